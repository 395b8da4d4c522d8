"""The few settings that the window needs before its first paint, read without the libraries that the rest needs.

`store.settings` reads and checks the same file whole a moment later; importing it costs more than painting.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class FirstLook:
    """Empty texts where the file says nothing that can be understood."""

    language: str = ""
    theme: str = ""
    environment: str = ""
    geometry: str = ""


def read(path: Path) -> FirstLook:
    """What `path` says; never raises, a damaged file says nothing."""
    try:
        members = json.loads(path.read_text("utf-8"))
    except (OSError, ValueError, RecursionError):
        return FirstLook()
    if not isinstance(members, dict):
        return FirstLook()
    names = {"language": "language", "theme": "theme", "environment": "last_environment", "geometry": "geometry"}
    texts = {name: members.get(member) for name, member in names.items()}
    return FirstLook(**{name: text for name, text in texts.items() if isinstance(text, str)})
