"""Who looked at what is protected, and why: kept while the session lasts, shown among the customer's events."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from datetime import datetime

from desktop.core.dates import now


@dataclass(frozen=True)
class Disclosure:
    """One look; `moment` is Stockholm time."""

    moment: datetime
    reason: str


class Disclosures:
    """By the customer's public id. The API has no place for them, so they end with the session."""

    def __init__(self) -> None:
        self._of: defaultdict[str, list[Disclosure]] = defaultdict(list)

    def note(self, public_id: str, reason: str) -> None:
        """It is shown now."""
        self._of[public_id].append(Disclosure(now(), reason))

    def of(self, public_id: str) -> list[Disclosure]:
        """The looks at a customer, the oldest first."""
        return list(self._of.get(public_id, ()))
