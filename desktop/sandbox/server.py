"""Serves the sandbox on this computer's own address, as a process of its own or in a thread for tests."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

import uvicorn
from uvicorn.protocols.http.h11_impl import H11Protocol

from . import seed
from .app import make_app
from .faults import Faults
from .limits import Limits
from .state import State
from .webhooks import Webhooks

HOST = "127.0.0.1"


class _Protocol(H11Protocol):
    """Lets a fault reach the connection, to close it without an answer."""

    def connection_made(self, transport: Any) -> None:
        super().connection_made(transport)
        self.app_state = {**self.app_state, "transport": transport}


class Server(uvicorn.Server):
    """Calls `listening` with its address once connections are accepted."""

    def __init__(self, app: Any, port: int, listening: Callable[[str], None]) -> None:
        settings: dict[str, Any] = {"lifespan": "off", "ws": "none", "log_config": None, "access_log": False}
        settings |= {"timeout_graceful_shutdown": 1, "timeout_keep_alive": 60, "server_header": False}
        super().__init__(uvicorn.Config(app, HOST, port, http=_Protocol, loop="asyncio", **settings))
        self._listening = listening

    async def startup(self, sockets: Any = None) -> None:
        """Starts to listen, then says so."""
        await super().startup(sockets)
        if self.started:
            port = self.servers[0].sockets[0].getsockname()[1]
            self._listening(f"http://{HOST}:{port}")


@dataclass
class Running:
    """A sandbox in a thread: its address, and its insides for tests to look at."""

    state: State
    faults: Faults
    limits: Limits
    hooks: Webhooks
    url: str = ""
    _ready: threading.Event = field(default_factory=threading.Event)

    def listening(self, url: str) -> None:
        """Called by the server."""
        self.url = url
        self._ready.set()

    def wait(self, thread: threading.Thread) -> None:
        """Until the server listens. Raises RuntimeError when it does not within ten seconds."""
        if not self._ready.wait(10) or not thread.is_alive():
            raise RuntimeError("the sandbox did not start")


@contextmanager
def serve_in_thread(
    *, file: Path | None = None, today: date | None = None, scale: float = 1, token: str = "", limits: bool = False
) -> Iterator[Running]:
    """A seeded sandbox on a free port until the block ends."""
    state = State(file, today=today)
    seed.ensure(state, scale=scale, token=token)
    running = Running(state, Faults(), Limits(on=limits, clock=state.clock.elapsed), Webhooks(state))
    app = make_app(state, limits=running.limits, faults=running.faults, hooks=running.hooks)
    server = Server(app, 0, running.listening)
    thread = threading.Thread(target=server.run, name="sandbox", daemon=True)
    thread.start()
    try:
        running.wait(thread)
        yield running
    finally:
        server.should_exit = True
        thread.join(10)
        running.hooks.close()
        state.close()
