"""What an invoice's stage means: the one place for stage rules. Source: the guide, "Invoice stages"."""

from __future__ import annotations

from datetime import date
from enum import StrEnum

from .amounts import minor_of
from .dates import day, today
from .invoice_draft import is_local
from .records.common import AmountView
from .records.enums import ActionTypeView
from .records.enums import DeliveryMethodTypeView as Delivery
from .records.enums import DeliveryStatusTypeView as Status
from .records.enums import InvoiceActionStageTypeView as Stage
from .records.invoices import InvoiceActionSubView


class Tone(StrEnum):
    """What a colour says; `qt.theme` knows which colour that is."""

    MUTED = "muted"
    INFO = "info"
    ACCENT = "accent"
    WARN = "warn"
    BAD = "bad"
    GOOD = "good"


TONES = {
    Stage.CREATED: Tone.MUTED,
    Stage.ATTESTED: Tone.INFO,
    Stage.INVOICE_SENT: Tone.ACCENT,
    Stage.REMINDER_INVOICE_SENT: Tone.WARN,
    Stage.SENT_TO_DEBT_COLLECTION: Tone.BAD,
    Stage.SALES_REQUESTED: Tone.INFO,
    Stage.SALE_REQUEST_ACCEPTED: Tone.INFO,
    Stage.SALES_REQUESTED_DENIED: Tone.BAD,
    Stage.SALES_REQUESTED_CANCELLED: Tone.MUTED,
    Stage.MANUAL: Tone.INFO,
    Stage.COMPLETED: Tone.GOOD,
    Stage.CANCELLED: Tone.MUTED,
}

REJECTED = Status("Rejected")
"""Our own mark on a row whose e-invoice was rejected: only the invoice's events tell, never the list."""

_OVERDUE = {
    Stage.INVOICE_SENT,
    Stage.ATTESTED,
    Stage.REMINDER_INVOICE_SENT,
    Stage.SENT_TO_DEBT_COLLECTION,
    Stage.MANUAL,
}


def tone(stage: str) -> Tone:
    """The colour of a stage; unknown stages are muted."""
    return TONES.get(stage, Tone.MUTED)


def is_draft(stage: str) -> bool:
    """Only drafts can be edited, attested or deleted."""
    return stage == Stage.CREATED


def is_credit(invoice: InvoiceActionSubView) -> bool:
    """A credit takes away, also what counts as paid. Its own sign may be either."""
    return invoice.action_type == ActionTypeView.CREDIT_INVOICE_ACTION


def signed(invoice: InvoiceActionSubView, amount: AmountView | None) -> int:
    """An amount of the invoice as it counts in a sum, in minor units: a credit's below 0, others' as it is."""
    return -abs(minor_of(amount)) if is_credit(invoice) else minor_of(amount)


def is_closed(stage: str) -> bool:
    """Nothing more happens to the invoice."""
    return stage in (Stage.COMPLETED, Stage.CANCELLED)


def days_overdue(invoice: InvoiceActionSubView, on: date) -> int:
    """Whole days past the due date while money is still expected, else 0."""
    due = day(invoice.due_date)
    if due is None or invoice.stage not in _OVERDUE:
        return 0
    return max(0, (on - due).days)


def is_overdue(invoice: InvoiceActionSubView) -> bool:
    """Whether money is late today. The stage is asked first: most invoices of a list are paid."""
    return invoice.stage in _OVERDUE and days_overdue(invoice, today()) > 0


def is_to_attest(invoice: InvoiceActionSubView) -> bool:
    """A draft that Billecta has and that is more than a beginning: it has a customer and a sum."""
    if invoice.stage != Stage.CREATED or is_local(invoice.action_public_id or ""):
        return False
    return bool(invoice.debtor_name) and invoice.invoiced_amount is not None and invoice.invoiced_amount.value != 0


def is_unsent(invoice: InvoiceActionSubView) -> bool:
    """Booked and numbered, but the customer has not got it."""
    return invoice.stage == Stage.ATTESTED


def is_sent(invoice: InvoiceActionSubView) -> bool:
    """With the customer, and no reminder has gone."""
    return invoice.stage == Stage.INVOICE_SENT


def is_reminded(invoice: InvoiceActionSubView) -> bool:
    """A reminder has gone."""
    return invoice.stage == Stage.REMINDER_INVOICE_SENT


def is_in_collection(invoice: InvoiceActionSubView) -> bool:
    """With debt collection."""
    return invoice.stage == Stage.SENT_TO_DEBT_COLLECTION


def is_disputed(invoice: InvoiceActionSubView) -> bool:
    """The customer does not agree, and nothing has been settled yet."""
    return invoice.is_disputed and not is_closed(invoice.stage)


def is_completed(invoice: InvoiceActionSubView) -> bool:
    """Paid or credited in full."""
    return invoice.stage == Stage.COMPLETED


def is_undelivered(invoice: InvoiceActionSubView) -> bool:
    """With the customer by Billecta's word, but known to be rejected; or sent by e-mail or SMS more than a day ago,
    still unpaid, and Billecta has not heard that it arrived.

    The API publishes no failure of its own in lists (the guide has it as a webhook only); but what arrives is
    `Received` within minutes, so that a status still unknown the day after next is an assumption worth a look.
    """
    if invoice.stage not in _WITH_CUSTOMER:
        return False
    if invoice.delivery_status == REJECTED:
        return True
    if invoice.delivery_status != Status.UNKNOWN:
        return False
    if invoice.delivery_method not in (Delivery.EMAIL, Delivery.SMS):
        return False
    sent = day(invoice.invoice_sent_date)
    return sent is not None and (today() - sent).days > 1


_WITH_CUSTOMER = (Stage.INVOICE_SENT, Stage.REMINDER_INVOICE_SENT)
