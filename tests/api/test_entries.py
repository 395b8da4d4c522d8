from __future__ import annotations

import json
from decimal import Decimal
from typing import Any

import pytest
from msgspec.structs import replace

from desktop.api import codec
from desktop.api.entries import entry_body, entry_of
from desktop.core.errors import ApiError, Kind
from desktop.core.records.reconciliation_invoices import (
    ReconciliationInvoiceActionEntryView,
    ReconciliationInvoiceActionView,
)
from desktop.core.records.self_invoices import SelfInvoiceActionEntryView, SelfInvoiceActionView

ROW = {"ArticleDescription": "Sik", "VAT": 12.0, "TotalIncVAT": {"Value": 11200}, "BrandNewMember": "kvar"}
FRESH: dict[str, Any] = {
    "ActionPublicId": "1234567890",
    "CreditorPublicId": "c1",
    "Debtor": {"DebtorPublicId": "d1", "Name": "Åsa"},
    "State": {"Stage": "Created"},
    "Message": "Tack",
    "OurReference": "Åke",
    "Records": [ROW, None],
    "InvoiceDate": "2026-11-22 00:00:00+01:00",
}


def read(plain: dict[str, Any]) -> SelfInvoiceActionView:
    view = codec.decode(codec.encode(plain), SelfInvoiceActionView)
    assert view is not None
    return view


def test_an_entry_has_what_the_view_has() -> None:
    entry = entry_of(read(FRESH), SelfInvoiceActionEntryView)
    assert (entry.debtor_public_id, entry.message, entry.creditor_public_id) == ("d1", "Tack", "c1")
    assert entry.records is not None
    assert [(row.article_description, row.vat, row.total_inc_vat) for row in entry.records] == [
        ("Sik", Decimal(12), None)
    ]


def test_only_what_was_changed_is_written_and_nothing_that_cannot_be() -> None:
    before = read(FRESH)
    entry = replace(entry_of(before, SelfInvoiceActionEntryView), message="Tack å hej")
    body = json.loads(entry_body({**FRESH, "OurReference": "Åsa"}, before, entry))
    assert body == {
        "CreditorPublicId": "c1",
        "DebtorPublicId": "d1",
        "Message": "Tack å hej",
        "OurReference": "Åsa",
        "Records": [{"ArticleDescription": "Sik", "VAT": 12.0, "BrandNewMember": "kvar"}],
        "InvoiceDate": FRESH["InvoiceDate"],
    }


def test_the_same_changed_by_somebody_else_is_told() -> None:
    before = read(FRESH)
    entry = replace(entry_of(before, SelfInvoiceActionEntryView), message="Tack å hej", debtor_public_id="d2")
    with pytest.raises(ApiError) as caught:
        entry_body({**FRESH, "Message": "Adjö", "Debtor": {"DebtorPublicId": "d3"}}, before, entry)
    assert (caught.value.kind, set(caught.value.members)) == (Kind.CHANGED_MEANWHILE, {"Message", "DebtorPublicId"})


def test_every_member_of_the_entries_can_be_read_back() -> None:
    shown = set(codec.members(ReconciliationInvoiceActionView()))
    assert set(codec.members(ReconciliationInvoiceActionEntryView())) <= shown
    shown = set(codec.members(SelfInvoiceActionView()))
    assert set(codec.members(SelfInvoiceActionEntryView())) - shown == {"DebtorPublicId"}
