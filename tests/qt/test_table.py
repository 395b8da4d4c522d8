"""The list in a real window: what survives, what is told, what the keys and the mouse do."""

from __future__ import annotations

import gc
import weakref
from dataclasses import dataclass, replace
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QColor, QHelpEvent, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QToolTip
from pytestqt.qtbot import QtBot

from desktop.core.stages import Tone
from desktop.qt import theme
from desktop.qt.collection import Collection
from desktop.qt.table import Column, RecordTable

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

HEADER_AND_TWENTY_ROWS = 32 + 20 * 32


@dataclass(frozen=True)
class Invoice:
    number: int
    customer: str
    amount: int

    @property
    def id(self) -> str:
        return str(self.number)


VIEWS = {"all": None, "late": lambda invoice: invoice.number > 5}


def columns() -> list[Column[Invoice]]:
    return [
        Column("number", "No.", 60, lambda invoice: str(invoice.number), sort=lambda invoice: invoice.number),
        Column("customer", "Customer", 160, lambda i: i.customer, sort=lambda i: i.customer, stretch=True),
        Column("amount", "Amount", 90, lambda i: str(i.amount), sort=lambda i: i.amount, align_right=True),
        Column("stage", "Stage", 80, lambda _i: "Sent", tone=lambda _i: Tone.ACCENT, hide_below=300),
    ]


def invoices(count: int) -> list[Invoice]:
    names = ["Öberg", "Ågren", "Ek", "Ärlig", "Zorn"]
    return [Invoice(number, names[number % 5], number * 100) for number in range(1, count + 1)]


def shown(table: RecordTable) -> list[int]:
    return [row.number for row in table.visible_records()]


@pytest.fixture
def table(qtbot: QtBot, qapp: QApplication) -> RecordTable:
    theme.apply(qapp, theme.LIGHT)
    table = RecordTable(columns(), lambda invoice: invoice.id, views=VIEWS, checkable=True)
    qtbot.addWidget(table)
    table.resize(600, HEADER_AND_TWENTY_ROWS)
    table.show()
    qtbot.waitExposed(table)
    return table


class Heard(list[Any]):
    """What a signal said."""


def told(signal: Any) -> Heard:
    heard = Heard()
    signal.connect(heard.append)
    return heard


def row_point(table: RecordTable, row: int, x: int = 100) -> QPoint:
    return QPoint(x, table.rowViewportPosition(row) + 16)


def first_step(table: RecordTable) -> QPushButton:
    button = table.findChild(QPushButton)
    assert button is not None
    return button


def customers(table: RecordTable) -> list[str]:
    return [invoice.customer for invoice in table.visible_records()]


def test_selection_and_scroll_survive_a_patch(table: RecordTable) -> None:
    table.set_records(invoices(200))
    table.sort_by("number", descending=True)
    table.select("150")
    table.verticalScrollBar().setValue(45 * 32 + 7)
    chosen, top = told(table.selected), table.indexAt(QPoint(50, 0)).row()
    first = table.visible_records()[top].id
    table.patch([Invoice(900, "Ny", 1), Invoice(901, "Ny", 1), Invoice(150, "Ek", 5)], removed=["199", "3"])
    assert table.selected_record() == Invoice(150, "Ek", 5)
    assert [index.row() for index in table.selectionModel().selectedRows()] == [
        table.visible_records().index(Invoice(150, "Ek", 5))
    ]
    assert table.visible_records()[table.indexAt(QPoint(50, 0)).row()].id == first
    assert table.verticalScrollBar().value() % 32 == 7
    assert chosen == []


def test_a_record_that_is_not_in_sight_comes_to_the_middle(table: RecordTable) -> None:
    table.set_records(invoices(200))
    table.sort_by("number", descending=True)
    table.select("100")
    at = table.visualRect(table.currentIndex()).center().y()
    assert abs(at - table.viewport().rect().center().y()) <= 32
    near = table.visible_records()[table.currentIndex().row() + 1].id
    top = table.verticalScrollBar().value()
    table.select(near)
    assert table.verticalScrollBar().value() == top


def test_new_rows_are_seen_at_the_top(table: RecordTable) -> None:
    table.set_records(invoices(200))
    table.sort_by("number", descending=True)
    table.patch([Invoice(900, "Ny", 1)])
    assert table.verticalScrollBar().value() == 0
    assert table.visible_records()[0].number == 900


