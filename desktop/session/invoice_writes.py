"""What is done to invoices that exist: comments, credits, payments, reminders, sending, pausing, disputes.

Each content holds the invoice as it was when the person asked for it. Whether a step was taken is seen from what the
published view shows (sums, stage, flags, events), compared with that; so a 403 is not merely believed.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any

from desktop.api.client import Billecta
from desktop.core.amounts import minor_of
from desktop.core.dates import read
from desktop.core.records.base import Record
from desktop.core.records.debt_collection import DebtCollectionFromInvoiceEntryView
from desktop.core.records.enums import InvoiceActionStageTypeView as Stage
from desktop.core.records.invoices import (
    CommentActionView,
    CreditActionView,
    InvoiceActionStateView,
    InvoiceActionView,
    RegisterPaymentView,
    SendReminderInvoiceView,
)
from desktop.core.stages import is_draft

from .operation import Operation, not_done


class InvoiceStep(Record, frozen=True):
    """Something done to an invoice, and the invoice as it was before."""

    before: InvoiceActionView

    @property
    def id(self) -> str:
        """The invoice's public id."""
        return self.before.action_public_id or ""


class InvoiceComment(InvoiceStep, frozen=True):
    """A comment to write."""

    comment: CommentActionView


class InvoiceCredit(InvoiceStep, frozen=True):
    """An amount (öre) to credit; without one all that is left."""

    credit: CreditActionView


class InvoicePayment(InvoiceStep, frozen=True):
    """A payment (öre) to register, and what is written off."""

    payment: RegisterPaymentView


class InvoiceReminder(InvoiceStep, frozen=True):
    """A reminder to send."""

    reminder: SendReminderInvoiceView


class InvoiceClaim(InvoiceStep, frozen=True):
    """An invoice to hand over to debt collection."""

    claim: DebtCollectionFromInvoiceEntryView


class ManyInvoices(Record, frozen=True):
    """Several drafts to attest in one call: all or none."""

    ids: tuple[str, ...]

    @property
    def id(self) -> str:
        """The first one's public id."""
        return self.ids[0] if self.ids else ""


Do = Callable[[Billecta, Any, str], Awaitable[None]]
Seen = Callable[[Any, InvoiceActionView], bool]


def _step(content: type[InvoiceStep], do: Do, seen: Seen, *, final: bool = False) -> Operation:
    async def send(client: Billecta, step: InvoiceStep, key: str) -> str:
        await do(client, step, key)
        return step.id

    async def settle(client: Billecta, step: InvoiceStep) -> str:
        if not seen(step, await client.invoices.get(step.id)):
            raise not_done("invoice")
        return step.id

    return Operation(content, send, settle, final=final)


async def _comment(client: Billecta, step: InvoiceComment, key: str) -> None:
    await client.invoices.comment(step.comment, key=key)


async def _credit(client: Billecta, step: InvoiceCredit, key: str) -> None:
    await client.invoices.credit(step.credit, key=key)


async def _pay(client: Billecta, step: InvoicePayment, key: str) -> None:
    await client.invoices.register_payment(step.payment, key=key)


async def _remind(client: Billecta, step: InvoiceReminder, key: str) -> None:
    await client.invoices.remind(step.reminder, key=key)


async def _send(client: Billecta, step: InvoiceStep, key: str) -> None:
    await client.invoices.send(step.id, key=key)


async def _pause(client: Billecta, step: InvoiceStep, key: str) -> None:
    await client.invoices.pause(step.id, key=key)


async def _resume(client: Billecta, step: InvoiceStep, key: str) -> None:
    await client.invoices.resume(step.id, key=key)


async def _dispute(client: Billecta, step: InvoiceStep, key: str) -> None:
    await client.invoices.dispute(step.id, key=key)


async def _settle_dispute(client: Billecta, step: InvoiceStep, key: str) -> None:
    await client.invoices.settle_dispute(step.id, key=key)


async def _make_manual(client: Billecta, step: InvoiceStep, key: str) -> None:
    await client.invoices.make_manual(step.id, key=key)


async def _cancel_autogiro(client: Billecta, step: InvoiceStep, key: str) -> None:
    await client.invoices.cancel_autogiro(step.id, key=key)


async def _collect(client: Billecta, step: InvoiceClaim, key: str) -> None:
    await client.debt_collection.create_from_invoice(step.claim, key=key)


async def _attest_many(client: Billecta, many: ManyInvoices, key: str) -> str:
    await client.invoices.attest_many(many.ids, key=key)
    return many.id


