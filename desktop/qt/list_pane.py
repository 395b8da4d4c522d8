"""The frame all panes share: a list with views and a filter, the detail beside it, an editor in the place of both."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QPoint, QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from desktop.core.dates import today
from desktop.core.list_state import SavedFilter

from .batch_bar import BatchBar, Sums
from .chip_bar import ChipBar, View
from .collection import Collection
from .column_picker import ColumnPicker, column_menu
from .commands import Command
from .filter_counts import FilterCounts
from .filter_edit import FilterEdit
from .hint_button import HintButton
from .icons import icon
from .label import Label
from .later import Later
from .list_memory import ListMemory, ListStates, read_sorts, write_sorts
from .name_popup import NamePopup
from .page import PageArea
from .pane import Pane
from .table import RecordTable, Sort
from .table_copy import TableCopy

__all__ = ["ListPane", "View", "conditions"]

_A_MINUTE = 60_000


def conditions(views: Sequence[View]) -> dict[str, Any]:
    """The views' conditions as the table wants them."""
    return {view.id: view.keep for view in views}


class ListPane(Pane):
    """Signals: `new_wanted` when the person wants to create something; `copied` with the number of rows that are on
    the clipboard now.
    """

    new_wanted = Signal()
    copied = Signal(object)

    def __init__(
        self, title: str, table: RecordTable, views: Sequence[View], *, new: tuple[str, str] | None, filter_hint: str
    ) -> None:
        """`table` was made with the `conditions` of the same views."""
        super().__init__()
        self.table = table
        table.set_empty_views({view.id: view.nothing for view in views if view.nothing})
        self.later = Later(self)
        self.later.wait_for(table.shown_changed, table.visible_count)
        """What is made once the list stands, and at once when it is needed."""
        self._view, self._home = views[0].id, views[0].id
        self._memory: ListMemory | None = None
        self._own_orders: dict[str, tuple[Sort, ...]] = {}
        # From the outside in: what is moved into another parent is dressed anew, with all that is inside it.
        self._splitter = QSplitter(Qt.Orientation.Horizontal, self)
        self.addWidget(self._splitter)
        self._chips = ChipBar(views)
        self.new_button: HintButton | None = None
        self.filter_edit = self._make_filter(filter_hint)
        self._save_button = self._make_save_button()
        self._left_over = Label()
        self._left_over.setProperty("role", "small")
        self.actions_row = QHBoxLayout()
        self.actions_row.setSpacing(8)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.setHandleWidth(1)
        # Told at every pixel; kept when the line stands still.
        self._moved = QTimer(self, singleShot=True, interval=300)
        self._moved.timeout.connect(self._keep_split)
        self._make_list(title, new)
        self._beside = PageArea("detail", self._splitter)
        self._beside.setAccessibleName(self.tr("Details"))
        # By Tab only: after a click beside what can be clicked its frame would be a riddle.
        self._beside.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        table.setAccessibleName(title)
        self._beside.setMinimumWidth(312)
        self._splitter.addWidget(self._beside)
        self._splitter.setStretchFactor(0, 1)
        self._splitter.setSizes([726, 354])
        self._connect_list()
        self._day = today()
        self._each_minute = QTimer(self, interval=_A_MINUTE)
        self._each_minute.timeout.connect(self._look_at_calendar)
        self._each_minute.start()

    def _connect_list(self) -> None:
        self.table.shown_changed.connect(self._show_left_over)
        self.table.records_changed.connect(self._show_counts)
        self.table.sorted_changed.connect(self._keep_order)
        self.table.column_menu_wanted.connect(self._open_column_menu)
        TableCopy(self.table).copied.connect(self.copied)
        self._chips.view_chosen.connect(self._choose_view)
        self._chips.saved_chosen.connect(self._choose_saved)
        self._chips.rename_wanted.connect(self._ask_new_name)
        self._chips.remove_wanted.connect(self._remove_saved)

    def bind(self, collection: Collection[Any]) -> None:
        """Shows `collection` from now on, counts included."""
        self.table.bind(collection)
        self._show_counts()

    def remember(self, states: ListStates, name: str) -> None:
        """Sets the list up as the person left it, and keeps what they change from now on."""
        self._memory = ListMemory(states, name, self.table, self)
        self._memory.filters_changed.connect(self._chips.set_saved)
        counts = FilterCounts(self.table, self)
        counts.counted.connect(self._chips.set_saved_counts)
        self._memory.filters_changed.connect(counts.set_filters)
        self._chips.set_saved(self._memory.filters)
        counts.set_filters(self._memory.filters)
        self._own_orders = self.table.view_orders()
        if self._memory.split:
            self._splitter.setSizes(self._memory.split)
        self._splitter.splitterMoved.connect(self._moved.start)

    def view_commands(self, group: str) -> list[Command]:
        """What can be done with any list; ids begin with `list`."""
        no_words = self.tr("Type something to look for first.")
        return [
            self.columns_command(group),
            Command("list.save", self.tr("Keep this filter…"), self.save_filter, "Ctrl+Shift+F", self._has_words, no_words, group),  # noqa: E501
            self.copy_command(group),
        ]  # fmt: skip

    def columns_command(self, group: str) -> Command:
        """Chooses columns; the header's own menu is found by few."""
        return Command("list.columns", self.tr("Choose columns…"), self.choose_columns, "Ctrl+Shift+K", group=group)

    def copy_command(self, group: str) -> Command:
        """Copies what is marked, else the selected row; the list answers Ctrl+C itself."""
        return Command("list.copy", self.tr("Copy as a table"), self.table.copy_wanted.emit, group=group)

    def _keep_split(self) -> None:
        if self._memory is not None:
            self._memory.keep_split(tuple(self._splitter.sizes()))

    def set_detail(self, widget: QWidget) -> None:
        """What stands beside the list."""
        self._beside.setWidget(widget)

    def add_below(self, widget: QWidget) -> None:
        """Another part under the table, as wide as the list."""
        self._list_column.addWidget(widget)

    def give_room(self, wide: bool) -> None:
        """The list takes the detail's place too."""
        self._beside.setVisible(not wide)

    def set_batch(self, commands: Sequence[Command], sums: Sums | None = None) -> None:
        """What can be done with marked rows; `sums` says their total in words."""
        bar = BatchBar(self.table, sums)
        bar.set_commands(commands)
        bar.wanted.connect(self._run_batch)
        bar.show_marked()
        self.add_below(bar)

    def set_view(self, view_id: str) -> None:
        """Chooses a view as if its chip had been clicked."""
        self._chips.choose(view_id)

    def shown_as(self) -> tuple[str, str]:
        """What the view is called, and the words that filter it."""
        return self._chips.chosen_title(), self.filter_edit.text().strip()

    def choose_columns(self) -> None:
        """Opens the list of columns over the table's header."""
        ColumnPicker(self.table).open_over(self.table.horizontalHeader())

    def save_filter(self) -> None:
        """Asks for a name for view, words and order of now."""
        if self._memory is None or not self._has_words():
            return
        popup = NamePopup(self, self.tr("Name of the filter"), self.tr("Keep"))
        popup.named.connect(partial(self._keep_filter, popup))
        popup.open_below(self.filter_edit, self.filter_edit.text().strip())

    def open_page(self, page: QWidget) -> None:
        """Puts an editor in the place of list and detail."""
        self.close_page()
        self.addWidget(page)
        self.setCurrentWidget(page)

    def close_page(self) -> None:
        """Back to the list; the editor is gone."""
        page = self.widget(1)
        if page is not None:
            self.setCurrentIndex(0)
            self.removeWidget(page)
            page.deleteLater()
            self.table.setFocus()

    def focus_first(self) -> None:
        """The list, or the field one was in in the editor that stands over it."""
        page = self.widget(1)
        target = self.table if page is None else page.focusWidget() or page
        target.setFocus()

    def show_view(self, view_id: str) -> None:
        """The list with all records of that view."""
        self.close_page()
        self.filter_edit.clear()
        self.set_view(view_id)

    def open_record(self, public_id: str) -> None:
        """Shows one record in the list, whatever was open."""
        self.close_page()
        self.filter_edit.clear()
        self.set_view(self._home)
        self.table.select(public_id)

    @property
    def list_area(self) -> QWidget:
        """Visible while no editor is open: what belongs to the list alone is owned by it."""
        return self._splitter

    def _go_to_found(self) -> None:
        """What was looked for is shown: the first one found, unless one of them is selected."""
        self.table.setFocus()
        self.table.select_first()

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
        edit.setMaximumWidth(240)
        edit.textChanged.connect(self._filter)
        edit.textEdited.connect(self._filter_typed)
        edit.left.connect(self.table.setFocus)
        edit.taken.connect(self._go_to_found)
        return edit

    def _make_save_button(self) -> QPushButton:
        button = QPushButton()
        button.setProperty("role", "quiet")
        button.setAccessibleName(self.tr("Keep this filter…"))
        button.setToolTip(self.tr("Keep this filter… (Ctrl+Shift+F)"))
        button.setFixedWidth(40)
        button.clicked.connect(self.save_filter)
        button.hide()
        return button

    def _make_list(self, title: str, new: tuple[str, str] | None) -> None:
        part = QFrame(self._splitter)
        part.setProperty("role", "list")
        self._splitter.addWidget(part)
        self._list_column = QVBoxLayout(part)
        self._list_column.setContentsMargins(0, 0, 0, 0)
        self._list_column.setSpacing(0)
        header, chips = QHBoxLayout(), QHBoxLayout()
        self._list_column.addLayout(header)
        self._fill_header(header, title, new)
        self._list_column.addLayout(chips)
        chips.setContentsMargins(16, 2, 16, 8)
        chips.addWidget(self._chips, 1)
        self._list_column.addWidget(self.table, 1)

    def _fill_header(self, row: QHBoxLayout, title: str, new: tuple[str, str] | None) -> None:
        row.setContentsMargins(16, 14, 16, 6)
        row.setSpacing(8)
        label = Label(title)
        label.setProperty("role", "title")
        row.addWidget(label)
        self._left_over.hide()
        # On the title's baseline: both are centred, and three pixels lower is where the smaller letters stand level.
        self._left_over.setContentsMargins(0, 6, 0, 0)
        row.addWidget(self._left_over)
        row.addStretch(1)
        row.addWidget(self._save_button)
        row.addWidget(self.filter_edit, 3)
        row.addLayout(self.actions_row)
        if new:
            self.new_button = HintButton(f"+ {new[0]}", new[1], role="primary")
            self.new_button.clicked.connect(self.new_wanted)
            row.addWidget(self.new_button)

    def _has_words(self) -> bool:
        return bool(self.filter_edit.text().strip())

    def _filter(self, words: str) -> None:
        self.table.set_filter(words)
        offered = self._memory is not None and self._has_words()
        if offered and self._save_button.icon().isNull():
            self._save_button.setIcon(icon("fa6s.bookmark"))
        self._save_button.setVisible(offered)

    def _filter_typed(self, _words: str) -> None:
        """What is typed is no longer the filter that has a name."""
        if self._chips.chosen_saved() is not None:
            self._chips.show_chosen(self._view)

    def _choose_view(self, view_id: str) -> None:
        self._view = view_id
        if view_id in self._own_orders:
            self.table.set_view_order(view_id, self._own_orders[view_id])
        self.table.set_view(view_id)

    def _choose_saved(self, saved: SavedFilter) -> None:
        self._view = saved.view if saved.view in self.table.counts() else self._home
        self.table.set_view_order(self._view, read_sorts(saved.sorting))
        self.table.set_view(self._view)
        self.filter_edit.setText(saved.words)

    def _keep_order(self) -> None:
        """A person has sorted the view; the order of a named filter stays the filter's own."""
        if self._memory is not None and self._chips.chosen_saved() is None:
            self._own_orders = self.table.view_orders()
            self._memory.keep_order(self._view, self._own_orders[self._view])

    def _keep_filter(self, popup: NamePopup, name: str) -> None:
        words = self.filter_edit.text().strip()
        if self._memory is None:
            return
        if not self._memory.may_keep(words):
            popup.refuse(self.tr("Personal numbers are not written to this computer’s disk. Look for a name instead."))
            return
        sorting = write_sorts(self.table.view_orders()[self._view])
        self._memory.save(SavedFilter(name, self._view, words, sorting))
        self._chips.show_saved(name)
        popup.close()

    def _ask_new_name(self, name: str) -> None:
        popup = NamePopup(self, self.tr("Name of the filter"), self.tr("Rename"))
        popup.named.connect(partial(self._rename_saved, popup, name))
        popup.open_below(self._chips, name)

    def _rename_saved(self, popup: NamePopup, name: str, to: str) -> None:
        if self._memory is not None:
            self._memory.rename(name, to)
        popup.close()

    def _remove_saved(self, name: str) -> None:
        if self._memory is not None:
            self._memory.remove(name)
            self.table.setFocus()

    def _open_column_menu(self, at: QPoint) -> None:
        menu = column_menu(self.table, self.choose_columns)
        menu.popup(at)

    @staticmethod
    def _run_batch(command: Command) -> None:
        if command.is_enabled():
            command.run()

    def _look_at_calendar(self) -> None:
        """What is overdue depends on the day."""
        if self._day != today():
            self._day = today()
            self.table.judge_again()

    def _show_left_over(self) -> None:
        """How many the words of the filter leave."""
        shown, all_ = self.table.visible_count(), self.table.unfiltered_count()
        self._left_over.setText(self.tr("{shown} of {all}").format(shown=shown, all=all_))
        self._left_over.setVisible(self._has_words())

    def _show_counts(self) -> None:
        self._chips.set_counts(self.table.counts())
