"""A place to drop files on, with an invitation and room for buttons."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout

from .label import Label
from .styled import set_property


class DropZone(QFrame):
    """Signals: `dropped` with a list of paths, at most `most` of them."""

    dropped = Signal(object)

    def __init__(self, heading: str, words: str, *, most: int = 1) -> None:
        super().__init__()
        self._most, self._invitation = most, heading
        self.setProperty("role", "drop")
        self.setAcceptDrops(True)
        self._heading = Label()
        self._heading.setProperty("role", "heading")
        self._heading.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._heading.setWordWrap(True)
        text = Label(words)
        text.setProperty("role", "muted")
        text.setAlignment(Qt.AlignmentFlag.AlignCenter)
        text.setWordWrap(True)
        self.body = QVBoxLayout()
        column = QVBoxLayout(self)
        column.setContentsMargins(32, 32, 32, 32)
        column.setSpacing(16)
        column.addStretch(1)
        column.addWidget(self._heading)
        column.addWidget(text)
        column.addLayout(self.body)
        column.addStretch(2)
        self.set_busy("")

    def set_busy(self, text: str) -> None:
        """What is being read instead of the invitation."""
        self._heading.setText(text or self._invitation)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Local files only, and not too many."""
        if dropped_paths(event, self._most):
            set_property(self, "over", "true")
            event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """It went on."""
        del event
        set_property(self, "over", "false")

    def dropEvent(self, event: QDropEvent) -> None:
        """Tells what was dropped."""
        set_property(self, "over", "false")
        paths = dropped_paths(event, self._most)
        if paths:
            event.acceptProposedAction()
            self.dropped.emit(paths)


def dropped_paths(event: QDropEvent, most: int = 1) -> list[Path]:
    """The local files that are being dragged; none for anything else, or for more than `most`."""
    urls = [url for url in event.mimeData().urls() if url.isLocalFile()]
    return [Path(url.toLocalFile()) for url in urls] if len(urls) <= most else []
