"""The tabs of a customer that are read when they are looked at: invoices, balance, events; and the notes."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from desktop.core.dates import day, read
from desktop.core.records.common import AmountView
from desktop.core.records.debtors import DebtorAutogiroApprovalView, DebtorBalanceView, DebtorEventView
from desktop.core.records.invoices import InvoiceActionSubView
from desktop.core.stages import is_closed, is_draft
from desktop.qt.line_list import LineList
from desktop.qt.words import stage_word
from desktop.session.disclosures import Disclosure

from .words import balance_word

AGAIN = "again"
_MOST_INVOICES = 60
_MOST_EVENTS = 200


class InvoicesTab(LineList):
    """The customer's invoices, open ones first; a click opens one. `followed` carries its public id."""

    def show_invoices(self, invoices: Sequence[InvoiceActionSubView]) -> None:
        """In any order."""
        self.clear()
        newest = sorted(invoices, key=_newest, reverse=True)
        open_ = [one for one in newest if not is_closed(one.stage)]
        closed = [one for one in newest if is_closed(one.stage)]
        self._group(QCoreApplication.translate("Customers", "Open"), open_[:_MOST_INVOICES])
        self._group(QCoreApplication.translate("Customers", "Closed"), closed[: _MOST_INVOICES - len(open_)])
        left = len(invoices) - _MOST_INVOICES
        if left > 0:
            self.line(self.tr("… and %n more: search for the customer among the invoices", "", left), role="muted")
        if not invoices:
            self.line(self.tr("No invoices yet."), role="muted")

    def _group(self, title: str, invoices: Sequence[InvoiceActionSubView]) -> None:
        if not invoices:
            return
        if self.has_lines:
            self.rule()
        self.line(title, role="strong")
        for one in invoices:
            number = one.invoice_number or (self.tr("Draft") if is_draft(one.stage) else "–")
            note = " · ".join([self.format.date(day(one.invoice_date)), stage_word(one.stage)])
            amount = self.format.amount(one.invoiced_amount, with_currency=True)
            self.link(number, one.action_public_id or "", amount, note=note)


class ReadTab(LineList):
    """A tab whose lines come from the server. `followed` carries AGAIN when it is to be read once more."""

    def wait(self) -> None:
        """It is being read."""
        self.clear()
        self.line(self.tr("Reading…"), role="muted")

    def fail(self, text: str, *, again: bool) -> None:
        """Why there is nothing to see."""
        self.clear()
        self.line(text, role="muted")
        if again:
            self.link(self.tr("Try again"), AGAIN)


class BalanceTab(ReadTab):
    """What the customer owes and has to their credit, and the approvals of autogiro."""

    def show_balances(self, balances: Sequence[DebtorBalanceView]) -> None:
        """The rows in the server's order, and the sum of each currency."""
        self.clear()
        sums: dict[str, int] = {}
        for one in balances:
            amount = one.amount or AmountView()
            currency = amount.currency_code or "SEK"
            sums[currency] = sums.get(currency, 0) + amount.value
            when = self.format.date(day(one.transaction_date))
            note = " · ".join(part for part in (when, balance_word(one.balance_type)) if part)
            shown = self.format.amount(amount, with_currency=True)
            self.line(one.description or balance_word(one.balance_type), shown, note=note)
        if not balances:
            self.line(self.tr("Nothing is owed on either side."), role="muted")
            return
        self.rule()
        for currency in sorted(sums):
            self.line(self.tr("Balance"), self.format.money(sums[currency], currency), "strong")

    def show_approvals(self, approvals: Sequence[DebtorAutogiroApprovalView]) -> None:
        """Under the balance."""
        self.rule()
        self.line(self.tr("Autogiro approvals"), role="strong")
        for one in approvals:
            state = self.tr("In force") if one.active else self.tr("Not in force")
            self.line(self.format.date(day(one.created)), state)
        if not approvals:
            self.line(self.tr("None: the customer pays in another way."), role="muted")

    def say(self, text: str) -> None:
        """A sentence under the rest."""
        self.rule()
        self.line(text, role="muted")


class EventsTab(ReadTab):
    """What has happened to the customer, the newest first, and who looked at what is protected."""

    def show_events(self, events: Sequence[DebtorEventView], looks: Sequence[Disclosure]) -> None:
        """`looks` are this session's."""
        self.clear()
        for look in reversed(looks):
            when = f"{self.format.date(look.moment.date())} {self.format.clock(look.moment)}"
            self.line(self.tr("Protected data shown here"), when, note=look.reason)
        for event in sorted(events, key=_moment, reverse=True)[:_MOST_EVENTS]:
            by = " · ".join(part for part in (event.content or "", event.event_by or "") if part)
            role = "" if event.has_occured else "muted"
            self.line(event.title or event.content or "–", self.format.date(day(event.event_date)), role, note=by)
        if len(events) > _MOST_EVENTS:
            self.line(self.tr("… and %n older", "", len(events) - _MOST_EVENTS), role="muted")
        if not events and not looks:
            self.line(self.tr("Nothing has happened yet."), role="muted")


class NotesTab(LineList):
    """The office's own notes, in full."""

    def show_notes(self, notes: str) -> None:
        """Empty when there are none."""
        self.clear()
        self.line(notes or self.tr("No notes. Edit the customer to write some."), role="" if notes else "muted")


def _newest(invoice: InvoiceActionSubView) -> tuple[str, str]:
    return invoice.invoice_date or "", invoice.invoice_number or ""


def _moment(event: DebtorEventView) -> str:
    moment = read(event.event_date)
    return moment.isoformat() if moment else ""
