"""A table edited in place, by real key and mouse events."""

from __future__ import annotations

from dataclasses import dataclass, field

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop.qt.cell_editor import Cell, CellEditor
from desktop.qt.table import Column, RecordTable


@dataclass
class Fish:
    id: str
    name: str
    price: str
    sold: bool = True


@dataclass
class Sheet:
    """A table of three fish whose names and prices can be edited."""

    table: RecordTable
    editor: CellEditor
    fish: list[Fish]
    window: QWidget
    said: list[str] = field(default_factory=list)
    left: list[int] = field(default_factory=list)

    def keys(self, *keys: Qt.Key) -> None:
        for key in keys:
            QTest.keyClick(self.editor.line if self.editor.is_editing else self.table, key)

    def type(self, text: str) -> None:
        for sign in text:
            QTest.keyClicks(self.editor.line if self.editor.is_editing else self.table, sign)

    def row(self) -> int:
        return self.table.currentIndex().row()


def _id(fish: Fish) -> str:
    return fish.id


def _name(fish: Fish) -> str:
    return fish.name


def _price(fish: Fish) -> str:
    return fish.price


def _put_name(fish: Fish, text: str) -> str:
    fish.name = text
    return ""


def _put_price(fish: Fish, text: str) -> str:
    if not text.isdigit():
        return "Digits only."
    fish.price = text
    return ""


def _toggle(fish: Fish) -> None:
    fish.sold = not fish.sold


@pytest.fixture
def sheet(qtbot: QtBot) -> Sheet:
    window = QWidget()
    columns = [
        Column("name", "Name", 120, _name, _name, stretch=True),
        Column("price", "Price", 90, _price, align_right=True, hide_below=300),
        Column("sold", "Sold", 60, lambda fish: "yes" if fish.sold else ""),
    ]
    table = RecordTable(columns, _id, checkable=True, parent=window)
    cells = [Cell("name", "Name", _name, _put_name), Cell("price", "Price", _price, _put_price, align_right=True),
             Cell("sold", "Sold", lambda _fish: "", lambda _fish, _text: "", toggle=_toggle)]  # fmt: skip
    editor = CellEditor(table, cells)
    fish = [Fish("1", "Abborre", "10"), Fish("2", "Braxen", "20"), Fish("3", "Gös", "30")]
    table.set_records(fish)
    window.resize(600, 400)
    table.resize(600, 400)
    qtbot.addWidget(window)
    window.show()
    made = Sheet(table, editor, fish, window)
    editor.refused.connect(made.said.append)
    editor.left.connect(lambda: made.left.append(1))
    editor.start("price")
    return made


def test_typing_begins_and_enter_goes_down(sheet: Sheet) -> None:
    sheet.type("12")
    assert sheet.editor.is_editing
    assert sheet.editor.line.text() == "12"
    sheet.keys(Qt.Key.Key_Return)
    assert (sheet.fish[0].price, sheet.row()) == ("12", 1)
    sheet.type("25")
    sheet.keys(Qt.Key.Key_Return, Qt.Key.Key_F2)
    assert sheet.editor.line.selectedText() == "30"
    sheet.keys(Qt.Key.Key_Return)
    assert [one.price for one in sheet.fish] == ["12", "25", "30"]


def test_a_key_the_cell_has_no_use_for_goes_nowhere(sheet: Sheet) -> None:
    """It came back to the table and was sent to the cell again, without end."""
    sheet.type("1")
    for key in (Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_F9):
        QTest.keyClick(sheet.editor.line, key)
        QTest.keyClick(sheet.table, key)
    QTest.keyClicks(sheet.table, "7")
    assert (sheet.editor.line.text(), sheet.said) == ("17", [])


def test_tab_goes_through_the_cells_and_on_to_the_next_row(sheet: Sheet) -> None:
    sheet.type("7")
    sheet.keys(Qt.Key.Key_Tab)
    assert (sheet.fish[0].price, sheet.editor.cell.column) == ("7", "sold")
    sheet.keys(Qt.Key.Key_Space, Qt.Key.Key_Tab)
    assert (sheet.fish[0].sold, sheet.row(), sheet.editor.cell.column) == (False, 1, "name")
    sheet.keys(Qt.Key.Key_Backtab)
    assert (sheet.row(), sheet.editor.cell.column) == (0, "sold")
    sheet.keys(Qt.Key.Key_Left, Qt.Key.Key_Left, Qt.Key.Key_Left)
    assert (sheet.row(), sheet.editor.cell.column) == (0, "name")


