"""Rows written with the keyboard alone."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QVBoxLayout, QWidget
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
    column = QVBoxLayout(window)
    for widget in (QPushButton("before"), table, QPushButton("after")):
        column.addWidget(widget)
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
    begin(table, 0, Cell.DESCRIPTION)
    write("Ett")
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
    begin(table, 0, Cell.DESCRIPTION)
    write("Ett")
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


def button() -> str:
    """Which of the buttons around the table has the focus."""
    focused = QApplication.focusWidget()
    return focused.text() if isinstance(focused, QPushButton) else ""


def come_by_tab(table: RowsTable, keys: str = "Tab", start: str = "before") -> None:
    next(one for one in table.window().findChildren(QPushButton) if one.text() == start).setFocus()
    press(keys)


def test_tab_comes_into_the_first_cell_and_leaves_after_the_last(table: RowsTable) -> None:
    table.add_row(message=True)
    press("Esc")
    come_by_tab(table)
    stops = []
    while not button():
        assert typing(table) is None
        assert table.selectedIndexes() == [table.currentIndex()]
        stops.append(at(table))
        press("Tab")
    assert stops == [*((0, cell) for cell in Cell if cell is not Cell.SUM), (1, Cell.DESCRIPTION)]
    assert button() == "after"


def test_shift_tab_comes_into_the_last_cell_and_leaves_before_the_first(table: RowsTable) -> None:
    come_by_tab(table, "Backtab", "after")
    assert at(table) == (0, Cell.VAT)
    for _ in range(7):
        press("Backtab")
    assert button() == "before"


def test_a_cell_reached_by_tab_is_written_in_at_once(table: RowsTable) -> None:
    come_by_tab(table)
    press("Tab")
    write("Ett")
    press("Tab")
    assert rows(table)[0][Cell.DESCRIPTION] == "Ett"
    assert at(table) == (0, Cell.QUANTITY)


def test_tab_in_the_last_cell_of_an_empty_row_leaves_the_table(table: RowsTable) -> None:
    begin(table, 0, Cell.VAT)
    press("Tab")
    assert (len(rows(table)), button()) == (1, "after")


def test_tab_keeps_the_words_of_a_description_that_could_be_a_product(table: RowsTable) -> None:
    begin(table, 0, Cell.DESCRIPTION)
    write("köks")
    assert hits(table) == ["Köksmontering", "Köksluckor"]
    press("Tab")
    assert hits(table) == []
    assert rows(table)[0][:4] == ["", "köks", "1", ""]
    assert at(table) == (0, Cell.QUANTITY)


@pytest.mark.parametrize("take", ["Tab", "Return"])
def test_a_description_takes_the_product_that_was_gone_down_to(table: RowsTable, take: str) -> None:
    begin(table, 0, Cell.DESCRIPTION)
    write("köks")
    press("Down")
    press(take)
    assert rows(table)[0][:2] == ["ART-10", "Köksmontering"]


@pytest.mark.parametrize("take", ["Tab", "Return"])
def test_an_article_takes_the_first_hit(table: RowsTable, take: str) -> None:
    begin(table, 0, Cell.ARTICLE)
    write("köks")
    press(take)
    assert rows(table)[0][:2] == ["ART-10", "Köksmontering"]


def test_a_text_row_knows_no_products(table: RowsTable) -> None:
    table.add_row(message=True)
    write("Köksmontering")
    assert hits(table) == []
    press("Down")
    press("Tab")
    assert rows(table)[1] == ["", "Köksmontering", "", "", "", "", "", ""]


WRONG = [(Cell.PRICE, "1.234"), (Cell.DISCOUNT, "1234,50"), (Cell.VAT, "abc")]


@pytest.mark.parametrize(("cell", "text"), WRONG)
@pytest.mark.parametrize("key", ["Tab", "Return", "Backtab"])
def test_the_cell_stays_open_with_what_cannot_be_taken(table: RowsTable, cell: Cell, text: str, key: str) -> None:
    begin(table, 0, cell)
    write(text)
    press(key)
    edit = typing(table)
    assert edit is not None
    assert (edit.text(), edit.property("invalid"), at(table)) == (text, "true", (0, cell))
    assert edit.accessibleDescription() == table.trouble(table.currentIndex())
    assert not table.is_valid()
    edit.selectAll()
    write("12")
    press(key)
    assert table.is_valid()
    assert rows(table)[0][cell].startswith("12")
    assert typing(table) is not edit


@pytest.mark.parametrize(("cell", "text"), WRONG)
def test_what_cannot_be_taken_is_not_lost_to_a_click_elsewhere(table: RowsTable, cell: Cell, text: str) -> None:
    begin(table, 0, cell)
    write(text)
    begin(table, 0, Cell.UNIT)
    write("st")
    press("Return")
    assert rows(table)[0][cell] == text
    assert rows(table)[0][Cell.UNIT] == "st"
    table.finish_typing()
    assert not table.is_valid()
    edit = typing(table)
    assert edit is not None
    assert (edit.text(), edit.property("invalid"), at(table)) == (text, "true", (0, cell))


def test_esc_gives_back_what_the_row_has(table: RowsTable) -> None:
    begin(table, 0, Cell.PRICE)
    write("1.234")
    press("Return")
    press("Esc")
    assert typing(table) is None
    assert rows(table)[0][Cell.PRICE] == "0,00"
    assert table.is_valid()


def test_a_text_row_reaches_from_the_description_to_the_end(table: RowsTable) -> None:
    def spans() -> list[int]:
        return [table.columnSpan(number, Cell.DESCRIPTION) for number in range(len(rows(table)))]

    table.add_row(message=True)
    assert spans() == [1, 7]
    table.add_row()
    table.move_row_up()
    assert spans() == [1, 1, 7]
    table.move_row_up()
    table.remove_row()
    assert spans() == [1, 7]
    table.setCurrentIndex(table.model().index(1, Cell.DESCRIPTION))
    table.duplicate_row()
    assert spans() == [1, 7, 7]
    assert table.visualRect(table.model().index(1, Cell.DESCRIPTION)).right() >= table.viewport().width() - 2
