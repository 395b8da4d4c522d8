"""Another language, company or environment while drafts are attested; a draft of another company; the window closed."""

from __future__ import annotations

import sqlite3
import uuid
from datetime import timedelta

import pytest
from msgspec.structs import replace

from desktop.core.attest import Fate
from desktop.core.dates import next_bank_day, today, write
from desktop.core.environment import Environment
from desktop.core.invoice_draft import new_draft, ready_to_send, with_customer, with_product
from desktop.core.records.invoices import InvoiceActionEntryView
from desktop.panes.attest.pane import AttestPane
from desktop.session.attest_run import AttestRun, Phase
from desktop.session.session import Session
from desktop.store.attest_rules import AttestRules

from .conftest import Start
from .scenes import Scenes
from .scenes_attest import queue

# A call that is cut off while an environment is left lets its socket go without a word.
pytestmark = pytest.mark.filterwarnings("ignore:unclosed")

CUSTOMER = "Lindqvist & Co Fastigheter AB"
MANY = 12


def entry(session: Session, number: int) -> InvoiceActionEntryView:
    assert session.company is not None
    made = new_draft(session.company, today()).entry
    customer = next(one for one in session.debtors.values() if one.name == CUSTOMER)
    product = next(one for one in session.products.values() if one.is_active)
    made = with_customer(made, customer, today())
    rows = tuple(replace(with_product(row, product), quantity=number) for row in made.records or ())
    due = write(next_bank_day(today() + timedelta(days=30)))
    return ready_to_send(replace(made, records=rows, due_date=due, your_reference="Växlingen"))


async def drafts(scenes: Scenes, many: int = MANY) -> list[str]:
    """So many drafts, which stand in the queue when this returns."""
    session = scenes.session
    made = [await session.client.invoices.create(entry(session, at), key=uuid.uuid4().hex) for at in range(1, many + 1)]
    await session.loading.invoices()
    await scenes.go("attest")
    await scenes.hand.see(lambda: all(session.invoices.get(one) for one in made), "the drafts")
    return made


async def checked(scenes: Scenes, made: list[str]) -> AttestPane:
    """The queue, once it has checked them; after a switch it is another pane."""
    await scenes.hand.see(lambda: all(queue(scenes)._queue.verdict(one) for one in made), "checked drafts")
    return queue(scenes)


async def begin(scenes: Scenes, made: list[str], delay: int) -> AttestRun:
    scenes.session.attesting.set_rules(AttestRules(delay=delay))
    pane = await checked(scenes, made)
    pane.table.set_marked(made)
    pane.table.setFocus()
    await scenes.hand.press("Ctrl+Return")
    await scenes.sheet()
    await scenes.hand.press("Return")
    await scenes.hand.see(scenes.session.attesting.live, "a run")
    return scenes.session.attesting.runs[-1]


def phase_of(run: AttestRun) -> str:
    return run.phase.value


async def times_attested(session: Session, made: list[str]) -> list[int]:
    found = [await session.client.invoices.get(one) for one in made]
    return [sum(event.event_type == "Attested" for event in one.events or ()) for one in found]


async def slow(scenes: Scenes) -> None:
    await scenes.fault(path="/v1/invoice/attest", method="PUT", do="slow", when="before", seconds=0.3, times=200)


async def test_language_company_and_environment_change_while_it_runs(start: Start) -> None:
    async with start("demo") as scenes:
        await scenes.loaded()
        made = await drafts(scenes)
        await slow(scenes)
        run = await begin(scenes, made, 3)
        await scenes.language("sv")
        assert phase_of(run) == "delay"
        bar = queue(scenes)._run_bar
        assert bar.isVisibleTo(queue(scenes))
        assert "attesteras om" in bar._words.text()
        await scenes.hand.see(lambda: run.count(Fate.ATTESTED) >= 2, "the first ones attested")
        await scenes.language("en")
        session, here = scenes.session, scenes.session.company_id
        other = next(one.creditor_public_id for one in session.creditors.values() if one.creditor_public_id != here)
        session.choose(other)
        done = run.count(Fate.ATTESTED)
        await scenes.hand.see(lambda: run.count(Fate.ATTESTED) > done, "more of them in another company")
        assert phase_of(run) == "running"
        session.choose(here)
        await scenes.enter(Environment.TEST)
        await scenes.hand.see(lambda: scenes.app.front.session is None, "the way out of the demo")
        await scenes.enter(Environment.DEMO)
        await scenes.loaded()
        attesting = scenes.session.attesting
        [cut_off] = attesting.broken_off()
        assert {item.invoice for item in cut_off.items} == set(made)
        before = await times_attested(scenes.session, made)
        assert 0 < sum(before) < MANY
        assert attesting.runs == []
        await scenes.language("sv")
        await scenes.hand.push("Fortsätt")
        await scenes.hand.see(lambda: attesting.runs, "the run that goes on")
        [again] = attesting.runs
        for _ in range(1500):  # fifty calls a minute is what Billecta allows, and the drafts have used them
            if again.phase is Phase.ENDED:
                break
            await scenes.hand.rest(0.1)
        assert again.count(Fate.ATTESTED) == MANY, (again.phase, again.troubled, again.outcomes)
        assert await times_attested(scenes.session, made) == [1] * MANY
        logged = [one.invoice for _, one in await scenes.session.attest_log.entries() if one.invoice in made]
        assert sorted(logged) == sorted(made)


