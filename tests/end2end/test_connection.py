"""The connection is cut at create and at attest: the person reads what happened, and there is one invoice."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from desktop.core.errors import Kind
from desktop.qt.notices import Level
from desktop.qt.problems import TEXTS

from .conftest import PASSWORD, USER, Start
from .scenes import Scenes
from .server import Server

ACTION, ATTEST = "/v1/invoice/action", "/v1/invoice/attest"
CUTS = [("drop", "before"), ("drop", "after"), ("html", "after"), ("500", "before")]


@pytest.fixture
def server(tmp_path: Path) -> Iterator[Server]:
    server = Server(tmp_path)
    yield server
    server.stop()


def errors(scenes: Scenes) -> list[str]:
    return [one.text for one in scenes.app.notices.current() if one.level is Level.ERROR]


async def read_and_try_again(scenes: Scenes, kinds: set[Kind], before: Callable[[], None]) -> None:
    """A sentence about what happened is there; `before` mends it, and the person presses Try again."""
    await scenes.hand.see(lambda: errors(scenes), "words about the cut")
    [words] = errors(scenes)
    assert any(str(TEXTS[kind][0]) in words and str(TEXTS[kind][1]) in words for kind in kinds)
    before()
    await scenes.hand.rest(0.3)
    await scenes.hand.push("Try again")


def nothing() -> None:
    """The connection mends itself."""


async def signed_in(scenes: Scenes) -> None:
    await scenes.sign_in(USER, PASSWORD)
    await scenes.loaded()


async def agree(scenes: Scenes) -> None:
    """Says yes to attesting."""
    await scenes.sheet()
    await scenes.hand.rest(0.3)
    await scenes.hand.press("Return")


async def test_cut_at_create_and_at_attest(no_keyring: None, server: Server, start: Start) -> None:
    unknown = {Kind.NO_ANSWER, Kind.SERVER_FAULT, Kind.NONSENSE}
    async with start(address=server.url) as scenes:
        await signed_in(scenes)
        for do, when in CUTS:
            await scenes.new_invoice("lindq", [("köks", "2")])
            draft_id = scenes.editor.draft.id
            server.fault(ACTION, do, when, "POST")
            await scenes.hand.press("Ctrl+S")
            await read_and_try_again(scenes, unknown, nothing)
            await scenes.hand.see(lambda: scenes.editor.draft.public_id, "the saved draft")
            assert len(server.invoices(draft_id)) == 1

            server.fault(ATTEST, do, when, "PUT")
            await scenes.hand.press("Ctrl+Return")
            await agree(scenes)
            await read_and_try_again(scenes, unknown, nothing)
            if when == "before":
                await agree(scenes)
            await scenes.hand.see(lambda: scenes.invoices.page is None, "the attested invoice")
            [document] = server.invoices(draft_id)
            assert [event[0] for event in document["events"]].count("Attested") == 1
            assert not scenes.session.writing.unfinished()


async def test_the_server_goes_away_and_comes_back(no_keyring: None, server: Server, start: Start) -> None:
    async with start(address=server.url) as scenes:
        await signed_in(scenes)
        await scenes.new_invoice("lindq", [("köks", "2")])
        draft_id = scenes.editor.draft.id
        server.stop()
        await scenes.hand.press("Ctrl+S")
        await read_and_try_again(scenes, {Kind.UNREACHABLE, Kind.NO_ANSWER}, server.start)
        await scenes.hand.see(lambda: scenes.editor.draft.public_id, "the saved draft")
        assert len(server.invoices(draft_id)) == 1

        await scenes.hand.press("Ctrl+Return")
        await scenes.sheet()
        await scenes.hand.rest(0.3)
        server.stop()
        await scenes.hand.press("Return")
        await read_and_try_again(scenes, {Kind.UNREACHABLE, Kind.NO_ANSWER}, server.start)
        await agree(scenes)
        await scenes.hand.see(lambda: scenes.invoices.page is None, "the attested invoice")
        [document] = server.invoices(draft_id)
        assert [event[0] for event in document["events"]].count("Attested") == 1
