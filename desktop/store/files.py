"""Files and folders that only their owner can read, and that are whole or not there at all."""

from __future__ import annotations

import os
from itertools import count
from pathlib import Path

FOLDER_MODE = 0o700
FILE_MODE = 0o600


def private_folder(path: Path, *, tighten: bool) -> Path:
    """Make `path` for its owner only; with `tighten` an existing folder is closed to others too. Raises OSError."""
    if path.is_dir():
        if tighten and path.stat().st_mode & 0o777 != FOLDER_MODE:
            path.chmod(FOLDER_MODE)
    else:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.mkdir(mode=FOLDER_MODE, exist_ok=True)
    return path


def private_file(path: Path) -> int:
    """Open `path` for reading and writing, made when missing and closed to others; the caller closes it."""
    descriptor = os.open(path, os.O_RDWR | os.O_CREAT | getattr(os, "O_BINARY", 0), FILE_MODE)
    if os.name == "posix":
        os.fchmod(descriptor, FILE_MODE)
    return descriptor


def atomic_write(path: Path, data: bytes) -> None:
    """Replace `path` by `data` so that a crash at any moment leaves the old or the new content, on the disk.

    One writer per path at a time: the temporary name is fixed, so that a crash leaves no growing heap of them.
    Raises OSError, and then the old content stands.
    """
    temporary = path.with_name(f".{path.name}.new")
    descriptor = private_file(temporary)
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.truncate()
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        temporary.replace(path)
    except OSError:
        temporary.unlink(missing_ok=True)
        raise
    sync_folder(path.parent)


def free_name(path: Path, ending: str = ".damaged") -> Path:
    """A name beside `path` under which damaged content can be kept without covering what is kept already."""
    names = (path.with_name(path.name + ending + (f"-{number}" if number > 1 else "")) for number in count(1))
    return next(name for name in names if not name.exists())


def sync_folder(folder: Path) -> None:
    """Bring a rename to the disk; Windows has no such call and needs none."""
    if os.name != "posix":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
