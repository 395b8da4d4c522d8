"""Files that go with drafts, encrypted, each stored once: a draft is written at every pause and must stay small."""

from __future__ import annotations

import hashlib
from collections.abc import Collection
from pathlib import Path

from desktop.core.kept_file import FileGone

from .cipher import Cipher, Undecipherable
from .files import atomic_write, private_folder


class DraftFiles:
    """In `folder`, or in memory when there is none. To be called in a thread: ten megabytes take a while.

    A file is on the disk when `put` returns, so that a draft may name it. One that no draft names is removed by
    `sweep`, when nothing is being typed.
    """

    def __init__(self, folder: Path | None, cipher: Cipher) -> None:
        self._folder, self._cipher = folder, cipher
        self._memory: dict[str, bytes] = {}

    def put(self, data: bytes) -> str:
        """Keep a file; the same bytes have the same name. Raises OSError."""
        name = self._cipher.blind(f"draft file {hashlib.sha256(data).hexdigest()}")
        if self._folder is None:
            self._memory[name] = data
        elif not self._path(name).exists():
            private_folder(self._folder, tighten=True)
            atomic_write(self._path(name), self._cipher.seal(data, _place(name)))
        return name

    def get(self, name: str) -> bytes:
        """A file's bytes. Raises FileGone when there are none that can be read."""
        try:
            if self._folder is None:
                return self._memory[name]
            return self._cipher.unseal(self._path(name).read_bytes(), _place(name))
        except (KeyError, OSError, Undecipherable) as error:
            raise FileGone from error

    def sweep(self, wanted: Collection[str]) -> None:
        """Remove all files but these, and what a crash left half-written."""
        for name in self._memory.keys() - set(wanted):
            del self._memory[name]
        for path in self._folder.glob("*") if self._folder is not None else ():
            if path.name not in wanted:
                path.unlink(missing_ok=True)

    def adopt(self, other: DraftFiles) -> None:
        """Take over what `other` has in memory."""
        for data in other._memory.values():
            self.put(data)

    def _path(self, name: str) -> Path:
        assert self._folder is not None
        return self._folder / name


def _place(name: str) -> str:
    return f"draft-files/{name}"
