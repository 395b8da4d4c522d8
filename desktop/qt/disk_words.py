"""Why a file could not be read or written, in the language of the program: the system's own words are in its own."""

from __future__ import annotations

import errno

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

FULL = frozenset({errno.ENOSPC, errno.EDQUOT})
NOT_ALLOWED = frozenset({errno.EACCES, errno.EPERM, errno.EROFS})

_REASONS: dict[int, object] = {
    **dict.fromkeys(FULL, QT_TRANSLATE_NOOP("Disk", "the disk is full")),
    **dict.fromkeys(NOT_ALLOWED, QT_TRANSLATE_NOOP("Disk", "it is not allowed there")),
    errno.ENOENT: QT_TRANSLATE_NOOP("Disk", "it is not there any more"),
    errno.EISDIR: QT_TRANSLATE_NOOP("Disk", "it is a folder"),
    errno.ENOTDIR: QT_TRANSLATE_NOOP("Disk", "the folder is not there any more"),
    errno.EBUSY: QT_TRANSLATE_NOOP("Disk", "another program is using it"),
    errno.EFBIG: QT_TRANSLATE_NOOP("Disk", "it is too large for that disk"),
    errno.ENAMETOOLONG: QT_TRANSLATE_NOOP("Disk", "its name is too long"),
    errno.EIO: QT_TRANSLATE_NOOP("Disk", "the disk does not work as it should"),
}


def reason(error: OSError) -> str:
    """A part of a sentence; the system's own words for what is rare."""
    known = _REASONS.get(error.errno or 0)
    if known is not None:
        return QCoreApplication.translate("Disk", str(known))
    return error.strerror or type(error).__name__
