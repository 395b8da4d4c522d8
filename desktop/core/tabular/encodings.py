"""Which letters the bytes of a text file stand for, with å ä ö right."""

from __future__ import annotations

import re
from dataclasses import dataclass

_BOMS = ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))
_OLD = ("cp1252", "mac_roman", "cp437")
_SAMPLE = 200_000
_SWEDISH = "åäöÅÄÖéÉüÜæÆøØ"
_IN_WORD = re.compile(rf"(?<=[A-Za-z])[{_SWEDISH}]|[{_SWEDISH}](?=[A-Za-z])")
_ODD_IN_WORD = re.compile(rf"(?<=[A-Za-z])[^\x00-\x7f{_SWEDISH}\s§°–—’”“´½](?=[A-Za-z])|[\x80-\x9f]")
_TWICE = re.compile(r"Ã[¥¤¶\x85\x84\x96…„–©]")


@dataclass(frozen=True)
class Decoded:
    """`encoding` is Python's name for it. `letters_lost`: some letters are not what somebody once wrote."""

    text: str
    encoding: str
    letters_lost: bool = False


def decode(data: bytes) -> Decoded:
    """A mark at the start decides; then UTF-8 if it is that throughout; then what gives the likeliest Swedish words."""
    for mark, encoding in _BOMS:
        if data.startswith(mark):
            return _decoded(data, encoding)
    pairs = _utf16_without_mark(data)
    if pairs:
        return _decoded(data, pairs)
    try:
        return _looked_at(data.decode("utf-8"), "utf-8")
    except UnicodeDecodeError:
        return _decoded(data, max(_OLD, key=lambda encoding: _likeness(data, encoding)))


def mended(text: str) -> str:
    """Text that was UTF-8 and read as Windows-1252 once, put right; other text comes back unchanged."""
    try:
        return text.encode("cp1252").decode("utf-8") if _TWICE.search(text) else text
    except UnicodeError:
        return text


def _decoded(data: bytes, encoding: str) -> Decoded:
    return _looked_at(data.decode(encoding, "replace"), encoding)


def _looked_at(text: str, encoding: str) -> Decoded:
    return Decoded(text, encoding, "\ufffd" in text or bool(_TWICE.search(text)))


def _likeness(data: bytes, encoding: str) -> int:
    """Swedish letters inside words speak for a reading, strange signs inside words against it."""
    text = data[:_SAMPLE].decode(encoding, "replace")
    return len(_IN_WORD.findall(text)) - 2 * len(_ODD_IN_WORD.findall(text)) - 2 * text.count("\ufffd")


def _utf16_without_mark(data: bytes) -> str:
    head = data[:4000]
    if len(head) < 4 or head.count(0) < len(head) // 4:
        return ""
    return "utf-16-le" if head[1::2].count(0) > head[::2].count(0) else "utf-16-be"