def test_what_cannot_be_taken_stays_and_is_said(sheet: Sheet) -> None:
    sheet.type("x")
    sheet.keys(Qt.Key.Key_Return)
    assert sheet.said == ["Digits only."]
    assert (sheet.editor.is_editing, sheet.editor.line.text(), sheet.fish[0].price) == (True, "x", "10")
    assert sheet.editor.line.accessibleDescription() == "Digits only."
    rect = sheet.table.visualRect(sheet.table.model().index(2, 1))
    QTest.mouseClick(sheet.table.viewport(), Qt.MouseButton.LeftButton, pos=rect.center())
    assert (sheet.row(), sheet.editor.stop()) == (0, False)
    sheet.keys(Qt.Key.Key_Escape)
    assert (sheet.editor.is_editing, sheet.said[-1]) == (False, "")
    sheet.keys(Qt.Key.Key_Escape)
    assert sheet.left == [1]


def test_the_mouse_chooses_a_cell_and_a_double_click_edits_it(sheet: Sheet) -> None:
    sheet.type("11")
    rect = sheet.table.visualRect(sheet.table.model().index(1, 1))
    QTest.mouseClick(sheet.table.viewport(), Qt.MouseButton.LeftButton, pos=rect.center())
    assert (sheet.fish[0].price, sheet.row(), sheet.editor.cell.column) == ("11", 1, "name")
    QTest.mouseDClick(sheet.table.viewport(), Qt.MouseButton.LeftButton, pos=rect.center())
    assert sheet.editor.line.text() == "Braxen"
    assert sheet.editor.line.geometry().contains(rect.center() + QPoint(0, 0))


def test_the_frame_follows_its_column(sheet: Sheet) -> None:
    """The detail beside a list gives way when prices are edited, and the columns then become wider."""
    sheet.table.resize(900, 400)
    QTest.qWait(20)
    header = sheet.table.horizontalHeader()
    header.resizeSection(1, header.sectionSize(1) - 60)
    rect = sheet.table.visualRect(sheet.table.model().index(0, sheet.table.column_sections()["price"]))
    assert sheet.editor._mark.geometry() == rect


def test_leaving_untouched_writes_nothing(sheet: Sheet) -> None:
    sheet.fish[0].price = "not a number"
    sheet.keys(Qt.Key.Key_F2, Qt.Key.Key_Return)
    assert (sheet.said[-1], sheet.fish[0].price) == ("", "not a number")


def test_pasted_lines_go_down_and_stop_at_the_first_that_is_wrong(sheet: Sheet) -> None:
    QGuiApplication.clipboard().setText("41\r\nfel\r\n43\r\n")
    QTest.keyClick(sheet.table, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert [one.price for one in sheet.fish] == ["41", "20", "30"]
    assert (sheet.row(), sheet.said[-1]) == (1, "Digits only.")


def test_a_column_out_of_sight_is_passed_over(sheet: Sheet) -> None:
    sheet.table.resize(280, 400)
    sheet.keys(Qt.Key.Key_Tab)
    assert sheet.editor.cell.column == "name"
    sheet.keys(Qt.Key.Key_Tab)
    assert sheet.editor.cell.column == "sold"


def test_a_row_that_goes_away_takes_its_editor_along(sheet: Sheet) -> None:
    sheet.type("5")
    sheet.table.patch([], ["1"])
    assert not sheet.editor.is_editing


def test_turned_off_the_table_is_as_before(sheet: Sheet) -> None:
    assert sheet.editor.stop()
    sheet.type("9")
    assert not sheet.editor.is_editing


def test_tab_goes_nowhere_while_no_cell_is_in_sight(sheet: Sheet) -> None:
    """A person may leave out every column that can be edited: Tab divided by none."""
    editor = CellEditor(sheet.table, [Cell("price", "Price", _price, _put_price)])
    sheet.table.choose_columns(["name"])
    editor.start()
    QTest.keyClick(sheet.table, Qt.Key.Key_Tab)
    assert sheet.row() == 0
