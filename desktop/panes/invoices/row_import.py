"""Rows from a file into the invoice that is open; it is kept while its place is taken by the import."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal

from desktop.core.dates import today
from desktop.core.invoice_draft import InvoiceDraft, new_draft
from desktop.core.records.invoices import InvoiceActionRecordView
from desktop.session.desk import Desk


class RowImport(QObject):
    """Signals: `wanted` when the page of the import is to be opened."""

    wanted = Signal()

    def __init__(self, desk: Desk, go_on: Callable[[InvoiceDraft], None], parent: QObject) -> None:
        """`go_on` opens a draft whose content counts as typed."""
        super().__init__(parent)
        self._desk, self._go_on = desk, go_on
        self._draft: InvoiceDraft | None = None

    def into(self, draft: InvoiceDraft) -> None:
        """Asks for rows for this draft."""
        self._draft = draft
        self.wanted.emit()

    def take(self, rows: Sequence[InvoiceActionRecordView]) -> None:
        """The rows, for that draft or a new one."""
        from desktop.core.tabular.invoice_rows import in_draft

        company = self._desk.session.company
        draft = self._draft or (new_draft(company, today()) if company else None)
        self._draft = None
        if draft is not None:
            self._go_on(in_draft(draft, rows))

    def let_be(self) -> None:
        """The person went back without rows: the invoice is shown again."""
        draft, self._draft = self._draft, None
        if draft is not None:
            self._go_on(draft)
