"""What to look at before an invoice is attested. Each check says its rule's source; words are made at the edge."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from . import identity, rowdates
from .dates import day, is_bank_day, next_bank_day
from .finding import Check, Finding, Weight
from .housework_checks import housework
from .invoice_draft import is_empty
from .invoice_sums import entry_totals, priced_row, row_sum
from .option_checks import options
from .records.debtors import DebtorView
from .records.enums import ActionTypeView, DebtorTypeView
from .records.invoices import InvoiceActionEntryView, InvoiceActionRecordView

__all__ = ["VAT_RATES", "Check", "Finding", "Weight", "findings", "savable"]

VAT_RATES = frozenset(map(Decimal, (25, 12, 6, 0)))
"""Percent, as mervärdesskattelagen has them."""


def findings(entry: InvoiceActionEntryView, customer: DebtorView | None) -> list[Finding]:
    """All findings, what blocks first. Rows in which nothing was written are passed over, as they are not sent."""
    found = [
        *_customer(customer), *_needed_rows(entry), *_rows(entry), *_dates(entry),
        *options(entry, customer), *housework(entry, customer),
    ]  # fmt: skip
    order = [Weight.BLOCKING, Weight.WARNING, Weight.NOTE, Weight.GOOD]
    return sorted(found, key=lambda finding: order.index(finding.weight))


def savable(entry: InvoiceActionEntryView, customer: DebtorView | None) -> list[Finding]:
    """What Billecta would refuse even as a draft; nothing when it can be saved."""
    found = [*_customer(customer), *_needed_rows(entry), *_dates(entry)]
    return [finding for finding in found if finding.weight is Weight.BLOCKING]


def _customer(customer: DebtorView | None) -> Iterator[Finding]:
    if customer is None:
        yield Finding(Check.CUSTOMER, Weight.BLOCKING)
    elif customer.org_no and not customer.org_no.strip().startswith("00"):
        swedish = (customer.country_code or "SE").upper() == "SE"
        if swedish:
            yield _identity(customer, customer.org_no)


def _identity(customer: DebtorView, number: str) -> Finding:
    valid = identity.is_identity_no(number)
    private = customer.debtor_type == DebtorTypeView.PRIVATE
    person = not identity.is_org_no(number) and (valid or private)
    return Finding(Check.PERSONAL_NO if person else Check.ORG_NO, Weight.GOOD if valid else Weight.WARNING)


def _priced(entry: InvoiceActionEntryView) -> Iterator[tuple[int, InvoiceActionRecordView]]:
    """The rows that cost something, with their place counted from 1."""
    for place, record in enumerate(entry.records or (), 1):
        if priced_row(record) and not is_empty(record):
            yield place, record


def _needed_rows(entry: InvoiceActionEntryView) -> Iterator[Finding]:
    """What the server refuses a row for."""
    rows = list(_priced(entry))
    if not rows:
        yield Finding(Check.ROWS, Weight.BLOCKING)
    unwritten = (place for place, record in rows if not (record.article_description or "").strip())
    uncounted = (place for place, record in rows if record.quantity is None)
    yield from _first(Check.DESCRIPTION, Weight.BLOCKING, unwritten)
    yield from _first(Check.QUANTITY, Weight.BLOCKING, uncounted)


def _rows(entry: InvoiceActionEntryView) -> Iterator[Finding]:
    ordinary = entry.action_type == ActionTypeView.INVOICE_ACTION and not entry.crediting_invoice_public_id
    if ordinary and entry_totals(entry, round_to_krona=False).to_pay < 0:
        yield Finding(Check.TOTAL, Weight.BLOCKING)
    rows = list(_priced(entry))
    free = (place for place, record in rows if record.quantity is not None and row_sum(record) == 0)
    yield from _first(Check.FREE_ROW, Weight.WARNING, free)
    yield from _first(Check.VAT_RATE, Weight.WARNING, (place for place, record in rows if record.vat not in VAT_RATES))
    yield from _first(Check.DATE_CODE, Weight.WARNING, _with_no_codes(entry))


def _with_no_codes(entry: InvoiceActionEntryView) -> Iterator[int]:
    """The rows, those of text too, with something in braces that is no date code of the guide and is printed so."""
    for place, record in enumerate(entry.records or (), 1):
        if rowdates.faults(record.article_description or ""):
            yield place


def _first(check: Check, weight: Weight, places: Iterator[int]) -> Iterator[Finding]:
    """One finding is enough: with the first row put right, the next one is said."""
    place = next(places, None)
    if place is not None:
        yield Finding(check, weight, row=place)


def _dates(entry: InvoiceActionEntryView) -> Iterator[Finding]:
    issued, due = day(entry.invoice_date), day(entry.due_date)
    if issued and due and due < issued:
        yield Finding(Check.DUE_DATE_ORDER, Weight.BLOCKING)
    elif due and not is_bank_day(due):
        yield Finding(Check.BANK_DAY, Weight.WARNING, next_bank_day(due))
