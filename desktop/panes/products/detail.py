"""What stands beside the list about a product: price with and without VAT, and where it is booked."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal

from desktop.core.records.products import ProductView
from desktop.core.stages import Tone
from desktop.qt.format import Format
from desktop.qt.record_detail import RecordDetail, Section

from .columns import price_text, status_word, type_word
from .values import price_with_vat


class ProductDetail(RecordDetail):
    """Signals: `invoice_wanted`, `edit_wanted`, `delete_wanted` from the buttons."""

    invoice_wanted = Signal()
    edit_wanted = Signal()
    delete_wanted = Signal()

    def __init__(self, fmt: Format) -> None:
        translate = QCoreApplication.translate
        super().__init__(
            translate("Products", "No product chosen"), translate("Products", "Choose one in the list to see it here.")
        )
        self._fmt = fmt
        invoice = self.add_button(translate("Products", "New invoice"), role="primary", command="product.invoice")
        invoice.clicked.connect(self.invoice_wanted)
        self.add_button(translate("Products", "Edit"), "F2", command="product.edit").clicked.connect(self.edit_wanted)
        self.add_button(translate("Products", "Delete…"), role="danger", command="product.delete").clicked.connect(
            self.delete_wanted
        )

    def show_product(self, product: ProductView) -> None:
        """Prices are kronor."""
        translate, fmt = QCoreApplication.translate, self._fmt
        status = status_word(product)
        per_unit = translate("Products", "per {unit}, excluding VAT").format(unit=product.units)
        caption = per_unit if product.units else translate("Products", "excluding VAT")
        number = product.article_number
        under = [type_word(product), number and translate("Products", "Article {number}").format(number=number)]
        self.show_record(
            product.description or "–",
            " · ".join(part for part in under if part),
            [self._price(product), self._accounts(product)],
            badge=(status, Tone.MUTED) if status else None,
            figure=f"{price_text(fmt, product.unit_price)}\u00a0kr",
            caption=caption,
        )

    def _price(self, product: ProductView) -> Section:
        translate, fmt = QCoreApplication.translate, self._fmt
        with_vat = price_with_vat(product)
        return Section(
            translate("Products", "Price"),
            [
                (translate("Products", "Excluding VAT"), f"{price_text(fmt, product.unit_price)}\u00a0kr"),
                (translate("Products", "VAT"), fmt.percent(product.vat)),
                (translate("Products", "Including VAT"), f"{price_text(fmt, with_vat)}\u00a0kr"),
            ],
        )

    def _accounts(self, product: ProductView) -> Section:
        translate = QCoreApplication.translate
        accounts = [
            (translate("Products", "Sales"), product.book_keeping_account),
            (translate("Products", "VAT on sales"), product.book_keeping_vat_account),
            (translate("Products", "Sales within the EU"), product.book_keeping_sales_eu_account),
            (translate("Products", "Sales within the EU with VAT"), product.book_keeping_sales_euvat_account),
            (translate("Products", "Sales outside the EU"), product.book_keeping_sales_non_eu_account),
            (translate("Products", "Purchases"), product.book_keeping_purchase_account),
            (translate("Products", "VAT on purchases"), product.book_keeping_purchase_vat_account),
        ]
        facts = [(name, str(number) if number else "") for name, number in accounts]
        return Section(translate("Products", "Bookkeeping accounts"), facts)
