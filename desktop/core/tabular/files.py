"""What kind of file somebody has dropped, by its first bytes: its name may say anything."""

from __future__ import annotations

import io
import zipfile
from enum import StrEnum

_OLD_OFFICE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_PICTURES = (b"\x89PNG", b"\xff\xd8\xff", b"GIF8")


class FileKind(StrEnum):
    """Only TEXT and XLSX can be read; every other kind has its own sentence about what to do instead."""

    TEXT = "text"
    XLSX = "xlsx"
    XLS = "xls"
    ODS = "ods"
    WORD = "word"
    PDF = "pdf"
    PICTURE = "picture"
    EMPTY = "empty"
    OTHER = "other"


def kind_of(data: bytes) -> FileKind:
    """The kind of a whole file."""
    if not data.strip():
        return FileKind.EMPTY
    if data.startswith(b"PK"):
        return _zipped(data)
    if data.startswith(_OLD_OFFICE):
        return FileKind.WORD if b"W\0o\0r\0d\0D\0o\0c\0u\0m\0e\0n\0t" in data else FileKind.XLS
    if data.lstrip()[:5] == b"%PDF-":
        return FileKind.PDF
    if data.startswith(_PICTURES):
        return FileKind.PICTURE
    return FileKind.OTHER if _is_binary(data[:4000]) else FileKind.TEXT


def _zipped(data: bytes) -> FileKind:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            names = archive.namelist()
            mime = archive.read("mimetype") if "mimetype" in names else b""
    except (zipfile.BadZipFile, KeyError, OSError, RuntimeError):
        return FileKind.OTHER
    if b"opendocument" in mime:
        return FileKind.ODS if b"spreadsheet" in mime else FileKind.WORD
    if any(name.startswith("xl/") for name in names):
        return FileKind.XLSX
    return FileKind.WORD if any(name.startswith("word/") for name in names) else FileKind.OTHER


def _is_binary(head: bytes) -> bool:
    """Text in pairs of bytes (UTF-16) has its zeros at every other place; other files have them anywhere."""
    zeros = head.count(0)
    if not zeros:
        return False
    return not head.startswith((b"\xff\xfe", b"\xfe\xff")) and min(head[::2].count(0), head[1::2].count(0)) > zeros // 8
