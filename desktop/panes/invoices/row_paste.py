"""Rows made from lines copied in a spreadsheet. They become rows of their own; nothing is written over."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from desktop.core.invoice_draft import with_product
from desktop.core.records.products import ProductView

from .cells import Cell, Row
from .rows_model import RowsModel

MOST_LINES = 1000
_NAMES = {
    Cell.ARTICLE: ("artikel", "artikelnr", "artikelnummer", "art.nr", "artnr", "article", "article no", "item"),
    Cell.DESCRIPTION: ("beskrivning", "benämning", "text", "description", "name"),
    Cell.QUANTITY: ("antal", "kvantitet", "quantity", "qty"),
    Cell.UNIT: ("enhet", "unit"),
    Cell.PRICE: ("à-pris", "a-pris", "á-pris", "pris", "styckpris", "pris/st", "price", "unit price"),
    Cell.DISCOUNT: ("rabatt", "discount"),
    Cell.VAT: ("moms", "momssats", "moms %", "vat", "vat %"),
    Cell.SUM: ("summa", "belopp", "total", "sum", "amount"),
}
_CELLS = {name: cell for cell, names in _NAMES.items() for name in names}


@dataclass(frozen=True)
class Pasted:
    """How many rows came, at which place, and the titles of columns that an invoice row has no cell for."""

    count: int
    at: int
    left_out: tuple[str, ...] = ()


def paste(
    model: RowsModel,
    lines: Sequence[Sequence[str]],
    number: int,
    first: Cell,
    numbered: Callable[[str], ProductView | None],
) -> Pasted:
    """New rows below row `number`, or in its place when nothing stands in it.

    A first line with the names of cells says which column is which; otherwise the columns go on from the cell `first`.
    `numbered` knows the product of an article number: what the lines do not say is taken from it.
    """
    columns, left_out = _named(lines[0])
    if columns:
        lines = lines[1:]
    else:
        columns = dict(enumerate(cell for cell in Cell if cell >= first))
    texts = [_texts(line, columns) for line in lines[:MOST_LINES]]
    texts = [one for one in texts if one]
    several = len({cell for one in texts for cell in one}) > 1
    rows = [_row(model, one, several, numbered) for one in texts]
    replaced = 0 <= number < model.rowCount() and model.is_empty(number) and bool(rows)
    at = number if replaced else number + 1
    with model.one_deed():
        model.insert(at, rows, texts)
        if replaced:
            model.remove(at + len(rows))
    return Pasted(len(rows), at, left_out)


def _named(titles: Sequence[str]) -> tuple[dict[int, Cell], tuple[str, ...]]:
    """The columns by their titles, if at least two of them are known; and the titles that are not."""
    found = {place: _CELLS.get(title.casefold().strip(" *:")) for place, title in enumerate(titles)}
    columns = {place: cell for place, cell in found.items() if cell is not None}
    if len(columns) < 2 or len(set(columns.values())) < len(columns):
        return {}, ()
    return columns, tuple(title for place, title in enumerate(titles) if title and found[place] is None)


def _texts(line: Sequence[str], columns: dict[int, Cell]) -> dict[Cell, str]:
    cells = {columns[place]: text for place, text in enumerate(line) if place in columns and text}
    cells.pop(Cell.SUM, None)
    return cells


def _row(model: RowsModel, texts: dict[Cell, str], several: bool, numbered: Callable[[str], ProductView | None]) -> Row:
    if several and set(texts) == {Cell.DESCRIPTION}:
        return model.new_message()
    product = numbered(texts.get(Cell.ARTICLE, ""))
    return with_product(model.new_row(), product, model.terms.currency) if product else model.new_row()
