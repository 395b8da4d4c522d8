"""The queue remembers what a person has looked at and let stand, and tells what others changed meanwhile."""

from __future__ import annotations

import uuid
from pathlib import Path

from msgspec.structs import replace

from desktop.core.finding import Check, Finding, Weight
from desktop.core.invoice_draft import draft_of
from desktop.core.records.invoices import InvoiceActionView
from desktop.session.accepted import Accepted
from desktop.session.attest_queue import AttestQueue
from desktop.session.session import Session
from desktop.store.attest_rules import AttestRules, CompanyRule
from desktop.store.cipher import Cipher
from desktop.store.drafts import Drafts

from .conftest import Office, save, telling, written

MAJA = "demo@attesta.example"


async def begun(office: Office, user: str = MAJA) -> tuple[Session, AttestQueue]:
    """A session whose lists stand, and its queue, read."""
    session = await office.start(user=user)
    await session.open(None)
    await session.loading.company()
    queue = AttestQueue(session, session)
    await queue.read_all()
    return session, queue


async def twins(office: Office) -> tuple[str, str]:
    """Two drafts of one sum to one customer; answers their ids."""
    session = await office.open()
    made = [await save(session, written(session, "tvilling")) for _ in range(2)]
    await office.close(session)
    return made[0].action_public_id or "", made[1].action_public_id or ""


def same_sum(queue: AttestQueue, public_id: str) -> Finding:
    verdict = queue.verdict(public_id)
    assert verdict is not None
    [found] = [one for one in verdict.findings if one.check is Check.SAME_SUM]
    return found


async def elsewhere(session: Session, public_id: str, **members: object) -> InvoiceActionView:
    """Somebody at another computer changes a draft."""
    before = await session.client.invoices.get(public_id)
    entry = replace(draft_of(before).entry, **members)
    await session.client.invoices.update(public_id, before, entry, key=uuid.uuid4().hex)
    return await session.client.invoices.get(public_id)


def accepted(queue: AttestQueue, public_id: str) -> bool:
    return queue.is_accepted(public_id, same_sum(queue, public_id))


async def test_what_was_let_stand_outlives_language_company_and_program(office: Office) -> None:
    one, other = await twins(office)
    session, queue = await begun(office)
    queue.accept(one, same_sum(queue, one))
    assert accepted(queue, one)
    assert not accepted(queue, other)
    in_another_language = AttestQueue(session, session)
    await in_another_language.read_all()
    assert accepted(in_another_language, one)
    here = session.company_id
    session.choose(next(c.creditor_public_id for c in session.creditors.values() if c.creditor_public_id != here))
    session.choose(here)
    await session.loading.company()
    await queue.read_all()
    assert accepted(queue, one)
    await office.close(session)
    _, again = await begun(office)
    assert accepted(again, one)
    assert not accepted(again, other)


async def test_a_draft_that_was_changed_asks_anew(office: Office) -> None:
    one, _ = await twins(office)
    session, queue = await begun(office)
    queue.accept(one, same_sum(queue, one))
    await elsewhere(session, one, message="en annan")
    await queue.look(one)
    assert not accepted(queue, one)
    assert Check.SAME_SUM in {left.check for left in queue.left_to_accept(one)}


async def test_another_reason_asks_anew_and_so_does_another_person(office: Office) -> None:
    one, _ = await twins(office)
    session, queue = await begun(office)
    verdict, found = queue.verdict(one), same_sum(queue, one)
    queue.accept(one, found)
    assert verdict is not None
    assert not queue.is_accepted(one, replace_number(found))
    await office.close(session)
    _, of_somebody_else = await begun(office, "english@attesta.example")
    assert not accepted(of_somebody_else, one)


def replace_number(found: Finding) -> Finding:
    return Finding(found.check, found.weight, found.day, found.row, found.amount, found.currency, "9999")


async def test_nothing_of_it_can_be_read_on_the_disk(office: Office) -> None:
    one, _ = await twins(office)
    session, queue = await begun(office)
    queue.accept(one, same_sum(queue, one))
    await office.close(session)
    raw = b"".join(path.read_bytes() for path in office.folder.glob("drafts*") if path.is_file())
    assert one.encode() not in raw
    assert b"same-sum" not in raw


