"""What the members of an invoice are called, and how their values read, when two versions stand side by side."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from desktop.core.dates import day
from desktop.core.merge import ORDER, Path
from desktop.core.merge_rows import GONE
from desktop.core.records.common import AmountView
from desktop.core.records.invoices import InvoiceActionRecordView
from desktop.qt.words import delivery_word, invoice_languages
from desktop.session.desk import Desk

_HEAD: dict[str, object] = {
    "debtor_public_id": QT_TRANSLATE_NOOP("Members", "Customer"),
    "invoice_date": QT_TRANSLATE_NOOP("Members", "Invoice date"),
    "due_date": QT_TRANSLATE_NOOP("Members", "Due date"),
    "delivery_date": QT_TRANSLATE_NOOP("Members", "Delivered on"),
    "our_reference": QT_TRANSLATE_NOOP("Members", "Our reference"),
    "your_reference": QT_TRANSLATE_NOOP("Members", "Your reference"),
    "delivery_method": QT_TRANSLATE_NOOP("Members", "Delivery"),
    "communication_language": QT_TRANSLATE_NOOP("Members", "Language of the invoice"),
    "message": QT_TRANSLATE_NOOP("Members", "Message on the invoice"),
    "invoice_number": QT_TRANSLATE_NOOP("Members", "Invoice number"),
    "invoice_fee": QT_TRANSLATE_NOOP("Members", "Invoice fee"),
    "freight_fee": QT_TRANSLATE_NOOP("Members", "Freight"),
    "vat_is_included": QT_TRANSLATE_NOOP("Members", "Prices with VAT"),
    "interest_percentage": QT_TRANSLATE_NOOP("Members", "Interest"),
    "interest_type": QT_TRANSLATE_NOOP("Members", "Interest"),
    "external_reference": QT_TRANSLATE_NOOP("Members", "Reference in another system"),
    "delivery_address_override": QT_TRANSLATE_NOOP("Members", "Delivery address"),
    "debt_collection_details": QT_TRANSLATE_NOOP("Members", "Debt collection"),
    "reminder_invoice_details": QT_TRANSLATE_NOOP("Members", "Reminder"),
    "reverse_vat_details": QT_TRANSLATE_NOOP("Members", "Reverse VAT"),
    "rot_rut_details": QT_TRANSLATE_NOOP("Members", "ROT or RUT"),
    "payment_override": QT_TRANSLATE_NOOP("Members", "Payment"),
    "attachments": QT_TRANSLATE_NOOP("Members", "Attachments"),
    "appendixes": QT_TRANSLATE_NOOP("Members", "Attachments"),
    "autogiro": QT_TRANSLATE_NOOP("Members", "Autogiro"),
    "credit_card": QT_TRANSLATE_NOOP("Members", "Card"),
    "records": QT_TRANSLATE_NOOP("Members", "Rows"),
}
_CELLS: dict[str, object] = {
    "article_number": QT_TRANSLATE_NOOP("Members", "Article"),
    "product_public_id": QT_TRANSLATE_NOOP("Members", "Article"),
    "article_description": QT_TRANSLATE_NOOP("Members", "Description"),
    "quantity": QT_TRANSLATE_NOOP("Members", "Quantity"),
    "units": QT_TRANSLATE_NOOP("Members", "Unit"),
    "unit_price": QT_TRANSLATE_NOOP("Members", "Unit price"),
    "discount_amount": QT_TRANSLATE_NOOP("Members", "Discount"),
    "discount_percentage": QT_TRANSLATE_NOOP("Members", "Discount"),
    "discount_type": QT_TRANSLATE_NOOP("Members", "Discount"),
    "vat": QT_TRANSLATE_NOOP("Members", "VAT"),
    "cost_center": QT_TRANSLATE_NOOP("Members", "Cost centre"),
    "project": QT_TRANSLATE_NOOP("Members", "Project"),
    "period_start": QT_TRANSLATE_NOOP("Members", "Period"),
    "period_end": QT_TRANSLATE_NOOP("Members", "Period"),
}
_OTHER: object = QT_TRANSLATE_NOOP("Members", "Other details")
_PERCENT = frozenset({"vat", "discount_percentage", "interest_percentage"})


def member_label(path: Path) -> str:
    """What the member at `path` of an entry is called; rows are counted from 1 as they were opened."""
    if len(path) < 2 or path[0] != "records":
        return _said(_HEAD.get(str(path[0]), _OTHER))
    if path[1] == ORDER:
        return QCoreApplication.translate("Members", "The order of the rows")
    number = int(path[1]) + 1
    if len(path) == 2:
        return QCoreApplication.translate("Members", "Row {number}").format(number=number)
    words = QCoreApplication.translate("Members", "Row {number}, {cell}")
    return words.format(number=number, cell=_said(_CELLS.get(str(path[2]), _OTHER)))


def member_value(path: Path, value: Any, desk: Desk) -> str:
    """A value in words; empty for none."""
    name, fmt = str(path[-1]), desk.format
    if value is GONE:
        return QCoreApplication.translate("Members", "taken away")
    if value is None:
        return ""
    if name == "debtor_public_id":
        customer = desk.session.debtors.get(str(value))
        return (customer.name or "") if customer else ""
    if name == "product_public_id":
        product = desk.session.products.get(str(value))
        return (product.description or product.article_number or "") if product else ""
    if name == ORDER:
        return QCoreApplication.translate("Members", "as it stands on this side")
    if isinstance(value, InvoiceActionRecordView):
        return value.article_description or value.article_number or ""
    if isinstance(value, AmountView):
        return fmt.amount(value, with_currency=True)
    if isinstance(value, bool):
        return QCoreApplication.translate("Members", "Yes") if value else QCoreApplication.translate("Members", "No")
    if isinstance(value, Decimal):
        return fmt.percent(value) if name in _PERCENT else fmt.number(value)
    return _text(name, value, desk)


def _text(name: str, value: Any, desk: Desk) -> str:
    if name == "delivery_method":
        return delivery_word(str(value))
    if name == "communication_language":
        return dict(invoice_languages()).get(str(value), str(value))
    if name.endswith("_date") or name.startswith("period_"):
        return desk.format.date(day(str(value)))
    if isinstance(value, tuple):
        return QCoreApplication.translate("Members", "Number: {count}").format(count=len(value))
    return str(value)


def _said(text: object) -> str:
    return QCoreApplication.translate("Members", str(text))
