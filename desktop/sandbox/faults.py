"""Faults on demand: what a bad connection, gateway or server does, switched on by `POST /sandbox/faults`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

KINDS = ("drop", "500", "html", "slow", "401", "429")


@dataclass
class Fault:
    """Applies to the next `times` calls whose path starts with `path` (and whose method is `method`, when given).

    `when` before: the call is not carried out; after: it is, and only its answer suffers. A slow call waits `seconds`
    before or after and is carried out either way, even when nobody waits for its answer.
    """

    path: str
    do: str
    when: str = "before"
    times: int = 1
    method: str = ""
    seconds: float = 1.0

    def __post_init__(self) -> None:
        if self.do not in KINDS or self.when not in ("before", "after"):
            raise ValueError(f"no such fault: {self.do} {self.when}")


class Faults:
    """The faults that are switched on, the oldest first."""

    def __init__(self) -> None:
        self.waiting: list[Fault] = []

    def add(self, wish: dict[str, Any]) -> None:
        """Switches one on. Raises TypeError or ValueError when it is none."""
        self.waiting.append(Fault(**{**wish, "do": str(wish["do"])}))

    def take(self, method: str, path: str) -> Fault | None:
        """The fault that befalls this call; it is used up one time."""
        for fault in self.waiting:
            if path.startswith(fault.path.lower()) and fault.method.upper() in ("", method):
                fault.times -= 1
                if fault.times <= 0:
                    self.waiting.remove(fault)
                return fault
        return None
