"""One daemon thread for calls that may hang for ever, each awaited for a limited time."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable
from concurrent.futures import Future
from queue import SimpleQueue
from typing import Any, TypeVar

Result = TypeVar("Result")


class Worker:
    """Runs blocking work, one piece at a time, off the event loop.

    Being a daemon and outside the loop's default executor, a piece that hangs never keeps the program from ending.
    While a piece is over its time, further calls are turned down at once instead of queueing behind it.
    """

    def __init__(self, name: str, limit: float) -> None:
        self._name = name
        self._limit = limit
        self._work: SimpleQueue[tuple[Future[Any], Callable[[], Any]] | None] = SimpleQueue()
        self._thread: threading.Thread | None = None
        self._running: Future[Any] | None = None
        self._late: Future[Any] | None = None

    async def call(self, work: Callable[[], Result]) -> Result:
        """What `work` returns. Raises TimeoutError after the limit (seconds); work not begun by then is dropped."""
        if self._late is not None and not self._late.done():
            raise TimeoutError
        self._start()
        future: Future[Result] = Future()
        self._work.put((future, work))
        try:
            # Not wait_for: on Python 3.11 it loses a cancel that comes in the moment of the answer.
            async with asyncio.timeout(self._limit):
                return await asyncio.wrap_future(future)
        except TimeoutError:
            future.cancel()
            self._late = self._running
            raise

    def close(self) -> None:
        """End the thread after what it is doing now; it is not waited for."""
        if self._thread is not None:
            self._work.put(None)
            self._thread = None

    def _start(self) -> None:
        if self._thread is None:
            self._thread = threading.Thread(target=self._serve, name=self._name, daemon=True)
            self._thread.start()

    def _serve(self) -> None:
        while (item := self._work.get()) is not None:
            future, work = item
            if not future.set_running_or_notify_cancel():
                continue
            self._running = future
            try:
                future.set_result(work())
            except BaseException as error:  # whoever awaits gets it, and the thread serves on
                future.set_exception(error)
            self._running = None
            del item, future, work
