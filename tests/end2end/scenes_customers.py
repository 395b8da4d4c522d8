"""Customers in the tour: each tab beside the list, the editor with errors and duplicates, a protected person."""

from __future__ import annotations

from desktop.core.records.debtors import DebtorView
from desktop.panes.customers.detail import BALANCE, EVENTS, INVOICES, NOTES, OVERVIEW, CustomerDetail
from desktop.panes.customers.form import CustomerForm
from desktop.qt.protected import ReasonSheet

from .scenes import Scenes

KNOWN = "Lindqvist & Co Fastigheter AB"


async def customer_pages(scenes: Scenes, look: str) -> None:
    """Each tab, the editor, what is missing and what is alike."""
    hand = scenes.hand
    await scenes.go("customers")
    known = next(one for one in scenes.session.debtors.values() if one.name == KNOWN)
    scenes.customers.open_record(known.debtor_public_id)
    detail = scenes.customers.findChild(CustomerDetail)
    assert detail is not None
    tabs = ((OVERVIEW, "overview"), (INVOICES, "invoices"), (BALANCE, "balance"), (EVENTS, "events"), (NOTES, "notes"))
    for tab, name in tabs:
        detail.choose_tab(tab)
        await hand.rest(0.8)
        await hand.picture(f"customer-{name}-{look}")
    detail.choose_tab(OVERVIEW)
    await hand.press("F2")
    form = await scenes.form()
    assert isinstance(form, CustomerForm)
    await hand.picture(f"customer-editor-{look}")
    form.field("autogiro_account_no").editor.setFocus()
    await hand.rest()
    await hand.picture(f"customer-editor-foot-{look}")
    await scenes.leave()
    await _wrong_and_alike(scenes, look)
    await _protected(scenes, look)


async def _wrong_and_alike(scenes: Scenes, look: str) -> None:
    hand = scenes.hand
    await hand.press("Ctrl+N")
    form = await scenes.form()
    assert isinstance(form, CustomerForm)
    for name, text in (
        ("name", "Lindqvist och Co Fastigheter"), ("org_no", "556840-2267"), ("vat_number", "DE136695977"),
        ("email", "anna@lindqvist.example"), ("gln", "7350000000007"), ("autogiro_clearing_no", "5491"),
        ("autogiro_account_no", "0000004"),
    ):  # fmt: skip
        await scenes.type_into(form, name, text)
    form.field("delivery_method").set_value("Mail")
    form.field("activate_default_action_config_override").editor.click()  # type: ignore[attr-defined]
    await hand.press("Ctrl+S")
    await hand.see(form.alike_texts, "the known customer")
    await hand.picture(f"customer-wrong-and-alike-{look}")
    await scenes.leave()
    for draft in scenes.session.drafts.all():
        scenes.session.drafts.delete(draft.id)
    for notice in scenes.app.notices.current():
        scenes.app.notices.dismiss(notice.key)


async def _protected(scenes: Scenes, look: str) -> None:
    hand = scenes.hand
    person: DebtorView = next(one for one in scenes.session.debtors.values() if one.protected_identity)
    scenes.customers.open_record(person.debtor_public_id)
    await hand.picture(f"customer-protected-{look}")
    await hand.press("F2")
    form = await scenes.form()
    assert isinstance(form, CustomerForm)
    await hand.picture(f"customer-protected-editor-{look}")
    form.reveal_wanted.emit()
    sheet = await scenes.sheet()
    assert isinstance(sheet, ReasonSheet)
    await hand.picture(f"customer-protected-question-{look}")
    await hand.write("Kunden ringer")
    await hand.press("Return")
    await hand.see(lambda: not form.concealed, "the protected data")
    await hand.picture(f"customer-protected-shown-{look}")
    await scenes.leave()
