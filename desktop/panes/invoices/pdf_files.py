"""PDFs of several invoices written into a folder."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from functools import partial
from itertools import count
from pathlib import Path
from typing import Any, BinaryIO

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from desktop.core.records.invoices import InvoiceActionSubView
from desktop.qt.batch_run import Skipped
from desktop.qt.dialogs import choose_folder
from desktop.qt.disk_words import reason
from desktop.session.desk import Desk

from .guard import PaperGuard
from .paper import papers_of

Row = InvoiceActionSubView
CarryOut = Callable[[Sequence[Row], Callable[[Row], Any], str], Awaitable[Any]]


class PdfFiles(QObject):
    """Fetches and writes; nothing that is there is written over."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk

    async def save(self, rows: Sequence[Row], page: QWidget, carry_out: CarryOut) -> None:
        """Asks where, then writes one file after the other; papers of protected customers are asked about first."""
        guard = PaperGuard(self._desk, page)
        if not await guard.may_leave(rows, self.tr("Save PDFs")):
            return
        folder = await choose_folder(page, self.tr("Save the PDFs in"))
        if folder is not None:
            await carry_out(rows, partial(self._save_one, guard, Path(folder)), self.tr("Saving PDFs"))

    async def _save_one(self, guard: PaperGuard, folder: Path, row: Row) -> str:
        (paper,) = papers_of([row])
        data = await paper.content(self._desk.session)
        name = paper.file_name(protected=await guard.is_protected(row))
        try:
            return await asyncio.to_thread(_write, folder, name, data)
        except OSError as error:
            words = self.tr("It could not be written: {why}. Choose another folder.")
            raise Skipped(words.format(why=reason(error))) from error


def _fill(path: Path, out: BinaryIO, data: bytes) -> None:
    """A disk that is full leaves no half of it."""
    try:
        out.write(data)
        out.flush()
    except OSError:
        path.unlink(missing_ok=True)
        raise


def _write(folder: Path, name: str, data: bytes) -> str:
    plain = Path(name)
    for number in count(1):
        path = folder / (plain.name if number == 1 else f"{plain.stem} ({number}){plain.suffix}")
        try:
            with path.open("xb") as out:
                _fill(path, out, data)
        except FileExistsError:
            continue
        return path.name
    return ""
