"""Finding by words in any order, as typed into the palette and into picking fields."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from typing import Any

_THOUSANDS = re.compile(r"(?<!\S)([-+]?\d{1,3})((?: \d{3})+(?:[.,]\d{0,2})?)(?!\S)")
_POINTS = re.compile(r"[-+]?\d{1,3}(?:\.\d{3})+,\d{0,2}")
_CENTURY = re.compile(r"(?:19|20)(\d{6})[-+]?(\d{4})")
_NUMBER_WITH_HYPHEN = re.compile(r"(\d{6})[-+](\d{4})")

Row = tuple[Any, str, str]
"""What a picking field lists: the value, the text and a muted note."""


def matches(query: str, text: str) -> bool:
    """Whether every word of `query` stands somewhere in `text`, in any order and case."""
    plain = text.casefold()
    return all(word in plain for word in query.casefold().split())


def readings(query: str) -> list[list[str]]:
    """The words of a query, casefolded; all of them shall be found, in any order.

    Where digits may be one amount with spaces (`12 500,00`), that is the first of two readings; the second takes each
    word by itself and counts when the first finds nothing. An organisation or personal number loses its hyphen and
    its century, for rows are searched without (`search_numbers`).
    """
    plain = " ".join(query.casefold().replace("\u2212", "-").split())
    if not plain:
        return []
    joined = _THOUSANDS.sub(_without_spaces, plain)
    return [[_word(one) for one in reading.split()] for reading in dict.fromkeys((joined, plain))]


def search_numbers(number: str | None) -> str:
    """An organisation or personal number as rows are searched for it: as it stands, and its digits alone."""
    digits = (number or "").replace("-", "")
    return f"{number} {digits}" if number and number != digits else digits


def search_amount(minor: int) -> str:
    """An amount of öre as rows are searched for it: `12500,00 12500.00`."""
    kronor, ore = divmod(abs(minor), 100)
    text = f"{'-' if minor < 0 else ''}{kronor}"
    return f"{text},{ore:02} {text}.{ore:02}"


def _without_spaces(amount: re.Match[str]) -> str:
    return amount[0].replace(" ", "")


def _word(word: str) -> str:
    if _POINTS.fullmatch(word):
        return word.replace(".", "")
    return _NUMBER_WITH_HYPHEN.sub(r"\1\2", _CENTURY.sub(r"\1\2", word))


def begins(query: str, text: str) -> bool:
    """Whether every word of `query` is the beginning of a word of `text`, in any order and case."""
    plain = text.casefold()
    return all(re.search(rf"(?<!\w){re.escape(word)}", plain) for word in query.casefold().split())


def finder(
    rows: Sequence[Row], *, limit: int = 50, words: Mapping[Any, str] | None = None
) -> Callable[[str], list[Row]]:
    """A search over a fixed list, for picking fields; at most `limit` rows are answered.

    `words` by value are what else a row is found by, such as a number that is not shown.
    """
    more = words or {}
    keyed = [(f"{text} {note} {more.get(value, '')}".casefold(), (value, text, note)) for value, text, note in rows]

    def find(query: str) -> list[Row]:
        wanted = query.casefold().split()
        return [row for key, row in keyed if all(word in key for word in wanted)][:limit]

    return find
