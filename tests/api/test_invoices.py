from __future__ import annotations

from datetime import timedelta
from decimal import Decimal

import pytest
from msgspec.structs import replace

from desktop.api import codec
from desktop.api.client import Billecta
from desktop.api.invoices import _ENTRY_MEMBERS, _entry_members
from desktop.core import dates
from desktop.core.errors import ApiError, Kind
from desktop.core.invoice_entry import entry_from
from desktop.core.records.creditors import CreditorView
from desktop.core.records.enums import InvoiceActionStageTypeView as Stage
from desktop.core.records.invoices import InvoiceActionView


def ident(invoice: InvoiceActionView) -> str:
    assert invoice.action_public_id
    return invoice.action_public_id


async def test_editing_one_member_leaves_all_others(demo: Billecta, draft: InvoiceActionView) -> None:
    entry = entry_from(draft)
    await demo.invoices.update(ident(draft), draft, replace(entry, message="Välkommen åter"), key="edit-1")
    after = await demo.invoices.get(ident(draft))
    assert entry_from(after) == replace(entry, message="Välkommen åter")
    assert (after.current_amount, after.total_vat_amount) == (draft.current_amount, draft.total_vat_amount)


async def test_rows_are_replaced(demo: Billecta, draft: InvoiceActionView) -> None:
    entry = entry_from(draft)
    assert entry.records
    rows = (replace(entry.records[0], quantity=Decimal(3)), replace(entry.records[0], article_description="Frakt"))
    await demo.invoices.update(ident(draft), draft, replace(entry, records=rows), key="rows-1")
    after = await demo.invoices.get(ident(draft))
    assert after.records
    assert [(row.article_description, row.quantity) for row in after.records] == [
        ("Rökt sik", Decimal(3)),
        ("Frakt", Decimal("2.5")),
    ]
    assert after.total_vat_amount
    assert after.total_vat_amount.value == round(19900 * 5.5 * 0.12)


async def test_both_changed_the_same(demo: Billecta, draft: InvoiceActionView) -> None:
    entry = entry_from(draft)
    await demo.invoices.update(ident(draft), draft, replace(entry, our_reference="Eva"), key="both-1")
    with pytest.raises(ApiError) as caught:
        await demo.invoices.update(ident(draft), draft, replace(entry, our_reference="Per"), key="both-2")
    assert (caught.value.kind, caught.value.members) == (Kind.CHANGED_MEANWHILE, ("OurReference",))
    await demo.invoices.update(ident(draft), draft, replace(entry, message="Hej"), key="both-3")
    after = await demo.invoices.get(ident(draft))
    assert (after.our_reference, after.message) == ("Eva", "Hej")


async def test_attest_number_and_file(demo: Billecta, draft: InvoiceActionView, company: CreditorView) -> None:
    await demo.invoices.attest(ident(draft), key="attest-1")
    invoice = await demo.invoices.get(ident(draft))
    assert invoice.state
    assert invoice.state.stage == Stage.ATTESTED
    assert invoice.invoice_number
    assert await demo.invoices.by_number(company.creditor_public_id, invoice.invoice_number) == invoice
    assert invoice.invoices
    assert invoice.invoices[0].invoice_file
    pdf = await demo.files.content(invoice.invoices[0].invoice_file.file_public_id)
    assert pdf.startswith(b"%PDF")

    with pytest.raises(ApiError) as again:
        await demo.invoices.attest(ident(draft), key="attest-1")
    assert again.value.kind is Kind.ALREADY_DONE
    with pytest.raises(ApiError) as edited:
        await demo.invoices.update(ident(draft), draft, replace(entry_from(draft), message="sent"), key="late-1")
    assert (edited.value.kind, edited.value.members) == (Kind.CHANGED_MEANWHILE, ("Stage",))
    with pytest.raises(ApiError) as deleted:
        await demo.invoices.delete(ident(draft), key="late-2")
    assert deleted.value.kind is Kind.REFUSED


async def test_delete(demo: Billecta, draft: InvoiceActionView) -> None:
    await demo.invoices.delete(ident(draft), key="delete-draft")
    with pytest.raises(ApiError):
        await demo.invoices.get(ident(draft))


async def test_lists(demo: Billecta, company: CreditorView, draft: InvoiceActionView) -> None:
    opened = [row async for page in demo.invoices.open_pages(company.creditor_public_id, 10) for row in page]
    assert [row.stage for row in opened if row.action_public_id == draft.action_public_id] == [Stage.CREATED]
    until = dates.today()
    since = until - timedelta(days=3650)
    closed = [
        r async for page in demo.invoices.closed_pages(company.creditor_public_id, since, until, 10) for r in page
    ]
    assert closed
    assert {row.stage for row in closed} <= {Stage.COMPLETED, Stage.CANCELLED}
    assert len({row.action_public_id for row in (*opened, *closed)}) == len(opened) + len(closed)


def test_what_only_the_view_has_is_not_sent() -> None:
    fresh = {
        "ActionPublicId": "1",
        "State": {"IsLocked": True},
        "Message": "m",
        "Records": [{"New": 1, "TotalExclVAT": {"Value": 1}}],
    }
    body = _entry_members(fresh)
    assert set(body) == _ENTRY_MEMBERS
    assert (body["IsLocked"], body["Message"], body["Records"]) == (True, "m", [{"New": 1}])
    assert codec.encode(body)
