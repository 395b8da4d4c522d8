"""What the signed-in user may do, asked of a sandbox whose users have different rights."""

from __future__ import annotations

import os
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop.api.client import Billecta
from desktop.api.credentials import Basic
from desktop.core.environment import Environment
from desktop.core.records.users import UserView
from desktop.qt.commands import Command
from desktop.sandbox.server import Running
from desktop.session.rights import NEEDS, Right, right_for, who
from desktop.session.session import Session
from desktop.store.cipher import Cipher
from desktop.store.drafts import Drafts
from desktop.store.outbox import Outbox

from .conftest import Office


class Door:
    """Opens sessions as different users."""

    def __init__(self, sandbox: Running, folder: Path) -> None:
        self._sandbox, self._folder = sandbox, folder
        self.sessions: list[Session] = []

    async def open(self, user: str, *, known: bool = True) -> Session:
        name, cipher = f"{user}@attesta.example", Cipher(os.urandom(32), persistent=False)
        drafts, outbox = Drafts(self._folder / f"{user}.drafts", cipher), Outbox(self._folder / user, cipher)
        client = Billecta(self._sandbox.url, Basic(name, "demo"))
        session = Session(Environment.TEST, client, drafts, outbox, user_name=name if known else "")
        self.sessions.append(session)
        await session.open(None)
        await session.rights.load()
        return session


@pytest.fixture
async def door(sandbox: Running, tmp_path: Path) -> AsyncIterator[Door]:
    door = Door(sandbox, tmp_path)
    yield door
    for session in door.sessions:
        await session.aclose()


def attest(ran: list[str]) -> Command:
    return Command("invoice.attest", "Attest", lambda: ran.append("attest"), why_not="Choose a draft.")


async def test_one_who_may_do_everything(door: Door) -> None:
    session = await door.open("demo")
    assert session.rights.user is not None
    assert session.rights.user.full_name
    assert all(session.rights.may(right).allowed for right in Right)


async def test_a_reader_is_told_which_right_on_which_company_and_whom_to_ask(door: Door) -> None:
    session = await door.open("read")
    answer = session.rights.may(Right.ATTEST)
    assert not answer.allowed
    assert session.company is not None
    assert f"do not have the right to attest for {session.company.name}." in answer.why_not
    administrator = next(one for one in await session.client.users.list() if one.is_administrator)
    assert f"Ask {administrator.full_name}" in answer.why_not
    assert session.rights.may(Right.BOOKKEEPING).allowed
    assert not session.rights.may(Right.COMPANIES).allowed


async def test_one_who_may_attest_but_not_change_the_registers(door: Door) -> None:
    rights = (await door.open("attest")).rights
    assert rights.may(Right.ATTEST).allowed
    assert rights.may(Right.INVOICES).allowed
    assert not rights.may(Right.REGISTERS).allowed


async def test_who_is_not_known_may_try_everything(door: Door) -> None:
    session = await door.open("read", known=False)
    assert session.rights.user is None
    assert all(session.rights.may(right).allowed for right in Right)


async def test_without_the_list_of_users_the_server_has_the_last_word(door: Door, office: Office) -> None:
    office.fault("users/users", "GET", "404", when="before", times=5)
    session = await door.open("read")
    assert session.rights.may(Right.ATTEST).allowed


async def test_a_command_obeys_and_says_why(door: Door) -> None:
    ran: list[str] = []
    session = await door.open("read")
    guarded = session.rights.guarded(attest(ran))
    assert not guarded.is_enabled()
    assert "right to attest" in guarded.reason()
    allowed = (await door.open("attest")).rights.guarded(attest(ran))
    assert allowed.is_enabled()
    assert allowed.reason() == "Choose a draft."
    filtering = Command("invoice.filter", "Filter", lambda: None)
    assert session.rights.guarded(filtering) is filtering


async def test_a_button_follows_the_rights(door: Door, qtbot: QtBot) -> None:
    session = await door.open("read")
    page = QWidget()
    qtbot.addWidget(page)
    button, other = QPushButton("Attest", page), QPushButton("Filter", page)
    button.setObjectName("invoice.attest")
    button.setToolTip("Attest (Ctrl+Return)")
    session.rights.watch(page)
    assert not button.isEnabled()
    assert "right to attest" in button.toolTip()
    assert button.accessibleDescription() == button.toolTip()
    assert other.isEnabled()
    session.rights._user = None
    session.rights.changed.emit()
    assert button.isEnabled()
    assert button.toolTip() == "Attest (Ctrl+Return)"


def test_the_only_user_there_is_must_be_the_one() -> None:
    alone, other = UserView(username="a@b.example"), UserView(username="B@b.example", email="c@b.example")
    assert who([alone], "") is alone
    assert who([alone, other], "") is None
    assert who([alone, other], " b@B.example") is other
    assert who([alone, other], "c@b.example") is other
    assert who([alone, other], "someone@else.example") is None


def test_what_stands_under_a_command_needs_the_same_right() -> None:
    assert right_for("invoice.attest.this") is Right.ATTEST
    assert right_for("product.prices.percent") is Right.REGISTERS
    assert right_for("invoice.filter") is None
    assert right_for("") is None


def test_every_right_asked_for_is_a_member_of_the_published_views() -> None:
    from desktop.core.records.users import UserRightView

    for right in {*Right, *filter(None, NEEDS.values())}:
        assert hasattr(UserView() if right is Right.COMPANIES else UserRightView(), right)
