"""Work in the background: every task is named, held, owned, and its failure reported exactly once."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from dataclasses import dataclass
from functools import partial
from typing import Any

from PySide6.QtCore import QMetaObject, QObject

from desktop.core.errors import UserCancelled

Failed = Callable[[Exception], None]


@dataclass(frozen=True)
class _Started:
    key: str
    failed: Failed | None
    ownership: QMetaObject.Connection | None


class Tasks:
    """Starts coroutines on the running loop. The only place that makes asyncio tasks."""

    def __init__(self, report: Callable[[BaseException], None]) -> None:
        self._report = report
        self._started: dict[asyncio.Task[Any], _Started] = {}
        self._closed = False

    @property
    def closed(self) -> bool:
        """Whether nothing can be started any more."""
        return self._closed

    def start(
        self,
        coro: Coroutine[Any, Any, Any],
        *,
        key: str,
        owner: QObject | None = None,
        exclusive: bool = False,
        failed: Failed | None = None,
    ) -> asyncio.Task[Any]:
        """Runs `coro`; it ends with `owner`, and with `exclusive` cancels the earlier one of the same key.

        A failure goes to `failed`, else to the program's report. Cancelling and `UserCancelled` are silent.
        Raises RuntimeError after `aclose`.
        """
        if self._closed:
            coro.close()
            raise RuntimeError(f"started after closing: {key}")
        if exclusive:
            self.cancel(key)
        task = asyncio.get_running_loop().create_task(coro, name=key)
        ownership = owner.destroyed.connect(partial(_cancel, task)) if owner is not None else None
        self._started[task] = _Started(key, failed, ownership)
        task.add_done_callback(self._done)
        return task

    def cancel(self, key: str) -> None:
        """Asks all tasks of this key to stop."""
        for task in self._of(key):
            task.cancel()

    def running(self, key: str) -> bool:
        """Whether a task of this key has not ended yet; one that is being cancelled counts as ended."""
        return any(not task.cancelling() for task in self._of(key))

    async def ended(self, key: str) -> None:
        """Waits until no task of this key is left; how they end is told to those who started them."""
        while tasks := self._of(key):
            await asyncio.wait(tasks)

    async def aclose(self) -> None:
        """Cancels everything and waits until it has ended. Nothing can be started afterwards."""
        self._closed = True
        own = asyncio.current_task()
        tasks = [task for task in self._started if task is not own]
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    def _of(self, key: str) -> list[asyncio.Task[Any]]:
        return [task for task, started in self._started.items() if started.key == key]

    def _done(self, task: asyncio.Task[Any]) -> None:
        started = self._started.pop(task)
        if started.ownership is not None:
            QObject.disconnect(started.ownership)
        failure = None if task.cancelled() else task.exception()
        if failure is None or isinstance(failure, UserCancelled):
            return
        if started.failed is None or not isinstance(failure, Exception):
            self._report(failure)
            return
        try:
            started.failed(failure)
        except Exception as second:
            self._report(second)


def _cancel(task: asyncio.Task[Any], _owner: object = None) -> None:
    task.cancel()
