"""The overview: tiles that lead to the work, pictures, the tables behind them."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop.panes.overview.pane import OverviewPane
from desktop.panes.overview.picture_card import PictureCard

from .hand import StepFailed
from .scenes import Scenes


def overview(scenes: Scenes) -> OverviewPane:
    """The pane."""
    pane = scenes.app.window.panes["overview"]
    if not isinstance(pane, OverviewPane):
        raise StepFailed("no overview")
    return pane


async def pictures_and_tables(scenes: Scenes, look: str) -> None:
    """Both faces of the overview."""
    await scenes.go("overview")
    pane = overview(scenes)
    await scenes.hand.see(lambda: pane.drawn, "the pictures")
    await scenes.hand.rest(0.5)
    await scenes.hand.picture(f"overview-{look}")
    for card in pane.findChildren(PictureCard):
        card.show_as_table(True)
    await scenes.hand.rest(0.1)
    await scenes.hand.picture(f"overview-tables-{look}")
    for card in pane.findChildren(PictureCard):
        card.show_as_table(False)


async def from_tile_to_work(scenes: Scenes) -> None:
    """Enter on a tile shows the invoices it counts; the payments without an invoice are listed."""
    pane = overview(scenes)
    tile = pane.tile("overdue")
    shown = int(tile.accessibleName().split(", ")[1])
    tile.setFocus()
    QTest.keyClick(tile, Qt.Key.Key_Space)
    invoices = scenes.list_pane("invoices")
    await scenes.hand.see(invoices.isVisible, "the invoices")
    await scenes.hand.see(lambda: invoices.table.visible_count() == shown, "the overdue ones")
    await scenes.go("overview")
    pane.show_payments()
    await scenes.hand.rest(0.4)
    await scenes.hand.picture("unmatched-payments")
    await scenes.hand.press("Esc")
