"""What an invoice's stage means: the one place for stage rules. Source: the guide, "Invoice stages"."""

from __future__ import annotations

from datetime import date
from enum import StrEnum

from .dates import day, today
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
