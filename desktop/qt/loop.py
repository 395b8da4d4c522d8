"""The one event loop, Qt's and asyncio's together, and the one place unexpected failures arrive at.

The only importer of qasync.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
import sys
import threading
from collections.abc import Callable, Coroutine
from types import TracebackType
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication
from qasync import QEventLoop

from .application import application
from .garbage import Garbage

Main = Callable[[QApplication], Coroutine[Any, Any, int]]
Reporter = Callable[[BaseException], None]

_GIVEN_BACK_S = 0.0005
"""Every call into Qt gives the interpreter away; so long, not five thousandths, a thread at work may keep it."""

_log = logging.getLogger(__name__)
# At DEBUG qasync writes every argument and answer of what runs in a thread: keys, tokens and personal numbers.
logging.getLogger("qasync").setLevel(logging.WARNING)


def _to_log(failure: BaseException) -> None:
    _log.error("Unexpected failure", exc_info=failure)


_reporter: Reporter = _to_log


def set_reporter(reporter: Reporter | None) -> None:
    """Who hears of failures nobody handled; None sends them to the log, as before the window exists."""
    global _reporter
    _reporter = reporter or _to_log


def report(failure: BaseException) -> None:
    """Hands a failure to the reporter; should that fail too, both go to the log. Call it on the UI thread."""
    try:
        _reporter(failure)
    except Exception:
        _log.exception("The reporter failed")
        _to_log(failure)


def run(main: Main, argv: list[str]) -> int:
    """Runs `main` until it returns its exit code; windows that close end nothing by themselves.

    Quitting from outside (the session manager, Cmd+Q) cancels `main` and waits for it.
    """
    app = application(argv)
    loop = QEventLoop(app)
    asyncio.set_event_loop(loop)
    hooks = sys.excepthook, threading.excepthook
    garbage, interval = Garbage(), sys.getswitchinterval()
    sys.setswitchinterval(_GIVEN_BACK_S)
    _install_hooks(loop)
    try:
        return _run_to_end(loop, main(app))
    finally:
        _clear(loop)
        asyncio.set_event_loop(None)
        sys.excepthook, threading.excepthook = hooks
        sys.setswitchinterval(interval)
        garbage.stop()


def _run_to_end(loop: asyncio.AbstractEventLoop, main: Coroutine[Any, Any, int]) -> int:
    task = loop.create_task(main, name="main")
    try:
        return loop.run_until_complete(task)
    except RuntimeError:
        if task.done():
            raise
    except asyncio.CancelledError:
        return 0
    task.cancel()
    with contextlib.suppress(asyncio.CancelledError):
        return loop.run_until_complete(task)
    return 0


def _clear(loop: QEventLoop) -> None:
    """Ends what is left, as asyncio.Runner does."""
    left = asyncio.all_tasks(loop)
    for task in left:
        task.cancel()
    if left:
        loop.run_until_complete(asyncio.gather(*left, return_exceptions=True))
    loop.run_until_complete(loop.shutdown_asyncgens())
    loop.close()


def _install_hooks(loop: asyncio.AbstractEventLoop) -> None:
    def unhandled(_kind: type[BaseException], failure: BaseException, _trace: TracebackType | None) -> None:
        if isinstance(failure, KeyboardInterrupt):
            QCoreApplication.quit()
        else:
            report(failure)

    def in_thread(args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None and not isinstance(args.exc_value, SystemExit):
            loop.call_soon_threadsafe(report, args.exc_value)

    def in_loop(_loop: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
        report(context.get("exception") or RuntimeError(str(context["message"])))

    sys.excepthook, threading.excepthook = unhandled, in_thread
    loop.set_exception_handler(in_loop)