async def test_an_environment_left_before_the_delay_has_passed_sends_nothing(start: Start) -> None:
    async with start("demo") as scenes:
        await scenes.loaded()
        made = await drafts(scenes, 2)
        run = await begin(scenes, made, 2)
        await scenes.enter(Environment.TEST)
        await scenes.hand.see(lambda: run.phase is Phase.UNDONE, "it undone")
        await scenes.enter(Environment.DEMO)
        await scenes.loaded()
        await scenes.hand.rest(2.2)
        assert scenes.session.attesting.broken_off() == []
        assert await times_attested(scenes.session, made) == [0, 0]


async def test_the_window_closed_in_the_delay_sends_nothing_and_asks_nothing(start: Start) -> None:
    async with start("demo") as scenes:
        await scenes.loaded()
        made = await drafts(scenes, 2)
        await begin(scenes, made, 2)
        scenes.app.window.close()
        await scenes.hand.see(scenes.app.closed.is_set, "the end")
    async with start("demo") as scenes:
        await scenes.loaded()
        await scenes.hand.rest(2.2)
        assert scenes.session.attesting.broken_off() == []
        assert not [one for one in scenes.app.notices.current() if one.key.startswith("attest.")]
        assert await times_attested(scenes.session, made) == [0, 0]


async def test_a_draft_of_another_company_is_edited_where_it_belongs(start: Start) -> None:
    async with start("demo") as scenes:
        await scenes.loaded()
        await scenes.go("attest")
        here, pane = scenes.session.company_id, queue(scenes)
        pane.table.setFocus()
        await scenes.hand.press("G")
        await scenes.hand.see(lambda: _foreign(pane, here), "drafts of other companies")
        [wanted, *_] = _foreign(pane, here)
        pane.table.select(wanted)
        company = pane.table.selected_record().creditor_public_id  # type: ignore[union-attr]  # it was selected
        await scenes.hand.press("E")
        await scenes.hand.see(lambda: scenes.invoices.page is not None, "the draft")
        await scenes.hand.see(lambda: scenes.editor.draft.public_id == wanted, "that draft")
        assert scenes.session.company_id == company != here
        assert scenes.app.window.topbar.company.text().startswith(scenes.session.company.name or "?")  # type: ignore[union-attr]
        assert scenes.editor.head.chosen_customer() is not None
        await scenes.loaded()
        await scenes.hand.press("Esc")
        await scenes.hand.see(lambda: scenes.invoices.page is None, "the list")


def _foreign(pane: AttestPane, here: str) -> list[str]:
    rows = pane.table.visible_records()
    return [row.action_public_id or "" for row in rows if row.creditor_public_id != here]


async def test_an_environment_left_in_a_hurry_is_closed_to_its_end(start: Start) -> None:
    """The next one is chosen while the calls of the first are still being ended."""
    async with start("demo") as scenes:
        await scenes.loaded()
        made = await drafts(scenes, 4)
        await slow(scenes)
        run, first = await begin(scenes, made, 0), scenes.session
        await scenes.hand.see(lambda: run.count(Fate.SENDING), "calls under way")
        for environment in (Environment.TEST, Environment.DEMO, Environment.TEST, Environment.DEMO):
            scenes.app.window.topbar.environment.chosen.emit(str(environment))
            await scenes.hand.rest(0.02)
        await scenes.hand.see(lambda: scenes.app.front.session not in (None, first), "the demo again")
        with pytest.raises(sqlite3.ProgrammingError):
            first.drafts.all()
        await scenes.loaded()
        [cut_off] = scenes.session.attesting.broken_off()
        await scenes.hand.push("Go on")
        await scenes.hand.see(lambda: scenes.session.attesting.runs, "the run that goes on")
        [again] = scenes.session.attesting.runs
        await scenes.hand.see(lambda: phase_of(again) == "ended", "its end")
        assert again.batch == cut_off
        assert await times_attested(scenes.session, made) == [1] * 4
