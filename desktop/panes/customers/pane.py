"""The pane of customers: list, detail and editor."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication, QTimer, Signal

from desktop.core.records.debtors import DebtorView
from desktop.core.records.invoices import InvoiceActionSubView
from desktop.qt.commands import Command
from desktop.qt.countries import Countries
from desktop.qt.draft_shelf import DraftShelf
from desktop.qt.list_pane import conditions
from desktop.qt.record_pane import RecordPane
from desktop.qt.table import RecordTable
from desktop.session.desk import Desk

from .columns import make_columns, make_views, search_text, shown_org_no
from .detail import CustomerDetail
from .form import no_name
from .subject import KIND, CustomerSubject


class CustomersPane(RecordPane):
    """Signals: `invoice_wanted` with a customer's public id, when an invoice to them shall be written."""

    invoice_wanted = Signal(object)

    def __init__(self, desk: Desk) -> None:
        translate, session = QCoreApplication.translate, desk.session
        countries = Countries(partial(getattr, session, "countries"), desk.language)
        subject = CustomerSubject(session, countries)
        views = make_views()
        table = RecordTable(
            make_columns(), subject.public_id, search=search_text, views=conditions(views), checkable=True
        )
        super().__init__(
            desk,
            translate("Customers", "Customers"),
            table,
            views,
            new=(translate("Customers", "New customer"), "Ctrl+N"),
            filter_hint=translate("Customers", "Filter (Ctrl+F)"),
            shelf=DraftShelf(session.drafts, KIND, partial(getattr, session, "company_id")),
            subject=subject,
            collection=session.debtors,
        )
        self._desk = desk
        table.set_order("name")
        table.set_empty(
            self.tr("No customers yet"),
            self.tr("Those you invoice will stand here: companies and private persons."),
            self.tr("Add the first customer"),
        )
        self._recount = QTimer(self, singleShot=True, interval=100)
        self._recount.timeout.connect(self._show_selected)
        session.invoices.changed.connect(self._invoices_changed)
        self._detail_card = CustomerDetail(desk.format, countries)
        self._detail_card.invoice_wanted.connect(self.invoice)
        self._detail_card.edit_wanted.connect(self.edit)
        self._detail_card.delete_wanted.connect(self.delete)
        self.set_detail(self._detail_card)
        self.furnish()

    def list_commands(self) -> list[Command]:
        """Also: an invoice to the customer, and deleting."""
        choose, group = self.tr("Choose a customer in the list first."), self._group
        chosen = self.has_selection
        return [
            *super().list_commands(),
            Command("customer.invoice", self.tr("New invoice to the customer"), self.invoice, "Ctrl+Shift+N", chosen, choose, group),  # noqa: E501
            Command("customer.delete", self.tr("Delete customer…"), self.delete, "Del", chosen, choose, group),
        ]  # fmt: skip

    def invoice(self) -> None:
        """Asks for a new invoice to the selected customer."""
        customer = self.table.selected_record()
        if customer is not None:
            self.invoice_wanted.emit(customer.debtor_public_id)

    def delete(self) -> None:
        """Asks whether to delete the selected customer, and does it; one with invoices can only be made inactive."""
        customer: DebtorView | None = self.table.selected_record()
        if customer is None:
            return
        invoices = len(self._invoices_of(customer.debtor_public_id))
        if invoices:
            self._refuse(customer, invoices)
            return
        facts = [
            (self.tr("Customer"), customer.name or ""),
            (self.tr("Organisation or personal number"), shown_org_no(customer) or "–"),
            (self.tr("Company"), (self._desk.session.company and self._desk.session.company.name) or ""),
        ]
        delete = partial(self._desk.session.delete_debtor, customer.debtor_public_id)
        self.ask_and_delete(customer, self.tr("Delete this customer?"), facts, self.tr("Delete customer"), delete)

    def _refuse(self, customer: DebtorView, invoices: int) -> None:
        text = self.tr("{name} has %n invoice(s) and cannot be deleted. Make it inactive instead.", "", invoices)
        actions = [(self.tr("Edit"), partial(self.editing.edit, customer.debtor_public_id))]
        name = customer.name or no_name()
        self._desk.notices.warn(text.format(name=name), key="customer.delete", actions=actions)

    def show_detail(self, record: Any | None) -> None:
        """The customer and their invoices."""
        if isinstance(record, DebtorView):
            self._detail_card.show_customer(record, self._invoices_of(record.debtor_public_id))
        else:
            self._detail_card.show_nothing()

    def _invoices_of(self, public_id: str) -> list[InvoiceActionSubView]:
        return [one for one in self._desk.session.invoices.values() if one.debtor_public_id == public_id]

    def _invoices_changed(self, _ids: object) -> None:
        self._recount.start()

    def _show_selected(self) -> None:
        self.show_detail(self.table.selected_record())
