"""A customer who is made for an invoice that was begun to them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from desktop.panes.customers.pane import CustomersPane
    from desktop.panes.invoices.pane import InvoicesPane
    from desktop.qt.pane import Pane
    from desktop.qt.record_editor import RecordEditor
    from desktop.session.desk import Desk


def add_customer(desk: Desk, rooms: Mapping[str, Pane], name: object) -> None:
    """Opens the form of a new customer with the name; saved or left, it leads back to the invoice."""
    from desktop.qt.record_editor import RecordEditor
    from desktop.qt.textfields import TextField

    desk.commands.run("go.customers")
    desk.commands.run("customer.new")
    customers: CustomersPane = rooms["customers"]  # type: ignore[assignment]  # by the maker of this place
    invoices: InvoicesPane = rooms["invoices"]  # type: ignore[assignment]  # by the maker of this place
    page = customers.page
    if isinstance(page, RecordEditor):
        customers.came_from = "invoices"
        called = page.form.field("name")
        # A new customer who was begun earlier and not saved has come back instead.
        if isinstance(called, TextField) and not called.value():
            called.set_text(str(name))
        _Addressee(page, customers, invoices)


class _Addressee(QObject):
    """Lives as long as the form of the new customer, to whom the invoice goes once they are saved."""

    def __init__(self, page: RecordEditor, customers: CustomersPane, invoices: InvoicesPane) -> None:
        super().__init__(page)
        self._invoices = invoices
        customers.editing.saved.connect(self._saved)

    def _saved(self, public_id: str) -> None:
        from desktop.panes.invoices.editor import InvoiceEditor

        editor = self._invoices.page
        if isinstance(editor, InvoiceEditor) and editor.head.chosen_customer() is None:
            editor.head.customer.choose(public_id)
