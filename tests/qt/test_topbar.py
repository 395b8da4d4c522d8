from __future__ import annotations

import pytest
from PySide6.QtWidgets import QMainWindow

from desktop.qt.hint_button import HintButton
from desktop.qt.topbar import TopBar

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def test_a_company_keeps_its_ampersand(window: QMainWindow) -> None:
    bar = TopBar()
    window.setMenuWidget(bar)
    bar.set_company("Åström & Lind Konsultbyrå AB")
    assert bar.company.shown_text() == "Åström & Lind Konsultbyrå AB ▾"
    bar.set_company("Alfa && Beta")
    assert bar.company.shown_text() == "Alfa && Beta ▾"


def test_with_and_without_a_key_the_same_text_takes_the_same_room(window: QMainWindow) -> None:
    plain, keyed = HintButton("Åström && Lind"), HintButton("Åström && Lind", "Ctrl+O")
    assert plain.sizeHint().width() < keyed.sizeHint().width()
    assert keyed.fontMetrics().horizontalAdvance(keyed.shown_text()) < plain.sizeHint().width()
    assert HintButton("&Save", "Ctrl+S").shown_text() == "Save"
