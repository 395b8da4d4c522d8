"""The outbox in words: what a write does, to whom or what, and how far it has come."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication

from desktop.core.records.invoices import InvoiceActionEntryView
from desktop.session.ledger import Entry, Progress
from desktop.session.session import Session


def operation_words(operation: str) -> str:
    """What the write does, as the office says it."""
    translate = QCoreApplication.translate
    words = {
        "creditors.update": translate("Outbox", "Change company"),
        "debtors.create": translate("Outbox", "New customer"),
        "debtors.update": translate("Outbox", "Change customer"),
        "debtors.delete": translate("Outbox", "Delete customer"),
        "products.create": translate("Outbox", "New product"),
        "products.update": translate("Outbox", "Change product"),
        "products.delete": translate("Outbox", "Delete product"),
        "invoices.create": translate("Outbox", "New draft"),
        "invoices.update": translate("Outbox", "Change draft"),
        "invoices.delete": translate("Outbox", "Delete draft"),
        "invoices.attest": translate("Outbox", "Attest invoice"),
    }
    return words.get(operation, operation)


def progress_words(progress: Progress) -> str:
    """How far it has come."""
    translate = QCoreApplication.translate
    return {
        Progress.WAITING: translate("Outbox", "Waiting"),
        Progress.SENDING: translate("Outbox", "Being sent"),
        Progress.CHECKING: translate("Outbox", "Not confirmed"),
        Progress.DONE: translate("Outbox", "Done"),
        Progress.REFUSED: translate("Outbox", "Refused"),
    }[progress]


def subject_words(entry: Entry, session: Session) -> str:
    """Whom or what the write concerns; empty when it is not known any more."""
    after = getattr(entry.content, "after", None)
    if isinstance(after, InvoiceActionEntryView):
        customer = session.debtors.get(after.debtor_public_id)
        return (customer.name or "") if customer else ""
    if after is not None:
        return str(getattr(after, "name", None) or getattr(after, "description", None) or "")
    return _by_id(str(getattr(entry.content, "id", "")), session)


def _by_id(public_id: str, session: Session) -> str:
    invoice = session.invoices.get(public_id)
    if invoice is not None:
        return " ".join(part for part in (invoice.invoice_number or "", invoice.debtor_name or "") if part)
    record: Any = session.debtors.get(public_id) or session.products.get(public_id)
    return str(getattr(record, "name", None) or getattr(record, "description", None) or "") if record else ""


def explanation(entry: Entry) -> str:
    """What the state means for the data and what can be done."""
    translate = QCoreApplication.translate
    if entry.progress is Progress.CHECKING:
        return translate("Outbox", "The answer was lost. Checking finds out what happened; nothing is done twice.")
    if entry.progress is Progress.REFUSED:
        return f"“{entry.words}”" if entry.words else ""
    return ""
