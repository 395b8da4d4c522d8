"""A paper of an invoice, its PDF or a file that goes with it: where it comes from and what it is called."""

from __future__ import annotations

import base64
import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from desktop.core.protection import HIDDEN
from desktop.core.records.common import FileView
from desktop.core.records.invoices import InvoiceActionSubView
from desktop.session.draft_files import content_of
from desktop.session.session import Session

_NOT_IN_NAMES = re.compile(r'[<>:"/\\|?*\x00-\x1f]')
_MOST = 120
"""Characters: with its folder it stays under what Windows takes."""


@dataclass(frozen=True)
class Paper:
    """One file; `row` is whose invoice it belongs to. Without `name` it is the invoice itself."""

    row: InvoiceActionSubView
    file: FileView
    name: str = ""

    def file_name(self, *, protected: bool = False) -> str:
        """What it is called in a folder; who is `protected` is not named."""
        return safe_name(self.name) if self.name else paper_name(self.row, protected=protected)

    async def content(self, session: Session) -> bytes:
        """Its bytes; of a draft that is only here they are at hand. Raises ApiError and FileGone."""
        kept = await content_of(session.drafts, self.file)
        if kept is not None:
            return kept
        if self.file.data:
            return base64.b64decode(self.file.data)
        return await session.papers.content(self.file.file_public_id)


def papers_of(rows: Iterable[InvoiceActionSubView]) -> list[Paper]:
    """The PDFs of those that have one."""
    return [Paper(row, row.file) for row in rows if row.file is not None]


def paper_name(row: InvoiceActionSubView, *, protected: bool = False) -> str:
    """`Faktura 1042 Lindqvist & Co.pdf`: the word as the invoice's own file has it; who is `protected` is not named."""
    given = row.file.file_name if row.file else ""
    stem = Path(given or row.invoice_number or "faktura.pdf").stem
    customer = "" if protected or row.debtor_name == HIDDEN else row.debtor_name or ""
    return safe_name(f"{stem} {customer}".strip() + ".pdf")


def safe_name(name: str) -> str:
    """A name every operating system takes for a file, its ending kept."""
    path = Path(_NOT_IN_NAMES.sub("_", name).strip(". ") or "faktura.pdf")
    return path.stem[:_MOST].strip() + path.suffix


def draft_sentence() -> str:
    """Why a draft has nothing to show."""
    return QCoreApplication.translate("Papers", "A draft has no PDF yet: it is made when the invoice is attested.")


def protected_sentence() -> str:
    """Why the PDF is not simply shown."""
    return QCoreApplication.translate(
        "Papers",
        "The customer has protected identity. The paper tells name and address: you are asked before it is shown.",
    )
