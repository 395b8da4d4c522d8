"""The chips above a list: its views with live counts, then the filters a person has given a name."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QCoreApplication, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QAction, QContextMenuEvent, QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QMenu, QPushButton

from desktop.core.list_state import SavedFilter

from .icons import icon
from .overflow_row import OverflowRow
from .styled import set_property


@dataclass(frozen=True)
class View:
    """A named part of a list, shown with its live count.

    With `alarm` it is red and never out of sight while there is anything in it; `hint` says what is meant by it, and
    `nothing` is the heading and the sentence that stand in the list while it is empty.
    """

    id: str
    text: str
    keep: Callable[[Any], bool] | None = None
    alarm: bool = False
    hint: str = ""
    nothing: tuple[str, str] | None = None


class ChipBar(OverflowRow):
    """One chip is chosen. Signals: `view_chosen` with an id, `saved_chosen` with a SavedFilter, `rename_wanted` and
    `remove_wanted` with its name.
    """

    view_chosen = Signal(object)
    saved_chosen = Signal(object)
    rename_wanted = Signal(object)
    remove_wanted = Signal(object)

    def __init__(self, views: Sequence[View]) -> None:
        super().__init__(QCoreApplication.translate("ChipBar", "More"), role="chip")
        self._views = list(views)
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        self._group.buttonClicked.connect(self._clicked)
        self._chips = [self._make_chip(view.text, view.hint) for view in views]
        self._saved: list[SavedChip] = []
        self._chips[0].setChecked(True)
        self.set_buttons(self._chips)

    def set_counts(self, counts: Mapping[str, int]) -> None:
        """How many each view has."""
        for chip, view in zip(self._chips, self._views, strict=True):
            count = counts[view.id]
            chip.setText(f"{view.text}  {count}")
            if view.alarm:
                self._sound(chip, bool(count))
        self.arrange()

    def set_saved_counts(self, counts: Mapping[str, int]) -> None:
        """How many each filter with a name finds."""
        for chip in self._saved:
            if chip.saved.name in counts:
                chip.set_count(counts[chip.saved.name])
        self.arrange()

    def set_saved(self, filters: Sequence[SavedFilter]) -> None:
        """The filters with names, after the views."""
        chosen = self.chosen_saved()
        for old in self._saved:
            self._group.removeButton(old)
        self._saved = [self._make_saved(one) for one in filters]
        for chip in self._saved:
            chip.setChecked(chosen is not None and chip.saved.name == chosen.name)
        if self._group.checkedButton() is None:
            self._chips[0].setChecked(True)
        self.set_buttons([*self._chips, *self._saved])

    def show_saved(self, name: str) -> None:
        """Marks a filter as the one that is chosen."""
        for chip in self._saved:
            if chip.saved.name == name:
                chip.setChecked(True)
        self.arrange()

    def choose(self, view_id: str) -> None:
        """Chooses a view as if its chip had been clicked."""
        for chip, view in zip(self._chips, self._views, strict=True):
            if view.id == view_id:
                chip.click()

    def show_chosen(self, view_id: str) -> None:
        """Marks a view as the one shown; nothing is chosen anew."""
        for chip, view in zip(self._chips, self._views, strict=True):
            if view.id == view_id:
                chip.setChecked(True)
        self.arrange()

    def chosen_saved(self) -> SavedFilter | None:
        """The filter that is chosen, None when a view is."""
        return next((chip.saved for chip in self._saved if chip.isChecked()), None)

    def chosen_title(self) -> str:
        """What the view or filter that is chosen is called."""
        saved = self.chosen_saved()
        if saved is not None:
            return saved.name
        chosen = self._group.checkedButton()
        return next((view.text for chip, view in zip(self._chips, self._views, strict=True) if chip is chosen), "")

    def _make_chip(self, text: str, hint: str = "") -> QPushButton:
        return self._dress(QPushButton(text), hint)

    def _make_saved(self, saved: SavedFilter) -> SavedChip:
        chip = SavedChip(saved)
        self._dress(chip, chip.hint())
        chip.rename_wanted.connect(self.rename_wanted)
        chip.remove_wanted.connect(self.remove_wanted)
        return chip

    def _dress(self, chip: QPushButton, hint: str) -> QPushButton:
        chip.setCheckable(True)
        chip.setProperty("role", "chip")
        chip.setToolTip(hint)
        chip.setAccessibleDescription(hint)
        chip.setCursor(Qt.CursorShape.PointingHandCursor)
        self._group.addButton(chip)
        return chip

    def _sound(self, chip: QPushButton, on: bool) -> None:
        set_property(chip, "tone", "bad" if on else "")
        (self.first.add if on else self.first.discard)(chip)

    def _clicked(self, chip: object) -> None:
        if isinstance(chip, SavedChip):
            self.saved_chosen.emit(chip.saved)
        elif isinstance(chip, QPushButton):
            self.view_chosen.emit(self._views[self._chips.index(chip)].id)
        self.arrange()


class SavedChip(QPushButton):
    """F2 renames, Del removes; the menu offers both. Signals: `rename_wanted`, `remove_wanted` with the name."""

    rename_wanted = Signal(object)
    remove_wanted = Signal(object)

    def __init__(self, saved: SavedFilter) -> None:
        super().__init__(saved.name.replace("&", "&&"))
        self.setIcon(icon("fa6s.bookmark"))
        self.setIconSize(QSize(10, 10))
        self.saved = saved
        self.setAccessibleName(saved.name)

    def set_count(self, count: int) -> None:
        """How many records it finds."""
        name = self.saved.name.replace("&", "&&")
        self.setText(f"{name}  {count}")
        self.setAccessibleName(f"{self.saved.name}  {count}")

    def hint(self) -> str:
        """What the filter looks for, and how it is changed."""
        return self.tr("Your filter: {words} (F2 renames, Del removes)").format(words=self.saved.words or "–")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The two keys."""
        if event.key() == Qt.Key.Key_F2:
            self.rename_wanted.emit(self.saved.name)
        elif event.key() == Qt.Key.Key_Delete:
            self.remove_wanted.emit(self.saved.name)
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Rename and remove."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Rename…")).setData("rename")
        menu.addAction(self.tr("Remove")).setData("remove")
        menu.triggered.connect(self._chosen)
        menu.popup(event.globalPos() if event.globalPos() != QPoint() else self.mapToGlobal(QPoint(0, self.height())))

    def _chosen(self, action: QAction) -> None:
        wanted = self.rename_wanted if action.data() == "rename" else self.remove_wanted
        wanted.emit(self.saved.name)
