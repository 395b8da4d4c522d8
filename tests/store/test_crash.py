"""Programs killed in the middle of writing lose nothing that was committed, and leave nothing readable behind."""

from __future__ import annotations

import random
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from desktop.store.cipher import Cipher
from desktop.store.drafts import Drafts
from desktop.store.outbox import Outbox, State

KEY = bytes(range(32))
SECRETS = ["Åsa Östlund & Söner", "19800113-9297", "198001139297", "kund-åäö", "invoices.attest", "Spärrad: Åsa"]

WRITER = """
import os
import sys
from pathlib import Path
from desktop.store.cipher import Cipher
from desktop.store.drafts import Drafts
from desktop.store.outbox import Outbox, State

folder, cipher = Path(sys.argv[1]), Cipher(bytes(range(32)))
drafts, outbox = Drafts(folder / "drafts.sqlite", cipher), Outbox(folder / "outbox.sqlite", cipher)
run = os.urandom(4).hex()
text = "Åsa Östlund & Söner 19800113-9297 198001139297 "
for number in range(100000):
    content = (text + str(number) + "x" * (number % 7 * 900)).encode()
    drafts.save(f"kund-åäö-{number % 5}", "invoice", "kund-åäö", content)
    print("draft", number % 5, number, flush=True)
    key = f"{run}-{number}"
    write = outbox.put(key=key, name="invoices.attest", target="kund-åäö", company="kund-åäö", payload=content)
    print("put", key, number, flush=True)
    outbox.mark(write.id, State.SENDING, "Spärrad: Åsa")
    print("sending", key, number, flush=True)
    if number % 3 == 0:
        outbox.done(write.id)
        print("done", key, number, flush=True)
"""


def _payload(number: int) -> bytes:
    return f"Åsa Östlund & Söner 19800113-9297 198001139297 {number}{'x' * (number % 7 * 900)}".encode()


class Ledger:
    """What the killed programs had reported as committed."""

    def __init__(self) -> None:
        self.drafts: dict[str, int] = {}
        self.newest = -1
        self.writes: dict[str, tuple[int, str]] = {}
        self.finished: set[str] = set()

    def note(self, line: str) -> None:
        what, name, number = line.split()
        if what == "draft":
            self.drafts[f"kund-åäö-{name}"] = self.newest = int(number)
        elif what == "done":
            self.writes.pop(name)
            self.finished.add(name)
        else:
            self.writes[name] = (int(number), what)

    def check_drafts(self, drafts: Drafts) -> None:
        assert (drafts.unreadable(), drafts.damaged) == (0, None)
        found = {draft.id: draft.content for draft in drafts.all()}
        for id_, number in self.drafts.items():
            # the one step after the last report may have been committed before the kill
            later = self.newest + 1
            possible = {number, later} if id_ == f"kund-åäö-{later % 5}" else {number}
            committed = [number for number in possible if found[id_] == _payload(number)]
            assert committed
            self.drafts[id_] = committed[0]
        self.newest = -1

    def check_outbox(self, outbox: Outbox) -> None:
        assert (outbox.unreadable, outbox.damaged) == (0, None)
        found = {write.key: write for write in outbox.all()}
        missing = self.writes.keys() - found.keys()
        assert len(missing) <= 1  # its removal was committed, the report was not
        for key in self.writes.keys() & found.keys():
            number, what = self.writes[key]
            assert found[key].payload == _payload(number)
            assert what != "sending" or found[key].state is State.UNCLEAR
        assert not self.finished & found.keys()
        for key in missing:
            number, what = self.writes.pop(key)
            assert (number % 3, what) == (0, "sending")


def test_twenty_killed_writers_lose_and_break_nothing(
    tmp_path: Path, start: Callable[[str, Path], subprocess.Popen[str]]
) -> None:
    chance = random.Random(20261122)
    ledger = Ledger()
    for _ in range(20):
        writer = start(WRITER, tmp_path)
        assert writer.stdout is not None
        for _ in range(chance.randint(1, 60)):
            ledger.note(writer.stdout.readline())
        writer.kill()
        for line in writer.stdout.readlines():
            if line.endswith("\n"):
                ledger.note(line)
        writer.wait()
        _check_readable_nowhere(tmp_path)
        drafts, outbox = (
            Drafts(tmp_path / "drafts.sqlite", Cipher(KEY)),
            Outbox(tmp_path / "outbox.sqlite", Cipher(KEY)),
        )
        ledger.check_drafts(drafts)
        ledger.check_outbox(outbox)
        drafts.close()
        outbox.close()


def _check_readable_nowhere(folder: Path) -> None:
    """The files as the killed program left them, those that SQLite keeps beside its own included."""
    files = list(folder.iterdir())
    assert any(path.name.endswith("-wal") for path in files)
    for path in files:
        content = path.read_bytes()
        assert path.stat().st_mode & 0o777 == 0o600
        for secret in SECRETS:
            for coding in ("utf-8", "utf-16-le", "latin-1"):
                assert secret.encode(coding) not in content


@pytest.mark.parametrize("words", SECRETS)
def test_the_search_finds_what_is_readable(tmp_path: Path, words: str) -> None:
    (tmp_path / "a-wal").write_bytes(b"." + words.encode() + b".")
    (tmp_path / "a-wal").chmod(0o600)
    with pytest.raises(AssertionError):
        _check_readable_nowhere(tmp_path)
