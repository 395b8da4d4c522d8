"""Rows written with the keyboard alone."""

from __future__ import annotations

import time
from collections.abc import Iterator
from decimal import Decimal

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QGuiApplication, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop.core.invoice_draft import Refused, new_row
from desktop.core.records.common import AmountView
from desktop.core.records.products import ProductView
from desktop.panes.invoices.cells import Cell, Terms, with_text
from desktop.panes.invoices.row_paste import Pasted
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


class Shelf:
    """A few products, found as the company's are."""

    def get(self, product_id: object) -> ProductView | None:
        return next((one for one in PRODUCTS if one.product_public_id == product_id), None)

    def numbered(self, number: str) -> ProductView | None:
        return next((one for one in PRODUCTS if one.article_number == number), None)

    def find(self, words: str) -> list[Hit]:
        return [
            (one.product_public_id, one.description or "", one.article_number or "")
            for one in PRODUCTS
            if words.casefold() in f"{one.article_number} {one.description}".casefold()
        ]


@pytest.fixture
def table(qtbot: QtBot) -> Iterator[RowsTable]:
    model = RowsModel(Terms(Format("sv")))
    model.load([new_row()])
    window = QWidget()
    table = RowsTable(model, Shelf())
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


def test_sums_are_counted_in_number_cells(table: RowsTable) -> None:
    begin(table, 0, Cell.QUANTITY)
    for text in ("2*8", "st", "1 200/12"):
        write(text)
        press("Tab")
    assert rows(table)[0][2:5] == ["16", "st", "100,00"]
    assert rows(table)[0][Cell.SUM] == "1 600,00"


def test_the_sum_follows_every_key_and_esc_takes_it_all_back(table: RowsTable) -> None:
    begin(table, 0, Cell.PRICE)
    write("12")
    assert rows(table)[0][Cell.SUM] == "12,00"
    write(",")
    write("5")
    edit = typing(table)
    assert edit is not None
    assert edit.text() == "12,5"
    assert rows(table)[0][Cell.SUM] == "12,50"
    press("Esc")
    assert rows(table)[0][Cell.PRICE] == rows(table)[0][Cell.SUM] == "0,00"


def test_what_cannot_be_taken_yet_is_not_complained_about_while_typing(table: RowsTable) -> None:
    told: list[object] = []
    model_of(table).refused.connect(told.append)
    begin(table, 0, Cell.PRICE)
    write("1.234")
    edit = typing(table)
    assert edit is not None
    assert (edit.property("invalid"), any(told)) != ("true", True)
    assert rows(table)[0][Cell.SUM] == "0,00"
    press("Return")
    assert edit.property("invalid") == "true"
    press("Backspace")
    assert edit.property("invalid") != "true"
    assert told[-1] == ""


def model_of(table: RowsTable) -> RowsModel:
    model = table.model()
    assert isinstance(model, RowsModel)
    return model


def test_refused_text_comes_back_with_the_rows(table: RowsTable) -> None:
    begin(table, 0, Cell.PRICE)
    write("1.234")
    model = model_of(table)
    kept = model.rows, model.refused_texts
    assert kept[1] == (Refused(0, "PRICE", "1.234"),)
    press("Esc")
    model.load(*kept)
    assert rows(table)[0][Cell.PRICE] == "1.234"
    assert not table.is_valid()
    model.load(model.rows)
    assert rows(table)[0][Cell.PRICE] == "0,00"


def test_a_date_code_is_completed_where_the_cursor_stands(table: RowsTable) -> None:
    begin(table, 0, Cell.DESCRIPTION)
    write("Hyra {mm")
    assert hits(table)[0] == "{MMMM ÅÅÅÅ}"
    press("Return")
    write(" och åter")
    press("Tab")
    assert rows(table)[0][Cell.DESCRIPTION] == "Hyra {MMMM ÅÅÅÅ} och åter"
    assert at(table) == (0, Cell.QUANTITY)


def test_a_text_row_knows_the_date_codes(table: RowsTable) -> None:
    table.add_row(message=True)
    write("Avser {ÅÅÅÅ-MM-DD")
    press("Tab")
    press("Tab")
    assert rows(table)[1][Cell.DESCRIPTION] == "Avser {ÅÅÅÅ-MM-DD}"


def paste(table: RowsTable, text: str) -> None:
    QGuiApplication.clipboard().setText(text)
    press("Ctrl+V")


LINES = "ART-10\tKöksmontering extra\t2\ttim\t1 250,50\t10\t25\nX-9\tEgen vara\t3*4\tst\t99\t\t12\n\tMed frakt\n"


def test_lines_from_a_spreadsheet_become_rows(table: RowsTable) -> None:
    begin(table, 0, Cell.ARTICLE)
    paste(table, LINES)
    assert typing(table) is None
    assert rows(table) == [
        ["ART-10", "Köksmontering extra", "2", "tim", "1 250,50", "10 %", "25 %", "2 250,90"],
        ["X-9", "Egen vara", "12", "st", "99,00", "–", "12 %", "1 188,00"],
        ["", "Med frakt", "", "", "", "", "", ""],
    ]
    assert at(table) == (2, Cell.DESCRIPTION)


