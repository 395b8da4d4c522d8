"""A list as it will be on paper: read in the window, printed, or saved as a PDF."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop.qt.commands import Command
from desktop.qt.label import Label
from desktop.qt.pdf import PdfView
from desktop.session.desk import Desk


class ListPage(QWidget):
    """In the place of the list. Signals: `left` when the person goes back."""

    left = Signal()

    def __init__(self, desk: Desk, title: str, data: bytes, name: str) -> None:
        """`name` is proposed when it is saved."""
        super().__init__()
        self._view = PdfView(desk.tasks)
        heading = Label(title)
        heading.setProperty("role", "title")
        back = QPushButton("←")
        back.setAccessibleName(self.tr("Back to the list"))
        back.clicked.connect(self.left)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(back)
        head.addWidget(heading, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 16)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self._view, 1)
        group = self.tr("List on paper")
        desk.commands.add(
            self,
            [
                Command("list.paper.print", self.tr("Print…"), self._view.print_document, "Ctrl+P", group=group),
                Command("list.paper.save", self.tr("Save the PDF as…"), self._view.save_as, "Ctrl+S", group=group),
                Command("list.paper.back", self.tr("Back to the list"), self.left.emit, "Esc", group=group),
            ],
        )
        self._view.show_bytes(data, name)

    def focus(self) -> None:
        """The pages, so that the keys scroll them."""
        self._view.setFocus()

    def page_count(self) -> int:
        """How many pages there are; 0 while they are being opened."""
        return self._view.page_count()
