"""The receipt of an identification or a signature: one page of PDF for the customer's file."""

from __future__ import annotations

import asyncio
from html import escape
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from desktop.core.dates import STOCKHOLM
from desktop.core.orders.standing import Standing
from desktop.qt.dialogs import choose_file_to_save
from desktop.qt.environments import environment_name
from desktop.qt.paper import html_pdf
from desktop.session.desk import Desk
from desktop.session.live_kinds import OrderKind
from desktop.session.live_order import LiveOrder
from desktop.store.files import atomic_write

from .facts import lines

STYLE = (
    "body { font-size: 10pt; } h1 { font-size: 16pt; } td { padding: 3px 16px 3px 0; } td.label, p { color: #444444; } "
    "pre { font-size: 10pt; white-space: pre-wrap; }"
)


def has_receipt(order: LiveOrder) -> bool:
    """Whether somebody was identified or has signed."""
    return order.kind in (OrderKind.IDENTIFY, OrderKind.SIGN) and order.standing() is Standing.DONE and bool(order.last)


def receipt_html(order: LiveOrder, desk: Desk, *, whole_number: bool) -> str:
    """What stands on the receipt. The number is masked as on the screen unless it was shown there."""
    translate = QCoreApplication.translate
    company = desk.session.creditors.get(order.company)
    facts = [(translate("Payments", "Company"), (company and company.name) or "–")]
    for label, shown, hidden in lines(order, desk.format):
        facts.append((label, hidden if hidden and whole_number else shown))
    facts.append((translate("Payments", "Environment"), environment_name(desk.environment)))
    rows = "".join(f"<tr><td class='label'>{escape(one)}</td><td>{escape(two)}</td></tr>" for one, two in facts)
    text = signed_text(order)
    signed = ""
    if text:
        heading = translate("Payments", "Text that was signed")
        signed = f"<h3>{escape(heading)}</h3><pre>{escape(text)}</pre>"
    until = order.until.astimezone(STOCKHOLM)
    kept = translate(
        "Payments", "What BankID told is removed from the program {date} at {time}, 24 hours after it was asked for."
    )
    yours = translate("Payments", "This receipt is yours to keep and to remove.")
    note = f"{kept.format(date=desk.format.date(until.date()), time=desk.format.clock(until))} {yours}"
    return f"<body><h1>{escape(title(order))}</h1><table>{rows}</table>{signed}<p>{escape(note)}</p></body>"


def title(order: LiveOrder) -> str:
    """What the receipt is of."""
    if order.kind is OrderKind.SIGN:
        return QCoreApplication.translate("Payments", "Receipt of a signature with BankID")
    return QCoreApplication.translate("Payments", "Receipt of an identification with BankID")


def signed_text(order: LiveOrder) -> str:
    """The text that was signed; empty for an identification."""
    request = getattr(order.asked, "request", None)
    return str((request and request.user_message) or "")


async def save_receipt(desk: Desk, over: QWidget, order: LiveOrder, whole_number: bool) -> None:
    """Asks where, and writes it there. `whole_number`: the personal number stands on the screen unmasked."""
    if order.ended is None:
        return
    name = f"BankID {order.ended.astimezone(STOCKHOLM):%Y-%m-%d %H.%M.%S}.pdf"
    chosen = await choose_file_to_save(over, QCoreApplication.translate("Payments", "Save the receipt"), name, "*.pdf")
    if not chosen:
        return
    path = Path(chosen)
    html = receipt_html(order, desk, whole_number=whole_number)
    pdf = await asyncio.to_thread(html_pdf, title(order), html, STYLE)
    await asyncio.to_thread(atomic_write, path, pdf)
    text = QCoreApplication.translate("Payments", "The receipt is saved: {name}").format(name=path.name)
    desk.notices.done(text, key="payments.receipt")
