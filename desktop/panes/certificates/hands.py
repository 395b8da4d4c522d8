"""What the pages share: files read and written off the loop, and judgements shown."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from desktop.certificates.trouble import CertificateError, Remark, Trouble
from desktop.core.certificates import BenchItem
from desktop.qt.dialogs import choose_file_to_save
from desktop.qt.disk_words import reason
from desktop.session.desk import Desk
from desktop.store.certificate_files import Part
from desktop.store.files import atomic_write

from .detail import who_must_not_get_it
from .guide_page import Findings
from .troubles import error_words, remark_words
from .words import purpose_name

if TYPE_CHECKING:
    from desktop.session.certificate_work import Judged

_LARGEST = 1_000_000
_GOOD = frozenset({Trouble.CHAIN_REORDERED, Trouble.ALREADY_HERE})


async def read_files(paths: Sequence[Path]) -> list[bytes]:
    """What lies in them. Raises CertificateError(TOO_LARGE) before a large one is read, or UNREADABLE."""
    return await asyncio.to_thread(_read, paths)


async def save_part(desk: Desk, over: QWidget, item: BenchItem, part: Part) -> Path | None:
    """Asks where to save one of an item's files, writes it for its owner only, and says so."""
    title, ending = {
        Part.PFX: (QCoreApplication.translate("Certificates", "Save the PFX"), ".pfx"),
        Part.REQUEST: (QCoreApplication.translate("Certificates", "Save the request"), ".csr"),
    }[part]
    data = await desk.session.certificates.part(item, part)
    return await save_bytes(desk, over, title, f"{file_stem(item)}{ending}", data)


async def save_backup(desk: Desk, over: QWidget, item: BenchItem) -> None:
    """Asks where to save a ZIP of all that is kept of an item, and says who must not get it."""
    translate = QCoreApplication.translate
    data = await desk.session.certificates.backup(item)
    title = translate("Certificates", "Save a backup of key and certificate")
    if await save_bytes(desk, over, title, f"{file_stem(item)}.zip", data):
        encrypted = translate("Certificates", "The key in the backup is encrypted.")
        desk.notices.info(f"{encrypted} {who_must_not_get_it()}", key="certificates.key")


async def remember(desk: Desk, item: BenchItem, passphrase: str) -> None:
    """The passphrase into the keyring, as the person asked; says when it was not taken."""
    if not await desk.session.certificates.remember(item, passphrase):
        words = QCoreApplication.translate(
            "Certificates", "The keyring did not take the passphrase. Keep your own note of it."
        )
        desk.notices.warn(words, key="certificates.keyring")


async def save_bytes(desk: Desk, over: QWidget, title: str, name: str, data: bytes) -> Path | None:
    """Asks where to save, writes, and says where it is, or why it could not be saved; None when it is not."""
    chosen = await choose_file_to_save(over, title, name)
    if chosen is None:
        return None
    path = Path(chosen)
    try:
        await asyncio.to_thread(atomic_write, path, data)
    except OSError as why:
        words = QCoreApplication.translate(
            "Certificates", "{name} could not be saved: {reason}. Choose another folder."
        )
        desk.notices.error(words.format(name=path.name, reason=reason(why)), key="certificates.saved")
        return None
    words = QCoreApplication.translate("Certificates", "{name} is saved in {folder}.")
    desk.notices.done(words.format(name=path.name, folder=path.parent), key="certificates.saved")
    return path


def file_stem(item: BenchItem) -> str:
    """A name for files of an item: what it is for, and whom."""
    plain = "".join(sign if sign.isalnum() or sign in "-. " else "-" for sign in item.name)
    return f"{purpose_name(item.purpose)} {plain}".strip()


def show_error(findings: Findings, desk: Desk, error: CertificateError) -> None:
    """One sentence, with the name of the company that the error knows by its id."""
    known = desk.session.creditors.get(error.facts.get("company", ""))
    other = QCoreApplication.translate("Certificates", "another company")
    findings.show_all([("bad", error_words(error, (known.name or "") if known else other))])


def show_judged(findings: Findings, judged: Judged, good: str) -> None:
    """Every remark; `good` is said first when it was kept."""
    found = [(_tone(remark), remark_words(remark)) for remark in judged.remarks]
    findings.show_all([*([("good", good)] if good and not judged.blocked else []), *found])


def _tone(remark: Remark) -> str:
    return "bad" if remark.blocks else "good" if remark.trouble in _GOOD else "warn"


def _read(paths: Sequence[Path]) -> list[bytes]:
    contents = []
    for path in paths:
        try:
            if path.is_dir():
                raise CertificateError(Trouble.IS_FOLDER)
            if path.stat().st_size > _LARGEST:
                raise CertificateError(Trouble.TOO_LARGE)
            contents.append(path.read_bytes())
        except OSError as error:
            raise CertificateError(Trouble.UNREADABLE, {"reason": reason(error)}) from error
    return contents
