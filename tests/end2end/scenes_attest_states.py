"""Every state of the queue, each in a picture: what the checks say, a run under way, paused and without contact, its
outcomes, four eyes, the signature, a log that was changed, and nothing to attest.
"""

from __future__ import annotations

import asyncio

from msgspec.structs import replace

from desktop.core.attest import Fate
from desktop.core.finding import Weight
from desktop.panes.attest.findings import FindingStrips
from desktop.panes.attest.log_sheet import tell_if_broken
from desktop.panes.attest.pane import AttestPane
from desktop.panes.attest.signing import SigningSheet
from desktop.session.attest_log import NAME, AttestLog
from desktop.session.attest_run import Phase
from desktop.store.attest_rules import AttestRules, CompanyRule

from .hand import StepFailed
from .scenes import Scenes
from .scenes_attest import queue

_ATTEST = "/v1/invoice/attest"


async def attest_states(scenes: Scenes, look: str) -> None:
    """All of them; leaves the demo with fewer drafts than it had."""
    await scenes.go("attest")
    await _read(scenes)
    await _checks(scenes, look)
    await _companies(scenes, look)
    await _signature(scenes, look)
    await _four_eyes(scenes, look)
    await _run(scenes, look)
    await _broken_log(scenes, look)
    await _nothing(scenes, look)


async def _read(scenes: Scenes) -> AttestPane:
    pane, hand = queue(scenes), scenes.hand
    await hand.see(lambda: pane.table.visible_count() > 0, "drafts")
    await hand.see(lambda: all(map(pane.is_checked, pane.table.visible_records())), "checked drafts")
    return pane


def _having(pane: AttestPane, weight: Weight) -> list[str]:
    rows = [row.action_public_id or "" for row in pane.table.visible_records()]
    verdicts = {one: pane._queue.verdict(one) for one in rows}
    return [one for one, verdict in verdicts.items() if verdict and verdict.having(weight)]


async def _checks(scenes: Scenes, look: str) -> None:
    """A draft with warnings, one of them accepted; and a draft that is blocked, its receiver gone."""
    pane, hand, session = queue(scenes), scenes.hand, scenes.session
    [warned, *_] = _having(pane, Weight.WARNING)
    pane.table.select(warned)
    await hand.rest(0.3)
    await hand.picture(f"attest-warned-{look}")
    strips = pane.findChild(FindingStrips)
    if strips is None:
        raise StepFailed("no strips")
    verdict = pane._queue.verdict(warned)
    strips.accepted.emit(verdict.having(Weight.WARNING)[0])  # type: ignore[union-attr]  # it has warnings
    await hand.rest(0.3)
    await hand.picture(f"attest-accepted-{look}")
    ready = [one for one in pane.table.visible_records() if one.delivery_method == "Email"]
    customer = session.debtors.get(ready[-1].debtor_public_id)
    if customer is None:
        raise StepFailed("no customer")
    nowhere = replace(customer, email=None)
    await session.save_debtor(customer, nowhere, customer.debtor_public_id)
    await _read(scenes)
    [blocked, *_] = _having(pane, Weight.BLOCKING)
    pane.table.select(blocked)
    await hand.rest(0.4)
    await hand.picture(f"attest-blocked-{look}")
    await session.save_debtor(nowhere, customer, customer.debtor_public_id)
    await _read(scenes)


async def _companies(scenes: Scenes, look: str) -> None:
    pane, hand, here = queue(scenes), scenes.hand, scenes.session.company_id
    pane.table.setFocus()
    await hand.press("G")
    await hand.see(lambda: {one.creditor_public_id for one in pane.table.visible_records()} - {here}, "other companies")
    await _read(scenes)
    await hand.rest(0.3)
    await hand.press("Ctrl+A")
    await hand.rest(0.2)
    await hand.picture(f"attest-companies-{look}")
    await hand.press("Ctrl+Return")
    await scenes.sheet()
    await hand.rest(0.2)
    await hand.picture(f"attest-companies-question-{look}")
    await hand.press("Esc")
    pane.table.set_marked([])
    pane.table.setFocus()
    await hand.press("G")
    await hand.rest(0.2)


async def _signature(scenes: Scenes, look: str) -> None:
    pane, hand, attesting = queue(scenes), scenes.hand, scenes.session.attesting
    attesting.set_rules(AttestRules(delay=0).with_rule(scenes.session.company_id, CompanyRule(sign_above=100)))
    pane.table.setFocus()
    await hand.press("A")
    await scenes.sheet()
    await hand.press("Return")
    await hand.see(lambda: _code(scenes), "a code")
    await hand.rest(0.3)
    await hand.picture(f"attest-signature-{look}")
    await hand.press("Esc")
    await hand.see(lambda: hand.find(SigningSheet) is None, "the queue")
    attesting.set_rules(AttestRules(delay=5))


