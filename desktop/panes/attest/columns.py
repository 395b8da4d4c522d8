"""What the queue of drafts shows: who, how much, how it goes out, and what the checks say."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication, QObject

from desktop.core.finding import Check, Finding, Weight
from desktop.core.records.invoices import InvoiceActionSubView
from desktop.core.stages import Tone
from desktop.qt.format import Format
from desktop.qt.list_pane import View
from desktop.qt.matching import search_amount, search_numbers
from desktop.qt.table import Column
from desktop.qt.values import Amount, Day, amount_key, day_key
from desktop.qt.words import customer_words, delivery_word
from desktop.session.attest_queue import AttestQueue
from desktop.session.attesting import Attesting

Row = InvoiceActionSubView
Judge = Callable[[Row], tuple[str, Tone]]


def make_columns(fmt: Format, judge: Judge, queue: AttestQueue) -> list[Column[Row]]:
    """`judge` says what stands in the column of the checks, and its colour. While the drafts of several companies
    stand in the queue, whose they are has the place of the delivery.
    """
    translate = QCoreApplication.translate
    one, several = partial(_is_every, queue, False), partial(_is_every, queue, True)
    issued, due = Day(fmt, "invoice_date"), Day(fmt, "due_date")
    return [
        Column("customer", translate("Attest", "Customer"), 128, _customer, _customer, stretch=True),
        Column("company", translate("Attest", "Company"), 168, _company, _company, usual_while=several),
        Column("date", translate("Attest", "Date"), 98, issued, day_key("invoice_date"), hide_below=720),
        Column("due", translate("Attest", "Due"), 98, due, day_key("due_date"), optional=True),
        Column(
            "amount", translate("Attest", "To pay"), 104, Amount(fmt, "invoiced_amount"),
            amount_key("invoiced_amount"), align_right=True,
        ),
        Column("delivery", translate("Attest", "Delivery"), 92, _delivery, _delivery, hide_below=520, usual_while=one),
        Column("checks", translate("Attest", "Checks"), 136, _Word(judge), _Word(judge), tone=_Tone(judge)),
    ]  # fmt: skip


def make_views(queue: AttestQueue) -> list[View]:
    """All, and by what the checks say."""
    translate = QCoreApplication.translate
    return [
        View("all", translate("Attest", "All")),
        View("ready", translate("Attest", "Ready", "several"), partial(_is_ready, queue)),
        View("warned", translate("Attest", "With warnings"), partial(_is_warned, queue)),
        View("blocked", translate("Attest", "Cannot be attested"), partial(_is_blocked, queue), alarm=True),
    ]


def empty_views() -> dict[str, tuple[str, str]]:
    """What is said of a view in which no draft stands, by its id."""
    translate = QCoreApplication.translate
    return {
        "ready": (
            translate("Attest", "No draft is ready"),
            translate("Attest", "Look through those with warnings: what you accept comes here."),
        ),
        "warned": (
            translate("Attest", "No warnings"),
            translate("Attest", "Drafts in which the checks found something to look at stand here."),
        ),
        "blocked": (
            translate("Attest", "Nothing is in the way"),
            translate("Attest", "Drafts that cannot be attested as they are stand here, and why."),
        ),
    }


def search_text(row: Row) -> str:
    """Customer, company, numbers, reference and sum."""
    amount = row.invoiced_amount
    parts = [
        row.debtor_name, row.creditor_name, search_numbers(row.debtor_org_no), row.your_reference,
        search_amount(amount.value) if amount else "",
    ]  # fmt: skip
    return " ".join(part for part in parts if part)


class Words(QObject):
    """What the column of the checks says of a draft."""

    def __init__(self, queue: AttestQueue, attesting: Attesting, parent: QObject) -> None:
        super().__init__(parent)
        self._queue, self._attesting = queue, attesting

    def judge(self, row: Row) -> tuple[str, Tone]:
        """The most serious thing first."""
        public_id = row.action_public_id or ""
        if public_id in self._attesting.under_way():
            return self.tr("Being attested"), Tone.INFO
        verdict = self._queue.verdict(public_id)
        if verdict is None:
            return self.tr("Being read"), Tone.MUTED
        blocking = verdict.having(Weight.BLOCKING)
        if blocking:
            return self._blocked(blocking), Tone.BAD
        warnings = self._queue.left_to_accept(public_id)
        if warnings:
            return self.tr("%n warning(s)", "", len(warnings)), Tone.WARN
        return self.tr("Ready"), Tone.GOOD

    def _blocked(self, findings: list[Finding]) -> str:
        words = {
            Check.CUSTOMER: self.tr("Customer missing"),
            Check.ROWS: self.tr("Rows missing"),
            Check.QUANTITY: self.tr("Quantity missing"),
            Check.DESCRIPTION: self.tr("Text missing"),
            Check.EMAIL: self.tr("E-mail missing"),
            Check.ADDRESS: self.tr("Address missing"),
            Check.PHONE: self.tr("Telephone missing"),
            Check.EINVOICE: self.tr("Receiver missing"),
            Check.KIVRA: self.tr("Number missing"),
            Check.PUBLIC_REFERENCE: self.tr("Reference missing"),
            Check.CHANGED: self.tr("Has been changed"),
            Check.OWN_DRAFT: self.tr("Your own draft"),
            Check.UNKNOWN_USER: self.tr("Who are you?"),
        }
        first = words.get(findings[0].check) if len(findings) == 1 else None
        return first or self.tr("%n obstacle(s)", "", len(findings))


class _Word:
    def __init__(self, judge: Judge) -> None:
        self._judge = judge

    def __call__(self, row: Row) -> str:
        return self._judge(row)[0]


class _Tone:
    def __init__(self, judge: Judge) -> None:
        self._judge = judge

    def __call__(self, row: Row) -> Tone:
        return self._judge(row)[1]


def _is_every(queue: AttestQueue, every: bool) -> bool:
    return queue.every_company is every


def _customer(row: Row) -> str:
    return customer_words(row.debtor_name)


def _company(row: Row) -> str:
    return row.creditor_name or ""


def _delivery(row: Row) -> str:
    return delivery_word(row.delivery_method)


def _is_blocked(queue: AttestQueue, row: Row) -> bool:
    return queue.is_blocked(row.action_public_id or "")


def _is_warned(queue: AttestQueue, row: Row) -> bool:
    return not _is_blocked(queue, row) and bool(queue.left_to_accept(row.action_public_id or ""))


def _is_ready(queue: AttestQueue, row: Row) -> bool:
    public_id = row.action_public_id or ""
    return queue.verdict(public_id) is not None and not _is_blocked(queue, row) and not queue.left_to_accept(public_id)