def test_other_values_reset_nothing(table: RecordTable) -> None:
    table.set_records(invoices(50))
    resets = 0

    def count() -> None:
        nonlocal resets
        resets += 1

    table.model().modelReset.connect(count)
    table.patch([Invoice(7, "Another", 7)])
    assert resets == 0
    assert table.model().data(table.model().index(6, 2)) == "Another"


def test_what_is_gone_is_no_longer_selected(table: RecordTable) -> None:
    table.set_records(invoices(5))
    table.select("3")
    chosen = told(table.selected)
    table.patch([], removed=["3"])
    assert chosen == [None]
    table.select("4")
    table.set_filter("ågren")
    assert chosen[-1] is None
    assert table.selected_record() is None


def test_words_view_and_order_work_together(table: RecordTable) -> None:
    table.set_records(invoices(10))
    table.sort_by("customer")
    assert customers(table) == ["Ek", "Ek", "Zorn", "Zorn", "Ågren", "Ågren", "Ärlig", "Ärlig", "Öberg", "Öberg"]
    table.set_view("late")
    table.set_filter("ö sent")
    assert customers(table) == ["Öberg"]
    table.set_filter("")
    table.set_view("all")
    assert table.visible_count() == 10


def test_a_header_click_sorts_and_again_reverses(table: RecordTable) -> None:
    table.set_records(invoices(10))
    header = table.horizontalHeader()
    at = QPoint(header.sectionViewportPosition(3) + 20, 10)
    for expected, descending in ((100, False), (1000, True)):
        QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=at)
        assert table.visible_records()[0].amount == expected
        assert table.sorted_by() == ("amount", descending)
    table.patch([Invoice(99, "Ek", 5000)])
    assert table.visible_records()[0].amount == 5000


def test_an_unknown_column_is_refused(table: RecordTable) -> None:
    with pytest.raises(KeyError):
        table.sort_by("colour")


def test_a_click_selects_and_a_double_click_opens(table: RecordTable) -> None:
    table.set_records(invoices(10))
    chosen, opened = told(table.selected), told(table.opened)
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=row_point(table, 2))
    QTest.mouseDClick(table.viewport(), Qt.MouseButton.LeftButton, pos=row_point(table, 2))
    assert chosen == [invoices(3)[2]]
    assert opened == [invoices(3)[2]]


def test_keys_walk_open_and_tick(table: RecordTable) -> None:
    table.set_records(invoices(50))
    opened = told(table.opened)
    table.select("1")
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Z):
        QTest.keyClick(table, key)
    assert table.selected_record() == invoices(2)[1]
    QTest.keyClick(table, Qt.Key.Key_Space)
    QTest.keyClick(table, Qt.Key.Key_Return)
    QTest.keyClick(table, Qt.Key.Key_End)
    assert table.selected_record() == invoices(50)[-1]
    QTest.keyClick(table, Qt.Key.Key_Home)
    assert table.selected_record() == invoices(1)[0]
    assert opened == [invoices(2)[1]]
    assert table.marked_records() == [invoices(2)[1]]


def test_the_first_arrow_takes_the_row_that_has_the_focus(table: RecordTable) -> None:
    table.set_records(invoices(5))
    table.setFocus()
    assert table.selected_record() is None
    QTest.keyClick(table, Qt.Key.Key_Down)
    assert table.selected_record() == invoices(1)[0]
    QTest.keyClick(table, Qt.Key.Key_Down)
    assert table.selected_record() == invoices(2)[1]
    table.set_records([])
    QTest.keyClick(table, Qt.Key.Key_Down)
    assert table.selected_record() is None


def test_boxes_one_a_range_and_all(table: RecordTable) -> None:
    table.set_records(invoices(10))
    chosen = told(table.selected)
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=row_point(table, 1, x=14))
    QTest.mouseClick(
        table.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ShiftModifier, row_point(table, 4, x=14)
    )
    assert [invoice.number for invoice in table.marked_records()] == [2, 3, 4, 5]
    assert chosen == []
    table.set_filter("ek")
    table.patch([], removed=["3"])
    assert [invoice.number for invoice in table.marked_records()] == [2, 4, 5]
    table.set_filter("")
    box = QPoint(14, 10)
    QTest.mouseClick(table.horizontalHeader().viewport(), Qt.MouseButton.LeftButton, pos=box)
    assert len(table.marked_records()) == 9
    QTest.mouseClick(table.horizontalHeader().viewport(), Qt.MouseButton.LeftButton, pos=box)
    assert table.marked_records() == []


