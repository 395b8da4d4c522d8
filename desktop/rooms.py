"""All panes, made for one session and wired to each other; no pane knows another."""

from __future__ import annotations

from functools import partial

from desktop.qt.list_pane import ListPane
from desktop.session.desk import Desk

from desktop.panes.companies.pane import CompaniesPane
from desktop.panes.customers.pane import CustomersPane
from desktop.panes.invoices.pane import InvoicesPane
from desktop.panes.products.pane import ProductsPane


def make(desk: Desk) -> dict[str, ListPane]:
    """The panes by the id of their place."""
    invoices, customers = InvoicesPane(desk), CustomersPane(desk)
    customers.invoice_wanted.connect(partial(_write_invoice, desk, invoices))
    invoices.customer_wanted.connect(partial(_show_customer, desk, customers))
    return {
        "invoices": invoices,
        "customers": customers,
        "products": ProductsPane(desk),
        "companies": CompaniesPane(desk),
    }


def _write_invoice(desk: Desk, invoices: InvoicesPane, customer_id: object) -> None:
    desk.commands.run("go.invoices")
    invoices.write_new(str(customer_id))


def _show_customer(desk: Desk, customers: CustomersPane, customer_id: object) -> None:
    desk.commands.run("go.customers")
    customers.open_record(str(customer_id))
