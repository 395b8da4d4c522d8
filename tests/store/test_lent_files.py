"""Copies for other programs: private, well named, and gone afterwards."""

from __future__ import annotations

import gc
import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from desktop.store.lent_files import LentFiles

NAME = "Faktura 1042 Åsa Öberg & Söner.pdf"


def folders(parent: Path) -> list[Path]:
    return list(parent.glob("attesta-lent-*"))


def test_two_of_the_same_name_keep_it(tmp_path: Path) -> None:
    lent = LentFiles(tmp_path)
    assert folders(tmp_path) == [], "a folder before anything is lent"
    paths = [lent.lend(NAME, data) for data in (b"one", b"two")]
    assert [(path.name, path.read_bytes()) for path in paths] == [(NAME, b"one"), (NAME, b"two")]
    lent.take_back(paths[:1])
    assert [path.exists() for path in paths] == [False, True]
    lent.close()
    assert folders(tmp_path) == []
    assert lent.lend(NAME, b"again").exists()
    lent.close()


@pytest.mark.skipif(os.name != "posix", reason="Windows has no such modes")
def test_nobody_else_may_read_them(tmp_path: Path) -> None:
    lent = LentFiles(tmp_path)
    path = lent.lend(NAME, b"secret")
    modes = [one.stat().st_mode & 0o777 for one in (path, path.parent, path.parents[1])]
    assert modes == [0o600, 0o700, 0o700]
    lent.close()


def test_they_go_with_their_owner(tmp_path: Path) -> None:
    lent = LentFiles(tmp_path)
    lent.lend(NAME, b"")
    del lent
    gc.collect()
    assert folders(tmp_path) == []


def test_a_program_that_ends_leaves_none(tmp_path: Path) -> None:
    words = "import sys, pathlib; from desktop.store.lent_files import LentFiles as L; "
    words += "kept = L(pathlib.Path(sys.argv[1])); print(kept.lend('x.pdf', b'').exists())"
    done = subprocess.run([sys.executable, "-c", words, str(tmp_path)], capture_output=True, text=True, check=True)
    assert done.stdout == "True\n"
    assert folders(tmp_path) == []


def test_what_a_killed_program_left_is_taken_away_a_day_later(tmp_path: Path) -> None:
    old, young = tmp_path / "attesta-lent-old", tmp_path / "attesta-lent-young"
    for folder in (old, young):
        folder.mkdir()
        (folder / "x.pdf").write_bytes(b"")
    yesterday = time.time() - 25 * 3600
    os.utime(old, (yesterday, yesterday))
    lent = LentFiles(tmp_path)
    lent.lend(NAME, b"")
    assert (old.exists(), young.exists()) == (False, True)
    lent.close()
