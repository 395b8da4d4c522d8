"""The columns of the list of invoices that a person may choose besides the usual ones."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop.core import identity
from desktop.core.records.enums import ActionTypeView as Kind
from desktop.core.records.enums import DeliveryStatusTypeView as Status
from desktop.core.records.invoices import InvoiceActionSubView
from desktop.core.stages import Tone, is_undelivered
from desktop.qt.format import Format
from desktop.qt.table import Column
from desktop.qt.values import Amount, Day, amount_key, day_key, digits_key, text_of
from desktop.qt.words import delivery_word

Row = InvoiceActionSubView


def more_columns(fmt: Format) -> list[Column[Row]]:
    """All of them optional, in the order in which they are offered."""
    return [*_texts(), *_deliveries(), *_amounts(fmt), *_days(fmt)]


def _texts() -> list[Column[Row]]:
    translate = QCoreApplication.translate
    return [
        Column("ocr", translate("Invoices", "OCR"), 120, text_of("ocr"), digits_key("ocr"), optional=True),
        Column(
            "org_no", translate("Invoices", "Org./personal no."), 132, _org_no, digits_key("debtor_org_no"),
            optional=True,
        ),
        Column(
            "your_reference", translate("Invoices", "Your reference"), 136, text_of("your_reference"),
            text_of("your_reference"), optional=True,
        ),
        Column("type", translate("Invoices", "Type"), 104, _kind, _kind, optional=True),
        Column("notes", translate("Invoices", "Marked as"), 136, _marks, _marks, optional=True),
    ]  # fmt: skip


def _deliveries() -> list[Column[Row]]:
    translate = QCoreApplication.translate
    return [
        Column("delivery", translate("Invoices", "Delivery"), 104, _delivery, _delivery, optional=True),
        Column(
            "delivery_status", translate("Invoices", "Delivery status"), 112, _status, _status, tone=_status_tone,
            optional=True,
        ),
    ]  # fmt: skip


def _amounts(fmt: Format) -> list[Column[Row]]:
    translate = QCoreApplication.translate
    return [
        Column(
            "vat", translate("Invoices", "VAT"), 104, Amount(fmt, "total_vat_amount"), amount_key("total_vat_amount"),
            align_right=True, optional=True,
        ),
        Column(
            "left", translate("Invoices", "Left to pay"), 104, Amount(fmt, "current_amount"),
            amount_key("current_amount"), align_right=True, optional=True,
        ),
    ]  # fmt: skip


def _days(fmt: Format) -> list[Column[Row]]:
    translate = QCoreApplication.translate
    named = [
        ("created", translate("Invoices", "Created"), "created"),
        ("attested", translate("Invoices", "Attested on"), "attested_date"),
        ("sent", translate("Invoices", "Sent on"), "invoice_sent_date"),
        ("reminded", translate("Invoices", "Reminded on"), "reminder_invoice_sent_date"),
        ("closed", translate("Invoices", "Closed on"), "closed_date"),
        ("next_date", translate("Invoices", "Next event on"), "next_event_date"),
    ]
    days = [Column(one, title, 104, Day(fmt, member), day_key(member), optional=True) for one, title, member in named]
    next_event = Column(
        "next_event", translate("Invoices", "Next event"), 160, text_of("next_event"), text_of("next_event"),
        optional=True,
    )  # fmt: skip
    return [*days, next_event]


def _org_no(row: Row) -> str:
    return identity.mask(row.debtor_org_no) if row.debtor_org_no else ""


def _kind(row: Row) -> str:
    translate = QCoreApplication.translate
    words = {
        Kind.INVOICE_ACTION: translate("Invoices", "Invoice"),
        Kind.CREDIT_INVOICE_ACTION: translate("Invoices", "Credit invoice"),
    }
    return words.get(row.action_type, str(row.action_type))


def _delivery(row: Row) -> str:
    return delivery_word(row.delivery_method)


def _status(row: Row) -> str:
    translate = QCoreApplication.translate
    words = {
        Status.RECEIVED: translate("Invoices", "Received"),
        Status.OPENED: translate("Invoices", "Opened"),
        Status.VIEWED: translate("Invoices", "Viewed"),
    }
    if is_undelivered(row):
        return translate("Invoices", "Not delivered")
    return words.get(row.delivery_status, "")


def _status_tone(row: Row) -> Tone:
    return Tone.BAD if is_undelivered(row) else Tone.GOOD


def marks_of(row: Row) -> list[str]:
    """What is said of an invoice besides its stage: disputed, paused …"""
    translate = QCoreApplication.translate
    said = [
        (row.is_disputed, translate("Invoices", "Disputed")),
        (row.is_paused, translate("Invoices", "Paused")),
        (row.is_locked, translate("Invoices", "Locked")),
        (row.is_commented, translate("Invoices", "Commented")),
        (row.autogiro_withdrawal_enabled, translate("Invoices", "Autogiro")),
    ]
    return [word for on, word in said if on]


def _marks(row: Row) -> str:
    return ", ".join(marks_of(row))
