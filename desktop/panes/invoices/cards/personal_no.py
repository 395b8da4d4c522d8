"""A field for a personal number, masked while nobody works in it."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEvent, QObject

from desktop.core import identity
from desktop.qt.fields import TextField


class PersonalNoField(TextField):
    """`19800113-****` until the cursor is in the field. The value is what was typed, for the checks to judge."""

    def __init__(self, label: str) -> None:
        super().__init__(label)
        self._open = False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Going in shows the number, going out hides it."""
        if watched is self._line and event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self._open = event.type() == QEvent.Type.FocusIn
            if not self._trouble:
                self._show(self._value)
        return super().eventFilter(watched, event)

    def _write(self, value: Any) -> str:
        return str(value) if self._open else identity.mask(str(value))
