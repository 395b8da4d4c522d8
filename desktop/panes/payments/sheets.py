"""What has to be known before an order is begun: who, which text, which bank, which phone."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLabel

from desktop.core import identity
from desktop.core.orders import limits
from desktop.core.phone import swish_number
from desktop.core.records.bankid import BankIdSignRequestView
from desktop.core.records.base import Record
from desktop.core.records.enums import BankAccountBankTypeView
from desktop.core.records.invoices import InvoiceActionSubView
from desktop.qt.bank_words import BANKS
from desktop.qt.fields import ChoiceField, LongTextField, TextField
from desktop.qt.forms import Form
from desktop.qt.label import Label
from desktop.qt.sheet import Sheet
from desktop.session.desk import Desk
from desktop.session.order_writes import BankAccountsStart, BankIdSign, BankIdStart, SwishRequest

_MOST_PREVIEWED = 1200


class OrderSheet(Sheet):
    """A small form that answers with what is to be asked for."""

    def __init__(self, title: str, text: str, verb: str, desk: Desk, width: int = 480) -> None:
        super().__init__(title, text=text, environment=desk.environment, width=width)
        self.company = desk.session.company_id
        self.form = Form(columns=1)
        self.body.addWidget(self.form)
        self.add_cancel()
        self.add_own_button(verb, role="primary", main=True).clicked.connect(self.begin)

    def begin(self) -> None:
        """Answers, or says what is missing."""
        if self.form.is_valid():
            self.answer(self.asked())

    def asked(self) -> Record:
        """What is to be asked for: an identification, unless a sheet asks for more."""
        return BankIdStart(self.company, self.person())

    def add_person(self, hint: str, *, required: bool) -> TextField:
        """The field for a person's number."""
        label = QCoreApplication.translate("Payments", "Personal number")
        return self.form.add("person", TextField(label, required=required, hint=hint, validator=_wrong_person))

    def person(self) -> str | None:
        """Twelve digits, None when whoever scans the code is meant."""
        return limits.person(self.form.field("person").value() or "")


class IdentifySheet(OrderSheet):
    """Whom to identify."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(
            QCoreApplication.translate("Payments", "Identify with BankID"),
            QCoreApplication.translate("Payments", "A QR code is shown for the customer to scan. With a personal number only that person can use it."),  # noqa: E501
            QCoreApplication.translate("Payments", "Show the code"),
            desk,
        )  # fmt: skip
        hint = QCoreApplication.translate("Payments", "Leave it empty to identify whoever scans the code.")
        self.first = self.add_person(hint, required=False).editor


class SignSheet(OrderSheet):
    """The text to sign, as the person will see it."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(
            QCoreApplication.translate("Payments", "Sign with BankID"),
            QCoreApplication.translate("Payments", "The customer reads the text in the BankID app and signs it there."),
            QCoreApplication.translate("Payments", "Show the code"),
            desk,
            560,
        )
        self._format = desk.format
        label = QCoreApplication.translate("Payments", "Text to sign")
        self._text = self.form.add("text", LongTextField(label, required=True, rows=5))
        hint = QCoreApplication.translate("Payments", "Leave it empty to let whoever scans the code sign.")
        self.add_person(hint, required=False)
        self._preview, self._count, caption = _quiet(), _quiet(), _quiet()
        caption.setText(QCoreApplication.translate("Payments", "As the customer reads it"))
        self._preview.setProperty("role", "signed")
        self.form.add_widget(caption)
        self.form.add_widget(self._preview)
        self.form.add_widget(self._count)
        self.form.typed.connect(self._show)
        self.form.changed.connect(self._show)
        self.first = self._text.editor
        self._show()

    def begin(self) -> None:
        """A text that is too long is not begun with."""
        if limits.signed_bytes(self._text.value() or "") > limits.MOST_SIGNED_BYTES:
            self.form.set_errors({"text": self._count.text()})
            return
        super().begin()

    def asked(self) -> BankIdSign:
        """A signature."""
        text = self._text.value() or ""
        return BankIdSign(BankIdSignRequestView(creditor_public_id=self.company, ssn=self.person(), user_message=text))

    def _show(self) -> None:
        text = self._text.value() or ""
        shown = text if len(text) <= _MOST_PREVIEWED else f"{text[:_MOST_PREVIEWED]}…"
        self._preview.setText(shown or QCoreApplication.translate("Payments", "The text stands here as it is signed."))
        used, most = limits.signed_bytes(text), limits.MOST_SIGNED_BYTES
        told = {"used": self._format.number(Decimal(used), 0), "most": self._format.number(Decimal(most), 0)}
        fits = QCoreApplication.translate("Payments", "{used} of {most} bytes")
        long = QCoreApplication.translate("Payments", "The text is too long: {used} of {most} bytes. Shorten it.")
        self._count.setText((fits if used <= most else long).format(**told))


