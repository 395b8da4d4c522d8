"""Lists as an office uses them: views, columns, a named filter, many at once."""

from __future__ import annotations

from desktop.qt.name_popup import NamePopup
from desktop.qt.sheet import Sheet

from .scenes import Scenes


async def lists_at_work(scenes: Scenes, look: str) -> None:
    """What rivals' users miss most, in pictures: what never arrived, columns of one's own, one question for many."""
    hand, pane = scenes.hand, scenes.invoices
    await scenes.go("invoices")
    pane.set_view("undelivered")
    await hand.rest()
    await hand.picture(f"lists-undelivered-{look}")
    pane.set_view("all")
    pane.table.choose_columns(["number", "customer", "due", "left", "delivery_status", "stage"])
    await hand.rest()
    await hand.picture(f"lists-own-columns-{look}")
    pane.choose_columns()
    await hand.rest()
    await hand.picture(f"lists-column-picker-{look}")
    await hand.press("Esc")
    pane.table.reset_columns()
    pane.filter_edit.setFocus()
    await hand.write("12 500")
    pane.save_filter()
    popup = next(one for one in pane.findChildren(NamePopup) if one.isVisible())
    popup.edit.setText("Tolvfem")
    await hand.picture(f"lists-name-{look}")
    await hand.press("Return")
    await hand.rest()
    await hand.picture(f"lists-saved-{look}")
    pane.filter_edit.clear()
    pane.set_view("drafts")
    pane.table.set_marked(row.action_public_id for row in pane.table.visible_records()[-3:])
    await hand.rest()
    await hand.picture(f"lists-marked-{look}")
    pane.table.setFocus()
    await hand.press("Ctrl+Return")
    await hand.see(lambda: hand.find(Sheet), "the question")
    await hand.picture(f"lists-attest-{look}")
    await hand.press("Return")
    await hand.see(lambda: scenes.session.attesting.runs, "a run in the queue")
    await hand.see(lambda: not scenes.session.attesting.live(), "its end")
    await hand.picture(f"lists-attested-{look}")
    scenes.session.attesting.clear_ended()
    await scenes.go("invoices")
    pane.set_view("all")
