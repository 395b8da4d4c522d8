"""What may be done with an invoice now, and why something may not.

Billecta's own `Can…` flags decide where the whole invoice has been read (facts, "Flows"). Before that, and for the
reason, the stage rules of `core.stages` and the flags of the list's row are asked.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from enum import StrEnum

from . import stages
from .dates import day
from .invoice_draft import is_local
from .records.enums import ActionTypeView
from .records.enums import InvoiceActionStageTypeView as Stage
from .records.invoices import InvoiceActionSubView, InvoiceActionView

Row = InvoiceActionSubView


class Step(StrEnum):
    """Something an office does with one invoice."""

    COMMENT = "comment"
    SEND = "send"
    RESEND = "resend"
    PAYMENT = "payment"
    CREDIT = "credit"
    REMIND = "remind"
    PAUSE = "pause"
    RESUME = "resume"
    DISPUTE = "dispute"
    UNDISPUTE = "undispute"
    MANUAL = "manual"
    AUTOGIRO = "autogiro"
    COLLECT = "collect"


class Why(StrEnum):
    """Why a step is not open."""

    LOCAL = "local"
    DRAFT = "draft"
    CANCELLED = "cancelled"
    COMPLETED = "completed"
    CREDIT_NOTE = "credit-note"
    COLLECTED = "collected"
    SENT = "sent"
    NOT_SENT = "not-sent"
    NOT_DUE = "not-due"
    PAUSED = "paused"
    NOT_PAUSED = "not-paused"
    DISPUTED = "disputed"
    NOT_DISPUTED = "not-disputed"
    BY_HAND = "by-hand"
    NO_AUTOGIRO = "no-autogiro"
    BILLECTA = "billecta"
    """Billecta's flag is down and nothing here says why."""


OPPOSITES = {Step.SEND: Step.RESEND, Step.PAUSE: Step.RESUME, Step.DISPUTE: Step.UNDISPUTE}
"""Steps of which one takes the other back or its place: a menu shows the one that is open."""

_FLAGS = {
    Step.SEND: "can_send_manual_invoice",
    Step.RESEND: "can_resend_manual_invoice",
    Step.PAYMENT: "can_register_payment",
    Step.CREDIT: "can_create_credit_invoice",
    Step.REMIND: "can_send_manual_reminder_invoice",
    Step.PAUSE: "can_pause",
    Step.RESUME: "can_resume",
    Step.DISPUTE: "can_dispute",
    Step.UNDISPUTE: "can_un_dispute",
    Step.MANUAL: "can_make_manual",
    Step.COLLECT: "can_send_to_debt_collection",
}
"""The member of InvoiceActionView that says whether a step is open; comments and autogiro have none."""

_MONEY = (Step.PAYMENT, Step.CREDIT, Step.REMIND, Step.COLLECT)


def closed_because(step: Step, row: Row, whole: InvoiceActionView | None, today: date) -> Why | None:
    """Why a step is not open, None when it is or may be. `whole` is the invoice itself where it has been read."""
    flag = _FLAGS.get(step)
    if whole is not None and flag is not None and getattr(whole, flag):
        return None
    reason = next(_reasons(step, row, today), None)
    return Why.BILLECTA if reason is None and whole is not None and flag is not None else reason


def _reasons(step: Step, row: Row, today: date) -> Iterator[Why]:
    """The reasons that hold, the one that explains most first."""
    if is_local(row.action_public_id or ""):
        yield Why.LOCAL
    if step is Step.COMMENT:
        return
    if stages.is_draft(row.stage):
        yield Why.DRAFT
    yield from _own_reason(step, row)
    if row.stage == Stage.CANCELLED:
        yield Why.CANCELLED
    if step in _MONEY and row.action_type == ActionTypeView.CREDIT_INVOICE_ACTION:
        yield Why.CREDIT_NOTE
    if stages.is_completed(row):
        yield Why.COMPLETED
    if stages.is_in_collection(row) and step not in (Step.PAYMENT, Step.CREDIT):
        yield Why.COLLECTED
    yield from _too_early(step, row, today)


def _own_reason(step: Step, row: Row) -> Iterator[Why]:
    """What is so already, or is not there to be taken back."""
    if step is Step.RESUME and not row.is_paused:
        yield Why.NOT_PAUSED
    if step is Step.PAUSE and row.is_paused:
        yield Why.PAUSED
    if step is Step.UNDISPUTE and not row.is_disputed:
        yield Why.NOT_DISPUTED
    if step is Step.DISPUTE and row.is_disputed:
        yield Why.DISPUTED
    if step is Step.MANUAL and row.stage == Stage.MANUAL:
        yield Why.BY_HAND
    if step is Step.AUTOGIRO and not row.autogiro_withdrawal_enabled:
        yield Why.NO_AUTOGIRO


def _too_early(step: Step, row: Row, today: date) -> Iterator[Why]:
    with_customer = stages.is_sent(row) or stages.is_reminded(row)
    if step is Step.SEND and with_customer:
        yield Why.SENT
    if step in (Step.RESEND, Step.REMIND) and stages.is_unsent(row):
        yield Why.NOT_SENT
    due = day(row.due_date)
    if step in (Step.REMIND, Step.COLLECT) and due is not None and due >= today:
        yield Why.NOT_DUE
