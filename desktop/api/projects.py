"""Projects. One is known by its company and number."""

from __future__ import annotations

import builtins

from desktop.core.records.accounting import ProjectView

from .endpoints import catalogue
from .section import Section, calls

_LIST = catalogue["GET projects/projects/{id}"]
_GET = catalogue["GET projects/project/{id}"]
_CREATE = catalogue["POST projects/project"]
_UPDATE = catalogue["PUT projects/project"]
_DELETE = catalogue["DELETE projects/project/{id}"]


class Projects(Section):
    """Section "Projects". All methods raise ApiError."""

    @calls(_LIST)
    async def list(self, creditor_id: str) -> builtins.list[ProjectView]:
        """A company's projects. The path is guessed: ApiError(NOT_OFFERED)."""
        return await self._list(_LIST, ProjectView, creditor_id)

    @calls(_GET)
    async def get(self, creditor_id: str, number: str) -> ProjectView:
        """One project."""
        return await self._one(_GET, ProjectView, creditor_id, {"projectnumber": number})

    @calls(_CREATE)
    async def create(self, record: ProjectView, *, key: str) -> str:
        """Makes a new project and answers its public id."""
        return await self._create(_CREATE, record, key)

    @calls(_GET, _UPDATE)
    async def update(self, before: ProjectView, after: ProjectView, *, key: str) -> ProjectView:
        """Writes what differs between `before` and `after`; answers the project as it is then.

        Raises ApiError(CHANGED_MEANWHILE) naming the members that somebody else has changed.
        """
        query = {"projectnumber": before.project_number}
        return await self._update(_GET, _UPDATE, before.creditor_public_id, before, after, key, query)

    @calls(_DELETE)
    async def delete(self, creditor_id: str, number: str, *, key: str) -> None:
        """Removes a project. Raises ApiError(REFUSED) when an invoice uses it."""
        await self._do(_DELETE, creditor_id, key, {"projectnumber": number})
