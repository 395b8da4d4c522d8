"""What can still be done with an order that ended well: pay a Swish payment back, keep the proof of BankID."""

from __future__ import annotations

import asyncio
import base64
from decimal import Decimal
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.core.dates import STOCKHOLM
from desktop.qt.dialogs import ask, choose_folder
from desktop.qt.fields import AmountField
from desktop.qt.forms import Form
from desktop.qt.sheet import Sheet
from desktop.session.desk import Desk
from desktop.session.live_order import LiveOrder
from desktop.session.refunding import refund, refundable
from desktop.store.files import atomic_write

from .words import about


class RefundSheet(Sheet):
    """How much to pay back; all that is left unless the person says otherwise."""

    def __init__(self, desk: Desk, order: LiveOrder) -> None:
        translate = QCoreApplication.translate
        super().__init__(
            translate("Payments", "Refund the Swish payment?"),
            text=translate("Payments", "The money goes back to the phone that paid. It cannot be taken back."),
            environment=desk.environment,
        )
        left = refundable(order)
        paid = desk.format.amount(order.last.amount, with_currency=True)
        self.add_facts(
            [
                (translate("Payments", "Payment"), about(order, desk)),
                (translate("Payments", "Paid", "sum"), paid),
                (translate("Payments", "Can be refunded"), desk.format.money(left, "SEK")),
            ]
        )
        self._form, self._left = Form(columns=1), left
        label = translate("Payments", "Amount (kr)")
        self._amount = self._form.add("amount", AmountField(label, required=True, minimum=Decimal("0.01")))
        self._form.load({"amount": left})
        self.body.addWidget(self._form)
        self.first = self._amount.editor
        if isinstance(self.first, QLineEdit):
            self.first.selectAll()  # a part is typed over it
        self.add_cancel()
        button = self.add_own_button(translate("Payments", "Refund"), role="danger", main=True)
        button.clicked.connect(self._go_on)

    def _go_on(self) -> None:
        if not self._form.is_valid():
            return
        if self._amount.value() > self._left:
            words = QCoreApplication.translate("Payments", "That is more than what is left of the payment to refund.")
            self._form.set_errors({"amount": words})
            return
        self.answer(self._amount.value())


async def ask_refund(desk: Desk, over: QWidget, order: LiveOrder) -> None:
    """Asks how much, and pays it back; no closing pane cuts that off."""
    ore, key = await ask(RefundSheet(desk, order), over), f"live.refund.{order.id}"
    if isinstance(ore, int) and ore is not False:
        doing = QCoreApplication.translate("Payments", "Refunding the Swish payment")
        if not desk.write(partial(refund, desk.session, order, ore), key=key, doing=doing):
            words = QCoreApplication.translate(
                "Payments", "A refund of this payment is still under way. Wait until it is done, then refund the rest."
            )
            desk.notices.warn(words, key=f"{key}.twice")


async def save_proof(desk: Desk, over: QWidget, order: LiveOrder) -> list[Path]:
    """Signature and OCSP answer as they came from BankID, into a folder the person chooses."""
    title = QCoreApplication.translate("Payments", "Where to keep the proof")
    chosen = await choose_folder(over, title)
    if chosen is None or order.ended is None:
        return []
    stem = f"BankID {order.ended.astimezone(STOCKHOLM):%Y-%m-%d %H.%M.%S}"
    parts = {"signature.xml": order.last.signature, "ocsp.der": order.last.ocsp_response}
    saved = []
    for name, encoded in parts.items():
        if encoded:
            path = Path(chosen) / f"{stem} {name}"
            await asyncio.to_thread(atomic_write, path, base64.b64decode(encoded))
            saved.append(path)
    words = QCoreApplication.translate(
        "Payments", "The proof is saved in {folder}. It holds the customer’s personal number."
    )
    desk.notices.done(words.format(folder=chosen), key="payments.proof")
    return saved
