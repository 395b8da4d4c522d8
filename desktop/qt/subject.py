"""What the editor of records asks of a pane and of the window."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from typing import Any, Protocol

from .cardform import CardForm
from .format import Format
from .notices import Notices


class Subject(Protocol):
    """What a pane tells about its records. `target` is the id a record has on this computer until it is created."""

    kind: str

    def public_id(self, record: Any) -> str:
        """The record's id at the server."""

    def find(self, public_id: str) -> Any | None:
        """The record as it is known now."""

    def blank(self) -> Any:
        """A record with nothing filled in yet."""

    def make_form(self, record: Any | None) -> CardForm:
        """An empty form for a record; None is a new one."""

    def form_values(self, record: Any, *, new: bool) -> dict[str, Any]:
        """What the form shows of the record."""

    def with_values(self, record: Any, values: dict[str, Any]) -> Any:
        """The record with the form's values and all other members as they were."""

    def title(self, record: Any | None) -> str:
        """The heading of the page; None is a new record."""

    def name(self, record: Any) -> str:
        """How a sentence calls the record; empty when it has no name yet."""

    async def save(self, before: Any | None, after: Any, target: str) -> str:
        """Writes the record and answers its public id. Raises ApiError."""

    async def fresh(self, public_id: str) -> Any:
        """The record as the server has it. Raises ApiError."""


class Workplace(Protocol):
    """The window's ways that editing needs."""

    @property
    def notices(self) -> Notices:
        """Where sentences appear."""

    @property
    def format(self) -> Format:
        """How a time of day is written."""

    def write(self, work: Callable[[], Coroutine[Any, Any, None]], *, key: str, doing: str = "") -> bool:
        """Runs a write that no closing pane cuts off; False while another one of that key still runs."""
