"""One order of BankID, bank accounts or Swish, as it is kept: what was asked for, how far it came, its last answer."""

from __future__ import annotations

import uuid
from datetime import UTC, datetime
from enum import StrEnum
from typing import Any

import msgspec
from msgspec.structs import replace

from desktop.core.errors import ApiError, Kind
from desktop.core.orders.standing import Standing
from desktop.core.records.base import Record, packed, unpacked

from .live_kinds import DESCRIPTIONS, LAPSES_AFTER, Description, OrderKind
from .order_writes import SwishRequest


class Phase(StrEnum):
    """How far an order came here. ASKING: the start is on its way. LEFT: the person called it off and nobody asks for
    it any more. UNKNOWN: it may have been carried out. REFUSED: it was never begun. The last four are ends.
    """

    ASKING = "asking"
    RUNNING = "running"
    ENDED = "ended"
    LEFT = "left"
    UNKNOWN = "unknown"
    REFUSED = "refused"

    @property
    def is_over(self) -> bool:
        """Whether nothing more is done for the order."""
        return self not in (Phase.ASKING, Phase.RUNNING)


_NOTHING = msgspec.Raw(b"null")


class LiveOrder(msgspec.Struct, frozen=True, kw_only=True):
    """`company` is a creditor's public id, `about` the invoice's or customer's it is for; `token` is the server's name
    for it, empty until the start was answered. `begun` and `ended` are UTC. `error`, `words` and `code` tell why it was
    refused, or why its outcome is not known. `user` is who began it, by the name signed in with; empty for a pasted
    token.
    """

    id: str
    kind: OrderKind
    company: str
    content: msgspec.Raw
    begun: datetime
    about: str = ""
    user: str = ""
    token: str = ""
    phase: Phase = Phase.ASKING
    answer: msgspec.Raw = _NOTHING
    ended: datetime | None = None
    error: str = ""
    words: str = ""
    code: str = ""

    @property
    def description(self) -> Description:
        """What is true of all orders of its kind."""
        return DESCRIPTIONS[self.kind]

    def is_shown_to(self, user: str) -> bool:
        """Whether somebody signed in as `user` sees it: what was collected of a person is for whoever asked for it.

        A Swish payment holds nothing of a person, and can be refunded by others; nor does a trace.
        """
        return self.kind is OrderKind.SWISH or self.content == _NOTHING or self.user == user

    @property
    def until(self) -> datetime:
        """When nothing of it may be here any more."""
        return self.begun + self.description.kept_for

    @property
    def asked(self) -> Any:
        """What was asked for; None when another version of the program wrote it."""
        return unpacked(self.content, self.description.asked)

    @property
    def last(self) -> Any:
        """Its last answer, None when there is none."""
        return unpacked(self.answer, self.description.state) if self.answer != _NOTHING else None

    @property
    def failure(self) -> ApiError | None:
        """Why it was refused, or its outcome is not known."""
        return ApiError(Kind(self.error), self.words, code=self.code) if self.error else None

    @property
    def may_still_be_paid(self) -> bool:
        """Whether this is a Swish request that could be paid beside another for the same invoice."""
        if self.kind is not OrderKind.SWISH:
            return False
        lapses = self.begun + LAPSES_AFTER
        return not self.phase.is_over or (self.standing() is Standing.UNKNOWN and datetime.now(UTC) < lapses)

    def standing(self, state: Any = None) -> Standing:
        """Where it stands; `state` is the newest answer of one that goes on."""
        known = self.last if self.phase is Phase.ENDED else state
        if self.phase in (Phase.ENDED, Phase.RUNNING) and known is not None:
            return self.description.standing(known)
        return {
            Phase.LEFT: Standing.CANCELLED,
            Phase.UNKNOWN: Standing.UNKNOWN,
            Phase.ENDED: Standing.UNKNOWN,
            Phase.REFUSED: Standing.FAILED,
        }.get(self.phase, Standing.WAITING)


def new_order(kind: OrderKind, asked: Record, *, company: str, about: str = "", user: str = "") -> LiveOrder:
    """An order that has not been sent yet."""
    return LiveOrder(
        id=uuid.uuid4().hex, kind=kind, company=company, about=about, user=user, content=packed(asked),
        begun=datetime.now(UTC),
    )  # fmt: skip


def traced(order: LiveOrder) -> LiveOrder:
    """What anybody may read of an order: that it was begun, for which company, and for which invoice."""
    about = order.about if order.kind is OrderKind.SWISH else ""
    return LiveOrder(
        id=order.id, kind=order.kind, company=order.company, content=_NOTHING, begun=order.begun, about=about
    )


def over(order: LiveOrder, phase: Phase, state: Record | None = None, error: ApiError | None = None) -> LiveOrder:
    """The order at its end. Of the phone number no more is kept than tells two requests apart."""
    content = order.content
    if order.kind is OrderKind.SWISH and (asked := order.asked) is not None:
        content = packed(replace(asked, phone=hidden_phone(asked)))
    return replace(
        order,
        phase=phase,
        content=content,
        answer=packed(state) if state else order.answer,
        ended=datetime.now(UTC),
        error=error.kind.value if error else "",
        words=error.words if error else "",
        code=error.code if error else "",
    )


def hidden_phone(asked: SwishRequest) -> str:
    """The last two digits of the phone number."""
    return "•" * 6 + asked.phone[-2:]
