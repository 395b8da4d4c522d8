from __future__ import annotations

import json
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from desktop.api import codec
from desktop.api.overlay import merged, overlay
from desktop.core import dates
from desktop.core.errors import ApiError, Kind
from desktop.core.records.creditors import CreditorContactView
from desktop.core.records.debtors import DebtorDefaultActionConfigView, DebtorView
from desktop.core.records.enums import DebtorTypeView

from .wire_forms import objects

FRESH = {
    "Name": "Åsas Bageri",
    "City": "Umeå",
    "DebtorType": 1,
    "Created": "2021-01-20 16:02:04+01:00",
    "BrandNewMember": {"Deep": [1.50]},
    "DefaultActionConfig": {"InvoiceFee": 29.0, "CurrencyCode": "SEK", "BrandNewMember": 7},
    "CreditCards": [{"Brand": "V", "BrandNewMember": 1}],
}


def read(plain: dict[str, Any]) -> DebtorView:
    record = codec.decode(codec.encode(plain), DebtorView)
    assert record is not None
    return record


BEFORE = read(FRESH)


def test_only_what_was_changed_is_replaced() -> None:
    body = json.loads(overlay(FRESH, BEFORE, replace(BEFORE, city="Skellefteå")))
    assert body == {**FRESH, "City": "Skellefteå"}


def test_a_nested_record_is_merged_member_by_member() -> None:
    config = replace(BEFORE.default_action_config or DebtorDefaultActionConfigView(), invoice_fee=Decimal("35.50"))
    body = json.loads(overlay(FRESH, BEFORE, replace(BEFORE, default_action_config=config)))
    assert body["DefaultActionConfig"] == {"InvoiceFee": 35.5, "CurrencyCode": "SEK", "BrandNewMember": 7}


def test_a_list_is_replaced_whole_and_a_record_can_be_taken_away() -> None:
    after = replace(BEFORE, credit_cards=(), default_action_config=None)
    body = json.loads(overlay(FRESH, BEFORE, after))
    assert (body["CreditCards"], body["DefaultActionConfig"]) == ([], None)


def test_what_somebody_else_changed_survives() -> None:
    body = json.loads(overlay({**FRESH, "Name": "Nytt namn"}, BEFORE, replace(BEFORE, city="Skellefteå")))
    assert (body["Name"], body["City"]) == ("Nytt namn", "Skellefteå")


def test_the_same_member_changed_by_both_is_told() -> None:
    config = replace(BEFORE.default_action_config or DebtorDefaultActionConfigView(), invoice_fee=Decimal(5))
    after = replace(BEFORE, city="Skellefteå", name="Mitt", default_action_config=config)
    fresh = {**FRESH, "City": "Luleå", "DefaultActionConfig": {"InvoiceFee": 1.0}}
    with pytest.raises(ApiError) as caught:
        overlay(fresh, BEFORE, after)
    assert caught.value.kind is Kind.CHANGED_MEANWHILE
    assert set(caught.value.members) == {"City", "DefaultActionConfig.InvoiceFee"}


def test_both_changed_it_to_the_same() -> None:
    after = replace(BEFORE, city="Luleå")
    assert json.loads(overlay({**FRESH, "City": "Luleå"}, BEFORE, after))["City"] == "Luleå"


def test_another_form_of_the_same_is_no_conflict() -> None:
    fresh = {**FRESH, "DebtorType": BEFORE.debtor_type, "Created": "2021-01-20T15:02:04Z"}
    after = replace(BEFORE, created="2022-01-01", debtor_type=DebtorTypeView("Private"))
    body = json.loads(overlay(fresh, BEFORE, after))
    assert (body["Created"], body["DebtorType"]) == ("2022-01-01", "Private")


def test_read_only_values_are_left_out_everywhere() -> None:
    fresh = {"Fee": {"Value": 1, "ValueForView": 0.01}, "List": [{"ValueForView": 1}], "FirstName": "A"}
    before = CreditorContactView(first_name="A")
    assert json.loads(overlay(fresh, before, replace(before, first_name="B"))) == {
        "Fee": {"Value": 1},
        "List": [{}],
        "FirstName": "B",
    }


@settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))
@given(before=objects("DebtorView", loose=False), after=objects("DebtorView", loose=False))
def test_the_result_reads_as_what_was_wanted(before: dict[str, Any], after: dict[str, Any]) -> None:
    wanted = read(after)
    assert meaning(codec.members(read(merged(before, read(before), wanted)))) == meaning(codec.members(wanted))


def meaning(value: Any) -> Any:
    """The value with dates as moments: one that is written in another way was not changed."""
    if isinstance(value, dict):
        return {name: meaning(inner) for name, inner in value.items()}
    if isinstance(value, list):
        return [meaning(inner) for inner in value]
    if isinstance(value, str) and value[:4].isdigit() and value[4:5] == "-" and len(value) > len("2026-11-22"):
        return dates.read(value)
    return value


@settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))
@given(fresh=objects("DebtorView", loose=False), city=st.text(max_size=5))
def test_nothing_else_moves(fresh: dict[str, Any], city: str) -> None:
    before = read(fresh)
    result = merged(fresh, before, replace(before, city=city))
    assert {**result, "City": 0} == {**fresh, "City": 0} or before.city == city
