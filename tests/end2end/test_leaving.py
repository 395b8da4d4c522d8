"""While an environment is left its panes are covered, and the session closes to its end whatever is chosen next."""

from __future__ import annotations

import sqlite3

import pytest
from msgspec.structs import replace
from PySide6.QtWidgets import QLabel

from desktop.core.environment import Environment
from desktop.core.errors import ApiError, Kind
from desktop.panes.sign_in.page import SignInPage
from desktop.session.session import Session

from .conftest import Start
from .scenes import Scenes

SLOW = 1.5


def _said(scenes: Scenes) -> str:
    page = scenes.app.window.stack.currentWidget()
    return page.text() if isinstance(page, QLabel) else ""


def _is_closed(session: Session) -> bool:
    try:
        session.drafts.all()
    except sqlite3.ProgrammingError:
        return True
    return False


def _know(failure: Exception) -> None:
    assert isinstance(failure, ApiError)
    assert failure.kind is Kind.DONE_BUT_UNREAD


async def _write_slowly(scenes: Scenes) -> tuple[Session, str]:
    """A change of a customer that is under way; the session and the customer's id."""
    session = scenes.session
    before = next(iter(session.debtors.values()))
    await scenes.fault(path="/v1/debtors/debtor", method="PUT", do="slow", when="before", seconds=SLOW, times=1)
    work = session.save_debtor(before, replace(before, notes="På väg ut"), before.debtor_public_id)
    # It goes through, and what was written is not read again: the connections are closed then.
    scenes.app.tasks.start(work, key="test.write", failed=_know)
    await scenes.hand.rest(0.3)
    return session, before.debtor_public_id


@pytest.mark.filterwarnings("ignore:unclosed")
async def test_panes_are_covered_and_the_session_closes_to_its_end(no_keyring: None, start: Start) -> None:
    async with start("demo") as scenes:
        await scenes.loaded()
        window, hand = scenes.app.window, scenes.hand
        session, customer = await _write_slowly(scenes)
        await scenes.enter(Environment.TEST)
        assert _said(scenes) == "Changing to TEST…"
        assert not window.standing
        assert not window.panes
        await hand.press("Ctrl+N")
        assert _said(scenes) == "Changing to TEST…"

        await scenes.enter(Environment.DEMO)
        assert not _is_closed(session), "the write is still on its way"
        await hand.see(lambda: _is_closed(session), "the end of the session that was left")
        await scenes.loaded()
        assert scenes.session is not session
        whole = await scenes.session.client.debtors.get(customer)
        assert whole.notes == "På väg ut"

        await scenes.enter(Environment.TEST)
        await hand.see(lambda: hand.find(SignInPage), "the way to sign in")
