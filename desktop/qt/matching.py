"""Finding by words in any order, as typed into the palette and into picking fields."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import Any

Row = tuple[Any, str, str]
"""What a picking field lists: the value, the text and a muted note."""


def matches(query: str, text: str) -> bool:
    """Whether every word of `query` stands somewhere in `text`, in any order and case."""
    plain = text.casefold()
    return all(word in plain for word in query.casefold().split())


def begins(query: str, text: str) -> bool:
    """Whether every word of `query` is the beginning of a word of `text`, in any order and case."""
    plain = text.casefold()
    return all(re.search(rf"(?<!\w){re.escape(word)}", plain) for word in query.casefold().split())


def finder(rows: Sequence[Row], *, limit: int = 50) -> Callable[[str], list[Row]]:
    """A search over a fixed list, for picking fields; at most `limit` rows are answered."""
    keyed = [(f"{text} {note}".casefold(), (value, text, note)) for value, text, note in rows]

    def find(query: str) -> list[Row]:
        words = query.casefold().split()
        return [row for key, row in keyed if all(word in key for word in words)][:limit]

    return find
