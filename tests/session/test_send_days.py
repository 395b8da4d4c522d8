"""The day of sending, which Billecta takes and never tells, is remembered for as long as it matters."""

from __future__ import annotations

from desktop.core.dates import today, write
from desktop.session.send_days import known_send_day, note_send_day
from desktop.session.session import Session

from .conftest import save, written

DAY = write(today())


async def saved_draft(session: Session) -> str:
    invoice = await save(session, written(session))
    note_send_day(session, invoice, DAY)
    return invoice.action_public_id or ""


async def test_it_is_known_until_it_is_taken_away(session: Session) -> None:
    public_id = await saved_draft(session)
    assert known_send_day(session, public_id) == DAY
    for kept in session.kept_invoices():
        session.forget_draft(kept.id)
    session.lasting = False
    assert not session.would_lose
    note_send_day(session, await session.invoice(public_id), None)
    assert known_send_day(session, public_id) is None


async def test_what_is_attested_or_deleted_is_forgotten_with_the_next_one(session: Session) -> None:
    attested, deleted, still = [await saved_draft(session) for _ in range(3)]
    await session.attest_invoice(attested)
    await session.delete_invoice(deleted)
    session.invoices.loaded = True
    last = await saved_draft(session)
    assert known_send_day(session, attested) is None
    assert known_send_day(session, deleted) is None
    assert known_send_day(session, still) == known_send_day(session, last) == DAY


async def test_nothing_is_forgotten_while_the_list_is_not_read(session: Session) -> None:
    first = await saved_draft(session)
    session.invoices.loaded = False
    session.invoices.remove([first])
    await saved_draft(session)
    assert known_send_day(session, first) == DAY
