"""The pane of products: list, detail and editor."""

from __future__ import annotations

from functools import cached_property, partial
from typing import Any

from PySide6.QtCore import QCoreApplication, Signal

from desktop.core.records.products import ProductView
from desktop.qt.commands import Command
from desktop.qt.draft_shelf import DraftShelf
from desktop.qt.hint_button import HintButton
from desktop.qt.list_pane import conditions
from desktop.qt.record_pane import RecordPane
from desktop.qt.table import RecordTable
from desktop.session.desk import Desk
from desktop.session.price_list import price_list

from .columns import make_columns, make_views, price_text, search_text
from .detail import ProductDetail
from .price_mode import PriceMode
from .subject import KIND, ProductSubject


class ProductsPane(RecordPane):
    """What the chosen company sells. Signals: `invoice_wanted` with the public ids of products to charge for."""

    invoice_wanted = Signal(object)

    def __init__(self, desk: Desk) -> None:
        translate, session = QCoreApplication.translate, desk.session
        subject = ProductSubject(session, desk.format)
        views = make_views()
        table = RecordTable(
            make_columns(desk.format, price_list(session)),
            subject.public_id,
            search=search_text,
            views=conditions(views),
            checkable=True,
        )
        super().__init__(
            desk,
            translate("Products", "Products"),
            table,
            views,
            new=(translate("Products", "New product"), "Ctrl+N"),
            filter_hint=translate("Products", "Filter (Ctrl+F)"),
            shelf=DraftShelf(session.drafts, KIND, partial(getattr, session, "company_id")),
            subject=subject,
            collection=session.products,
        )
        self._desk = desk
        table.set_order("number")
        table.set_empty(
            self.tr("No products yet"),
            self.tr("What you sell will stand here, with price and VAT, to be picked on invoices."),
            self.tr("Add the first product"),
        )
        self.later.put(partial(getattr, self, "_detail_card"))
        self._prices = PriceMode(desk, table)
        self._prices.turned.connect(self._prices_turned)
        self.add_below(self._prices.bar)
        self._edit_prices = HintButton(self.tr("Price list"), "Ctrl+E")
        self._edit_prices.setObjectName("product.prices")
        self._edit_prices.clicked.connect(self._prices.toggle)
        self.actions_row.addWidget(self._edit_prices)
        self.furnish()

    @cached_property
    def _detail_card(self) -> ProductDetail:
        card = ProductDetail(self._desk.format)
        card.edit_wanted.connect(self.edit)
        card.delete_wanted.connect(self.delete)
        card.invoice_wanted.connect(self.invoice)
        self.set_detail(card)
        self._desk.rights.watch(card)
        return card

    def list_commands(self) -> list[Command]:
        """Also: deleting, and the price list."""
        choose, group = self.tr("Choose a product in the list first."), self._group
        return [
            *super().list_commands(),
            Command(
                "product.delete", self.tr("Delete product…"), self.delete, "Del", self.has_selection, choose, group
            ),
            Command(
                "product.invoice", self.tr("New invoice with the product"), self.invoice, "Ctrl+Shift+N",
                self._may_charge, self._why_no_charge, group,
            ),
            *self._prices.commands(group),
        ]  # fmt: skip

    def invoice(self) -> None:
        """Asks for a new invoice with a row for each marked product, or for the selected one."""
        if self._may_charge():
            self.invoice_wanted.emit([product.product_public_id for product in self._meant()])

    def _meant(self) -> list[ProductView]:
        selected = self.table.selected_record()
        return self.table.marked_records() if self.table.marked_count() else [selected] if selected else []

    def _may_charge(self) -> bool:
        meant = self._meant()
        return bool(meant) and all(product.is_active for product in meant)

    def _why_no_charge(self) -> str:
        if self._meant():
            return self.tr("An inactive product cannot be charged for: make it active first, or mark others.")
        return self.tr("Choose a product in the list first.")

    def row_commands(self) -> list[list[Command]]:
        """The price list is about all products."""
        every = super().row_commands()
        return [[one for one in group if not one.id.startswith("product.prices")] for group in every]

    def _prices_turned(self, on: object) -> None:
        self.give_room(bool(on))
        self._edit_prices.setText(self.tr("Done") if on else self.tr("Price list"))
        self._edit_prices.updateGeometry()

    def flush(self) -> None:
        """Also what is typed in the price list."""
        self._prices.flush()
        super().flush()

    def delete(self) -> None:
        """Asks whether to delete the selected product, and does it."""
        product: ProductView | None = self.table.selected_record()
        if product is None:
            return
        facts = [
            (self.tr("Product"), product.description or ""),
            (self.tr("Article number"), product.article_number or "–"),
            (self.tr("Price"), f"{price_text(self._desk.format, product.unit_price)}\u00a0kr"),
            (self.tr("Company"), (self._desk.session.company and self._desk.session.company.name) or ""),
        ]
        delete = partial(self._desk.session.delete_product, product.product_public_id)
        self.ask_and_delete(product, self.tr("Delete this product?"), facts, self.tr("Delete product"), delete)

    def show_detail(self, record: Any | None) -> None:
        """Price and accounts."""
        if isinstance(record, ProductView):
            self._detail_card.show_product(record)
        else:
            self._detail_card.show_nothing()
