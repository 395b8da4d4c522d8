"""What only a sandbox has, under /sandbox: faults, clock, webhooks, money from the bank, and starting over."""

from __future__ import annotations

import importlib
import json
from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from desktop.core import dates

from . import answers, seed
from .errors import Denied, Refused
from .faults import Faults
from .limits import Limits
from .state import State
from .timetable import run_due
from .webhooks import Webhooks


@dataclass
class Controls:
    """The parts of one sandbox, for its own calls."""

    state: State
    limits: Limits
    faults: Faults
    hooks: Webhooks

    async def switch(self, request: Request) -> Response:
        """GET, POST (one fault or a list) and DELETE of the faults."""
        if request.method == "DELETE":
            self.faults.clear()
        elif request.method == "POST":
            self.faults.add_all(await request.json())
        return JSONResponse([vars(fault) for fault in self.faults.waiting])

    async def counts(self, _request: Request) -> Response:
        """How much of everything there is."""
        return JSONResponse(self.state.counts())

    async def reset(self, _request: Request) -> Response:
        """Starts over with the same seed."""
        self.faults.clear()
        self.limits.clear()
        self.hooks.clear()
        self.state.clock.reset()
        seed.again(self.state)
        return JSONResponse(self.state.counts())

    async def clock(self, request: Request) -> Response:
        """GET; POST {"advance": seconds}, {"until": date}, {"freeze": bool}: what is due on the way is done."""
        clock, ran = self.state.clock, 0
        if request.method == "POST":
            wish = await request.json()
            if "freeze" in wish:
                clock.freeze(bool(wish["freeze"]))
            seconds = float(wish.get("advance", 0))
            if wish.get("until"):
                until = dates.read(wish["until"]) or clock.now()
                seconds = max(0.0, (until - clock.now()).total_seconds())
            clock.advance(seconds)
            self.state.set_meta("clock offset", str(clock.offset.total_seconds()))
            ran = run_due(self.state)
            self.hooks.wake()
        now, frozen = self.state.stamp(), clock.frozen is not None
        return JSONResponse({"now": now, "offset": clock.offset.total_seconds(), "frozen": frozen, "ran": ran})

    async def webhooks(self, request: Request) -> Response:
        """GET what was sent; POST {"url": …, "events": […]} subscribes; DELETE ends all subscriptions."""
        if request.method == "DELETE":
            self.hooks.clear()
        elif request.method == "POST":
            wish = await request.json()
            self.hooks.subscribe(wish["url"], wish.get("events"))
        return JSONResponse(self.hooks.report())

    def act(self, name: str) -> Callable[[Request], Awaitable[Response]]:
        """An endpoint that runs `module.function(state, wish)` as one write."""

        async def run(request: Request) -> Response:
            run_due(self.state)
            wish = await request.json()
            module, _, function = name.partition(".")
            work = getattr(importlib.import_module(f"desktop.sandbox.{module}"), function)
            with self.state.transaction():
                answer = work(self.state, wish)
            return JSONResponse(answer)

        return run


def routes(own: Controls) -> list[Route]:
    """The routes. Pages in a browser send Origin and are kept out."""
    change = ["GET", "POST", "DELETE"]
    return [
        Route("/sandbox/faults", _guarded(own.switch), methods=change),
        Route("/sandbox/state", _guarded(own.counts), methods=["GET"]),
        Route("/sandbox/reset", _guarded(own.reset), methods=["POST"]),
        Route("/sandbox/clock", _guarded(own.clock), methods=["GET", "POST"]),
        Route("/sandbox/webhooks", _guarded(own.webhooks), methods=change),
        Route("/sandbox/bankid", _guarded(own.act("bankid.steer")), methods=["POST"]),
        Route("/sandbox/payments", _guarded(own.act("matching.from_bank")), methods=["POST"]),
        Route("/sandbox/sales", _guarded(own.act("sales.request")), methods=["POST"]),
    ]


def _guarded(work: Callable[[Request], Awaitable[Response]]) -> Callable[[Request], Awaitable[Response]]:
    async def run(request: Request) -> Response:
        if "origin" in request.headers:
            raise Denied
        try:
            return await work(request)
        except Refused as why:
            return answers.error(400, why.key, "EN", **why.values)
        except (TypeError, ValueError, KeyError, AttributeError, json.JSONDecodeError) as why:
            return JSONResponse({"Message": f"{type(why).__name__}: {why}"}, 400)

    return run
