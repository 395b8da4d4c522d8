"""Which of many texts hold the words of a search: the part of it that a keystroke waits for."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from itertools import repeat
from operator import contains

Hits = tuple[list[str], "array[int]"]
"""Words, and the positions of the texts that hold them all."""

_FEWER = 4
"""Less than a fourth of all texts is looked through one by one."""


def first_hits(texts: Sequence[str], readings: Sequence[list[str]], known: Sequence[Hits]) -> Hits:
    """What the first reading finds that finds any, else what the last one does, which is nothing.

    `known` is found already: first all that is looked in, with no words, then what may be fewer. Of two readings the
    last has the shorter words, so that it finds all there is to be found.
    """
    hits = list(known)
    for words in reversed(readings):
        hits.append((words, _narrowed(texts, words, hits)))
    found = hits[len(known) :]
    return next((one for one in reversed(found) if one[1]), (found or hits)[0])


def holding(texts: Sequence[str], words: Sequence[str], positions: array[int]) -> array[int]:
    """Those whose texts hold all words. The longest comes first: it leaves the fewest to the others."""
    for word in sorted(words, key=len, reverse=True):
        positions = _with_word(texts, word, positions)
    return positions


def _narrowed(texts: Sequence[str], words: list[str], known: Sequence[Hits]) -> array[int]:
    """Looks among the fewest that are known to hold parts of these words."""
    held, positions = min((one for one in known if _are_parts(one[0], words)), key=_how_many)
    return holding(texts, [word for word in words if word not in held], positions)


def _with_word(texts: Sequence[str], word: str, positions: array[int]) -> array[int]:
    """Many are looked through as they lie in memory: in any other order it takes several times as long."""
    if len(positions) * _FEWER < len(texts):
        return array("I", [at for at in positions if word in texts[at]])
    has = bytes(map(contains, texts, repeat(word)))
    return array("I", [at for at in positions if has[at]])


def _are_parts(held: Sequence[str], words: Sequence[str]) -> bool:
    """Whether whatever holds `words` holds these too."""
    return all(any(one in word for word in words) for one in held)


def _how_many(hits: Hits) -> int:
    return len(hits[1])
