"""Registers in the tour: the price list edited in place, companies with their tabs, a user with few rights."""

from __future__ import annotations

from PySide6.QtWidgets import QTabBar

from desktop.core.environment import Environment
from desktop.panes.products.percent_sheet import PercentSheet
from desktop.session.price_list import price_list

from .scenes import Scenes


async def price_changes(scenes: Scenes, look: str) -> None:
    """Prices typed in the list by keyboard alone, one of them wrong, then all by a percentage; nothing is sent."""
    hand, prices = scenes.hand, price_list(scenes.session)
    await scenes.go("products")
    await hand.row(scenes.products.table, 0)
    await hand.press("Ctrl+E")
    for price in ("625", "49,50"):
        await hand.write(price)
        await hand.press("Return")
    await hand.press("Tab")
    await hand.press("Tab")
    await hand.press("Space")
    await hand.press("Tab")
    await hand.press("Tab")
    await hand.press("Tab")
    await hand.write("1.234")
    await hand.press("Return")
    await hand.picture(f"price-list-{look}")
    await hand.press("Esc")
    await hand.press("Ctrl+Shift+P")
    sheet = await scenes.sheet()
    assert isinstance(sheet, PercentSheet)
    await hand.write("3")
    await hand.picture(f"price-percent-{look}")
    await hand.press("Return")
    await hand.see(lambda: prices.count > 3, "the raised prices")
    await hand.picture(f"price-list-raised-{look}")
    prices.discard()
    await hand.press("Esc")
    await hand.rest()


async def prices_saved(scenes: Scenes) -> None:
    """Two prices are saved, one is refused and says why."""
    hand, prices = scenes.hand, price_list(scenes.session)
    await scenes.go("products")
    await hand.row(scenes.products.table, 1)
    await hand.press("Ctrl+E")
    for price in ("99,50", "101", "102"):
        await hand.write(price)
        await hand.press("Return")
    await scenes.fault(path="/v1/products/product", method="PUT", when="before", do="400", times=1)
    await hand.press("Ctrl+S")
    await scenes.sheet()
    await hand.picture("prices-question")
    await hand.press("Return")
    await hand.see(lambda: prices.count == 1 and len(prices.waiting()) == 1, "the price that was refused")
    await hand.row(scenes.products.table, 1)
    await hand.picture("prices-saved-one-refused")
    prices.discard()
    await hand.press("Esc")
    await hand.rest()


async def few_rights(scenes: Scenes, password: str) -> None:
    """Signed in as one who may only read: what is disabled, and the sentence that says why."""
    hand = scenes.hand
    await scenes.enter(Environment.TEST)
    await scenes.sign_in("read@attesta.example", password)
    await scenes.loaded()
    await hand.see(lambda: scenes.session.rights.user is not None, "who is signed in")
    await scenes.go("invoices")
    scenes.invoices.set_view("drafts")
    await hand.row(scenes.invoices.table, 0)
    await hand.press("Ctrl+Return")
    await hand.see(lambda: scenes.app.notices.current(), "the sentence that says why")
    await hand.picture("no-right-to-attest")
    await scenes.go("products")
    await hand.row(scenes.products.table, 0)
    await hand.press("F2")
    await hand.picture("no-right-to-change")
    scenes.app.commands.run("front.sign.out")
    await hand.rest(0.5)


async def company_pages(scenes: Scenes, look: str) -> None:
    """Each tab beside a company, the editor with a wrong bankgiro, the question before customers pay elsewhere."""
    hand = scenes.hand
    await scenes.go("companies")
    await hand.row(scenes.companies.table, 0)
    tabs = scenes.companies.findChild(QTabBar)
    assert tabs is not None
    for number, name in enumerate(("overview", "terms", "kyc", "sharing")):
        tabs.setCurrentIndex(number)
        await hand.rest(0.6)
        await hand.picture(f"company-{name}-{look}")
    tabs.setCurrentIndex(0)
    await hand.press("F2")
    form = await scenes.form()
    await scenes.type_into(form, "bank_bankgiro_no", "5402-9682")
    await scenes.type_into(form, "next_invoice_number", "2000")
    form.field("phone").editor.setFocus()
    await hand.picture(f"company-editor-{look}")
    form.field("bank_bankgiro_no").editor.setFocus()
    await hand.press("Ctrl+A")
    await hand.write("5402-9681")
    form.field("foreign_bank_name").editor.setFocus()
    await hand.rest()
    form.field("signatory_phone").editor.setFocus()
    await hand.picture(f"company-editor-bank-{look}")
    await hand.press("Ctrl+S")
    await scenes.sheet()
    await hand.picture(f"company-bank-question-{look}")
    await hand.press("Esc")
    await hand.rest()
    await scenes.leave()
