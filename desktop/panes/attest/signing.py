"""The signature a company asks for above a sum: the list of what is attested is signed with BankID before it leaves."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from hashlib import sha256

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.api import codec
from desktop.core import identity
from desktop.core.attest import AttestItem
from desktop.core.attest_sums import Sums
from desktop.core.orders import rfa
from desktop.core.orders.standing import Standing
from desktop.core.records.bankid import BankIdSignRequestView
from desktop.qt import bankid_words
from desktop.qt.countdown import Countdown
from desktop.qt.dialogs import Sheet, ask
from desktop.qt.label import Label
from desktop.qt.qr import QrCode
from desktop.session.desk import Desk
from desktop.session.live_kinds import CODE_HOLDS, CODES_FOR, OrderKind
from desktop.session.live_order import LiveOrder
from desktop.session.order_writes import BankIdSign

_CODE_SIDE = 213


@dataclass(frozen=True)
class Signature:
    """Who signed, empty when nobody did, and the digest of the list that was signed."""

    name: str = ""
    digest: str = ""


class Signing(QObject):
    """Asks over the window of `page`."""

    def __init__(self, desk: Desk, page: QWidget) -> None:
        super().__init__(page)
        self._desk, self._page = desk, page

    async def sign(self, items: Sequence[AttestItem], sums: Sums) -> Signature:
        """Shows the code until somebody has signed the list; it is empty when nobody did, or it was called off here."""
        digest, live = list_digest(items), self._desk.session.live
        text = self._text(sums, digest)
        request = BankIdSignRequestView(
            creditor_public_id=self._desk.session.company_id,
            user_message=text,
            user_non_visible_data=digest,
        )
        order = live.begin(OrderKind.SIGN, BankIdSign(request=request), company=self._desk.session.company_id)
        self._desk.write(partial(live.follow, order.id), key=f"live.{order.id}")
        if await ask(SigningSheet(self._desk, order, text), self._page) is not True:
            await live.cancel(order.id)
            return Signature()
        signed = live.get(order.id)
        return Signature(_signer(signed), digest) if signed else Signature()

    def _text(self, sums: Sums, digest: str) -> str:
        fmt, company = self._desk.format, self._desk.session.company
        money = " + ".join(fmt.money(value, code) for code, value in sorted(sums.to_pay.items()))
        words = self.tr("I attest %n invoice(s) for {company}, {sum}. Checksum of the list: {digest}", "", sums.count)
        return words.format(company=(company and company.name) or "", sum=money, digest=digest[:16])


class SigningSheet(Sheet):
    """Follows the order, and answers True when it is signed."""

    def __init__(self, desk: Desk, order: LiveOrder, text: str) -> None:
        """`text` is what stands in BankID's app."""
        translate = QCoreApplication.translate
        super().__init__(
            translate("Signing", "Sign what is attested"),
            text=translate(
                "Signing", "By your company's rule sums like this are signed with BankID before they leave."
            ),
            environment=desk.environment,
            width=520,
        )
        self._live, self._id = desk.session.live, order.id
        self._code, self._ring = QrCode(translate("Signing", "Code for BankID")), Countdown()
        self._code.setFixedSize(_CODE_SIDE, _CODE_SIDE)
        self._words = Label()
        self._words.setWordWrap(True)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(self._code, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(self._make_words(text), 1)
        row.addWidget(self._ring, 0, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(row)
        self.first = self.add_cancel()
        whole = CODES_FOR.total_seconds()
        self._ring.start(whole - (datetime.now(UTC) - order.begun).total_seconds(), whole)
        self._live.changed.connect(self._changed)
        self._show()

    def _make_words(self, text: str) -> QVBoxLayout:
        signed = Label(text)
        signed.setProperty("role", "muted")
        signed.setWordWrap(True)
        column = QVBoxLayout()
        column.setSpacing(16)
        column.addWidget(self._words)
        column.addWidget(signed)
        column.addStretch(1)
        return column

    def scanned_text(self) -> str:
        """What the code on the screen holds."""
        return self._code.content

    def _changed(self, order_id: object) -> None:
        if order_id == self._id:
            self._show()

    def _show(self) -> None:
        order, state = self._live.get(self._id), self._live.state(self._id)
        if order is None:
            self.cancel()
            return
        standing = order.standing(state)
        waits = standing is Standing.WAITING
        silence = self._live.silence(self._id)
        stale = silence is not None and silence.seconds > CODE_HOLDS
        self._code.set_content(str(getattr(state, "qr", None) or "") if waits and not stale else "", CODE_HOLDS)
        self._code.setVisible(waits)
        self._ring.setVisible(waits)
        self._words.setText(self._said(order, state))
        if standing is Standing.DONE:
            self.answer(True)

    def _said(self, order: LiveOrder, state: object) -> str:
        if self._live.silence(self._id) is not None:
            return QCoreApplication.translate("Signing", "No contact, trying again. The order goes on meanwhile.")
        if state is None:
            failed = order.phase.is_over
            asking = QCoreApplication.translate("Signing", "Asking Billecta to begin…")
            ended = QCoreApplication.translate("Signing", "It could not be begun. Close this and try again.")
            return ended if failed else asking
        code = rfa.of_state(state, here=False)  # type: ignore[arg-type]  # a signature's status, by the order's kind
        return bankid_words.words(code) if code else ""


def _signer(order: LiveOrder) -> str:
    """The name; in the attest list, which is saved and printed, a personal number stands masked."""
    return order.last.name or identity.mask(order.last.ssn or "") or "BankID"


def list_digest(items: Sequence[AttestItem]) -> str:
    """A digest (SHA-256, hex) of the list that is signed: each draft as it was looked at."""
    return sha256(b"\n".join(codec.encode(item) for item in items)).hexdigest()
