"""Invoices that did not reach the customer: what is known of it, and where it can be put right.

The guide has "could not be delivered" as a webhook only (UndeliveredInvoice); a client without an address of its own
never hears it. What can be read is the row's state of delivery (see `stages.is_undelivered`) and the invoice's events:
EInvoiceWasRejected is one by name; that EmailEvent, SmsEvent and EInvoiceEvent after the sending tell what became of it
is assumed from their names, so that their words are quoted and nothing is concluded from them.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from msgspec.structs import replace

from .dates import day, read
from .records.debtors import DebtorView
from .records.enums import DeliveryMethodTypeView as Delivery
from .records.invoices import InvoiceActionEventView, InvoiceActionSubView, InvoiceActionView
from .stages import REJECTED, is_closed, is_undelivered

_SENT = ("InvoiceSent", "ReminderInvoiceSent")
_TELLING = ("EmailEvent", "SmsEvent", "EInvoiceEvent", "EInvoiceWasRejected")
_FIELDS = {Delivery.EMAIL: "email", Delivery.SMS: "phone", Delivery.EINVOICE: "einvoice_bank"}


class Trouble(StrEnum):
    """What is known."""

    NO_RECEIPT = "no_receipt"
    REJECTED = "rejected"


@dataclass(frozen=True)
class Failure:
    """`to` is the address it went to, `field` the customer's field that is to be looked at, `words` Billecta's own."""

    trouble: Trouble
    method: str
    sent: date | None
    to: str = ""
    field: str = ""
    words: str = ""


def failure_of(row: InvoiceActionSubView, invoice: InvoiceActionView | None = None) -> Failure | None:
    """Why the invoice has to be looked at, None while nothing speaks for it. Without `invoice` by its row alone."""
    telling = _told_since_sent(invoice)
    rejected = is_rejected(invoice) if invoice else row.delivery_status == REJECTED
    if not is_undelivered(row) and (not rejected or is_closed(row.stage)):
        return None
    return Failure(
        Trouble.REJECTED if rejected else Trouble.NO_RECEIPT,
        row.delivery_method,
        day(row.invoice_sent_date),
        _address(row.delivery_method, invoice),
        _FIELDS.get(row.delivery_method, ""),
        _words(telling[-1]) if telling else "",
    )


def is_rejected(invoice: InvoiceActionView) -> bool:
    """Whether the e-invoice was rejected after it was last sent."""
    return any(event.event_type == "EInvoiceWasRejected" for event in _told_since_sent(invoice))


def with_mark(row: InvoiceActionSubView, known: InvoiceActionSubView | None) -> InvoiceActionSubView:
    """A row as the list tells it, still rejected if it was known to be and has not been sent again."""
    if known is None or known.delivery_status != REJECTED:
        return row
    sent_again = day(known.invoice_sent_date) != day(row.invoice_sent_date)
    return row if sent_again else replace(row, delivery_status=REJECTED)


def _told_since_sent(invoice: InvoiceActionView | None) -> list[InvoiceActionEventView]:
    happened = [event for event in (invoice.events or () if invoice else ()) if event.has_occured]
    happened.sort(key=_moment)
    last = max((place for place, event in enumerate(happened) if event.event_type in _SENT), default=-1)
    return [event for event in happened[last + 1 :] if event.event_type in _TELLING]


def _moment(event: InvoiceActionEventView) -> float:
    moment = read(event.event_date)
    return moment.timestamp() if moment else 0.0


def _words(event: InvoiceActionEventView) -> str:
    return event.content or event.title or ""


def _address(method: str, invoice: InvoiceActionView | None) -> str:
    """Where the invoice itself says it went; an address of its own comes before the customer's."""
    if invoice is None:
        return ""
    debtor, own = invoice.debtor or DebtorView(), invoice.delivery_address_override
    if method == Delivery.EMAIL:
        sent = invoice.invoices[-1] if invoice.invoices else None
        return (sent.email if sent else "") or (own.email if own else "") or debtor.email or ""
    if method == Delivery.SMS:
        return (own.phone if own else "") or debtor.phone or ""
    return ""
