"""Which columns of a table are shown, in what order and how wide: arithmetic only, no Qt."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from .table_model import Column

NARROWEST = 40
"""Pixels that any column keeps."""


class TableColumns:
    """Until somebody chooses, the usual ones are shown, as far as there is room for them."""

    def __init__(self, columns: Sequence[Column[Any]]) -> None:
        self.every = {column.id: column for column in columns}
        self._chosen: list[str] = []
        self._widths: dict[str, int] = {}

    @property
    def chosen(self) -> tuple[str, ...]:
        """The ids the person chose, in their order; none while all is as it was made."""
        return tuple(self._chosen)

    @property
    def widths(self) -> dict[str, int]:
        """The widths the person chose, in pixels."""
        return dict(self._widths)

    def choose(self, ids: Iterable[str]) -> None:
        """Shows exactly these, in this order; unknown ids are passed over, none at all means all as it was made."""
        known = [one for one in dict.fromkeys(ids) if one in self.every]
        self._chosen = [] if known == self._usual() else known

    def set_widths(self, widths: Mapping[str, int]) -> None:
        """Makes columns so wide; unknown ids are passed over."""
        self._widths |= {one: max(NARROWEST, width) for one, width in widths.items() if one in self.every}

    def reset(self) -> None:
        """All as it was made."""
        self._chosen, self._widths = [], {}

    def shown(self) -> list[Column[Any]]:
        """The columns in order; a narrow table hides some of them."""
        return [self.every[one] for one in self._chosen or self._usual()]

    def fit(self, room: int) -> list[int]:
        """The width of each shown column in a table so wide, 0 for one that is left out.

        The stretch column takes what the others leave.
        """
        columns = self.shown()
        widths = [self._width(column, room) for column in columns]
        left = room - sum(widths)
        for at, column in enumerate(columns):
            if column.stretch and left > 0:
                widths[at] += left
        return widths

    def narrower(self, column: str, by: int) -> None:
        """Takes pixels off the column after `column`: so the edge of a stretch column is moved."""
        ids = [one.id for one in self.shown()]
        after = ids.index(column) + 1
        if after < len(ids):
            neighbour = self.every[ids[after]]
            self.set_widths({neighbour.id: self._widths.get(neighbour.id, neighbour.width) - by})

    def width_of(self, column: Column[Any]) -> int:
        """How wide it is made, before a stretch."""
        return self._widths.get(column.id, column.width)

    def _width(self, column: Column[Any], room: int) -> int:
        """What a person has chosen is never left out."""
        return 0 if not self._chosen and room < column.hide_below else self.width_of(column)

    def _usual(self) -> list[str]:
        return [one.id for one in self.every.values() if one.usual]
