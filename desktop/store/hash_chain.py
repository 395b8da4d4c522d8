"""A log to which one can only add: each line carries the hash of the one before, so that no change goes unseen."""

from __future__ import annotations

import os
from base64 import b64decode, b64encode
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from desktop.store.cipher import Cipher, Undecipherable
from desktop.store.files import atomic_write, private_file

_HASH_BYTES = 32
_START = bytes(_HASH_BYTES)


@dataclass(frozen=True)
class Link:
    """One entry: its place counted from 1, its content, and the hash over the hash before and the content (hex)."""

    number: int
    content: bytes
    hash: str


class HashChain:
    """The log at `path`, sealed line by line; verified when it is opened. To be used by one thread at a time.

    `broken_at` is the number of the first entry that is not as it was written, or missing; None when all are. To a
    broken log nothing is lost by adding: what stands is kept, and the break stays visible. With a cipher for the
    session only it lives in memory. Raises OSError.
    """

    def __init__(self, path: Path, cipher: Cipher) -> None:
        self._path, self._cipher = path, cipher
        self._head_path = path.with_name(path.name + ".head")
        self.persistent = cipher.persistent
        self.links: list[Link] = []
        self.broken_at: int | None = None
        self._lines = 0
        self._last = _START
        self._torn = False
        """Whether the file ends within a line, with which the next one must not run together."""
        self._scars = 0
        """Empty lines before the next entry: they stand for what is missing, for its head would be written over."""
        if self.persistent:
            self._load()

    def add(self, content: bytes) -> Link:
        """Writes an entry; it is on the disk when this returns."""
        number = self._lines + self._scars + 1
        digest = sha256(self._last + content).digest()
        if self.persistent:
            line = b64encode(self._cipher.seal(self._last + content, self._place(number))) + b"\n"
            self._write(line, number, digest)
        link = Link(number, content, digest.hex())
        self.links.append(link)
        self._lines, self._last = number, digest
        return link

    def _load(self) -> None:
        raw = self._path.read_bytes() if self._path.exists() else b""
        whole, _, torn = raw.rpartition(b"\n")
        lines = whole.split(b"\n") if whole else []
        head = self._read_head()
        for number, line in enumerate(lines, 1):
            self._take(number, line)
        if torn and head is not None and len(lines) >= head[0]:
            # the program died while it wrote: nobody was told that this entry is there
            os.truncate(self._path, len(raw) - len(torn))
        elif torn:
            self._torn, self._lines = True, len(lines) + 1
            self._break(self._lines)
        self._compare(head, len(lines))

    def _take(self, number: int, line: bytes) -> None:
        self._lines = number
        try:
            plain = self._cipher.unseal(_unwritten(line), self._place(number))
        except (Undecipherable, ValueError):
            self._break(number)
            return
        before, content = plain[:_HASH_BYTES], plain[_HASH_BYTES:]
        if self.broken_at is None and before != self._last:
            self._break(number)
        self._last = sha256(before + content).digest()
        self.links.append(Link(number, content, self._last.hex()))

    def _compare(self, head: tuple[int, bytes] | None, lines: int) -> None:
        """What is cut off at the end is told by the head, which is written after each entry."""
        if head is None:
            self._break(max(lines, 1))
            self._scars = 1
            return
        number, digest = head
        if lines < number:
            self._break(lines + 1)
            self._scars = number - self._lines
        elif number and self.broken_at is None and self._hash_at(number) != digest.hex():
            self._break(number)
            self._scars = 1
        elif lines > number + 1:
            self._break(number + 2)
            self._scars = 1

    def _hash_at(self, number: int) -> str:
        return next((link.hash for link in self.links if link.number == number), "")

    def _break(self, number: int) -> None:
        self.broken_at = number if self.broken_at is None else min(self.broken_at, number)

    def _write(self, line: bytes, number: int, digest: bytes) -> None:
        """All of it or, as on a full disk, nothing: the next entry must not run together with half of this one."""
        descriptor = private_file(self._path)
        with os.fdopen(descriptor, "r+b", buffering=0) as file:
            end = file.seek(0, os.SEEK_END)
            try:
                left = b"\n" * (self._torn + self._scars) + line
                while left:
                    left = left[file.write(left) :]
                os.fsync(file.fileno())
                self._write_head(number, digest)
            except OSError:
                file.truncate(end)
                raise
        self._torn, self._scars = False, 0

    def _write_head(self, number: int, digest: bytes) -> None:
        plain = number.to_bytes(8, "big") + digest
        atomic_write(self._head_path, self._cipher.seal(plain, self._place(0)))

    def _read_head(self) -> tuple[int, bytes] | None:
        """The number and hash of the last entry that was ended; None when it is not as it was written."""
        if not self._head_path.exists():
            return 0, _START
        try:
            plain = self._cipher.unseal(self._head_path.read_bytes(), self._place(0))
        except Undecipherable:
            return None
        return int.from_bytes(plain[:8], "big"), plain[8:]

    def _place(self, number: int) -> str:
        return f"{self._path.name}/{number}"


def _unwritten(line: bytes) -> bytes:
    """The bytes of a line. Raises ValueError for one that is not as we write it: base64 has bits that say nothing."""
    sealed = b64decode(line, validate=True)
    if b64encode(sealed) != line:
        raise ValueError("not written by this program")
    return sealed
