"""What the API gives goes back unchanged, whatever the editor shows of it."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest
from msgspec.structs import fields, replace

from desktop.core.invoice_currency import in_currency
from desktop.core.invoice_draft import InvoiceDraft, draft_of
from desktop.core.invoice_entry import entry_from
from desktop.core.records.invoices import InvoiceActionEntryView, InvoiceActionView
from desktop.panes.invoices.editor import InvoiceEditor
from tests.panes.conftest import Office
from tests.panes.invoices.conftest import Show, customer, draft_for
from tests.panes.invoices.filled import filled

_UNREADABLE = {"invoice_pdf", "invoice_send_date_override"}
"""The API does not tell them back."""

_OF_ANOTHER_KIND = {"crediting_invoice_public_id", "is_locked", "action_type"}
"""Not set in the filled invoice."""


async def saved(office: Office, draft: InvoiceDraft) -> InvoiceActionView:
    return await office.session.save_invoice(None, draft.entry, public_id=None, target=draft.id)


async def test_the_filled_invoice_has_a_value_in_every_member(office: Office) -> None:
    draft = filled(draft_for(office.session), customer(office.session))
    nothing = InvoiceActionEntryView()
    names = {field.name for field in fields(InvoiceActionEntryView)} - _UNREADABLE - _OF_ANOTHER_KIND
    bare = {name for name in names if getattr(draft.entry, name) == getattr(nothing, name)}
    assert bare == {"communication_language"}


async def test_showing_and_touching_an_invoice_changes_nothing_else(office: Office, shown: Show) -> None:
    whole = await saved(office, filled(draft_for(office.session), customer(office.session)))
    editor = InvoiceEditor(office.desk, draft_of(whole))
    shown(editor)
    before = editor.draft.entry
    editor.options.edited.emit()
    editor.head.edited.emit()
    assert editor.draft.entry == before
    assert not editor.draft.changed
    editor.head.message.set_text("Ändrat")
    assert editor.draft.entry == replace(before, message="Ändrat")


async def test_every_member_is_at_the_server_after_one_was_changed(office: Office, shown: Show) -> None:
    whole = await saved(office, filled(draft_for(office.session), customer(office.session)))
    editor = InvoiceEditor(office.desk, draft_of(whole))
    shown(editor)
    editor.head.message.set_text("Ändrat")
    draft = editor.draft
    answer = await office.session.save_invoice(draft.before, draft.entry, public_id=draft.public_id, target=draft.id)
    assert entry_from(answer) == replace(entry_from(whole), message="Ändrat")


@pytest.mark.parametrize(("code", "price"), [("EUR", 50_000), ("JPY", 500), ("KWD", 500_000)])
async def test_an_invoice_in_another_currency_can_be_edited(office: Office, shown: Show, code: str, price: int) -> None:
    draft = filled(draft_for(office.session), customer(office.session))
    decimals = {"EUR": 2, "JPY": 0, "KWD": 3}[code]
    entry = in_currency(draft.entry, code, 2, decimals)
    entry = replace(entry, rot_rut_details=None, records=tuple(replace(one, rot_rut_activated=False, rot_rut_amount=None) for one in entry.records or ()))  # noqa: E501  # fmt: skip
    whole = await saved(office, replace(draft, entry=entry))
    editor = InvoiceEditor(office.desk, draft_of(whole))
    shown(editor)
    editor.options.edited.emit()
    assert not editor.draft.changed
    rows = editor.draft.entry.records or ()
    amount = rows[0].unit_price
    assert amount is not None
    assert (amount.currency_code, amount.value) == (code, price)


async def test_another_currency_keeps_the_figures_as_they_read(office: Office, shown: Show) -> None:
    editor = InvoiceEditor(office.desk, filled(draft_for(office.session), customer(office.session)))
    shown(editor)
    card: Any = editor.options.prices
    card.form.field("currency")._picked(card.form.field("currency")._values.index("JPY"))
    entry = editor.draft.entry
    amounts = [(one.currency_code, one.value) for one in (entry.invoice_fee, entry.freight_fee) if one]
    prices = [(row.unit_price.currency_code, row.unit_price.value) for row in editor.rows.records if row.unit_price]
    assert amounts == [("JPY", 49), ("JPY", 125)]
    assert prices == [("JPY", 500), ("JPY", 330)]
    assert card.form.field("freight_fee").text() == "125"
    assert [row.quantity for row in editor.rows.records] == [Decimal(16), Decimal(12)]
