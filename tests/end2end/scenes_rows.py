"""The rows of an invoice by keyboard: sums in cells, date codes, a text row, lines from a spreadsheet."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication

from .scenes import Scenes

LINES = "Artikel\tBeskrivning\tAntal\tEnhet\tÀ-pris\nX-1\tGolvlist ek\t12\tm\t89,50\n\tLevereras v. 48\t\t\t\n"


async def rows(scenes: Scenes, look: str) -> None:
    """An invoice as an office writes it, pictured while a code is chosen and when all is written."""
    hand, table = scenes.hand, None
    await scenes.new_invoice("lindq", [("köks", "2*8"), ("bänk", "1")])
    table = scenes.editor.table
    await hand.press("Esc")
    table.edit_cell(0, 1)
    await hand.press("End")
    await hand.write(", {mm")
    await hand.picture(f"rows-codes-{look}")
    await hand.press("Return")
    await hand.press("Tab")
    table.edit_cell(1, 5)
    await hand.write("10")
    await hand.press("Return")
    table.edit_cell(1, 4)
    await hand.write("3*45+10")
    await hand.picture(f"rows-sum-{look}")
    await hand.press("Esc")
    table.add_row(message=True)
    await hand.write("Arbetet utfört enligt offert 2026-118")
    await hand.press("Tab")
    QGuiApplication.clipboard().setText(LINES)
    await hand.press("Ctrl+V")
    await hand.picture(f"rows-pasted-{look}")
    table.add_row()
    await hand.write("slip")
    await hand.picture(f"rows-product-{look}")
    await hand.press("Return")
    await hand.write("1")
    table.edit_cell(1, 4)
    await hand.write("1.234")
    await hand.press("Return")
    await hand.picture(f"rows-refused-{look}")
    await hand.press("Esc")
    await details(scenes, look)
    await scenes.leave()
    for draft in scenes.session.kept_invoices():
        scenes.session.forget_draft(draft.id)


async def details(scenes: Scenes, look: str) -> None:
    """Period, cost centre and project of the first row."""
    hand, table = scenes.hand, scenes.editor.table
    table.setCurrentIndex(table.model().index(0, 1))
    table.setFocus()
    await hand.press("Alt+Return")
    await hand.see(lambda: scenes.session.codes.known(scenes.session.company_id), "the company's codes")
    for text in ("2026-11-01", "2026-11-30", "200"):
        await hand.write(text)
        await hand.press("Tab")
    await hand.write("kök")
    await hand.picture(f"rows-details-{look}")
    await hand.press("Return")
    await hand.press("Esc")
    await hand.picture(f"rows-noted-{look}")
