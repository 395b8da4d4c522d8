"""Scenes of the ways in and of what is not there: signing in, a server that is down, no hits, no contact; and paper."""

from __future__ import annotations

from desktop.core.environment import Environment
from desktop.panes.exports.list_page import ListPage

from .scenes import Scenes


async def entrances(scenes: Scenes, look: str) -> None:
    """Asks to sign in to a server that does not answer, then goes back to the demo."""
    hand = scenes.hand
    await hand.click(scenes.app.window.topbar.environment)
    await hand.picture(f"environment-menu-{look}")
    await hand.press("Esc")
    await scenes.enter(Environment.TEST)
    page = await scenes.sign_in("demo@attesta.example", "demo")
    await hand.see(page.error_text, "words about the server that is down")
    await hand.picture(f"sign-in-{look}")
    await scenes.enter(Environment.DEMO)
    await scenes.loaded()


async def nothing_there(scenes: Scenes, look: str) -> None:
    """Words that find nothing; then reading goes wrong, and the lists say how old they are."""
    hand = scenes.hand
    await scenes.go("invoices")
    await hand.press("Ctrl+F")
    await hand.write("zebra")
    await hand.picture(f"no-hits-{look}")
    await hand.press("Ctrl+A")
    await hand.press("Backspace")
    for notice in scenes.app.notices.current():
        scenes.app.notices.dismiss(notice.key)
    await scenes.fault(path="/v1/invoice/open", when="before", do="drop", times=3)
    await hand.press("F5")
    await hand.see(lambda: scenes.app.notices.current(), "words about the reading")
    await hand.picture(f"no-contact-{look}")
    await hand.press("F5")
    await scenes.loaded()


async def list_on_paper(scenes: Scenes, look: str) -> None:
    """What the list shows as it will be printed, after the question about protected persons."""
    hand = scenes.hand
    await scenes.go("invoices")
    pane = scenes.invoices
    scenes.app.commands.run("invoices.print")
    await scenes.sheet()
    await hand.picture(f"paper-protected-{look}")
    await hand.push(scenes.app.qt.translate("PrintDoor", "Print"))
    await hand.see(lambda: isinstance(pane.page, ListPage) and pane.page.page_count(), "the paper")
    await hand.rest(0.8)
    await hand.picture(f"paper-{look}")
    await scenes.leave()
