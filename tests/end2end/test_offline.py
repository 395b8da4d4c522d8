"""Started without a network: the lists of last time with their age, drafts over them, and Billecta again later."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.panes.sign_in.page import SignInPage
from desktop.qt.problem_page import ProblemPage
from tests.store.conftest import SecretService, secret_service

from .conftest import PASSWORD, USER, Start
from .scenes import Scenes
from .server import Server

__all__ = ["secret_service"]

pytestmark = pytest.mark.filterwarnings("ignore:unclosed <socket:ResourceWarning")


@pytest.fixture
def server(tmp_path: Path) -> Iterator[Server]:
    server = Server(tmp_path)
    yield server
    server.stop()


def mirrors(folder: Path) -> list[Path]:
    return list((folder / "test").glob("mirror-*"))


def notice(scenes: Scenes) -> str:
    return next((one.text for one in scenes.app.notices.current() if one.key == "front.contact"), "")


async def test_offline_at_the_start_and_back_again(
    secret_service: SecretService, server: Server, start: Start, tmp_path: Path
) -> None:
    async with start(address=server.url) as scenes:
        await scenes.sign_in(USER, PASSWORD)
        await scenes.loaded()
        known = {row.action_public_id for row in scenes.session.invoices.values()}
        customers = len(scenes.session.debtors)
        await scenes.hand.see(lambda: not scenes.session.loading.is_loading("invoices"), "the end of the reading")
    assert mirrors(tmp_path / "profile")
    server.stop()

    async with start(address=server.url) as scenes:
        await scenes.hand.see(lambda: notice(scenes), "the notice")
        assert scenes.hand.find(ProblemPage) is None
        assert {row.action_public_id for row in scenes.session.invoices.values()} == known
        assert len(scenes.session.debtors) == customers
        assert scenes.invoices.table.visible_count() == len(known)
        age = scenes.app.window.status._labels["updated"]
        await scenes.hand.see(lambda: "as it was" in age.text(), "the age of what is shown")
        await scenes.new_invoice("lindq", [("köks", "2")])
        draft_id = scenes.editor.draft.id
        await scenes.leave()
        assert draft_id in scenes.session.invoices
        server.start()
        await scenes.hand.see(lambda: scenes.session.mirroring.shown_from is None, "Billecta again")
        await scenes.hand.see(lambda: not notice(scenes), "no notice any more")
        assert draft_id in scenes.session.invoices
        scenes.session.forget_draft(draft_id)


async def test_signing_out_takes_the_lists_away(
    secret_service: SecretService, server: Server, start: Start, tmp_path: Path
) -> None:
    async with start(address=server.url) as scenes:
        await scenes.sign_in(USER, PASSWORD)
        await scenes.loaded()
        await scenes.hand.see(lambda: mirrors(tmp_path / "profile"), "the mirror")
        scenes.app.commands.run("front.sign.out")
        await scenes.hand.see(lambda: scenes.hand.find(SignInPage), "the page to sign in")
        assert mirrors(tmp_path / "profile") == []
    assert mirrors(tmp_path / "profile") == []


async def test_a_sign_in_that_is_refused_takes_them_away_too(
    secret_service: SecretService, server: Server, start: Start, tmp_path: Path
) -> None:
    async with start(address=server.url) as scenes:
        await scenes.sign_in(USER, PASSWORD)
        await scenes.loaded()
        await scenes.hand.see(lambda: mirrors(tmp_path / "profile"), "the mirror")
        await scenes.hand.see(lambda: not scenes.session.loading.is_loading("invoices"), "the end of the reading")
    server.revoke(USER, PASSWORD)
    async with start(address=server.url) as scenes:
        await scenes.hand.see(lambda: scenes.hand.find(ProblemPage), "why it does not open")
        assert mirrors(tmp_path / "profile") == []
