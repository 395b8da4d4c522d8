"""Files that go with the invoice: chosen or dropped, shown, taken away."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import Any

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QVBoxLayout

from desktop.core.invoice_draft import InvoiceDraft
from desktop.core.kept_file import kept_as, size_of
from desktop.core.records.common import FileView
from desktop.core.records.invoices import InvoiceActionAttachmentView, InvoiceActionEntryView
from desktop.qt import disk_words
from desktop.qt.dialogs import choose_file_to_open
from desktop.qt.fold import link
from desktop.qt.label import Label
from desktop.qt.styled import set_property
from desktop.session.desk import Desk
from desktop.store.draft_files import DraftFiles

from .card import OptionCard

MOST_BYTES = 10 * 1024 * 1024
"""The reference's limit for a letter with its appendices; taken for all ways, as no other is published."""

_SCALES = (("MB", 1024 * 1024), ("kB", 1024), ("byte", 1))


class NotAttached(Exception):
    """A file that cannot go along; the text says why."""


class AttachmentsCard(OptionCard):
    """PDF only, ten megabytes together. What the server has goes back as it came."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, QCoreApplication.translate("AttachmentsCard", "Attachments"))
        self._items: tuple[InvoiceActionAttachmentView, ...] | None = None
        self._others = 0

    def fill(self) -> None:
        """A place to drop files on, and those that are there."""
        self._place = _DropPlace()
        self._place.dropped = self.attach
        self._list = QVBoxLayout()
        self._list.setSpacing(4)
        self._trouble = Label()
        self._trouble.setProperty("role", "error")
        self._trouble.setWordWrap(True)
        self._trouble.hide()
        self._fill_place()

    def show_draft(self, draft: InvoiceDraft) -> None:
        """Shows what is attached."""
        self._items = draft.entry.attachments
        self._say("")
        super().show_draft(draft)
        self._show_items()

    def read(self, entry: InvoiceActionEntryView) -> dict[str, Any]:
        """There are no fields."""
        self._others = len(entry.appendixes or ())
        return {}

    def applied_to(self, entry: InvoiceActionEntryView) -> InvoiceActionEntryView:
        """The same tuple while nobody touched it."""
        return entry if self._items is entry.attachments else replace(entry, attachments=self._items)

    def words(self, entry: InvoiceActionEntryView) -> str:
        """How many."""
        count = len(entry.attachments or ()) + len(entry.appendixes or ())
        return self.tr("%n file(s)", "", count) if count else ""

    def attach(self, paths: Sequence[str]) -> None:
        """Reads files in a thread and adds those that can go along; the others are named."""
        self.make()
        for path in paths:
            work = partial(self._read_file, path)
            words = self.tr("Reading {file}").format(file=Path(path).name)
            self.desk.run(work, key=f"invoice.attach.{path}", owner=self, doing=words)

    async def _read_file(self, path: str) -> None:
        self._say(self.tr("Reading {file}…").format(file=Path(path).name), role="muted")
        try:
            room = MOST_BYTES - sum(map(_size, self._items or ()))
            file = await asyncio.to_thread(_kept_pdf, path, room, self.desk.session.drafts.files)
        except NotAttached as why:
            self._say(str(why))
            return
        self._say("")
        items = self._items or ()
        numbers = [item.sort_number for item in items]
        added = InvoiceActionAttachmentView(file=file, sort_number=max(numbers, default=-1) + 1)
        self._change((*items, added))

    def _change(self, items: tuple[InvoiceActionAttachmentView, ...]) -> None:
        self._items = items
        self._show_items()
        self.edited.emit()

    def _choose(self) -> None:
        self.desk.run(self._ask, key="invoice.attach", owner=self)

    async def _ask(self) -> None:
        path = await choose_file_to_open(self, self.tr("Attach a PDF"), self.tr("PDF files (*.pdf)"))
        if path:
            self.attach([path])

    def _show_items(self) -> None:
        while (item := self._list.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for number, one in enumerate(self._items or ()):
            self._list.addWidget(self._line(number, one))
        if self._others:
            label = Label(self.tr("%n appendix(es) in Billecta", "", self._others))
            label.setProperty("role", "muted")
            self._list.addWidget(label)

    def _line(self, number: int, item: InvoiceActionAttachmentView) -> QFrame:
        frame = QFrame()
        row = QHBoxLayout(frame)
        row.setContentsMargins(0, 0, 0, 0)
        name = (item.file.file_name if item.file else "") or "–"
        label = Label(name)
        row.addWidget(label)
        size = Label(_size_words(item) or self.tr("in Billecta"))
        size.setProperty("role", "muted")
        row.addWidget(size)
        row.addStretch(1)
        cover = QCheckBox(self.tr("Cover sheet"))
        cover.setChecked(item.is_cover_sheet)
        cover.clicked.connect(partial(self._set_cover, number))
        row.addWidget(cover)
        remove = link(self.tr("Remove"), self.tr("Remove {file}").format(file=name))
        remove.clicked.connect(partial(self._remove, number))
        row.addWidget(remove)
        return frame

    def _set_cover(self, number: int, cover: bool) -> None:
        items = list(self._items or ())
        items[number] = replace(items[number], is_cover_sheet=cover)
        self._change(tuple(items))

    def _remove(self, number: int) -> None:
        items = list(self._items or ())
        del items[number]
        self._change(tuple(items))

    def _say(self, text: str, role: str = "error") -> None:
        set_property(self._trouble, "role", role)
        self._trouble.setText(text)
        self._trouble.setVisible(bool(text))

    def _fill_place(self) -> None:
        column = QVBoxLayout(self._place)
        column.setContentsMargins(12, 8, 12, 8)
        column.setSpacing(8)
        column.addLayout(self._list)
        row = QHBoxLayout()
        row.setSpacing(12)
        choose = link(self.tr("Choose a PDF…"), flush=True)
        choose.clicked.connect(self._choose)
        row.addWidget(choose)
        hint = Label(self.tr("or drop it here · PDF, at most 10 MB together"))
        hint.setProperty("role", "small")
        row.addWidget(hint, 1)
        column.addLayout(row)
        column.addWidget(self._trouble)
        self.add(self._place)


class _DropPlace(QFrame):
    """Takes files that are dropped, and hands their paths to `dropped`."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "drop")
        self.setAcceptDrops(True)
        self.dropped: Any = None

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Only files of this computer."""
        if _paths(event):
            set_property(self, "over", "true")
            event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """It was only passing."""
        set_property(self, "over", "false")
        super().dragLeaveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Takes them."""
        set_property(self, "over", "false")
        event.acceptProposedAction()
        self.dropped(_paths(event))


