"""Checks of how an invoice is sent, taxed and collected. Each says its rule's source; words are made at the edge."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from msgspec.structs import replace

from . import einvoice, identity
from .dates import day, is_bank_day, next_bank_day
from .einvoice import Need
from .finding import Check, Finding, Weight
from .records.debtors import DebtorView
from .records.enums import ActionTypeView, DebtorTypeView, InterestTypeView
from .records.enums import DeliveryMethodTypeView as Delivery
from .records.invoices import InvoiceActionEntryView

_STATUTORY = Decimal(8)
_NEEDED = {
    Need.EMAIL: Check.EMAIL,
    Need.ADDRESS: Check.ADDRESS,
    Need.PHONE: Check.PHONE,
    Need.RECEIVER: Check.EINVOICE,
    Need.ORG_NO: Check.EINVOICE_NUMBER,
    Need.PERSONAL_NO: Check.KIVRA,
}
_CHECKED = {
    Delivery.EMAIL: Check.EMAIL,
    Delivery.MAIL: Check.ADDRESS,
    Delivery.SMS: Check.PHONE,
    Delivery.EINVOICE: Check.EINVOICE,
    Delivery.KIVRA: Check.KIVRA,
}
_OVERRIDDEN = ("name", "attention", "care_of", "address", "address2", "zip_code", "city", "email", "phone", "org_no",
               "gln", "intermediator")  # fmt: skip


def options(entry: InvoiceActionEntryView, customer: DebtorView | None) -> Iterator[Finding]:
    """All findings about what stands beside the rows."""
    if customer is not None:
        yield from delivery(entry.delivery_method, receiver(entry, customer))
        yield from _reverse_vat(entry, customer)
        yield from _autogiro(entry, customer)
    yield from _send_date(entry)
    yield from _money(entry)
    yield from _collection(entry)
    yield from _crediting(entry)


def receiver(entry: InvoiceActionEntryView, customer: DebtorView) -> DebtorView:
    """The customer as this invoice reaches them: its own address wins over the customer's, member by member."""
    override = entry.delivery_address_override
    if override is None:
        return customer
    given = {name: getattr(override, name) for name in _OVERRIDDEN if getattr(override, name)}
    return replace(customer, **given)


def delivery(method: str, customer: DebtorView) -> Iterator[Finding]:
    """What each way of delivery needs (core.einvoice, from the guide)."""
    missing = einvoice.needs(customer, method)
    for need in missing:
        yield Finding(_NEEDED[need], Weight.BLOCKING)
    checked = _CHECKED.get(method)
    if checked and not missing:
        yield Finding(checked, Weight.GOOD)


def _reverse_vat(entry: InvoiceActionEntryView, customer: DebtorView) -> Iterator[Finding]:
    """The buyer owes the tax and is a business; the invoice must bear the buyer's VAT number (facts 4.1, items 4 and
    13, from Skatteverket)."""
    reverse = entry.reverse_vat_details
    if reverse is None or not reverse.reverse_vat_activated:
        return
    if customer.debtor_type == DebtorTypeView.PRIVATE:
        yield Finding(Check.REVERSE_VAT_PRIVATE, Weight.BLOCKING)
    number = reverse.receiver_vat_number or customer.vat_number or ""
    if not number:
        yield Finding(Check.REVERSE_VAT_NUMBER, Weight.BLOCKING)
    elif not _is_vat_no(number):
        yield Finding(Check.REVERSE_VAT_FORM, Weight.WARNING)


def _is_vat_no(number: str) -> bool:
    return identity.is_vat_no(number) or identity.is_foreign_vat_no(number) is not False


def _autogiro(entry: InvoiceActionEntryView, customer: DebtorView) -> Iterator[Finding]:
    """A withdrawal needs the customer's approval (facts 5: the mandate comes before the first withdrawal)."""
    wanted = entry.autogiro is not None and entry.autogiro.autogiro_withdrawal_enabled
    if wanted and not (customer.autogiro and customer.autogiro.active):
        yield Finding(Check.AUTOGIRO, Weight.WARNING)


def _send_date(entry: InvoiceActionEntryView) -> Iterator[Finding]:
    """Paper leaves on bank days (assumed, as in the sandbox); nobody can pay what comes after its due date in time."""
    sends, due = day(entry.invoice_send_date_override), day(entry.due_date)
    if sends is None:
        return
    if due is not None and sends > due:
        yield Finding(Check.SENT_AFTER_DUE, Weight.BLOCKING)
    elif not is_bank_day(sends) and entry.delivery_method == Delivery.MAIL:
        yield Finding(Check.SEND_DATE, Weight.WARNING, next_bank_day(sends))


def _money(entry: InvoiceActionEntryView) -> Iterator[Finding]:
    """All amounts of an invoice are in one currency (assumed, as the sandbox refuses others)."""
    amounts = [row.unit_price for row in entry.records or ()] + [entry.invoice_fee, entry.freight_fee]
    if len({one.currency_code or "SEK" for one in amounts if one}) > 1:
        yield Finding(Check.CURRENCY, Weight.BLOCKING)


def _collection(entry: InvoiceActionEntryView) -> Iterator[Finding]:
    """Interest above räntelagen's needs a reason; the guide: Socialnämnden is told before Kronofogden may evict."""
    higher = (
        entry.interest_percentage > _STATUTORY and entry.interest_type == InterestTypeView.ABOVE_EFFECTIVE_REFERENCE
    )
    if higher and not entry.reason_for_higher_interest:
        yield Finding(Check.INTEREST_REASON, Weight.WARNING)
    claim = entry.debt_collection_details
    if claim is not None and claim.eviction and not claim.inform_social_welfare:
        yield Finding(Check.SOCIAL_WELFARE, Weight.WARNING)


def _crediting(entry: InvoiceActionEntryView) -> Iterator[Finding]:
    """A credit note refers to the invoice it changes (ML 2023:200, 17 kap. 22–23 §§, facts 4.1)."""
    if entry.action_type == ActionTypeView.CREDIT_INVOICE_ACTION and not entry.crediting_invoice_public_id:
        yield Finding(Check.CREDIT_SOURCE, Weight.WARNING)
