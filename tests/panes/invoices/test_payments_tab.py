"""The Swish requests for an invoice stand among its payments, and follow what becomes of them."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QLabel, QWidget

from desktop.core.stages import is_closed, is_draft
from desktop.panes.invoices.payments_tab import PaymentsTab
from desktop.session.live_kinds import OrderKind
from desktop.session.order_writes import SwishRequest
from desktop.session.refunding import refund
from tests.panes.conftest import Office, until

Show = Callable[[QWidget], QWidget]


def texts(tab: PaymentsTab) -> str:
    return " | ".join(one.text().replace("\u00a0", " ") for one in tab.findChildren(QLabel) if one.isVisible())


async def test_the_history_of_swish(office: Office, shown: Show) -> None:
    row = next(
        one
        for one in office.session.invoices.values()
        if one.current_amount and one.current_amount.value > 0 and not is_draft(one.stage) and not is_closed(one.stage)
    )
    tab, public_id = PaymentsTab(office.desk), row.action_public_id or ""
    shown(tab)
    tab.show_invoice(await office.session.invoice(public_id))
    await until(lambda: "Left to pay" in texts(tab))
    assert "Swish" not in texts(tab)
    live, company = office.session.live, office.session.company_id
    asked = SwishRequest(public_id, "46701112299", "Tack")
    order = live.begin(OrderKind.SWISH, asked, company=company, about=public_id)
    await until(lambda: "Waiting for the customer to pay" in texts(tab))
    await live.follow(order.id)
    await until(lambda: "The payment has been received." in texts(tab))
    assert office.desk.format.amount(row.current_amount, with_currency=True).replace("\u00a0", " ") in texts(tab)
    await refund(office.session, live.get(order.id), 150)  # type: ignore[arg-type]
    await until(lambda: "Refunded with Swish" in texts(tab))
    assert "1,50 kr" in texts(tab)
    live.forget(order.id)
    await until(lambda: "Left to pay" in texts(tab) and "Swish" not in texts(tab))
    tab.clear()
    assert not texts(tab)
