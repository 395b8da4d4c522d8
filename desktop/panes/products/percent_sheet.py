"""Asks by how many per cent prices shall change and how they are rounded, and shows each new price beside the old."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from desktop.core.price_steps import STEPS, raised
from desktop.core.records.products import ProductView
from desktop.qt.fields import ChoiceField, PercentField
from desktop.qt.format import Format
from desktop.qt.forms import Form
from desktop.qt.label import Label
from desktop.qt.sheet import Sheet
from desktop.qt.table import Column, RecordTable

from .columns import price_text

_HIGHEST = Decimal(1000)


class PercentSheet(Sheet):
    """Answers the new prices by product id, those that are other ones than before."""

    def __init__(self, products: Sequence[ProductView], fmt: Format, *, marked: bool) -> None:
        super().__init__(self.tr("Change prices by a percentage"), text=self._about(len(products), marked), width=560)
        self._products, self._fmt = list(products), fmt
        self._new: dict[str, Decimal] = {}
        self._percent = PercentField(self.tr("Change"), required=True, minimum=Decimal(-100), maximum=_HIGHEST,
                                     hint=self.tr("3 raises the prices by 3 %, −3 lowers them."))  # fmt: skip
        steps = [(step, text) for step, text in zip(STEPS, self._step_words(), strict=True)]
        self._step = ChoiceField(self.tr("Round to"), steps, required=True)
        form = Form()
        form.add("percent", self._percent)
        form.add("step", self._step)
        self._step.set_value(STEPS[0])
        self._count = Label()
        self._count.setProperty("role", "muted")
        self._table = self._make_table()
        self.body.addWidget(form)
        self.body.addWidget(self._count)
        self.body.addWidget(self._table)
        self.add_cancel()
        self._change = self.add_own_button("", role="primary", main=True)
        self._change.clicked.connect(self._done)
        form.changed.connect(self._show)
        self.first = self._percent.editor
        self._show()

    def prices(self) -> dict[str, Decimal]:
        """The new prices that differ from the old."""
        percent, step = self._percent.value(), self._step.value()
        if percent is None or step is None or self._percent.check():
            return {}
        new = {one.product_public_id: raised(one.unit_price, percent, step) for one in self._products}
        return {one.product_public_id: new[one.product_public_id] for one in self._products
                if new[one.product_public_id] != one.unit_price}  # fmt: skip

    def _show(self) -> None:
        self._new = self.prices()
        count = len(self._new)
        self._count.setText(self.tr("%n price(s) will change. Nothing is saved until you say so.", "", count))
        self._change.setText(self.tr("Change %n price(s)", "", count))
        self._change.setEnabled(count > 0)
        self._table.viewport().update()

    def _done(self) -> None:
        if self._new:
            self.answer(self._new)

    def _make_table(self) -> RecordTable:
        table = RecordTable(
            [
                Column("number", self.tr("Article no."), 96, _number, muted=_always),
                Column("description", self.tr("Description"), 140, _description, stretch=True),
                Column("now", self.tr("Price now"), 112, self._now, align_right=True, muted=_always),
                Column("new", self.tr("New price"), 112, self._new_price, align_right=True, fresh=self._is_new),
            ],
            _public_id,
        )
        table.set_records(self._products)
        table.show_rows(min(8, max(3, len(self._products))))
        table.setAccessibleName(self.tr("The prices as they will be"))
        return table

    def _now(self, product: ProductView) -> str:
        return price_text(self._fmt, product.unit_price)

    def _new_price(self, product: ProductView) -> str:
        return price_text(self._fmt, self._new.get(product.product_public_id, product.unit_price))

    def _is_new(self, product: ProductView) -> bool:
        return product.product_public_id in self._new

    def _about(self, count: int, marked: bool) -> str:
        if marked:
            return self.tr("It concerns the %n product(s) that you have marked.", "", count)
        return self.tr("No product is marked, so it concerns the %n in the list.", "", count)

    def _step_words(self) -> list[str]:
        return [self.tr("Whole kronor"), self.tr("50 öre"), self.tr("10 öre"), self.tr("Öre")]


def _number(product: ProductView) -> str:
    return product.article_number or ""


def _description(product: ProductView) -> str:
    return product.description or ""


def _public_id(product: ProductView) -> str:
    return product.product_public_id


def _always(_product: ProductView) -> bool:
    return True
