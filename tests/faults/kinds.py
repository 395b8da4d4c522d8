"""Every kind of write: how one is made ready, where it goes, and how its effects are counted at the server."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any

from .bench import Bench


@dataclass(frozen=True)
class Case:
    """One write to make. `effects` counts at the server how often it has been carried out."""

    content: Any
    target: str
    effects: Callable[[], int]


Make = Callable[[Bench], Awaitable[Case]]


@dataclass(frozen=True)
class Kind:
    """A kind of write: its name in the outbox, and the call that faults are to befall."""

    name: str
    method: str
    path: str
    make: Make


KINDS: dict[str, Kind] = {}


def kind(name: str, method: str, path: str) -> Callable[[Make], Make]:
    """Enters a kind."""

    def enter(make: Make) -> Make:
        KINDS[name] = Kind(name, method, f"/v1/{path}", make)
        return make

    return enter
