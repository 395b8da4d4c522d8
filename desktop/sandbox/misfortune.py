"""How a fault befalls a call: waiting, cutting, spoiling or replacing its answer."""

from __future__ import annotations

import asyncio
import re
import socket
import struct
from collections.abc import Callable
from contextlib import suppress
from datetime import timedelta
from typing import Any

from starlette.responses import Response

from desktop.core import dates

from . import answers
from .faults import SPOILS, Fault

_DATE = re.compile(rb'"(\d{4}-\d\d-\d\d[T ][^"]{8,30})"')


class Dropped(Response):
    """Closes the connection without a word."""

    async def __call__(self, scope: Any, receive: Any, send: Any) -> None:  # noqa: D102
        scope["state"]["transport"].close()
        await receive()


class Broken(Response):
    """Sends half of a body, then ends the connection: `reset` as a firewall does, else as a server that stops.

    Of an empty body half would be all, so that one is announced as longer than it is.
    """

    def __init__(self, whole: Response, *, reset: bool) -> None:
        super().__init__(bytes(whole.body) or b"  ", whole.status_code)
        length = [(b"content-length", str(len(self.body)).encode())]
        self.raw_headers = [header for header in whole.raw_headers if header[0] != b"content-length"] + length
        self._reset = reset

    async def __call__(self, scope: Any, receive: Any, send: Any) -> None:  # noqa: D102
        body = bytes(self.body)
        await send({"type": "http.response.start", "status": self.status_code, "headers": self.raw_headers})
        await send({"type": "http.response.body", "body": body[: len(body) // 2], "more_body": True})
        transport = scope["state"]["transport"]
        await asyncio.sleep(0.02)  # lets the half arrive before the end does
        if self._reset:
            plug: socket.socket = transport.get_extra_info("socket")
            with suppress(OSError):  # the client may have gone already
                plug.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            transport.abort()
        else:
            transport.close()
        await receive()


class Dripping(Response):
    """Sends its body in ten pieces, spread over `seconds`."""

    def __init__(self, whole: Response, seconds: float) -> None:
        super().__init__(bytes(whole.body), whole.status_code)
        self.raw_headers = whole.raw_headers
        self._seconds = seconds

    async def __call__(self, scope: Any, receive: Any, send: Any) -> None:  # noqa: D102
        body = bytes(self.body)
        await send({"type": "http.response.start", "status": self.status_code, "headers": self.raw_headers})
        size = max(1, len(body) // 10 + 1)
        for start in range(0, len(body), size):
            await asyncio.sleep(self._seconds / 10)
            await send({"type": "http.response.body", "body": body[start : start + size], "more_body": True})
        await send({"type": "http.response.body", "body": b""})


async def befall(fault: Fault, carry_out: Callable[[], Response]) -> Response:
    """The answer a call gets with `fault` upon it; `carry_out` is called never, once or, for a duplicate, twice."""
    if fault.do == "slow":
        return await _slow(fault, carry_out)
    if fault.do == "duplicate":
        carry_out()
        return carry_out()
    if fault.do in SPOILS:
        whole = carry_out() if fault.when == "after" else answers.ok({})
        return _spoilt(fault, whole)
    if fault.when == "after":
        carry_out()
    return _instead(fault)


async def _slow(fault: Fault, carry_out: Callable[[], Response]) -> Response:
    if fault.when == "before":
        await asyncio.sleep(fault.seconds)
        return carry_out()
    response = carry_out()
    await asyncio.sleep(fault.seconds)
    return response


def _instead(fault: Fault) -> Response:
    if fault.do == "drop":
        return Dropped()
    if fault.do == "redirect":
        return Response(b"", 302, headers={"Location": fault.to})
    if fault.do in ("html", "html200"):
        return answers.html(502 if fault.do == "html" else 200)
    status = 500 if fault.do == "xml" else int(fault.do)
    if fault.words:
        return answers.own_words(status, fault.words)
    response = answers.failure(status, "xml" if fault.do == "xml" else fault.body)
    if fault.retry_after is not None:
        response.headers["Retry-After"] = f"{fault.retry_after:g}"
    return response


def _spoilt(fault: Fault, whole: Response) -> Response:
    body = bytes(whole.body)
    if fault.do == "drip":
        return Dripping(whole, fault.seconds)
    if fault.do in ("cut", "reset"):
        return Broken(whole, reset=fault.do == "reset")
    changed = {
        "malformed": lambda: body.replace(b'"', b"'").replace(b"[", b"[,") or b"{",
        "truncated": lambda: body[: len(body) // 2] or b"{",
        "charset": lambda: body.decode("utf-8", "replace").encode("latin-1", "replace"),
        "skew": lambda: _DATE.sub(lambda found: _moved(found[1], fault.seconds), body),
        "pad": lambda: body + b" " * fault.size,
    }[fault.do]()
    kind = whole.headers.get("content-type", "application/json; charset=utf-8")
    return Response(changed, whole.status_code, headers={"Content-Type": kind})


def _moved(text: bytes, seconds: float) -> bytes:
    try:
        moment = dates.read(text.decode("ascii"))
    except ValueError:
        return b'"' + text + b'"'
    moved = dates.write(moment + timedelta(seconds=seconds)).replace("T", " ").encode() if moment else text
    return b'"' + moved + b'"'
