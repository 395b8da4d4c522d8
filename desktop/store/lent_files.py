"""Files lent to other programs: copies in a folder only their owner can read, taken back when they have been used."""

from __future__ import annotations

import os
import shutil
import tempfile
import time
import weakref
from itertools import count
from pathlib import Path

from .files import private_file

_PREFIX = "attesta-lent-"
_STALE_SECONDS = 24 * 3600
"""What a program that was killed left behind is taken away by a later one."""


class LentFiles:
    """Its folder is made when the first file is lent, and is gone at the latest when the program ends."""

    def __init__(self, parent: Path | None = None) -> None:
        """`parent` is the system's folder for temporary files unless told otherwise."""
        self._parent = parent or Path(tempfile.gettempdir())
        self._numbers = count(1)
        self._root: Path | None = None

    def lend(self, name: str, data: bytes) -> Path:
        """Writes a copy under exactly this name. May be called in a thread. Raises OSError."""
        folder = self._folder() / str(next(self._numbers))
        folder.mkdir(mode=0o700)
        path = folder / name
        with os.fdopen(private_file(path), "wb") as file:
            file.write(data)
        return path

    def take_back(self, paths: list[Path]) -> None:
        """Removes lent copies; one that another program holds open is left for the end."""
        for path in paths:
            shutil.rmtree(path.parent, ignore_errors=True)

    def close(self) -> None:
        """Removes all."""
        if self._root is not None:
            shutil.rmtree(self._root, ignore_errors=True)
            self._root = None

    def _folder(self) -> Path:
        if self._root is None:
            self._remove_stale()
            self._root = Path(tempfile.mkdtemp(prefix=_PREFIX, dir=self._parent))
            weakref.finalize(self, shutil.rmtree, self._root, ignore_errors=True)
        return self._root

    def _remove_stale(self) -> None:
        for folder in self._parent.glob(f"{_PREFIX}*"):
            try:
                old = time.time() - folder.stat().st_mtime > _STALE_SECONDS
            except OSError:
                continue
            if old:
                shutil.rmtree(folder, ignore_errors=True)
