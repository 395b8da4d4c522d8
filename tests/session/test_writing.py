"""Whatever happens to a write on its way, it is carried out once, and the outbox knows as much as can be known."""

from __future__ import annotations

import asyncio
from decimal import Decimal

import pytest
from msgspec.structs import replace

from desktop.core.errors import ApiError, Kind
from desktop.core.invoice_draft import draft_of
from desktop.session.session import Session

from .conftest import Office, customer, new_customer, new_product, save, telling, until, written

CUTS = [
    ("drop", "before"), ("drop", "after"), ("html", "before"), ("html", "after"), ("500", "before"), ("500", "after"),
    ("429", "before"),
]  # fmt: skip
ACTION, ATTEST = "invoice/action", "invoice/attest"


def waiting(session: Session) -> list[str]:
    return [write.name for write in session.writing.unfinished()]


@pytest.mark.parametrize(("do", "when"), CUTS)
async def test_a_create_that_was_cut_makes_one_invoice(office: Office, session: Session, do: str, when: str) -> None:
    draft = written(session)
    office.fault(ACTION, "POST", do, when)
    with pytest.raises(ApiError):
        await save(session, draft)
    assert waiting(session) == ([] if do == "429" else ["invoices.create"])
    saved = await save(session, draft)
    [document] = office.invoices(draft.id)
    assert saved.action_public_id == document["id"]
    assert waiting(session) == []


@pytest.mark.parametrize(("do", "when"), CUTS)
async def test_what_was_typed_after_a_cut_is_a_change_of_the_same_invoice(
    office: Office, session: Session, do: str, when: str
) -> None:
    draft = written(session)
    office.fault(ACTION, "POST", do, when)
    with pytest.raises(ApiError):
        await save(session, draft)
    saved = await save(session, telling(draft, "Ändrat: vi ses på ön"))
    [document] = office.invoices(draft.id)
    assert document["entry"]["Message"] == saved.message == "Ändrat: vi ses på ön"


@pytest.mark.parametrize(("do", "when"), CUTS)
async def test_an_attest_that_was_cut_happens_once(office: Office, session: Session, do: str, when: str) -> None:
    draft = written(session)
    public_id = (await save(session, draft)).action_public_id or ""
    office.fault(ATTEST, "PUT", do, when)
    with pytest.raises(ApiError):
        await session.attest_invoice(public_id)
    attested = await session.attest_invoice(public_id)
    [document] = office.invoices(draft.id)
    assert attested.invoice_number == document["number"]
    assert [event[0] for event in document["events"]].count("Attested") == 1
    assert waiting(session) == []


@pytest.mark.parametrize(("do", "when"), CUTS)
async def test_an_update_that_was_cut_is_written_once(office: Office, session: Session, do: str, when: str) -> None:
    draft = written(session)
    saved = draft_of(await save(session, draft))
    office.fault(ACTION, "PUT", do, when)
    with pytest.raises(ApiError):
        await save(session, telling(saved, "En gång"))
    again = await save(session, telling(saved, "En gång"))
    [document] = office.invoices(draft.id)
    assert again.message == "En gång"
    assert [event[0] for event in document["events"]].count("Updated") == 1


async def test_a_second_change_stands_on_the_one_whose_answer_was_lost(office: Office, session: Session) -> None:
    saved = draft_of(await save(session, written(session)))
    office.fault(ACTION, "PUT", "drop")
    with pytest.raises(ApiError):
        await save(session, telling(saved, "Första"))
    assert (await save(session, telling(saved, "Andra"))).message == "Andra"


async def test_a_change_by_somebody_else_is_still_told_after_a_lost_answer(office: Office, session: Session) -> None:
    saved = draft_of(await save(session, written(session)))
    office.fault(ACTION, "PUT", "drop")
    with pytest.raises(ApiError):
        await save(session, telling(saved, "Första"))
    other = await office.open()
    theirs = draft_of(await other.invoice(saved.public_id or ""))
    await save(other, telling(theirs, "Av någon annan"))
    with pytest.raises(ApiError) as refused:
        await save(session, telling(saved, "Andra"))
    assert refused.value.kind is Kind.CHANGED_MEANWHILE


