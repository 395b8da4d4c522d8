"""The collections of a session follow the chosen company, whatever is still on its way."""

from __future__ import annotations

import asyncio

import pytest
from msgspec.structs import replace

from desktop.core.errors import ApiError, Kind
from desktop.core.invoice_draft import draft_of
from desktop.core.records.enums import InvoiceActionStageTypeView as Stage
from desktop.core.stages import REJECTED, is_undelivered
from desktop.session.session import Session

from .conftest import Office, new_customer, save, until, written


def other_company(session: Session) -> str:
    return next(one.creditor_public_id for one in session.creditors.values() if one is not session.company)


async def test_the_company_of_last_time_is_chosen_and_a_foreign_one_is_not(office: Office) -> None:
    session = await office.start()
    await session.open("00000000-0000-4000-8000-000000000000")
    first = session.company_id
    assert first
    wanted = other_company(session)
    again = await office.start()
    await again.open(wanted)
    assert again.company_id == wanted


async def test_all_lists_of_a_company_are_read(session: Session) -> None:
    await session.loading.company()
    assert all(one.loaded and len(one) for one in (session.invoices, session.debtors, session.products))
    assert session.currencies["SEK"].currency_code == "SEK"
    assert session.countries
    assert not any(map(session.loading.is_loading, ("creditors", "debtors", "products", "invoices")))
    stages = {str(row.stage) for row in session.invoices.values()}
    assert {"Created", "Completed"} <= stages


async def test_another_company_chosen_while_the_first_is_read_gets_none_of_its_rows(
    office: Office, session: Session
) -> None:
    first, second = session.company_id, other_company(session)
    office.fault("invoice/open", "GET", "slow", "after")
    async with asyncio.TaskGroup() as group:
        reading = group.create_task(session.loading.invoices())
        await until(lambda: session.loading.is_loading("invoices"))
        session.choose(second)
        await session.loading.invoices()
        await reading
    assert {row.creditor_public_id for row in session.invoices.values()} == {second}
    assert session.invoices.loaded
    assert first != second


async def test_a_reading_that_was_given_up_for_another_does_not_look_like_a_failure(
    office: Office, session: Session
) -> None:
    office.fault("invoice/open", "GET", "slow", "after", times=2, seconds=0.15)
    async with asyncio.TaskGroup() as group:
        old = group.create_task(session.loading.invoices())
        await until(lambda: session.loading.is_loading("invoices"))
        old.cancel()
        new = group.create_task(session.loading.invoices())
        await asyncio.sleep(0.05)
        assert session.loading.is_loading("invoices")
        assert not session.loading.has_failed("invoices")
        await new
    assert not session.loading.is_loading("invoices")
    assert not session.loading.has_failed("invoices")


async def test_a_list_that_could_not_be_read_is_known_to_have_failed(office: Office, session: Session) -> None:
    office.fault("debtors/debtors", "GET", "html", "before", times=3)
    with pytest.raises(ApiError):
        await session.loading.debtors()
    assert session.loading.has_failed("debtors")
    await session.loading.debtors()
    assert not session.loading.has_failed("debtors")


async def test_an_invoice_read_for_the_company_left_does_not_show_in_the_new_one(
    office: Office, session: Session
) -> None:
    public_id = (await save(session, written(session))).action_public_id or ""
    office.fault("invoice/action", "GET", "slow", "after")
    async with asyncio.TaskGroup() as group:
        reading = group.create_task(session.invoice(public_id, fresh=True))
        await asyncio.sleep(0.05)
        session.choose(other_company(session))
        whole = await reading
    assert whole.action_public_id == public_id
    assert session.invoices.get(public_id) is None


async def test_a_customer_saved_for_the_company_left_does_not_show_in_the_new_one(
    office: Office, session: Session
) -> None:
    office.fault("debtors/debtor", "POST", "slow", "after")
    async with asyncio.TaskGroup() as group:
        saving = group.create_task(session.save_debtor(None, new_customer(session, "Öbergs El"), "one"))
        await asyncio.sleep(0.05)
        session.choose(other_company(session))
        public_id = await saving
    assert session.debtors.get(public_id) is None
    assert office.things("debtor", Name="Öbergs El")[0]["CreditorPublicId"] != session.company_id


async def test_an_invoice_is_read_once_until_a_fresh_one_is_wanted(office: Office, session: Session) -> None:
    public_id = (await save(session, written(session))).action_public_id or ""
    known = await session.invoice(public_id)
    assert await session.invoice(public_id) is known
    fresh = await session.invoice(public_id, fresh=True)
    assert fresh is not known
    assert fresh == known


async def test_drafts_are_kept_per_company_and_found_by_either_id(office: Office, session: Session) -> None:
    draft = written(session)
    session.keep_draft(draft)
    assert session.kept_invoices() == [draft]
    whole = await save(session, draft)
    saved = replace(draft_of(whole), id=draft.id)
    session.keep_draft(saved)
    assert session.kept_invoice(draft.id) == session.kept_invoice(whole.action_public_id or "") == saved
    session.choose(other_company(session))
    assert session.kept_invoices() == []


async def test_only_a_session_without_keyring_loses_drafts(office: Office) -> None:
    for lasting in (True, False):
        session = await office.start(lasting=lasting)
        await session.open(None)
        await session.loading.debtors()
        await session.loading.products()
        assert not session.would_lose
        draft = written(session)
        session.keep_draft(draft)
        assert session.would_lose is not lasting
        session.forget_draft(draft.id)


async def test_the_pdf_of_an_attested_invoice(session: Session) -> None:
    public_id = (await save(session, written(session))).action_public_id or ""
    await session.attest_invoice(public_id)
    row = session.invoices.get(public_id)
    assert row is not None
    assert row.file is not None
    assert (await session.papers.content(row.file.file_public_id)).startswith(b"%PDF")


async def test_an_invoice_that_one_may_not_see(session: Session) -> None:
    with pytest.raises(ApiError) as unknown:
        await session.invoice("9999999999")
    assert unknown.value.kind is Kind.NO_ACCESS


async def test_an_e_invoice_known_to_be_rejected_is_so_still_when_the_list_is_read_anew(session: Session) -> None:
    """Only its events tell; the list's row says that it was sent."""
    await session.loading.invoices()
    sent = next(one for one in session.invoices.values() if one.stage == Stage.INVOICE_SENT and one.invoice_sent_date)
    session.invoices.merge([replace(sent, delivery_status=REJECTED)])
    await session.loading.invoices()
    again = session.invoices.get(sent.action_public_id or "")
    assert again is not None
    assert is_undelivered(again)