class AccountsSheet(OrderSheet):
    """Whose accounts, and at which bank; `person` is the number of the customer it is begun for."""

    def __init__(self, desk: Desk, person: str = "") -> None:
        super().__init__(
            QCoreApplication.translate("Payments", "Fetch bank accounts"),
            QCoreApplication.translate("Payments", "The customer confirms with BankID, and the bank tells which accounts they have. Private persons only."),  # noqa: E501
            QCoreApplication.translate("Payments", "Show the code"),
            desk,
        )  # fmt: skip
        banks = [(BankAccountBankTypeView(code), name) for code, name in sorted(BANKS.items(), key=_name)]
        label = QCoreApplication.translate("Payments", "Bank")
        self._bank = self.form.add("bank", ChoiceField(label, banks, required=True))
        self.add_person("", required=True)
        self.form.load({"person": identity.format_identity(person) if identity.is_personal_no(person) else None})
        self.first = self._bank.editor

    def asked(self) -> BankAccountsStart:
        """A person's accounts at a bank."""
        return BankAccountsStart(self.company, self._bank.value(), self.person() or "")


class SwishSheet(OrderSheet):
    """To which phone the request for an invoice goes."""

    def __init__(self, desk: Desk, invoice: InvoiceActionSubView, phone: str = "") -> None:
        number = invoice.invoice_number or ""
        super().__init__(
            QCoreApplication.translate("Payments", "Take a Swish payment"),
            QCoreApplication.translate("Payments", "The request comes up in the customer’s Swish app. It can also be scanned from the screen."),  # noqa: E501
            QCoreApplication.translate("Payments", "Ask for the payment"),
            desk,
        )  # fmt: skip
        self._invoice = invoice
        translate = QCoreApplication.translate
        self.add_facts(
            [
                (translate("Payments", "Invoice"), number or "–"),
                (translate("Payments", "Customer"), invoice.debtor_name or "–"),
                (translate("Payments", "Left to pay"), desk.format.amount(invoice.current_amount, with_currency=True)),
            ]
        )
        self._phone = self.form.add(
            "phone",
            TextField(translate("Payments", "Phone number"), required=True, placeholder="070-123 45 67", validator=_wrong_phone),  # noqa: E501
        )  # fmt: skip
        self._message = self.form.add(
            "message",
            TextField(translate("Payments", "Message"), max_length=limits.MOST_MESSAGE, validator=_wrong_message),
        )
        text = limits.swish_message(translate("Payments", "Invoice {number}").format(number=number))
        self.form.load({"message": text, "phone": phone or None})
        self.first = self._phone.editor

    def asked(self) -> SwishRequest:
        """A request for what is left of the invoice."""
        phone = swish_number(self._phone.value() or "") or ""
        return SwishRequest(self._invoice.action_public_id or "", phone, self._message.value() or None)


def _wrong_person(text: str) -> str:
    if limits.person(text):
        return ""
    return QCoreApplication.translate("Payments", "Write all twelve digits, as 19800113-9297.")


def _wrong_phone(text: str) -> str:
    if swish_number(text):
        return ""
    return QCoreApplication.translate("Payments", "Write a Swedish mobile number, as 070-123 45 67.")


def _wrong_message(text: str) -> str:
    wrong = limits.wrong_in_message(text)
    if not wrong:
        return ""
    words = QCoreApplication.translate("Payments", "Swish does not take {characters}. Remove it from the message.")
    return words.format(characters=" ".join(wrong))


def _name(pair: tuple[str, str]) -> str:
    return pair[1].casefold()


def _quiet() -> QLabel:
    label: Any = Label()
    label.setWordWrap(True)
    label.setProperty("role", "muted")
    return label  # type: ignore[no-any-return]
