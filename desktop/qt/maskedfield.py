"""A line whose value others in the room shall not read: it stands masked until it is asked for."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from desktop.qt.textfields import TextField


class MaskedField(TextField):
    """`mask` writes a value as it may be seen by anybody; a value it leaves as it is, is shown and typed as any other.

    What the person types stands there as typed. A masked value is shown and can be changed after a press on "Show".
    """

    def __init__(
        self, label: str, mask: Callable[[str], str], *, validator: Callable[[str], str] | None = None, hint: str = ""
    ) -> None:
        self._mask = mask
        self._masked = False
        super().__init__(label, validator=validator, hint=hint)
        self._button = QPushButton(self.tr("Show"), self)
        self._button.setProperty("role", "link")
        self._button.setAccessibleName(self.tr("Show {label}").format(label=label))
        self._button.clicked.connect(self.reveal)
        self._button.hide()
        self._put_beside()

    @property
    def masked(self) -> bool:
        """Whether the value is hidden now."""
        return self._masked

    def reveal(self) -> None:
        """Shows the value, ready to be changed."""
        self._set_masked(False)
        self._line.setFocus()

    def set_text(self, text: str) -> None:
        """Typed text is no secret from who typed it."""
        self._set_masked(False)
        super().set_text(text)

    def _show(self, value: Any) -> None:
        self._set_masked(not self._line.isModified() and bool(value) and self._mask(str(value)) != str(value))
        super()._show(value)

    def _write(self, value: Any) -> str:
        return self._mask(str(value)) if self._masked else super()._write(value)

    def _lock(self, locked: bool) -> None:
        super()._lock(locked or self._masked)

    def _set_masked(self, masked: bool) -> None:
        if masked == self._masked:
            return
        self._masked = masked
        self._line.setReadOnly(masked or bool(self._why_locked))
        self._button.setVisible(masked)
        if not masked and self._value:
            super()._show(self._value)

    def _put_beside(self) -> None:
        beside = QWidget(self)
        row = QHBoxLayout(beside)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        self._column.removeWidget(self._line)
        row.addWidget(self._line, 1)
        row.addWidget(self._button)
        self._column.insertWidget(1, beside)
