"""Whom an invoice reaches and where, in words."""

from __future__ import annotations

from desktop.core import einvoice, option_checks
from desktop.core.finding import Weight
from desktop.core.invoice_entry import entry_from
from desktop.core.postal import town_line
from desktop.core.protection import HIDDEN, is_protected, masked_name
from desktop.core.records.debtors import DebtorView
from desktop.core.records.enums import DeliveryMethodTypeView as Delivery
from desktop.core.records.invoices import InvoiceActionView
from desktop.qt.finding_words import finding_words
from desktop.qt.format import Format
from desktop.qt.words import delivery_word, protected_words


def customer_name(invoice: InvoiceActionView) -> str:
    """The customer's name as it may stand on a screen."""
    return masked_name(invoice.debtor or DebtorView(), protected_words())


def receiver_of(invoice: InvoiceActionView) -> DebtorView:
    """The customer as this invoice reaches them."""
    return option_checks.receiver(entry_from(invoice), invoice.debtor or DebtorView())


def address_words(customer: DebtorView, delivery: str) -> str:
    """The address that a way of delivery uses, hidden when the customer is protected; empty where there is none."""
    town = town_line(customer)
    network = einvoice.bank_name(customer.einvoice_bank) or einvoice.intermediator_name(customer.intermediator)
    words = {
        Delivery.EMAIL: customer.email,
        Delivery.SMS: customer.phone,
        Delivery.MAIL: ", ".join(part for part in (customer.address, town) if part),
        Delivery.EINVOICE: network or customer.gln,
    }.get(delivery)
    return HIDDEN if words and is_protected(customer) else words or ""


def delivery_words(customer: DebtorView, delivery: str) -> str:
    """The way and the address: `E-mail · anna@example.se`."""
    return " · ".join(part for part in (delivery_word(delivery), address_words(customer, delivery)) if part)


def missing_words(customer: DebtorView, delivery: str, fmt: Format) -> str:
    """What the customer lacks for a way of delivery, empty when nothing."""
    found = option_checks.delivery(delivery, customer)
    return ". ".join(finding_words(one, fmt) for one in found if one.weight is Weight.BLOCKING)
