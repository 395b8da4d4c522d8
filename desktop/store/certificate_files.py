"""The files of the bench of certificates: one folder per key, readable by their owner only.

    certificates/<company>/<item>/item.json  private.key.pem  request.csr  certificate.pem  certificate.pfx

A new item is made in a folder beside, `.<item>.new`, which then takes its name: what a crash leaves there is of a key
nobody has seen, and is swept away. In an item that is there, its `item.json` is written last.
"""

from __future__ import annotations

import hashlib
import re
import shutil
from collections.abc import Mapping
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path

import msgspec

from desktop.core.certificates import BenchItem
from desktop.store.files import atomic_write, free_name, private_folder, sync_folder

_NEW = ".new"
_PLAIN = re.compile(r"[A-Za-z0-9-]{1,64}")


class Part(StrEnum):
    """The files of one item."""

    ITEM = "item.json"
    KEY = "private.key.pem"
    REQUEST = "request.csr"
    CERTIFICATE = "certificate.pem"
    PFX = "certificate.pfx"


class CertificateFiles:
    """Keys are handed in encrypted; nothing here can open them. Without a `root` they last as long as the program.

    To be used in one thread at a time. Raises OSError where the disk does.
    """

    def __init__(self, root: Path | None = None) -> None:
        self._root = root
        self._held: dict[tuple[str, str], dict[Part, bytes]] = {}

    def items(self, company: str) -> list[BenchItem]:
        """What can be read, the oldest first; sweeps what a crash left half-made."""
        self._sweep(company)
        found = [self.item(company, item_id) for item_id in self._ids(company)]
        return sorted((one for one in found if one is not None), key=_made_at)

    def item(self, company: str, item_id: str) -> BenchItem | None:
        """One of them, None when it is not there or cannot be understood."""
        return _decoded(self.read(company, item_id, Part.ITEM) or b"")

    def damaged(self, company: str) -> list[str]:
        """Folders whose `item.json` is gone or cannot be understood; their keys are still there."""
        return [one for one in self._ids(company) if self.item(company, one) is None and self._holds_any(company, one)]

    def companies(self) -> list[str]:
        """The public ids of companies with a bench, as they name their folders."""
        if self._root is None:
            return sorted({company for company, _ in self._held})
        return sorted(path.name for path in self._root.glob("*") if path.is_dir())

    def put(self, company: str, item: BenchItem, parts: Mapping[Part, bytes] | None = None) -> None:
        """Keeps these files, and then the item; a new one is there whole or not at all."""
        content = msgspec.json.format(msgspec.json.encode(item), indent=2)
        written = {**(parts or {}), Part.ITEM: content}
        if self._root is None:
            self._held.setdefault((company, item.id), {}).update(written)
            return
        folder = self.folder(company, item.id)
        for path in (self._root, folder.parent):
            private_folder(path, tighten=True)
        if folder.exists():
            _write(folder, written)
        else:
            self._make(folder, written)

    def set_aside(self, company: str, item_id: str) -> None:
        """Gives an `item.json` that cannot be understood another name; a newer program may have written it."""
        path = self.folder(company, item_id) / Part.ITEM
        if self._root is not None and path.exists():
            path.rename(free_name(path))

    def modified(self, company: str, item_id: str, part: Part) -> datetime:
        """When a file was last written (UTC)."""
        return datetime.fromtimestamp((self.folder(company, item_id) / part).stat().st_mtime, UTC)

    def read(self, company: str, item_id: str, part: Part) -> bytes | None:
        """One file, None when there is none."""
        if self._root is None:
            return self._held.get((company, item_id), {}).get(part)
        try:
            return (self.folder(company, item_id) / part).read_bytes()
        except FileNotFoundError:
            return None

    def remove(self, company: str, item_id: str) -> None:
        """Deletes all files of an item, the key too."""
        self._held.pop((company, item_id), None)
        folder = self.folder(company, item_id)
        if self._root is not None and folder.exists():
            # Away at once: a crash in the middle leaves no half of it to be mended.
            shutil.rmtree(folder.rename(folder.with_name(f".{folder.name}{_NEW}")))

    def folder(self, company: str, item_id: str) -> Path:
        """Where an item's files lie; without an item the company's folder."""
        company_folder = (self._root or Path()) / _folder_name(company)
        return company_folder / _folder_name(item_id) if item_id else company_folder

    def _ids(self, company: str) -> list[str]:
        if self._root is None:
            return [item_id for of, item_id in self._held if of == company]
        folders = (path for path in self.folder(company, "").glob("*") if path.is_dir())
        return sorted(path.name for path in folders if not path.name.startswith("."))

    def _holds_any(self, company: str, item_id: str) -> bool:
        return any(self.read(company, item_id, part) is not None for part in Part if part is not Part.ITEM)

    def _make(self, folder: Path, written: Mapping[Part, bytes]) -> None:
        new = folder.with_name(f".{folder.name}{_NEW}")
        try:
            _write(private_folder(new, tighten=True), written)
            new.rename(folder)
        except OSError:
            shutil.rmtree(new, ignore_errors=True)
            raise
        sync_folder(folder.parent)

    def _sweep(self, company: str) -> None:
        if self._root is not None:
            for path in self.folder(company, "").glob(f".*{_NEW}"):
                shutil.rmtree(path, ignore_errors=True)


def _write(folder: Path, written: Mapping[Part, bytes]) -> None:
    private_folder(folder, tighten=True)
    for part, data in written.items():
        atomic_write(folder / part, data)


def _folder_name(text: str) -> str:
    """The API's ids are plain; nothing else may name a folder."""
    return text if _PLAIN.fullmatch(text) else hashlib.sha256(text.encode()).hexdigest()


def _decoded(content: bytes) -> BenchItem | None:
    try:
        return msgspec.json.decode(content, type=BenchItem)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
        return None


def _made_at(item: BenchItem) -> tuple[datetime, str]:
    return item.made_at, item.id
