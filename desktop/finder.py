"""What the search field finds besides commands: companies, customers, products and invoices."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication

from desktop.core.protection import masked_name
from desktop.core.records.creditors import CreditorView
from desktop.core.records.debtors import DebtorView
from desktop.core.records.invoices import InvoiceActionSubView
from desktop.core.records.products import ProductView
from desktop.qt.format import Format
from desktop.qt.list_pane import ListPane
from desktop.qt.palette import PaletteHit
from desktop.qt.words import customer_words, protected_words
from desktop.rooms import Rooms
from desktop.window import Window

_MOST_HITS = 8
_LOOKED_AT = 120
"""So many records that hold the words are compared, to find those in which words begin so."""


class Finder:
    """Looks where the lists look, in the texts they keep ready; `choose` makes a company the one worked with.

    In the first moments some lists are yet to be made: a key press does not wait for that.
    """

    def __init__(self, window: Window, fmt: Format, choose: Callable[[str], None]) -> None:
        self._window, self._format, self._choose = window, fmt, choose

    def find(self, words: str) -> list[PaletteHit]:
        """Those in which a word begins as typed come first."""
        if not words.strip():
            return []
        kinds = (
            ("customers", self._customer), ("invoices", self._invoice), ("products", self._product),
            ("companies", self._company),
        )  # fmt: skip
        hits = [hit for place, show in kinds for hit in self._hits(place, words, show)]
        return sorted(hits, key=partial(_begins_elsewhere, words.casefold().split()[0]))

    def _hits(self, place: str, words: str, show: Callable[[Any], PaletteHit]) -> list[PaletteHit]:
        rooms = self._window.panes
        pane = rooms.standing(place) if isinstance(rooms, Rooms) else None
        if not isinstance(pane, ListPane):
            return []
        found = [show(record) for record in pane.table.find_records(words, _LOOKED_AT)]
        return sorted(found, key=partial(_begins_elsewhere, words.casefold().split()[0]))[:_MOST_HITS]

    def _invoice(self, row: InvoiceActionSubView) -> PaletteHit:
        number = row.invoice_number or QCoreApplication.translate("Finder", "Draft")
        amount = self._format.amount(row.invoiced_amount, with_currency=True)
        run = partial(self._open, "invoices", row.action_public_id or "")
        return PaletteHit(f"{number} {customer_words(row.debtor_name)}", amount, run)

    def _customer(self, row: DebtorView) -> PaletteHit:
        note = QCoreApplication.translate("Finder", "Customer")
        name = masked_name(row, protected_words())
        return PaletteHit(name, note, partial(self._open, "customers", row.debtor_public_id))

    def _product(self, row: ProductView) -> PaletteHit:
        note = QCoreApplication.translate("Finder", "Product")
        text = " ".join(part for part in (row.article_number, row.description) if part)
        return PaletteHit(text, note, partial(self._open, "products", row.product_public_id))

    def _company(self, row: CreditorView) -> PaletteHit:
        note = QCoreApplication.translate("Finder", "Work with this company")
        return PaletteHit(row.name or "", note, partial(self._choose, row.creditor_public_id))

    def _open(self, place: str, public_id: str) -> None:
        self._window.go(place)
        self._window.panes[place].open_record(public_id)


def _begins_elsewhere(word: str, hit: PaletteHit) -> bool:
    return not any(part.startswith(word) for part in hit.text.casefold().split())
