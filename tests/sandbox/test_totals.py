"""The sandbox's sums against the client's: two programs, written apart, on the same random invoices."""

from __future__ import annotations

import random
from decimal import Decimal
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from desktop.core import totals as client
from desktop.sandbox import totals as server

RATES = st.sampled_from([25.0, 12.0, 6.0, 0.0])
QUANTITIES = st.integers(-50_000, 50_000).map(lambda number: number / 100)
PRICES = st.integers(-5_000_000, 5_000_000)
PERCENTS = st.integers(0, 10_000).map(lambda number: number / 100)


@st.composite
def records(draw: st.DrawFn) -> dict[str, Any]:
    if draw(st.integers(0, 9)) == 0:
        return {"RecordType": "Message", "ArticleDescription": "åäö"}
    record = {"Quantity": draw(QUANTITIES), "UnitPrice": {"Value": draw(PRICES)}, "VAT": draw(RATES)}
    kind = draw(st.sampled_from(["", "Percentage", "Amount"]))
    if kind == "Percentage":
        record |= {"DiscountType": kind, "DiscountPercentage": draw(PERCENTS)}
    elif kind == "Amount":
        record |= {"DiscountType": kind, "DiscountAmount": {"Value": draw(st.integers(0, 1_000_000))}}
    return record


ENTRIES = st.fixed_dictionaries(
    {
        "Records": st.lists(records(), max_size=4),
        "VatIsIncluded": st.booleans(),
        "InvoiceFee": st.none() | st.fixed_dictionaries({"Value": st.integers(0, 10_000)}),
        "FreightFee": st.none() | st.fixed_dictionaries({"Value": st.integers(0, 100_000)}),
    }
)


def kronor(amount: dict[str, int] | None) -> Decimal:
    return Decimal((amount or {}).get("Value", 0)) / 100


def as_client(entry: dict[str, Any], *, whole_kronor: bool) -> client.Totals:
    rows = [
        client.Row(
            quantity=Decimal(str(record["Quantity"])),
            unit_price=kronor(record["UnitPrice"]),
            vat=Decimal(str(record["VAT"])),
            discount_percent=Decimal(str(record.get("DiscountPercentage", 0))),
            discount_amount=kronor(record.get("DiscountAmount")),
        )
        for record in entry["Records"]
        if record.get("RecordType") != "Message"
    ]
    fees = [kronor(entry["InvoiceFee"]), kronor(entry["FreightFee"])]
    return client.totals(rows, vat_included=entry["VatIsIncluded"], fees=fees, round_to_krona=whole_kronor)


def compare(entry: dict[str, Any], whole_kronor: bool) -> None:
    theirs, ours = server.sums(entry, whole_kronor=whole_kronor), as_client(entry, whole_kronor=whole_kronor)
    assert theirs.to_pay == ours.to_pay, entry
    assert theirs.rounding == ours.rounding, entry
    assert theirs.vat == {Fraction(rate): vat for rate, vat in ours.vat.items()}, entry
    assert {rate: theirs.net(rate) for rate in theirs.groups} == {Fraction(r): net for r, net in ours.net.items()}


@settings(max_examples=300, deadline=None)
@given(ENTRIES, st.booleans())
def test_hard_invoices(entry: dict[str, Any], whole_kronor: bool) -> None:
    compare(entry, whole_kronor)


@example(seed=0)
@settings(max_examples=100, deadline=None)
@given(seed=st.integers(0, 2**64))
def test_ten_thousand_invoices(seed: int) -> None:
    """A hundred a batch: drawing each by hypothesis would take longer than counting it."""
    rng = random.Random(seed)
    for _ in range(100):
        compare(random_entry(rng), rng.random() < 0.5)


def random_entry(rng: random.Random) -> dict[str, Any]:
    rows: list[dict[str, Any]] = [
        {
            "Quantity": rng.choice((1.0, rng.randint(-500, 5_000) / 10 ** rng.randint(0, 3))),
            "UnitPrice": {"Value": rng.randint(-10_000, 10 ** rng.randint(2, 8))},
            "VAT": rng.choice((25.0, 25.0, 12.0, 6.0, 0.0)),
            "DiscountType": rng.choice(("Percentage", "Amount", "Unknown")),
        }
        for _ in range(rng.randint(1, 6))
    ]
    for row in rows:
        if row["DiscountType"] == "Percentage":
            row["DiscountPercentage"] = rng.randint(0, 10_000) / 100
        if row["DiscountType"] == "Amount":
            row["DiscountAmount"] = {"Value": rng.randint(0, 100_000)}
    fee = {"Value": rng.randint(0, 6_000)} if rng.random() < 0.3 else None
    return {"Records": rows, "VatIsIncluded": rng.random() < 0.4, "InvoiceFee": fee, "FreightFee": None}


@pytest.mark.parametrize(
    ("value", "whole"),
    [(Fraction(1, 2), 1), (Fraction(-1, 2), -1), (Fraction(3, 2), 2), (Fraction(-5, 4), -1), (Fraction(0), 0)],
)
def test_a_half_goes_away_from_zero(value: Fraction, whole: int) -> None:
    assert server.nearest(value) == whole


def test_doubles_are_read_as_they_are_written() -> None:
    assert server.exactly(0.1) == Fraction(1, 10)
    record = {"Quantity": 0.1, "UnitPrice": {"Value": 5}, "VAT": 25.0}
    assert server.row_sum(record) == 1
