"""The list all panes share: fast at 100 000 records, patched in place, driven by mouse or keyboard."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QItemSelection, QTimer, Signal
from PySide6.QtWidgets import QWidget

from .collection import Collection
from .empty_words import EmptyWords
from .marked_view import MarkedView
from .row_painter import ROW_HEIGHT
from .rows import Rows, Sort
from .table_feed import AT_ONCE, SLICE, Feed
from .table_model import Column
from .turn import Turn

__all__ = ["Column", "RecordTable", "Sort"]

_Anchor = tuple[str, int]
_SOON_MS, _APART_MS = 40, 250
"""Until what came is shown, and at least so long after the last time: pages come faster than anyone reads."""


class RecordTable(MarkedView):
    """Shows records by id; what is selected, marked and where it is scrolled survive every patch.

    Signals besides MarkedView's: `selected(record or None)`; `shown_changed()` other rows, or the same in another
    order, are visible; `records_changed()` there are other records, or some have changed, in view or not;
    `sorted_changed()` a person has sorted the view.
    """

    selected = Signal(object)
    shown_changed = Signal()
    records_changed = Signal()
    sorted_changed = Signal()

    def __init__(
        self,
        columns: Sequence[Column[Any]],
        key: Callable[[Any], str],
        *,
        search: Callable[[Any], str] | None = None,
        views: Mapping[str, Callable[[Any], bool] | None] | None = None,
        checkable: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """`search` gives the text the filter looks in; without it that is the text of all columns.

        `views` are conditions by name; the first has none and shows all.
        """
        columns = tuple(columns)
        super().__init__(columns, key, Rows(key, search or _text_of(columns), views), checkable, parent)
        self._feed = Feed(self._rows, key, self)
        self._feed.taken.connect(self._settle_soon)
        self._feed.ready.connect(self._keys_ready)
        self._soon = QTimer(self, singleShot=True)
        self._settling = Turn(self)
        self._settling.timeout.connect(self._settle)
        self._soon.timeout.connect(self._settling.start)
        self._settled_at = 0.0
        self._sort_wanted: Sort | None = None
        self._collection: Collection[Any] | None = None
        self._selected_id: str | None = None
        self._filtered = self._renewing = False
        self._words = EmptyWords()
        for column in columns:
            if column.sort is not None:
                self._rows.declare(column.id, column.sort)
        self._head.sectionClicked.connect(self._header_clicked)
        self.selectionModel().selectionChanged.connect(self._selection_changed)
        self._show_emptiness()

    def set_records(self, records: Sequence[Any]) -> None:
        """Shows these records instead of all earlier ones; of many the first at once, the others soon after."""
        anchor = self._anchor()
        self._feed.replace(records)
        self._renew(anchor)
        self.records_changed.emit()

    def patch(self, records: Iterable[Any], removed: Iterable[str] = ()) -> None:
        """Adds and updates `records`, takes ids away. Nothing jumps: the uppermost row in sight stays in place."""
        records = list(records)
        at_once = AT_ONCE if len(self._rows.records) > SLICE else SLICE
        if self._feed.busy or len(records) > at_once:
            self._feed.add(records, removed)
            return
        changed = self._rows.take(records, removed)
        if not self._rows.is_unsettled():
            self._model.refresh(changed)
            self.records_changed.emit()
        elif len(self._rows.records) > SLICE:
            self._settle_soon()
        else:
            self._settle()

    def bind(self, collection: Collection[Any]) -> None:
        """Shows a collection and follows it from now on, instead of any earlier one."""
        if self._collection is not None:
            self._collection.changed.disconnect(self._collection_changed)
            self._collection.reset.disconnect(self._collection_reset)
            self._collection.loaded_changed.disconnect(self._collection_loaded)
        self._collection = collection
        collection.changed.connect(self._collection_changed)
        collection.reset.connect(self._collection_reset)
        collection.loaded_changed.connect(self._collection_loaded)
        self._loading = not collection.loaded
        self.set_records(collection.values())

    def set_filter(self, words: str) -> None:
        """Shows only records that hold all words, in any order, upper or lower case."""
        self._rows.settle()
        self._rows.filter(words)
        self._filtered = bool(words.strip())
        self._renew()

    def set_view(self, name: str) -> None:
        """Shows only records of that view, in its own order. Words keep filtering. KeyError for an unknown view."""
        self._sort_wanted = None
        self._words.view = name
        self._rows.view(name)
        self._show_arrow()
        self._renew()

    def set_order(self, column_id: str, *, descending: bool = False) -> None:
        """Orders every view by a column, until a person orders one by another. KeyError for an unknown column."""
        self._column(column_id)
        for view in self._rows.counts():
            self._rows.sort_view(view, [Sort(column_id, descending)])
        self._settle()
        self._show_arrow()

    def set_view_order(self, view: str, sorts: Iterable[Sort]) -> None:
        """How one view is ordered, the first counts most; columns that are not known any more are passed over."""
        known = [sort for sort in sorts if sort.column in self._layout.every]
        if known and view in self._rows.counts():
            self._rows.sort_view(view, known)
            self._settle()
            self._show_arrow()

    def sort_by(self, column_id: str, *, descending: bool = False) -> None:
        """Orders the view by a column; equals stay as they stood. Raises KeyError when there is no such column."""
        self._column(column_id)
        self._sort_wanted = Sort(column_id, descending)
        if self._rows.is_ready(column_id) or len(self._rows.records) <= SLICE:
            self._keys_ready(column_id)
        else:
            self._make_keys_ready()
        self._show_arrow()

    def sorted_by(self) -> tuple[str, bool] | None:
        """The column the rows are ordered by and whether descending; None while they stand as they came."""
        first = self._sort_wanted or next(iter(self._rows.sorts()), None)
        return (first.column, first.descending) if first else None

    def view_orders(self) -> dict[str, tuple[Sort, ...]]:
        """How each view is ordered."""
        return {view: self._rows.sorts(view) for view in self._rows.counts()}

    def set_loading(self, loading: bool) -> None:
        """Grey rows while the first answer is awaited; records already here stay."""
        self._loading = loading
        self._show_emptiness()
        self.viewport().update()

    def set_empty(self, title: str, text: str, button: str | None = None) -> None:
        """The words of the empty list; `button` emits `empty_action`."""
        self._words.nothing_yet = (title, text, button)
        self._show_emptiness()

    def set_empty_views(self, words: Mapping[str, tuple[str, str]]) -> None:
        """Heading and sentence of views that are empty while others are not, by the view's id."""
        self._words.of_views = words
        self._show_emptiness()

    def set_trouble(self, title: str, text: str) -> None:
        """Words in the place of the grey rows when reading has failed; an empty title takes them back."""
        self._words.trouble = (title, text, None) if title else None
        self._show_emptiness()
        self.viewport().update()

    def is_complete(self) -> bool:
        """Whether everything given has been taken in; of many records some are on their way for a moment."""
        return not self._feed.busy and not self._rows.is_unsettled()

    def is_ready(self, column_id: str) -> bool:
        """Whether sorting by this column need not wait for its keys."""
        return self._rows.is_ready(column_id)

    def counts(self) -> dict[str, int]:
        """How many records each view has, whatever words filter."""
        return self._rows.counts()

    def place_count(self) -> int:
        """How many places `count_found` can go through; those of records that are gone are empty."""
        return len(self._rows.records)

    def count_found(self, view: str, words: str, start: int, stop: int) -> list[int]:
        """How many records in these places a view has with words, for each reading of them; an unknown view has all."""
        return self._rows.count_found(view, words, start, stop)

    def visible_count(self) -> int:
        """How many records are shown after view and filter."""
        return len(self._rows.visible)

    def unfiltered_count(self) -> int:
        """How many records the view has, whatever words filter it."""
        return self._rows.viewed_count()

    def find_records(self, words: str, limit: int) -> list[Any]:
        """The first records that hold all words, whatever is shown: quick enough to be asked at every keystroke."""
        return self._rows.find(words, limit)

    def visible_records(self) -> list[Any]:
        """What is shown, in the order it is shown."""
        return [self._rows.records[at] for at in self._rows.visible]

    def judge_again(self, ids: Iterable[str] | None = None) -> None:
        """Asks the views' conditions anew, of some records or, when another day has begun, of all."""
        held = self._collection
        if held is not None:
            some = held.values() if ids is None else [held.get(one) for one in ids]
            self._feed.add(record for record in some if record is not None)

    def select(self, record_id: str) -> bool:
        """Selects a record and scrolls to it; False when it is not visible."""
        if self._rows.is_unsettled():
            self._settle()
        row = self._rows.row_of(record_id)
        if row is None:
            return False
        in_sight = self.viewport().rect().contains(self.visualRect(self.model().index(row, 0)))
        self._select_row(row)
        if not in_sight:
            # Led here from elsewhere one wants to see what stands around it.
            self.scrollTo(self.currentIndex(), RecordTable.ScrollHint.PositionAtCenter)
        return True

    def selected_record(self) -> Any | None:
        """The selected record as it is now, None when none is."""
        at = self._rows.position.get(self._selected_id) if self._selected_id else None
        return None if at is None else self._rows.records[at]

    def _anchor(self) -> _Anchor | None:
        """The uppermost row in sight and how far it is scrolled out; None at the very top, where new rows may push."""
        top = self.verticalScrollBar().value()
        row = top // ROW_HEIGHT
        if top == 0 or row >= len(self._rows.visible):
            return None
        return self._key(self._rows.at(row)), top - row * ROW_HEIGHT

    def _settle_soon(self) -> None:
        """Shows what was taken in before long."""
        if not self._soon.isActive():
            since = round((time.monotonic() - self._settled_at) * 1000)
            self._soon.start(max(_SOON_MS, _APART_MS - since))

    def _settle(self) -> None:
        """Shows what was taken in."""
        self._soon.stop()
        self._settling.stop()
        self._settled_at = time.monotonic()
        anchor = self._anchor()
        if self._rows.settle():
            self._renew(anchor)
        else:
            self.viewport().update()
        self.records_changed.emit()
        if not self._feed.busy:
            self._make_keys_ready()

    def _make_keys_ready(self) -> None:
        """Those of the sort that waits first, then those of the columns in sight."""
        shown = [column.id for column in self._layout.shown() if column.sort is not None]
        self._feed.make_ready(shown, self._sort_wanted.column if self._sort_wanted else "")

    def _keys_ready(self, column: object) -> None:
        sort = self._sort_wanted
        if sort is not None and sort.column == column:
            self._sort_wanted = None
            self._rows.sort(sort.column, descending=sort.descending)
            self._renew()

    def _column(self, column_id: str) -> Column[Any]:
        return self._layout.every[column_id]

    def _columns_renewed(self) -> None:
        self._renew(self._anchor(), self._layout.shown())
        self._fit_columns()
        self._show_arrow()
        self._make_keys_ready()

    def _show_arrow(self) -> None:
        by = self.sorted_by()
        shown = [column.id for column in self._model.columns]
        section = shown.index(by[0]) + self._model.checks if by and by[0] in shown else -1
        self._head.sorted_section, self._head.descending = section, bool(by and by[1])
        self._head.viewport().update()

    def _renew(self, anchor: _Anchor | None = None, columns: Sequence[Column[Any]] | None = None) -> None:
        """Tells the view its rows are others. Without an anchor the selected row stays in sight, else the top."""
        self._renewing = True
        self._model.renew(columns)
        self._hovered = self._anchor_row = -1
        row = self._rows.row_of(self._selected_id) if self._selected_id else None
        if row is not None:
            self._select_row(row)
        self._renewing = False
        self.executeDelayedItemsLayout()
        self._scroll_back(anchor, row)
        self._forget_gone(row)
        self._show_emptiness()
        self.shown_changed.emit()

    def _scroll_back(self, anchor: _Anchor | None, selected: int | None) -> None:
        at = self._rows.row_of(anchor[0]) if anchor else None
        if anchor and at is not None:
            self.verticalScrollBar().setValue(at * ROW_HEIGHT + anchor[1])
        elif not anchor:
            self.verticalScrollBar().setValue(0)
            if selected is not None:
                self.scrollTo(self.currentIndex())

    def _forget_gone(self, selected: int | None) -> None:
        if self._marked_told != self.marked_count():
            self._marks_changed()
        else:
            self._show_all_box()
        if selected is None and self._selected_id is not None:
            self._selected_id = None
            self.selected.emit(None)

    def _show_emptiness(self) -> None:
        has_records = bool(self._rows.position)
        if self._words.trouble and not has_records:
            self._empty.show_words(*self._words.trouble)
        elif self._rows.visible or self._loading:
            self._empty.hide()
        else:
            self._empty.show_words(*self._words.said(filtered=self._filtered, has_records=has_records))

    def _collection_changed(self, ids: frozenset[str]) -> None:
        if self._collection is None:
            return
        known = self._rows.position.keys()
        # One by one: a set less a dict's keys would go through all of the dict.
        fresh = frozenset(key for key in ids if key not in known)
        changed = [record for key in ids if key not in fresh and (record := self._collection.get(key)) is not None]
        self.patch(changed + self._newcomers(fresh), [key for key in ids if key not in self._collection])

    def _newcomers(self, ids: frozenset[str]) -> list[Any]:
        """New records in the collection's order; they stand at its end, so look there first."""
        wanted = {key for key in ids if self._collection is not None and key in self._collection}
        found: list[Any] = []
        for record in self._collection.latest() if self._collection is not None and wanted else ():
            if self._key(record) in wanted:
                found.append(record)
                if len(found) == len(wanted):
                    break
        return found[::-1]

    def _collection_reset(self) -> None:
        self.set_records([])

    def _collection_loaded(self) -> None:
        self.set_loading(self._collection is not None and not self._collection.loaded)

    def _selection_changed(self, _on: QItemSelection, _off: QItemSelection) -> None:
        if self._renewing:
            return
        rows = self.selectionModel().selectedRows()
        record = self._rows.at(rows[0].row()) if rows else None
        chosen = None if record is None else self._key(record)
        if chosen != self._selected_id:
            self._selected_id = chosen
            self.selected.emit(record)

    def _header_clicked(self, section: int) -> None:
        column = self._model.column(section)
        if column is None:
            self.mark_all()
        elif column.sort is not None:
            self.sort_by(column.id, descending=self.sorted_by() == (column.id, False))
            self.sorted_changed.emit()


def _text_of(columns: tuple[Column[Any], ...]) -> Callable[[Any], str]:
    def text(record: Any) -> str:
        return " ".join(column.text(record) for column in columns)

    return text
