"""Faults on demand: which call meets with what, switched on by `--faults FILE` or `POST /sandbox/faults`."""

from __future__ import annotations

import json
import random
from dataclasses import dataclass
from pathlib import Path
from typing import Any

SPOILS = ("malformed", "truncated", "cut", "reset", "drip", "charset", "skew", "pad")
KINDS = ("drop", "slow", "duplicate", "html", "html200", "xml", "redirect", *SPOILS)
BODIES = ("json", "xml", "html", "text", "empty", "broken")


@dataclass
class Fault:
    """Befalls the next `times` calls (-1: all) whose path starts with `path` and whose method is `method`, if given.

    `do` is one of KINDS or an HTTP status from 400. `when` before: the call is not carried out; after: it is, and only
    its answer suffers. A slow call waits `seconds` before or after and is carried out either way. `skip` lets that many
    calls pass first, `chance` strikes at random with the same dice every run. `body` is the form of an error's text,
    `words` its text instead of the usual one, `retry_after` a header's seconds, `size` bytes for `pad`, `to` the
    address of a redirect.
    """

    path: str = ""
    do: str = "500"
    when: str = "before"
    times: int = 1
    method: str = ""
    seconds: float = 1.0
    skip: int = 0
    chance: float = 1.0
    body: str = "json"
    words: str = ""
    retry_after: float | None = None
    size: int = 1_000_000
    to: str = "http://elsewhere.example/"

    def __post_init__(self) -> None:
        status = self.do.isascii() and self.do.isdigit() and 400 <= int(self.do) < 600
        if (
            not (status or self.do in KINDS)
            or self.times == 0
            or self.when not in ("before", "after")
            or self.body not in BODIES
        ):
            raise ValueError(f"no such fault: {self.do} {self.when} {self.body}")


class Faults:
    """The faults that are switched on, the oldest first."""

    def __init__(self) -> None:
        self.waiting: list[Fault] = []
        self._dice = random.Random(1)  # noqa: S311 - no secrets, sameness is wanted

    def add(self, wish: dict[str, Any]) -> None:
        """Switches one on. Raises TypeError or ValueError when it is none."""
        self.waiting.append(Fault(**{**wish, "do": str(wish["do"])}))

    def add_all(self, wishes: list[dict[str, Any]] | dict[str, Any]) -> None:
        """Switches on one or several."""
        for wish in [wishes] if isinstance(wishes, dict) else wishes:
            self.add(wish)

    def load(self, file: Path) -> None:
        """Switches on those of a JSON file. Raises OSError, TypeError, ValueError or KeyError."""
        self.add_all(json.loads(file.read_text("utf-8")))

    def clear(self) -> None:
        """Switches all off."""
        self.waiting.clear()
        self._dice.seed(1)

    def take(self, method: str, path: str) -> Fault | None:
        """The fault that befalls this call; it is used up one time."""
        for fault in self.waiting:
            if path.startswith(fault.path.lower()) and fault.method.upper() in ("", method) and self._strikes(fault):
                fault.times -= 1
                if fault.times == 0:
                    self.waiting.remove(fault)
                return fault
        return None

    def _strikes(self, fault: Fault) -> bool:
        if fault.skip > 0:
            fault.skip -= 1
            return False
        return fault.chance >= 1 or self._dice.random() < fault.chance
