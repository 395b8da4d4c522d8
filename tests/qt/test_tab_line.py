"""The words above the pages of a detail, in more and less room; and pages that are as high as the one in front."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QLabel, QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop.qt import theme
from desktop.qt.front_stack import FrontStack
from desktop.qt.page import PageArea
from desktop.qt.record_detail import RecordDetail, Section
from desktop.qt.tab_line import TabLine


def test_the_words_come_closer_only_where_they_have_no_room(qtbot: QtBot, qapp: QApplication) -> None:
    theme.apply(qapp, theme.LIGHT)
    line = TabLine("What is shown")
    qtbot.addWidget(line)
    for word in ("Rows", "Events", "Payments"):
        line.addTab(word)
    line.resize(600, 32)
    line.show()
    assert 16 <= gap(line) <= 18
    line.resize(line.tabRect(2).left() + words(line, 2) + 2, 32)
    qapp.processEvents()
    assert 8 <= gap(line) < 16
    assert all(line.tabRect(at).width() >= words(line, at) for at in range(3))
    line.resize(600, 32)
    line.setTabText(2, "Payments and everything else that has ever come in from anybody at all " * 2)
    qapp.processEvents()
    assert line.property("role") == "close-tabs"


def words(line: TabLine, at: int) -> int:
    return line.fontMetrics().horizontalAdvance(line.tabText(at))


def gap(line: TabLine) -> int:
    """Between the second word and the third."""
    return line.tabRect(2).left() - line.tabRect(1).left() - words(line, 1)


def test_what_scrolls_around_pages_ends_with_the_one_in_front(qtbot: QtBot, qapp: QApplication) -> None:
    stack, area, inside = FrontStack(), QScrollArea(), QWidget()
    qtbot.addWidget(area)
    QVBoxLayout(inside).addWidget(stack)
    short, long = QLabel("Short"), QLabel("A long one " * 400)
    for page in (short, long):
        page.setWordWrap(True)
        stack.addWidget(page)
    area.setWidgetResizable(True)
    area.setWidget(inside)
    area.resize(300, 200)
    area.show()
    assert area.verticalScrollBar().maximum() == 0
    stack.setCurrentIndex(1)
    qapp.processEvents()
    assert area.verticalScrollBar().maximum() > 0
    stack.setCurrentIndex(0)
    qapp.processEvents()
    assert area.verticalScrollBar().maximum() == 0


def test_words_are_whole_as_soon_as_their_detail_is_shown(qtbot: QtBot, qapp: QApplication) -> None:
    theme.apply(qapp, theme.LIGHT)
    detail, area, line = RecordDetail("Nothing", ""), PageArea("detail"), TabLine("What is shown")
    for word in ("Overview", "Terms", "KYC", "Sharing"):
        line.addTab(word)
    detail.over_sections.addWidget(line)
    qtbot.addWidget(area)
    area.setWidget(detail)
    area.resize(354, 400)
    area.show()
    detail.show_record("Nordlunds Snickeri AB", "", [Section("Invoicing", [("VAT number", "SE559999000801")])])
    qtbot.waitUntil(lambda: line.isVisible() and line.width() > 300)
    qapp.processEvents()
    assert 16 <= gap(line) <= 18
    assert all(line.tabRect(at).width() >= words(line, at) for at in range(4))
