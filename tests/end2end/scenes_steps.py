"""What is done with an attested invoice: the menu beside the list, and the sheets of its steps."""

from __future__ import annotations

from PySide6.QtWidgets import QMenu

from desktop.panes.invoices.sheets.step_sheet import StepSheet
from desktop.qt.fields import Field

from .scenes import Scenes


async def invoice_steps(scenes: Scenes, look: str) -> None:
    """The menu of a reminded invoice, three of its sheets, and a comment that is written."""
    hand, pane = scenes.hand, scenes.invoices
    await scenes.go("invoices")
    pane.set_view("reminded")
    await hand.row(pane.table, 0)
    await hand.rest(0.5)
    await _menu(scenes, f"steps-menu-{look}")
    for command in ("credit.amount", "collect", "resend", "pause"):
        await _sheet(scenes, command)
        await hand.picture(f"steps-{command.replace('.', '-')}-{look}")
        await _let_be(scenes)
    await _sheet(scenes, "remind")
    way = hand.window.findChild(Field, "way")
    assert way is not None
    way.set_value("SMS")
    await hand.picture(f"steps-remind-{look}")
    await _let_be(scenes)
    await _sheet(scenes, "payment")
    await hand.picture(f"steps-payment-{look}")
    await hand.press("Ctrl+A")
    await hand.write("99 999,50")
    await hand.picture(f"steps-payment-too-much-{look}")
    await _let_be(scenes)
    await hand.press("Ctrl+M")
    await hand.see(lambda: hand.find(StepSheet), "the sheet")
    await hand.write("Ringt Åsa: hon betalar på fredag")
    await hand.picture(f"steps-comment-{look}")
    sheet = hand.find(StepSheet)
    assert sheet is not None
    sheet.go_on()
    await hand.see(lambda: hand.find(StepSheet) is None, "the comment written")
    await hand.rest(0.6)
    await hand.picture(f"steps-commented-{look}")
    pane.set_view("paid")
    await hand.row(pane.table, 0)
    await hand.rest(0.5)
    await _menu(scenes, f"steps-menu-paid-{look}")
    pane.set_view("all")


async def _menu(scenes: Scenes, name: str) -> None:
    hand = scenes.hand
    await hand.press("Ctrl+.")
    await hand.see(lambda: hand.find(QMenu), "the menu")
    await hand.picture(name)
    menu = hand.find(QMenu)
    assert menu is not None
    menu.close()


async def _sheet(scenes: Scenes, command: str) -> None:
    scenes.app.commands.run(f"invoice.{command}")
    await scenes.hand.see(lambda: scenes.hand.find(StepSheet), "the sheet")


async def _let_be(scenes: Scenes) -> None:
    await scenes.hand.press("Esc")
    await scenes.hand.see(lambda: scenes.hand.find(StepSheet) is None, "the list again")
