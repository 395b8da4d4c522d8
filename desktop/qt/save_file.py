"""A file the person saves somewhere: whole or not there at all, and readable as files in that folder are."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QIODevice, QSaveFile


def write_whole(path: Path, data: bytes) -> None:
    """Replaces `path` by `data`; a disk that is full, or a crash, leaves what was there. Raises OSError with its words.

    Unlike `store.files.atomic_write` it closes the file to nobody. May be called from a thread.
    """
    file = QSaveFile(str(path))
    written = file.open(QIODevice.OpenModeFlag.WriteOnly) and file.write(data) == len(data)
    if not (written and file.commit()):
        words = file.errorString()
        file.cancelWriting()
        raise OSError(0, words, str(path))
