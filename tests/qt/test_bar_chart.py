"""Bars stand where the values say, in the theme's colours, and the program's own hook for mishaps stays."""

from __future__ import annotations

import importlib
import sys

import pytest
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from desktop.qt import theme
from desktop.qt.bars import Series


def written(value: float) -> str:
    return f"{value:.0f} kr"


def columns_with(image: QImage, colour: str) -> list[int]:
    wanted = QColor(colour).rgb()
    return [x for x in range(image.width()) if any(image.pixel(x, y) == wanted for y in range(image.height()))]


@pytest.mark.parametrize("lying", [False, True])
def test_the_longer_bar_has_more_of_the_colour(qtbot: QtBot, lying: bool) -> None:
    from desktop.qt.bar_chart import BarChart

    chart = BarChart(written, lying=lying)
    qtbot.addWidget(chart)
    chart.resize(400, 200)
    chart.show()
    chart.show_bars(["a"], [Series("x", [10.0], "accent"), Series("y", [5.0], "bad")])
    image = chart.grab().toImage()
    colours = theme.current()
    ink = {role: sum(image.pixel(x, y) == QColor(getattr(colours, role)).rgb() for x in range(image.width()) for y in range(image.height())) for role in ("accent", "bad")}  # fmt: skip  # noqa: E501
    assert ink["accent"] > 1.7 * ink["bad"] > 0


def test_another_theme_has_other_colours_at_once(qtbot: QtBot, qapp: object) -> None:
    from PySide6.QtWidgets import QApplication

    from desktop.qt.bar_chart import BarChart

    app = QApplication.instance()
    assert isinstance(app, QApplication)
    before = theme.current()
    chart = BarChart(written)
    qtbot.addWidget(chart)
    chart.resize(300, 200)
    chart.show()
    chart.show_bars(["a", "b"], [Series("x", [1.0, 2.0], "accent")])
    try:
        theme.apply(app, theme.DARK)
        assert columns_with(chart.grab().toImage(), theme.DARK.accent)
        theme.apply(app, theme.LIGHT)
        assert columns_with(chart.grab().toImage(), theme.LIGHT.accent)
    finally:
        theme.apply(app, before)


def test_the_hook_for_mishaps_is_still_the_programs() -> None:
    import desktop.qt.bar_chart

    before = sys.excepthook
    importlib.reload(desktop.qt.bar_chart)
    assert sys.excepthook is before
