from __future__ import annotations

from decimal import Decimal

import pytest
from msgspec.structs import replace

from desktop.core.invoice_draft import new_row
from desktop.core.records.common import AmountView
from desktop.core.records.enums import RecordTypeView
from desktop.panes.invoices.cells import Cell, Row, Terms, WrongInput, is_editable, shown, typed, with_text
from desktop.qt.format import Format

TERMS = Terms(Format("sv"))
TEN = replace(new_row(), quantity=Decimal(10), unit_price=AmountView(currency_code="SEK", value=50_000))
MESSAGE = replace(new_row(), record_type=RecordTypeView(RecordTypeView.MESSAGE), quantity=None, unit_price=None)


def after(cell: Cell, text: str, row: Row = TEN) -> str:
    """What stands in the cell once the text was typed."""
    return shown(with_text(row, cell, text, TERMS), cell, TERMS).replace("\u00a0", " ")


@pytest.mark.parametrize(
    ("cell", "text", "stands"),
    [
        (Cell.ARTICLE, " ART-10 ", "ART-10"),
        (Cell.DESCRIPTION, "Köksö i ek, åtta lådor", "Köksö i ek, åtta lådor"),
        (Cell.UNIT, "", ""),
        (Cell.QUANTITY, "1,5", "1,5"),
        (Cell.QUANTITY, "1.2345", "1,2345"),
        (Cell.QUANTITY, "-2", "−2"),
        (Cell.QUANTITY, "", ""),
        (Cell.PRICE, "1 234,5", "1 234,50"),
        (Cell.PRICE, "1.234,50 kr", "1 234,50"),
        (Cell.PRICE, "", "0,00"),
        (Cell.DISCOUNT, "10", "10 %"),
        (Cell.DISCOUNT, "12,5 %", "12,5 %"),
        (Cell.DISCOUNT, "100 kr", "100,00 kr"),
        (Cell.DISCOUNT, "99,50 SEK", "99,50 kr"),
        (Cell.DISCOUNT, "", "–"),
        (Cell.VAT, "6", "6 %"),
        (Cell.VAT, "12 %", "12 %"),
        (Cell.QUANTITY, "3*45+10", "145"),
        (Cell.PRICE, "1 200/12", "100,00"),
        (Cell.PRICE, "100/3 kr", "33,33"),
        (Cell.DISCOUNT, "2*50 kr", "100,00 kr"),
        (Cell.DISCOUNT, "10+2,5", "12,5 %"),
    ],
)
def test_what_is_typed_stands_in_the_cell(cell: Cell, text: str, stands: str) -> None:
    assert after(cell, text) == stands


@pytest.mark.parametrize(
    ("cell", "text", "words"),
    [
        (Cell.QUANTITY, "tolv", "“tolv” is not a number with at most 4 decimals"),
        (Cell.QUANTITY, "1,23456", "at most 4 decimals"),
        (Cell.PRICE, "5.678", "can mean two things: write 5678 or 5.67."),
        (Cell.PRICE, "1,005", "can mean two things"),
        (Cell.PRICE, "9999999999999", "too large"),
        (Cell.DISCOUNT, "200", "between 0 and 100, or an amount with its currency, such as 200 kr"),
        (Cell.DISCOUNT, "101 %", "such as 101 kr"),
        (Cell.DISCOUNT, "en krona kr", "is not a number"),
        (Cell.VAT, "-1", "between 0 and 100"),
        (Cell.VAT, "moms", "is not a number"),
        (Cell.PRICE, "1/0", "divides by zero"),
        (Cell.PRICE, "3*", "is not a number"),
        (Cell.PRICE, "1.234*2", "can mean two things"),
    ],
)
def test_what_cannot_be_taken_is_said_in_words(cell: Cell, text: str, words: str) -> None:
    with pytest.raises(WrongInput, match=words):
        with_text(TEN, cell, text, TERMS)


@pytest.mark.parametrize("cell", [cell for cell in Cell if cell is not Cell.SUM])
def test_what_is_offered_for_editing_reads_back_as_the_same(cell: Cell) -> None:
    row = replace(TEN, article_number="A", article_description="Ö", units="st")
    for text in ("10", "100 kr") if cell is Cell.DISCOUNT else ("1",):
        changed = with_text(row, cell, text, TERMS)
        assert with_text(changed, cell, typed(changed, cell, TERMS), TERMS) == changed


def test_the_sum_follows_quantity_price_and_discount() -> None:
    assert shown(TEN, Cell.SUM, TERMS).replace("\u00a0", " ") == "5 000,00"
    assert after(Cell.SUM, "", with_text(TEN, Cell.DISCOUNT, "10 %", TERMS)) == "4 500,00"
    assert after(Cell.SUM, "", with_text(TEN, Cell.DISCOUNT, "100 kr", TERMS)) == "4 900,00"


def test_one_kind_of_discount_takes_the_place_of_the_other() -> None:
    row = with_text(with_text(TEN, Cell.DISCOUNT, "100 kr", TERMS), Cell.DISCOUNT, "5", TERMS)
    assert (row.discount_percentage, row.discount_amount) == (Decimal(5), None)
    row = with_text(row, Cell.DISCOUNT, "7 kr", TERMS)
    assert row.discount_percentage == 0
    assert row.discount_amount is not None
    assert row.discount_amount.value == 700


def test_a_text_row_has_only_its_text() -> None:
    assert [cell for cell in Cell if is_editable(MESSAGE, cell)] == [Cell.DESCRIPTION]
    assert [shown(MESSAGE, cell, TERMS) for cell in Cell if cell is not Cell.DESCRIPTION] == [""] * 7
    assert not is_editable(TEN, Cell.SUM)
    assert with_text(TEN, Cell.SUM, "1", TERMS) == TEN


@pytest.mark.parametrize(
    ("terms", "price", "shows", "minor"),
    [
        (Terms(Format("sv"), "JPY", 0), "1 500", "1 500", 1500),
        (Terms(Format("sv"), "KWD", 3), "1,5005*2", "3,001", 3001),
        (Terms(Format("sv"), "EUR", 2), "12,5 EUR", "12,50", 1250),
    ],
)
def test_amounts_have_the_decimals_of_the_currency(terms: Terms, price: str, shows: str, minor: int) -> None:
    row = with_text(new_row(), Cell.PRICE, price, terms)
    assert row.unit_price == AmountView(currency_code=terms.currency, value=minor)
    assert shown(row, Cell.PRICE, terms).replace("\u00a0", " ") == shows
    assert shown(row, Cell.SUM, terms).replace("\u00a0", " ") == shows
    cheaper = with_text(row, Cell.DISCOUNT, f"1 {terms.currency}", terms)
    assert shown(cheaper, Cell.DISCOUNT, terms).endswith(terms.currency)
    assert cheaper.discount_amount == AmountView(currency_code=terms.currency, value=10**terms.decimals)
    with pytest.raises(WrongInput):
        with_text(row, Cell.PRICE, "1 kr", terms)
