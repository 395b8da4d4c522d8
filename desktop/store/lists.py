"""How the lists are set up, one JSON file for all environments. It holds no secret and no personal number."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import msgspec

from desktop.core.list_state import ListState
from desktop.store.files import atomic_write, free_name


class Lists:
    """The set-up of each list by its name. Without a path it lasts as long as the program."""

    def __init__(self, path: Path | None = None) -> None:
        self._path = path
        self._states = self._read()

    def get(self, name: str) -> ListState:
        """How the list is set up; as it was made when nothing is known."""
        return self._states.get(name, ListState())

    def put(self, name: str, state: ListState) -> None:
        """Keeps it at once, so that no crash loses it; a disk that takes nothing costs only the next start."""
        if state == self.get(name):
            return
        self._states[name] = state
        if self._path is not None:
            try:
                atomic_write(self._path, msgspec.json.format(msgspec.json.encode(self._states), indent=2))
            except OSError:
                return

    def _read(self) -> dict[str, ListState]:
        """What the file says of each list; one that cannot be understood is as it was made, and the file is kept."""
        if self._path is None:
            return {}
        try:
            content = self._path.read_bytes()
        except OSError:
            return {}
        states, whole = _understand(content)
        if not whole:
            self._keep_aside(content)
        return states

    def _keep_aside(self, content: bytes) -> None:
        if self._path is not None:
            try:
                atomic_write(free_name(self._path), content)
            except OSError:
                return


def _understand(content: bytes) -> tuple[dict[str, ListState], bool]:
    try:
        known = msgspec.json.decode(content, type=dict[str, Any])
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
        return {}, False
    states, whole = {}, True
    for name, state in known.items():
        try:
            states[name] = msgspec.convert(state, ListState)
        except msgspec.ValidationError:
            whole = False
    return states, whole
