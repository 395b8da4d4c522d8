from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial

import pytest
from PySide6.QtCore import QDate, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCalendarWidget, QComboBox, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from desktop.core.dates import today
from desktop.qt.fields import CheckField, ChoiceField, DateField, Field, LongTextField, TextField

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def shown(qtbot: QtBot, field: Field) -> Field:
    qtbot.addWidget(field)
    field.show()
    return field


def test_typing_is_edited_and_setting_is_not(qtbot: QtBot) -> None:
    field = TextField("Name")
    shown(qtbot, field)
    said: list[str] = []
    field.changed.connect(lambda: said.append("changed"))
    field.edited.connect(lambda: said.append("edited"))
    field.set_value("Åsa")
    assert said == ["changed"]
    QTest.keyClicks(field.editor, "x")
    assert said == ["changed", "changed", "edited"]
    assert field.value() == "xÅsa"


def test_emptied_text_is_none_but_untouched_text_is_kept(qtbot: QtBot) -> None:
    field = TextField("Name")
    shown(qtbot, field)
    field.set_value(" as it came ")
    assert field.value() == " as it came "
    QTest.keyClick(field.editor, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(field.editor, Qt.Key.Key_Delete)
    assert field.value() is None


def test_required_limit_and_validator(qtbot: QtBot) -> None:
    field = TextField("Name", required=True, max_length=3, validator=lambda text: "No x." if "x" in text else "")
    shown(qtbot, field)
    assert field.check()
    field.set_text("åäö")
    assert field.check() == ""
    field.set_text("åäöå")
    assert "4" in field.check()
    field.set_text("x")
    assert field.check() == "No x."


def test_error_before_warning_before_hint(qtbot: QtBot) -> None:
    field = TextField("Name", hint="On the invoice")
    shown(qtbot, field)
    assert field.message() == "On the invoice"
    field.set_warning("Sunday")
    field.set_error("Wrong")
    assert field.message() == "Wrong"
    assert field.editor.accessibleDescription() == "Wrong"
    field.set_text("right")
    assert field.message() == "Sunday"


def test_the_label_is_the_accessible_name_and_buddy(qtbot: QtBot) -> None:
    field = TextField("Customer", required=True)
    shown(qtbot, field)
    label = field.findChild(QLabel)
    assert isinstance(label, QLabel)
    assert label.text() == "Customer *"
    assert label.buddy() is field.editor
    assert field.editor.accessibleName() == "Customer, required"


def test_locked_can_be_read_and_says_why(qtbot: QtBot) -> None:
    field = TextField("Name")
    shown(qtbot, field)
    field.set_value("a")
    field.set_read_only(True, "Attested")
    QTest.keyClicks(field.editor, "x")
    assert (field.value(), field.message()) == ("a", "Attested")


def test_long_text_keeps_lines_and_tab_leaves(qtbot: QtBot) -> None:
    field = LongTextField("Message", max_length=8, rows=2)
    shown(qtbot, field)
    field.set_value("one\ntwo")
    assert field.value() == "one\ntwo"
    field.set_text("one\ntwo\nthree")
    assert "13" in field.message()
    field.set_text("")
    assert field.value() is None


def test_a_choice_keeps_a_value_it_does_not_know(qtbot: QtBot) -> None:
    field = ChoiceField("Delivery", [("Email", "E-mail"), ("Kivra", "Kivra")], required=True)
    shown(qtbot, field)
    box = field.editor
    assert isinstance(box, QComboBox)
    assert field.check()
    field.set_value("Pigeon")
    assert (field.value(), box.currentText(), box.count()) == ("Pigeon", "Pigeon", 3)
    field.set_value("Email")
    assert (box.currentText(), box.count()) == ("E-mail", 2)
    QTest.keyClick(box, Qt.Key.Key_Down)
    assert field.value() == "Kivra"


def test_a_tick(qtbot: QtBot) -> None:
    field = CheckField("Rounding")
    shown(qtbot, field)
    assert field.value() is None
    QTest.keyClick(field.editor, Qt.Key.Key_Space)
    assert field.value() is True


def test_a_date_is_echoed_as_iso(qtbot: QtBot) -> None:
    field = DateField("Due", latest=date(2030, 1, 1))
    shown(qtbot, field)
    line = field.editor
    assert isinstance(line, QLineEdit)
    field.set_start(date(2026, 11, 22))
    QTest.keyClicks(line, "+14")
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert (field.text(), field.value()) == ("2026-12-06", date(2026, 12, 6))
    field.set_text("2031-01-01")
    assert "2030-01-01" in field.check()
    field.set_text("soon")
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert field.value() is None
    assert today().isoformat() in field.message()


def test_the_calendar_gives_its_day_and_goes(qtbot: QtBot) -> None:
    field = DateField("Due")
    shown(qtbot, field)
    field.pick(date(2026, 12, 6))
    assert field.value() == date(2026, 12, 6)
    QTest.keyClick(field.editor, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    month = field.findChild(QCalendarWidget)
    assert month is not None
    month.activated.emit(QDate(2026, 12, 7))
    assert field.value() == date(2026, 12, 7)
    assert not month.isVisible()


@pytest.mark.parametrize("kind", [TextField, LongTextField, DateField, CheckField, ChoiceField])
def test_dropped_fields_stay_nowhere(qtbot: QtBot, alive: Callable[[type[QWidget]], int], kind: type[Field]) -> None:
    before = alive(kind)
    fields = [kind("Field") for _ in range(10)]
    assert alive(kind) == before + 10
    del fields
    assert alive(kind) == before


def test_a_field_that_says_nothing_is_its_words_and_its_line(qtbot: QtBot) -> None:
    field = shown(qtbot, TextField("Name"))
    assert len(field.findChildren(QWidget)) == 2
    field.set_warning("Look once more.")
    assert [label.text() for label in field.findChildren(QLabel)] == ["Name", "Look once more."]
    field.set_warning("")
    assert field.message() == ""


def test_a_line_is_dressed_once(qtbot: QtBot) -> None:
    field = TextField("Name", hint="On the invoice")
    assert not field.editor.testAttribute(Qt.WidgetAttribute.WA_WState_Polished)
    shown(qtbot, field)
    field.set_error("No.")
    assert field.editor.property("invalid") == "true"


@pytest.mark.parametrize("make", [partial(TextField, "Name"), partial(LongTextField, "Notes")])
def test_undo_is_left_to_the_page_once_a_field_has_the_keyboard(qtbot: QtBot, make: Callable[[], Field]) -> None:
    field = shown(qtbot, make())
    undo = QKeyEvent(QEvent.Type.ShortcutOverride, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    with qtbot.waitActive(field):
        field.activateWindow()
    field.editor.setFocus()
    QTest.keyClicks(field.editor, "x")
    QApplication.sendEvent(field.editor, undo)
    assert not undo.isAccepted()
