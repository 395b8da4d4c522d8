"""Two at once in the tour: what both changed side by side, for a customer and a draft; a draft gone or attested."""

from __future__ import annotations

from decimal import Decimal

from msgspec.structs import replace

from desktop.core.invoice_draft import draft_of
from desktop.core.records.debtors import DebtorView
from desktop.panes.invoices.cells import Cell

from .scenes import Scenes

_MINE = "Ring alltid Anna före leverans. Porten är låst efter klockan fyra, koden står på fakturan från i våras."
_THEIRS = "Ring Anna före leverans, eller Sven om hon är på semester.\nPorten öppnas med taggen i nyckelskåpet."


async def merges(scenes: Scenes, look: str) -> None:
    """Each question that is asked when somebody else was faster."""
    await _customer(scenes, look)
    await _draft(scenes, look)
    for attested in (False, True):
        await _gone(scenes, look, attested=attested)


async def _customer(scenes: Scenes, look: str) -> None:
    hand = scenes.hand
    await scenes.go("customers")
    await hand.row(scenes.customers.table, 3)
    row = scenes.customers.table.visible_records()[3]
    assert isinstance(row, DebtorView)
    await hand.press("F2")
    form = await scenes.form()
    for name, text in (("city", "Kiruna"), ("phone", "0980-123 45"), ("notes", _MINE)):
        await scenes.type_into(form, name, text)
    debtors = scenes.session.client.debtors
    now = await debtors.get(row.debtor_public_id)
    theirs = replace(now, city="Boden", phone="0921-543 21", notes=_THEIRS, attention="Maja")
    await debtors.update(now, theirs, key="merge-customer")
    await hand.press("Ctrl+S")
    await scenes.sheet()
    await hand.picture(f"merge-customer-{look}")
    await hand.press("Right")
    await hand.press("Tab")
    await hand.picture(f"merge-customer-chosen-{look}")
    await hand.press("Return")
    await hand.see(lambda: scenes.customers.page is None, "the list")
    await hand.picture(f"merge-customer-saved-{look}")


async def _draft(scenes: Scenes, look: str) -> None:
    hand = scenes.hand
    public_id = await _saved_draft(scenes)
    invoices = scenes.session.client.invoices
    now = await invoices.get(public_id)
    entry = draft_of(now).entry
    first, *rest = entry.records or ()
    rows = (replace(first, quantity=Decimal(32)), *rest)
    theirs = replace(entry, message="Tack för förtroendet!", your_reference="Maja", records=rows)
    await invoices.update(public_id, now, theirs, key="merge-draft")
    scenes.editor.table.edit_cell(0, Cell.QUANTITY)
    await hand.write("18")
    await hand.press("Tab")
    scenes.editor.head.message.set_text("Betala gärna före jul")
    await hand.press("Ctrl+S")
    await scenes.sheet()
    await hand.picture(f"merge-draft-{look}")
    await hand.press("Return")
    await hand.see(lambda: not scenes.editor.draft.changed, "the saved draft")
    await hand.picture(f"merge-draft-saved-{look}")
    await scenes.leave()


async def _gone(scenes: Scenes, look: str, *, attested: bool) -> None:
    hand, word = scenes.hand, "attested" if attested else "deleted"
    public_id = await _saved_draft(scenes)
    invoices = scenes.session.client.invoices
    if attested:
        await invoices.attest(public_id, key=f"merge-{word}")
    else:
        await invoices.delete(public_id, key=f"merge-{word}")
    scenes.editor.head.message.set_text("Betala gärna före jul")
    await hand.press("Ctrl+S")
    await scenes.sheet()
    await hand.picture(f"merge-{word}-{look}")
    await hand.press("Return")
    await hand.see(lambda: not scenes.editor.draft.changed, "the draft made anew")
    await scenes.leave()


async def _saved_draft(scenes: Scenes) -> str:
    await scenes.new_invoice("lindq", [("köks", "16"), ("bänk", "1,5")])
    await scenes.saved()
    return scenes.editor.draft.public_id or ""
