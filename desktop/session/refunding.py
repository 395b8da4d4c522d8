"""Paying back what came by Swish. Swish's own guide: within 13 months, in parts, no more than is left of it."""

from __future__ import annotations

from desktop.core.amounts import minor_of
from desktop.core.records.common import AmountView
from desktop.core.records.payments import SwishPaymentStatusView, SwishRefundPaymentView

from .live_kinds import OrderKind
from .live_order import LiveOrder
from .order_writes import SwishRefund
from .session import Session, result_of


def refundable(order: LiveOrder) -> int:
    """Öre of a Swish payment that can be paid back; 0 when there is none."""
    state = order.last if order.kind is OrderKind.SWISH else None
    if not isinstance(state, SwishPaymentStatusView) or str(state.status) not in ("Paid", "Refunded"):
        return 0
    return max(0, minor_of(state.amount) - minor_of(state.refunded_amount))


async def refund(session: Session, order: LiveOrder, ore: int) -> None:
    """Pays back `ore` of the payment as `order` shows it, and reads how it stands then. Raises ApiError.

    It may be tried again after any error: what has been paid back since `order` was shown is seen, and not paid twice.
    """
    await session.live.read_again(order.id)
    now = session.live.get(order.id) or order
    if refundable(order) - refundable(now) >= ore:
        await session.writing.settle(order.token)
        return
    amount = AmountView(currency_code="SEK", value=ore)
    back = SwishRefund(now.last, SwishRefundPaymentView(payment_public_id=order.token, amount=amount))
    await session.writing.send("swish.refund", back, target=order.token, company=order.company)
    await result_of(session.live.read_again(order.id))
