"""Creating what may have been created by an earlier try whose answer was lost."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TypeVar

from .session import Session

R = TypeVar("R")


async def already_made(session: Session, target: str, read: Callable[[str], Awaitable[R]]) -> R | None:
    """What an earlier try to create `target` (an id on this computer) has made, None when nothing. Raises ApiError."""
    made = await session.writing.settle(target)
    return None if made is None else await read(made)
