"""The queue of drafts: looked through, attested by keyboard, undone at the last moment."""

from __future__ import annotations

from msgspec.structs import replace

from desktop.core.attest import Fate
from desktop.core.records.invoices import InvoiceActionSubView
from desktop.panes.attest.pane import AttestPane
from desktop.session.attest_run import Phase

from .hand import StepFailed
from .scenes import Scenes


def queue(scenes: Scenes) -> AttestPane:
    """The pane."""
    pane = scenes.app.window.panes["attest"]
    if not isinstance(pane, AttestPane):
        raise StepFailed("no queue")
    return pane


async def read_through(scenes: Scenes, look: str) -> None:
    """All drafts are read and checked; J and K go through them."""
    hand = scenes.hand
    await scenes.go("attest")
    pane = queue(scenes)
    await hand.see(lambda: pane.table.visible_count() > 0, "drafts")
    await hand.see(lambda: not _unread(pane), "checked drafts")
    await hand.press("J")
    await hand.rest(0.3)
    await hand.picture(f"attest-{look}")


async def attest_by_keys(scenes: Scenes, look: str) -> None:
    """Undo takes all of it back; then two are attested and one is left."""
    hand, pane, attesting = scenes.hand, queue(scenes), scenes.session.attesting
    pane.set_view("ready")
    await hand.see(lambda: pane.table.visible_count() >= 2, "drafts that are ready")
    pane.table.setFocus()
    await hand.press("Home")
    for _ in range(2):
        await hand.press("Space")
        await hand.press("J")
    await hand.picture(f"attest-selected-{look}")
    await hand.press("Ctrl+Return")
    await scenes.sheet()
    await hand.picture(f"attest-question-{look}")
    await hand.press("Return")
    await hand.see(lambda: attesting.live(), "a run")
    await hand.rest(0.3)
    await hand.picture(f"attest-delay-{look}")
    await hand.press("Ctrl+Z")
    await hand.see(lambda: attesting.runs[-1].phase is Phase.UNDONE, "nothing attested")
    await hand.picture(f"attest-undone-{look}")
    attesting.set_rules(replace(attesting.rules, delay=0))
    await hand.press("Ctrl+Return")
    await scenes.sheet()
    await hand.press("Return")
    await hand.see(lambda: attesting.runs[-1].count(Fate.ATTESTED) == 2, "two attested")
    await hand.rest(0.3)
    await hand.picture(f"attest-done-{look}")
    await hand.press("O")
    await scenes.sheet()
    await hand.rest(0.2)
    await hand.picture(f"attest-outcome-{look}")
    await hand.press("Esc")
    for key, name in (("L", "log"), ("", "rules")):
        await (hand.press(key) if key else _run(scenes, "attest.rules"))
        await scenes.sheet()
        await hand.rest(0.3)
        await hand.picture(f"attest-{name}-{look}")
        await hand.press("Esc")
        await hand.rest(0.2)
    attesting.clear_ended()
    pane.set_view("all")


async def _run(scenes: Scenes, command: str) -> None:
    scenes.app.commands.run(command)


def _unread(pane: AttestPane) -> list[InvoiceActionSubView]:
    return [row for row in pane.table.visible_records() if not pane.is_checked(row)]
