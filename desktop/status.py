"""The status line and the sidebar's counts, read from the session's collections."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QPushButton

from desktop.api.pacing import Reason, Wait
from desktop.core.records.invoices import InvoiceActionSubView
from desktop.core.stages import is_draft, is_overdue, is_to_attest
from desktop.qt.tally import Tally
from desktop.qt.turn import Turn
from desktop.session.desk import Desk
from desktop.window import Window

_A_WHILE_MS = 600_000
_LISTS = ("creditors", "debtors", "products", "invoices")


class Status(QObject):
    """Follows the session until the desk is left."""

    def __init__(self, window: Window, desk: Desk) -> None:
        super().__init__(window)
        self._window = window
        self._desk = desk
        self._soon = QTimer(self, singleShot=True, interval=60)
        self._turn = Turn(self)
        self._soon.timeout.connect(self._turn.start)
        self._turn.timeout.connect(self._show)
        self._each_second = QTimer(self, interval=1000)
        self._each_second.timeout.connect(self._show_calls)
        session = desk.session
        session.waiting_changed.connect(self._show_calls)
        for signal in (
            session.loading.updated,
            session.loading.changed,
            session.writing.changed,
            session.invoices.changed,
        ):
            signal.connect(self._show_soon)
        session.certificates.items.changed.connect(self._show_renewals)
        self._show_renewals()
        self._each_while = QTimer(self, interval=_A_WHILE_MS)
        self._each_while.timeout.connect(session.certificates.look_at_clock)
        self._each_while.start()
        self._soon.start()
        self._tally = Tally(session.invoices, {"to do": _is_to_do, "to attest": is_to_attest}, self)
        self._tally.counted.connect(self._show_count)
        session.invoices.reset.connect(self._forget_count)

    def _show_soon(self, *_: object) -> None:
        self._soon.start()

    def _show(self) -> None:
        session, line = self._desk.session, self._window.status
        unfinished = len(session.writing.unfinished())
        outbox = self.tr("%n change(s) not confirmed", "", unfinished) if unfinished else self.tr("Outbox empty")
        text, role = self._freshness()
        line.show_text("updated", text, role=role)
        line.show_text("mirror", "" if session.mirroring.kept else self.tr("Lists not kept here: no keyring"))
        line.show_text("count", self.tr("%n invoice(s)", "", len(session.invoices)))
        self._show_calls()
        if not line.findChild(QPushButton, "outbox"):
            line.offer("outbox", self.tr("Outbox: changes sent to Billecta (Ctrl+Shift+O)"))
        line.show_text("outbox", outbox, role="warning" if unfinished else "small")

    def _freshness(self) -> tuple[str, str]:
        """How old what is shown is, and whether newer is on its way."""
        session, fmt = self._desk.session, self._desk.format
        loading, seen = session.loading, session.mirroring.shown_from
        reading = any(map(loading.is_loading, _LISTS))
        if seen is None:
            clock = fmt.clock(loading.updated_at)
            return self.tr("Reading…") if reading else self.tr("Updated {time}").format(time=clock), "small"
        # Before the first reading has begun nobody knows of any trouble.
        lost = not reading and any(map(loading.has_failed, _LISTS))
        words = self.tr("No contact: as it was {time}") if lost else self.tr("Saved {time}, reading…")
        return words.format(time=fmt.moment(seen)), "warning" if lost else "small"

    def _show_calls(self) -> None:
        """Why and how long calls wait, else how many went wrong within the last minute; both pass by themselves."""
        client = self._desk.session.client
        wait, wrong = client.waiting(), client.errors_in_window()
        text = self._waiting(wait) if wait else self.tr("API {count}/50").format(count=wrong)
        self._window.status.show_text("calls", text, role="warning" if wait else "small")
        if not (wait or wrong):
            self._each_second.stop()
        elif not self._each_second.isActive():
            self._each_second.start()

    def _waiting(self, wait: Wait) -> str:
        words = {
            Reason.ERRORS: self.tr("Waiting {seconds} s: too many calls went wrong"),
            Reason.CALLS: self.tr("Waiting {seconds} s: too many calls in a short time"),
            Reason.SERVER: self.tr("Waiting {seconds} s: Billecta asks for a pause"),
        }
        return words[wait.reason].format(seconds=ceil(wait.seconds))

    def _show_count(self, counts: dict[str, int]) -> None:
        self._window.sidebar.set_count("invoices", counts["to do"])
        self._window.sidebar.set_count("attest", counts["to attest"])

    def _forget_count(self) -> None:
        """What was counted was another company's."""
        for place in ("invoices", "attest"):
            self._window.sidebar.set_count(place, None)

    def _show_renewals(self, *_: object) -> None:
        self._window.sidebar.set_count("certificates", len(self._desk.session.certificates.expiring()))


def _is_to_do(row: InvoiceActionSubView) -> bool:
    """Drafts to attest and money that is late."""
    return is_draft(row.stage) or is_overdue(row)
