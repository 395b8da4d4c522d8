"""A file that is kept on this computer until its invoice is saved: the draft names it, its bytes lie apart.

`FileView.data` of such a file is no base64 but `kept:NAME:SIZE`; a colon is in no base64.
"""

from __future__ import annotations

import re

_KEPT = re.compile(r"kept:([0-9a-f]{32}):(\d+)")
_IN_TEXT = re.compile(_KEPT.pattern.encode())


class FileGone(Exception):
    """A kept file that cannot be read any more. `file` is what the person called it, empty when that is not known."""

    def __init__(self, file: str = "") -> None:
        super().__init__("a kept file is gone")
        self.file = file


def kept_as(name: str, size: int) -> str:
    """What stands in a draft instead of `size` bytes that are kept under `name`."""
    return f"kept:{name}:{size}"


def kept_name(data: str | None) -> str | None:
    """The name that data are kept under, None when these are the data themselves."""
    found = _KEPT.fullmatch(data or "")
    return found[1] if found else None


def size_of(data: str | None) -> int:
    """How many bytes a file has, whichever stands for it."""
    found = _KEPT.fullmatch(data or "")
    return int(found[2]) if found else len(data or "") * 3 // 4


def names_in(content: bytes) -> set[str]:
    """The names of all kept files that a draft, in whatever form it is kept, speaks of."""
    return {found[1].decode() for found in _IN_TEXT.finditer(content)}
