"""What can be imported, as data: the members of a record, the names their columns go by, and how a cell is read."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from .table import Value

_ACCENTS = str.maketrans("àáâèéêëüøæ", "aaaeeeeuöä")
_NOT_A_LETTER = re.compile(r"[^a-z0-9åäö%]+")


class Kind(StrEnum):
    """How the cells of a member are read."""

    TEXT = "text"
    NUMBER = "number"
    COUNT = "count"
    DATE = "date"
    CHOICE = "choice"
    TRUTH = "truth"
    COUNTRY = "country"
    ORG_NO = "org-no"
    POSTCODE = "postcode"
    EMAIL = "email"
    PHONE = "phone"
    VAT_NO = "vat-no"
    GLN = "gln"


class Problem(StrEnum):
    """What is wrong with a cell or a row. `qt` has the sentences."""

    MISSING = "missing"
    NOT_A_NUMBER = "not-a-number"
    TWO_READINGS = "two-readings"
    NOT_WHOLE = "not-whole"
    OUT_OF_RANGE = "out-of-range"
    NOT_A_DATE = "not-a-date"
    UNKNOWN_WORD = "unknown-word"
    UNKNOWN_COUNTRY = "unknown-country"
    BAD_ORG_NO = "bad-org-no"
    BAD_POSTCODE = "bad-postcode"
    BAD_EMAIL = "bad-email"
    BAD_PHONE = "bad-phone"
    BAD_VAT_NO = "bad-vat-no"
    BAD_GLN = "bad-gln"
    TOO_LONG = "too-long"
    SCIENTIFIC = "scientific"
    DATE_INSTEAD = "date-instead"
    TWICE = "twice"
    REFUSED = "refused"
    ZEROS_PUT_BACK = "zeros-put-back"
    LETTERS_MENDED = "letters-mended"
    LETTERS_LOST = "letters-lost"
    MASKED = "masked"
    ODD_VAT = "odd-vat"
    EXTRA_CELLS = "extra-cells"


WARNINGS = frozenset({
    Problem.ZEROS_PUT_BACK, Problem.LETTERS_MENDED, Problem.LETTERS_LOST, Problem.MASKED, Problem.ODD_VAT,
    Problem.EXTRA_CELLS,
})  # fmt: skip
"""These let a row through; every other problem keeps it back."""


@dataclass(frozen=True, slots=True)
class Finding:
    """A problem of `member` (empty: of the row); `text` is the cell, the value put in its place, or words."""

    problem: Problem
    member: str = ""
    text: str = ""

    @property
    def is_bad(self) -> bool:
        """Whether it keeps the row back."""
        return self.problem not in WARNINGS


@dataclass(frozen=True)
class Member:
    """One thing a column can hold. `names` are headers that mean it; `words` what stands for the values of a choice."""

    id: str
    kind: Kind
    names: tuple[str, ...]
    required: bool = False
    longest: int = 0
    words: Mapping[str, str] = field(default_factory=dict)
    least: int = 0
    most: int = 10**9

    def knows(self, header: str) -> bool:
        """Whether a column of this name means the member."""
        return fold(header) in {fold(name) for name in (self.id, *self.names)}


Judge = Callable[[dict[str, Any]], list[Finding]]


@dataclass(frozen=True)
class Target:
    """What rows become. `judge` looks at the values of a whole row and may complete them.

    `keys` are the members by which a record that exists already is recognised, the surest first.
    """

    id: str
    members: tuple[Member, ...]
    judge: Judge
    keys: tuple[str, ...] = ()
    one_of: tuple[tuple[str, ...], ...] = ()
    """Of each group one must be mapped and filled in."""

    def member(self, member_id: str) -> Member:
        """The member of that id. Raises KeyError."""
        return {member.id: member for member in self.members}[member_id]

    def knows(self, header: str) -> bool:
        """Whether a column of this name means any of the members."""
        return any(member.knows(header) for member in self.members)


def fold(header: str) -> str:
    """A header without case, accents, spaces and points, so that `À-pris` and `a pris` are one."""
    return _NOT_A_LETTER.sub("", header.casefold().translate(_ACCENTS))


@dataclass(frozen=True, slots=True)
class Cell:
    """A value of a member before it is read."""

    member: Member
    value: Value
