"""ROT and RUT: which work gives which deduction, how much of it, and how it is split between persons.

Source: facts 4.4. ROT is 30 % of the labour including VAT (50 % from 12 May to 31 December 2025, prop. 2024/25:156),
RUT 50 %; a person may get 75 000 kr a year, at most 50 000 kr of it for ROT. Assumed: whole kronor, rounded down,
as Skatteverket's form of request takes them; the day of the invoice stands for the day it is paid.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from decimal import ROUND_FLOOR, Decimal
from enum import StrEnum

from msgspec.structs import replace

from .amounts import minor_of
from .invoice_sums import CURRENCY, row_sum
from .records.common import AmountView
from .records.enums import RotRutTypeView
from .records.invoices import InvoiceActionEntryView, InvoiceActionRecordView

CEILING = 75_000_00
"""Öre for one person and year, ROT and RUT together."""

ROT_CEILING = 50_000_00
"""Öre of it that may be ROT."""

_HALF_FROM, _HALF_UNTIL = date(2025, 5, 12), date(2025, 12, 31)


class Kind(StrEnum):
    """The two deductions."""

    ROT = "rot"
    RUT = "rut"


ROT_TYPES = (
    "Construction", "Electricity", "GlassMetalWork", "GroundDrainageWork", "Masonry", "PaintingWallpapering", "Hvac",
)  # fmt: skip
RUT_TYPES = (
    "BabySitting", "Moving", "ITServices", "TextileClothing", "PersonalCare", "SnowPlowing", "Cleaning", "Gardening",
    "WhiteGoods", "Furnituring", "HouseSupervision",
)  # fmt: skip


def kind_of(work: str) -> Kind | None:
    """Which deduction a RotRutType belongs to: below 100 ROT, from 100 on RUT; None when it is not known."""
    if work in ROT_TYPES:
        return Kind.ROT
    return Kind.RUT if work in RUT_TYPES else None


def share(kind: Kind, on: date) -> Decimal:
    """The part of the labour that is deducted, in percent."""
    if kind is Kind.ROT:
        return Decimal(50) if _HALF_FROM <= on <= _HALF_UNTIL else Decimal(30)
    return Decimal(50)


def worked(entry: InvoiceActionEntryView) -> list[InvoiceActionRecordView]:
    """The rows that are marked as work with deduction."""
    return [row for row in entry.records or () if row.rot_rut_activated]


def labour(row: InvoiceActionRecordView, *, vat_included: bool) -> int:
    """The row's labour including VAT, öre: its sum less the material in it."""
    base = Decimal((row_sum(row) or 0) - minor_of(row.rot_rut_material_cost_amount))
    return int(base if vat_included else base * (100 + row.vat) / 100)


def deduction(row: InvoiceActionRecordView, on: date, *, vat_included: bool) -> int:
    """What the law allows for the row, whole kronor in öre; 0 when the kind of work is not known."""
    kind = kind_of(row.rot_rut_type)
    if kind is None:
        return 0
    whole = Decimal(max(0, labour(row, vat_included=vat_included))) * share(kind, on) / 100
    return int((whole / 100).to_integral_value(ROUND_FLOOR)) * 100


def with_deductions(
    entry: InvoiceActionEntryView, on: date, untouched: Iterable[InvoiceActionRecordView] = ()
) -> InvoiceActionEntryView:
    """The entry with the deduction of each marked row worked out; rows among `untouched` stay as they are."""
    kept = list(untouched)
    rows = tuple(
        row if row in kept else _with_deduction(row, on, vat_included=entry.vat_is_included)
        for row in entry.records or ()
    )
    return replace(entry, records=rows) if entry.records is not None else entry


def _with_deduction(row: InvoiceActionRecordView, on: date, *, vat_included: bool) -> InvoiceActionRecordView:
    if not row.rot_rut_activated:
        return row
    code = row.unit_price.currency_code if row.unit_price else CURRENCY
    amount = AmountView(currency_code=code, value=deduction(row, on, vat_included=vat_included))
    return replace(row, rot_rut_amount=amount)


def marked(row: InvoiceActionRecordView, work: str, hours: int, material: AmountView | None) -> InvoiceActionRecordView:
    """The row as work of a kind; an empty `work` takes the mark away with all that belongs to it."""
    if work:
        return replace(
            row,
            rot_rut_activated=True,
            rot_rut_type=RotRutTypeView(work),
            rot_rut_hours=hours,
            rot_rut_material_cost_amount=material,
        )
    return replace(
        row,
        rot_rut_activated=False,
        rot_rut_type=RotRutTypeView("Unknown"),
        rot_rut_hours=0,
        rot_rut_material_cost_amount=None,
        rot_rut_amount=None,
    )


def deducted(entry: InvoiceActionEntryView) -> int:
    """Öre that Skatteverket is asked for in the customer's place."""
    return sum(row.rot_rut_amount.value for row in worked(entry) if row.rot_rut_amount)


def split(amount: int, persons: int) -> Sequence[int]:
    """Öre shared as evenly as whole kronor go, the first ones getting what is left over."""
    if persons < 1:
        return []
    each, rest = divmod(amount // 100, persons)
    shares = [(each + (number < rest)) * 100 for number in range(persons)]
    shares[0] += amount % 100
    return shares
