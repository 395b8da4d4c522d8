"""Fifty drafts reviewed and attested by keyboard alone: real keys of an X server in the real program's window.

    python -m tests.end2end.xattest DIR

The program runs as a process of its own, signed in at a sandbox that is another one. Fails when a draft is not seen on
the paper before it is attested, when the program and the server disagree, or when what was undone has left.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
import time
from base64 import b64encode
from datetime import timedelta
from functools import partial
from pathlib import Path
from typing import Any

import httpx

from desktop.core.dates import next_bank_day, today

from .server import Server
from .xhand import Display, XHand

USER, PASSWORD, OFFICE = "demo@attesta.example", "demo", "english@attesta.example"
"""Another user makes the drafts: signing in twice as one would end the program's token."""

ONE_BY_ONE, TOGETHER = 40, 10
DRAFTS = ONE_BY_ONE + TOGETHER
CUSTOMER = "Tangentbordet AB"


def make_drafts(url: str, number: int = DRAFTS) -> dict[str, str]:
    """Drafts at the server, no two of one sum; answers the text on each by its id."""
    signed_in = httpx.post(f"{url}/v1/authentication/apiauthenticate", auth=(OFFICE, PASSWORD), headers=_JSON)
    token = b64encode(signed_in.raise_for_status().json()["Value"].encode()).decode()
    with httpx.Client(base_url=url, headers=_JSON | {"Authorization": f"SecureToken {token}"}, timeout=30) as http:
        company = http.get("/v1/creditors/creditors").json()[0]["CreditorPublicId"]
        wanted = {"CreditorPublicId": company, "Name": CUSTOMER, "Email": "post@tangentbordet.example", **_ADDRESS}
        customer = _made(http, "/v1/debtors/debtor", wanted)
        texts = {number: f"Rad för tangenter {number:03d}" for number in range(number)}
        return {_made(http, "/v1/invoice/action", _entry(company, customer, *one)): one[1] for one in texts.items()}


class Attester:
    """Goes through the queue as somebody does who never lets go of the keyboard."""

    def __init__(self, hand: XHand, server: Server, texts: dict[str, str], folder: Path) -> None:
        self.hand, self.server, self.texts, self.folder = hand, server, texts, folder
        self.seen: set[str] = set()

    def sign_in(self) -> None:
        """The front has the keyboard in its first field."""
        hand = self.hand
        hand.see("where Lösenord, obligatoriskt")
        hand.see("focus", lambda found: found["kind"].endswith("LineEdit") or "text" in found)
        hand.type(USER)
        hand.key("Tab")
        hand.type(PASSWORD)
        hand.key("Return")
        hand.ready()

    def find_them(self) -> None:
        """The queue, and in it the drafts of one customer."""
        hand = self.hand
        hand.key("ctrl+3")
        hand.see("queue", lambda found: found and found["read"] and found["count"] >= len(self.texts))
        hand.key("ctrl+f")
        hand.type(CUSTOMER[:8])
        hand.key("Return", "Home")
        hand.see("queue", lambda found: found["count"] == len(self.texts) and found["chosen"] in self.texts)

    def attest_one_by_one(self, number: int) -> None:
        """Each is read on the paper first; A asks, Enter agrees, and the next comes up."""
        for place in range(number):
            chosen = self._look()
            self.hand.key("a")
            self.hand.see("sheet")
            if place == 0:
                self._picture("x-attest-question")
            self.hand.key("Return")
            self.hand.see("queue", partial(_went_on, chosen))

    def attest_together(self, number: int) -> None:
        """Space selects, J goes on; undone at first, and nothing has left; then for good."""
        hand = self.hand
        hand.see("queue", lambda found: found["count"] == number)
        hand.key("Home")
        for place in range(number):
            self._look()
            hand.key("space")
            hand.see("queue", partial(_has_marked, place + 1))
            hand.key("j")
        marked = hand.see("queue")["marked_ids"]
        self._ask_and_agree()
        hand.see("queue", lambda found: found["delayed"] == number)
        self._picture("x-attest-delay")
        hand.key("ctrl+z")
        hand.see("queue", lambda found: found["marked"] == number and not found["delayed"])
        time.sleep(6)
        if any(self.events(one) for one in marked):
            raise AssertionError("what was undone has left")
        self._ask_and_agree()

    def ended(self) -> dict[str, Any]:
        """What the program says when all are attested."""
        found: dict[str, Any] = self.hand.see("queue", lambda said: len(set(said["attested"])) >= len(self.texts))
        self._picture("x-attest-done")
        return found

    def events(self, public_id: str) -> int:
        """How often the server has attested it."""
        [document] = [one for one in self.server.invoices(_REFERENCE) if one["id"] == public_id]
        return sum("Attested" in event for event in document["events"])

    def _look(self) -> str:
        """The draft that is chosen, once it stands on the paper."""
        chosen: str = self.hand.see("queue", lambda found: found["chosen"] in self.texts)["chosen"]
        self.hand.see("queue", lambda found: self.texts[chosen] in found["paper"])
        self.seen.add(chosen)
        return chosen

    def _ask_and_agree(self) -> None:
        self.hand.key("ctrl+Return")
        self.hand.see("sheet")
        self.hand.key("Return")
        self.hand.see("sheet", lambda open_: not open_)

    def _picture(self, name: str) -> None:
        time.sleep(0.3)
        self.hand.picture(self.folder / f"{name}.png")


