"""What the detail says of an invoice's rows."""

from __future__ import annotations

from decimal import Decimal

import pytest
from msgspec.structs import replace
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from desktop.core.invoice_draft import new_row
from desktop.core.records.common import AmountView
from desktop.core.records.enums import DiscountTypeView
from desktop.core.records.invoices import InvoiceActionRecordView, InvoiceActionView
from desktop.panes.invoices.detail_tabs import RowsTab
from desktop.qt.format import Format
from desktop.qt.record_detail import fits_beside

ROW = replace(new_row(), article_description="Ek", units="st", unit_price=AmountView(currency_code="SEK", value=50_000))
KRONOR = replace(
    ROW,
    discount_type=DiscountTypeView(DiscountTypeView.AMOUNT),
    discount_amount=AmountView(currency_code="SEK", value=10_000),
)


@pytest.mark.parametrize(
    ("row", "note"),
    [
        (ROW, "1 st × 500,00"),
        (replace(ROW, discount_percentage=Decimal(10)), "1 st × 500,00 − 10 %"),
        (KRONOR, "1 st × 500,00 − 100,00 kr"),
        (replace(KRONOR, discount_amount=None), "1 st × 500,00"),
    ],
)
def test_a_row_says_its_discount(qtbot: QtBot, row: InvoiceActionRecordView, note: str) -> None:
    tab = RowsTab(Format("sv"))
    qtbot.addWidget(tab)
    tab.show_invoice(InvoiceActionView(records=(row,)))
    assert note in [label.text().replace("\u00a0", " ") for label in tab.findChildren(QLabel)]


def test_a_short_address_stands_beside_the_way_and_a_long_one_under_it(qtbot: QtBot) -> None:
    assert fits_beside("Leverans", "E-post · anna@lindqvist.example")
    assert not fits_beside("Leverans", "E-post · faktura@robacksventilationab.example")


@pytest.mark.parametrize("words", ["Anna Lindqvist", "Projekt Strandvägen etapp 2, beställare Lindqvist", "x" * 400])
def test_no_reference_pushes_the_sums_out_of_sight(qtbot: QtBot, words: str) -> None:
    tab = RowsTab(Format("sv"))
    qtbot.addWidget(tab)
    amount = AmountView(currency_code="SEK", value=50_000)
    tab.show_invoice(InvoiceActionView(records=(ROW,), your_reference=words, invoiced_amount=amount))
    assert tab.minimumSizeHint().width() < 280
    tab.resize(280, 400)
    tab.show()
    sums = next(one for one in tab.findChildren(QLabel) if one.text().replace("\u00a0", " ") == "500,00 kr")
    assert tab.rect().contains(sums.geometry())
    assert words in [one.text() for one in tab.findChildren(QLabel)]
