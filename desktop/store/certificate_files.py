"""The files of the bench of certificates: one folder per key, readable by their owner only.

    certificates/<company>/<item>/item.json  private.key.pem  request.csr  certificate.pem  certificate.pfx

`item.json` is written last: a folder without it is what a crash left of a key nobody has seen, and is swept away.
"""

from __future__ import annotations

import hashlib
import re
import shutil
from collections.abc import Mapping
from datetime import datetime
from enum import StrEnum
from pathlib import Path

import msgspec

from desktop.core.certificates import BenchItem
from desktop.store.files import atomic_write, private_folder

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
        found = []
        for item_id in self._ids(company):
            content = self.read(company, item_id, Part.ITEM)
            if content is None:
                shutil.rmtree(self.folder(company, item_id), ignore_errors=True)
            elif (item := _decoded(content)) is not None:
                found.append(item)
        return sorted(found, key=_made_at)

    def damaged(self, company: str) -> list[str]:
        """Folders whose `item.json` cannot be understood; their keys are still there."""
        contents = {item_id: self.read(company, item_id, Part.ITEM) for item_id in self._ids(company)}
        return [item_id for item_id, content in contents.items() if content and _decoded(content) is None]

    def companies(self) -> list[str]:
        """The public ids of companies with a bench, as they name their folders."""
        if self._root is None:
            return sorted({company for company, _ in self._held})
        return sorted(path.name for path in self._root.glob("*") if path.is_dir())

    def put(self, company: str, item: BenchItem, parts: Mapping[Part, bytes] | None = None) -> None:
        """Keeps these files, and then the item."""
        content = msgspec.json.format(msgspec.json.encode(item), indent=2)
        for part, data in {**(parts or {}), Part.ITEM: content}.items():
            self._write(company, item.id, part, data)

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
        if self._root is not None and self.folder(company, item_id).exists():
            shutil.rmtree(self.folder(company, item_id))

    def folder(self, company: str, item_id: str) -> Path:
        """Where an item's files lie; without an item the company's folder."""
        company_folder = (self._root or Path()) / _folder_name(company)
        return company_folder / _folder_name(item_id) if item_id else company_folder

    def _ids(self, company: str) -> list[str]:
        if self._root is None:
            return [item_id for of, item_id in self._held if of == company]
        return sorted(path.name for path in (self._root / _folder_name(company)).glob("*") if path.is_dir())

    def _write(self, company: str, item_id: str, part: Part, data: bytes) -> None:
        if self._root is None:
            self._held.setdefault((company, item_id), {})[part] = data
            return
        folder = self.folder(company, item_id)
        for path in (self._root, folder.parent, folder):
            private_folder(path, tighten=True)
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
