from __future__ import annotations

import asyncio
import gc
from collections.abc import AsyncIterator

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from desktop.core.errors import UserCancelled
from desktop.qt.tasks import Tasks


class Reports(list[BaseException]):
    pass


@pytest.fixture
def reports() -> Reports:
    return Reports()


@pytest.fixture
async def tasks(reports: Reports) -> AsyncIterator[Tasks]:
    tasks = Tasks(reports.append)
    yield tasks
    await tasks.aclose()


async def fails(why: Exception) -> None:
    raise why


async def settle() -> None:
    for _ in range(5):
        await asyncio.sleep(0)


async def test_a_failure_is_reported_once(tasks: Tasks, reports: Reports) -> None:
    why = ValueError("no")
    tasks.start(fails(why), key="one")
    await settle()
    gc.collect()
    assert reports == [why]
    assert not tasks.running("one")


async def test_failed_hears_instead_of_the_report(tasks: Tasks, reports: Reports) -> None:
    heard: list[Exception] = []
    why = ValueError("no")
    tasks.start(fails(why), key="one", failed=heard.append)
    await settle()
    assert heard == [why]
    assert reports == []


async def test_a_failing_handler_is_reported(tasks: Tasks, reports: Reports) -> None:
    def handler(_why: Exception) -> None:
        raise KeyError("handler")

    tasks.start(fails(ValueError("no")), key="one", failed=handler)
    await settle()
    assert [type(report) for report in reports] == [KeyError]


async def test_the_person_saying_no_is_silent(tasks: Tasks, reports: Reports) -> None:
    tasks.start(fails(UserCancelled()), key="one", failed=reports.append)
    await settle()
    assert reports == []


async def test_exclusive_cancels_its_predecessor_only(tasks: Tasks, reports: Reports) -> None:
    first = tasks.start(asyncio.sleep(60), key="search", exclusive=True)
    other = tasks.start(asyncio.sleep(60), key="list")
    second = tasks.start(asyncio.sleep(60), key="search", exclusive=True)
    await settle()
    assert (first.cancelled(), other.done(), second.done()) == (True, False, False)
    assert second.get_name() == "search"
    tasks.cancel("search")
    assert not tasks.running("search")
    await settle()
    assert second.cancelled()
    assert reports == []


async def test_a_task_nobody_holds_survives(tasks: Tasks) -> None:
    done: list[int] = []

    async def work() -> None:
        await asyncio.get_running_loop().create_future() if done else await asyncio.sleep(0.01)
        done.append(1)

    tasks.start(work(), key="work")
    gc.collect()
    await asyncio.sleep(0.05)
    assert done == [1]


async def test_it_ends_with_its_owner(tasks: Tasks, qtbot: QtBot, reports: Reports) -> None:
    owner = QObject()
    task = tasks.start(asyncio.sleep(60), key="read", owner=owner)
    await settle()
    owner.deleteLater()
    qtbot.wait(1)
    await settle()
    assert task.cancelled()
    assert reports == []


async def test_a_dropped_owner_is_not_kept_alive(tasks: Tasks) -> None:
    owners = [QObject() for _ in range(50)]
    started = [tasks.start(asyncio.sleep(60), key="read", owner=owner) for owner in owners]
    await settle()
    owners.clear()
    gc.collect()
    await settle()
    assert all(task.cancelled() for task in started)


async def test_an_owner_forgets_tasks_that_ended(tasks: Tasks) -> None:
    owner = QObject()
    for _ in range(20):
        tasks.start(asyncio.sleep(0), key="read", owner=owner)
    await settle()
    assert owner.receivers("2destroyed(QObject*)") <= 1


async def test_closing_waits_and_refuses_more(reports: Reports) -> None:
    tasks = Tasks(reports.append)
    ended: list[str] = []

    async def slow_to_stop() -> None:
        try:
            await asyncio.sleep(60)
        finally:
            await asyncio.sleep(0.01)
            ended.append("cleaned up")

    tasks.start(slow_to_stop(), key="one")
    await settle()
    await tasks.aclose()
    assert ended == ["cleaned up"]
    with pytest.raises(RuntimeError, match="after closing"):
        tasks.start(asyncio.sleep(0), key="two")


async def test_the_end_of_a_key_is_waited_for_and_not_hastened() -> None:
    failures: list[BaseException] = []
    tasks, goes_on = Tasks(failures.append), asyncio.Event()
    first = tasks.start(goes_on.wait(), key="save")
    waiting = tasks.start(tasks.ended("save"), key="attest")
    await asyncio.sleep(0.01)
    assert not waiting.done()
    waiting.cancel()
    await asyncio.sleep(0.01)
    assert not first.done()
    goes_on.set()
    await tasks.ended("save")
    assert not tasks.running("save")
    assert failures == []
