"""The queue: drafts are read and checked, looked through by keyboard, attested and taken back."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from pathlib import Path

from msgspec.structs import replace
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from desktop.core.attest import Fate
from desktop.core.dates import today
from desktop.core.invoice_draft import draft_of, new_draft, ready_to_send, with_customer, with_product
from desktop.core.records.invoices import InvoiceActionView
from desktop.panes.attest.pane import AttestPane
from desktop.session.attest_log import AttestLog
from desktop.session.attest_run import Phase
from desktop.store.attest_rules import AttestRules
from desktop.store.cipher import Cipher
from tests.panes.conftest import Office, asked, until

from .test_sheets import flip, written_log


async def draft(office: Office, name: str, **members: object) -> str:
    """A draft at the server; answers its id."""
    session = office.session
    assert session.company is not None
    made = new_draft(session.company, today())
    customer = next(one for one in session.debtors.values() if one.name == name)
    product = next(one for one in session.products.values() if one.is_active)
    entry = with_customer(made.entry, customer, today())
    rows = tuple(with_product(row, product) for row in entry.records or ())
    entry = ready_to_send(replace(entry, records=rows, **members))
    saved: InvoiceActionView = await session.save_invoice(None, entry, public_id=None, target=made.id)
    return saved.action_public_id or ""


async def checked(office: Office, pane: AttestPane) -> None:
    await until(lambda: bool(pane.table.visible_records()) and all(map(pane.is_checked, pane.table.visible_records())))
    await until(lambda: not office.desk.tasks.running("attest.read"))


def words(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget))


def in_words(pane: AttestPane, public_id: str) -> str:
    model = pane.table.model()
    [row] = [at for at, one in enumerate(pane.table.visible_records()) if one.action_public_id == public_id]
    return " ".join(str(model.index(row, column).data()) for column in range(1, model.columnCount()))


def run(office: Office, command: str) -> None:
    office.desk.commands.run(command)


async def test_drafts_are_read_checked_and_shown_as_the_customer_gets_them(office: Office, pane: AttestPane) -> None:
    good = await draft(office, "Lindqvist & Co Fastigheter AB", your_reference="Anna Lindqvist")
    await checked(office, pane)
    pane.table.select(good)
    await until(lambda: "Anna Lindqvist" in words(pane))
    assert "INVOICE" in words(pane)
    assert "Lindqvist & Co Fastigheter AB" in words(pane)
    await office.at_rest()


async def test_a_warning_is_accepted_and_stands_in_the_log(office: Office, pane: AttestPane) -> None:
    twin = await draft(office, "Lindqvist & Co Fastigheter AB", our_reference="Två lika")
    again = await draft(office, "Lindqvist & Co Fastigheter AB", our_reference="Två lika")
    await checked(office, pane)
    pane.table.select(again)
    await until(lambda: "The same sum as another draft" in words(pane))
    assert "warning" in in_words(pane, again)
    accept = next(
        one for one in pane.findChildren(QPushButton) if one.accessibleName().startswith("Accept: The same sum")
    )
    accept.click()
    await until(lambda: "Accepted" in words(pane))
    run(office, "invoice.attest.one")
    sheet = await asked(pane.window())
    sheet.answer(True)
    await until(lambda: any(one.count(Fate.ATTESTED) == 1 for one in office.session.attesting.runs))
    await office.at_rest()
    [entry] = [one for _, one in await office.session.attest_log.entries() if one.invoice == again]
    assert "same-sum" in entry.warnings
    assert office.session.invoices.get(again).stage != "Created"  # type: ignore[union-attr]
    assert office.session.invoices.get(twin).stage == "Created"  # type: ignore[union-attr]
    assert again not in {row.action_public_id for row in pane.table.visible_records()}


async def test_undo_before_the_delay_ends_marks_them_again_and_sends_nothing(office: Office, pane: AttestPane) -> None:
    first = await draft(office, "Lindqvist & Co Fastigheter AB")
    second = await draft(office, "Brf Sjöutsikten 3")
    await checked(office, pane)
    office.session.attesting.set_rules(AttestRules(delay=30))
    pane.table.set_marked([first, second])
    run(office, "invoice.attest.queue")
    sheet = await asked(pane.window())
    facts = words(sheet)
    assert "Nordlunds Snickeri AB" in facts
    assert "2" in facts
    sheet.answer(True)
    await until(lambda: bool(office.session.attesting.live()))
    assert in_words(pane, first).endswith("Being attested")
    run(office, "attest.undo")
    await office.at_rest()
    assert office.session.attesting.runs[-1].phase is Phase.UNDONE
    assert {row.action_public_id for row in pane.table.marked_records()} == {first, second}
    assert office.session.invoices.get(first).stage == "Created"  # type: ignore[union-attr]
    await until(lambda: "Undone" in words(pane))


async def test_what_blocks_is_left_out_and_said(office: Office, pane: AttestPane) -> None:
    mail = await draft(office, "Lindqvist & Co Fastigheter AB", invoice_date="2026-12-01", due_date="2026-12-28")
    await checked(office, pane)
    invoice = await office.session.invoice(mail)
    customer = invoice.debtor
    assert customer is not None
    await office.session.client.debtors.update(customer, replace(customer, email=None), key="no-mail")
    await pane._queue.look(mail)
    assert "E-mail missing" in in_words(pane, mail) or "obstacle" in in_words(pane, mail)
    pane.table.set_marked([])
    pane.table.select(mail)
    run(office, "invoice.attest.one")
    await until(lambda: "Nothing of what is selected" in office.told())
    await office.session.client.debtors.update(replace(customer, email=None), customer, key="mail")
    await office.at_rest()


async def test_j_and_k_go_through_and_s_skips(office: Office, pane: AttestPane) -> None:
    await draft(office, "Lindqvist & Co Fastigheter AB")
    for _ in range(3):
        await draft(office, "Brf Sjöutsikten 3")
    await checked(office, pane)
    await until(lambda: pane.table.visible_count() >= 4)
    rows = pane.table.visible_records()
    pane.table.setFocus()
    pane.table.select(rows[0].action_public_id or "")
    for key, at in (("J", 1), ("J", 2), ("J", 3), ("K", 2), ("K", 1), ("K", 0), ("K", 0), ("J", 1)):
        QTest.keyClick(pane.table, key)  # type: ignore[call-overload]  # one letter
        await asyncio.sleep(0)
        assert pane.table.selected_record() == rows[at]
    pane.table.set_marked([rows[1].action_public_id or ""])
    QTest.keyClick(pane.table, "S")  # type: ignore[call-overload]  # one letter
    assert pane.table.marked_count() == 0
    await office.at_rest()


async def test_a_second_a_while_a_question_is_open_asks_nothing_else(office: Office, pane: AttestPane) -> None:
    first = await draft(office, "Lindqvist & Co Fastigheter AB", our_reference="Först")
    await checked(office, pane)
    pane.table.select(first)
    for _ in range(3):
        run(office, "invoice.attest.one")
    sheet = await asked(pane.window())
    run(office, "invoice.attest.one")
    sheet.answer(True)
    await until(lambda: any(first in one.outcomes for one in office.session.attesting.runs))
    await until(lambda: pane.table.selected_record() is not None)
    assert pane.table.selected_record().action_public_id != first  # type: ignore[union-attr]
    await office.at_rest()
    assert [list(one.outcomes) for one in office.session.attesting.runs] == [[first]]
    assert office.session.invoices.get(first).stage != "Created"  # type: ignore[union-attr]
    assert pane.table.selected_record() is not None


async def test_what_was_typed_and_not_saved_is_named_and_left_out(office: Office, pane: AttestPane) -> None:
    typed = await draft(office, "Lindqvist & Co Fastigheter AB", your_reference="Skriver ännu")
    other = await draft(office, "Brf Sjöutsikten 3", your_reference="Klar")
    kept = draft_of(await office.session.invoice(typed))
    office.session.keep_draft(replace(kept, entry=replace(kept.entry, message="Nytt")))
    await checked(office, pane)
    pane.table.select(typed)
    run(office, "invoice.attest.one")
    await until(lambda: "to Lindqvist & Co Fastigheter AB is not saved" in office.told())
    pane.table.set_marked([typed, other])
    run(office, "invoice.attest.queue")
    sheet = await asked(pane.window())
    assert "Left out, not saved\nLindqvist & Co Fastigheter AB" in words(sheet)
    sheet.answer(False)
    await office.at_rest()
    office.session.forget_draft(kept.id)


async def test_what_others_changed_is_looked_at_once_more_and_can_then_be_attested(
    office: Office, pane: AttestPane
) -> None:
    moved = await draft(office, "Lindqvist & Co Fastigheter AB", your_reference="Före")
    await checked(office, pane)
    before = await office.session.invoice(moved)
    entry = replace(draft_of(before).entry, your_reference="Efter")
    await office.session.client.invoices.update(moved, before, entry, key="by-somebody-else")
    pane.table.select(moved)
    run(office, "invoice.attest.one")
    (await asked(pane.window())).answer(True)
    await until(lambda: any(one.count(Fate.CHANGED) == 1 for one in office.session.attesting.runs))
    await until(lambda: in_words(pane, moved).endswith("Has been changed"))
    pane.table.select(moved)
    await until(lambda: "look at it once more" in words(pane) and "Efter" in words(pane))
    next(one for one in pane.findChildren(QPushButton) if one.text() == "Seen").click()
    await until(lambda: not in_words(pane, moved).endswith("Has been changed"))
    run(office, "invoice.attest.one")
    (await asked(pane.window())).answer(True)
    await until(lambda: office.session.invoices.get(moved).stage != "Created")  # type: ignore[union-attr]
    await office.at_rest()


async def test_what_is_attested_for_another_company_leaves_the_queue(office: Office, pane: AttestPane) -> None:
    session = office.session
    here = session.company_id
    await checked(office, pane)
    run(office, "attest.companies")
    await until(lambda: any(row.creditor_public_id != here for row in pane.table.visible_records()))
    await office.at_rest()
    await checked(office, pane)
    foreign = [row for row in pane.table.visible_records() if row.creditor_public_id != here]
    titles = [column.title for column in pane.table.shown_columns()]
    assert "Company" in titles
    assert "Delivery" not in titles
    assert foreign[0].creditor_name in in_words(pane, foreign[0].action_public_id or "")
    [row, *_] = [row for row in foreign if not pane._queue.is_blocked(row.action_public_id or "")]
    pane.table.select(row.action_public_id or "")
    run(office, "invoice.attest.one")
    (await asked(pane.window())).answer(True)
    await until(lambda: any(one.count(Fate.ATTESTED) == 1 for one in session.attesting.runs))
    await until(lambda: row.action_public_id not in {one.action_public_id for one in pane.table.visible_records()})
    await office.at_rest()


async def test_a_server_that_hangs_is_waited_for_in_words(office: Office, pane: AttestPane) -> None:
    await draft(office, "Lindqvist & Co Fastigheter AB")
    await checked(office, pane)
    bar, moment = pane._run_bar, [100.0]
    bar._waiting._clock = lambda: moment[0]
    office.sandbox.faults.add({"path": "/v1/invoice/attest", "method": "PUT", "do": "slow", "seconds": 2})
    run(office, "invoice.attest.one")
    (await asked(pane.window())).answer(True)
    await until(lambda: bar._moved == (1, 1))
    moment[0] += 20
    await until(bar._waiting.isVisible)
    assert bar._waiting.text().startswith("Waiting for Billecta, 20 s")
    await until(lambda: any(one.count(Fate.ATTESTED) == 1 for one in office.session.attesting.runs))
    await until(lambda: not bar._waiting.isVisible())
    await office.at_rest()


async def test_what_is_being_attested_is_not_offered_once_more(office: Office, pane: AttestPane) -> None:
    await draft(office, "Lindqvist & Co Fastigheter AB")
    await checked(office, pane)
    office.session.attesting.set_rules(AttestRules(delay=30))
    pane.table.mark_all()
    attest = next(one for one in pane._foot.findChildren(QPushButton) if one.text().startswith("Attest"))
    await until(attest.isEnabled)
    run(office, "invoice.attest.queue")
    (await asked(pane.window())).answer(True)
    await until(lambda: not attest.isEnabled() and attest.text() == "Attest")
    run(office, "attest.undo")
    await until(attest.isEnabled)
    await office.at_rest()


async def test_what_has_ended_is_closed_by_the_person(office: Office, pane: AttestPane) -> None:
    await draft(office, "Lindqvist & Co Fastigheter AB")
    await checked(office, pane)
    run(office, "invoice.attest.one")
    (await asked(pane.window())).answer(True)
    await until(lambda: any(one.count(Fate.ATTESTED) == 1 for one in office.session.attesting.runs))
    await office.at_rest()
    close = next(one for one in pane._run_bar.findChildren(QPushButton) if one.text() == "Close")
    await until(close.isVisible)
    close.click()
    assert pane._run_bar.isHidden()
    assert office.session.attesting.runs == []


async def test_j_goes_on_from_where_the_row_stands_when_others_have_left(office: Office, pane: AttestPane) -> None:
    for _ in range(4):
        await draft(office, "Brf Sjöutsikten 3")
    await checked(office, pane)
    rows = pane.table.visible_records()
    pane.table.setFocus()
    pane.table.select(rows[2].action_public_id or "")
    pane._queue.drafts.remove([rows[0].action_public_id or "", rows[1].action_public_id or ""])
    QTest.keyClick(pane.table, "J")  # type: ignore[call-overload]  # one letter
    await asyncio.sleep(0)
    assert pane.table.selected_record() == rows[3]
    await office.at_rest()


async def test_a_log_that_was_changed_is_said_when_the_queue_is_shown(
    office: Office, shown: Callable[[QWidget], QWidget], tmp_path: Path
) -> None:
    path = await written_log(tmp_path)
    flip(path)
    office.session.attest_log = AttestLog(tmp_path, Cipher(b"1" * 32))
    pane = AttestPane(office.desk)
    shown(pane)
    await until(lambda: "Entry 3 of the attest list has been changed" in office.told())
    office.notice("Entry 3").actions[0][1]()
    sheet = await asked(pane.window())
    assert "Entry 3" in words(sheet)
    sheet.cancel()
    await office.at_rest()


async def test_what_is_attested_is_written_down_with_what_the_checks_said(office: Office, pane: AttestPane) -> None:
    made = await draft(office, "Lindqvist & Co Fastigheter AB", our_reference="Med kontroller")
    await checked(office, pane)
    pane.table.select(made)
    run(office, "invoice.attest.one")
    (await asked(pane.window())).answer(True)
    await until(lambda: any(one.count(Fate.ATTESTED) == 1 for one in office.session.attesting.runs))
    await until(lambda: not office.session.attesting.live())
    [entry] = [one for _, one in await office.session.attest_log.entries() if one.invoice == made]
    kept = {one.check: one.weight for one in entry.checks}
    assert kept["email"] == kept["org-no"] == "good"
    assert {name for name, weight in kept.items() if weight == "warning"} == set(entry.warnings)
    await office.at_rest()
