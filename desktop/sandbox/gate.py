"""The way of every call: fault, Accept, who, limits, UniqueApiCallId, body, handler, commit, answer.

Assumed: a call that was refused (4xx, 5xx) does not use its UniqueApiCallId up; only one that was carried out does.
"""

from __future__ import annotations

import json
import logging
from collections.abc import Awaitable, Callable
from typing import Any

from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response

from . import answers, auth
from .call import Call
from .errors import Denied, Refused, Repeated, TooMany
from .faults import Faults
from .limits import FAULTS, READS, SEARCHES, Limits
from .misfortune import befall
from .routes import Route
from .shapes import Unreadable, Wire, read, read_list
from .state import State
from .timetable import run_due

Endpoint = Callable[[Request], Awaitable[Response]]
_LIMITED = {"reads": READS, "searches": SEARCHES}
_log = logging.getLogger(__name__)


class Gate:
    """Lets calls in to the handlers of one state."""

    def __init__(self, state: State, limits: Limits, faults: Faults) -> None:
        self.state = state
        self.limits = limits
        self.faults = faults

    def endpoint(self, route: Route) -> Endpoint:
        """An endpoint that lets calls in to a route's handler."""

        async def run(request: Request) -> Response:
            try:
                # Read even for a fault: closing on unread data would be a reset, not an end.
                body = await request.body()
            except ClientDisconnect:
                return Response(status_code=400)  # nobody hears it: the client died in the middle of its call
            run_due(self.state)
            fault = self.faults.take(request.method, request.url.path)
            if fault is None:
                return self._answer(request, body, route)
            return await befall(fault, lambda: self._answer(request, body, route))

        return run

    def _answer(self, request: Request, body: bytes, route: Route) -> Response:
        header = request.headers.get("authorization", "")
        accept = request.headers.get("accept", "xml")
        if "xml" in accept and "json" not in accept and "*/*" not in accept:
            return answers.no_accept()
        who, name = None, auth.claimed(header)
        try:
            who = auth.user(self.state, header)
            name = who["UserPublicId"]
        except Denied:
            pass
        response = self._limited(request, body, who, name, route)
        if response.status_code >= 400 and response.status_code not in (404, 429):
            self.limits.count(name, "faults")
        return response

    def _limited(self, request: Request, body: bytes, who: Wire | None, name: str, route: Route) -> Response:
        limited = route.limited
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
            return answers.ok(self._carry_out(request, body, who, route))
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

    def _carry_out(self, request: Request, body: bytes, who: Wire, route: Route) -> Any:
        call_id = request.headers.get("uniqueapicallid")
        if call_id is not None and (not 1 <= len(call_id) <= 50 or self.state.seen(call_id)):
            raise Repeated
        query = {name.lower(): value for name, value in request.query_params.items()}
        raw = _parsed(request, body) if route.takes else None
        view = _view(raw, route.takes) if route.takes else None
        call = Call(self.state, who, request.path_params.get("id", ""), query, view, route.right, raw)
        if request.method == "GET" and call_id is None:
            return route.handler(call)
        with self.state.transaction():
            result = route.handler(call)
            if call_id is not None:
                self.state.remember_call(call_id)
        return result


def _parsed(request: Request, body: bytes) -> object:
    if "json" not in request.headers.get("content-type", ""):
        raise Unreadable("Content-Type is not JSON")
    try:
        return json.loads(body, parse_constant=_no_number)
    except (ValueError, RecursionError) as why:
        raise Unreadable(str(why)) from None


def _view(value: object, takes: str) -> Any:
    return read_list(takes[1:-1], value) if takes.startswith("[") else read(takes, value)


def _no_number(name: str) -> float:
    raise ValueError(f"{name} is no number")
