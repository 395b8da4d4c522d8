"""Customers that may be the same one: by number, e-mail and name, however each was written.

An index answers in well under a millisecond with 20 000 customers: names are compared exactly after folding, with one
typing mistake (one half of a name with one mistake is intact, so the halves are looked up), and by their beginning.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left, insort
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from .records.debtors import DebtorView

LEAST_BEGINNING = 6
"""Letters typed before names that only begin the same are worth a look."""

_LEAST_MISTAKEN = 6
_LEGAL_FORMS = re.compile(
    r"\b(ab|aktiebolag|aktiebolaget|hb|handelsbolag|handelsbolaget|kb|kommanditbolag|ek for|ekonomisk forening|"
    r"publ|as|asa|oy|oyj|aps|ltd|limited|gmbh|inc|firma|enskild firma|och|and)\b"
)
_NO_LETTERS = re.compile(r"[^a-z0-9]+")
_SPECIAL = str.maketrans({"æ": "a", "ø": "o", "œ": "o", "ß": "ss", "ð": "d", "þ": "th", "ł": "l", "&": " och "})


class Likeness(StrEnum):
    """What two customers have in common, the surest first."""

    NUMBER = "number"
    EMAIL = "email"
    NAME = "name"
    SIMILAR = "similar"
    BEGINNING = "beginning"


@dataclass(frozen=True)
class Hit:
    """A known customer that is like the one being typed."""

    public_id: str
    likeness: Likeness


def folded_words(name: str) -> list[str]:
    """The words of a name without marks over letters, case, punctuation and legal form: `Ågrens Måleri HB` is
    `agrens maleri`."""
    plain = unicodedata.normalize("NFD", name.casefold().translate(_SPECIAL))
    plain = "".join(sign for sign in plain if not unicodedata.combining(sign))
    words = _NO_LETTERS.sub(" ", plain.replace(".", "")).strip()
    return _LEGAL_FORMS.sub(" ", words).split() or words.split()


def one_mistake(one: str, other: str) -> bool:
    """Whether one letter more, less or another one makes the two alike, or they are alike."""
    if len(one) > len(other):
        one, other = other, one
    if len(other) - len(one) > 1:
        return False
    start = next((place for place, sign in enumerate(one) if sign != other[place]), len(one))
    rest = one[start:] if len(one) < len(other) else one[start + 1 :]
    return rest == other[start + 1 :]


class Duplicates:
    """The index. `put` also replaces what was known of a customer."""

    def __init__(self) -> None:
        self._ids: defaultdict[str, set[str]] = defaultdict(set)
        self._names: list[tuple[str, str]] = []
        self._keys: dict[str, list[str]] = {}

    def __len__(self) -> int:
        return len(self._keys)

    def put(self, customer: DebtorView) -> None:
        """Adds or replaces a customer."""
        public_id = customer.debtor_public_id
        self.remove(public_id)
        keys = [*_number_keys(customer.org_no), *_email_keys(customer.email), *_email_keys(customer.contact_email)]
        words = folded_words(customer.name or "")
        name = "".join(words)
        if name:
            keys += [f"n:{name}", f"w:{' '.join(sorted(words))}", *_half_keys(name)]
            insort(self._names, (name, public_id))
        for key in keys:
            self._ids[key].add(public_id)
        self._keys[public_id] = keys

    def remove(self, public_id: str) -> None:
        """Forgets a customer; one that is not known is passed over."""
        for key in self._keys.pop(public_id, ()):
            self._ids[key].discard(public_id)
            if key.startswith("n:"):
                self._drop_name(key[2:], public_id)

    def by_number(self, text: str) -> list[Hit]:
        """Those with this organisation or personal number, however it is written."""
        return self._hits(Likeness.NUMBER, _number_keys(text))

    def by_email(self, text: str) -> list[Hit]:
        """Those with this address, their own or their contact's."""
        return self._hits(Likeness.EMAIL, _email_keys(text))

    def by_name(self, text: str, limit: int = 3) -> list[Hit]:
        """Those with this name, one much like it, or one that begins so; the most alike first."""
        words = folded_words(text)
        name = "".join(words)
        if len(name) < 2:
            return []
        found = dict.fromkeys(self._hits(Likeness.NAME, [f"n:{name}", f"w:{' '.join(sorted(words))}"]))
        known = {hit.public_id for hit in found}
        for hit in (*self._similar(name), *self._beginning(name, limit)):
            if hit.public_id not in known:
                known.add(hit.public_id)
                found[hit] = None
        return list(found)[:limit]

    def _hits(self, likeness: Likeness, keys: list[str]) -> list[Hit]:
        ids = {public_id: None for key in keys for public_id in sorted(self._ids.get(key, ()))}
        return [Hit(public_id, likeness) for public_id in ids]

    def _similar(self, name: str) -> Iterator[Hit]:
        if len(name) < _LEAST_MISTAKEN:
            return
        for key in _wanted_halves(name):
            for public_id in self._ids.get(key, ()):
                if any(one_mistake(name, known[2:]) for known in self._keys[public_id] if known.startswith("n:")):
                    yield Hit(public_id, Likeness.SIMILAR)

    def _beginning(self, name: str, limit: int) -> Iterator[Hit]:
        if len(name) < LEAST_BEGINNING:
            return
        place = bisect_left(self._names, (name, ""))
        for known, public_id in self._names[place : place + 2 * limit]:
            if known.startswith(name):
                yield Hit(public_id, Likeness.BEGINNING)

    def _drop_name(self, name: str, public_id: str) -> None:
        place = bisect_left(self._names, (name, public_id))
        if place < len(self._names) and self._names[place] == (name, public_id):
            del self._names[place]


def _number_keys(text: str | None) -> list[str]:
    """Without century, spaces and hyphens; a number of another kind is compared as it stands."""
    plain = _NO_LETTERS.sub("", (text or "").casefold())
    if len(plain) == 12 and plain.isdigit():
        plain = plain[2:]
    return [f"o:{plain}"] if len(plain) > 5 else []


def _email_keys(text: str | None) -> list[str]:
    plain = (text or "").strip().casefold()
    return [f"e:{plain}"] if "@" in plain else []


def _half_keys(name: str) -> list[str]:
    half, length = len(name) // 2, len(name)
    return [f"a{length}:{name[:half]}", f"b{length}:{name[half:]}"] if length >= _LEAST_MISTAKEN - 1 else []


def _wanted_halves(name: str) -> Iterator[str]:
    """The halves that a name of one letter less, as many or one more still has if it differs by one mistake."""
    for length in (len(name), len(name) - 1, len(name) + 1):
        half = length // 2
        yield f"a{length}:{name[:half]}"
        yield f"b{length}:{name[half - length :]}"
