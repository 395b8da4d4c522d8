"""The views of the list of invoices: the chips above it, and what is said where one of them is empty."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop.core.records.invoices import InvoiceActionSubView
from desktop.core.stages import (
    is_completed,
    is_disputed,
    is_draft,
    is_in_collection,
    is_overdue,
    is_reminded,
    is_sent,
    is_to_attest,
    is_undelivered,
    is_unsent,
)
from desktop.qt.list_pane import View


def make_views() -> list[View]:
    """In the order of an invoice's life; what goes wrong in between stands where it does."""
    return [View("all", QCoreApplication.translate("Invoices", "All")), *_before_it_is_sent(), *_afterwards()]


def _before_it_is_sent() -> list[View]:
    translate = QCoreApplication.translate
    return [
        View(
            "drafts", translate("Invoices", "Drafts"), _is_draft,
            nothing=(
                translate("Invoices", "No drafts"),
                translate("Invoices", "What you begin with Ctrl+N stands here until it is attested."),
            ),
        ),
        View(
            "to_attest", translate("Invoices", "To attest"), is_to_attest,
            nothing=(
                translate("Invoices", "Nothing to attest"),
                translate("Invoices", "Drafts that have a customer and a sum stand here until they are attested."),
            ),
        ),
        View(
            "unsent", translate("Invoices", "Not sent"), is_unsent,
            nothing=(
                translate("Invoices", "Nothing waits to be sent"),
                translate("Invoices", "Attested invoices stand here until Billecta has sent them."),
            ),
        ),
    ]  # fmt: skip


def _afterwards() -> list[View]:
    return [*_gone_wrong(), *_on_its_way_to_be_paid()]


def _gone_wrong() -> list[View]:
    translate = QCoreApplication.translate
    undelivered = translate(
        "Invoices",
        "Sent by e-mail or SMS more than a day ago, and Billecta has not heard that it arrived; or an e-invoice that "
        "was rejected.",
    )
    return [
        View(
            "overdue", translate("Invoices", "Overdue"), is_overdue,
            nothing=(
                translate("Invoices", "Nothing is overdue"),
                translate("Invoices", "Invoices stand here from the day after their due date until they are paid."),
            ),
        ),
        View(
            "undelivered", translate("Invoices", "Not delivered", "several"), is_undelivered,
            alarm=True, hint=undelivered,
            nothing=(translate("Invoices", "Nothing has failed to arrive"), undelivered),
        ),
    ]  # fmt: skip


def _on_its_way_to_be_paid() -> list[View]:
    translate = QCoreApplication.translate
    return [
        View(
            "sent", translate("Invoices", "Sent", "several"), is_sent,
            nothing=(
                translate("Invoices", "Nothing is out"),
                translate("Invoices", "Invoices stand here from when they are sent until they are paid or reminded."),
            ),
        ),
        View(
            "reminded", translate("Invoices", "Reminded", "several"), is_reminded,
            nothing=(
                translate("Invoices", "Nobody has been reminded"),
                translate("Invoices", "Invoices stand here when a reminder has been sent, until they are paid."),
            ),
        ),
        View(
            "collection", translate("Invoices", "Debt collection"), is_in_collection,
            nothing=(
                translate("Invoices", "Nothing in debt collection"),
                translate("Invoices", "Invoices stand here while they are with debt collection."),
            ),
        ),
        View(
            "disputed", translate("Invoices", "Disputed", "several"), is_disputed,
            nothing=(
                translate("Invoices", "Nothing is disputed"),
                translate("Invoices", "Invoices the customer objects to stand here until it is settled."),
            ),
        ),
        View(
            "paid", translate("Invoices", "Paid", "several"), is_completed,
            nothing=(
                translate("Invoices", "Nothing is paid yet"),
                translate("Invoices", "Invoices stand here when they are paid or credited in full."),
            ),
        ),
    ]  # fmt: skip


def _is_draft(row: InvoiceActionSubView) -> bool:
    return is_draft(row.stage)
