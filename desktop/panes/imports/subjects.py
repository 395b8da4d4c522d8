"""What each target is at Billecta, and what the page calls it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication

from desktop.core.records.debtors import DebtorView
from desktop.core.records.invoices import InvoiceActionRecordView
from desktop.core.records.products import ProductView
from desktop.core.tabular import customers, invoice_rows, products
from desktop.core.tabular.members import Target
from desktop.session.session import Session


class CustomersSubject:
    """New customers, and changes of those there are."""

    target: Target = customers.CUSTOMERS

    def __init__(self, session: Session) -> None:
        self._session = session

    def title(self) -> str:
        """The page's heading."""
        return QCoreApplication.translate("Imports", "Import customers")

    def ready(self) -> bool:
        """Whether all that exist are known: before that, doubles could not be seen."""
        return self._session.debtors.loaded

    def existing(self) -> Sequence[DebtorView]:
        """The company's customers."""
        return self._session.debtors.values()

    def key(self) -> str:
        """The member that holds the public id."""
        return "debtor_public_id"

    def external(self) -> str:
        """The member that holds the external id."""
        return "debtor_external_id"

    def blank(self) -> DebtorView:
        """A customer of the chosen company, in its country."""
        company = self._session.company
        return customers.new_customer(self._session.company_id, (company and company.country_code) or "SE")

    def record(self, values: dict[str, Any], before: Any) -> DebtorView:
        """`before` with the row's values."""
        return customers.record_of(values, before)


class ProductsSubject:
    """New products, and changes of those there are."""

    target: Target = products.PRODUCTS

    def __init__(self, session: Session) -> None:
        self._session = session

    def title(self) -> str:
        """The page's heading."""
        return QCoreApplication.translate("Imports", "Import products")

    def ready(self) -> bool:
        """Whether all that exist are known: before that, doubles could not be seen."""
        return self._session.products.loaded

    def existing(self) -> Sequence[ProductView]:
        """The company's products."""
        return self._session.products.values()

    def key(self) -> str:
        """The member that holds the public id."""
        return "product_public_id"

    def external(self) -> str:
        """The member that holds the external id."""
        return "product_external_id"

    def blank(self) -> ProductView:
        """A product of the chosen company."""
        return products.new_product(self._session.company_id)

    def record(self, values: dict[str, Any], before: Any) -> ProductView:
        """`before` with the row's values."""
        return products.record_of(values, before)


class RowsSubject:
    """Rows for an invoice; nothing is sent, the invoice is opened with them."""

    target: Target = invoice_rows.INVOICE_ROWS

    def __init__(self, session: Session) -> None:
        self._products = {one.article_number: one for one in session.products.values() if one.article_number}

    def title(self) -> str:
        """The page's heading."""
        return QCoreApplication.translate("Imports", "Import invoice rows")

    def ready(self) -> bool:
        """Rows need no list."""
        return True

    def existing(self) -> Sequence[Any]:
        """Rows do not exist anywhere before."""
        return ()

    def key(self) -> str:
        """The member that would hold a public id."""
        return "product_public_id"

    def external(self) -> str:
        """Rows have none."""
        return ""

    def blank(self) -> None:
        """Rows begin with nothing."""

    def record(self, values: dict[str, Any], before: Any) -> InvoiceActionRecordView:
        """The row, filled in from its product."""
        return invoice_rows.row_of(values, self._products)


Subject = CustomersSubject | ProductsSubject | RowsSubject
