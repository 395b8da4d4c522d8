"""What stands beside a list: next steps under the head, and values beside their labels where they have room."""

from __future__ import annotations

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from desktop.qt.record_detail import RecordDetail, Section, section_widget


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


def test_a_short_address_stands_beside_its_label_though_another_s_is_long(qtbot: QtBot) -> None:
    facts = [("E-post", "anna@lindqvist.example"), ("Kontaktens e-post", "anna@lindqvist.example")]
    part = section_widget(Section("", facts))
    qtbot.addWidget(part)
    part.resize(306, 200)
    part.show()
    qtbot.waitExposed(part)
    first, second = [one for one in part.findChildren(QLabel) if "@" in one.text()]
    assert first.y() == label(part, "E-post").y()
    assert second.y() > label(part, "Kontaktens e-post").y()
    assert first.width() >= first.fontMetrics().horizontalAdvance(first.text())
