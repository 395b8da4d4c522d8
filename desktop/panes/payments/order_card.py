"""One order on the screen: its code while there is something to scan, what is said of it, and the way out."""

from __future__ import annotations

from datetime import UTC, datetime
from functools import partial
from typing import Any

from PySide6.QtCore import QTimer, QUrl, Signal
from PySide6.QtGui import QDesktopServices, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout

from desktop.core.dates import STOCKHOLM, day_of
from desktop.core.environment import ADDRESSES
from desktop.core.orders.missing import Missing, missing
from desktop.core.orders.standing import Standing
from desktop.qt.badge import Badge
from desktop.qt.countdown import Countdown
from desktop.qt.label import Label
from desktop.qt.qr import QrCode
from desktop.session.desk import Desk
from desktop.session.live_kinds import CODE_HOLDS, CODES_FOR, OrderKind
from desktop.session.live_order import LiveOrder, Phase
from desktop.session.refunding import refundable

from . import words
from .account_list import AccountList
from .autogiro import found_accounts, usable
from .facts import Facts, lines
from .receipt import has_receipt

_CODE_SIDE = 213
"""A BankID code of 49 squares with its margin, at four pixels and some air."""


class OrderCard(QFrame):
    """Follows one order of the session.

    Signals, with the order: `again_wanted` when another like it is, `refund_wanted` when it is to be paid back,
    `proof_wanted` when signature and OCSP answer are to be kept as files, `receipt_wanted` when a receipt is, and
    `autogiro_wanted` when one of the accounts is to be put on a customer's autogiro.
    """

    again_wanted = Signal(object)
    refund_wanted = Signal(object)
    proof_wanted = Signal(object)
    receipt_wanted = Signal(object)
    autogiro_wanted = Signal(object)

    def __init__(self, desk: Desk, order: LiveOrder) -> None:
        super().__init__()
        self._desk, self._live, self._id = desk, desk.session.live, order.id
        self._here = False
        self._begun = ""
        self.setProperty("role", "order")
        self._title, self._about, self._message = _label("heading"), _label("muted"), _label("message")
        self._badge, self._facts, self._ring = Badge(), Facts(), Countdown()
        self._accounts = AccountList()
        self._note = _label("muted")
        self._each_second = QTimer(self, interval=1000)
        self._each_second.timeout.connect(self.show_order)
        self.code = QrCode(words.title(order))
        self.code.setFixedSize(_CODE_SIDE, _CODE_SIDE)
        self.open_here = QPushButton(self.tr("Open BankID on this computer"))
        self.cancel_button = QPushButton(self.tr("Cancel"))
        self.again = QPushButton(self.tr("Try again"))
        self.look = QPushButton(self.tr("Look again"))
        self.refund = QPushButton(self.tr("Refund…"))
        self.proof = QPushButton(self.tr("Save the proof…"))
        self.receipt = QPushButton(self.tr("Save a receipt…"))
        self.autogiro = QPushButton(self.tr("Put on autogiro…"))
        self.certificates = QPushButton(self.tr("To the certificates"))
        self.portal = QPushButton(self.tr("Open Billecta’s site"))
        self.remove = QPushButton(self.tr("Remove"))
        for button, command in ((self.again, "again"), (self.refund, "refund"), (self.autogiro, "autogiro")):
            button.setObjectName(f"payments.{command}")
        self._connect()
        self._lay_out()
        self._title.setText(words.title(order))
        self._name(order)
        self.code.faded.connect(self.show_order)
        self.show_order()

    @property
    def revealed(self) -> bool:
        """Whether the personal number stands on the screen unmasked."""
        return self._facts.revealed

    @property
    def message(self) -> str:
        """What is said of the order now."""
        return self._message.text()

    def show_order(self) -> None:
        """Shows the order as it is now."""
        order = self._live.get(self._id)
        if order is None:
            return
        silence = self._live.silence(self._id)
        self._count_silence(counting=silence is not None)
        seen = words.Seen(
            order, self._live.state(self._id), silence.seconds if silence else None, self._here,
            self._live.is_called_off(self._id),
        )  # fmt: skip
        standing = seen.standing
        self._about.setText(words.about(order, self._desk))
        self._badge.set(words.badge(standing), words.TONES[standing])
        self._show_code(seen)
        late = bool(_code(seen)) and standing is Standing.WAITING and not self.code.content
        said = words.new_code_awaited() if late and seen.is_untroubled else words.message(seen, self._desk)
        if said != self._message.text():
            self._message.setText(said)
            self._message.setAccessibleName(said)
        self._show_buttons(order, standing)
        self._facts.set_lines(lines(order, self._desk.format))
        self._accounts.set_accounts(*found_accounts(order), self._desk.format)
        self._note.setText(self._kept_until(order))
        self._note.setVisible(bool(self._note.text()))

    def _count_silence(self, *, counting: bool) -> None:
        """Seconds without contact go on between two tries."""
        if not counting:
            self._each_second.stop()
        elif not self._each_second.isActive():
            self._each_second.start()

    def scanned_text(self) -> str:
        """What the code on the screen holds."""
        return self.code.content

    def _show_code(self, seen: words.Seen) -> None:
        waits = seen.standing is Standing.WAITING and not seen.called_off
        content = _code(seen) if waits and not _is_stale(seen) else ""
        self.code.set_content(content, 0 if seen.order.kind is OrderKind.SWISH else CODE_HOLDS)
        self.code.setVisible(bool(self.code.content))
        self._ring.setVisible(waits)
        if not waits:
            self._ring.stop()
        elif self._begun != seen.order.id:
            self._begun = seen.order.id
            gone = (datetime.now(UTC) - seen.order.begun).total_seconds()
            whole = CODES_FOR.total_seconds()
            self._ring.start(whole - gone, whole)

    def _show_buttons(self, order: LiveOrder, standing: Standing) -> None:
        over, waits = order.phase.is_over, standing is Standing.WAITING
        self.open_here.setVisible(waits and bool(self._autostart()) and order.phase is Phase.RUNNING)
        self.cancel_button.setVisible(not over)
        self.cancel_button.setEnabled(not self._live.is_called_off(order.id))
        self.again.setVisible(over and standing is not Standing.DONE and not order.may_still_be_paid)
        self.look.setVisible(over and standing is Standing.UNKNOWN and bool(order.token))
        self.refund.setVisible(refundable(order) > 0)
        self.proof.setVisible(standing is Standing.DONE and bool(getattr(order.last, "signature", None)))
        lacks = missing(order.failure) if order.phase is Phase.REFUSED else None
        self.certificates.setVisible(lacks is Missing.CERTIFICATE)
        self.portal.setVisible(lacks is not None and self._desk.environment in ADDRESSES)
        self.receipt.setVisible(has_receipt(order))
        self.autogiro.setVisible(standing is Standing.DONE and bool(usable(order)))
        self.remove.setVisible(over)

    def _kept_until(self, order: LiveOrder) -> str:
        collected = order.standing(order.last) is Standing.DONE and order.kind is not OrderKind.SWISH
        if not order.phase.is_over or order.last is None or not collected:
            return ""
        text = self.tr("What was collected is removed from this computer {date} at {time}.")
        return text.format(date=self._desk.format.date(day_of(order.until)), time=self._desk.format.clock(order.until))

    def _autostart(self) -> str:
        state = self._live.state(self._id)
        found = getattr(state, "auto_start_token", None) or getattr(state, "bank_id_autostart_token", None)
        return str(found or "").lower()

    def _open_here(self) -> None:
        """The PC's own program, by the operating system; source: BankID's sample code."""
        if QDesktopServices.openUrl(QUrl(f"bankid:///?autostarttoken={self._autostart()}&redirect=null")):
            self._here = True
        else:
            words_ = self.tr("BankID could not be opened on this computer. Is BankID’s security program installed?")
            self._desk.notices.warn(words_, key="payments.open")
        self.show_order()

    def _cancel(self) -> None:
        self._desk.write(partial(self._live.cancel, self._id), key=f"live.cancel.{self._id}")

    def _look_again(self) -> None:
        again = self._live.follow if self._live.look_again(self._id) else self._live.read_again
        self._desk.write(partial(again, self._id), key=f"live.look.{self._id}")

    def _again(self) -> None:
        self.again_wanted.emit(self._live.get(self._id))

    def _refund(self) -> None:
        self.refund_wanted.emit(self._live.get(self._id))

    def _keep_proof(self) -> None:
        self.proof_wanted.emit(self._live.get(self._id))

    def _open_certificates(self) -> None:
        self._desk.commands.run("go.certificates")

    def _open_portal(self) -> None:
        QDesktopServices.openUrl(QUrl(ADDRESSES[self._desk.environment].portal))

    def _keep_receipt(self) -> None:
        self.receipt_wanted.emit(self._live.get(self._id))

    def _put_on_autogiro(self) -> None:
        self.autogiro_wanted.emit(self._live.get(self._id))

    def _remove(self) -> None:
        self._live.forget(self._id)

    def _name(self, order: LiveOrder) -> None:
        """Several orders stand side by side: each button says whose it is to one who does not see where it stands."""
        name = f"{words.title(order)} {order.begun.astimezone(STOCKHOLM):%H:%M:%S}"
        self.setAccessibleName(name)
        for button in self.findChildren(QPushButton):
            button.setAccessibleName(f"{button.text()} – {name}")
        self.code.setAccessibleName(name)

    def _connect(self) -> None:
        self.open_here.clicked.connect(self._open_here)
        self.cancel_button.clicked.connect(self._cancel)
        self.again.clicked.connect(self._again)
        self.look.clicked.connect(self._look_again)
        self.refund.clicked.connect(self._refund)
        self.proof.clicked.connect(self._keep_proof)
        self.certificates.clicked.connect(self._open_certificates)
        self.portal.clicked.connect(self._open_portal)
        self.receipt.clicked.connect(self._keep_receipt)
        self.autogiro.clicked.connect(self._put_on_autogiro)
        self.remove.clicked.connect(self._remove)

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 20, 20, 20)
        row.setSpacing(20)
        row.addWidget(self.code, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(8)
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self._badge, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(head)
        column.addWidget(self._about)
        said = QHBoxLayout()
        said.setSpacing(12)
        said.addWidget(self._message, 1)
        said.addWidget(self._ring, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(said)
        column.addWidget(self._facts)
        column.addWidget(self._accounts)
        column.addWidget(self._note)
        column.addStretch(1)
        column.addLayout(self._button_row())
        row.addLayout(column, 1)

    def _button_row(self) -> QVBoxLayout:
        rows, buttons = QVBoxLayout(), QHBoxLayout()
        rows.setSpacing(8)
        buttons.setSpacing(8)
        rows.addWidget(self.open_here, 0, Qt.AlignmentFlag.AlignLeft)
        ways = self.certificates, self.portal, self.again, self.look, self.refund, self.autogiro, self.receipt
        for button in (self.cancel_button, *ways, self.proof, self.remove):
            buttons.addWidget(button)
        buttons.addStretch(1)
        rows.addLayout(buttons)
        return rows


def _code(seen: words.Seen) -> str:
    """What is to be scanned: BankID's own field, or Swish's token with its D."""
    state: Any = seen.state
    if seen.order.kind is OrderKind.SWISH:
        token = state.payment_request_token if state is not None else ""
        return f"D{token}" if token else ""
    return str(getattr(state, "qr", None) or "")


def _is_stale(seen: words.Seen) -> bool:
    """BankID takes no code of an earlier second; Swish's stays the same."""
    return seen.order.kind is not OrderKind.SWISH and (seen.silent_for or 0) > CODE_HOLDS


def _label(role: str) -> QLabel:
    label = Label()
    label.setWordWrap(True)
    label.setProperty("role", role)
    return label
