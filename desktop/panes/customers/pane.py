"""The pane of customers: list, detail and editor."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property, partial
from typing import Any

from PySide6.QtCore import QCoreApplication, QTimer, Signal
from PySide6.QtWidgets import QApplication

from desktop.core.protection import count_protected, is_protected
from desktop.core.records.debtors import DebtorView
from desktop.core.records.invoices import InvoiceActionSubView
from desktop.qt.commands import Command
from desktop.qt.countries import Countries
from desktop.qt.draft_shelf import DraftShelf
from desktop.qt.list_pane import conditions
from desktop.qt.protected import ask_reason, may_leave
from desktop.qt.record_editor import RecordEditor
from desktop.qt.record_pane import RecordPane
from desktop.qt.table import RecordTable
from desktop.session.desk import Desk

from .alike import Alike
from .columns import is_private, make_columns, make_views, search_text, shown_org_no
from .detail import CustomerDetail
from .form import CustomerForm
from .overview import address_lines
from .reading import Reading
from .subject import KIND, CustomerSubject
from .words import no_name


class CustomersPane(RecordPane):
    """Signals: `invoice_wanted` with a customer's public id, when an invoice to them shall be written;
    `invoice_opened` with an invoice's public id, when it is to be shown; `accounts_wanted` with the customer whose
    bank account is to be fetched.
    """

    invoice_wanted = Signal(object)
    accounts_wanted = Signal(object)
    invoice_opened = Signal(object)

    def __init__(self, desk: Desk) -> None:
        translate, session = QCoreApplication.translate, desk.session
        countries = Countries(partial(getattr, session, "countries"), desk.language)
        alike = Alike(session.debtors)
        subject = CustomerSubject(session, countries, alike)
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
        alike.setParent(self)
        self._desk, self._countries = desk, countries
        self._revealed = ""
        table.set_order("name")
        table.set_empty(
            self.tr("No customers yet"),
            self.tr("Those you invoice will stand here: companies and private persons."),
            self.tr("Add the first customer"),
        )
        self._recount = QTimer(self, singleShot=True, interval=100)
        self._recount.timeout.connect(self._show_selected)
        session.invoices.changed.connect(self._invoices_changed)
        self.later.put(partial(getattr, self, "_reading"))
        self.furnish()

    @cached_property
    def _detail_card(self) -> CustomerDetail:
        card = CustomerDetail(self._desk.format, self._countries)
        card.invoice_wanted.connect(self.invoice)
        card.edit_wanted.connect(self.edit)
        card.delete_wanted.connect(self.delete)
        card.reveal_wanted.connect(self.reveal)
        card.overview.copy_wanted.connect(self.copy_address)
        card.overview.accounts_wanted.connect(self.fetch_account)
        card.invoices.followed.connect(self.invoice_opened)
        self.set_detail(card)
        self._desk.rights.watch(card)
        return card

    @cached_property
    def _reading(self) -> Reading:
        return Reading(self._desk, self._detail_card, self)

    def list_commands(self) -> list[Command]:
        """Also: an invoice to the customer, copying the address, showing what is hidden, deleting."""
        choose, group = self.tr("Choose a customer in the list first."), self._group
        chosen = self.has_selection
        return [
            *super().list_commands(),
            Command("customer.invoice", self.tr("New invoice to the customer"), self.invoice, "Ctrl+Shift+N", chosen, choose, group),  # noqa: E501
            Command("customer.copy_address", self.tr("Copy the customer’s address"), self.copy_address, "Ctrl+Shift+C", chosen, choose, group),  # noqa: E501
            Command("customer.reveal", self.tr("Show the hidden number or protected data"), self.reveal, "", chosen, choose, group),  # noqa: E501
            Command("customer.accounts", self.tr("Fetch the customer’s account with BankID…"), self.fetch_account, "", self._has_person, self.tr("Choose a private person in the list first: banks tell of private persons only."), group),  # noqa: E501
            Command("customer.delete", self.tr("Delete customer…"), self.delete, "Del", chosen, choose, group),
        ]  # fmt: skip

    def invoice(self) -> None:
        """Asks for a new invoice to the selected customer."""
        customer = self.table.selected_record()
        if customer is not None:
            self.invoice_wanted.emit(customer.debtor_public_id)

    def fetch_account(self) -> None:
        """Asks for the bank accounts of the selected customer, for autogiro."""
        if self._has_person():
            self.accounts_wanted.emit(self.table.selected_record())

    def edit_field(self, public_id: str, name: str) -> None:
        """Opens a customer in the editor, with the cursor in a field; without a name in the first one."""
        self.open_record(public_id)
        self.editing.edit(public_id, name)

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
            (self.tr("Customer"), self._subject.name(customer)),
            (self.tr("Organisation or personal number"), shown_org_no(customer) or "–"),
            (self.tr("Company"), (self._desk.session.company and self._desk.session.company.name) or ""),
        ]
        delete = partial(self._desk.session.delete_debtor, customer.debtor_public_id)
        self.ask_and_delete(customer, self.tr("Delete this customer?"), facts, self.tr("Delete customer"), delete)

    def _refuse(self, customer: DebtorView, invoices: int) -> None:
        text = self.tr("{name} has %n invoice(s) and cannot be deleted. Make it inactive instead.", "", invoices)
        actions = [(self.tr("Edit"), partial(self.editing.edit, customer.debtor_public_id))]
        name = self._subject.name(customer) or no_name()
        self._desk.notices.warn(text.format(name=name), key="customer.delete", actions=actions)

    def reveal(self) -> None:
        """Shows the selected customer's number; what is protected only after a reason."""
        customer: DebtorView | None = self.table.selected_record()
        if customer is not None:
            self._run_reveal(customer, partial(self._reveal_detail, customer.debtor_public_id))

    def copy_address(self) -> None:
        """Puts the address on the clipboard, ready for an envelope; a protected one is asked about."""
        customer: DebtorView | None = self.table.selected_record()
        if customer is not None:
            self._desk.run(partial(self._copy_address, customer), key="customer.copy", owner=self)

    def show_detail(self, record: Any | None) -> None:
        """The customer and their invoices; what was shown of a protected one is hidden when another is chosen."""
        customer = record if isinstance(record, DebtorView) else None
        self._reading.follow(customer)
        if customer is None:
            self._revealed = ""
            self._detail_card.show_nothing()
            return
        if customer.debtor_public_id != self._revealed:
            self._revealed = ""
        invoices = self._invoices_of(customer.debtor_public_id)
        self._detail_card.show_customer(customer, invoices, revealed=bool(self._revealed))

    def _has_person(self) -> bool:
        customer = self.table.selected_record()
        return isinstance(customer, DebtorView) and is_private(customer)

    def _run_reveal(self, customer: DebtorView, show: Callable[[], None]) -> None:
        self._desk.run(partial(self._reveal, customer, show), key="customer.reveal", owner=self)

    async def _reveal(self, customer: DebtorView, show: Callable[[], None]) -> None:
        if is_protected(customer):
            reason = await ask_reason(self, self._who(customer))
            if reason is None:
                return
            self._desk.session.disclosures.note(customer.debtor_public_id, reason)
        show()

    def _reveal_detail(self, public_id: str) -> None:
        self._revealed = public_id
        self.show_detail(self.table.selected_record())
        self._reading.refresh()

    async def _copy_address(self, customer: DebtorView) -> None:
        if await may_leave(self, count_protected([customer]), self.tr("Copy address")):
            QApplication.clipboard().setText("\n".join(address_lines(customer, self._countries)))
            self._desk.notices.done(self.tr("The address is copied: {name}").format(name=self._subject.name(customer)))

    def _who(self, customer: DebtorView) -> str:
        number = customer.debtor_no
        return self.tr("Customer {number}").format(number=number) if number else self.tr("The customer")

    def _editor_opened(self, page: RecordEditor) -> None:
        super()._editor_opened(page)
        if isinstance(page.form, CustomerForm):
            page.form.open_wanted.connect(self._open_other)
            page.form.reveal_wanted.connect(self._reveal_form)
            page.form.accounts_wanted.connect(self._fetch_for_form)

    def _open_other(self, public_id: object) -> None:
        self.came_from = ""
        self.open_record(str(public_id))

    def _reveal_form(self) -> None:
        page = self.page
        if isinstance(page, RecordEditor) and isinstance(page.form, CustomerForm):
            customer = self._subject.find(page.form.own_id) or DebtorView(protected_identity=True)
            self._run_reveal(customer, page.form.reveal)

    def _fetch_for_form(self) -> None:
        """What has been typed stays as a draft; the account is asked about against it when it comes."""
        page = self.page
        if isinstance(page, RecordEditor) and isinstance(page.form, CustomerForm):
            customer = self._subject.find(page.form.own_id)
            if customer is not None:
                self.accounts_wanted.emit(customer)

    def _invoices_of(self, public_id: str) -> list[InvoiceActionSubView]:
        return [one for one in self._desk.session.invoices.values() if one.debtor_public_id == public_id]

    def _invoices_changed(self, _ids: object) -> None:
        self._recount.start()

    def _show_selected(self) -> None:
        self.show_detail(self.table.selected_record())
