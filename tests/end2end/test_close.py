"""Closing never loses a draft without a word."""

from __future__ import annotations

import pytest

from desktop.core.environment import Environment
from desktop.qt.dialogs import Sheet
from tests.store.conftest import SecretService, secret_service

from .conftest import PASSWORD, USER, Start
from .scenes import Scenes

__all__ = ["secret_service"]


async def writing(scenes: Scenes) -> str:
    """An invoice begun and not saved; answers its id on this computer."""
    await scenes.loaded()
    await scenes.new_invoice("lindq", [("köks", "3")])
    return scenes.editor.draft.id


async def test_without_a_keyring_closing_and_leaving_ask(no_keyring: None, start: Start) -> None:
    async with start() as scenes:
        await scenes.sign_in(USER, PASSWORD)
        draft_id = await writing(scenes)
        hand, app = scenes.hand, scenes.app
        app.window.close()
        await scenes.sheet()
        await hand.rest(0.3)
        await hand.press("Return")
        await hand.see(lambda: hand.find(Sheet) is None, "the window again")
        assert not app.closed.is_set()
        assert scenes.editor.draft.id == draft_id

        app.window.topbar.environment.chosen.emit(str(Environment.PRODUCTION))
        await scenes.sheet()
        await hand.rest(0.3)
        await hand.press("Esc")
        await hand.see(lambda: hand.find(Sheet) is None, "the window again")
        assert app.window.environment is Environment.TEST
        assert scenes.editor.draft.id == draft_id

        app.window.close()
        await scenes.sheet()
        await hand.rest(0.3)
        await hand.push("Close and lose it")
        await hand.see(app.closed.is_set, "the end")


async def test_nothing_typed_nothing_asked(no_keyring: None, start: Start) -> None:
    async with start() as scenes:
        await scenes.sign_in(USER, PASSWORD)
        await scenes.loaded()
        await scenes.hand.press("Ctrl+Q")
        await scenes.hand.see(scenes.app.closed.is_set, "the end")


@pytest.mark.filterwarnings("ignore:unclosed <socket:ResourceWarning")
async def test_with_a_keyring_it_comes_back(secret_service: SecretService, start: Start) -> None:
    async with start() as scenes:
        await scenes.sign_in(USER, PASSWORD)
        draft_id = await writing(scenes)
        draft = scenes.editor.draft
        scenes.app.window.close()
        await scenes.hand.see(scenes.app.closed.is_set, "the end")
    async with start() as scenes:
        await scenes.loaded()
        await scenes.hand.see(lambda: scenes.invoices.page, "the draft")
        assert scenes.editor.draft.id == draft_id
        assert scenes.editor.draft == draft
        scenes.session.forget_draft(draft_id)
