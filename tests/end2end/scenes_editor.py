"""The invoice editor in the tour: each of its cards open and filled in, and a credit of some rows."""

from __future__ import annotations

import tempfile
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QCheckBox, QScrollArea

from desktop.core.records.enums import ActionTypeView, InvoiceActionStageTypeView
from desktop.core.records.invoices import InvoiceActionSubView
from desktop.core.stages import is_draft
from desktop.panes.invoices.cards.card import OptionCard
from desktop.panes.invoices.credit_sheet import CreditSheet
from desktop.qt.fields import CheckField

from .scenes import Scenes

_FILLED: dict[str, tuple[tuple[str, object], ...]] = {
    "PricesCard": (("currency", "EUR"), ("invoice_fee", 4900), ("freight_fee", 12550)),
    "SendingCard": (("mail_after", 5), ("elsewhere", True), ("name", "Ågrens Ekonomibyrå"), ("city", "Örnsköldsvik")),
    "CollectionCard": (("remind", True), ("remind_days", 5), ("collect", True), ("collection_days", 10)),
    "HouseworkCard": (("name0", "Åsa Öberg"), ("ssn0", "19811228-9874")),
}
"""What a card is given before its picture, by class."""


async def cards(scenes: Scenes, look: str) -> None:
    """Each card alone: as it is opened, and with something in it."""
    await scenes.new_invoice("lindq", [("köks", "16"), ("bänk", "1,5")])
    await scenes.hand.press("Esc")
    for card in scenes.editor.options.cards:
        name = type(card).__name__.removesuffix("Card").lower()
        await _open(scenes, card)
        await scenes.hand.picture(f"card-{name}-{look}")
        if type(card).__name__ in _FILLED:
            await _fill(scenes, card)
            await scenes.hand.picture(f"card-{name}-filled-{look}")
        card.set_open(False)
    await _attach(scenes, look)
    await scenes.leave()
    _forget(scenes)


async def credit_by_rows(scenes: Scenes, look: str) -> None:
    """The question which rows are credited, and the credit note made of them."""
    hand, pane = scenes.hand, scenes.invoices
    await scenes.go("invoices")
    rows = pane.table.visible_records()
    await hand.row(pane.table, next(number for number, row in enumerate(rows) if _may_be_credited(row)))
    await hand.press("Ctrl+Shift+R")
    sheet = await scenes.sheet()
    assert isinstance(sheet, CreditSheet)
    box = sheet.findChildren(QCheckBox)[-1]
    await hand.click(box)
    await hand.picture(f"credit-rows-{look}")
    await hand.click(box)
    await hand.push(QCoreApplication.translate("CreditSheet", "Make the credit"))
    await hand.see(lambda: pane.page is not None, "the credit")
    await hand.picture(f"credit-note-{look}")
    await scenes.leave()
    _forget(scenes)


def _may_be_credited(row: InvoiceActionSubView) -> bool:
    plain = row.action_type != ActionTypeView.CREDIT_INVOICE_ACTION
    return plain and row.stage != InvoiceActionStageTypeView.CANCELLED and not is_draft(row.stage)


async def _open(scenes: Scenes, card: OptionCard) -> None:
    """Opened by its head, and brought into sight."""
    if not card.is_open:
        await scenes.hand.click(card.head)
    await scenes.hand.rest()
    for area in scenes.editor.findChildren(QScrollArea):
        if area.isAncestorOf(card):
            area.ensureWidgetVisible(card, 0, 16)
    await scenes.hand.rest(0.05)


async def _fill(scenes: Scenes, card: OptionCard) -> None:
    if type(card).__name__ == "HouseworkCard":
        work = scenes.editor.options.housework._rows._lines[0].work
        work.set_value("Construction")
        work.edited.emit()
    for name, value in _FILLED[type(card).__name__]:
        field = card.form.field(name)
        if isinstance(field, CheckField):
            await scenes.hand.click(field.editor)
        else:
            field.set_value(value)
            field.edited.emit()
    await _open(scenes, card)


async def _attach(scenes: Scenes, look: str) -> None:
    """A PDF, and a file that is none."""
    card = scenes.editor.options.attachments
    with tempfile.TemporaryDirectory() as folder:
        for name, data in (("Offert 2026-118.pdf", b"%PDF-1.4\n" + bytes(48_000)), ("Ritning.dwg", b"AC1032")):
            path = Path(folder) / name
            path.write_bytes(data)
            card.attach([str(path)])
            await scenes.hand.rest(0.3)
    await _open(scenes, card)
    await scenes.hand.picture(f"card-attachments-filled-{look}")


def _forget(scenes: Scenes) -> None:
    for draft in scenes.session.kept_invoices():
        scenes.session.forget_draft(draft.id)
