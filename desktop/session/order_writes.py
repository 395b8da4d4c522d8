"""Orders of Swish, BankID and bank accounts.

Starting one is momentary: a person waits at the screen and another at a phone, and no call finds an order again whose
token was lost. So a start is never repeated by itself, least of all hours later at the next start of the program. The
person starts another, and the service sees to it that there are not two: Swish refuses a second request to a phone that
has one (RP06), BankID and the bank cancel the older order of the same person. An order nobody asks for lapses.
Cancelling and refunding are kept and repeated under their key like every other write.
"""

from __future__ import annotations

from desktop.api.client import Billecta
from desktop.core.amounts import minor_of
from desktop.core.errors import ApiError, Kind
from desktop.core.records.bankid import BankIdSignRequestView
from desktop.core.records.base import Record
from desktop.core.records.enums import BankAccountBankTypeView
from desktop.core.records.payments import SwishPaymentStatusView, SwishRefundPaymentView

from .operation import Named, Operation, not_done


class SwishRequest(Record, frozen=True):
    """An invoice to be paid from a phone (46 and digits only)."""

    id: str
    phone: str
    message: str | None = None


class SwishRefund(Record, frozen=True):
    """A paid Swish request as it was, and how much (öre) of it to pay back; without an amount all."""

    before: SwishPaymentStatusView
    refund: SwishRefundPaymentView


class BankIdStart(Record, frozen=True):
    """Somebody to identify, for a company; without a personal number whoever scans the code."""

    creditor: str
    ssn: str | None = None


class BankIdSign(Record, frozen=True):
    """A text to sign."""

    request: BankIdSignRequestView


class BankAccountsStart(Record, frozen=True):
    """The accounts of a person (12 digits) at a bank, to fetch for a company."""

    creditor: str
    bank: BankAccountBankTypeView
    ssn: str


async def _start_swish(client: Billecta, asked: SwishRequest, key: str) -> str:
    return await client.swish.start(asked.id, asked.phone, asked.message, key=key)


async def _cancel_swish(client: Billecta, named: Named, key: str) -> str:
    await client.swish.cancel(named.id, key=key)
    return named.id


async def _cancelled(client: Billecta, named: Named) -> str:
    if (await client.swish.get(named.id)).status != "Cancelled":
        raise not_done("swish.cancel")
    return named.id


async def _refund_swish(client: Billecta, back: SwishRefund, key: str) -> str:
    await client.swish.refund(back.refund, key=key)
    return back.refund.payment_public_id or ""


async def _refunded(client: Billecta, back: SwishRefund) -> str:
    now = await client.swish.get(back.refund.payment_public_id or "")
    had = minor_of(back.before.refunded_amount)
    asked = minor_of(back.refund.amount) if back.refund.amount else minor_of(back.before.amount) - had
    if minor_of(now.refunded_amount) - had < asked:
        raise not_done("swish.refund")
    return back.refund.payment_public_id or ""


async def _identify(client: Billecta, asked: BankIdStart, key: str) -> str:
    return (await client.bankid.authenticate(asked.creditor, asked.ssn, key=key)).reference_token or ""


async def _sign(client: Billecta, asked: BankIdSign, key: str) -> str:
    return (await client.bankid.sign(asked.request, key=key)).reference_token or ""


async def _fetch_accounts(client: Billecta, asked: BankAccountsStart, key: str) -> str:
    return await client.bank_accounts.start(asked.creditor, asked.bank, asked.ssn, key=key)


async def _nowhere(_: Billecta, __: Record) -> str:
    raise ApiError(Kind.NOT_FOUND, request="order")


ORDER_WRITES: dict[str, Operation] = {
    "swish.start": Operation(SwishRequest, _start_swish, _nowhere, momentary=True),
    "swish.cancel": Operation(Named, _cancel_swish, _cancelled, final=True),
    "swish.refund": Operation(SwishRefund, _refund_swish, _refunded, final=True),
    "bankid.authenticate": Operation(BankIdStart, _identify, _nowhere, momentary=True),
    "bankid.sign": Operation(BankIdSign, _sign, _nowhere, momentary=True),
    "bank_accounts.start": Operation(BankAccountsStart, _fetch_accounts, _nowhere, momentary=True),
}
