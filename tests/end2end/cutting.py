"""What has less room on the screen than it needs: words cut off, columns of a header, lines of a text that wraps."""

from __future__ import annotations

import re
from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QStyle,
    QStyleOptionComboBox,
    QTabBar,
    QWidget,
)

_BREAKS = re.compile("[ \\n\u200b-]")
"""Where a line may end: spaces, hyphens, and the marks that let a path be broken."""


def cut_off(window: QWidget) -> list[str]:
    """Each visible control whose words do not fit, described for a person."""
    return [
        *_narrow(window),
        *_elided_tabs(window),
        *_low(window),
        *_without_room_for_a_choice(window),
        *_beyond_their_place(window),
    ]


def _narrow(window: QWidget) -> Iterator[str]:
    """Buttons and labels in one line."""
    widgets: list[QLabel | QAbstractButton] = [*window.findChildren(QLabel)]
    for kind in (QPushButton, QCheckBox, QRadioButton):
        widgets += window.findChildren(kind)
    for widget in widgets:
        if not widget.isVisible() or not widget.text() or (isinstance(widget, QLabel) and widget.wordWrap()):
            continue
        needed = widget.minimumSizeHint().width()
        if widget.width() < needed:
            yield f"{type(widget).__name__} {widget.text()!r}: {widget.width()} < {needed}"


def _elided_tabs(window: QWidget) -> Iterator[str]:
    """Tabs whose words end in dots."""
    for bar in window.findChildren(QTabBar):
        for at in range(bar.count()):
            room, needed = bar.tabRect(at).width(), bar.fontMetrics().horizontalAdvance(bar.tabText(at))
            if bar.isVisible() and room < needed:
                yield f"QTabBar {bar.tabText(at)!r}: {room} < {needed}"


def _low(window: QWidget) -> Iterator[str]:
    """Texts that wrap into more lines than are shown, or have a word longer than the line."""
    for label in window.findChildren(QLabel):
        if not label.isVisible() or not label.wordWrap() or not label.text():
            continue
        needed = label.heightForWidth(label.width())
        if label.height() < needed:
            yield f"QLabel {label.text()!r}: {label.height()} < {needed} high"
        longest = max(label.fontMetrics().horizontalAdvance(word) for word in _BREAKS.split(label.text()))
        if label.contentsRect().width() < longest:
            yield f"QLabel {label.text()!r}: {label.contentsRect().width()} < {longest} for its longest word"


def _without_room_for_a_choice(window: QWidget) -> Iterator[str]:
    """Boxes whose current choice, and empty lines whose hint, is longer than they are."""
    for box in window.findChildren(QComboBox):
        option = QStyleOptionComboBox()
        box.initStyleOption(option)
        field = QStyle.SubControl.SC_ComboBoxEditField
        room = box.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, field, box).width()
        needed = box.fontMetrics().horizontalAdvance(box.currentText())
        if box.isVisible() and room < needed:
            yield f"QComboBox {box.currentText()!r}: {room} < {needed}"
    for line in window.findChildren(QLineEdit):
        needed = line.fontMetrics().horizontalAdvance(line.placeholderText())
        if line.isVisible() and not line.text() and line.contentsRect().width() - 16 < needed:
            yield f"QLineEdit {line.placeholderText()!r}: {line.contentsRect().width() - 16} < {needed}"


def _beyond_their_place(window: QWidget) -> Iterator[str]:
    """Controls that reach over the edge of what they stand in, where nothing scrolls to them."""
    for widget in window.findChildren(QWidget):
        speaks = isinstance(widget, QLabel | QAbstractButton | QLineEdit | QComboBox)
        if not speaks or not widget.isVisible() or widget.size().isEmpty():
            continue
        above = widget.parentWidget()
        while above is not None and above is not window and not above.isWindow():
            place, room = QRect(widget.mapTo(above, QPoint()), widget.size()), above.rect()
            area = above.parentWidget()
            if isinstance(area, QAbstractScrollArea) and above is area.viewport():
                across = area.horizontalScrollBarPolicy() == Qt.ScrollBarPolicy.ScrollBarAlwaysOff
                room = QRect(room.left() if across else place.left(), place.top(), room.width(), place.height())
            if place.left() < room.left() or place.right() > room.right() or not _within_height(place, room):
                yield f"{type(widget).__name__} {_words(widget)!r} beyond its {type(above).__name__}: {place}"
                break
            if room != above.rect():
                break
            above = above.parentWidget()


def _within_height(place: QRect, room: QRect) -> bool:
    return room.top() <= place.top() and place.bottom() <= room.bottom()


def _words(widget: QWidget) -> str:
    text = getattr(widget, "text", None)
    return text() if callable(text) else widget.accessibleName()