def test_ctrl_and_shift_mark_with_mouse_and_arrows(table: RecordTable) -> None:
    table.set_records(invoices(20))
    left, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier
    ctrl, shift = keys.ControlModifier, keys.ShiftModifier
    QTest.mouseClick(table.viewport(), left, pos=row_point(table, 1))
    QTest.mouseClick(table.viewport(), left, ctrl, row_point(table, 3))
    assert [invoice.number for invoice in table.marked_records()] == [2, 4]
    QTest.mouseClick(table.viewport(), left, shift, row_point(table, 6))
    assert [invoice.number for invoice in table.marked_records()] == [2, 4, 5, 6, 7]
    assert table.selected_record() == invoices(2)[1]
    QTest.keyClick(table, Qt.Key.Key_Escape)
    assert table.marked_count() == 0
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Up):
        QTest.keyClick(table, key, shift)
    assert [invoice.number for invoice in table.marked_records()] == [2, 3]
    QTest.keyClick(table, Qt.Key.Key_A, ctrl)
    assert table.marked_count() == 20
    QTest.keyClick(table, Qt.Key.Key_A, ctrl)
    assert table.marked_count() == 0


def test_many_records_come_in_slices_and_every_sort_waits_for_its_keys(table: RecordTable, qtbot: QtBot) -> None:
    many = invoices(9000)
    table.set_order("number", descending=True)
    table.set_records(many)
    assert not table.is_complete()
    assert 0 < table.visible_count() < 9000
    table.patch([Invoice(8999, "Ny", 1)], removed=["8998"])
    qtbot.waitUntil(table.is_complete)
    assert [invoice.number for invoice in table.visible_records()[:3]] == [9000, 8999, 8997]
    assert table.visible_records()[1].customer == "Ny"
    assert table.counts() == {"all": 8999, "late": 8994}
    table.sort_by("amount")
    qtbot.waitUntil(lambda: table.visible_records()[0].amount == 1)
    assert table.sorted_by() == ("amount", False)


def test_a_page_of_changes_is_taken_in_bites_and_laid_in_order(table: RecordTable, qtbot: QtBot) -> None:
    table.set_records(invoices(3000))
    table.sort_by("amount")
    rest = list(range(501, 3001))
    qtbot.waitUntil(lambda: table.is_complete() and shown(table)[-1] == 3000)
    table.patch([Invoice(number, "Ny", 10**9 + number) for number in range(1, 501)])
    assert not table.is_complete()
    qtbot.waitUntil(table.is_complete)
    assert shown(table) == [*rest, *range(1, 501)]
    table.patch([Invoice(3000, "Ny", -1)])
    qtbot.waitUntil(table.is_complete)
    assert shown(table) == [3000, *rest[:-1], *range(1, 501)]


def test_what_is_marked_and_seen_can_be_asked_for(table: RecordTable) -> None:
    table.set_records(invoices(10))
    table.sort_by("number", descending=True)
    table.set_marked(["2", "5", "1"])
    table.set_filter("ek")
    assert [invoice.number for invoice in table.marked_records()] == [2, 1, 5]
    assert [column.id for column in table.shown_columns()] == ["number", "customer", "amount", "stage"]
    table.resize(280, 300)
    assert [column.id for column in table.shown_columns()] == ["number", "customer", "amount"]


def test_it_follows_a_collection(table: RecordTable) -> None:
    collection = Collection[Invoice](lambda invoice: invoice.id)
    table.bind(collection)
    table.set_empty("No invoices", "Make the first one.", "New invoice")
    assert not first_step(table).isVisible()
    collection.merge(invoices(5))
    collection.loaded = True
    assert [invoice.number for invoice in table.visible_records()] == [1, 2, 3, 4, 5]
    collection.merge([replace(invoices(1)[0], amount=7)])
    collection.remove(["2"])
    assert [invoice.amount for invoice in table.visible_records()] == [7, 300, 400, 500]
    other = Collection[Invoice](lambda invoice: invoice.id)
    other.loaded = True
    table.bind(other)
    collection.merge([Invoice(77, "Ek", 1)])
    assert table.visible_count() == 0
    assert first_step(table).isVisible()


def test_the_empty_list_offers_the_first_step(table: RecordTable) -> None:
    pressed: list[bool] = []
    table.empty_action.connect(lambda: pressed.append(True))
    table.set_empty("No invoices", "Make the first one.", "New invoice")
    button = first_step(table)
    assert button.isVisible()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert pressed == [True]
    table.set_loading(True)
    assert not button.isVisible()
    table.set_loading(False)
    table.set_records(invoices(1))
    assert not button.isVisible()
    table.set_filter("nobody")
    assert not button.isVisible()


