"""What to look at before an invoice is attested. Each check says its rule's source; words are made at the edge."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from . import identity
from .dates import day, is_bank_day, next_bank_day
from .invoice_sums import priced_row
from .records.debtors import DebtorView
from .records.enums import DeliveryMethodTypeView as Delivery
from .records.invoices import InvoiceActionEntryView


class Weight(StrEnum):
    """How much a finding matters: blocking ones stop attesting, warnings ask for a look."""

    GOOD = "good"
    WARNING = "warning"
    BLOCKING = "blocking"


class Check(StrEnum):
    """What was checked."""

    CUSTOMER = "customer"
    ROWS = "rows"
    DUE_DATE_ORDER = "due-date-order"
    BANK_DAY = "bank-day"
    ORG_NO = "org-no"
    EMAIL = "email"
    ADDRESS = "address"
    EINVOICE = "einvoice"


@dataclass(frozen=True)
class Finding:
    """One line of the list of checks. `day` is the bank day proposed instead, where that is what was found."""

    check: Check
    weight: Weight
    day: date | None = None


def findings(entry: InvoiceActionEntryView, customer: DebtorView | None) -> list[Finding]:
    """All findings, what blocks first."""
    found = [*_customer(customer), *_rows(entry), *_dates(entry), *_delivery(entry, customer)]
    order = [Weight.BLOCKING, Weight.WARNING, Weight.GOOD]
    return sorted(found, key=lambda finding: order.index(finding.weight))


def _customer(customer: DebtorView | None) -> Iterator[Finding]:
    if customer is None:
        yield Finding(Check.CUSTOMER, Weight.BLOCKING)
    elif customer.org_no and not customer.org_no.strip().startswith("00"):
        valid = identity.is_org_no(customer.org_no) or identity.is_identity_no(customer.org_no)
        swedish = (customer.country_code or "SE").upper() == "SE"
        if swedish:
            yield Finding(Check.ORG_NO, Weight.GOOD if valid else Weight.WARNING)


def _rows(entry: InvoiceActionEntryView) -> Iterator[Finding]:
    if not any(priced_row(record) for record in entry.records or ()):
        yield Finding(Check.ROWS, Weight.BLOCKING)


def _dates(entry: InvoiceActionEntryView) -> Iterator[Finding]:
    issued, due = day(entry.invoice_date), day(entry.due_date)
    if issued and due and due < issued:
        yield Finding(Check.DUE_DATE_ORDER, Weight.BLOCKING)
    elif due and not is_bank_day(due):
        yield Finding(Check.BANK_DAY, Weight.WARNING, next_bank_day(due))


def _delivery(entry: InvoiceActionEntryView, customer: DebtorView | None) -> Iterator[Finding]:
    if customer is None:
        return
    if entry.delivery_method == Delivery.EMAIL:
        yield Finding(Check.EMAIL, Weight.GOOD if customer.email else Weight.BLOCKING)
    elif entry.delivery_method == Delivery.MAIL:
        complete = customer.address and customer.zip_code and customer.city
        yield Finding(Check.ADDRESS, Weight.GOOD if complete else Weight.BLOCKING)
    elif entry.delivery_method == Delivery.EINVOICE:
        reachable = customer.gln or {customer.einvoice_bank, customer.intermediator} - {None, "Unknown"}
        yield Finding(Check.EINVOICE, Weight.GOOD if reachable else Weight.BLOCKING)
