"""BankID, bank accounts and Swish as descriptions for the one poller: how an order is begun, asked for, called off."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from datetime import timedelta
from enum import StrEnum
from typing import Any

from desktop.api.client import Billecta
from desktop.core.orders.standing import Standing, can_start_over, of_accounts, of_bankid, of_swish
from desktop.core.records.bank_accounts import BankAccountRequestView
from desktop.core.records.bankid import BankIdAuthenticationStatusView, BankIdSignStatusView
from desktop.core.records.base import Record
from desktop.core.records.payments import SwishPaymentStatusView
from desktop.live import Rhythm

from .order_writes import BankAccountsStart, BankIdSign, BankIdStart, SwishRequest

COLLECTED_FOR = timedelta(hours=24)
"""How long what BankID and the banks tell of a person is kept. Source: the guide, "BankID authentication/sign"."""

REFUNDABLE_FOR = timedelta(days=400)
"""How long a Swish payment is kept: it can be refunded for 13 months, by the token that only the order has."""

CODES_FOR = timedelta(minutes=3)
"""How long an order that nobody takes up is started anew, each time with a code for thirty seconds."""

CODE_HOLDS = 3.0
"""Seconds after which a code of BankID's, which changes each second, is not shown any more when none has followed."""

LAPSES_AFTER = timedelta(minutes=4)
"""After this long a Swish request that was not answered cannot be paid any more; Swish says three minutes or four."""


class OrderKind(StrEnum):
    """What is asked for."""

    IDENTIFY = "identify"
    SIGN = "sign"
    ACCOUNTS = "accounts"
    SWISH = "swish"


@dataclass(frozen=True)
class Description:
    """`asked` and `state` are records; `start` and `cancel` are names of writes. Without `cancel` the API has no call
    that takes an order back: nobody asks for it any more, and it lapses. `renews`: ended like this, another may be
    started in its place.
    """

    asked: type[Record]
    state: type[Record]
    start: str
    fetch: Callable[[Billecta, str], Awaitable[Any]]
    standing: Callable[[Any], Standing]
    rhythm: Rhythm = field(default_factory=Rhythm)
    renews: Callable[[Any], bool] = can_start_over
    cancel: str = ""
    kept_for: timedelta = COLLECTED_FOR


async def _authentication(client: Billecta, token: str) -> BankIdAuthenticationStatusView:
    return await client.bankid.authentication(token)


async def _signature(client: Billecta, token: str) -> BankIdSignStatusView:
    return await client.bankid.signature(token)


async def _accounts(client: Billecta, token: str) -> BankAccountRequestView:
    return await client.bank_accounts.get(token)


async def _swish(client: Billecta, token: str) -> SwishPaymentStatusView:
    return await client.swish.get(token)


def _never(_: Any) -> bool:
    return False


DESCRIPTIONS = {
    OrderKind.IDENTIFY: Description(
        BankIdStart, BankIdAuthenticationStatusView, "bankid.authenticate", _authentication, of_bankid
    ),
    OrderKind.SIGN: Description(BankIdSign, BankIdSignStatusView, "bankid.sign", _signature, of_bankid),
    OrderKind.ACCOUNTS: Description(
        BankAccountsStart, BankAccountRequestView, "bank_accounts.start", _accounts, of_accounts, Rhythm(first=3.0)
    ),
    OrderKind.SWISH: Description(
        SwishRequest,
        SwishPaymentStatusView,
        "swish.start",
        _swish,
        of_swish,
        renews=_never,
        cancel="swish.cancel",
        kept_for=REFUNDABLE_FOR,
    ),
}