def test_loading_shows_grey_rows(table: RecordTable) -> None:
    table.set_loading(True)
    inks = {table.viewport().grab().toImage().pixelColor(x, 16).name().upper() for x in range(40, 300)}
    assert theme.LIGHT.line in inks
    assert theme.LIGHT.surface in inks


def test_the_selected_row_has_its_own_ground(table: RecordTable) -> None:
    table.set_records(invoices(3))
    table.select("2")
    image = table.viewport().grab().toImage()
    assert image.pixelColor(200, 36) == QColor(theme.LIGHT.accent_ground)
    assert image.pixelColor(200, 4) == QColor(theme.LIGHT.surface)
    assert image.pixelColor(200, 31) == QColor(theme.LIGHT.line)


def test_a_screen_reader_hears_the_row_in_words(table: RecordTable) -> None:
    table.set_records(invoices(1))
    index = table.model().index(0, 2)
    assert (
        table.model().data(index, Qt.ItemDataRole.AccessibleTextRole) == "No. 1, Customer Ågren, Amount 100, Stage Sent"
    )
    assert table.model().headerData(2, Qt.Orientation.Horizontal) == "Customer"


def test_a_screen_reader_can_tick(table: RecordTable) -> None:
    table.set_records(invoices(1))
    told_times: list[bool] = []
    table.marked_changed.connect(lambda: told_times.append(True))
    index = table.model().index(0, 0)
    assert table.model().setData(index, Qt.CheckState.Checked.value, Qt.ItemDataRole.CheckStateRole)
    assert table.marked_records() == invoices(1)
    assert table.model().data(index, Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked
    assert told_times == [True]


def test_narrow_tables_spare_a_column_and_the_stretch_takes_the_rest(table: RecordTable) -> None:
    head = table.horizontalHeader()
    assert head.length() == table.viewport().width()
    table.resize(280, 300)
    assert head.isSectionHidden(4)
    table.resize(600, 300)
    assert not head.isSectionHidden(4)
    assert head.length() == table.viewport().width()


def test_dropped_tables_stay_nowhere(qapp: QApplication) -> None:
    collection = Collection[Invoice](lambda invoice: invoice.id)
    collection.merge(invoices(5))

    def make() -> weakref.ref[RecordTable]:
        table = RecordTable(columns(), lambda invoice: invoice.id, checkable=True)
        table.bind(collection)
        table.select("2")
        return weakref.ref(table)

    made = [make() for _ in range(50)]
    gc.collect()
    assert [ref for ref in made if ref() is not None] == []
    collection.merge([Invoice(6, "Ek", 1)])


def test_escape_goes_on_to_what_the_list_stands_in(qtbot: QtBot) -> None:
    table = RecordTable([Column("id", "Id", 80, str)], str, checkable=True)
    qtbot.addWidget(table)
    table.set_records(["a", "b"])
    table.show()
    event = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(table, event)
    assert not event.isAccepted()
    table.mark_all()
    again = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(table, again)
    assert again.isAccepted()
    assert table.marked_count() == 0


def test_a_table_is_as_high_as_its_rows_before_and_after_it_is_dressed(qtbot: QtBot, qapp: QApplication) -> None:
    theme.apply(qapp, theme.current())
    table = RecordTable([Column("name", "Name", 80, str)], str)
    qtbot.addWidget(table)
    table.set_records(["a", "b", "c"])
    for rows in (3, 2):
        table.show_rows(rows)
        table.show()
        assert table.viewport().height() == rows * 32
    assert table.verticalScrollBar().maximum() == 32


@pytest.mark.parametrize(("width", "told"), [(60, "Hantverkarna i Umeå"), (400, "")])
def test_what_is_cut_off_in_its_cell_is_told_whole_under_the_mouse(qtbot: QtBot, width: int, told: str) -> None:
    table = RecordTable([Column("name", "Name", width, str)], str)
    qtbot.addWidget(table)
    table.set_records(["Hantverkarna i Umeå"])
    table.resize(500, 200)
    table.show()
    point = QPoint(20, 10)
    asked = QHelpEvent(QEvent.Type.ToolTip, point, table.viewport().mapToGlobal(point))
    QApplication.sendEvent(table.viewport(), asked)
    assert QToolTip.text() == told
    QToolTip.hideText()
