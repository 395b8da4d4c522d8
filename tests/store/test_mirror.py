"""A mirror is whole or not there, can be read with its own key only, and is given up at the first sign of damage."""

from __future__ import annotations

import os
import random
import sqlite3
import subprocess
from collections.abc import AsyncIterator, Callable
from contextlib import closing, suppress
from datetime import UTC, datetime
from pathlib import Path

import pytest

from desktop.store import mirror as store
from desktop.store.cipher import Cipher
from desktop.store.mirror import Damaged, Mirror, forget_everything

KEY = bytes(range(32))
AT = datetime(2026, 11, 24, 14, 3, tzinfo=UTC)
NAME = "Åsa Östlund & Söner 19800113-9297 "
PAGES = {"invoices": [f"{NAME}{number}".encode() * 50 for number in range(6)], "debtors": [NAME.encode() * 9]}

WRITER = """
import asyncio, sys
from datetime import UTC, datetime
from pathlib import Path
from desktop.store.cipher import Cipher
from desktop.store.mirror import Mirror

async def pages(number):
    for page in range(40):
        yield "invoices", f"Åsa Östlund & Söner 19800113-9297 {number} {page}".encode() * 400

async def main():
    mirror = Mirror(Path(sys.argv[1]), Cipher(bytes(range(32))))
    for number in range(100000):
        await mirror.save("företag", datetime(2026, 11, 24, tzinfo=UTC), None, pages(number))
        print(number, flush=True)

asyncio.run(main())
"""


async def _given(pages: dict[str, list[bytes]]) -> AsyncIterator[tuple[str, bytes]]:
    for kind, every in pages.items():
        for page in every:
            yield kind, page


def opened(folder: Path, key: bytes = KEY) -> Mirror:
    return Mirror(folder, Cipher(key))


async def keep(mirror: Mirror, name: str = "företag", pages: dict[str, list[bytes]] = PAGES) -> None:
    await mirror.save(name, AT, None, _given(pages))


async def read(mirror: Mirror, name: str = "företag") -> dict[str, list[bytes]] | None:
    snapshot = await mirror.open(name)
    if snapshot is None:
        return None
    kinds = snapshot.head.digests
    return {kind: [page async for page in mirror.pages(name, snapshot, kind)] for kind in kinds}


def files(folder: Path) -> list[Path]:
    return sorted(folder.glob("mirror-*"))


async def test_what_was_kept_comes_back_with_its_age(tmp_path: Path) -> None:
    await keep(opened(tmp_path))
    mirror = opened(tmp_path)
    assert await read(mirror) == PAGES
    snapshot = await mirror.open("företag")
    assert snapshot is not None
    assert snapshot.head.saved_at == AT


async def test_nothing_can_be_read_in_the_files(tmp_path: Path) -> None:
    await keep(opened(tmp_path))
    assert files(tmp_path)
    for path in files(tmp_path):
        content = path.read_bytes() + os.fsencode(path.name)
        assert path.stat().st_mode & 0o777 == 0o600
        for secret in ("Östlund", "19800113", "företag"):
            assert not any(secret.encode(coding) in content for coding in ("utf-8", "utf-16-le", "latin-1"))


async def test_companies_have_mirrors_of_their_own_and_none_is_read_in_the_place_of_another(tmp_path: Path) -> None:
    mirror = opened(tmp_path)
    await keep(mirror, "one", {"invoices": [b"one"]})
    await keep(mirror, "two", {"invoices": [b"two"]})
    assert await read(mirror, "one") == {"invoices": [b"one"]}
    one, two = (mirror._path(name) for name in ("one", "two"))
    two.write_bytes(one.read_bytes())
    assert await read(opened(tmp_path), "two") is None
    assert await read(mirror, "one") == {"invoices": [b"one"]}
    mirror.forget_all_but(["two"])
    assert files(tmp_path) == []


async def test_another_key_finds_nothing_and_takes_it_away(tmp_path: Path) -> None:
    await keep(opened(tmp_path))
    path = files(tmp_path)[0]
    other = opened(tmp_path, bytes(32))
    assert await read(other) is None
    path.rename(other._path("företag"))
    assert await read(other) is None
    assert files(tmp_path) == []


async def test_without_a_lasting_key_nothing_is_written_or_found(tmp_path: Path) -> None:
    await keep(opened(tmp_path))
    before = files(tmp_path)[0].read_bytes()
    passing = Mirror(tmp_path, Cipher(KEY, persistent=False))
    await keep(passing, pages={"invoices": [b"other"]})
    assert await read(passing) is None
    assert files(tmp_path)[0].read_bytes() == before


