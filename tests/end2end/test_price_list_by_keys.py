"""The price list edited with keys of a real X server: every letter arrives in the cell, also the first ones."""

from __future__ import annotations

import time
from pathlib import Path

from .xhand import Display, XHand


def test_prices_are_typed_one_under_the_other_and_come_back_after_a_kill(tmp_path: Path) -> None:
    profile = tmp_path / "profile"
    with Display() as display:
        with XHand(display, profile, language="sv") as hand:
            hand.ready()
            hand.key("ctrl+5")
            hand.key("ctrl+e")
            for price in ("625", "1234,50", "2*99,5"):
                hand.type(price, pause=0.005)
                hand.key("Return")
            hand.see("reads 3 artiklar ändrade")
            time.sleep(0.5)
            hand.kill()
        with XHand(display, profile, language="sv") as hand:
            hand.ready()
            hand.key("ctrl+5")
            hand.see("reads 3 artiklar ändrade")
            hand.key("ctrl+e")
            hand.key("ctrl+s")
            hand.see("reads Spara 3 ändrade artiklar?")
            hand.key("Return")
            hand.see("reads 3 artiklar är ändrade.")
