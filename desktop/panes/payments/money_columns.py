"""What the lists of payments show. Who has protected identity is named in none of them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication

from desktop.core.dates import day
from desktop.core.identity import mask
from desktop.core.protection import is_protected
from desktop.core.records.payments import IncomingPaymentView, UnhandledPaymentView
from desktop.qt.format import Format
from desktop.qt.table import Column
from desktop.qt.values import amount_key
from desktop.qt.words import protected_words
from desktop.session.session import Session

Payment = IncomingPaymentView | UnhandledPaymentView
Text = Callable[[Any], str]


def incoming_columns(session: Session, fmt: Format) -> list[Column[IncomingPaymentView]]:
    """Payments of invoices."""
    translate = QCoreApplication.translate

    def customer(row: IncomingPaymentView) -> str:
        return named(session, row.debtor_public_id, row.debtor_name)

    return [
        _paid(fmt),
        Column("invoice", translate("Payments", "Invoice"), 90, _invoice, _invoice),
        Column("customer", translate("Payments", "Customer"), 160, customer, customer, stretch=True),
        Column("ocr", translate("Payments", "OCR"), 130, _ocr, _ocr, hide_below=640),
        Column("mean", translate("Payments", "Way of payment"), 130, _mean, _mean, hide_below=760),
        _amount(fmt),
    ]


def unhandled_columns(session: Session, fmt: Format, *, over: bool) -> list[Column[UnhandledPaymentView]]:
    """Payments without an invoice; with `over` those of more than was owed, and on which invoice."""
    translate = QCoreApplication.translate

    def sender(row: UnhandledPaymentView) -> str:
        return named(session, row.debtor_public_id, row.sender_name)

    columns = [_paid(fmt), Column("sender", translate("Payments", "From"), 160, sender, sender, stretch=True)]
    if over:
        columns.append(Column("invoice", translate("Payments", "Invoice"), 90, _overpaid, _overpaid))
    columns.append(Column("reference", translate("Payments", "Reference"), 160, _reference, _reference))
    return [*columns, _amount(fmt)]


def named(session: Session, customer_id: str | None, name: str | None) -> str:
    """The name that came with the payment, unless the customer's is hidden."""
    customer = session.debtors.get(customer_id) if customer_id else None
    if is_protected(customer):
        return protected_words()
    return name or (customer.name if customer else "") or "–"


def _paid(fmt: Format) -> Column[Any]:
    def paid(row: Payment) -> str:
        return fmt.date(day(row.payment_date))

    return Column("paid", QCoreApplication.translate("Payments", "Paid"), 104, paid, _moment)


def _amount(fmt: Format) -> Column[Any]:
    def amount(row: Payment) -> str:
        return fmt.amount(row.amount, with_currency=True)

    return Column(
        "amount", QCoreApplication.translate("Payments", "Amount"), 130, amount, amount_key("amount"), align_right=True
    )


def _moment(row: Payment) -> str:
    return str(row.payment_date or "")


def _invoice(row: IncomingPaymentView) -> str:
    return row.invoice_number or ""


def _ocr(row: IncomingPaymentView) -> str:
    return row.ocr or ""


def _mean(row: IncomingPaymentView) -> str:
    """Companies have codes of their own besides Billecta's usual ones; those are told as they are."""
    code = row.payment_mean_code or ""
    return {"BG": "Bankgiro", "PG": "Plusgiro", "AG": "Autogiro", "SWISH": "Swish"}.get(code, code)


def _overpaid(row: UnhandledPaymentView) -> str:
    details = row.overpayment_details
    return (details.invoice_number or "") if details else ""


def _reference(row: UnhandledPaymentView) -> str:
    return mask(row.reference or "")
