"""The ASGI app: the published calls under /v1, and /sandbox for what only a sandbox has."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route as Path

from . import answers, controls
from .errors import Denied
from .faults import Faults
from .gate import Gate
from .limits import Limits
from .routes import routes
from .state import State
from .webhooks import Webhooks


class _AnyCase:
    """Takes paths in any case and with a slash at the end, as the real server does."""

    def __init__(self, app: Callable[..., Awaitable[None]]) -> None:
        self._app = app

    async def __call__(self, scope: dict[str, Any], receive: Any, send: Any) -> None:
        if scope["type"] == "http":
            scope["path"] = scope["path"].lower().rstrip("/") or "/"
        await self._app(scope, receive, send)


def make_app(
    state: State, *, limits: Limits | None = None, faults: Faults | None = None, hooks: Webhooks | None = None
) -> Starlette:
    """The sandbox as an app on a seeded `state`."""
    limits, faults = limits or Limits(clock=state.clock.elapsed), faults or Faults()
    gate = Gate(state, limits, faults)
    calls = [Path(f"/v1/{one.path}", gate.endpoint(one), methods=[one.method]) for one in routes()]
    own = controls.routes(controls.Controls(state, limits, faults, hooks or Webhooks(state)))
    handlers: dict[Any, Any] = {404: _no_call, 405: _no_call, Denied: _denied}
    app = Starlette(routes=calls + own, exception_handlers=handlers)
    app.add_middleware(_AnyCase)
    return app


async def _no_call(_request: Request, why: Any) -> Response:
    return answers.error(why.status_code, "no-call")


async def _denied(_request: Request, _why: Exception) -> Response:
    return answers.error(401, "denied")
