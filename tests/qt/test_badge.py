from __future__ import annotations

import gc
import weakref

from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.core.stages import Tone
from desktop.qt import theme
from desktop.qt.badge import Badge, badge_width


def test_it_wears_its_tone_and_says_its_word(qtbot: QtBot, qapp: QApplication) -> None:
    theme.apply(qapp, theme.DARK)
    badge = Badge("Skickad", Tone.GOOD)
    qtbot.addWidget(badge)
    badge.resize(badge.sizeHint())
    assert badge.grab().toImage().pixelColor(6, 10) == QColor(theme.DARK.good_ground)
    assert badge.accessibleName() == badge.text() == "Skickad"
    badge.set("Påmind tre gånger", Tone.WARN)
    assert badge.sizeHint().width() == badge_width("Påmind tre gånger")
    assert badge.accessibleName() == "Påmind tre gånger"


def test_dropped_badges_stay_nowhere(qapp: QApplication) -> None:
    made = [weakref.ref(Badge("x")) for _ in range(50)]
    gc.collect()
    assert [ref for ref in made if ref() is not None] == []
