"""Every kind of write, sent and found again when its answer was lost."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

import pytest
from msgspec.structs import replace

from desktop.core.errors import ApiError, Kind
from desktop.core.invoice_draft import draft_of
from desktop.core.invoice_entry import entry_from, view_with
from desktop.session.operations import CREATES, FINAL, OPERATIONS, Named
from desktop.session.session import Session

from .conftest import Office, customer, new_customer, new_product, save, telling, written

Work = Callable[[Session], Awaitable[object]]


async def change_company(session: Session) -> None:
    assert session.company is not None
    await session.save_company(session.company, replace(session.company, phone="090-12 34 56"))
    assert session.company.phone == "090-12 34 56"


async def customers(session: Session) -> None:
    made = await session.save_debtor(None, new_customer(session), "one")
    before = session.debtors.get(made)
    assert before is not None
    await session.save_debtor(before, replace(before, city="Öregrund"), made)
    assert session.debtors.get(made) == await session.client.debtors.get(made)
    await session.delete_debtor(made)
    assert session.debtors.get(made) is None


async def products(session: Session) -> None:
    made = await session.save_product(None, new_product(session), "two")
    before = session.products.get(made)
    assert before is not None
    await session.save_product(before, replace(before, units="tub"), made)
    assert session.products.get(made) == await session.client.products.get(made)
    await session.delete_product(made)
    assert session.products.get(made) is None


async def invoices(session: Session) -> None:
    saved = draft_of(await save(session, written(session)))
    assert (await save(session, telling(saved, "Ändrad"))).message == "Ändrad"
    await session.delete_invoice(saved.public_id or "")
    assert session.invoices.get(saved.public_id or "") is None
    other = await save(session, written(session))
    attested = await session.attest_invoice(other.action_public_id or "")
    row = session.invoices.get(attested.action_public_id or "")
    assert row is not None
    assert row.invoice_number == attested.invoice_number
    assert row.file is not None


@pytest.mark.parametrize("work", [change_company, customers, products, invoices])
async def test_everything_that_can_be_written(session: Session, work: Work) -> None:
    await work(session)
    assert session.writing.unfinished() == []


@pytest.mark.parametrize("work", [change_company, customers, products, invoices])
async def test_a_lost_answer_to_any_write_is_asked_for_again(office: Office, session: Session, work: Work) -> None:
    """The first try of every write goes through and only its answer is lost; each is then settled by its key."""
    send = session.writing.send
    lost = 0

    async def send_with_a_cut(name: str, content: Named, *, target: str, company: str) -> str:
        nonlocal lost
        method = {"create": "POST", "delete": "DELETE"}.get(name.split(".")[1], "PUT")
        office.fault("", method, "drop", "after")
        with pytest.raises(ApiError) as cut:
            await send(name, content, target=target, company=company)
        assert cut.value.kind is Kind.NO_ANSWER
        lost += 1
        return await send(name, content, target=target, company=company)

    session.writing.send = send_with_a_cut  # type: ignore[method-assign, assignment]  # the cut comes from the server
    await work(session)
    assert lost
    assert session.writing.unfinished() == []


async def test_what_cannot_be_undone_is_told_from_what_has_not_happened(session: Session) -> None:
    public_id = (await save(session, written(session))).action_public_id or ""
    who = customer(session)
    for name, there in (("invoices.attest", public_id), ("invoices.delete", public_id)):
        with pytest.raises(ApiError) as not_done:
            await OPERATIONS[name].settle(session.client, Named(there))
        assert not_done.value.kind is Kind.REFUSED
    with pytest.raises(ApiError):
        await OPERATIONS["debtors.delete"].settle(session.client, Named(who.debtor_public_id))
    await session.attest_invoice(public_id)
    assert await OPERATIONS["invoices.attest"].settle(session.client, Named(public_id)) == public_id
    gone = Named("00000000-0000-4000-8000-000000000000")
    assert await OPERATIONS["products.delete"].settle(session.client, gone) == gone.id


async def test_an_invoice_attested_by_somebody_else_counts_as_attested(office: Office, session: Session) -> None:
    public_id = (await save(session, written(session))).action_public_id or ""
    other = await office.open()
    first = await other.attest_invoice(public_id)
    assert (await session.attest_invoice(public_id)).invoice_number == first.invoice_number


async def test_an_entry_laid_over_a_view_is_read_back_as_the_entry(session: Session) -> None:
    whole = await save(session, written(session))
    changed = replace(entry_from(whole), message="Nytt", your_reference="Åke", records=())
    assert entry_from(view_with(whole, changed)) == changed


def test_every_write_is_known() -> None:
    assert OPERATIONS.keys() >= CREATES | FINAL
