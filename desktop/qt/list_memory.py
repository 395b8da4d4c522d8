"""What a person has set up in a list, kept from start to start: columns, widths, orders, named filters."""

from __future__ import annotations

from typing import Protocol

from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal

from desktop.core.identity import is_coordination_no, is_personal_no
from desktop.core.list_state import ListState, SavedFilter

from .table import RecordTable, Sort


class ListStates(Protocol):
    """Where the set-up of every list is kept."""

    def get(self, name: str) -> ListState:
        """How the list is set up."""

    def put(self, name: str, state: ListState) -> None:
        """Keeps it."""


class ListMemory(QObject):
    """Follows one table. Signals: `filters_changed` with the named filters."""

    filters_changed = Signal(object)

    def __init__(self, states: ListStates, name: str, table: RecordTable, parent: QObject) -> None:
        super().__init__(parent)
        self._states, self._name, self._table = states, name, table
        state = states.get(name)
        table.set_column_choice(state.columns, state.widths)
        for view, sorting in state.sorting.items():
            table.set_view_order(view, read_sorts(sorting))
        table.columns_changed.connect(self._keep_columns)

    @property
    def filters(self) -> tuple[SavedFilter, ...]:
        """The named filters, in the order they were made."""
        return self._states.get(self._name).filters

    @property
    def split(self) -> tuple[int, ...]:
        """How wide list and detail are, empty while nobody has moved the line between them."""
        return self._states.get(self._name).split

    def keep_split(self, sizes: tuple[int, ...]) -> None:
        """The line between list and detail stands here from now on."""
        self._states.put(self._name, replace(self._states.get(self._name), split=sizes))

    def keep_order(self, view: str, sorts: tuple[Sort, ...]) -> None:
        """The view is ordered so from now on."""
        state = self._states.get(self._name)
        self._states.put(self._name, replace(state, sorting=state.sorting | {view: write_sorts(sorts)}))

    def may_keep(self, words: str) -> bool:
        """Whether words may be written to the disk as they are: personal numbers may not."""
        return not any(is_personal_no(one) or is_coordination_no(one) for one in (words, *words.split()))

    def save(self, saved: SavedFilter) -> None:
        """Takes a filter in; one of the same name is replaced."""
        others = [one for one in self.filters if one.name != saved.name]
        self._put([*others, saved])

    def rename(self, name: str, to: str) -> None:
        """Gives a filter another name; one that had it before is gone."""
        others = [one for one in self.filters if one.name != to or one.name == name]
        self._put([replace(one, name=to) if one.name == name else one for one in others])

    def remove(self, name: str) -> None:
        """Forgets a filter."""
        self._put([one for one in self.filters if one.name != name])

    def _put(self, filters: list[SavedFilter]) -> None:
        self._states.put(self._name, replace(self._states.get(self._name), filters=tuple(filters)))
        self.filters_changed.emit(self.filters)

    def _keep_columns(self) -> None:
        columns, widths = self._table.column_choice()
        self._states.put(self._name, replace(self._states.get(self._name), columns=columns, widths=widths))


def write_sorts(sorts: tuple[Sort, ...]) -> tuple[str, ...]:
    """Columns, a descending one with "-" before it."""
    return tuple(f"{'-' if sort.descending else ''}{sort.column}" for sort in sorts)


def read_sorts(texts: tuple[str, ...]) -> tuple[Sort, ...]:
    """What `write_sorts` wrote."""
    return tuple(Sort(text.removeprefix("-"), text.startswith("-")) for text in texts)
