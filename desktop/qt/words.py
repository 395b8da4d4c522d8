"""The office's words for the API's names: stages, ways of delivery, events. Unknown names are shown as they came."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication, QObject

from desktop.core.protection import HIDDEN
from desktop.core.records.enums import DeliveryMethodTypeView as Delivery
from desktop.core.records.enums import InvoiceActionStageTypeView as Stage
from desktop.core.records.enums import LanguageTypeView as Language

from .format import Format


def stage_word(stage: str) -> str:
    """The stage as the office says it."""
    translate = QCoreApplication.translate
    words = {
        Stage.CREATED: translate("Words", "Draft"),
        Stage.ATTESTED: translate("Words", "Attested"),
        Stage.INVOICE_SENT: translate("Words", "Sent"),
        Stage.REMINDER_INVOICE_SENT: translate("Words", "Reminded"),
        Stage.SENT_TO_DEBT_COLLECTION: translate("Words", "Collection"),
        Stage.SALES_REQUESTED: translate("Words", "Sale requested"),
        Stage.SALE_REQUEST_ACCEPTED: translate("Words", "Sold"),
        Stage.SALES_REQUESTED_DENIED: translate("Words", "Sale denied"),
        Stage.SALES_REQUESTED_CANCELLED: translate("Words", "Sale cancelled"),
        Stage.MANUAL: translate("Words", "Manual"),
        Stage.COMPLETED: translate("Words", "Paid"),
        Stage.CANCELLED: translate("Words", "Cancelled"),
    }
    return words.get(stage, str(stage))


def protected_words() -> str:
    """What stands for the name of somebody with protected identity."""
    return QCoreApplication.translate("Words", "Protected identity")


def customer_words(name: str | None) -> str:
    """A customer's name as a list of invoices has it; what is hidden is said to be."""
    return protected_words() if name == HIDDEN else name or ""


def deliveries() -> list[tuple[str, str]]:
    """The ways to send an invoice, for a choice."""
    translate = QCoreApplication.translate
    return [
        (Delivery.EMAIL, translate("Words", "E-mail")),
        (Delivery.MAIL, translate("Words", "Letter")),
        (Delivery.EINVOICE, translate("Words", "E-invoice")),
        (Delivery.KIVRA, translate("Words", "Kivra")),
        (Delivery.SMS, translate("Words", "SMS")),
        (Delivery.MANUALLY, translate("Words", "By ourselves")),
    ]


def delivery_word(delivery: str) -> str:
    """How the invoice reaches the customer."""
    return dict(deliveries()).get(delivery, str(delivery))


def invoice_languages() -> list[tuple[str, str]]:
    """The languages an invoice can be written in."""
    translate = QCoreApplication.translate
    return [
        (Language.SV, translate("Words", "Swedish")),
        (Language.EN, translate("Words", "English")),
        (Language.FI, translate("Words", "Finnish")),
    ]


class _Days(QObject):
    """Counts days in words: lupdate finds plurals in the `tr` of a QObject only."""

    def left(self, days: int) -> str:
        """Before the due date."""
        return self.tr("in %n day(s)", "", days)

    def late(self, days: int) -> str:
        """After it."""
        return self.tr("%n day(s) overdue", "", days)


def due_words(due: date | None, today: date, fmt: Format, *, open_: bool) -> str:
    """When money is expected: `Due 2026-12-04, in 12 days`."""
    if due is None:
        return ""
    translate = QCoreApplication.translate
    words = translate("Words", "Due {date}").format(date=fmt.date(due))
    days = (due - today).days
    if not open_:
        return words
    when = translate("Words", "today")
    if days > 0:
        when = _Days().left(days)
    elif days < 0:
        when = _Days().late(-days)
    return f"{words}, {when}"
