"""What a widget shows while something is under way."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

import shiboken6
from PySide6.QtWidgets import QWidget


@contextmanager
def busy(widget: QWidget, show: Callable[[bool], None]) -> Iterator[None]:
    """`show(True)` until the work ends, then `show(False)`; not when the person has left and the widget is gone."""
    show(True)
    try:
        yield
    finally:
        if shiboken6.isValid(widget):
            show(False)
