"""The user's choices, as one frozen record in one JSON file. It holds no secret and no personal number."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Literal

import msgspec

from desktop.core.environment import Environment
from desktop.store.files import atomic_write, free_name

Language = Literal["sv", "en"]
Theme = Literal["light", "dark", "system"]


class Settings(msgspec.Struct, frozen=True, omit_defaults=True):
    """All choices with their defaults; change one with `msgspec.structs.replace`.

    `language` None follows the system. `last_company` is a creditor's public id per environment. `geometry` is
    Qt's own description of the window, as base64.
    """

    language: Language | None = None
    theme: Theme = "system"
    last_environment: Environment | None = None
    last_company: dict[Environment, str] = {}
    geometry: str = ""


def load(path: Path) -> Settings:
    """What `path` holds. A missing file gives the defaults; what cannot be understood falls back to its default,
    member by member, and the file as it was is kept beside it as `.damaged`.
    """
    try:
        content = path.read_bytes()
    except OSError:
        return Settings()
    settings, whole = _understand(content)
    if not whole:
        _keep_aside(path, content)
    return settings


def save(path: Path, settings: Settings) -> None:
    """Write all choices at once, or none. Raises OSError."""
    atomic_write(path, msgspec.json.format(msgspec.json.encode(settings), indent=2))


def _understand(content: bytes) -> tuple[Settings, bool]:
    """The settings in `content`, and whether all of it was understood; members of other versions are passed over."""
    try:
        members = msgspec.json.decode(content, type=dict[str, Any])
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
        return Settings(), False
    good: dict[str, Any] = {}
    whole = True
    for field in msgspec.structs.fields(Settings):
        if field.name not in members:
            continue
        try:
            good[field.name] = msgspec.convert(members[field.name], field.type)
        except msgspec.ValidationError:
            whole = False
    return Settings(**good), whole


def _keep_aside(path: Path, content: bytes) -> None:
    """A program that cannot keep the damaged file starts all the same."""
    try:
        atomic_write(free_name(path), content)
    except OSError:
        return
