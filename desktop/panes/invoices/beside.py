"""The invoice beside the list: shown at once as far as its row knows it, and read when the selection stands still."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cached_property, partial
from typing import TypeVar

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from desktop.core.invoice_draft import InvoiceDraft, is_local
from desktop.core.records.invoices import InvoiceActionSubView
from desktop.qt.settle import Settle
from desktop.session.desk import Desk

from .detail import InvoiceDetail
from .detail_pages import DetailPages

W = TypeVar("W", bound=QWidget)


class Beside(QObject):
    """`place` puts the detail beside the list when it is made; `chosen` answers the row that is selected.

    Belongs to the pane, with which its reading ends.
    """

    def __init__(
        self,
        desk: Desk,
        place: Callable[[InvoiceDetail], object],
        chosen: Callable[[], InvoiceActionSubView | None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._desk, self._place, self._chosen = desk, place, chosen
        self._stands_still = Settle(self)
        self._stands_still.settled.connect(self._read)

    @cached_property
    def _pages(self) -> DetailPages:
        return self._owned(DetailPages(self._desk))

    @cached_property
    def _made(self) -> InvoiceDetail:
        return self._owned(InvoiceDetail(self._desk, self._pages))

    @cached_property
    def detail(self) -> InvoiceDetail:
        """What stands beside the list, made when it is first needed."""
        self._place(self._made)
        return self._made

    def parts(self) -> Iterator[Callable[[], object]]:
        """What makes the detail ahead of need, each a moment of its own."""
        for part in ("_pages", "_made", "detail"):
            yield partial(getattr, self, part)

    def _owned(self, widget: W) -> W:
        """Goes with the pane, also when it is not placed yet."""
        self.destroyed.connect(widget.deleteLater)
        return widget

    @property
    def is_waiting(self) -> bool:
        """Whether an invoice will be read when nobody steps on."""
        return self._stands_still.is_waiting

    def show(self, record: object) -> None:
        """A row was selected, or none."""
        row = record if isinstance(record, InvoiceActionSubView) else None
        self.detail.show_row(row)
        if row is None:
            return
        kept = self.local(row)
        if kept:
            self.detail.show_invoice(row, self._desk.session.local_view(kept))
        elif not is_local(_id(row)):
            self._stands_still.put(_id(row))

    def rows_changed(self, ids: frozenset[str]) -> None:
        """The selected invoice may look another now."""
        row = self._chosen()
        if row is not None and _id(row) in ids:
            whole = self._desk.session.known_invoice(_id(row))
            if whole:
                self.detail.show_invoice(row, whole)
            else:
                self.show(row)

    def local(self, row: InvoiceActionSubView) -> InvoiceDraft | None:
        """What was typed, when the row is an invoice that is only on this computer."""
        return self._desk.session.kept_invoice(_id(row)) if is_local(_id(row)) else None

    def _read(self, public_id: str) -> None:
        """A reading of another invoice that is still under way is dropped."""
        if self._still(public_id) is not None:
            read = partial(self._read_detail, public_id)
            self._desk.run(read, key="invoice.detail", owner=self, doing=self.tr("Reading the invoice"))

    async def _read_detail(self, public_id: str) -> None:
        whole = await self._desk.session.invoice(public_id)
        row = self._still(public_id)
        if row is not None:
            self.detail.show_invoice(row, whole)

    def _still(self, public_id: str) -> InvoiceActionSubView | None:
        """The row, while it is the selected one."""
        row = self._chosen()
        return row if row is not None and _id(row) == public_id else None


def _id(row: InvoiceActionSubView) -> str:
    return row.action_public_id or ""
