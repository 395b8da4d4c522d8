"""The files that go with an invoice: attachments and appendixes, to be opened and saved."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from desktop.core.records.common import FileView
from desktop.core.records.invoices import InvoiceActionView
from desktop.qt.label import Label
from desktop.qt.tips import plain


@dataclass(frozen=True)
class Attached:
    """A file of an invoice; `cover` goes before the invoice's own pages."""

    file: FileView
    cover: bool = False

    @property
    def name(self) -> str:
        """As it was attached."""
        return self.file.file_name or "–"

    @property
    def is_pdf(self) -> bool:
        """Whether it can be shown here, by its type or its name."""
        return self.file.content_type == "application/pdf" or Path(self.name).suffix.lower() == ".pdf"


def attached_to(invoice: InvoiceActionView) -> list[Attached]:
    """In the order they go along, appendixes last; what has no file in Billecta is left out."""
    sorted_ = sorted(invoice.attachments or (), key=lambda one: one.sort_number)
    files = [Attached(one.file, one.is_cover_sheet) for one in sorted_ if one.file is not None]
    return files + [Attached(one) for one in invoice.appendixes or ()]


class FilesTab(QWidget):
    """Signals: `open_wanted` and `save_wanted` with an Attached."""

    open_wanted = Signal(object)
    save_wanted = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._files: list[Attached] = []
        self._lines = QVBoxLayout()
        self._lines.setSpacing(8)
        self._nothing = Label()
        self._nothing.setWordWrap(True)
        self._nothing.setProperty("role", "muted")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.addWidget(self._nothing)
        column.addLayout(self._lines)
        column.addStretch(1)

    @property
    def count(self) -> int:
        """How many there are."""
        return len(self._files)

    def clear(self) -> None:
        """It is not known yet what goes along."""
        self._fill([])
        self._nothing.clear()

    def show_invoice(self, invoice: InvoiceActionView) -> None:
        """What goes along with it."""
        self._fill(attached_to(invoice))
        self._nothing.setText("" if self._files else self.tr("No files go with this invoice."))
        self._nothing.setVisible(not self._files)

    def _fill(self, files: list[Attached]) -> None:
        self._files = files
        while (item := self._lines.takeAt(0)) is not None:
            line = item.widget()
            if line is not None:
                line.hide()
                line.deleteLater()
        for one in files:
            self._lines.addWidget(self._line(one))

    def _line(self, one: Attached) -> QWidget:
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        texts = QVBoxLayout()
        texts.setSpacing(0)
        if one.is_pdf:
            opening = _link(ElidedLink(one.name), self.tr("Open {file}").format(file=one.name))
            opening.clicked.connect(partial(self._open, one))
            texts.addWidget(opening)
        else:
            texts.addWidget(_label(one.name, ""))
        if one.cover:
            texts.addWidget(_label(self.tr("Cover sheet"), "small"))
        row.addLayout(texts, 1)
        saving = _link(QPushButton(self.tr("Save…")), self.tr("Save {file}").format(file=one.name))
        saving.clicked.connect(partial(self._save, one))
        row.addWidget(saving, 0, Qt.AlignmentFlag.AlignTop)
        return line

    def _open(self, one: Attached) -> None:
        self.open_wanted.emit(one)

    def _save(self, one: Attached) -> None:
        self.save_wanted.emit(one)


class ElidedLink(QPushButton):
    """A link that gives way: what does not fit is left out in the middle, so that the ending can be read."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self._whole = text
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """As much as there is room for."""
        super().resizeEvent(event)
        shown = self.fontMetrics().elidedText(self._whole, Qt.TextElideMode.ElideMiddle, self.width() - 8)
        self.setText(shown.replace("&", "&&"))


def _link(button: QPushButton, name: str) -> QPushButton:
    button.setProperty("role", "flush-link")
    button.setAccessibleName(name)
    button.setToolTip(plain(name))
    return button


def _label(text: str, role: str) -> QLabel:
    label = Label(text)
    label.setWordWrap(True)
    label.setProperty("role", role)
    return label