async def test_another_version_is_given_up(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    await keep(opened(tmp_path))
    monkeypatch.setattr(store, "VERSION", store.VERSION + 1)
    assert await read(opened(tmp_path)) is None
    assert files(tmp_path) == []


@pytest.mark.parametrize("number", range(8))
@pytest.mark.parametrize("harm", ["first byte", "middle byte", "last byte", "cut", "gone", "swapped", "old"])
async def test_each_damaged_page_is_noticed(tmp_path: Path, number: int, harm: str) -> None:
    await keep(opened(tmp_path))
    await _harm(tmp_path, number, harm)
    mirror = opened(tmp_path)
    try:
        found = await read(mirror)
    except Damaged:
        found = None
    assert found is None
    assert files(tmp_path) == []
    await keep(mirror)
    assert await read(mirror) == PAGES


async def _harm(folder: Path, number: int, harm: str) -> None:
    with closing(sqlite3.connect(files(folder)[0], isolation_level=None)) as database:
        rows = database.execute("SELECT kind, number, sealed FROM pages ORDER BY kind, number").fetchall()
        kind, page, sealed = rows[number]
        place = {"first byte": 0, "middle byte": len(sealed) // 2, "last byte": len(sealed) - 1}.get(harm)
        if place is not None:
            harmed = sealed[:place] + bytes([sealed[place] ^ 1]) + sealed[place + 1 :]
        else:
            harmed = {"cut": sealed[:-1], "swapped": rows[(number + 1) % len(rows)][2]}.get(harm, b"")
        if harm == "old":
            harmed = Cipher(KEY).seal(b"", f"mirror/företag/{kind}/{page}")
        if harm == "gone":
            database.execute("DELETE FROM pages WHERE kind = ? AND number = ?", (kind, page))
        else:
            database.execute("UPDATE pages SET sealed = ? WHERE kind = ? AND number = ?", (harmed, kind, page))


@pytest.mark.parametrize("share", [0.0, 0.1, 0.5, 0.9])
async def test_a_file_that_was_cut_or_is_none_is_given_up(tmp_path: Path, share: float) -> None:
    await keep(opened(tmp_path))
    path = files(tmp_path)[0]
    path.write_bytes(path.read_bytes()[: int(path.stat().st_size * share)])
    mirror = opened(tmp_path)
    with suppress(Damaged):
        # What was cut off may be what nobody needs for reading.
        assert await read(mirror) in (None, PAGES)
    await keep(mirror)
    await keep(mirror)
    assert await read(mirror) == PAGES


async def test_only_what_changed_is_written_again(tmp_path: Path) -> None:
    mirror = opened(tmp_path)
    await keep(mirror)
    before = _sealed(tmp_path)
    changed = {"invoices": [b"new", *PAGES["invoices"][1:3]], "debtors": PAGES["debtors"]}
    await keep(mirror, pages=changed)
    after = _sealed(tmp_path)
    assert {page for page in after if after[page] != before.get(page)} == {("head", 0), ("invoices", 0)}
    assert before.keys() - after.keys() == {("invoices", 3), ("invoices", 4), ("invoices", 5)}
    assert await read(mirror) == changed


def _sealed(folder: Path) -> dict[tuple[str, int], bytes]:
    with closing(sqlite3.connect(files(folder)[0])) as database:
        return {(kind, number): page for kind, number, page in database.execute("SELECT * FROM pages")}


async def test_a_save_that_breaks_off_leaves_the_old_one(tmp_path: Path) -> None:
    async def breaking() -> AsyncIterator[tuple[str, bytes]]:
        yield "invoices", b"new"
        raise RuntimeError

    mirror = opened(tmp_path)
    await keep(mirror)
    with pytest.raises(RuntimeError):
        await mirror.save("företag", AT, None, breaking())
    assert await read(mirror) == PAGES


async def test_after_close_and_signing_out_nothing_is_there(tmp_path: Path) -> None:
    mirror = opened(tmp_path)
    await keep(mirror)
    mirror.close()
    forget_everything(tmp_path)
    await keep(mirror)
    assert files(tmp_path) == []


async def test_killed_writers_leave_the_old_or_the_new(
    tmp_path: Path, start: Callable[[str, Path], subprocess.Popen[str]]
) -> None:
    chance = random.Random(20261122)
    last = -1
    for _ in range(12):
        writer = start(WRITER, tmp_path)
        assert writer.stdout is not None
        for _ in range(chance.randint(1, 6)):
            last = int(writer.stdout.readline())
        writer.kill()
        rest = [int(line) for line in writer.stdout.readlines() if line.endswith("\n")]
        last = rest[-1] if rest else last
        writer.wait()
        assert not any("Östlund".encode() in path.read_bytes() for path in files(tmp_path))
        found = await read(opened(tmp_path))
        assert found is not None
        numbers = {int(page.split(b" ")[5]) for page in found["invoices"]}
        assert len(found["invoices"]) == 40
        assert numbers in ({last}, {last + 1})
