"""Numbers with right check digits that belong to nobody.

Organisations: AB from 559999, HB from 969999, brf from 769699 and so on, high in each series. People: the birth
numbers 238 and 239, which Skatteverket keeps for test persons.
"""

from __future__ import annotations

import random
import uuid
from collections.abc import Iterator
from datetime import date, timedelta
from itertools import count

from desktop.core.identity import check_digit

_SERIES = {"ab": 559999000, "hb": 969999000, "brf": 769699000, "förening": 802599000, "kommun": 212099000}


class Numbers:
    """Gives each number once. One of these makes all numbers of a seed."""

    def __init__(self, rng: random.Random) -> None:
        self._rng = rng
        self._next: dict[str, Iterator[int]] = {kind: count(first) for kind, first in _SERIES.items()}
        self._people: set[str] = set()

    def guid(self) -> str:
        """A public id."""
        return str(uuid.UUID(int=self._rng.getrandbits(128), version=4))

    def org_no(self, kind: str) -> str:
        """The next organisationsnummer of a series, with its hyphen."""
        body = str(next(self._next[kind]))
        return f"{body[:6]}-{body[6:]}{check_digit(body)}"

    def personal_no(self, *, woman: bool) -> str:
        """A test person's number, twelve digits with a hyphen."""
        while True:
            born = date(1938, 1, 1) + timedelta(days=self._rng.randrange(66 * 365))
            body = f"{born:%Y%m%d}23{8 if woman else 9}"
            number = f"{born:%Y%m%d}-{body[8:]}{check_digit(body[2:])}"
            if number not in self._people or len(self._people) > 20_000:
                self._people.add(number)
                return number

    def bankgiro(self) -> str:
        """A bankgiro number."""
        body = str(self._rng.randrange(500_0000, 599_9999))
        return f"{body[:4]}-{body[4:]}{check_digit(body)}"
