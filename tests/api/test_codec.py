from __future__ import annotations

import json
from decimal import Decimal
from functools import cache
from typing import Any, get_args

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.api import codec
from desktop.core.errors import ApiError, Kind
from desktop.core.records.base import EMPTY_GUID, Record, WireEnum
from desktop.core.records.common import AmountView, CurrencyView, SecureTokenView
from desktop.core.records.creditors import CreditorView
from desktop.core.records.debtors import DebtorView
from desktop.core.records.enums import ActionTypeView
from desktop.core.records.invoices import InvoiceActionEntryView, InvoiceActionSubView, InvoiceActionView
from desktop.core.records.products import ProductView

VIEWS: list[type[Record]] = [
    CreditorView,
    DebtorView,
    ProductView,
    InvoiceActionSubView,
    InvoiceActionView,
    InvoiceActionEntryView,
    CurrencyView,
    SecureTokenView,
]

DATES = st.sampled_from(
    ["2021-01-20 16:02:04+01:00", "2025-01-04T19:07:34.5630298+01:00", "2017-03-15T06:35:06Z", "0001-01-01T00:00:00"]
)
NUMBERS = st.decimals(allow_nan=False, allow_infinity=False, places=4, min_value=-(10**12), max_value=10**12)


@cache
def values(kind: Any) -> st.SearchStrategy[Any]:
    """Values of a member's type as they travel: enums as a name, an unknown name or a number."""
    if parts := [part for part in get_args(kind) if part is not Ellipsis]:
        if getattr(kind, "__origin__", None) is tuple:
            return st.lists(values(parts[0]), max_size=2)
        return st.one_of(*(st.none() if part is type(None) else values(part) for part in parts))
    if issubclass(kind, Record):
        return objects(kind)
    if issubclass(kind, WireEnum):
        return st.sampled_from([*kind.names, "BrandNew", *kind.by_number, 4711])
    simple = {
        bool: st.booleans(),
        int: st.integers(-(2**63), 2**63 - 1),
        Decimal: NUMBERS,
        str: DATES | st.text(max_size=9),
    }
    return simple[kind]


@cache
def objects(kind: type[Record]) -> st.SearchStrategy[dict[str, Any]]:
    """Objects of a view with every member, or some of them, and one nobody knows."""
    members = {field.encode_name: values(field.type) for field in msgspec.structs.fields(kind)}
    return st.fixed_dictionaries({}, optional={**members, "BrandNewMember": st.text(max_size=3)})


def known(plain: Any, kind: Any) -> Any:
    """What a record of `kind` should hold of a wire value: members as published, enums by name."""
    parts = [part for part in get_args(kind) if part not in (Ellipsis, type(None))]
    if plain is None:
        return None
    if isinstance(plain, list):
        inner = parts[0] if getattr(kind, "__origin__", None) is tuple else get_args(parts[0])[0]
        return [known(item, inner) for item in plain]
    if parts:
        return known(plain, parts[0])
    if issubclass(kind, WireEnum):
        return str(kind.read(plain))
    if not issubclass(kind, Record):
        return plain
    defaults = codec.members(kind())
    types = {field.encode_name: field.type for field in msgspec.structs.fields(kind)}
    return {name: known(plain[name], types[name]) if name in plain else defaults[name] for name in types}


@pytest.mark.parametrize("kind", VIEWS)
@settings(max_examples=30, deadline=None, suppress_health_check=list(HealthCheck))
@given(data=st.data())
def test_every_wire_form_is_read_and_written_back(kind: type[Record], data: st.DataObject) -> None:
    plain = data.draw(objects(kind))
    record = codec.decode(codec.encode(plain), kind)
    assert record is not None
    assert codec.members(record) == known(plain, kind)
    assert codec.decode(codec.encode(record), kind) == record


@pytest.mark.parametrize("kind", VIEWS)
def test_null_in_every_member_is_its_default(kind: type[Record]) -> None:
    nulls = {field.encode_name: None for field in msgspec.structs.fields(kind)}
    assert codec.decode(json.dumps(nulls).encode(), kind) == kind()


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
