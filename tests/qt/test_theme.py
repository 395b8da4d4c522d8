from __future__ import annotations

import re
import subprocess
import sys
from dataclasses import fields
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QFontInfo, QIcon, QPalette
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QTableView,
)
from pytestqt.qtbot import QtBot

from desktop.core.stages import Tone
from desktop.qt import icons, theme
from desktop.qt.resources import RESOURCES
from desktop.qt.theme import DARK, LIGHT, Theme

BOTH = pytest.mark.parametrize("which", [LIGHT, DARK], ids=["light", "dark"])


def luminance(colour: str) -> float:
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, two: str) -> float:
    light, dark = sorted((luminance(one), luminance(two)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def text_pairs(which: Theme) -> list[tuple[str, str]]:
    grounds = (which.window, which.surface, which.raised, which.accent_ground, which.hover)
    pairs = [(ink, ground) for ink in (which.text, which.muted) for ground in grounds]
    pairs += [which.tone(tone) for tone in Tone]
    pairs += [(ink, ground) for ink in (which.bad, which.warn) for ground in (which.window, which.surface)]
    pairs += [(which.bad, which.accent_ground), (which.bad, which.hover), (which.accent, which.surface)]
    pairs += [(which.on_accent, ground) for ground in (which.accent, which.accent_hover, which.accent_pressed)]
    pairs += [(which.on_environment, ground) for ground in (which.production, which.test, which.demo)]
    return pairs


@BOTH
def test_text_has_contrast_aa(which: Theme) -> None:
    weak = [(*pair, round(contrast(*pair), 2)) for pair in text_pairs(which) if contrast(*pair) < 4.5]
    assert weak == []


@BOTH
def test_hints_are_as_dark_as_muted_text(qapp: QApplication, qtbot: QtBot, which: Theme) -> None:
    """Qt makes them of the text's colour, half see-through, unless the style sheet says it otherwise."""
    theme.apply(qapp, which)
    for widget in (QLineEdit(), QListWidget(), QTableView(), QPlainTextEdit()):
        qtbot.addWidget(widget)
        widget.ensurePolished()
        assert widget.palette().color(QPalette.ColorRole.PlaceholderText) == QColor(which.muted)
    theme.apply(qapp, LIGHT)


@BOTH
def test_focus_and_boxes_can_be_told_from_their_ground(which: Theme) -> None:
    for edge in (which.accent, which.muted, which.bad):
        for ground in (which.window, which.surface):
            assert contrast(edge, ground) >= 3


@BOTH
def test_the_style_sheet_has_no_name_left(qapp: QApplication, which: Theme) -> None:
    text = re.sub(r"/\*.*?\*/", "", theme.style_sheet(which), flags=re.S)
    assert re.findall(r"@\w+", text) == []
    for picture in re.findall(r'url\("([^"]+)"\)', text):
        assert Path(picture).is_file()
        assert not QIcon(picture).pixmap(16).isNull()


@BOTH
def test_pictures_wear_the_themes_colours(which: Theme) -> None:
    known = {getattr(which, field.name) for field in fields(which)}
    for picture in (RESOURCES / "icons" / which.name).glob("*.svg"):
        assert set(re.findall(r"#[0-9A-Fa-f]{6}", picture.read_text())) <= known


@BOTH
def test_applying_reaches_the_program(qapp: QApplication, which: Theme) -> None:
    told: list[object] = []
    theme.changed.connect(told.append)
    theme.apply(qapp, which)
    theme.changed.disconnect(told.append)
    assert told == [which]
    assert theme.current() is which
    assert qapp.palette().color(QPalette.ColorRole.Window) == QColor(which.window)
    label = QLabel("x")
    label.setProperty("role", "muted")
    label.ensurePolished()
    assert label.palette().color(label.foregroundRole()) == QColor(which.muted)
    assert QFontInfo(label.font()).pixelSize() == 13
    assert QCheckBox("x").sizeHint().height() >= 24


def test_icons_come_in_the_themes_colour(qapp: QApplication) -> None:
    theme.apply(qapp, LIGHT)
    image = icons.icon("plus").pixmap(32, 32).toImage()
    inks = {
        image.pixelColor(x, y).name().upper()
        for x in range(image.width())
        for y in range(image.height())
        if image.pixelColor(x, y).alpha() == 255
    }
    assert inks == {LIGHT.muted}


def test_the_first_paint_waits_for_no_record_or_icon_font() -> None:
    code = "import sys, desktop.qt.theme, desktop.qt.table, desktop.qt.icons; print(*sys.modules)"
    loaded = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.split()
    assert not {"msgspec", "qtawesome", "desktop.core.records.enums"} & set(loaded)
