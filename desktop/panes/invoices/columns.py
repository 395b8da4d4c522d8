"""What the list of invoices shows in its columns, and what a search looks in."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop.core.dates import today
from desktop.core.invoice_draft import is_local
from desktop.core.records.enums import ActionTypeView
from desktop.core.records.enums import InvoiceActionStageTypeView as Stage
from desktop.core.records.invoices import InvoiceActionSubView
from desktop.core.stages import Tone, days_overdue, is_undelivered, tone
from desktop.qt.format import Format
from desktop.qt.list_pane import conditions
from desktop.qt.matching import search_amount, search_numbers
from desktop.qt.table import Column, RecordTable
from desktop.qt.values import Amount, Day, amount_key, day_key, number_key
from desktop.qt.words import customer_words, stage_word

from .more_columns import more_columns
from .views import make_views

Row = InvoiceActionSubView
_DRAFTS = 2.0**52


def make_table(fmt: Format) -> RecordTable:
    """The table of the list; what stands around it is the pane's."""
    views = conditions(make_views())
    return RecordTable(make_columns(fmt), id_of, search=search_text, views=views, checkable=True)


def make_columns(fmt: Format) -> list[Column[Row]]:
    """The columns of the look: number, customer, dates, sum, stage; then those that can be chosen."""
    translate = QCoreApplication.translate
    issued, due = Day(fmt, "invoice_date"), Day(fmt, "due_date")
    return [
        Column("number", translate("Invoices", "No."), 64, _number, _number_key),
        Column("customer", translate("Invoices", "Customer"), 148, _customer, _customer, stretch=True),
        Column("date", translate("Invoices", "Date"), 98, issued, day_key("invoice_date"), hide_below=640),
        Column("due", translate("Invoices", "Due"), 136, due, day_key("due_date"), note=_overdue),
        Column(
            "amount", translate("Invoices", "Amount"), 104, Amount(fmt, "invoiced_amount"),
            amount_key("invoiced_amount"), align_right=True,
        ),
        Column("stage", translate("Invoices", "Stage"), 116, stage_of, stage_of, tone=tone_of, strike=_struck),
        *more_columns(fmt),
    ]  # fmt: skip


def search_text(row: Row) -> str:
    """Number, OCR, name, organisation number with and without hyphen, reference, sum and what is left of it."""
    amount, left = row.invoiced_amount, row.current_amount
    sums = {one.value for one in (amount, left) if one is not None and one.value}
    parts = [
        row.invoice_number, row.ocr, row.debtor_name, search_numbers(row.debtor_org_no), row.your_reference,
        *map(search_amount, sums),
    ]  # fmt: skip
    return " ".join(part for part in parts if part)


def _number(row: Row) -> str:
    return row.invoice_number or "–"


def _number_key(row: Row) -> float:
    """Drafts have no number yet: they come first when the newest does, among themselves by date."""
    return number_key(row.invoice_number) or _DRAFTS + _issued(row)


_issued = day_key("invoice_date")


def _customer(row: Row) -> str:
    return customer_words(row.debtor_name)


def stage_of(row: Row) -> str:
    """Where the invoice stands, in a word or two."""
    if is_local(row.action_public_id or ""):
        return QCoreApplication.translate("Invoices", "Only here")
    if row.action_type == ActionTypeView.CREDIT_INVOICE_ACTION and row.stage == Stage.COMPLETED:
        return QCoreApplication.translate("Invoices", "Credited")
    if is_undelivered(row):
        return QCoreApplication.translate("Invoices", "Not delivered")
    return stage_word(row.stage)


def tone_of(row: Row) -> Tone:
    """The colour of that."""
    if is_local(row.action_public_id or ""):
        return Tone.WARN
    return Tone.BAD if is_undelivered(row) else tone(row.stage)


def _struck(row: Row) -> bool:
    return row.stage == Stage.CANCELLED


def _overdue(row: Row) -> str:
    late = days_overdue(row, today())
    return QCoreApplication.translate("Invoices", "+{days}d").format(days=late) if late else ""


def id_of(row: Row) -> str:
    """Its id at Billecta; one that only is on this computer has one of its own."""
    return row.action_public_id or ""
