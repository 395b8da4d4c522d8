"""ROT and RUT against sums worked out by hand."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from desktop.core.housework import (
    ROT_TYPES,
    RUT_TYPES,
    Kind,
    deducted,
    deduction,
    kind_of,
    marked,
    share,
    split,
    with_deductions,
)
from desktop.core.invoice_draft import new_row
from desktop.core.records.common import AmountView
from desktop.core.records.enums import RotRutTypeView
from desktop.core.records.invoices import InvoiceActionEntryView

DAY = date(2026, 11, 25)
WORK = replace(new_row(), quantity=Decimal(16), unit_price=AmountView(currency_code="SEK", value=50_000))


def test_every_published_kind_of_work_is_rot_or_rut() -> None:
    known = {name for name, number in ((n, RotRutTypeView.names.index(n)) for n in RotRutTypeView.names) if number >= 0}
    assert known - {"Unknown"} == {*ROT_TYPES, *RUT_TYPES}
    by_number = {name: number for number, name in RotRutTypeView.by_number.items()}
    assert all(by_number[name] < 100 for name in ROT_TYPES)
    assert all(by_number[name] >= 100 for name in RUT_TYPES)
    assert kind_of("Unknown") is None


@pytest.mark.parametrize(
    ("kind", "on", "percent"),
    [
        (Kind.ROT, date(2025, 5, 11), 30),
        (Kind.ROT, date(2025, 5, 12), 50),
        (Kind.ROT, date(2025, 12, 31), 50),
        (Kind.ROT, date(2026, 1, 1), 30),
        (Kind.RUT, date(2026, 1, 1), 50),
    ],
)
def test_the_share_follows_the_law_of_the_day(kind: Kind, on: date, percent: int) -> None:
    assert share(kind, on) == percent


@pytest.mark.parametrize(
    ("work", "material", "included", "kronor"),
    [
        ("Construction", None, False, 3_000),  # 8 000 + 25 % = 10 000, 30 %
        ("Construction", 100_000, False, 2_625),  # 7 000 + 25 % = 8 750, 30 %
        ("Cleaning", None, True, 4_000),  # 8 000 with VAT, 50 %
        ("Cleaning", 10_050, True, 3_949),  # 7 899,50 · 50 % = 3 949,75
        ("Unknown", None, False, 0),
    ],
)
def test_the_deduction_of_a_row(work: str, material: int | None, included: bool, kronor: int) -> None:
    amount = None if material is None else AmountView(currency_code="SEK", value=material)
    assert deduction(marked(WORK, work, 16, amount), DAY, vat_included=included) == kronor * 100


def test_a_row_that_is_work_no_longer_keeps_nothing_of_it() -> None:
    work = marked(WORK, "Hvac", 3, AmountView(currency_code="SEK", value=100))
    assert marked(replace(work, rot_rut_amount=AmountView(value=5)), "", 0, None) == WORK


def test_rows_that_were_not_touched_keep_what_the_server_had() -> None:
    odd = replace(marked(WORK, "Hvac", 3, None), rot_rut_amount=AmountView(currency_code="SEK", value=77))
    entry = InvoiceActionEntryView(records=(odd, marked(WORK, "Hvac", 4, None), WORK))
    after = with_deductions(entry, DAY, [odd])
    assert deducted(after) == 77 + 300_000
    assert after.records is not None
    assert after.records[0] == odd
    assert after.records[2] == WORK


@given(st.integers(0, 10**9), st.integers(1, 8))
def test_parts_make_up_the_whole_and_are_as_even_as_kronor_go(amount: int, persons: int) -> None:
    parts = split(amount, persons)
    assert sum(parts) == amount
    assert max(parts) - min(parts) <= 199
