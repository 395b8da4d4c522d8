"""The session's traffic as a HAR 1.2 file that can be sent to support: without secrets, readable even after a crash."""

from __future__ import annotations

import atexit
import json
import os
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from time import monotonic
from typing import Any, BinaryIO
from urllib.parse import parse_qsl, urlsplit

import msgspec

from desktop.core import dates

from . import redaction, slices
from .errors import Answer

_HEAD = b'{"log": {"version": "1.2", "creator": {"name": "Attesta", "version": "1"}, "entries": ['
_TAIL = b"\n]}}\n"


@dataclass(frozen=True)
class Exchange:
    """A request as it is about to be sent."""

    method: str
    url: str
    headers: dict[str, str]
    body: bytes | None
    started: datetime = field(default_factory=dates.now)
    clock: float = field(default_factory=monotonic)


class HarRecorder:
    """Writes every exchange to `path`. While open it is `path` + `.part`, at each moment a complete HAR file.

    Redaction and writing happen in one thread of its own. `close` waits for it; it is also called when Python ends.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._part = path.with_name(path.name + ".part")
        path.parent.mkdir(parents=True, exist_ok=True)
        self._file = _private_file(self._part)
        self._file.write(_HEAD + _TAIL)
        self._file.flush()
        self._count = 0
        self._closed = False
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="har")
        atexit.register(self.close)

    def record(self, exchange: Exchange, answer: Answer | None) -> None:
        """Takes one exchange; `answer` is None when there was none."""
        if not self._closed:
            self._thread.submit(self._write, exchange, answer, (monotonic() - exchange.clock) * 1000)

    def close(self) -> None:
        """Writes what is left and gives the file its name. Harmless when called again."""
        if self._closed:
            return
        self._closed = True
        atexit.unregister(self.close)
        self._thread.shutdown(wait=True)
        self._file.flush()
        os.fsync(self._file.fileno())
        self._file.close()
        self._part.replace(self._path)

    def _write(self, exchange: Exchange, answer: Answer | None, milliseconds: float) -> None:
        entry = json.dumps(_entry(exchange, answer, milliseconds), ensure_ascii=False).encode()
        self._file.seek(-len(_TAIL), os.SEEK_END)
        self._file.write((b",\n" if self._count else b"\n") + entry + _TAIL)
        self._file.flush()
        self._count += 1


def _private_file(path: Path) -> BinaryIO:
    path.unlink(missing_ok=True)
    return os.fdopen(os.open(path, os.O_RDWR | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o600), "w+b")


def _entry(exchange: Exchange, answer: Answer | None, milliseconds: float) -> dict[str, Any]:
    return {
        "startedDateTime": exchange.started.isoformat(),
        "time": round(milliseconds, 3),
        "request": _request(exchange),
        "response": _response(answer, urlsplit(exchange.url).path),
        "cache": {},
        "timings": {"send": 0, "wait": round(milliseconds, 3), "receive": 0},
    }


def _request(exchange: Exchange) -> dict[str, Any]:
    address = redaction.url(exchange.url)
    parts = urlsplit(address)
    request: dict[str, Any] = {
        "method": exchange.method,
        "url": address,
        "httpVersion": "HTTP/1.1",
        "headers": _pairs(exchange.headers),
        "queryString": [{"name": name, "value": value} for name, value in parse_qsl(parts.query, True)],
        "cookies": [],
        "headersSize": -1,
        "bodySize": len(exchange.body or b""),
    }
    if exchange.body:
        plain = redaction.body(exchange.body, parts.path)
        request["postData"] = {"mimeType": "application/json", "text": plain or ""}
    return request


def _response(answer: Answer | None, path: str) -> dict[str, Any]:
    headers = dict(answer.headers) if answer else {}
    size = answer.size if answer else 0
    content: dict[str, Any] = {"size": size, "mimeType": headers.get("content-type", "")}
    plain = _text(answer, path) if answer else None
    if plain:
        content["text"] = plain
    return {
        "status": answer.status if answer else 0,
        "statusText": "",
        "httpVersion": "HTTP/1.1",
        "headers": _pairs(headers),
        "cookies": [],
        "content": content,
        "redirectURL": "",
        "headersSize": -1,
        "bodySize": size,
    }


def _text(answer: Answer, path: str) -> str | None:
    """The body without secrets. A long list is taken in small steps: one long one would keep the interface waiting."""
    if answer.size > slices.SLICE:
        try:
            return "[" + ", ".join(_elements(answer, path)) + "]"
        except msgspec.DecodeError:
            pass
    return redaction.body(answer.raw, path)


def _elements(answer: Answer, path: str) -> Iterator[str]:
    for group in slices.groups(answer.parts):
        for item in group:
            yield redaction.body(bytes(item), path) or "null"


def _pairs(headers: dict[str, str]) -> list[dict[str, str]]:
    return [{"name": name, "value": redaction.header(name, value)} for name, value in headers.items()]
