"""Companies (creditors)."""

from __future__ import annotations

import builtins

from desktop.core.records.creditors import CreditorSubView, CreditorView

from .endpoints import catalogue
from .overlay import merged
from .section import PAGE, Section, calls

_LIST = catalogue["GET creditors/creditors"]
_SUBS = catalogue["GET creditors/creditorsubs"]
_GET = catalogue["GET creditors/creditor/{id}"]
_UPDATE = catalogue["PUT creditors/creditor"]


class Creditors(Section):
    """Section "Creditors". All methods raise ApiError."""

    @calls(_GET)
    async def get(self, public_id: str) -> CreditorView:
        """One company."""
        return await self._one(_GET, CreditorView, public_id)

    @calls(_GET, _UPDATE)
    async def update(self, before: CreditorView, after: CreditorView, *, key: str) -> CreditorView:
        """Writes what differs between `before` and `after`; answers the company as it is then.

        Raises ApiError(CHANGED_MEANWHILE) naming the members that somebody else has changed.
        """
        fresh = await self._fresh(_GET, before.creditor_public_id)
        return await self._replace(_UPDATE, merged(fresh, before, after), CreditorView, key)

    @calls(_SUBS)
    async def subs(self) -> builtins.list[CreditorSubView]:
        """The companies the user may see, with name and number only."""
        return await self._list(_SUBS, CreditorSubView)

    @calls(_LIST)
    async def list(self) -> builtins.list[CreditorView]:
        """All companies the user may see."""
        pages = self._pages(_LIST, CreditorView, None, PAGE)
        return [company async for page in pages for company in page]
