"""Choosing among hundreds of companies by keyboard."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop.core.records.creditors import CreditorView
from desktop.qt.switcher import Switcher
from desktop.session.companies import company_choices


def firm(number: int, name: str = "", **members: object) -> CreditorView:
    name = name or f"Firma {number} AB"
    return CreditorView(creditor_public_id=str(number), name=name, is_enabled=True, **members)  # type: ignore[arg-type]


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    return window


def opened(window: QWidget, companies: list[CreditorView], current: str = "3") -> tuple[Switcher, list[object]]:
    button, switcher, chosen = QPushButton("Company", window), Switcher(window, "Find a company"), list[object]()
    switcher.chosen.connect(chosen.append)
    choices, words = company_choices(companies)
    switcher.open_below(button, choices, current, words)
    return switcher, chosen


@pytest.mark.parametrize("typed", ["556840-2266", "5568402266", "ågren", "luleå", "bygg ågren"])
def test_one_of_hundreds_is_found_by_name_number_or_city(window: QWidget, typed: str) -> None:
    others = [firm(number) for number in range(500)]
    wanted = firm(900, "Ågrens Bygg AB", org_no="556840-2266", city="Luleå")
    switcher, chosen = opened(window, [*others, wanted])
    switcher._edit.setText(typed)
    QTest.keyClick(switcher._edit, Qt.Key.Key_Return)
    assert chosen == ["900"]
    assert not switcher.isVisible()


def test_arrows_and_pages_go_from_the_one_that_is_worked_with(window: QWidget) -> None:
    switcher, chosen = opened(window, [firm(number) for number in range(40)])
    QTest.keyClick(switcher._edit, Qt.Key.Key_PageDown)
    QTest.keyClick(switcher._edit, Qt.Key.Key_Down)
    QTest.keyClick(switcher._edit, Qt.Key.Key_Return)
    assert chosen == ["13"]


def test_a_sole_traders_number_is_masked_and_found_all_the_same(window: QWidget) -> None:
    trader = firm(1, "Åsas Söm", org_no="19800113-9297")
    choices, words = company_choices([trader])
    assert choices == [("1", "Åsas Söm", "19800113-****")]
    switcher, chosen = opened(window, [trader])
    switcher._edit.setText("198001139297")
    QTest.keyClick(switcher._edit, Qt.Key.Key_Return)
    assert chosen == ["1"]
    assert words["1"].startswith("19800113-9297 ")


def test_open_companies_come_first_in_swedish_order() -> None:
    closed = CreditorView(creditor_public_id="z", name="Aa AB")
    rows, _ = company_choices([firm(1, "Ö AB"), firm(2, "Å AB"), closed, firm(3, "B AB")])
    assert [name for _, name, _ in rows] == ["B AB", "Å AB", "Ö AB", "Aa AB"]
