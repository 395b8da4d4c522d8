"""The form of a product, in cards."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from decimal import Decimal

from PySide6.QtCore import Qt

from desktop.core.dates import today
from desktop.core.money import round_half_up
from desktop.core.records.products import ProductView
from desktop.qt.cardform import CardForm
from desktop.qt.date_codes import preview, warning
from desktop.qt.fields import CheckField, ChoiceField, IntField, PriceField, TextField
from desktop.qt.format import Format
from desktop.qt.forms import Form
from desktop.qt.label import Label

from .columns import product_types
from .values import VAT_RATES, first_line

_TOO_HIGH = Decimal(10**9)


class ProductForm(CardForm):
    """Shows what the price is with VAT, and whose article number it is, while they are typed.

    `with_number` answers another product that has an article number.
    """

    def __init__(self, fmt: Format, with_number: Callable[[str], ProductView | None]) -> None:
        super().__init__()
        self._fmt, self._with_number = fmt, with_number
        self._with_vat = Label()
        self._with_vat.setProperty("role", "muted")
        self.changed.connect(self._show_with_vat)
        self.changed.connect(self._show_codes)

    def make_cards(self) -> Iterator[None]:
        """What it is, what it costs, where it is booked."""
        self._add_what(self.card(self.tr("Product")))
        yield
        self._add_price(self.card(self.tr("Price excluding VAT")))
        yield
        self._add_accounts(self.card(self.tr("Bookkeeping accounts"), side=1))
        self.field("article_number").changed.connect(self._show_taken)

    def _add_what(self, card: Form) -> None:
        card.add("description", TextField(self.tr("Description"), required=True, max_length=500), span=2)
        card.add("article_number", TextField(self.tr("Article number")))
        card.add("product_type", ChoiceField(self.tr("Type"), product_types()))
        card.add("is_active", CheckField(self.tr("Active: can be chosen on invoices")), span=2)

    def _add_price(self, card: Form) -> None:
        card.add("unit_price", ProductPriceField(self.tr("Price, kronor"), required=True, max_decimals=6))
        card.add("units", TextField(self.tr("Unit"), placeholder=self.tr("pcs, h, m²"), max_length=20))
        rates = [(rate, self._fmt.percent(rate)) for rate in VAT_RATES]
        card.add("vat", ChoiceField(self.tr("VAT"), rates, required=True))
        card.add_widget(self._with_vat)

    def _add_accounts(self, card: Form) -> None:
        for name, label in (
            ("book_keeping_account", self.tr("Sales")),
            ("book_keeping_vat_account", self.tr("VAT on sales")),
            ("book_keeping_sales_eu_account", self.tr("Sales within the EU")),
            ("book_keeping_sales_euvat_account", self.tr("Sales within the EU with VAT")),
            ("book_keeping_sales_non_eu_account", self.tr("Sales outside the EU")),
            ("book_keeping_purchase_account", self.tr("Purchases")),
            ("book_keeping_purchase_vat_account", self.tr("VAT on purchases")),
        ):
            card.add(name, AccountField(label))

    def _show_taken(self) -> None:
        """Billecta refuses a number that another product has; it is said before one has typed the rest."""
        field = self.field("article_number")
        number = (field.value() or "").strip()
        other = self._with_number(number) if number else None
        words = self.tr("{product} has this number. Write another one.")
        field.set_warning(words.format(product=first_line(other)) if other else "")

    def _show_codes(self) -> None:
        """What the date codes in the description become."""
        field = self.field("description")
        text = field.value() or ""
        field.set_hint(preview(text, today()))
        field.set_warning(warning(text))

    def _show_with_vat(self) -> None:
        price, vat = self.field("unit_price").value(), self.field("vat").value()
        if price is None or vat is None:
            self._with_vat.setText("")
            return
        total = round_half_up(price * (100 + Decimal(vat)) / 100, 2)
        text = self.tr("{price} including VAT").format(price=self._fmt.money(int(total * 100), "SEK"))
        self._with_vat.setText(text)


class ProductPriceField(PriceField):
    """A price that may be negative, as of a returned deposit, and no larger than an invoice can hold."""

    def _judge(self, value: Decimal) -> str:
        return self.tr("At most nine digits before the decimal sign.") if abs(value) >= _TOO_HIGH else ""


class AccountField(IntField):
    """An account of the BAS chart: four digits, written without a space."""

    def __init__(self, label: str) -> None:
        super().__init__(label, 1000, 99999999)
        # A name in digits, not a quantity.
        self._line.setAlignment(Qt.AlignmentFlag.AlignLeft)

    def _write(self, value: object) -> str:
        return str(value)
