"""First step: a file dropped or chosen, or cells pasted from a spreadsheet."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop.qt.hint_button import HintButton
from desktop.qt.styled import set_property

FILTER = "*.csv *.txt *.tsv *.tab *.xlsx *.xlsm"


class SourceStep(QWidget):
    """Signals: `file_wanted` to choose one; `dropped` with a path; `pasted` with text."""

    file_wanted = Signal()
    dropped = Signal(object)
    pasted = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._zone = DropZone()
        self._zone.dropped.connect(self.dropped)
        self._trouble = QLabel()
        self._trouble.setProperty("role", "finding")
        self._trouble.setProperty("tone", "bad")
        self._trouble.setWordWrap(True)
        self._trouble.setTextFormat(Qt.TextFormat.PlainText)
        self._trouble.hide()
        self._news = QLabel()
        self._news.setProperty("role", "finding")
        self._news.setProperty("tone", "warn")
        self._news.setWordWrap(True)
        self._news.setTextFormat(Qt.TextFormat.PlainText)
        self._news.hide()
        self._lay_out()

    @property
    def trouble(self) -> str:
        """Why the last file could not be read."""
        return self._trouble.text()

    def set_trouble(self, text: str) -> None:
        """A sentence under the drop zone; none takes it away."""
        self._trouble.setText(text)
        self._trouble.setVisible(bool(text))

    def set_news(self, text: str) -> None:
        """What is known about an import that was cut off."""
        self._news.setText(text)
        self._news.setVisible(bool(text))

    def set_busy(self, text: str) -> None:
        """What is being read; nothing when nothing is."""
        self._zone.set_busy(text)

    def paste(self) -> None:
        """Takes the cells from the clipboard."""
        text = QGuiApplication.clipboard().text()
        if text.strip():
            self.pasted.emit(text)
        else:
            self.set_trouble(self.tr("The clipboard holds no cells. Copy them in the spreadsheet first."))

    def _lay_out(self) -> None:
        choose = self.first = HintButton(self.tr("Choose file…"), role="primary")
        choose.clicked.connect(self.file_wanted)
        paste = HintButton(self.tr("Paste cells"), "Ctrl+V")
        paste.clicked.connect(self.paste)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addStretch(1)
        for button in (choose, paste):
            buttons.addWidget(button)
        buttons.addStretch(1)
        self._zone.body.addLayout(buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 8, 16, 16)
        column.setSpacing(12)
        column.addWidget(self._news)
        column.addWidget(self._trouble)
        column.addWidget(self._zone, 1)


class DropZone(QFrame):
    """Signals: `dropped` with the path of a file."""

    dropped = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "drop")
        self.setAcceptDrops(True)
        self._heading = QLabel()
        self._heading.setProperty("role", "heading")
        self._heading.setAlignment(Qt.AlignmentFlag.AlignCenter)
        words = QLabel(
            self.tr(
                "Excel (.xlsx), CSV or text, also from Fortnox, Visma, Bokio and Björn Lundén. Nothing is sent "
                "before you have seen every row."
            )
        )
        words.setProperty("role", "muted")
        words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        words.setWordWrap(True)
        self.body = QVBoxLayout()
        column = QVBoxLayout(self)
        column.setContentsMargins(32, 32, 32, 32)
        column.setSpacing(16)
        column.addStretch(1)
        column.addWidget(self._heading)
        column.addWidget(words)
        column.addLayout(self.body)
        column.addStretch(2)
        self.set_busy("")

    def set_busy(self, text: str) -> None:
        """What is being read instead of the invitation."""
        self._heading.setText(text or self.tr("Drop a file here, or paste cells from a spreadsheet"))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """One file can be dropped."""
        if dropped_path(event) is not None:
            set_property(self, "over", "true")
            event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """It went on."""
        del event
        set_property(self, "over", "false")

    def dropEvent(self, event: QDropEvent) -> None:
        """Reads it."""
        set_property(self, "over", "false")
        path = dropped_path(event)
        if path is not None:
            event.acceptProposedAction()
            self.dropped.emit(path)


def dropped_path(event: QDropEvent) -> Path | None:
    """The local file that is being dragged; None for anything else."""
    urls = [url for url in event.mimeData().urls() if url.isLocalFile()]
    return Path(urls[0].toLocalFile()) if len(urls) == 1 else None
