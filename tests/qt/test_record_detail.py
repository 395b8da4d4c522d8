"""What stands beside a list: next steps under the head, and values beside their labels where they have room."""

from __future__ import annotations

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from desktop.qt.page import PageArea
from desktop.qt.record_detail import FactsSection, RecordDetail, Section
from desktop.qt.tab_line import TabLine


def label(widget: QWidget, text: str) -> QLabel:
    return next(one for one in widget.findChildren(QLabel) if one.text() == text)


def test_what_can_be_done_stands_above_the_facts(qtbot: QtBot) -> None:
    detail = RecordDetail("Nothing", "")
    qtbot.addWidget(detail)
    button = detail.add_button("Edit", "F2")
    detail.show_record("Köksrenovering", "Service", [Section("Price", [("VAT", "25 %")])], figure="500,00 kr")
    detail.resize(354, 600)
    detail.show()
    qtbot.waitExposed(detail)
    facts = label(detail, "Price")
    assert button.mapTo(detail, QPoint(0, button.height())).y() < facts.mapTo(detail, QPoint()).y()


def test_a_value_stands_under_its_label_only_where_both_do_not_fit(qtbot: QtBot) -> None:
    facts = [("E-post", "anna@lindqvist.example"), ("Kontaktens e-post", "anna.lindqvist@fastigheter.example")]
    detail, area = RecordDetail("Nothing", ""), PageArea("detail")
    qtbot.addWidget(area)
    area.setWidget(detail)
    detail.show_record("Lindqvist & Co", "", [Section("Kontakt", facts)])
    area.resize(338, 400)
    area.show()
    qtbot.waitExposed(area)
    first, second = [one for one in detail.findChildren(QLabel) if "@" in one.text()]
    assert first.y() == label(detail, "E-post").y()
    assert second.y() > label(detail, "Kontaktens e-post").y()
    assert first.width() >= first.fontMetrics().horizontalAdvance(first.text())
    area.resize(480, 400)
    qtbot.waitUntil(lambda: second.y() == label(detail, "Kontaktens e-post").y())
    area.resize(338, 400)
    qtbot.waitUntil(lambda: second.y() > label(detail, "Kontaktens e-post").y())
    assert detail.width() == 338


def test_no_line_is_drawn_under_the_line_of_the_tabs(qtbot: QtBot) -> None:
    detail = RecordDetail("Nothing", "")
    qtbot.addWidget(detail)
    detail.over_sections.addWidget(TabLine("Tabs"))
    detail.show_record("Nordlunds Snickeri AB", "", [Section("One", [("a", "b")]), Section("Two", [("c", "d")])])
    assert [part.property("ruled") for part in detail.findChildren(FactsSection)] == ["false", "true"]
