"""First step: a file dropped or chosen, or cells pasted from a spreadsheet."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.qt.drop_zone import DropZone
from desktop.qt.hint_button import HintButton
from desktop.qt.label import Label

FILTER = "*.csv *.txt *.tsv *.tab *.xlsx *.xlsm"


class SourceStep(QWidget):
    """Signals: `file_wanted` to choose one; `dropped` with a path; `pasted` with text."""

    file_wanted = Signal()
    dropped = Signal(object)
    pasted = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._zone = DropZone(
            self.tr("Drop a file here, or paste cells from a spreadsheet"),
            self.tr(
                "Excel (.xlsx), CSV or text, also from Fortnox, Visma, Bokio and Björn Lundén. Nothing is sent "
                "before you have seen every row."
            ),
        )
        self._zone.dropped.connect(self._dropped)
        self._trouble = Label()
        self._trouble.setProperty("role", "finding")
        self._trouble.setProperty("tone", "bad")
        self._trouble.setWordWrap(True)
        self._trouble.hide()
        self._news = Label()
        self._news.setProperty("role", "finding")
        self._news.setProperty("tone", "warn")
        self._news.setWordWrap(True)
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

    def _dropped(self, paths: list[Path]) -> None:
        self.dropped.emit(paths[0])

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
