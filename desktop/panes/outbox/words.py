"""The outbox in words: what a write does, to whom or what, and how far it has come."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication

from desktop.core.environment import Environment
from desktop.core.errors import ApiError, Kind
from desktop.core.protection import masked_name
from desktop.core.records.debtors import DebtorView
from desktop.core.records.invoices import InvoiceActionEntryView
from desktop.qt.problems import sentence
from desktop.qt.words import customer_words, protected_words
from desktop.session.ledger import Entry, Progress
from desktop.session.session import Session


def operation_words(operation: str) -> str:
    """What the write does, as the office says it."""
    translate = QCoreApplication.translate
    words = {
        "creditors.create": translate("Outbox", "New company"),
        "creditors.update": translate("Outbox", "Change company"),
        "creditors.delete": translate("Outbox", "Delete company"),
        "debtors.create": translate("Outbox", "New customer"),
        "debtors.create_many": translate("Outbox", "New customers"),
        "debtors.update": translate("Outbox", "Change customer"),
        "debtors.delete": translate("Outbox", "Delete customer"),
        "products.create": translate("Outbox", "New product"),
        "products.update": translate("Outbox", "Change product"),
        "products.delete": translate("Outbox", "Delete product"),
        "invoices.create": translate("Outbox", "New draft"),
        "invoices.update": translate("Outbox", "Change draft"),
        "invoices.delete": translate("Outbox", "Delete draft"),
        "invoices.attest": translate("Outbox", "Attest invoice"),
        "invoices.attest_many": translate("Outbox", "Attest several invoices"),
    }
    return words.get(operation) or _more_words(operation)


def _more_words(operation: str) -> str:
    translate = QCoreApplication.translate
    words = {
        "invoices.comment": translate("Outbox", "Comment on invoice"),
        "invoices.credit": translate("Outbox", "Credit invoice"),
        "invoices.payment": translate("Outbox", "Register payment"),
        "invoices.remind": translate("Outbox", "Send reminder"),
        "invoices.send": translate("Outbox", "Send invoice"),
        "invoices.pause": translate("Outbox", "Pause invoice"),
        "invoices.resume": translate("Outbox", "Resume invoice"),
        "invoices.dispute": translate("Outbox", "Mark invoice as disputed"),
        "invoices.undispute": translate("Outbox", "Invoice no longer disputed"),
        "invoices.manual": translate("Outbox", "Handle invoice by hand"),
        "invoices.autogiro.cancel": translate("Outbox", "Cancel autogiro withdrawal"),
        "invoices.collect": translate("Outbox", "Send invoice to debt collection"),
        "swish.start": translate("Outbox", "Swish request"),
        "swish.cancel": translate("Outbox", "Cancel Swish request"),
        "swish.refund": translate("Outbox", "Refund Swish payment"),
        "bankid.authenticate": translate("Outbox", "Identify with BankID"),
        "bankid.sign": translate("Outbox", "Sign with BankID"),
        "bank_accounts.start": translate("Outbox", "Fetch bank accounts"),
        "contracts.create": translate("Outbox", "New contract"),
        "contracts.update": translate("Outbox", "Change contract"),
        "contracts.delete": translate("Outbox", "Delete contract"),
        "contracts.pause": translate("Outbox", "Pause contract"),
        "contracts.resume": translate("Outbox", "Resume contract"),
        "contracts.comment": translate("Outbox", "Comment on contract"),
        "cost_centers.create": translate("Outbox", "New cost centre"),
        "cost_centers.update": translate("Outbox", "Change cost centre"),
        "cost_centers.delete": translate("Outbox", "Delete cost centre"),
        "projects.create": translate("Outbox", "New project"),
        "projects.update": translate("Outbox", "Change project"),
        "projects.delete": translate("Outbox", "Delete project"),
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
        return masked_name(customer, protected_words()) if customer else ""
    if isinstance(after, tuple):
        return ", ".join(map(_name, after[:3])) + (" …" if len(after) > 3 else "")
    if after is not None:
        return _name(after)
    return _by_id(str(getattr(entry.content, "id", "")), session)


def _by_id(public_id: str, session: Session) -> str:
    invoice = session.invoices.get(public_id)
    if invoice is not None:
        return " ".join(part for part in (invoice.invoice_number or "", customer_words(invoice.debtor_name)) if part)
    record: Any = session.debtors.get(public_id) or session.products.get(public_id)
    return _name(record) if record else ""


def _name(record: Any) -> str:
    """What a record is called; nobody with protected identity by name."""
    if isinstance(record, DebtorView):
        return masked_name(record, protected_words())
    return str(getattr(record, "name", None) or getattr(record, "description", None) or "")


def explanation(entry: Entry, environment: Environment) -> str:
    """What the state means for the data and what can be done."""
    translate = QCoreApplication.translate
    if entry.progress is Progress.CHECKING:
        return translate("Outbox", "The answer was lost. Checking finds out what happened; nothing is done twice.")
    if entry.progress is Progress.REFUSED:
        return _refusal(entry.words, environment)
    return ""


def _refusal(words: str, environment: Environment) -> str:
    """The server's own words; where it had none its kind was kept, which has a sentence."""
    if words in set(Kind):
        problem = sentence(ApiError(Kind(words)), environment=environment)
        return f"{problem.title} {problem.advice}"
    return f"“{words}”" if words else ""