def _code(scenes: Scenes) -> str:
    sheet = scenes.hand.find(SigningSheet)
    return sheet.scanned_text() if sheet else ""


async def _four_eyes(scenes: Scenes, look: str) -> None:
    """One's own draft; then as somebody of whom nothing is known, who is told what to do."""
    pane, hand, session = queue(scenes), scenes.hand, scenes.session
    rule, rights = CompanyRule(others_only=True), session.rights
    session.attesting.set_rules(AttestRules(delay=5).with_rule(session.company_id, rule))
    for name, user in ((f"attest-own-{look}", rights.user), (f"attest-unknown-user-{look}", None)):
        known, rights._user, rights._name = rights._name, user, rights._name if user else ""
        await pane._queue.judge_again()
        pane.table.setFocus()
        await hand.press("A")
        await hand.rest(0.5)
        await hand.picture(name)
        rights._name = known
    await rights.load()
    session.attesting.set_rules(AttestRules(delay=5))
    await pane._queue.judge_again()
    for notice in scenes.app.notices.current():
        scenes.app.notices.dismiss(notice.key)


async def _run(scenes: Scenes, look: str) -> None:
    """Under way, paused, without contact, and what became of each."""
    pane, hand, attesting = queue(scenes), scenes.hand, scenes.session.attesting
    attesting.set_rules(AttestRules(delay=0))
    await scenes.fault(path=_ATTEST, method="PUT", do="400", when="before", times=1)
    await scenes.fault(path=_ATTEST, method="PUT", do="slow", when="before", seconds=1.2, times=2, skip=1)
    await scenes.fault(path=_ATTEST, method="PUT", do="drop", when="before", times=3, skip=3)
    pane.table.setFocus()
    await hand.press("Ctrl+A")
    await hand.press("Ctrl+Return")
    await scenes.sheet()
    await hand.press("Return")
    await hand.see(attesting.live, "a run")
    run = attesting.runs[-1]
    await hand.see(lambda: run.count(Fate.ATTESTED, Fate.REFUSED), "the first outcome")
    await hand.picture(f"attest-running-{look}")
    run.pause()
    await hand.rest(0.3)
    await hand.picture(f"attest-paused-{look}")
    run.go_on()
    await hand.see(lambda: run.troubled or run.phase is Phase.ENDED, "trouble")
    await hand.press("O")
    await scenes.sheet()
    await hand.rest(0.3)
    await hand.picture(f"attest-unclear-{look}")
    await hand.press("Esc")
    await hand.rest(0.2)
    await hand.picture(f"attest-no-contact-{look}")
    await hand.see(lambda: run.phase is Phase.ENDED, "its end")
    await hand.press("O")
    await scenes.sheet()
    await hand.rest(0.3)
    await hand.picture(f"attest-outcomes-{look}")
    await hand.press("Esc")
    attesting.clear_ended()


async def _broken_log(scenes: Scenes, look: str) -> None:
    session, hand = scenes.session, scenes.hand
    log = session.attest_log
    if log.folder is None:
        raise StepFailed("no log")
    path = log.folder / NAME
    raw = bytearray(await asyncio.to_thread(path.read_bytes))
    raw[len(raw) // 2] ^= 1
    await asyncio.to_thread(path.write_bytes, raw)
    session.attest_log = AttestLog(log.folder, log._cipher)
    await tell_if_broken(queue(scenes)._desk)
    await hand.rest(0.4)
    await hand.picture(f"attest-broken-{look}")
    for notice in scenes.app.notices.current():
        scenes.app.notices.dismiss(notice.key)
    queue(scenes).table.setFocus()
    await hand.press("L")
    await scenes.sheet()
    await hand.rest(0.3)
    await hand.picture(f"attest-broken-list-{look}")
    await hand.press("Esc")


async def _nothing(scenes: Scenes, look: str) -> None:
    session, hand = scenes.session, scenes.hand
    pane = queue(scenes)
    for row in pane.table.visible_records():
        await session.delete_invoice(row.action_public_id or "")
    await hand.see(lambda: pane.table.visible_count() == 0, "an empty queue")
    await hand.rest(0.4)
    await hand.picture(f"attest-empty-{look}")
