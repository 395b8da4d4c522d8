"""A person's hand and eye for the program in this process: real mouse and keyboard events, and pictures."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QEvent, QKeyCombination, QPoint, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QTableView, QWidget

from desktop.window import Window

T = TypeVar("T", bound=QWidget)
PATIENCE = 40.0
QUICKLY = 80
"""The least compression there is: packing the pictures took a sixth of a tour's time."""


class StepFailed(AssertionError):
    """What was waited for did not come."""


class Hand:
    """Waits for what it needs to see before it acts, as a person does."""

    def __init__(self, window: Window, folder: Path | None = None) -> None:
        self.window = window
        self.folder = folder
        self.alarm: Callable[[], str] = str
        """Answers what went wrong unexpectedly, an empty text while nothing has."""
        self._number = 0

    async def see(self, what: Callable[[], object], words: str) -> None:
        """Waits until `what` is true."""
        end = time.monotonic() + PATIENCE
        while not what():
            if self.alarm():
                raise StepFailed(f"unexpected: {self.alarm()}")
            if time.monotonic() > end:
                self.snapshot("failed")
                raise StepFailed(f"did not come: {words}")
            await asyncio.sleep(0.02)

    async def rest(self, seconds: float = 0.15) -> None:
        """Lets the program draw."""
        await asyncio.sleep(seconds)

    async def click(self, widget: QWidget, at: QPoint | None = None) -> None:
        """Presses and releases the left button in the middle of a widget."""
        await self.see(widget.isVisible, f"{widget.objectName() or type(widget).__name__} to click")
        where = at or widget.rect().center()
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, where)
        await self.rest(0.05)

    async def press(self, keys: str) -> None:
        """Presses a key combination such as `Ctrl+N`, wherever the focus is."""
        combination: QKeyCombination = QKeySequence(keys)[0]  # type: ignore[index]  # the stubs lack __getitem__
        target = QApplication.focusWidget() or self.window
        QTest.keyClick(target, combination.key(), combination.keyboardModifiers())
        await self.rest(0.08)

    async def write(self, text: str) -> None:
        """Types text into what has the focus."""
        target = QApplication.focusWidget()
        if target is None:
            raise StepFailed(f"nothing has the focus to type {text!r}")
        for sign in text:
            # Not QTest.keyClicks: it aborts the process on anything that is not ASCII.
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                QApplication.sendEvent(target, QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, sign))
        await self.rest(0.05)

    async def fill(self, widget: QWidget, text: str) -> None:
        """Clicks into a field, selects what is there and types over it."""
        await self.click(widget)
        widget.setFocus()
        await self.press("Ctrl+A")
        await self.write(text)

    async def row(self, table: QTableView, number: int) -> None:
        """Clicks a row of a table."""
        rect = table.visualRect(table.model().index(number, 1))
        await self.click(table.viewport(), rect.center())

    def find(self, kind: type[T], test: Callable[[T], bool] | None = None, inside: QWidget | None = None) -> T | None:
        """The first visible widget of a kind that passes the test."""
        for widget in (inside or self.window).findChildren(kind):
            if widget.isVisible() and (test is None or test(widget)):
                return widget
        return None

    def button(self, text: str) -> QPushButton | None:
        """The visible button with this text."""
        return self.find(QPushButton, lambda button: button.text().replace("&", "") == text)

    async def push(self, text: str) -> None:
        """Clicks the button with this text once it is there and may be pushed."""
        await self.see(lambda: (found := self.button(text)) is not None and found.isEnabled(), f"button {text!r}")
        found = self.button(text)
        if found is not None:
            await self.click(found)

    def reads(self, text: str) -> bool:
        """Whether a visible label holds the text."""
        return self.find(QLabel, lambda label: text in label.text()) is not None

    def snapshot(self, name: str) -> None:
        """Saves a numbered picture of the window and of the menu that is open over it."""
        if self.folder is None:
            return
        self._number += 1
        self.folder.mkdir(parents=True, exist_ok=True)
        picture = self.window.grab()
        popup = QApplication.activePopupWidget()
        if popup is not None:
            with QPainter(picture) as painter:
                painter.drawPixmap(self.window.mapFromGlobal(popup.pos()), popup.grab())
        picture.save(str(self.folder / f"{self._number:02d}-{name}.png"), quality=QUICKLY)

    async def picture(self, name: str) -> None:
        """Lets animations end, then saves a picture."""
        await self.rest(0.35)
        self.snapshot(name)
