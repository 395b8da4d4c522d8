"""How products are found, shown in the form and saved."""

from __future__ import annotations

from functools import partial
from typing import Any

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication

from desktop.core.records.products import ProductView
from desktop.qt.format import Format
from desktop.session.creating import already_made
from desktop.session.session import Session

from . import values
from .form import ProductForm

KIND = "product"


class ProductSubject:
    """Everything the editor asks about products."""

    kind = KIND

    def __init__(self, session: Session, fmt: Format) -> None:
        self._session, self._fmt = session, fmt

    def public_id(self, record: ProductView) -> str:
        """The id the API gave."""
        return record.product_public_id

    def find(self, public_id: str) -> ProductView | None:
        """The product as the session has it."""
        return self._session.products.get(public_id)

    def blank(self) -> ProductView:
        """A product of the chosen company."""
        return values.new_product(self._session.company_id)

    def make_form(self, record: ProductView | None) -> ProductForm:
        """An empty form."""
        own = record.product_public_id if record else ""
        return ProductForm(self._fmt, partial(self._with_number, own))

    def _with_number(self, own: str, number: str) -> ProductView | None:
        others = (one for one in self._session.products.values() if one.article_number == number)
        return next((one for one in others if one.product_public_id != own), None)

    def form_values(self, record: ProductView, *, new: bool) -> dict[str, Any]:
        """What the form shows."""
        return values.form_values(record, new=new)

    def with_values(self, record: ProductView, form: dict[str, Any]) -> ProductView:
        """The product as the form has it."""
        return values.with_values(record, form)

    def title(self, record: ProductView | None) -> str:
        """The page's heading."""
        return self.name(record) if record else QCoreApplication.translate("Products", "New product")

    def name(self, record: ProductView) -> str:
        """The first line of the description."""
        return values.first_line(record)

    async def save(self, before: ProductView | None, after: ProductView, target: str) -> str:
        """Creates or changes it. A create whose answer was lost is settled first: there is never a second one."""
        made = None if before else await already_made(self._session, target, self._session.client.products.get)
        if made is not None:
            before, after = made, values.with_values(made, values.form_values(after))
        elif before is None:
            after = replace(after, product_external_id=after.product_external_id or target)
        return await self._session.save_product(before, after, target)

    async def fresh(self, public_id: str) -> ProductView:
        """The product as the server has it; the list shows it too."""
        record = await self._session.client.products.get(public_id)
        self._session.show(self._session.products, record)
        return record
