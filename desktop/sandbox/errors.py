"""How a call can end other than well, as exceptions; the gate turns them into answers."""

from __future__ import annotations


class Refused(Exception):
    """400: a rule is broken. `key` names the sentence in `messages`, `values` fill it."""

    def __init__(self, key: str, **values: object) -> None:
        super().__init__(key)
        self.key = key
        self.values = values


class Denied(Exception):
    """401: bad credentials, or an id that is missing or someone else's."""


class Repeated(Exception):
    """403: the UniqueApiCallId was used before, or is none."""


class TooMany(Exception):
    """429: a limit is reached."""
