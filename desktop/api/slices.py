"""A long JSON array cut into short ones, so that decoding it never holds the event loop for more than a moment.

The cuts are found without building anything: a likely one is guessed and the JSON parser asked whether it is one.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

import msgspec

SLICE = 256 * 1024
"""Bytes decoded at a time; about 2 ms of work."""

MOST = 1000
"""Elements of a group."""

_MARK = b"\xef\xbb\xbf"

_BRACKET = re.compile(rb'[^{}\[\]"]*+(?:"[^"\\]*+(?:\\.[^"\\]*+)*+"[^{}\[\]"]*+)*+([{}\[\]])', re.DOTALL)
"""The next bracket that is not inside a string."""

_COMMA = re.compile(rb"\s*,")


def groups(parts: Iterable[bytes]) -> Iterator[list[msgspec.Raw]]:
    """The elements of the array whose bytes come in `parts`, in order, at most 1000 at a time and not yet decoded.

    Each step is short however long the array. Raises msgspec.DecodeError when the bytes are no JSON array.
    """
    pending, wanted, opened = bytearray(), SLICE, False
    for piece in _pieces(parts):
        pending += piece
        if not opened:
            opened = _open(pending)
        while opened and len(pending) >= wanted:
            items, end = _cut(pending, wanted)
            if not end:
                wanted *= 2
                yield []
                continue
            del pending[:end]
            wanted = SLICE
            yield from _at_most(items)
    yield from _at_most(_items(b"[" + pending if opened else pending))


def _pieces(parts: Iterable[bytes]) -> Iterator[memoryview]:
    for part in parts:
        for start in range(0, len(part), SLICE):
            yield memoryview(part)[start : start + SLICE]


def _open(pending: bytearray) -> bool:
    """Takes the first bracket away once it is there, and a byte order mark before it."""
    pending[:] = pending.removeprefix(_MARK).lstrip()
    if not pending.startswith(b"["):
        return False
    del pending[:1]
    return True


def _cut(pending: bytearray, wanted: int) -> tuple[list[msgspec.Raw], int]:
    """The whole elements at the start of `pending` and where the next one begins; 0 when the first is not whole."""
    guess = (pending.rfind(b"},{", 0, wanted) + 1) or (pending.rfind(b"},", 0, wanted) + 1)
    if guess:
        try:
            # A cut inside an element or a text leaves brackets or quotation marks open: the parser refuses it.
            return _items(b"[" + pending[:guess] + b"]"), guess + 1
        except msgspec.DecodeError:
            pass
    end = _last_element(bytes(pending[:wanted]))
    comma = _COMMA.match(pending, end)
    return (_items(b"[" + pending[:end] + b"]"), comma.end()) if end and comma else ([], 0)


def _last_element(text: bytes) -> int:
    """Where the last element ends that is an object or array and has a comma after it."""
    depth = position = end = 0
    while depth >= 0 and (found := _BRACKET.match(text, position)):
        position = found.end()
        depth += 1 if found[1] in b"{[" else -1
        if depth == 0 and _COMMA.match(text, position):
            end = position
    return end


def _items(array: bytes | bytearray) -> list[msgspec.Raw]:
    return msgspec.json.decode(array, type=list[msgspec.Raw])


def _at_most(items: list[msgspec.Raw]) -> Iterator[list[msgspec.Raw]]:
    for start in range(0, len(items), MOST):
        yield items[start : start + MOST]
