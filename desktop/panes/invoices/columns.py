"""What the list of invoices shows, which parts of it can be chosen, and what a search looks in."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop.core.dates import day, today
from desktop.core.invoice_draft import is_local
from desktop.core.money import from_minor
from desktop.core.records.common import AmountView
from desktop.core.records.enums import ActionTypeView
from desktop.core.records.enums import InvoiceActionStageTypeView as Stage
from desktop.core.records.invoices import InvoiceActionSubView
from desktop.core.stages import Tone, days_overdue, is_draft, is_overdue, tone
from desktop.qt.format import Format
from desktop.qt.list_pane import View
from desktop.qt.table import Column
from desktop.qt.words import stage_word

Row = InvoiceActionSubView
_DRAFTS = 2**60


def make_columns(fmt: Format) -> list[Column[Row]]:
    """The columns of the look: number, customer, dates, sum, stage."""
    translate = QCoreApplication.translate
    issued, due = _Day(fmt, "invoice_date"), _Day(fmt, "due_date")
    return [
        Column("number", translate("Invoices", "No."), 64, _number, _number_key),
        Column("customer", translate("Invoices", "Customer"), 160, _customer, _customer, stretch=True),
        Column("date", translate("Invoices", "Date"), 98, issued, _day_key("invoice_date"), hide_below=640),
        Column("due", translate("Invoices", "Due"), 126, due, _day_key("due_date"), note=_overdue),
        Column("amount", translate("Invoices", "Amount"), 104, _Amount(fmt), _amount_key, align_right=True),
        Column("stage", translate("Invoices", "Stage"), 108, _stage, _stage, tone=_tone, strike=_struck),
    ]


def make_views() -> list[View]:
    """The chips above the list."""
    translate = QCoreApplication.translate
    return [
        View("all", translate("Invoices", "All")),
        View("drafts", translate("Invoices", "Drafts"), _is_draft),
        View("unsent", translate("Invoices", "Not sent"), _is_unsent),
        View("overdue", translate("Invoices", "Overdue"), is_overdue),
        View("paid", translate("Invoices", "Paid", "several"), _is_paid),
    ]


def search_text(row: Row) -> str:
    """Number, OCR, name, organisation number with and without hyphen, reference, sum."""
    org_no = row.debtor_org_no or ""
    amount = row.invoiced_amount.value if row.invoiced_amount else 0
    kronor = f"{from_minor(amount):.2f}"
    parts = [
        row.invoice_number, row.ocr, row.debtor_name, org_no, org_no.replace("-", ""), row.your_reference,
        kronor, kronor.replace(".", ","),
    ]  # fmt: skip
    return " ".join(part for part in parts if part)


class _Day:
    def __init__(self, fmt: Format, member: str) -> None:
        self._fmt, self._member = fmt, member

    def __call__(self, row: Row) -> str:
        return self._fmt.date(day(getattr(row, self._member)))


class _Amount:
    def __init__(self, fmt: Format) -> None:
        self._fmt = fmt

    def __call__(self, row: Row) -> str:
        amount = row.invoiced_amount
        foreign = amount is not None and amount.currency_code not in (None, "", "SEK")
        return self._fmt.amount(amount, with_currency=foreign)


class _day_key:  # noqa: N801 - reads as the function it is
    def __init__(self, member: str) -> None:
        self._member = member

    def __call__(self, row: Row) -> int:
        value = day(getattr(row, self._member))
        return value.toordinal() if value else 0


def _number(row: Row) -> str:
    return row.invoice_number or "–"


def _number_key(row: Row) -> int:
    """Drafts have no number yet: they come first when the newest does, among themselves by date."""
    digits = "".join(sign for sign in row.invoice_number or "" if sign.isdigit())
    issued = day(row.invoice_date)
    return int(digits) if digits else _DRAFTS + (issued.toordinal() if issued else 0)


def _customer(row: Row) -> str:
    return row.debtor_name or ""


def _amount_key(row: Row) -> int:
    return (row.invoiced_amount or AmountView()).value


def _stage(row: Row) -> str:
    if is_local(row.action_public_id or ""):
        return QCoreApplication.translate("Invoices", "Only here")
    if row.action_type == ActionTypeView.CREDIT_INVOICE_ACTION and row.stage == Stage.COMPLETED:
        return QCoreApplication.translate("Invoices", "Credited")
    return stage_word(row.stage)


def _tone(row: Row) -> Tone:
    if is_local(row.action_public_id or ""):
        return Tone.WARN
    return tone(row.stage)


def _struck(row: Row) -> bool:
    return row.stage == Stage.CANCELLED


def _overdue(row: Row) -> str:
    late = days_overdue(row, today())
    return QCoreApplication.translate("Invoices", "+{days}d").format(days=late) if late else ""


def _is_draft(row: Row) -> bool:
    return is_draft(row.stage)


def _is_unsent(row: Row) -> bool:
    return row.stage == Stage.ATTESTED


def _is_paid(row: Row) -> bool:
    return row.stage == Stage.COMPLETED
