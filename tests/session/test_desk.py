"""What a pane starts: failures become notices that offer the next step, and nothing is written twice."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from functools import partial

import pytest
from PySide6.QtCore import QObject

from desktop.core.errors import ApiError, Kind
from desktop.qt.commands import Commands
from desktop.qt.format import Format
from desktop.qt.notices import Notice, Notices
from desktop.qt.tasks import Tasks
from desktop.session.desk import Desk

from .conftest import Office, until


class Work:
    """Fails as often as it is told to."""

    def __init__(self, *failures: Exception) -> None:
        self.failures = list(failures)
        self.runs = 0

    async def __call__(self) -> None:
        self.runs += 1
        await asyncio.sleep(0.01)
        if self.failures:
            raise self.failures.pop(0)


@pytest.fixture
async def desk(office: Office) -> AsyncIterator[Desk]:
    unexpected: list[BaseException] = []
    tasks = Tasks(unexpected.append)
    yield Desk(await office.start(), tasks, Notices(), Commands(), Format("en"), "en")
    await tasks.aclose()
    assert not unexpected


def notice(desk: Desk) -> Notice:
    [one] = desk.notices.current()
    return one


async def test_a_failure_is_said_and_can_be_tried_again(desk: Desk) -> None:
    work = Work(ApiError(Kind.TIMEOUT))
    desk.write(work.__call__, key="save", doing="Saving the draft")
    await until(desk.notices.current)
    assert notice(desk).text.startswith("Saving the draft: Billecta did not answer in time.")
    dict(notice(desk).actions)["Try again"]()
    assert desk.notices.current() == []
    await until(lambda: work.runs == 2)
    await asyncio.sleep(0.05)
    assert desk.notices.current() == []


async def test_a_write_under_way_is_not_begun_again(desk: Desk) -> None:
    work = Work()
    for _ in range(3):
        desk.write(work.__call__, key="save")
    await until(lambda: not desk.tasks.running("save"))
    assert work.runs == 1


async def test_a_newer_reading_takes_the_place_of_an_older(desk: Desk) -> None:
    work, owner = Work(), QObject()
    for _ in range(3):
        desk.run(work.__call__, key="read", owner=owner)
    await until(lambda: not desk.tasks.running("read"))
    assert work.runs == 1


async def test_a_refused_token_offers_to_sign_in_again(desk: Desk) -> None:
    desk.run(partial(Work(ApiError(Kind.TOKEN_REFUSED)).__call__), key="read", owner=desk.session)
    await until(desk.notices.current)
    assert [text for text, _ in notice(desk).actions] == ["Sign in again", "Try again"]
