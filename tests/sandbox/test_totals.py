"""The sandbox's sums against the client's: two programs, written apart, on the same random invoices."""

from __future__ import annotations

import json
import random
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from desktop.api import codec
from desktop.core.invoice_sums import currency_of, decimals_of, entry_totals, row_sum
from desktop.core.records.common import CurrencyView
from desktop.core.records.invoices import InvoiceActionEntryView
from desktop.sandbox import totals as server
from desktop.sandbox.currencies import decimals_of as server_decimals

RATES = st.sampled_from([25.0, 12.0, 6.0, 0.0])
CURRENCIES = {"JPY": 0, "SEK": 2, "KWD": 3}
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
        "ReverseVATDetails": st.none() | st.fixed_dictionaries({"ReverseVATActivated": st.booleans()}),
    }
)


def in_currency(entry: dict[str, Any], currency: str) -> dict[str, Any]:
    """The same minor units of another currency."""
    amounts = [record.get(name) for record in entry["Records"] for name in ("UnitPrice", "DiscountAmount")]
    for amount in filter(None, [*amounts, entry["InvoiceFee"], entry["FreightFee"]]):
        amount["CurrencyCode"] = currency
    return entry


def compare(entry: dict[str, Any], whole_kronor: bool, currency: str = "SEK") -> None:
    """The client reads the entry off the wire with its own codec."""
    entry = in_currency(entry, currency)
    read = codec.decode(json.dumps(entry).encode(), InvoiceActionEntryView)
    assert read is not None
    unpriced = all("UnitPrice" not in record for record in entry["Records"])
    assert currency_of(read) == currency or (unpriced and not (entry["InvoiceFee"] or entry["FreightFee"]))
    decimals = decimals_of(currency_of(read), {})
    ours = entry_totals(read, round_to_krona=whole_kronor, decimals=decimals)
    theirs = server.sums(entry, whole_kronor=whole_kronor)
    assert theirs.to_pay == ours.to_pay, entry
    assert theirs.rounding == ours.rounding, entry
    assert theirs.vat == {Fraction(rate): vat for rate, vat in ours.vat.items()}, entry
    assert {rate: theirs.net(rate) for rate in theirs.groups} == {Fraction(r): net for r, net in ours.net.items()}
    for wire, row in zip(entry["Records"], read.records or (), strict=True):
        assert server.row_sum(wire) == (row_sum(row) or 0)


@settings(max_examples=300, deadline=None)
@given(ENTRIES, st.booleans(), st.sampled_from(sorted(CURRENCIES)))
def test_hard_invoices(entry: dict[str, Any], whole_kronor: bool, currency: str) -> None:
    compare(entry, whole_kronor, currency)


@pytest.mark.parametrize(("currency", "rounding"), [("SEK", -20), ("EUR", 0), ("KWD", 0), ("JPY", 0)])
def test_only_kronor_are_rounded(currency: str, rounding: int) -> None:
    """1970:1029 is about sums in kronor and öre; the client and the server both keep to it."""
    entry: dict[str, Any] = {
        "Records": [{"Quantity": 1.0, "UnitPrice": {"Value": 1_000_20}, "VAT": 0.0}],
        "VatIsIncluded": False,
        "InvoiceFee": None,
        "FreightFee": None,
    }
    compare(entry, True, currency)
    assert server.sums(entry, whole_kronor=True).rounding == rounding


@example(seed=0)
@settings(max_examples=100, deadline=None)
@given(seed=st.integers(0, 2**64))
def test_ten_thousand_invoices(seed: int) -> None:
    """A hundred a batch: drawing each by hypothesis would take longer than counting it."""
    rng = random.Random(seed)
    for _ in range(100):
        compare(random_entry(rng), rng.random() < 0.5, rng.choice(sorted(CURRENCIES)))


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
    freight = {"Value": rng.randint(0, 90_000)} if rng.random() < 0.2 else None
    reverse = {"ReverseVATActivated": rng.random() < 0.5} if rng.random() < 0.2 else None
    return {
        "Records": rows, "VatIsIncluded": rng.random() < 0.4, "InvoiceFee": fee, "FreightFee": freight,
        "ReverseVATDetails": reverse,
    }  # fmt: skip


@pytest.mark.parametrize(("currency", "decimals"), CURRENCIES.items())
def test_both_know_the_decimals_of_the_currencies(currency: str, decimals: int) -> None:
    assert decimals_of(currency, {}) == decimals == server_decimals(currency)
    assert decimals_of(currency, {currency: CurrencyView(decimals=4)}) == 4


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
