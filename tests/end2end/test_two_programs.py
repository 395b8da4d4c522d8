"""Two programs, each a process at an X server of its own, change the same customer and draft at one Billecta."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from contextlib import ExitStack, closing
from pathlib import Path
from typing import Any

import pytest

from .conftest import PASSWORD, USER
from .server import Server
from .xhand import Display, XHand

COLLEAGUE = "english@attesta.example"
"""Signing in twice as the same user would end the token of the first program."""

CUSTOMER, NUMBER = "Lindqvist & Co Fastigheter AB", "10001"
Pair = tuple[XHand, XHand]


@pytest.fixture
def server(tmp_path: Path) -> Iterator[Server]:
    made = Server(tmp_path)
    yield made
    made.stop()


@pytest.fixture
def programs(tmp_path: Path, server: Server, no_keyring: None) -> Iterator[Pair]:
    """Both signed in, the lists read."""
    with ExitStack() as open_:
        hands = []
        for name in ("one", "other"):
            display = open_.enter_context(Display())
            hands.append(open_.enter_context(XHand(display, tmp_path / name, url=server.url)))
        for hand, user in zip(hands, (USER, COLLEAGUE), strict=True):
            sign_in(hand, user)
        yield hands[0], hands[1]


def sign_in(hand: XHand, user: str) -> None:
    hand.see("where Password, required")
    hand.click("User name, required")
    hand.type(user)
    hand.key("Tab")
    hand.type(PASSWORD)
    hand.key("Return")
    hand.ready()


def documents(server: Server, query: str) -> list[dict[str, Any]]:
    """What the server's own file has."""
    with closing(sqlite3.connect(server._state)) as state:
        return [json.loads(text) for (text,) in state.execute(query)]


def customer(server: Server) -> dict[str, Any]:
    """The customer as the server has it; another company may have one of that name."""
    [found] = [
        one
        for one in documents(server, "SELECT body FROM thing")
        if (one.get("Name"), one.get("DebtorNo")) == (CUSTOMER, NUMBER)
    ]
    return found


def choose(hand: XHand, place: str, words: str) -> None:
    """Filters a list and goes to its first row; the place's own key leads from the filter into the list."""
    hand.key(place)
    hand.key("ctrl+f")
    hand.see("focus", lambda found: found["kind"] == "FilterEdit")
    hand.type(words)
    hand.see("focus", lambda found: found["text"] == words)
    hand.key(place)
    hand.see("focus", lambda found: found["kind"] == "RecordTable")
    hand.key("Home")


def open_customer(hand: XHand) -> None:
    choose(hand, "ctrl+4", "lindq")
    hand.see(f"reads {CUSTOMER}")
    hand.key("F2")
    hand.see("where City")


def fill(hand: XHand, name: str, text: str) -> None:
    hand.click(name)
    hand.see("focus", lambda found: found["name"] == name)
    hand.key("ctrl+a")
    hand.type(text)
    hand.see("focus", lambda found: found["text"] == text)


def test_the_same_customer(programs: Pair, server: Server) -> None:
    one, other = programs
    for hand in programs:
        open_customer(hand)
    fill(one, "City", "Kiruna")
    fill(other, "City", "Boden")
    fill(other, "Street or box", "Nygatan 1")
    other.key("ctrl+s")
    other.see(f"reads {CUSTOMER} is saved")
    # The first sees the difference, and until it has decided nothing of either is lost.
    one.key("ctrl+s")
    one.see(f"reads Someone else has changed {CUSTOMER} too")
    assert one.ask("where City: Yours Kiruna")
    assert one.ask("where City: Someone else changed it to Boden")
    assert customer(server)["City"] == "Boden"
    one.key("Return")
    one.see(f"reads {CUSTOMER} is saved")
    assert (customer(server)["City"], customer(server)["Address"]) == ("Kiruna", "Nygatan 1")
    # The other stands on what it has read itself, and is told of what has come since.
    other.key("F2")
    other.see("where City")
    fill(other, "Attention", "Maja")
    other.key("ctrl+s")
    other.see("reads Someone else had changed this meanwhile: City")
    found = customer(server)
    assert (found["City"], found["Address"], found["Attention"]) == ("Kiruna", "Nygatan 1", "Maja")


def test_the_same_draft(programs: Pair, server: Server) -> None:
    one, other = programs
    one.key("ctrl+2")
    one.key("ctrl+n")
    one.see("focus", lambda found: found["name"].startswith("Customer"))
    one.type("lindq")
    one.key("Return")
    one.see("focus", lambda found: found["text"] == CUSTOMER)
    fill(one, "Your reference", "Fyrtornet")
    one.click("+ Row")
    one.see("cell", lambda at: at and at[1] == 0)
    one.type("k")
    one.key("Down", "Return")
    one.see("draft", lambda draft: draft["rows"][-1][0] != "None")
    one.key("ctrl+s")
    one.see("draft", lambda draft: draft and draft["saved"] and draft["id"])
    other.key("F5")
    other.see("ready")
    choose(other, "ctrl+2", "fyrtornet")
    other.see("reads Fyrtornet")
    other.key("F2")
    other.see("draft")
    fill(other, "Message on the invoice", "Deras")
    fill(other, "Our reference", "Per")
    other.key("ctrl+s")
    other.see("draft", lambda draft: draft["saved"])
    fill(one, "Message on the invoice", "Mitt")
    one.key("ctrl+s")
    one.see("reads Someone else has changed the draft too")
    assert one.ask("where Message on the invoice: Someone else changed it to Deras")
    one.key("Return")
    one.see("draft", lambda draft: draft["saved"])
    [entry] = [
        one["entry"]
        for one in documents(server, "SELECT doc FROM invoice")
        if one["entry"].get("YourReference") == "Fyrtornet"
    ]
    assert (entry["Message"], entry["OurReference"]) == ("Mitt", "Per")
