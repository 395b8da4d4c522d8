"""All panes, made for one session and wired to each other; no pane knows another."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication, QObject

from desktop.panes.companies.pane import CompaniesPane
from desktop.panes.customers.pane import CustomersPane
from desktop.panes.exports.door import ExportDoor
from desktop.panes.imports.door import ImportDoor
from desktop.panes.imports.subjects import CustomersSubject, ProductsSubject, RowsSubject, Subject
from desktop.panes.invoices.pane import InvoicesPane
from desktop.panes.overview.pane import OverviewPane
from desktop.panes.products.pane import ProductsPane
from desktop.qt.commands import Command
from desktop.qt.list_pane import ListPane
from desktop.qt.more_button import MoreButton
from desktop.qt.pane import Pane
from desktop.qt.record_editor import RecordEditor
from desktop.session.desk import Desk
from desktop.session.session import Session

_LISTS = {"invoices": "invoices", "customers": "debtors", "products": "products", "companies": "creditors"}
"""Which of the session's lists a place shows."""


def make(desk: Desk) -> dict[str, Pane]:
    """The panes by the id of their place."""
    invoices, customers = InvoicesPane(desk), CustomersPane(desk)
    customers.invoice_wanted.connect(partial(_write_invoice, desk, invoices))
    customers.invoice_opened.connect(partial(_show_invoice, desk, invoices))
    invoices.customer_wanted.connect(partial(_show_customer, desk, customers))
    invoices.customer_field_wanted.connect(partial(_edit_customer, desk, customers))
    lists: dict[str, ListPane] = {
        "invoices": invoices,
        "customers": customers,
        "products": ProductsPane(desk),
        "companies": CompaniesPane(desk),
    }
    for place, pane in lists.items():
        watch = Watch(desk.session, _LISTS[place], pane)
        desk.session.loading.changed.connect(watch.look)
    _open_doors(desk, lists, invoices)
    overview = OverviewPane(desk)
    overview.view_wanted.connect(partial(_show_view, desk, invoices))
    overview.customer_wanted.connect(partial(_show_customer, desk, customers))
    return {"overview": overview, **lists}


def _open_doors(desk: Desk, lists: dict[str, ListPane], invoices: InvoicesPane) -> None:
    """The lists' ways to their imports and exports."""
    subjects: dict[str, Callable[[Session], Subject]] = {
        "customers": CustomersSubject,
        "products": ProductsSubject,
        "invoices": RowsSubject,
    }
    translate = QCoreApplication.translate
    groups = {
        "customers": translate("Customers", "Customers"),
        "products": translate("Products", "Products"),
        "invoices": translate("Invoices", "Invoices"),
        "companies": translate("Companies", "Companies"),
    }
    offered: dict[str, list[Command]] = {}
    for place, subject in subjects.items():
        door = ImportDoor(desk, lists[place], partial(subject, desk.session), place, groups[place])
        offered[place] = [door.command]
        if place == "invoices":
            door.rows_ready.connect(invoices.row_import.take)
            door.left.connect(invoices.row_import.let_be)
            invoices.row_import.wanted.connect(door.show)
    for place, pane in lists.items():
        export = ExportDoor(desk, pane, place, groups[place]).command
        pane.actions_row.addWidget(MoreButton(desk.commands, [*offered.get(place, []), export]))


class Watch(QObject):
    """Says in a list that it could not be read, instead of waiting in grey for ever."""

    def __init__(self, session: Session, name: str, pane: ListPane) -> None:
        super().__init__(pane)
        self._session, self._name, self._pane = session, name, pane

    def look(self) -> None:
        """Compares the list with what the session knows of its last reading."""
        failed = self._session.loading.has_failed(self._name)
        title = self.tr("The list could not be read") if failed else ""
        self._pane.table.set_trouble(title, self.tr("Press F5 to read it again."))


def _show_view(desk: Desk, invoices: InvoicesPane, view_id: object) -> None:
    desk.commands.run("go.invoices")
    invoices.show_view(str(view_id))


def _write_invoice(desk: Desk, invoices: InvoicesPane, customer_id: object) -> None:
    desk.commands.run("go.invoices")
    invoices.write_new(str(customer_id))


def _show_invoice(desk: Desk, invoices: InvoicesPane, invoice_id: object) -> None:
    desk.commands.run("go.invoices")
    invoices.open_record(str(invoice_id))


def _show_customer(desk: Desk, customers: CustomersPane, customer_id: object) -> None:
    desk.commands.run("go.customers")
    customers.open_record(str(customer_id))


def _edit_customer(desk: Desk, customers: CustomersPane, wanted: tuple[str, str]) -> None:
    """Opens the customer with the cursor in a field; the invoice stays open in its own place."""
    public_id, field = wanted
    desk.commands.run("go.customers")
    customers.editing.edit(public_id)
    page = customers.page
    if isinstance(page, RecordEditor) and field in page.form.names():
        page.form.field(field).setFocus()
