"""Keys of a real X server reach the program, Swedish letters too."""

from __future__ import annotations

from pathlib import Path

from .xhand import Display, XHand

TEXT = "Räksmörgås åäö ÅÄÖ, Äpple på Ön 12,50. "


def test_what_is_typed_on_a_swedish_keyboard_arrives(tmp_path: Path) -> None:
    with Display() as display, XHand(display, tmp_path / "profile") as hand:
        hand.ready()
        hand.key("ctrl+n")
        hand.click("Message on the invoice")
        for _ in range(3):
            hand.type(TEXT, pause=0.01)
        assert hand.see("focus", lambda found: found.get("text") == TEXT * 3)["caret"] == len(TEXT) * 3