def play(folder: Path) -> str:
    """Attests all, and answers a line of what was seen."""
    os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"
    with tempfile.TemporaryDirectory() as place, Display() as display:
        server = Server(Path(place))
        try:
            texts = make_drafts(server.url)
            with XHand(display, Path(place) / "profile", language="sv", url=server.url) as hand:
                attester = Attester(hand, server, texts, folder)
                attester.sign_in()
                attester.find_them()
                hand.see("beat", lambda said: said["ticks"] >= 0)
                start = time.monotonic()
                attester.attest_one_by_one(ONE_BY_ONE)
                attester.attest_together(TOGETHER)
                said = attester.ended()
                seconds, longest = time.monotonic() - start, hand.ask("beat")["longest"]
            check(attester, said)
        finally:
            server.stop()
    said_first = f"{len(texts)} drafts attested by keyboard alone in {seconds:.1f} s"
    return f"{said_first}, longest pause of the loop {longest:.0f} ms"


def check(attester: Attester, said: dict[str, Any]) -> None:
    """The program and the server agree: each was looked at, and attested once."""
    ids = set(attester.texts)
    times = {one: attester.events(one) for one in ids}
    if set(times.values()) != {1}:
        raise AssertionError(f"attested so often: {times}")
    if set(said["attested"]) != ids or sorted(said["logged"]) != sorted(ids) or attester.seen != ids:
        raise AssertionError(f"the program says {said}")


_REFERENCE = "tangenter"
_JSON = {"Accept": "application/json"}
_ADDRESS = {"OrgNo": "556840-2266", "Address": "Storgatan 1", "ZipCode": "90326", "City": "Umeå"}


def _entry(company: str, customer: str, number: int, text: str) -> dict[str, Any]:
    price = {"CurrencyCode": "SEK", "Value": 100_000 + 1_600 * number}
    row = {"ArticleDescription": text, "Quantity": 1, "Units": "st", "UnitPrice": price, "VAT": 25}
    due = next_bank_day(today() + timedelta(days=30))
    return {
        "ActionType": "InvoiceAction", "CreditorPublicId": company, "DebtorPublicId": customer, "Records": [row],
        "InvoiceDate": today().isoformat(), "DueDate": due.isoformat(), "DeliveryMethod": "Email",
        "ExternalReference": _REFERENCE,
    }  # fmt: skip


def _went_on(before: str, found: dict[str, Any]) -> bool:
    return before in found["begun"] and found["chosen"] != before


def _has_marked(number: int, found: dict[str, Any]) -> bool:
    return bool(found["marked"] == number)


def _made(http: httpx.Client, path: str, wanted: dict[str, Any]) -> str:
    return str(http.post(path, json=wanted).raise_for_status().json()["PublicId"])


def main() -> int:
    """Plays into the folder given."""
    ask = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    ask.add_argument("folder", type=Path)
    folder = ask.parse_args().folder.absolute()
    folder.mkdir(parents=True, exist_ok=True)
    sys.stdout.write(play(folder) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
