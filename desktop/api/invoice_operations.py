"""What can be done to an invoice that exists. The `can_…` members of its view say which of these are open.

Most paths here are guessed: ApiError(NOT_OFFERED) means to do it in the portal.
"""

from __future__ import annotations

from collections.abc import Sequence

from desktop.core.records.invoices import (
    ActionPublicIdsView,
    CommentActionView,
    CommonActionEventView,
    CreditActionView,
    RegisterPaymentView,
    SendReminderInvoiceView,
    VerificationInvoiceActionEntryView,
)

from .endpoints import catalogue
from .section import Section, calls

_ATTEST = catalogue["PUT invoice/attest/{id}"]
_ATTEST_MANY = catalogue["PUT invoice/attest"]
_CANCEL_AUTOGIRO = catalogue["DELETE invoice/autogiro/{id}"]
_COMMENT = catalogue["POST invoice/comment"]
_PAUSE = catalogue["PUT invoice/pause/{id}"]
_RESUME = catalogue["PUT invoice/resume/{id}"]
_SEND = catalogue["PUT invoice/send/{id}"]
_CREDIT = catalogue["PUT invoice/credit"]
_PAYMENT = catalogue["PUT invoice/payment"]
_REMINDER = catalogue["PUT invoice/reminder"]
_DISPUTE = catalogue["PUT invoice/dispute/{id}"]
_SETTLE = catalogue["DELETE invoice/dispute/{id}"]
_MANUAL = catalogue["PUT invoice/manual/{id}"]
_VERIFICATION = catalogue["POST invoice/verification"]
_EVENTS = catalogue["GET invoice/events/{id}"]


class InvoiceOperations(Section):
    """The part of section "Invoice" that is no list and no draft. All methods raise ApiError."""

    @calls(_ATTEST)
    async def attest(self, public_id: str, *, key: str) -> None:
        """Approves a draft: it gets its number, is booked and is sent if a delivery method is set. Cannot be undone."""
        await self._do(_ATTEST, public_id, key)

    @calls(_ATTEST_MANY)
    async def attest_many(self, public_ids: Sequence[str], *, key: str) -> None:
        """Approves several drafts in one call. Guessed path."""
        await self._send(_ATTEST_MANY, ActionPublicIdsView(action_public_ids=tuple(public_ids)), key)

    @calls(_CANCEL_AUTOGIRO)
    async def cancel_autogiro(self, public_id: str, *, key: str) -> None:
        """Takes back a planned direct debit."""
        await self._do(_CANCEL_AUTOGIRO, public_id, key)

    @calls(_COMMENT)
    async def comment(self, comment: CommentActionView, *, key: str) -> None:
        """Writes a comment, for oneself, the customer or Billecta. Guessed path."""
        await self._send(_COMMENT, comment, key)

    @calls(_PAUSE)
    async def pause(self, public_id: str, *, key: str) -> None:
        """Stops reminders and whatever else would happen by itself. Guessed path."""
        await self._do(_PAUSE, public_id, key)

    @calls(_RESUME)
    async def resume(self, public_id: str, *, key: str) -> None:
        """Lets a paused invoice go on. Guessed path."""
        await self._do(_RESUME, public_id, key)

    @calls(_SEND)
    async def send(self, public_id: str, *, key: str) -> None:
        """Sends an attested invoice, for the first time or again. Guessed path."""
        await self._do(_SEND, public_id, key)

    @calls(_CREDIT)
    async def credit(self, credit: CreditActionView, *, key: str) -> None:
        """Credits an amount (öre) on an invoice. Guessed path; `create` with `crediting_invoice_public_id` is exact."""
        await self._send(_CREDIT, credit, key)

    @calls(_PAYMENT)
    async def register_payment(self, payment: RegisterPaymentView, *, key: str) -> None:
        """Registers a payment (öre) that reached the company another way. Guessed path."""
        await self._send(_PAYMENT, payment, key)

    @calls(_REMINDER)
    async def remind(self, reminder: SendReminderInvoiceView, *, key: str) -> None:
        """Sends a reminder now. Guessed path."""
        await self._send(_REMINDER, reminder, key)

    @calls(_DISPUTE)
    async def dispute(self, public_id: str, *, key: str) -> None:
        """Notes that the customer contests the invoice. Guessed path."""
        await self._do(_DISPUTE, public_id, key)

    @calls(_SETTLE)
    async def settle_dispute(self, public_id: str, *, key: str) -> None:
        """Notes that the invoice is contested no longer. Guessed path."""
        await self._do(_SETTLE, public_id, key)

    @calls(_MANUAL)
    async def make_manual(self, public_id: str, *, key: str) -> None:
        """Ends what would happen by itself; the invoice is looked after by hand from now on. Guessed path."""
        await self._do(_MANUAL, public_id, key)

    @calls(_VERIFICATION)
    async def create_verification(self, entry: VerificationInvoiceActionEntryView, *, key: str) -> str:
        """Books an invoice that was made elsewhere and answers its public id. Guessed path."""
        return await self._create(_VERIFICATION, entry, key)

    @calls(_EVENTS)
    async def events(self, public_id: str) -> list[CommonActionEventView]:
        """What has happened to an invoice and what will. Guessed path."""
        return await self._list(_EVENTS, CommonActionEventView, public_id)
