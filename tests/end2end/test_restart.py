"""What was made is there after a restart, to the öre and the letter."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QLabel

from desktop.core.dates import day
from desktop.panes.invoices.cells import Cell

from .conftest import Start
from .scenes import Scenes

ROW, MESSAGE = "Räfflad ekpanel på Åsön, dörr & fönster", "Hälsningar från Örnsköldsvik, vi ses på ön!"


def sums(scenes: Scenes) -> set[str]:
    """Every amount that the editor shows."""
    words = [label.text() for label in scenes.editor.findChildren(QLabel) if label.isVisible()]
    return {text.replace("\u00a0", " ") for text in words if "," in text and text[:1].isdigit()}


async def test_an_invoice_is_the_same_after_a_restart(start: Start, tmp_path: Path) -> None:
    async with start("demo", "sv") as scenes:
        await scenes.loaded()
        await scenes.new_invoice("lindq", [])
        hand = scenes.hand
        scenes.editor.table.edit_cell(0, Cell.DESCRIPTION)
        for text in (ROW, "2,5", "m²", "333,33", "12,5", "12"):
            await hand.write(text)
            await hand.press("Tab")
        message = scenes.editor.head._form.field("message").editor
        message.setFocus()
        await hand.write(MESSAGE)
        await scenes.saved()
        first = scenes.editor.draft
        shown = sums(scenes)
        assert any(text.endswith(" kr") for text in shown)

    async with start("demo", "sv") as scenes:
        await scenes.loaded()
        assert scenes.invoices.page is None
        scenes.invoices.open_record(first.public_id or "")
        await scenes.hand.press("F2")
        await scenes.hand.see(lambda: scenes.invoices.page, "the draft")
        again = scenes.editor.draft
        assert again.entry == first.entry
        assert again.before is not None
        assert first.before is not None
        assert again.before.invoiced_amount == first.before.invoiced_amount
        assert day(again.entry.due_date) == day(first.entry.due_date)
        [row] = again.entry.records or ()
        assert (row.article_description, again.entry.message) == (ROW, MESSAGE)
        await scenes.hand.see(lambda: sums(scenes) == shown, f"the sums {shown}")
        public_id = await scenes.attested()
        known = scenes.session.invoices.get(public_id)
        assert known is not None
        assert known.invoiced_amount is not None
        assert first.before.invoiced_amount is not None
        assert known.invoiced_amount.value == first.before.invoiced_amount.value
