"""The frame all panes share: a list with views and a filter, the detail beside it, an editor in the place of both."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from .collection import Collection
from .filter_edit import FilterEdit
from .hint_button import HintButton
from .pane import Pane
from .table import RecordTable
from .tally import Tally


@dataclass(frozen=True)
class View:
    """A named part of a list, shown with its live count."""

    id: str
    text: str
    keep: Callable[[Any], bool] | None = None


class ListPane(Pane):
    """Signals: `new_wanted` when the person wants to create something."""

    new_wanted = Signal()

    def __init__(
        self, title: str, table: RecordTable, views: Sequence[View], *, new: tuple[str, str] | None, filter_hint: str
    ) -> None:
        super().__init__()
        self.table = table
        self._views = list(views)
        self._tally: Tally | None = None
        self._chips = QButtonGroup(self)
        self.new_button: HintButton | None = None
        self.filter_edit = self._make_filter(filter_hint)
        self._left_over = QLabel()
        self._left_over.setProperty("role", "small")
        table.shown_changed.connect(self._show_left_over)
        self.actions_row = QHBoxLayout()
        self.actions_row.setSpacing(8)
        self._splitter = QSplitter(Qt.Orientation.Horizontal)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.setHandleWidth(1)
        self._splitter.addWidget(self._make_list(title, new))
        self._beside = QScrollArea()
        self._beside.setProperty("role", "detail")
        self._beside.setAccessibleName(self.tr("Details"))
        table.setAccessibleName(title)
        self._beside.setWidgetResizable(True)
        self._beside.setFrameShape(QFrame.Shape.NoFrame)
        self._beside.setMinimumWidth(320)
        self._beside.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._splitter.addWidget(self._beside)
        self._splitter.setStretchFactor(0, 1)
        self._splitter.setSizes([726, 354])
        self.addWidget(self._splitter)

    def bind(self, collection: Collection[Any]) -> None:
        """Shows `collection` from now on, counts included."""
        self.table.bind(collection)
        self._tally = Tally(collection, {view.id: view.keep for view in self._views}, self)
        self._tally.counted.connect(self._show_counts)

    def set_detail(self, widget: QWidget) -> None:
        """What stands beside the list."""
        self._beside.setWidget(widget)

    def add_below(self, widget: QWidget) -> None:
        """Another part under the table, as wide as the list."""
        self._list_column.addWidget(widget)

    def give_room(self, wide: bool) -> None:
        """The list takes the detail's place too."""
        self._beside.setVisible(not wide)

    def set_view(self, view_id: str) -> None:
        """Chooses a view as if its chip had been clicked."""
        for chip, view in zip(self._chips.buttons(), self._views, strict=True):
            if view.id == view_id:
                chip.click()

    def open_page(self, page: QWidget) -> None:
        """Puts an editor in the place of list and detail."""
        self.close_page()
        self.addWidget(page)
        self.setCurrentWidget(page)

    def close_page(self) -> None:
        """Back to the list; the editor is gone."""
        page = self.page
        if page is not None:
            self.setCurrentIndex(0)
            self.removeWidget(page)
            page.deleteLater()
            self.table.setFocus()

    def focus_first(self) -> None:
        """The list."""
        self.table.setFocus()

    def show_view(self, view_id: str) -> None:
        """The list with all records of that view."""
        self.close_page()
        self.filter_edit.clear()
        self.set_view(view_id)

    def open_record(self, public_id: str) -> None:
        """Shows one record in the list, whatever was open."""
        self.close_page()
        self.filter_edit.clear()
        self.set_view(self._views[0].id)
        self.table.select(public_id)

    @property
    def list_area(self) -> QWidget:
        """Visible while no editor is open: what belongs to the list alone is owned by it."""
        return self._splitter

    def focus_filter(self) -> None:
        """Where Ctrl+F leads."""
        self.filter_edit.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.filter_edit.selectAll()

    def sizeHint(self) -> QSize:
        """The design size less sidebar and bars."""
        return QSize(1080, 720)

    def _make_filter(self, hint: str) -> FilterEdit:
        edit = FilterEdit(hint)
        edit.setMinimumWidth(104)
        edit.setMaximumWidth(184)
        edit.textChanged.connect(self.table.set_filter)
        edit.left.connect(self.table.setFocus)
        return edit

    def _make_list(self, title: str, new: tuple[str, str] | None) -> QWidget:
        part = QFrame()
        part.setProperty("role", "list")
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._make_header(title, new))
        column.addLayout(self._make_chips())
        column.addWidget(self.table, 1)
        self._list_column = column
        return part

    def _make_header(self, title: str, new: tuple[str, str] | None) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(16, 14, 16, 6)
        row.setSpacing(8)
        label = QLabel(title)
        label.setProperty("role", "title")
        row.addWidget(label)
        # Here and not in the row of the filter, which has no room for it in a narrow window.
        self._left_over.hide()
        row.addWidget(self._left_over, 1, Qt.AlignmentFlag.AlignBottom)
        row.addStretch(1)
        row.addLayout(self.actions_row)
        if new:
            self.new_button = HintButton(f"+ {new[0]}", new[1], role="primary")
            self.new_button.clicked.connect(self.new_wanted)
            row.addWidget(self.new_button)
        return row

    def _make_chips(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(16, 2, 16, 8)
        row.setSpacing(4)
        self._chips.setExclusive(True)
        for number, view in enumerate(self._views):
            chip = QPushButton(view.text)
            chip.setCheckable(True)
            chip.setChecked(number == 0)
            chip.setProperty("role", "chip")
            chip.setCursor(Qt.CursorShape.PointingHandCursor)
            self._chips.addButton(chip, number)
            row.addWidget(chip)
        self._chips.idClicked.connect(self._choose_view)
        row.addStretch(1)
        row.addWidget(self.filter_edit, 2)
        return row

    def _choose_view(self, number: int) -> None:
        self.table.set_view(self._views[number].keep)

    def _show_left_over(self) -> None:
        """How many the words of the filter leave."""
        shown, all_ = self.table.visible_count(), self.table.unfiltered_count()
        self._left_over.setText(self.tr("{shown} of {all}").format(shown=shown, all=all_))
        self._left_over.setVisible(bool(self.filter_edit.text().strip()))

    def _show_counts(self, counts: dict[str, int]) -> None:
        for chip, view in zip(self._chips.buttons(), self._views, strict=True):
            chip.setText(f"{view.text}  {counts[view.id]}")
