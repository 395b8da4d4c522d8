"""Finds out, at the start, what became of the writes of last time."""

from __future__ import annotations

from datetime import datetime
from functools import partial

from PySide6.QtCore import QCoreApplication, QObject

from desktop.core.attest import AttestBatch
from desktop.core.errors import ApiError
from desktop.store.drafts import Drafts

from .desk import Desk
from .session import INVOICE


def follow_unfinished(desk: Desk) -> None:
    """Goes on asking for the orders of last time whose end is not known, and says where it stands."""
    live = desk.session.live
    for order in live.unfinished():
        desk.write(partial(live.follow, order.id), key=f"live.{order.id}")
    if live.left_over:
        show = (QCoreApplication.translate("Settling", "Show"), partial(desk.commands.run, "go.payments"))
        desk.notices.warn(_Words().of_orders(len(live.left_over)), key="live.left_over", actions=[show])


def ask_about_batches(desk: Desk) -> None:
    """Offers to go on with batches that the program died over while they were being attested."""
    attesting = desk.session.attesting
    for batch in attesting.broken_off():
        words = _Words().of_batch(len(batch.items))
        actions = [
            (QCoreApplication.translate("Settling", "Go on"), partial(_go_on, desk, batch)),
            (QCoreApplication.translate("Settling", "Leave the rest as drafts"), partial(attesting.forget, batch)),
        ]
        desk.notices.warn(words, key=f"attest.{batch.id}", actions=actions)


def _go_on(desk: Desk, batch: AttestBatch) -> None:
    run = desk.session.attesting.again(batch)
    doing = QCoreApplication.translate("Settling", "Attesting")
    desk.write(run.resume, key=f"attest.run.{batch.id}", doing=doing)


class _Words(QObject):
    """lupdate finds plurals in the `tr` of a QObject only."""

    def of_batch(self, count: int) -> str:
        """What was under way."""
        return self.tr("The program ended while %n invoice(s) were being attested.", "", count)

    def of_orders(self, count: int) -> str:
        """What was waited for."""
        return self.tr(
            "%n order(s) of BankID or Swish were under way when you left. What became of them is under Payments.",
            "",
            count,
        )


def forget_sent(drafts: Drafts, target: str, sent: datetime) -> None:
    """A record's draft that has arrived is none any more; what was typed after it was `sent` (UTC) is.

    An invoice's stays: after a crash one goes on with it where one was.
    """
    kept = drafts.load(target)
    if kept is not None and kept.kind != INVOICE and kept.saved_at <= sent:
        drafts.delete(target)


async def settle(desk: Desk) -> None:
    """Settles each write without a known outcome; one that cannot be told does not keep the others. Raises ApiError."""
    session = desk.session
    follow_unfinished(desk)
    ask_about_batches(desk)
    unfinished = session.writing.unfinished()
    if not unfinished:
        return
    checking = QCoreApplication.translate("Settling", "Changes from last time are being checked: {count}…")
    desk.notices.info(checking.format(count=len(unfinished)), key="front.settled")
    failure: ApiError | None = None
    for target, sent in {write.target: write.created_at for write in unfinished}.items():
        try:
            await session.writing.settle(target)
            forget_sent(session.drafts, target, sent)
        except ApiError as error:
            failure = error
    await session.loading.company()
    if failure is not None:
        desk.notices.dismiss("front.settled")
        raise failure
    desk.notices.done(
        QCoreApplication.translate("Settling", "All changes from last time have been confirmed."), key="front.settled"
    )
