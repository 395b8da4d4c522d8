"""The Swish code for a printed invoice, to be copied as a picture or as text."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QRect
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter, Qt

from desktop.core.amounts import minor_of
from desktop.core.orders.printed import payee, printed_code
from desktop.core.records.invoices import InvoiceActionSubView
from desktop.qt.fields import TextField
from desktop.qt.forms import Form
from desktop.qt.qr import QUIET, QrCode
from desktop.qt.qr_modules import of_text
from desktop.qt.sheet import Sheet
from desktop.session.desk import Desk

_SIDE, _SQUARE = 200, 12
"""Of the code on the screen, and of one square in the picture that is copied: sharp when printed."""


class PrintedSheet(Sheet):
    """`known` is the company's Swish number of last time; what is typed stands in `number` afterwards."""

    def __init__(self, desk: Desk, invoice: InvoiceActionSubView, known: str) -> None:
        translate = QCoreApplication.translate
        super().__init__(
            translate("Payments", "Swish code for the printed invoice"),
            text=translate("Payments", "Paste it into the paper of the invoice. Amount and message are fixed."),
            environment=desk.environment,
        )
        self._desk, self._invoice = desk, invoice
        amount = desk.format.amount(invoice.current_amount, with_currency=True)
        self.add_facts(
            [
                (translate("Payments", "Invoice"), invoice.invoice_number or "–"),
                (translate("Payments", "Left to pay"), amount),
                (translate("Payments", "Message"), self._message()),
            ]
        )
        hint = translate(
            "Payments", "Billecta does not tell it. It begins with 123 and stands in your agreement with the bank."
        )
        label = translate("Payments", "The company’s Swish number")
        self._form = Form(columns=1)
        self._number = self._form.add(
            "number", TextField(label, required=True, hint=hint, placeholder="123 456 78 90", validator=_wrong)
        )
        self.body.addWidget(self._form)
        self.code = QrCode(translate("Payments", "Swish code for the printed invoice"), enlarges=False)
        self.code.setFixedSize(_SIDE, _SIDE)
        self.body.addWidget(self.code, 0, Qt.AlignmentFlag.AlignHCenter)
        self._form.typed.connect(self._show)
        self._form.changed.connect(self._show)
        self._form.load({"number": known or None})
        self._add_buttons()
        self.first = self._number.editor
        self._show()

    @property
    def number(self) -> str:
        """The number as it was typed, when it is one."""
        text = self._number.value() or ""
        return text if payee(text) else ""

    @property
    def content(self) -> str:
        """What the code says; empty until there is a number."""
        to, amount = payee(self._number.value() or ""), self._invoice.current_amount
        return printed_code(to, minor_of(amount), self._message()) if to else ""

    def _message(self) -> str:
        return self._invoice.ocr or self._invoice.invoice_number or ""

    def _add_buttons(self) -> None:
        translate = QCoreApplication.translate
        self.add_button(translate("Payments", "Close"), result=False)
        self.add_own_button(translate("Payments", "Copy as text")).clicked.connect(self._copy_text)
        image = self.add_own_button(translate("Payments", "Copy as picture"), role="primary", main=True)
        image.clicked.connect(self._copy_image)

    def _show(self) -> None:
        self.code.set_content(self.content)
        self.code.setVisible(bool(self.content))

    def _copy_text(self) -> None:
        if self._form.is_valid():
            QGuiApplication.clipboard().setText(self.content)
            self._told(QCoreApplication.translate("Payments", "The Swish code is copied as text."))

    def _copy_image(self) -> None:
        if self._form.is_valid():
            QGuiApplication.clipboard().setImage(picture(self.content))
            self._told(QCoreApplication.translate("Payments", "The Swish code is copied as a picture."))

    def _told(self, words: str) -> None:
        self._desk.notices.done(words, key="payments.printed")


def picture(content: str) -> QImage:
    """The code with its margin, black on white, every square as large as every other."""
    code = of_text(content)
    side, edge = code.size * _SQUARE, QUIET * _SQUARE
    image = QImage(side + 2 * edge, side + 2 * edge, QImage.Format.Format_RGB32)
    image.fill(QColor("#FFFFFF"))
    painter = QPainter(image)
    painter.drawImage(QRect(edge, edge, side, side), code.image)
    painter.end()
    return image


def _wrong(text: str) -> str:
    if payee(text):
        return ""
    return QCoreApplication.translate("Payments", "Write the Swish number, as 123 456 78 90.")
