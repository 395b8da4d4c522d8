from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QListWidget, QProgressBar, QPushButton
from pytestqt.qtbot import QtBot

from desktop.core.stages import Tone
from desktop.qt.progress import ProgressPanel

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def test_n_of_n_what_runs_and_a_line_per_item(qtbot: QtBot) -> None:
    panel = ProgressPanel()
    qtbot.addWidget(panel)
    panel.show()
    panel.begin(2, "Attesting 1042")
    panel.item_done("1042")
    panel.set_now("Attesting 1043")
    panel.item_done("1043", tone=Tone.BAD, note="No reference")
    bar, results = panel.findChild(QProgressBar), panel.findChild(QListWidget)
    assert bar is not None
    assert results is not None
    assert (bar.value(), bar.maximum()) == (2, 2)
    assert {"2 of 2", "Attesting 1043"} <= {label.text() for label in panel.findChildren(QLabel)}
    assert [results.item(row).text() for row in range(2)] == ["✓  1042", "✕  1043 · No reference"]
    panel.finish("1 attested, 1 not")
    assert not panel.findChildren(QPushButton)[0].isVisible()


def test_cancel_is_asked_once_and_said(qtbot: QtBot) -> None:
    panel = ProgressPanel()
    qtbot.addWidget(panel)
    panel.begin(0)
    asked: list[bool] = []
    panel.cancelled.connect(lambda: asked.append(True))
    cancel = panel.findChildren(QPushButton)[0]
    for _ in range(2):
        QTest.mouseClick(cancel, Qt.MouseButton.LeftButton)
    assert asked == [True]
    assert any("Stopping" in label.text() for label in panel.findChildren(QLabel))