async def _all_attested(client: Billecta, many: ManyInvoices) -> str:
    for public_id in many.ids:
        if is_draft(_state(await client.invoices.get(public_id)).stage):
            raise not_done("invoice.attest")
    return many.id


def _is_commented(step: InvoiceComment, now: InvoiceActionView) -> bool:
    words = (step.comment.comment or "").strip()
    attached = step.comment.attachment.file_name if step.comment.attachment else None
    text = words or attached or ""
    return _mentions(now, text) > _mentions(step.before, text)


def _is_credited(step: InvoiceCredit, now: InvoiceActionView) -> bool:
    asked = minor_of(step.credit.value) if step.credit.value else minor_of(step.before.current_amount)
    if step.credit.is_payment_creditation:
        return minor_of(now.paid_amount) - minor_of(step.before.paid_amount) >= asked
    return minor_of(now.credited_amount) - minor_of(step.before.credited_amount) >= asked


def _is_paid(step: InvoicePayment, now: InvoiceActionView) -> bool:
    """What is paid too much does not show on the invoice."""
    asked = min(minor_of(step.payment.amount) + minor_of(step.payment.write_off), minor_of(step.before.current_amount))
    return _received(now) - _received(step.before) >= asked


def _is_reminded(step: InvoiceReminder, now: InvoiceActionView) -> bool:
    other = now.reminder_invoice_action_public_id
    if other and other != step.before.reminder_invoice_action_public_id:
        return True
    return _count(now, "ReminderInvoiceSent") > _count(step.before, "ReminderInvoiceSent")


def _is_sent(step: InvoiceStep, now: InvoiceActionView) -> bool:
    if _state(now).invoice_sent_date != _state(step.before).invoice_sent_date:
        return True
    return _count(now, "InvoiceSent") > _count(step.before, "InvoiceSent")


def _is_paused(_: InvoiceStep, now: InvoiceActionView) -> bool:
    return _state(now).is_paused


def _is_resumed(_: InvoiceStep, now: InvoiceActionView) -> bool:
    return not _state(now).is_paused


def _is_disputed(_: InvoiceStep, now: InvoiceActionView) -> bool:
    return read(_state(now).disputed_date) is not None


def _is_undisputed(_: InvoiceStep, now: InvoiceActionView) -> bool:
    return read(_state(now).disputed_date) is None


def _is_manual(_: InvoiceStep, now: InvoiceActionView) -> bool:
    return _state(now).stage == Stage.MANUAL


def _is_undrawn(_: InvoiceStep, now: InvoiceActionView) -> bool:
    return now.autogiro is None or not now.autogiro.autogiro_withdrawal_enabled


def _is_collected(step: InvoiceClaim, now: InvoiceActionView) -> bool:
    other = now.debt_collection_action_public_id
    return bool(other) and other != step.before.debt_collection_action_public_id


def _state(invoice: InvoiceActionView) -> InvoiceActionStateView:
    return invoice.state or InvoiceActionStateView()


def _received(invoice: InvoiceActionView) -> int:
    return minor_of(invoice.paid_amount) + minor_of(invoice.write_off_amount)


def _mentions(invoice: InvoiceActionView, text: str) -> int:
    return sum(text in (event.content or "") for event in invoice.events or ())


def _count(invoice: InvoiceActionView, kind: str) -> int:
    return sum(event.event_type == kind and event.has_occured for event in invoice.events or ())


INVOICE_WRITES: dict[str, Operation] = {
    "invoices.comment": _step(InvoiceComment, _comment, _is_commented),
    "invoices.credit": _step(InvoiceCredit, _credit, _is_credited, final=True),
    "invoices.payment": _step(InvoicePayment, _pay, _is_paid, final=True),
    "invoices.remind": _step(InvoiceReminder, _remind, _is_reminded, final=True),
    "invoices.send": _step(InvoiceStep, _send, _is_sent, final=True),
    "invoices.pause": _step(InvoiceStep, _pause, _is_paused),
    "invoices.resume": _step(InvoiceStep, _resume, _is_resumed),
    "invoices.dispute": _step(InvoiceStep, _dispute, _is_disputed),
    "invoices.undispute": _step(InvoiceStep, _settle_dispute, _is_undisputed),
    "invoices.manual": _step(InvoiceStep, _make_manual, _is_manual, final=True),
    "invoices.autogiro.cancel": _step(InvoiceStep, _cancel_autogiro, _is_undrawn, final=True),
    "invoices.collect": _step(InvoiceClaim, _collect, _is_collected, final=True),
    "invoices.attest_many": Operation(ManyInvoices, _attest_many, _all_attested, final=True),
}
