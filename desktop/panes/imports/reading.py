"""What has been read: the source, its table, and which column is what."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from functools import partial
from typing import Any

from desktop.core.tabular import numbers
from desktop.core.tabular.mapping import Column, with_member
from desktop.core.tabular.members import Target
from desktop.core.tabular.table import Table

from .memory import Memory
from .source import Source, read


class Reading:
    """Empty until `read`. What takes long runs in a thread."""

    def __init__(self, target: Target, memory: Memory) -> None:
        self._target, self._memory = target, memory
        self.source: Source | None = None
        self.table = Table([], [])
        self.columns: list[Column] = []

    @property
    def name(self) -> str:
        """The source's name."""
        return self.source.name if self.source is not None else ""

    @property
    def asks(self) -> bool:
        """Whether a column can be read in two ways and the person has not said which."""
        return any(column.asks for column in self.columns)

    async def read(self, source: Source) -> None:
        """Takes the place of what was read before. Raises CannotRead, and then leaves that as it was."""
        # The store is for this thread only, so what it knows is asked when the headers are known.
        found = await asyncio.to_thread(read, source, self._target, _nothing)
        known = self._memory.recall(found.table.headers)
        if known:
            found = await asyncio.to_thread(read, source, self._target, partial(_these, known))
        self.source, self.table, self.columns = source, found.table, found.columns

    async def choose_member(self, at: int, member: Any) -> None:
        """A column is this member; another column that had it loses it."""
        for other, column in enumerate(self.columns):
            if member is not None and other != at and column.member == member:
                self.columns[other] = Column()
        self.columns[at] = await asyncio.to_thread(with_member, self._target, self.table, at, member)

    def choose_style(self, at: int, style: object) -> None:
        """How a column's numbers or dates are written."""
        changed: dict[str, Any] = {"style": style} if isinstance(style, numbers.Style) else {"order": style}
        self.columns[at] = replace(self.columns[at], **changed)

    def remember(self) -> None:
        """The next file with these headers is mapped so."""
        self._memory.keep(self.table.headers, [column.member for column in self.columns])


def _nothing(_headers: list[str]) -> None:
    return None


def _these(known: list[str | None], _headers: list[str]) -> list[str | None]:
    return known
