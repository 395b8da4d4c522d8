"""kill -9 while keys are pressed at a real X server: at most the last half second is missing, the cursor is there."""

from __future__ import annotations

import random
import time
from pathlib import Path
from typing import Any

import pytest

import debian

from .xhand import Display, XHand

MOST_LOST = 0.5
WORDS = "Snickeri och montage av kök på Åsgatan, dörrar och lister målade två gånger "
LETTERS = [letter for letter in WORDS if letter.isascii()]


def type_until(hand: XHand, seconds: float) -> list[tuple[float, str]]:
    """Presses key after key without a pause; answers when each had been pressed, by a steady clock."""
    pressed: list[tuple[float, str]] = []
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        letter = LETTERS[len(pressed) % len(LETTERS)]
        hand.type(letter, pause=0.01)
        pressed.append((time.monotonic(), letter))
    return pressed


def cell(hand: XHand) -> None:
    """Goes by keyboard into the description of the first row."""
    hand.click("Our reference")
    hand.see("focus", lambda found: found["name"] == "Our reference")
    hand.click("+ Text row")
    hand.see("focus", lambda found: found["name"] == "Description")


def message(hand: XHand) -> None:
    """Goes into the message."""
    hand.click("Message on the invoice")
    hand.see("focus", lambda found: found["name"] == "Message on the invoice")


@pytest.mark.alone
@pytest.mark.parametrize("where", [cell, message])
def test_at_most_half_a_second_is_lost(tmp_path: Path, where: Any) -> None:
    profile = tmp_path / "profile"
    with Display() as display:
        with XHand(display, profile) as hand:
            hand.ready()
            hand.key("ctrl+n")
            where(hand)
            name = hand.ask("focus")["name"]
            pressed = type_until(hand, 2.0 + random.random())
            killed = time.monotonic()
            hand.kill()
        typed = "".join(letter for _, letter in pressed)
        surely = sum(moment <= killed - MOST_LOST for moment, _ in pressed)
        with XHand(display, profile) as hand:
            hand.ready()
            found = hand.see("focus", lambda found: found.get("text"))
            assert found["name"] == name
            assert typed.startswith(found["text"])
            assert len(found["text"]) >= surely, (len(typed), surely, found)
            assert found["caret"] == len(found["text"])
            lost = killed - pressed[len(found["text"]) - 1][0]
            print(f"{len(typed)} keys, {len(typed) - len(found['text'])} lost, {lost:.3f} s")
            # The hand can go on at once.
            hand.type("X")
            assert hand.see("focus", lambda now: now["text"] == found["text"] + "X")


def test_the_selection_and_the_field_come_back(tmp_path: Path) -> None:
    profile = tmp_path / "profile"
    with Display() as display:
        with XHand(display, profile, language="sv") as hand:
            hand.ready()
            hand.key("ctrl+n")
            hand.click("Er referens")
            hand.type("Åsa Öberg")
            hand.key("shift+Left", "shift+Left", "shift+Left")
            hand.type("k")
            hand.key("Left", "shift+Left")
            time.sleep(0.6)
            hand.kill()
        with XHand(display, profile, language="sv") as hand:
            hand.ready()
            found = hand.see("focus", lambda found: found.get("text"))
            assert (found["name"], found["text"]) == ("Er referens", "Åsa Öbk")
            # The cursor is as of the last key that changed something.
            assert found["caret"] in (5, 6, 7)


def test_the_tools_are_named_for_a_new_machine() -> None:
    assert {"xvfb", "xdotool", "x11-xkb-utils", "openbox"} <= set(debian.TESTS)