@pytest.mark.parametrize("before", ["create", "attest"])
async def test_what_was_done_but_could_not_be_read_is_not_told_as_undone(
    office: Office, session: Session, before: str
) -> None:
    draft = written(session)
    public_id = "" if before == "create" else (await save(session, draft)).action_public_id or ""
    office.fault(ACTION, "GET", "html", "before", times=4)
    with pytest.raises(ApiError) as unread:
        await (session.attest_invoice(public_id) if public_id else save(session, draft))
    assert unread.value.kind is Kind.DONE_BUT_UNREAD
    office.sandbox.faults.waiting.clear()
    assert len(office.invoices(draft.id)) == 1
    assert waiting(session) == []
    await (session.attest_invoice(public_id) if public_id else save(session, draft))
    assert len(office.invoices(draft.id)) == 1


@pytest.mark.parametrize(("do", "when"), CUTS)
async def test_a_delete_that_was_cut_leaves_nothing(office: Office, session: Session, do: str, when: str) -> None:
    draft = written(session)
    public_id = (await save(session, draft)).action_public_id or ""
    office.fault(ACTION, "DELETE", do, when)
    with pytest.raises(ApiError):
        await session.delete_invoice(public_id)
    await session.delete_invoice(public_id)
    assert office.invoices(draft.id) == []
    assert waiting(session) == []


async def test_a_save_after_a_failed_attest_does_not_attest(office: Office, session: Session) -> None:
    draft = written(session)
    saved = draft_of(await save(session, draft))
    office.fault(ATTEST, "PUT", "500", "before")
    with pytest.raises(ApiError):
        await session.attest_invoice(saved.public_id or "")
    assert waiting(session) == ["invoices.attest"]
    await save(session, telling(saved, "Nej, så här ska det stå"))
    [document] = office.invoices(draft.id)
    assert (document["stage"], document["entry"]["Message"]) == ("Created", "Nej, så här ska det stå")
    assert waiting(session) == []


async def test_a_save_after_an_attest_whose_answer_was_lost_is_told_so(office: Office, session: Session) -> None:
    saved = draft_of(await save(session, written(session)))
    office.fault(ATTEST, "PUT", "drop", "after")
    with pytest.raises(ApiError):
        await session.attest_invoice(saved.public_id or "")
    with pytest.raises(ApiError) as refused:
        await save(session, telling(saved, "För sent"))
    assert (refused.value.kind, refused.value.members) == (Kind.CHANGED_MEANWHILE, ("Stage",))
    assert waiting(session) == []


@pytest.mark.parametrize(("do", "when"), CUTS)
async def test_a_customer_that_was_cut_exists_once(office: Office, session: Session, do: str, when: str) -> None:
    record = new_customer(session, f"Ångbåtsbolaget {do} {when}")
    office.fault("debtors/debtor", "POST", do, when)
    with pytest.raises(ApiError):
        await session.save_debtor(None, record, "draft-1")
    public_id = await session.save_debtor(None, record, "draft-1")
    [made] = office.things("debtor", Name=record.name)
    assert made["DebtorPublicId"] == public_id


@pytest.mark.parametrize(("do", "when"), CUTS)
async def test_a_product_that_was_cut_exists_once(office: Office, session: Session, do: str, when: str) -> None:
    record = new_product(session, f"Räkost {do} {when}")
    office.fault("products/product", "POST", do, when)
    with pytest.raises(ApiError):
        await session.save_product(None, record, "draft-2")
    public_id = await session.save_product(None, record, "draft-2")
    [made] = office.things("product", Description=record.description)
    assert made["ProductPublicId"] == public_id


