"""Webhooks: events posted to the addresses that asked for them, with the guide's five tries.

The guide shows what `Data` looks like and names `AdditionalData`; the member `EventType`, which says what happened, is
assumed. Enums are integers here and dates ISO 8601 with a T, both as in the guide's example.
"""

from __future__ import annotations

import heapq
import json
import threading
import uuid
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from itertools import count
from typing import Any
from urllib.parse import urlsplit

from .clock import stamp
from .shapes import ENUM_NAMES, VIEWS, Wire
from .state import Happening, State, pack

PAUSES = (timedelta(minutes=5), timedelta(minutes=60), timedelta(hours=3), timedelta(hours=24))
_TIMEOUT = 10.0
_KEPT = 500


@dataclass
class Delivery:
    """One event on its way to one address."""

    url: str
    event: str
    body: str
    due: datetime
    tries: list[Wire] = field(default_factory=list)
    state: str = "waiting"

    def report(self) -> Wire:
        """For people to read."""
        due = stamp(self.due) if self.state == "waiting" else None
        told = {"url": self.url, "event": self.event, "state": self.state, "due": due, "tries": self.tries}
        return {**told, "body": json.loads(self.body)}


class Webhooks:
    """The subscriptions of one sandbox and a thread that delivers, started with the first of them."""

    def __init__(self, state: State) -> None:
        self._clock = state.clock
        self._state = state
        self._subscribers: dict[str, set[str]] = {}
        self._all: list[Delivery] = []
        self._queue: list[tuple[datetime, int, Delivery]] = []
        self._order = count()
        self._changed = threading.Condition()
        self._thread: threading.Thread | None = None
        self._ends = False

    def subscribe(self, url: str, events: list[str] | None = None) -> None:
        """Posts `events` (all when None) to `url` from now on. Raises ValueError for an address that is none."""
        if urlsplit(url).scheme not in ("http", "https") or not urlsplit(url).hostname:
            raise ValueError(f"no address: {url}")
        with self._changed:
            self._subscribers[url] = set(events or ())
        self._state.tell = self.tell
        if self._thread is None:
            self._thread = threading.Thread(target=self._deliver, name="webhooks", daemon=True)
            self._thread.start()

    def clear(self) -> None:
        """Forgets subscriptions and deliveries."""
        with self._changed:
            self._subscribers.clear()
            self._queue.clear()
            self._all.clear()
        self._state.tell = None

    def close(self) -> None:
        """Ends the thread; what waits is dropped."""
        with self._changed:
            self._ends = True
            self._changed.notify_all()
        if self._thread is not None:
            self._thread.join(_TIMEOUT)

    def wake(self) -> None:
        """Looks again at what is due, after the clock moved."""
        with self._changed:
            self._changed.notify_all()

    def tell(self, events: list[Happening]) -> None:
        """Takes what happened in a transaction that is stored."""
        with self._changed:
            for one in events:
                for url, wanted in self._subscribers.items():
                    if not wanted or one.event in wanted:
                        self._put(Delivery(url, one.event, body(one), self._clock.now()))
            self._changed.notify_all()

    def _put(self, delivery: Delivery) -> None:
        self._all = [*self._all[-_KEPT + 1 :], delivery]
        heapq.heappush(self._queue, (delivery.due, next(self._order), delivery))

    def report(self) -> Wire:
        """Who listens, and what was sent or waits."""
        with self._changed:
            listening = [{"url": url, "events": sorted(names)} for url, names in self._subscribers.items()]
            return {"subscriptions": listening, "deliveries": [one.report() for one in self._all]}

    def _deliver(self) -> None:
        while (delivery := self._next()) is not None:
            why = post(delivery.url, delivery.body)
            with self._changed:
                self._note(delivery, why)

    def _next(self) -> Delivery | None:
        with self._changed:
            while not self._ends:
                wait = (self._queue[0][0] - self._clock.now()).total_seconds() if self._queue else None
                if wait is not None and wait <= 0:
                    return heapq.heappop(self._queue)[2]
                self._changed.wait(None if wait is None else min(wait, 3600))
        return None

    def _note(self, delivery: Delivery, why: str) -> None:
        delivery.tries.append({"at": stamp(self._clock.now()), "answer": why})
        made = len(delivery.tries)
        if why.startswith("2"):
            delivery.state = "delivered"
        elif made > len(PAUSES):
            delivery.state = "given up"  # the real server mails the administrators now
        else:
            delivery.due += PAUSES[made - 1]
            heapq.heappush(self._queue, (delivery.due, next(self._order), delivery))


def body(one: Happening) -> str:
    """The text that is posted."""
    data = _integers(one.data, one.view) if one.view else one.data
    named = {"EventType": one.event, "CreditorPublicId": one.creditor, "EventPublicId": str(uuid.uuid4())}
    return pack({**named, "Data": data, "AdditionalData": one.more})


def _integers(value: Any, kind: str) -> Any:
    kind = kind.rstrip("?")
    if value is None:
        return None
    if kind.startswith("["):
        return [_integers(one, kind[1:-1]) for one in value]
    if kind in VIEWS:
        return {name: _integers(member, VIEWS[kind].get(name, "")) for name, member in value.items()}
    if kind in ENUM_NAMES:
        return ENUM_NAMES[kind][value]
    if kind == "datetime":
        return value.replace(" ", "T", 1)
    return value


def post(url: str, text: str) -> str:
    """Posts JSON; the answer's status, or what went wrong."""
    import http.client  # 10 ms that a start without webhooks does not need

    parts = urlsplit(url)
    connect = http.client.HTTPSConnection if parts.scheme == "https" else http.client.HTTPConnection
    connection = connect(parts.hostname or "", parts.port, timeout=_TIMEOUT)
    try:
        path = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
        connection.request("POST", path, text.encode(), {"Content-Type": "application/json; charset=utf-8"})
        return str(connection.getresponse().status)
    except (OSError, http.client.HTTPException) as why:
        return f"{type(why).__name__}: {why}"
    finally:
        connection.close()
