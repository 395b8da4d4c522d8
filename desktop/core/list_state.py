"""How a person has set up a list: columns, widths, order of each view, and filters that were given a name."""

from __future__ import annotations

import msgspec


class SavedFilter(msgspec.Struct, frozen=True):
    """A view, the words that filter it and its order, under a name. `sorting` is as in ListState."""

    name: str
    view: str
    words: str = ""
    sorting: tuple[str, ...] = ()


class ListState(msgspec.Struct, frozen=True, omit_defaults=True):
    """What is empty is as it was made.

    `columns` are the shown ones in order, `widths` pixels at 100 %; `sorting` is per view a list of columns with "-"
    before a descending one, the first counts most. `split` is how wide list and detail are, `tab` which part of the
    detail is open.
    """

    columns: tuple[str, ...] = ()
    widths: dict[str, int] = {}
    sorting: dict[str, tuple[str, ...]] = {}
    filters: tuple[SavedFilter, ...] = ()
    split: tuple[int, ...] = ()
    tab: str = ""
