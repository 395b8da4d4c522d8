"""Rows written with the keyboard alone."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop.core.invoice_draft import new_row
from desktop.core.records.products import ProductView
from desktop.panes.invoices.cells import Cell
from desktop.panes.invoices.rows_model import RowsModel
from desktop.panes.invoices.rows_table import RowsTable
from desktop.qt.format import Format
from desktop.qt.hitlist import HitList
from desktop.qt.matching import Row as Hit

from .conftest import press, write

PRODUCTS = [
    ProductView(product_public_id="p1", article_number="ART-10", description="Köksmontering", units="tim"),
    ProductView(product_public_id="p2", article_number="ART-11", description="Köksluckor", units="st"),
]


def find(words: str) -> list[Hit]:
    return [
        (one.product_public_id, one.description or "", one.article_number or "")
        for one in PRODUCTS
        if words.casefold() in f"{one.article_number} {one.description}".casefold()
    ]


def product(public_id: object) -> ProductView | None:
    return next((one for one in PRODUCTS if one.product_public_id == public_id), None)


@pytest.fixture
def table(qtbot: QtBot) -> Iterator[RowsTable]:
    model = RowsModel(Format("sv"))
    model.load([new_row()])
    window = QWidget()
    table = RowsTable(model, find, product)
    QVBoxLayout(window).addWidget(table)
    qtbot.addWidget(window)
    window.resize(900, 400)
    window.show()
    window.activateWindow()
    yield table
    model.deleteLater()


def rows(table: RowsTable) -> list[list[str]]:
    model = table.model()
    return [
        [str(model.data(model.index(number, cell))).replace("\u00a0", " ") for cell in Cell]
        for number in range(model.rowCount())
    ]


def at(table: RowsTable) -> tuple[int, int]:
    return table.currentIndex().row(), table.currentIndex().column()


def typing(table: RowsTable) -> QLineEdit | None:
    focused = QApplication.focusWidget()
    return focused if isinstance(focused, QLineEdit) and table.isAncestorOf(focused) else None


def begin(table: RowsTable, number: int, cell: Cell) -> None:
    """Clicks into a cell."""
    place = table.visualRect(table.model().index(number, cell)).center()
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
    assert typing(table) is not None


def hits(table: RowsTable) -> list[str]:
    shown = table.window().findChild(HitList)
    return [shown.item(row).text() for row in range(shown.count())] if shown and shown.isVisible() else []


def test_a_whole_row_by_keyboard(table: RowsTable) -> None:
    begin(table, 0, Cell.ARTICLE)
    for text in ("X-1", "Ängsklöver på rulle", "2,5", "m", "100", "10", "12"):
        write(text)
        press("Tab")
    assert rows(table)[0] == ["X-1", "Ängsklöver på rulle", "2,5", "m", "100,00", "10 %", "12 %", "225,00"]


def test_tab_in_the_last_cell_makes_a_row_and_begins_it(table: RowsTable) -> None:
    begin(table, 0, Cell.VAT)
    press("Tab")
    assert len(rows(table)) == 2
    assert at(table) == (1, Cell.ARTICLE)
    assert typing(table) is not None


def test_enter_takes_the_cell_and_goes_on(table: RowsTable) -> None:
    begin(table, 0, Cell.QUANTITY)
    write("7")
    press("Return")
    assert rows(table)[0][Cell.QUANTITY] == "7"
    assert at(table) == (0, Cell.UNIT)
    assert typing(table) is not None


def test_enter_in_the_last_cell_makes_a_row(table: RowsTable) -> None:
    begin(table, 0, Cell.VAT)
    write("6")
    press("Return")
    assert rows(table)[0][Cell.VAT] == "6 %"
    assert at(table) == (1, Cell.ARTICLE)


def test_back_with_shift_tab(table: RowsTable) -> None:
    begin(table, 0, Cell.UNIT)
    press("Backtab")
    assert at(table) == (0, Cell.QUANTITY)


def test_a_product_by_its_letters(table: RowsTable) -> None:
    begin(table, 0, Cell.ARTICLE)
    write("köks")
    assert hits(table) == ["Köksmontering", "Köksluckor"]
    press("Down")
    press("Return")
    assert hits(table) == []
    assert rows(table)[0][:4] == ["ART-11", "Köksluckor", "1", "st"]
    assert at(table) == (0, Cell.QUANTITY)
    write("3")
    press("Tab")
    assert rows(table)[0][Cell.QUANTITY] == "3"


def test_a_product_by_a_click_on_it(table: RowsTable) -> None:
    begin(table, 0, Cell.DESCRIPTION)
    write("luck")
    shown = table.window().findChild(HitList)
    assert shown is not None
    place = shown.visualItemRect(shown.item(0)).center()
    QTest.mouseClick(shown.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
    assert rows(table)[0][Cell.DESCRIPTION] == "Köksluckor"


def test_esc_closes_the_list_first_and_then_the_cell(table: RowsTable) -> None:
    begin(table, 0, Cell.ARTICLE)
    write("köks")
    press("Esc")
    assert hits(table) == []
    assert typing(table) is not None
    press("Esc")
    assert typing(table) is None
    assert rows(table)[0][Cell.ARTICLE] == ""


def test_own_words_that_match_no_product_are_kept(table: RowsTable) -> None:
    begin(table, 0, Cell.DESCRIPTION)
    write("Något helt annat")
    assert hits(table) == []
    press("Tab")
    assert rows(table)[0][Cell.DESCRIPTION] == "Något helt annat"


def test_rows_are_copied_moved_and_removed(table: RowsTable) -> None:
    begin(table, 0, Cell.DESCRIPTION)
    write("Ett")
    press("Tab")
    table.duplicate_row()
    assert at(table) == (1, Cell.QUANTITY)
    write("9")
    press("Tab")
    assert [row[Cell.QUANTITY] for row in rows(table)] == ["1", "9"]
    table.move_row_up()
    assert [row[Cell.QUANTITY] for row in rows(table)] == ["9", "1"]
    table.move_row_down()
    assert [row[Cell.QUANTITY] for row in rows(table)] == ["1", "9"]
    table.remove_row()
    table.remove_row()
    assert [row[Cell.DESCRIPTION] for row in rows(table)] == [""]


@pytest.mark.parametrize("change", ["duplicate_row", "move_row_up", "move_row_down", "remove_row"])
def test_what_is_being_typed_is_not_lost_to_a_command(table: RowsTable, change: str) -> None:
    table.add_row()
    table.add_row()
    begin(table, 1, Cell.DESCRIPTION)
    write("Halvskriven rad")
    getattr(table, change)()
    texts = [row[Cell.DESCRIPTION] for row in rows(table)]
    assert texts.count("Halvskriven rad") == {"duplicate_row": 2, "remove_row": 0}.get(change, 1)


def test_a_text_row_has_one_cell_to_type_in(table: RowsTable) -> None:
    table.add_row(message=True)
    assert at(table) == (1, Cell.DESCRIPTION)
    write("Arbetet utfört i mars")
    press("Tab")
    assert rows(table)[1] == ["", "Arbetet utfört i mars", "", "", "", "", "", ""]
    assert at(table) == (2, Cell.ARTICLE)


def test_the_table_is_as_high_as_its_rows(table: RowsTable) -> None:
    before = table.height()
    table.add_row()
    assert table.height() == before + 32


def test_a_reader_hears_which_cell_it_is(table: RowsTable) -> None:
    begin(table, 0, Cell.PRICE)
    edit = typing(table)
    assert edit is not None
    assert edit.accessibleName() == "Unit price"