def test_pasted_rows_write_nothing_over(table: RowsTable) -> None:
    begin(table, 0, Cell.DESCRIPTION)
    write("Först")
    press("Tab")
    table.add_row()
    write("Sist")
    press("Tab")
    table.setCurrentIndex(table.model().index(0, Cell.DESCRIPTION))
    paste(table, "Ett\t1\nTvå\t2\n")
    assert [row[Cell.DESCRIPTION] or row[Cell.ARTICLE] for row in rows(table)] == ["Först", "Ett", "Två", "Sist"]


def test_columns_go_by_their_titles(table: RowsTable) -> None:
    said: list[Pasted] = []
    table.pasted.connect(said.append)
    begin(table, 0, Cell.DESCRIPTION)
    paste(table, "Antal\tFärg\tArtikelnr\tSumma\n4\tblå\tART-11\t999\n")
    assert rows(table)[0][:4] == ["ART-11", "Köksluckor", "4", "st"]
    assert said == [Pasted(1, 0, ("Färg",))]


def test_pasted_text_that_cannot_be_taken_stands_in_its_cell(table: RowsTable) -> None:
    begin(table, 0, Cell.ARTICLE)
    paste(table, "A\tEtt\ttolv\tst\t1.234\nB\tTvå\t1\tst\t5\n")
    assert rows(table)[0][2:5] == ["tolv", "st", "1.234"]
    assert not table.is_valid()
    assert at(table) == (0, Cell.QUANTITY)


def test_one_cell_is_pasted_where_one_types(table: RowsTable) -> None:
    begin(table, 0, Cell.DESCRIPTION)
    paste(table, "Bara text\r\n")
    press("Tab")
    assert rows(table)[0][Cell.DESCRIPTION] == "Bara text"
    press("Esc")
    table.setCurrentIndex(table.model().index(0, Cell.PRICE))
    paste(table, "12,50")
    assert rows(table)[0][Cell.PRICE] == "12,50"


def test_a_row_is_dragged_by_its_grip(table: RowsTable) -> None:
    model = model_of(table)
    model.load([replace(new_row(), article_description=name) for name in ("Ett", "Två", "Tre")])
    grip = table.verticalHeader().viewport()
    places = [QPoint(18, table.verticalHeader().sectionViewportPosition(number) + 16) for number in range(3)]
    QTest.mousePress(grip, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, places[0])
    for place in (places[1], places[2] + QPoint(0, 300)):
        move = QMouseEvent(
            QEvent.Type.MouseMove, place, grip.mapToGlobal(place), Qt.MouseButton.NoButton, Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )  # fmt: skip
        QApplication.sendEvent(grip, move)
    QTest.mouseRelease(grip, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, places[2])
    assert [row.article_description for row in model.rows] == ["Två", "Tre", "Ett"]
    assert at(table)[0] == 2


def test_the_words_for_a_product_may_reach_over_an_empty_description(table: RowsTable) -> None:
    begin(table, 0, Cell.ARTICLE)
    edit = typing(table)
    assert edit is not None
    both = table.columnWidth(Cell.ARTICLE) + table.columnWidth(Cell.DESCRIPTION)
    assert edit.width() >= both - 2
    press("Esc")
    begin(table, 0, Cell.DESCRIPTION)
    write("Något")
    begin(table, 0, Cell.ARTICLE)
    edit = typing(table)
    assert edit is not None
    assert edit.width() <= table.columnWidth(Cell.ARTICLE)


def test_letters_by_which_a_product_is_looked_for_are_no_article_number(table: RowsTable) -> None:
    begin(table, 0, Cell.ARTICLE)
    write("köks")
    assert model_of(table).rows[0].article_number is None
    write("-eget")
    assert model_of(table).rows[0].article_number == "köks-eget"


@pytest.mark.alone
def test_a_key_in_a_table_of_forty_rows_is_quick(table: RowsTable) -> None:
    model = model_of(table)
    model.load([replace(new_row(), article_description=f"Rad {number}") for number in range(40)])
    begin(table, 30, Cell.PRICE)
    started = time.perf_counter()
    for _ in range(20):
        write("1")
        press("Backspace")
    assert (time.perf_counter() - started) / 40 < 0.02


@pytest.mark.parametrize("width", [620, 730, 900])
def test_no_sum_is_cut_off(table: RowsTable, width: int) -> None:
    """Read on the screen, where "1 250 0…" is no price."""
    model = table.model()
    assert isinstance(model, RowsModel)
    table.window().resize(width, 400)
    costly = {"quantity": Decimal(12), "unit_price": AmountView(currency_code="SEK", value=-125_000_050)}
    by_amount = with_text(replace(new_row(), **costly), Cell.DISCOUNT, "12 500 kr", model.terms)
    model.load([new_row(), by_amount])
    for cell in (Cell.PRICE, Cell.DISCOUNT, Cell.SUM):
        text = model.index(1, cell).data()
        assert table.fontMetrics().horizontalAdvance(text) + 2 * 8 < table.columnWidth(cell), text
    model.load([new_row()])
    assert table.columnWidth(Cell.PRICE) < 100
