"""Rows of an invoice as a target; a known article number fills in what the row leaves out."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any

from msgspec.structs import replace

from desktop.core.dates import write
from desktop.core.invoice_draft import InvoiceDraft, is_empty, new_row, with_product
from desktop.core.invoice_sums import CURRENCY
from desktop.core.money import round_half_up, to_minor
from desktop.core.records.common import AmountView
from desktop.core.records.enums import DiscountTypeView, RecordTypeView
from desktop.core.records.invoices import InvoiceActionRecordView
from desktop.core.records.products import ProductView

from .members import Finding, Kind, Member, Problem, Target
from .products import VAT_NAMES, judge_vat

_MEMBERS = (
    Member("article_number", Kind.TEXT, (
        "Artikelnr", "Artikelnummer", "Art.nr", "Artnr", "Article no.", "Article number", "Produktnr", "SKU",
        "Artikel nr",
    ), longest=50),
    Member("article_description", Kind.TEXT, (
        "Benämning", "Beskrivning", "Artikel", "Text", "Description", "Specifikation", "Rad", "Produkt", "Aktivitet",
    ), longest=500),
    Member("quantity", Kind.NUMBER, (
        "Antal", "Levererat antal", "Timmar", "Tid", "Kvantitet", "Quantity", "Qty", "Hours", "Mängd",
    ), least=-(10**9)),
    Member("units", Kind.TEXT, ("Enhet", "Unit", "Units"), longest=20),
    Member("unit_price", Kind.NUMBER, (
        "À-pris", "Pris", "Pris/enhet", "Timpris", "Styckpris", "Price", "Unit price", "Pris exkl. moms", "Rate",
    ), least=-(10**9)),
    Member("discount_percentage", Kind.NUMBER, ("Rabatt", "Rabatt %", "Discount", "Discount %"), most=100),
    Member("vat", Kind.NUMBER, VAT_NAMES, most=100),
    Member("period_start", Kind.DATE, ("Period från", "Från", "Startdatum", "Period start", "From")),
    Member("period_end", Kind.DATE, ("Period till", "Till", "Slutdatum", "Period end", "To")),
    Member("cost_center", Kind.TEXT, ("Kostnadsställe", "Kst", "Cost centre", "Cost center"), longest=50),
    Member("project", Kind.TEXT, ("Projekt", "Projektnr", "Project"), longest=50),
)  # fmt: skip


def row_of(values: dict[str, Any], products: Mapping[str, ProductView]) -> InvoiceActionRecordView:
    """The row; `products` are by article number. Text alone makes a message row."""
    if not any(values.get(name) for name in ("article_number", "unit_price", "quantity")):
        text = RecordTypeView(RecordTypeView.MESSAGE)
        return replace(new_row(), article_description=values.get("article_description"), record_type=text)
    row = new_row()
    product = products.get(values.get("article_number") or "")
    row = with_product(row, product) if product else row
    own = {name: value for name, value in values.items() if value is not None}
    price = own.pop("unit_price", None)
    if price is not None:
        own["unit_price"] = AmountView(currency_code=CURRENCY, value=to_minor(price))
    for name in ("period_start", "period_end"):
        if name in own:
            own[name] = write(own[name])
    if "discount_percentage" in own:
        own["discount_type"] = DiscountTypeView(DiscountTypeView.PERCENTAGE)
    return replace(row, **own)


def in_draft(draft: InvoiceDraft, rows: Sequence[InvoiceActionRecordView]) -> InvoiceDraft:
    """The draft with these rows after its own; rows in which nothing was written give way."""
    kept = [row for row in draft.entry.records or () if not is_empty(row)]
    return replace(draft, entry=replace(draft.entry, records=(*kept, *rows)))


def _judge(values: dict[str, Any]) -> list[Finding]:
    found = judge_vat(values)
    price = values.get("unit_price")
    if price is not None and price != round_half_up(price, 2):
        found.append(Finding(Problem.OUT_OF_RANGE, "unit_price", _plain(price)))
    start, end = values.get("period_start"), values.get("period_end")
    if start and end and end < start:
        found.append(Finding(Problem.OUT_OF_RANGE, "period_end", end.isoformat()))
    return found


def _plain(number: Decimal) -> str:
    return f"{number.normalize():f}"


INVOICE_ROWS = Target("rows", _MEMBERS, _judge, one_of=(("article_description", "article_number"),))
