"""A PDF in the window: read, zoom, save, print, copy its text."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedLayout, QVBoxLayout, QWidget

from desktop.qt import disk_words
from desktop.qt.dialogs import choose_file_to_save
from desktop.qt.drag_gesture import DragGesture
from desktop.qt.pdfpages import DamagedPdf, page_sizes, page_text
from desktop.qt.pdfscroll import PdfScroll
from desktop.qt.save_file import write_whole
from desktop.qt.tasks import Tasks

from .label import Label

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

_STEP = 1.25
_LEAST, _MOST = 0.25, 4.0
_names = count()

MayLeave = Callable[[str], Awaitable[bool]]


class PdfView(QWidget):
    """Shows PDF bytes. Drawing, saving and printing are tasks of this widget and end with it.

    `may_leave` is asked with a verb before the document is saved, printed or copied; `narrow` has the fewest buttons.

    Signals: `shown` when a document has been opened or found damaged, `saved` with the path it was written to,
    `pulled` when a person pulls at a page to drag the document out.
    """

    shown = Signal()
    pulled = Signal()
    saved = Signal(object)

    def __init__(self, tasks: Tasks, *, may_leave: MayLeave | None = None, narrow: bool = False) -> None:
        super().__init__()
        self._tasks = tasks
        self._may_leave = may_leave
        self._narrow = narrow
        self._key = f"pdf-{next(_names)}"
        self._data = b""
        self._name = ""
        self._count = 0
        self._scroll = PdfScroll(tasks)
        self._scroll.moved.connect(self._show_place)
        DragGesture(self._scroll.viewport()).pulled.connect(self._pulled)
        self._message = Label()
        self._message.setWordWrap(True)
        self._message.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._message.setProperty("role", "muted")
        self._place = Label()
        self._status = Label()
        for label in (self._place, self._status):
            label.setProperty("role", "small")
        self._stack = QStackedLayout()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._make_bar())
        column.addLayout(self._stack, 1)
        if narrow:
            column.addWidget(self._status)
        # Only now: a stack without a parent shows its first widget as a window of its own.
        self._stack.addWidget(self._message)
        self._stack.addWidget(self._scroll)
        self.clear(self.tr("No document to show."))

    def show_bytes(self, data: bytes, name: str) -> None:
        """Opens another document; `name` is proposed when it is saved."""
        self._data, self._name = data, name
        self.clear(self.tr("Opening…"))
        self._tasks.start(self._open(data), key=self._key, owner=self, exclusive=True)

    def clear(self, text: str) -> None:
        """Shows a sentence instead of a document."""
        self._count = 0
        self._status.clear()
        self._scroll.show_pages(b"", [])
        self._message.setText(text)
        self._stack.setCurrentWidget(self._message)
        self._enable(False)

    def message(self) -> str:
        """The sentence that stands instead of a document; empty while there is one."""
        return "" if self._count else self._message.text()

    def page_count(self) -> int:
        """How many pages there are; 0 while there is no document."""
        return self._count

    def zoom_in(self) -> None:
        """A quarter larger."""
        self._scroll.set_zoom(min(_MOST, self._scroll.zoom() * _STEP))

    def zoom_out(self) -> None:
        """A fifth smaller."""
        self._scroll.set_zoom(max(_LEAST, self._scroll.zoom() / _STEP))

    def fit_width(self) -> None:
        """As wide as the room."""
        self._scroll.set_zoom(None)

    def real_size(self) -> None:
        """The size on paper."""
        self._scroll.set_zoom(1.0)

    def can_save(self) -> bool:
        """Whether there is a file, be it damaged."""
        return self._save_button.isEnabled()

    def can_print(self) -> bool:
        """Whether there is a document."""
        return self._count > 0

    def save_as(self) -> None:
        """Asks where, and writes the file; nothing when there is none. May be called from a command."""
        if not self.can_save():
            return
        self._tasks.start(self._save(), key=f"{self._key}-save", owner=self, exclusive=True)

    def print_document(self) -> None:
        """Asks for a printer, and prints; nothing when there is no document. May be called from a command."""
        if not self.can_print():
            return
        self._tasks.start(self._print(), key=f"{self._key}-print", owner=self, exclusive=True)

    def copy_text(self) -> None:
        """Puts the document's text on the clipboard."""
        self._tasks.start(self._copy(), key=f"{self._key}-copy", owner=self, exclusive=True)

    async def write_to(self, path: Path) -> None:
        """Writes the document; a failure is said in the bar."""
        try:
            await asyncio.to_thread(write_whole, path, self._data)
        except OSError as why:
            self._status.setText(self.tr("Not saved: {reason}").format(reason=disk_words.reason(why)))
            return
        self._status.setText(self.tr("Saved as {name}").format(name=path.name))
        self.saved.emit(path)

    async def print_to(self, printer: QPrinter) -> None:
        """Prints all pages, telling how far it has come."""
        from desktop.qt.pdfprint import print_pages

        def tell(page: int, pages: int) -> None:
            self._status.setText(self.tr("Printing page {page} of {pages}…").format(page=page, pages=pages))

        done = await print_pages(self._data, printer, tell)
        self._status.setText(self.tr("Sent to the printer.") if done else self.tr("The printer did not answer."))

    async def _open(self, data: bytes) -> None:
        try:
            sizes = await page_sizes(data)
        except DamagedPdf:
            sizes = []
        if sizes:
            self._count = len(sizes)
            self._stack.setCurrentWidget(self._scroll)
            self._scroll.show_pages(data, sizes)
            self._enable(True)
        else:
            self.clear(self.tr("The file is damaged and cannot be shown. Open it again, or save it as it is."))
            self._save_button.setEnabled(bool(data))
            self._bar.show()
        self.shown.emit()

    async def _is_agreed(self, verb: str) -> bool:
        return self._may_leave is None or await self._may_leave(verb)

    async def _save(self) -> None:
        if not await self._is_agreed(self.tr("Save")):
            return
        path = await choose_file_to_save(self, self.tr("Save the PDF"), self._name, self.tr("PDF files (*.pdf)"))
        if path:
            await self.write_to(Path(path))

    async def _print(self) -> None:
        from desktop.qt.pdfprint import choose_printer

        if not await self._is_agreed(self.tr("Print")):
            return
        printer = await choose_printer(self, self._name.removesuffix(".pdf"))
        if printer is not None:
            await self.print_to(printer)

    async def _copy(self) -> None:
        if not await self._is_agreed(self.tr("Copy text")):
            return
        QGuiApplication.clipboard().setText(await page_text(self._data))
        self._status.setText(self.tr("The text is on the clipboard."))

    def _pulled(self, _point: object) -> None:
        if self._count:
            self.pulled.emit()

    def _show_place(self) -> None:
        page = self._scroll.page_in_sight()
        words = self.tr("Page {page} of {pages}").format(page=page, pages=self._count)
        self._place.setText(words if self._count else "")
        self._percent.setText(f"{round(self._scroll.zoom() * 100)}\u00a0%")

    def _enable(self, on: bool) -> None:
        for button in self._bar.findChildren(QPushButton):
            button.setEnabled(on)
        self._bar.setVisible(on or not self._narrow)
        self._show_place()

    def _make_bar(self) -> QWidget:
        self._bar = QWidget()
        row = QHBoxLayout(self._bar)
        row.setContentsMargins(*((0, 4, 0, 4) if self._narrow else (16, 8, 16, 8)))
        row.setSpacing(4)
        row.addWidget(self._place)
        row.addSpacing(8)
        row.addWidget(self._button("\u2212", self.zoom_out, self.tr("Smaller")))
        self._percent = self._button("100\u00a0%", self.real_size, self.tr("Size on paper"))
        row.addWidget(self._percent)
        row.addWidget(self._button("+", self.zoom_in, self.tr("Larger")))
        fit = self._button(self.tr("Fit width"), self.fit_width, self.tr("As wide as the window"))
        copy = self._button(self.tr("Copy text"), self.copy_text, self.tr("Copy all text of the document"))
        row.addWidget(fit)
        row.addStretch(1)
        row.addWidget(self._status)
        row.addWidget(copy)
        row.addSpacing(4)
        role = "link" if self._narrow else ""
        self._save_button = self._button(self.tr("Save as…"), self.save_as, "", role=role)
        row.addWidget(self._save_button)
        row.addSpacing(4)
        row.addWidget(self._button(self.tr("Print…"), self.print_document, "", role=role))
        for spared in (self._percent, fit, copy):
            spared.setVisible(not self._narrow)
        return self._bar

    @staticmethod
    def _button(text: str, slot: Callable[[], None], tip: str, *, role: str = "quiet") -> QPushButton:
        button = QPushButton(text)
        button.setProperty("role", role)
        button.setToolTip(tip)
        button.setAccessibleName(tip or text)
        button.clicked.connect(slot)
        return button
