from __future__ import annotations

import json
from decimal import Decimal

import pytest

from desktop.api import codec
from desktop.core.errors import ApiError, Kind
from desktop.core.records.base import EMPTY_GUID
from desktop.core.records.common import AmountView, CurrencyView
from desktop.core.records.debtors import DebtorView
from desktop.core.records.enums import ActionTypeView
from desktop.core.records.invoices import InvoiceActionEntryView, InvoiceActionSubView, InvoiceActionView
from desktop.core.records.products import ProductView


def test_numbers_keep_all_their_digits() -> None:
    product = codec.decode(b'{"UnitPrice": 1234567890.12345678901234567890, "VAT": 25.0}', ProductView)
    assert product is not None
    assert product.unit_price == Decimal("1234567890.12345678901234567890")
    assert b'"UnitPrice":1234567890.12345678901234567890' in codec.encode(product)
    assert codec.encode(ProductView(unit_price=Decimal("0.0000001"))).startswith(b"{")


def test_webhook_numbers_become_names() -> None:
    invoice = codec.decode(b'{"ActionType": 2}', InvoiceActionView)
    assert invoice is not None
    assert invoice.action_type == ActionTypeView.INVOICE_ACTION
    assert isinstance(invoice.action_type, ActionTypeView)


def test_whole_numbers_written_as_text_or_with_a_point_are_read() -> None:
    currency = codec.decode(b'{"Decimals": 2.0, "OneUnit": "100"}', CurrencyView)
    assert currency == CurrencyView(decimals=2, one_unit=100)


@pytest.mark.parametrize("raw", [b"", b" \n", b"null"])
def test_nothing(raw: bytes) -> None:
    assert codec.decode(raw, DebtorView) is None
    assert codec.decode_list(raw, DebtorView) == []


@pytest.mark.parametrize("raw", [b"<html>", b"{", b'{"Name": "\xff"}', b"[]", b'"text"', b"\x00\x01", b'[{"Name": 5}'])
def test_nonsense(raw: bytes) -> None:
    with pytest.raises(ApiError) as caught:
        codec.decode(raw, DebtorView)
    assert caught.value.kind is Kind.NONSENSE
    assert "DebtorView" in caught.value.members[0]
    assert caught.value.__cause__ is not None
    if raw != b"[]":
        with pytest.raises(ApiError):
            codec.decode_list(raw, DebtorView)


def test_the_fault_names_view_and_member() -> None:
    with pytest.raises(ApiError) as caught:
        codec.decode(b'{"CurrentAmount": {"Value": "much"}}', InvoiceActionSubView)
    assert caught.value.members == ("InvoiceActionSubView.CurrentAmount.Value",)


def test_one_broken_object_does_not_lose_the_list() -> None:
    faults: list[ApiError] = []
    raw = b'[{"Name": "A"}, {"Name": 5}, null, {"Name": "B", "DebtorPublicId": null, "CreditCards": [null]}]'
    rows = codec.decode_list(raw, DebtorView, faults)
    assert rows == [DebtorView(name="A"), DebtorView(name="B", credit_cards=())]
    assert [fault.members for fault in faults] == [("DebtorView.Name",)]


def test_a_new_object_says_only_what_is_set() -> None:
    entry = InvoiceActionEntryView(
        creditor_public_id="c1",
        invoice_date="2026-11-22",
        message="Tack för ordern åäö",
        invoice_fee=AmountView(currency_code="SEK", value=2900, value_for_view=Decimal(29)),
        interest_percentage=Decimal("8.50"),
    )
    raw = codec.encode_new(entry)
    body = json.loads(raw, parse_float=Decimal)
    assert body["InvoiceFee"] == {"CurrencyCode": "SEK", "Value": 2900}
    assert body["InterestPercentage"] == Decimal("8.5")
    assert b'"InterestPercentage":8.50' in raw
    assert "Tack för ordern åäö".encode() in raw
    assert body["VatIsIncluded"] is False
    assert None not in body.values()
    assert EMPTY_GUID not in body.values()
    assert "DueDate" not in body