def _paths(event: QDropEvent) -> list[str]:
    return [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]


def _kept_pdf(path: str, room: int, files: DraftFiles) -> FileView:
    """A file that is on the disk before any draft names it. Raises NotAttached, with a sentence for the person."""
    data, name = _read_pdf(path, room), Path(path).name
    try:
        kept = kept_as(files.put(data), len(data))
    except OSError as why:
        words = QCoreApplication.translate(
            "AttachmentsCard",
            "{file} cannot be kept on this computer, perhaps the disk is full. Make room on it.",
        )
        raise NotAttached(words.format(file=name)) from why
    return FileView(content_type="application/pdf", data=kept, file_name=name)


def _read_pdf(path: str, room: int) -> bytes:
    """Raises NotAttached for what is no PDF or too large."""
    translate, name = QCoreApplication.translate, Path(path).name
    try:
        data = Path(path).read_bytes()
    except OSError as why:
        words = translate("AttachmentsCard", "{file} could not be read: {reason}. Choose it again.")
        raise NotAttached(words.format(file=name, reason=disk_words.reason(why))) from why
    if not data.startswith(b"%PDF-"):
        words = translate("AttachmentsCard", "{file} is not a PDF. Save it as PDF and attach that.")
        raise NotAttached(words.format(file=name))
    if len(data) > room:
        words = translate("AttachmentsCard", "{file} is too large: the attachments may be 10 MB together.")
        raise NotAttached(words.format(file=name))
    return data


def _size(item: InvoiceActionAttachmentView) -> int:
    """Bytes of what is still only here; what the server has is not counted, its size is not told."""
    return size_of(item.file.data) if item.file else 0


def _size_words(item: InvoiceActionAttachmentView) -> str:
    size = _size(item)
    unit, scale = next(((unit, scale) for unit, scale in _SCALES if size >= scale), _SCALES[-1])
    return f"{size // scale} {unit}" if size else ""
