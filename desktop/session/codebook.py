"""Cost centres, projects and other dimensions of the companies: read when first asked for, then kept."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import TypeVar

from desktop.api.client import Billecta
from desktop.core.errors import ApiError, Kind
from desktop.core.records.accounting import AccountingDimensionView, CostCenterView, ProjectView

T = TypeVar("T")


@dataclass(frozen=True)
class Codes:
    """A company's codes; a list is empty, too, where Billecta does not offer it."""

    cost_centers: tuple[CostCenterView, ...] = ()
    projects: tuple[ProjectView, ...] = ()
    dimensions: tuple[AccountingDimensionView, ...] = ()


class CodeBook:
    """What rows are booked on. Kept for as long as the session lives."""

    def __init__(self, client: Billecta) -> None:
        self._client = client
        self._known: dict[str, Codes] = {}

    def known(self, company_id: str) -> Codes | None:
        """What has been read of a company, None before that."""
        return self._known.get(company_id)

    async def read(self, company_id: str) -> Codes:
        """The company's codes; asks Billecta only the first time. Raises ApiError."""
        if company_id not in self._known:
            client = self._client
            self._known[company_id] = Codes(
                tuple(await _offered(client.cost_centers.list, company_id)),
                tuple(await _offered(client.projects.list, company_id)),
                tuple(await _offered(client.dimensions.list, company_id)),
            )
        return self._known[company_id]


async def _offered(read: Callable[[str], Awaitable[list[T]]], company_id: str) -> list[T]:
    """The list, nothing where its address, which is guessed, is not offered."""
    try:
        return await read(company_id)
    except ApiError as error:
        if error.kind is Kind.NOT_OFFERED:
            return []
        raise
