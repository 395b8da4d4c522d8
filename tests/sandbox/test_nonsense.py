"""Whatever is sent in the published shapes, the server answers as the rules say and never breaks."""

from __future__ import annotations

import logging
import random
from typing import Any

import httpx
import pytest

from desktop.sandbox.routes import Route, routes
from desktop.sandbox.server import Running
from desktop.sandbox.shapes import ENUM_NAMES, VIEWS

from .conftest import Wire, move_on

_QUERY = (
    "code",
    "dimension",
    "from",
    "to",
    "period",
    "format",
    "bank",
    "ssn",
    "phone",
    "message",
    "externalid",
    "orgno",
)
_DATES = ("0001-01-01T00:00:00", "2026-11-22", "2026-12-24T10:00:00Z", "9999-12-31", "2024-02-29 10:00:00+01:00")
_TEXTS = ("", "å", "100", "19800113-9297", "x" * 40, "5050-1055", "SEK", "46701740605")


class Dice:
    """Random bodies of any view, with ids that exist as often as ones that do not."""

    def __init__(self, known: dict[str, str], actions: list[str]) -> None:
        self.rng = random.Random(7)
        self._known, self._actions = known, actions

    def view(self, name: str, depth: int = 0) -> Wire:
        if depth > 4:
            return {}
        return {one: self._any(kind, one, depth) for one, kind in VIEWS[name].items() if self.rng.random() < 0.9}

    def _any(self, kind: str, name: str, depth: int) -> Any:
        pick = self.rng.choice
        if kind.endswith("?") and self.rng.random() < 0.3:
            return None
        kind = kind.rstrip("?")
        if kind.startswith("["):
            return [self._any(kind[1:-1], name, depth) for _ in range(pick((0, 1, 2)))]
        if kind in VIEWS:
            return self.view(kind, depth + 1)
        if kind in ENUM_NAMES:
            return pick(list(ENUM_NAMES[kind]))
        if kind == "guid":
            return self._known.get(name, "00000000-0000-0000-0000-000000000001")
        if name.endswith("ActionPublicId") or name == "SourcePublicId":
            return pick(self._actions)
        numbers = {"bool": (True, False), "int": (0, 1, 7, -3, 31, 2026), "int64": (0, 100, -3, 10_000)}
        values = {**numbers, "double": (0, 1.5, -2, 25.0), "datetime": _DATES, "base64": ("", "aGVq", "%%%")}
        return pick(values.get(kind, _TEXTS))

    def call(self, client: httpx.Client, route: Route) -> httpx.Response:
        pick = self.rng.choice
        path = "/" + route.path.replace("{id}", pick([*self._known.values(), *self._actions[:2], "x"]))
        query = {name: pick((*_TEXTS, *_DATES)) for name in _QUERY if self.rng.random() < 0.5}
        body: Any = self.view(route.takes.strip("[]")) if route.takes else None
        if route.takes.startswith("["):
            body = [body]
        return client.request(route.method, path, params=query, **({} if body is None else {"json": body}))


def test_nothing_breaks(
    sandbox: Running, client: httpx.Client, creditor: Wire, debtor: Wire, caplog: pytest.LogCaptureFixture
) -> None:
    own = {"CreditorPublicId": creditor["CreditorPublicId"], "DebtorPublicId": debtor["DebtorPublicId"]}
    actions = [one["ActionPublicId"] for one in client.get(f"/invoice/open/{own['CreditorPublicId']}").json()]
    dice, seen = Dice(own, actions), set()
    for _ in range(4):
        for route in routes():
            if "authenticate" not in route.path and "users/" not in route.path:
                seen.add(dice.call(client, route).status_code)
    move_on(sandbox, 40 * 86_400)
    httpx.post(f"{sandbox.url}/sandbox/reset")
    assert seen <= {200, 400, 401}
    assert [one for one in caplog.records if one.levelno >= logging.ERROR] == []
