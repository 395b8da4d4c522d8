"""The versions this project stands on: PySide6 6.12.0 aborts on Python 3.11, so 6.11.3 is pinned."""

from __future__ import annotations

import sys
from collections.abc import Callable
from importlib.metadata import version
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QLabel

LOCKS = Path(__file__).parent.parent / "packaging"
CALLS = 1000


class Sender(QObject):
    """Something that emits."""

    changed = Signal(object)


def lost(value: object, call: Callable[[], object]) -> int:
    """How many references to the value a thousand calls take away."""
    before = sys.getrefcount(value)
    for _ in range(CALLS):
        call()
    return before - sys.getrefcount(value)


@pytest.mark.parametrize("value", [None, True])
def test_void_calls_lose_no_reference(qapp: QApplication, value: object) -> None:
    label = QLabel()
    assert lost(value, lambda: label.setText("å")) < CALLS / 10
    assert lost(value, lambda: label.setEnabled(True)) < CALLS / 10
    label.deleteLater()


@pytest.mark.parametrize("value", [None, True])
def test_emits_lose_no_reference(qapp: QApplication, value: object) -> None:
    sender, seen = Sender(), list[object]()
    sender.changed.connect(seen.append)
    assert lost(value, lambda: sender.changed.emit(2**31)) < CALLS / 10
    assert seen == [2**31] * CALLS


def test_qt_is_the_pinned_one() -> None:
    assert version("PySide6-Essentials") == version("shiboken6") == "6.11.3"


@pytest.mark.parametrize("name", ["requirements.txt", "requirements-dev.txt"])
def test_locks_pin_everything_with_hashes_and_name_no_place(name: str) -> None:
    text = (LOCKS / name).read_text("utf-8")
    entries = text.replace("\\\n", "").splitlines()
    assert any(entry.startswith("pyside6-essentials==6.11.3 ") for entry in entries)
    assert all("==" in entry and "--hash=sha256:" in entry for entry in entries)
    assert "://" not in text
    assert "keyrings" not in text