async def test_what_is_a_draft_no_more_is_forgotten(office: Office) -> None:
    one, other = await twins(office)
    session, queue = await begun(office)
    queue.accept(one, same_sum(queue, one))
    queue.accept(other, same_sum(queue, other))
    await session.delete_invoice(other)
    await office.close(session)
    again, _ = await begun(office)
    kept = again.drafts.load(f"attest-accepted/{again.company_id}/{MAJA}")
    assert kept is not None
    assert one.encode() in kept.content
    assert other.encode() not in kept.content


def test_of_somebody_without_a_name_nothing_is_kept_and_a_damaged_note_asks_again(tmp_path: Path) -> None:
    drafts = Drafts(tmp_path / "drafts", Cipher(bytes(32)))
    finding = Finding(Check.SAME_SUM, Weight.WARNING, number="1042")
    nameless = Accepted(drafts, "")
    nameless.add("c", "1", "d", finding)
    assert nameless.has("c", "1", "d", finding)
    assert not Accepted(drafts, "").has("c", "1", "d", finding)
    maja = Accepted(drafts, "Maja")
    maja.add("c", "1", "d", finding)
    assert Accepted(drafts, "maja").has("c", "1", "d", finding)
    drafts.save("attest-accepted/c/maja", "attest-accepted", "c", b"nonsense")
    assert not Accepted(drafts, "maja").has("c", "1", "d", finding)
    drafts.close()


async def test_accepted_warnings_are_nothing_that_leaving_would_lose(office: Office) -> None:
    one, _ = await twins(office)
    session = await office.start(lasting=False, user=MAJA)
    await session.open(None)
    await session.loading.company()
    queue = AttestQueue(session, session)
    await queue.read_all()
    queue.accept(one, same_sum(queue, one))
    assert not session.would_lose


async def test_what_somebody_else_changes_after_it_was_seen_is_said_even_when_only_the_list_tells(
    office: Office,
) -> None:
    one, other = await twins(office)
    session, queue = await begun(office)
    queue.saw(one)
    for public_id in (one, other):
        await elsewhere(session, public_id, your_reference="Någon annan")
    await session.loading.company(everything=True)
    await queue.read_all()
    await queue.look(one)
    await queue.look(other)
    assert queue.is_blocked(one)
    assert not queue.is_blocked(other)  # nobody had looked at it
    queue.has_seen(one)
    assert not queue.is_blocked(one)


async def test_one_s_own_save_is_nobody_else_s(office: Office) -> None:
    one, _ = await twins(office)
    session, queue = await begun(office)
    queue.saw(one)
    await save(session, telling(draft_of(await session.invoice(one)), "ändrad av mig"))
    await queue.read_all()
    verdict = await queue.look(one)
    assert verdict is not None
    assert verdict.invoice.message == "ändrad av mig"
    assert not queue.is_blocked(one)


async def test_a_customer_put_right_is_read_again(office: Office) -> None:
    one, _ = await twins(office)
    session, queue = await begun(office)
    verdict = queue.verdict(one)
    assert verdict is not None
    before = session.debtors.get(verdict.row.debtor_public_id)
    assert before is not None
    told: list[object] = []
    queue.stale.connect(lambda: told.append(True))
    await session.save_debtor(before, replace(before, email="ny@ang.example"), before.debtor_public_id)
    assert told
    await queue.read_all()
    after = queue.verdict(one)
    assert after is not None
    assert after.invoice.debtor is not None
    assert after.invoice.debtor.email == "ny@ang.example"
    assert not queue.is_blocked(one)
    await session.save_debtor(
        await session.client.debtors.get(before.debtor_public_id), before, before.debtor_public_id
    )


async def test_four_eyes_hold_as_soon_as_it_is_known_who_is_signed_in(office: Office) -> None:
    one, _ = await twins(office)
    session, queue = await begun(office, "")
    rule = CompanyRule(others_only=True)
    session.attesting.set_rules(AttestRules().with_rule(session.company_id, rule))
    await queue.judge_again()
    assert {found.check for found in blocking(queue, one)} == {Check.UNKNOWN_USER}
    await office.close(session)
    session, queue = await begun(office)
    session.attesting.set_rules(AttestRules().with_rule(session.company_id, rule))
    await queue.judge_again()
    assert blocking(queue, one) == []
    assert Check.UNKNOWN_WRITER in {found.check for found in queue.left_to_accept(one)}
    await session.rights.load()
    await queue.read_all()
    assert {found.check for found in blocking(queue, one)} == {Check.OWN_DRAFT}


def blocking(queue: AttestQueue, public_id: str) -> list[Finding]:
    verdict = queue.verdict(public_id)
    assert verdict is not None
    return verdict.having(Weight.BLOCKING)
