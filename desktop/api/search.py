"""Searching invoices of all kinds."""

from __future__ import annotations

from desktop.core.records.search import SearchResultView, SearchView

from .endpoints import catalogue
from .section import Section, calls

_ACTIONS = catalogue["POST search/actions"]


class Search(Section):
    """Section "Search". Allowed 100 times in 60 seconds and 30 times in 10 seconds, whatever the answer."""

    @calls(_ACTIONS)
    async def actions(self, filters: SearchView) -> SearchResultView:
        """What fits all filters that are set. `search_value` finds a whole invoice number or OCR only.

        Raises ApiError.
        """
        return await self._ask(_ACTIONS, filters, SearchResultView)
