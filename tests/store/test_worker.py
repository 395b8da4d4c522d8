"""The thread for slow calls: whoever cancels is obeyed, also in the moment in which the answer comes."""

from __future__ import annotations

import asyncio
import time

import pytest

from desktop.store.worker import Worker


@pytest.mark.parametrize("turns", range(6))
async def test_a_cancel_is_never_lost(turns: int) -> None:
    """asyncio.wait_for of Python 3.11 swallows the one that comes between the answer and its arrival."""
    worker = Worker("test", 5)
    task = asyncio.get_running_loop().create_task(worker.call(int))
    await asyncio.sleep(0)
    time.sleep(0.02)  # noqa: ASYNC251  # the answer is there, and the loop has not seen it
    for _ in range(turns):
        await asyncio.sleep(0)
    was_done = task.done()
    task.cancel()
    await asyncio.wait([task])
    assert was_done or task.cancelled()
    worker.close()
