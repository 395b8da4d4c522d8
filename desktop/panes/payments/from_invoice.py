"""Taking a Swish payment from the list of invoices, as a command of it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication

from desktop.core.records.invoices import InvoiceActionSubView
from desktop.core.stages import is_closed, is_draft
from desktop.qt.commands import Command

Selected = Callable[[], Any]


def swish_command(selected: Selected, wanted: Callable[[InvoiceActionSubView], None]) -> Command:
    """`selected` answers the row that is meant; `wanted` gets it when it can be paid with Swish."""
    return Command(
        "invoice.swish",
        QCoreApplication.translate("Payments", "Take a Swish payment…"),
        partial(_take, selected, wanted),
        "Ctrl+Shift+B",
        partial(_can, selected),
        QCoreApplication.translate("Payments", "Only an invoice in kronor that is sent and not paid can be paid with Swish."),  # noqa: E501
        QCoreApplication.translate("Invoices", "Invoices"),
    )  # fmt: skip


def printed_command(selected: Selected, wanted: Callable[[InvoiceActionSubView], None]) -> Command:
    """The code for the paper of such an invoice."""
    return Command(
        "invoice.swish.code",
        QCoreApplication.translate("Payments", "Copy the Swish code for the printed invoice…"),
        partial(_take, selected, wanted),
        "",
        partial(_can, selected),
        QCoreApplication.translate("Payments", "Only an invoice in kronor that is sent and not paid can be paid with Swish."),  # noqa: E501
        QCoreApplication.translate("Invoices", "Invoices"),
    )  # fmt: skip


def can_be_paid(row: InvoiceActionSubView) -> bool:
    """Swish takes kronor, for an invoice the customer owes."""
    left = row.current_amount
    owed = left is not None and left.value > 0 and left.currency_code == "SEK"
    return owed and not is_draft(row.stage) and not is_closed(row.stage)


def _can(selected: Selected) -> bool:
    row = selected()
    return isinstance(row, InvoiceActionSubView) and can_be_paid(row)


def _take(selected: Selected, wanted: Callable[[InvoiceActionSubView], None]) -> None:
    row = selected()
    if isinstance(row, InvoiceActionSubView):
        wanted(row)
