from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop.qt import theme
from desktop.qt.fields import AmountField, CheckField, TextField
from desktop.qt.forms import Form

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def form(qtbot: QtBot) -> Form:
    form = Form(columns=3)
    form.add("name", TextField("Name", required=True))
    form.add("city", TextField("City"))
    form.add("limit", AmountField("Limit"), span=2)
    qtbot.addWidget(form)
    form.show()
    return form


def test_load_and_values(form: Form) -> None:
    form.load({"name": "Åsa", "limit": 0, "unknown": 1})
    assert form.values() == {"name": "Åsa", "city": None, "limit": 0}
    assert not form.dirty


def test_dirty_until_it_is_as_it_was(form: Form, qtbot: QtBot) -> None:
    form.load({"name": "Åsa", "city": "", "limit": 0})
    QTest.keyClicks(form.field("city").editor, "x")
    changed = form.dirty
    QTest.keyClick(form.field("city").editor, Qt.Key.Key_Backspace)
    assert (changed, form.dirty) == (True, False)


def test_none_is_not_zero(form: Form) -> None:
    form.load({"name": "Åsa", "limit": 0})
    form.field("limit").set_value(None)
    assert form.dirty


def test_what_is_saved_is_not_dirty(form: Form) -> None:
    form.field("name").set_value("Åsa")
    form.mark_saved()
    assert not form.dirty


def test_what_cannot_be_read_is_dirty(form: Form, qtbot: QtBot) -> None:
    form.load({})
    QTest.keyClicks(form.field("limit").editor, "x")
    assert form.dirty


def test_all_errors_are_shown_and_the_first_gets_the_cursor(form: Form, qtbot: QtBot) -> None:
    QTest.keyClicks(form.field("limit").editor, "x")
    assert not form.is_valid()
    assert form.field("name").message()
    assert form.field("limit").message()
    assert form.focusWidget() is form.field("name").editor


def test_a_hidden_field_is_not_checked_and_keeps_its_value(form: Form) -> None:
    form.load({"name": "", "limit": 5})
    form.set_shown("name", False)
    assert form.is_valid()
    form.set_shown("name", True)
    assert not form.is_valid()
    assert form.values()["limit"] == 5


def test_errors_from_elsewhere_leave_when_edited(form: Form, qtbot: QtBot) -> None:
    form.set_errors({"city": "No such city."})
    assert form.field("city").message() == "No such city."
    QTest.keyClicks(form.field("city").editor, "x")
    assert form.field("city").message() == ""


def test_fewer_columns_when_it_is_narrow(form: Form, qtbot: QtBot) -> None:
    form.resize(600, 300)
    qtbot.wait(1)
    assert form.field("name").y() == form.field("city").y()
    form.resize(200, 300)
    qtbot.wait(1)
    assert form.field("name").y() < form.field("city").y() < form.field("limit").y()


def test_tab_goes_through_the_fields_in_order(form: Form, qtbot: QtBot) -> None:
    form.activateWindow()
    form.field("name").setFocus()
    seen = []
    for _ in range(3):
        focused = form.focusWidget()
        assert focused is not None
        seen.append(focused)
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    assert seen == [form.field(name).editor for name in ("name", "city", "limit")]


def test_dropped_forms_stay_nowhere(qtbot: QtBot, alive: Callable[[type[QWidget]], int]) -> None:
    before = alive(Form)
    forms = [Form() for _ in range(10)]
    for form in forms:
        form.add("name", TextField("Name"))
    del forms, form
    assert alive(Form) == before


def test_a_tick_stands_level_with_the_field_beside_it(qapp: QApplication, qtbot: QtBot) -> None:
    theme.apply(qapp, theme.LIGHT)
    form = Form(columns=2)
    beside = form.add("beside", CheckField("Also by letter"))
    days = form.add("days", TextField("After days"))
    alone = form.add("alone", CheckField("Autogiro"), new_row=True)
    qtbot.addWidget(form)
    form.resize(400, 200)
    form.show()
    middle = [one.editor.mapTo(form, one.editor.rect().center()).y() for one in (beside, days)]
    assert abs(middle[0] - middle[1]) <= 1
    assert alone.editor.y() == 0
    assert alone.editor.width() < alone.width()
