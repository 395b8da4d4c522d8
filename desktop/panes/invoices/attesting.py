"""The question before an invoice is attested: it names all that cannot be taken back."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from desktop.core.dates import day
from desktop.core.environment import Environment
from desktop.core.invoice_sums import priced_row
from desktop.core.records.debtors import DebtorView
from desktop.core.records.enums import DeliveryMethodTypeView as Delivery
from desktop.core.records.invoices import InvoiceActionView
from desktop.qt.dialogs import confirm
from desktop.qt.environments import environment_name
from desktop.qt.words import delivery_word
from desktop.session.desk import Desk


async def confirm_attest(parent: QWidget, desk: Desk, invoice: InvoiceActionView) -> bool:
    """Whether the person wants this invoice attested, having read company, customer, sum and environment."""
    translate = QCoreApplication.translate
    fmt, customer = desk.format, invoice.debtor or DebtorView()
    company = desk.session.company
    rows = [record for record in invoice.records or () if priced_row(record)]
    facts = [
        (translate("Invoices", "Company"), (company.name or "") if company else ""),
        (translate("Invoices", "Customer"), customer.name or ""),
        (translate("Invoices", "Number of rows"), str(len(rows))),
        (translate("Invoices", "VAT"), fmt.amount(invoice.total_vat_amount, with_currency=True)),
        (translate("Invoices", "To pay"), fmt.amount(invoice.invoiced_amount, with_currency=True)),
        (translate("Invoices", "Due date"), fmt.date(day(invoice.due_date))),
        (translate("Invoices", "Delivery"), _where(invoice, customer)),
        (translate("Invoices", "Environment"), environment_name(desk.environment)),
    ]
    text = translate(
        "Invoices",
        "The invoice is booked, numbered and sent. It cannot be changed or deleted afterwards, only credited.",
    )
    return await confirm(
        parent,
        translate("Invoices", "Attest this invoice?"),
        text,
        translate("Invoices", "Attest invoice"),
        facts=facts,
        environment=desk.environment,
        danger=desk.environment is Environment.PRODUCTION,
    )


def _where(invoice: InvoiceActionView, customer: DebtorView) -> str:
    where = delivery_word(invoice.delivery_method)
    if invoice.delivery_method == Delivery.EMAIL and customer.email:
        return f"{where} · {customer.email}"
    return where
