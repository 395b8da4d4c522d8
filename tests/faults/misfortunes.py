"""What befalls the writes of the matrix."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

SLOW = 0.15
"""Seconds that a slow server takes, more than the client of those rows waits."""

READ_TIMEOUT = 0.075


@dataclass(frozen=True)
class Misfortune:
    """One column of the matrix. `wishes` are faults of the write's own call, `reads` of every GET after it.

    `by_user_only`: the server has carried the write out and says in so many words that it has not. No client can know
    better before it is asked again, and then it must not be done twice.
    """

    name: str
    wishes: tuple[dict[str, Any], ...]
    reads: dict[str, Any] | None = None
    slow: bool = False
    by_user_only: bool = False

    @property
    def goes_on(self) -> bool:
        """Whether part of it befalls what comes after the first try."""
        return len(self.wishes) > 1 or self.reads is not None


def _one(do: str, when: str, name: str = "", *, by_user_only: bool = False, **more: Any) -> Misfortune:
    wish = {"do": do, "when": when, **more}
    return Misfortune(name or f"{do} {when}", (wish,), slow=do == "slow", by_user_only=by_user_only)


_DROPPED = {"do": "drop", "when": "after"}

MISFORTUNES = (
    _one("slow", "before", seconds=SLOW),
    _one("slow", "after", seconds=SLOW),
    _one("drop", "before"),
    _one("drop", "after"),
    _one("cut", "after", "end in mid-body"),
    _one("reset", "after", "reset in mid-body"),
    _one("drip", "after", "slow drip", seconds=0.02),
    _one("401", "before"),
    _one("401", "after", by_user_only=True),
    _one("403", "before"),
    _one("403", "after"),
    _one("429", "before", retry_after=2),
    _one("429", "after", by_user_only=True, retry_after=2),
    _one("500", "before"),
    _one("500", "after"),
    _one("500", "after", "500 without a body", body="empty"),
    _one("500", "after", "500 with half a body", body="broken"),
    _one("503", "before", retry_after=2),
    _one("503", "after", retry_after=2),
    _one("html", "before", "502 HTML before"),
    _one("html", "after", "502 HTML after"),
    _one("html200", "before", "login page before"),
    _one("html200", "after", "login page after"),
    _one("xml", "before", "XML error before"),
    _one("xml", "after", "XML error after"),
    _one("redirect", "before"),
    _one("redirect", "after"),
    _one("malformed", "after"),
    _one("truncated", "after"),
    _one("charset", "after", "wrong charset"),
    _one("skew", "after", "clock skew", seconds=-7200),
    _one("duplicate", "after", "duplicate delivery"),
    Misfortune("answer lost twice", (_DROPPED, {"do": "drop", "when": "before"})),
    Misfortune("answer lost, then 500", (_DROPPED, {"do": "500", "when": "before"})),
    Misfortune("answer and reading back lost", (_DROPPED,), reads={"do": "drop", "when": "before", "times": 3}),
)
