"""Files beside the drafts: readable to who has the key, there before a draft names them, gone when none does."""

from __future__ import annotations

import os
import random
import subprocess
import sys
from pathlib import Path

import pytest

from desktop.core.kept_file import FileGone, kept_as, names_in
from desktop.store.cipher import Cipher
from desktop.store.draft_files import DraftFiles
from desktop.store.drafts import Drafts

KEY = bytes(range(32))

WRITER = """
import os
import sys
from pathlib import Path
from desktop.core.kept_file import kept_as
from desktop.store.cipher import Cipher
from desktop.store.drafts import Drafts

drafts = Drafts(Path(sys.argv[1]) / "drafts.sqlite", Cipher(bytes(range(32))))
for number in range(100000):
    data = b"%PDF Svea Snickeri" + os.urandom(8) + bytes(number % 3 * 700_000)
    name = drafts.files.put(data)
    drafts.save(f"draft {number % 4}", "invoice", "1", kept_as(name, len(data)).encode())
    print(name, number % 4, flush=True)
"""


def test_a_file_is_kept_once_and_read_by_who_has_the_key(tmp_path: Path, cipher: Cipher) -> None:
    files = DraftFiles(tmp_path / "files", cipher)
    data = b"Svea Snickeri" * 1000
    name = files.put(data)
    assert files.put(data) == name
    assert files.get(name) == data
    [path] = (tmp_path / "files").iterdir()
    assert b"Snickeri" not in path.read_bytes()
    if os.name == "posix":
        assert (path.stat().st_mode & 0o777, path.parent.stat().st_mode & 0o777) == (0o600, 0o700)
    with pytest.raises(FileGone):
        DraftFiles(tmp_path / "files", Cipher(b"o" * 32)).get(name)


def test_one_that_was_damaged_or_exchanged_is_gone(tmp_path: Path, cipher: Cipher) -> None:
    files = DraftFiles(tmp_path, cipher)
    one, other = files.put(b"one"), files.put(b"other")
    (tmp_path / one).write_bytes((tmp_path / other).read_bytes())
    with pytest.raises(FileGone):
        files.get(one)
    assert files.get(other) == b"other"
    with pytest.raises(FileGone):
        files.get("0" * 32)


def test_what_no_draft_names_is_swept_away(tmp_path: Path, cipher: Cipher) -> None:
    drafts = Drafts(tmp_path / "drafts.sqlite", cipher)
    kept, orphan = drafts.files.put(b"kept"), drafts.files.put(b"orphan")
    (tmp_path / "drafts-files" / ".half.new").write_bytes(b"half")
    drafts.save("1", "invoice", "a", kept_as(kept, 4).encode())
    named = drafts.named_files()
    assert named == {kept}
    drafts.files.sweep(named)
    assert [path.name for path in (tmp_path / "drafts-files").iterdir()] == [kept]
    with pytest.raises(FileGone):
        drafts.files.get(orphan)
    drafts.close()


def test_nothing_is_swept_while_a_draft_cannot_be_read(tmp_path: Path, cipher: Cipher) -> None:
    """It may be readable tomorrow, when the keyring answers, and then it wants its file."""
    path = tmp_path / "drafts.sqlite"
    drafts = Drafts(path, cipher)
    drafts.save("1", "invoice", "a", kept_as(drafts.files.put(b"x"), 1).encode())
    drafts.close()
    for other in (Cipher(b"o" * 32), None):
        stranger = Drafts(path, other)
        assert stranger.named_files() is None
        stranger.close()


def test_without_a_lasting_key_files_stay_in_memory_until_they_are_adopted(tmp_path: Path, cipher: Cipher) -> None:
    passing = Drafts(tmp_path / "drafts.sqlite", None)
    name = passing.files.put(b"typed early")
    assert passing.files.get(name) == b"typed early"
    passing.save("1", "invoice", "a", kept_as(name, 11).encode())
    assert list(tmp_path.iterdir()) == []
    passing.files.put(b"orphan")
    passing.files.sweep({name})
    later = Drafts(tmp_path / "later.sqlite", cipher)
    later.adopt(passing)
    assert len(list((tmp_path / "later-files").iterdir())) == 1
    passing.close()
    later.close()


def test_killed_at_any_moment_every_draft_has_its_file_and_nothing_can_be_read(tmp_path: Path) -> None:
    chance = random.Random(9)
    for _ in range(6):
        with subprocess.Popen(
            [sys.executable, "-c", WRITER, str(tmp_path)], stdout=subprocess.PIPE, text=True
        ) as program:
            assert program.stdout is not None
            reported = [program.stdout.readline().split() for _ in range(chance.randrange(3, 12))]
            program.kill()
            reported += [line.split() for line in program.stdout if line.endswith("\n")]
        drafts = Drafts(tmp_path / "drafts.sqlite", Cipher(KEY))
        kept = {draft.id: draft.content for draft in drafts.all()}
        for content in kept.values():
            [name] = names_in(content)
            assert drafts.files.get(name).startswith(b"%PDF Svea Snickeri")
        last = {f"draft {number}": name for name, number in reported}
        newest = reported[-1]
        for draft_id, name in last.items():
            if draft_id != f"draft {(int(newest[1]) + 1) % 4}":  # the one that may have been written unreported
                assert names_in(kept[draft_id]) == {name}
        for path in tmp_path.rglob("*"):
            assert path.is_dir() or b"Snickeri" not in path.read_bytes(), path
        named = drafts.named_files()
        assert named is not None
        drafts.files.sweep(named)
        assert {path.name for path in (tmp_path / "drafts-files").iterdir()} == named
        drafts.close()
