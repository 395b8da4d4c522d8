"""Files are asked for once, and the memory they take has a bound."""

from __future__ import annotations

from dataclasses import dataclass, field
from types import SimpleNamespace
from typing import Any, cast

from desktop.api.client import Billecta
from desktop.session.papers import Papers


@dataclass
class Shelf:
    """Answers as many bytes as the id says, and counts how often it is asked."""

    asked: list[str] = field(default_factory=list)

    async def content(self, file_id: str) -> bytes:
        self.asked.append(file_id)
        return bytes(int(file_id))


def papers(room: int) -> tuple[Papers, Shelf]:
    shelf = Shelf()
    client: Any = SimpleNamespace(files=shelf)
    return Papers(cast(Billecta, client), room), shelf


async def test_what_was_read_is_not_asked_for_again() -> None:
    kept, shelf = papers(100)
    assert kept.kept("10") is None
    assert [await kept.content("10"), await kept.content("10")] == [bytes(10)] * 2
    assert kept.kept("10") == bytes(10)
    assert shelf.asked == ["10"]


async def test_what_was_not_looked_at_for_longest_makes_room() -> None:
    kept, _ = papers(100)
    for file_id in ("40", "41", "40", "42"):
        await kept.content(file_id)
    assert [kept.kept(one) is not None for one in ("40", "41", "42")] == [True, False, True]


async def test_a_file_that_would_push_out_all_others_is_not_kept() -> None:
    kept, shelf = papers(100)
    for file_id in ("10", "51", "51"):
        await kept.content(file_id)
    assert kept.kept("10") is not None
    assert shelf.asked == ["10", "51", "51"]
