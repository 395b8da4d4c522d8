"""Where a person stands in an editor: the field or cell, the cursor in it, and what is typed and is no value yet."""

from __future__ import annotations

from .records.base import Record


class Place(Record, frozen=True):
    """`field` names a field of a form; a cell of a table is `row` and `cell`, from 0, and `typing` when it is open.

    `caret` and `anchor` are the ends of the selection in characters; `scroll` is the page's, in pixels.
    """

    field: str = ""
    row: int = -1
    cell: int = -1
    typing: bool = False
    caret: int = 0
    anchor: int = 0
    scroll: int = 0

    @property
    def spot(self) -> tuple[str, int, int]:
        """The field or cell, wherever in it."""
        return self.field, self.row, self.cell


class Loose(Record, frozen=True):
    """Text in a field that could not be taken as a value; it is kept as it was typed."""

    field: str
    text: str