async def test_the_same_change_made_again_later_is_another_write(office: Office, session: Session) -> None:
    public_id = await session.save_product(None, new_product(session, "Vippande pris"), "draft-3")
    low = await session.client.products.get(public_id)
    for price in (200, 100, 200):
        before = await session.client.products.get(public_id)
        await session.save_product(before, replace(low, unit_price=Decimal(price)), public_id)
    assert office.things("product", ProductPublicId=public_id)[0]["UnitPrice"] == 200


async def test_what_the_server_refuses_leaves_the_outbox(office: Office, session: Session) -> None:
    draft = written(session)
    wrong = replace(draft, entry=replace(draft.entry, due_date="2001-01-01T00:00:00+01:00"))
    with pytest.raises(ApiError) as refused:
        await save(session, wrong)
    assert refused.value.kind is Kind.REFUSED
    assert refused.value.words
    assert waiting(session) == []
    await save(session, draft)
    assert len(office.invoices(draft.id)) == 1


async def test_what_never_left_is_not_kept_to_happen_later(office: Office) -> None:
    session = await office.start(url="http://127.0.0.1:9")
    with pytest.raises(ApiError) as unreachable:
        await session.attest_invoice("1234567890")
    assert unreachable.value.kind is Kind.UNREACHABLE
    assert waiting(session) == []


async def test_a_cancelled_write_is_settled_at_the_next_start(office: Office, session: Session) -> None:
    draft = written(session)
    office.fault(ACTION, "POST", "slow", "after", seconds=0.5)
    async with asyncio.TaskGroup() as group:
        task = group.create_task(save(session, draft))
        await until(lambda: office.invoices(draft.id))
        task.cancel()
    assert [write.state for write in session.writing.unfinished()] == ["unclear"]
    await office.close(session)
    next_start = await office.open()
    assert waiting(next_start) == ["invoices.create"]
    public_id = await next_start.writing.settle(draft.id)
    [document] = office.invoices(draft.id)
    assert document["id"] == public_id
    assert waiting(next_start) == []


async def test_a_draft_that_outlived_its_create_changes_what_was_made(office: Office, session: Session) -> None:
    draft = written(session)
    office.fault(ACTION, "POST", "drop", "after")
    with pytest.raises(ApiError):
        await save(session, draft)
    await office.close(session)
    next_start = await office.open()
    await next_start.writing.settle(draft.id)
    await office.close(next_start)
    third_start = await office.open()
    [kept] = third_start.kept_invoices()
    await save(third_start, telling(kept, "Tillagt efter omstarten"))
    [document] = office.invoices(draft.id)
    assert document["entry"]["Message"] == "Tillagt efter omstarten"
    third_start.forget_draft(draft.id)
    assert third_start.drafts.made(draft.id) is None


async def test_writes_to_one_object_keep_their_order(office: Office, session: Session) -> None:
    draft = written(session)
    office.fault(ACTION, "POST", "slow", "before")
    public_ids: list[str] = []

    async def create() -> None:
        public_ids.append((await save(session, draft)).action_public_id or "")

    async def change() -> None:
        await asyncio.sleep(0.05)
        public_ids.append((await save(session, telling(draft, "Därefter"))).action_public_id or "")

    async with asyncio.TaskGroup() as group:
        group.create_task(create())
        group.create_task(change())
    [document] = office.invoices(draft.id)
    assert set(public_ids) == {document["id"]}
    assert document["entry"]["Message"] == "Därefter"


async def test_all_ended_waits_for_what_is_under_way(office: Office, session: Session) -> None:
    draft = written(session)
    office.fault(ACTION, "POST", "slow", "before")
    async with asyncio.TaskGroup() as group:
        group.create_task(save(session, draft))
        await asyncio.sleep(0.05)
        await session.writing.all_ended()
        assert waiting(session) == []


async def test_the_outbox_tells_when_it_changes(session: Session) -> None:
    seen: list[int] = []

    def look() -> None:
        seen.append(len(waiting(session)))

    session.writing.changed.connect(look)
    who = customer(session)
    await session.save_debtor(who, replace(who, notes="Ring först"), who.debtor_public_id)
    assert (max(seen), seen[-1]) == (1, 0)
