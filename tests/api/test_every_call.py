"""Each of the published calls made once against the sandbox, told in stories. The traffic is left in build/api.har."""

from __future__ import annotations

import asyncio
import json
import re
import traceback
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest

from desktop.api import coverage
from desktop.api.client import Billecta
from desktop.api.credentials import Basic, SecureToken
from desktop.api.endpoints import Endpoint, catalogue
from desktop.api.har import HarRecorder
from desktop.sandbox.server import serve_in_thread

from . import stories_of_invoices, stories_of_money, stories_of_registers  # noqa: F401 - they add themselves
from .world import STORIES, World

HAR = Path(__file__).parents[2] / "build" / "api.har"


@dataclass
class Told:
    """How the stories went: those that broke off, lists that were not read whole, the calls answered well, and the
    methods used.
    """

    broken: dict[str, str] = field(default_factory=dict)
    faults: list[str] = field(default_factory=list)
    answered: set[str] = field(default_factory=set)
    used: set[str] = field(default_factory=set)


@pytest.fixture(scope="module")
def told() -> Told:
    with serve_in_thread(token="Zm9vYmFy", scale=0.1) as sandbox:
        recorder = HarRecorder(HAR)
        try:
            result = asyncio.run(tell(sandbox.url, recorder))
        finally:
            recorder.close()
    for entry in json.loads(HAR.read_text("utf-8"))["log"]["entries"]:
        if 200 <= entry["response"]["status"] < 300:
            path = urlsplit(entry["request"]["url"]).path
            call = max((one for one in catalogue.values() if fits(one, entry["request"]["method"], path)), key=plain)
            result.answered.add(call.name)
    return result


async def tell(address: str, recorder: HarRecorder) -> Told:
    result = Told()
    asking = Billecta(address, Basic("demo@attesta.example", "demo"), recorder=recorder)
    watch(asking, result.used)
    token = (await asking.authentication.create_token()).value or ""
    await asking.aclose()
    client = Billecta(address, SecureToken(token), recorder=recorder)
    watch(client, result.used)
    world = World(client, address)
    world.company = (await client.creditors.list())[0].creditor_public_id
    for name, one in STORIES.items():
        try:
            await one(world)
        except Exception:
            result.broken[name] = traceback.format_exc()
    result.faults = [str(fault) for fault in client.faults]
    await client.aclose()
    return result


def watch(client: Billecta, used: set[str]) -> None:
    """Notes each method of the client's sections that is called."""

    def noting(name: str, method: Callable[..., Any]) -> Callable[..., Any]:
        def call(*args: Any, **options: Any) -> Any:
            used.add(name)
            return method(*args, **options)

        return call

    for attribute, section in vars(client).items():
        for name in dir(section):
            method = getattr(section, name)
            if getattr(method, "endpoints", ()):
                setattr(section, name, noting(f"{attribute}.{name}", method))


def fits(call: Endpoint, method: str, path: str) -> bool:
    return call.method == method and bool(re.fullmatch(re.sub(r"\{\w+\}", "[^/]+", call.path), path))


def plain(call: Endpoint) -> int:
    """The path without place holders says the most."""
    return len(re.sub(r"\{\w+\}", "", call.path))


@pytest.mark.parametrize("name", STORIES)
def test_the_story_ends_well(told: Told, name: str) -> None:
    if name in told.broken:
        pytest.fail(told.broken[name], pytrace=False)


@pytest.mark.parametrize("name", catalogue)
def test_the_call_was_answered(told: Told, name: str) -> None:
    if name not in told.answered:
        pytest.fail("never answered well", pytrace=False)


def test_every_list_was_read_whole(told: Told) -> None:
    assert told.faults == []


def test_every_method_was_used(told: Told) -> None:
    methods = {method for users in coverage.users().values() for method in users}
    assert sorted(methods - told.used) == []
