"""The status line beside a session whose calls are held back, and then are not."""

from __future__ import annotations

import asyncio
import gc
import operator
from collections.abc import AsyncIterator, Iterator
from datetime import timedelta
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel

from desktop.api.client import Billecta
from desktop.api.credentials import SecureToken
from desktop.core.certificates import ALERT_DAYS, BenchItem, Purpose
from desktop.core.dates import now
from desktop.core.environment import Environment
from desktop.core.errors import ApiError
from desktop.core.records.enums import InvoiceActionStageTypeView as Stage
from desktop.core.records.invoices import InvoiceActionSubView
from desktop.qt.commands import Commands
from desktop.qt.format import Format
from desktop.qt.notices import Notices
from desktop.qt.sidebar import PlaceButton
from desktop.qt.tasks import Tasks
from desktop.session.desk import Desk
from desktop.session.session import Session
from desktop.status import Status
from desktop.store.cipher import Cipher
from desktop.store.drafts import Drafts
from desktop.store.outbox import Outbox
from desktop.window import Window
from tests.certificates.bank import put_on

from .api.conftest import RawServer, raw_server, reply
from .clocks import HandClock

TOKEN = "dG9rZW4="


@pytest.fixture(scope="module", autouse=True)
def garbage_in_this_thread() -> Iterator[None]:
    """What Qt and its loop leave is not to be collected in the thread of another test's server."""
    yield
    gc.collect()


@pytest.fixture
async def raw(qapp: QApplication) -> AsyncIterator[RawServer]:
    async with raw_server() as server:
        yield server


@pytest.fixture
def clock() -> HandClock:
    return HandClock()


@pytest.fixture
async def session(raw: RawServer, clock: HandClock, tmp_path: Path) -> AsyncIterator[Session]:
    cipher = Cipher(bytes(range(32)), persistent=True)
    client = Billecta(raw.url, SecureToken(TOKEN), clock=clock)
    drafts, outbox = Drafts(tmp_path / "drafts", cipher), Outbox(tmp_path / "outbox", cipher)
    session = Session(Environment.DEMO, client, drafts, outbox)
    yield session
    await session.aclose()


@pytest.fixture
async def window(session: Session) -> AsyncIterator[Window]:
    window = Window(Notices(), Commands())
    window.build(Environment.DEMO)
    desk = Desk(session, Tasks(_raise), window.notices, window.commands, Format("en"), "en")
    Status(window, desk)
    yield window
    window.deleteLater()
    await asyncio.sleep(0)


def _raise(why: BaseException) -> None:
    raise why


def shows(window: Window, words: str) -> bool:
    return any(words in label.text() for label in window.status.findChildren(QLabel))


async def until_it_shows(window: Window, words: str) -> None:
    for _ in range(200):
        if shows(window, words):
            return
        await asyncio.sleep(0.01)
    raise AssertionError([label.text() for label in window.status.findChildren(QLabel)])


async def test_certificates_that_end_are_counted_in_the_sidebar(window: Window, session: Session) -> None:
    item = BenchItem("a", Purpose.BANKID, now(), "k", 4096, "x", not_after=now() + timedelta(days=20))
    await put_on(session.certificates, item)
    (place,) = [one for one in window.sidebar.findChildren(PlaceButton) if one.place.id == "certificates"]
    assert place.count == "1"
    bench, counts = session.certificates, {}
    for left in (61, *ALERT_DAYS, -1):
        bench.clock = partial(operator.sub, item.not_after, timedelta(days=left))
        bench.look_at_clock()
        counts[left] = place.count
    assert counts == {61: "", **dict.fromkeys((*ALERT_DAYS, -1), "1")}
    await session.certificates.remove(item)
    assert place.count == ""


async def test_no_contact_is_said_after_a_try_and_not_before(window: Window, session: Session, raw: RawServer) -> None:
    """At the start the lists of last time stand for a moment before Billecta has been asked."""
    session.mirroring.shown_from = now()
    session.loading.changed.emit()
    await until_it_shows(window, "reading…")
    assert not shows(window, "No contact")
    raw.answer = lambda _: reply(400)
    with pytest.raises(ApiError):
        await session.loading.creditors()
    await until_it_shows(window, "No contact: as it was")


async def test_why_and_how_long_calls_wait(window: Window, session: Session, raw: RawServer, clock: HandClock) -> None:
    await until_it_shows(window, "API 0/50")
    answers = [reply(429), reply(200, [])]
    raw.answer = lambda _: answers[len(raw.seen) - 1]
    reading = asyncio.get_running_loop().create_task(session.client.common.countries())
    await until_it_shows(window, "Waiting 60 s: Billecta asks for a pause")
    await clock.advance(40)
    await until_it_shows(window, "Waiting 20 s")
    await clock.advance(20)
    assert await reading == []
    await until_it_shows(window, "API 0/50")


async def test_mistakes_are_forgotten_without_another_call(
    window: Window, session: Session, raw: RawServer, clock: HandClock
) -> None:
    raw.answer = lambda _: reply(400)
    with pytest.raises(ApiError):
        await session.client.creditors.get("8a1f6f4e-0000-4000-8000-1234567890ab")
    session.loading.updated.emit()
    await until_it_shows(window, "API 1/50")
    await clock.advance(60)
    await until_it_shows(window, "API 0/50")


async def test_the_counts_of_a_company_that_was_left_are_gone_at_once(window: Window, session: Session) -> None:
    session.invoices.replace([InvoiceActionSubView(action_public_id="1", stage=Stage(Stage.CREATED))])
    places = {one.place.id: one for one in window.sidebar.findChildren(PlaceButton)}
    for _ in range(200):
        await asyncio.sleep(0.01)
        if places["invoices"].count:
            break
    assert places["invoices"].count == "1"
    session.invoices.clear()
    assert (places["invoices"].count, places["attest"].count) == ("", "")
