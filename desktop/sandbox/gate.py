"""The way of every call: fault, Accept, who, limits, UniqueApiCallId, body, handler, commit, answer.

Assumed: a call that was refused (4xx, 5xx) does not use its UniqueApiCallId up; only one that was carried out does.
"""

from __future__ import annotations

import asyncio
import json
import logging
from collections.abc import Awaitable, Callable
from typing import Any

from starlette.requests import Request
from starlette.responses import Response

from . import answers, auth
from .call import Call
from .errors import Denied, Refused, Repeated, TooMany
from .faults import Fault, Faults
from .limits import FAULTS, READS, SEARCHES, Limits
from .shapes import Unreadable, Wire, read, read_list
from .state import State

Handler = Callable[[Call], Any]
Endpoint = Callable[[Request], Awaitable[Response]]
_LIMITED = {"reads": READS, "searches": SEARCHES}
_log = logging.getLogger(__name__)


class Dropped(Response):
    """Closes the connection without a word."""

    async def __call__(self, scope: Any, receive: Any, send: Any) -> None:  # noqa: D102
        scope["state"]["transport"].close()
        await receive()


class Gate:
    """Lets calls in to the handlers of one state."""

    def __init__(self, state: State, limits: Limits, faults: Faults) -> None:
        self.state = state
        self.limits = limits
        self.faults = faults

    def endpoint(self, handler: Handler, takes: str = "", limited: str = "") -> Endpoint:
        """An endpoint that runs `handler` on a body read as the view `takes` (`[View]`: a list)."""

        async def run(request: Request) -> Response:
            body = await request.body()  # read even for a fault: closing on unread data would be a reset, not an end
            fault = self.faults.take(request.method, request.url.path)
            slow = fault.seconds if fault and fault.do == "slow" else 0
            if fault and fault.when == "before":
                if not slow:
                    return _befall(fault)
                await asyncio.sleep(slow)
            response = self._answer(request, body, handler, takes, limited)
            if fault and fault.when == "after":
                if not slow:
                    return _befall(fault)
                await asyncio.sleep(slow)
            return response

        return run

    def _answer(self, request: Request, body: bytes, handler: Handler, takes: str, limited: str) -> Response:
        header = request.headers.get("authorization", "")
        if "accept" not in request.headers:
            return answers.no_accept()
        who, name = None, auth.claimed(header)
        try:
            who = auth.user(self.state, header)
            name = who["UserPublicId"]
        except Denied:
            pass
        response = self._limited(request, body, who, name, handler, takes, limited)
        if response.status_code >= 400 and response.status_code not in (404, 429):
            self.limits.count(name, "faults")
        return response

    def _limited(
        self, request: Request, body: bytes, who: Wire | None, name: str, handler: Handler, takes: str, limited: str
    ) -> Response:
        language = who["Language"] if who else "SV"
        try:
            if self.limits.exceeded(name, "faults", FAULTS):
                raise TooMany
            if who is None:
                raise Denied
            if limited and self.limits.exceeded(name, limited, _LIMITED[limited]):
                raise TooMany
            if limited:
                self.limits.count(name, limited)
            return answers.ok(self._carry_out(request, body, who, handler, takes))
        except Refused as why:
            return answers.error(400, why.key, language, **why.values)
        except Denied:
            return answers.error(401, "denied", language)
        except Repeated:
            return answers.error(403, "call-id", language)
        except TooMany:
            return answers.error(429, "too-many", language)
        except Unreadable as why:
            _log.info("%s %s: %s", request.method, request.url.path, why)
            return answers.error(500, "server", language)
        except Exception:
            _log.exception("%s %s", request.method, request.url.path)
            return answers.error(500, "server", language)

    def _carry_out(self, request: Request, body: bytes, who: Wire, handler: Handler, takes: str) -> Any:
        call_id = request.headers.get("uniqueapicallid")
        if call_id is not None and (not 1 <= len(call_id) <= 50 or self.state.seen(call_id)):
            raise Repeated
        query = {name.lower(): value for name, value in request.query_params.items()}
        view = _read(request, body, takes) if takes else None
        call = Call(self.state, who, request.path_params.get("id", ""), query, view)
        if request.method == "GET" and call_id is None:
            return handler(call)
        with self.state.transaction():
            result = handler(call)
            if call_id is not None:
                self.state.remember_call(call_id)
        return result


def _read(request: Request, body: bytes, takes: str) -> Any:
    if "json" not in request.headers.get("content-type", ""):
        raise Unreadable("Content-Type is not JSON")
    try:
        value = json.loads(body, parse_constant=_no_number)
    except ValueError as why:
        raise Unreadable(str(why)) from None
    return read_list(takes[1:-1], value) if takes.startswith("[") else read(takes, value)


def _no_number(name: str) -> float:
    raise ValueError(f"{name} is no number")


def _befall(fault: Fault) -> Response:
    if fault.do == "drop":
        return Dropped()
    if fault.do == "html":
        return answers.html()
    key = {"401": "denied", "429": "too-many"}.get(fault.do, "server")
    return answers.error(int(fault.do), key)
