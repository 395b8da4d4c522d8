from __future__ import annotations

import stat
import subprocess
import sys
from pathlib import Path

import pytest

from desktop.qt.save_file import write_whole


def test_it_replaces_what_was_there(tmp_path: Path) -> None:
    path = tmp_path / "Faktura 1042 å.pdf"
    write_whole(path, b"%PDF-1.7 old and longer")
    write_whole(path, b"%PDF-1.7 new")
    assert path.read_bytes() == b"%PDF-1.7 new"
    assert [one.name for one in tmp_path.iterdir()] == [path.name]


def test_others_may_read_it_as_any_file_there(tmp_path: Path) -> None:
    (tmp_path / "plain").write_bytes(b"")
    write_whole(tmp_path / "saved", b"x")
    assert stat.S_IMODE((tmp_path / "saved").stat().st_mode) == stat.S_IMODE((tmp_path / "plain").stat().st_mode)


@pytest.mark.parametrize("name", ["no such folder/a.pdf", "."])
def test_where_it_cannot_be_written_the_reason_is_told(tmp_path: Path, name: str) -> None:
    with pytest.raises(OSError, match=r"\S") as why:
        write_whole(tmp_path / name, b"x")
    assert why.value.strerror


def test_a_disk_that_takes_no_more_leaves_what_was_there(tmp_path: Path) -> None:
    """In a process of its own, whose files may not grow beyond some bytes."""
    resource = pytest.importorskip("resource")
    path = tmp_path / "a.pdf"
    write_whole(path, b"old")
    code = (
        "import resource, signal, sys; from pathlib import Path; from desktop.qt.save_file import write_whole\n"
        "signal.signal(signal.SIGXFSZ, signal.SIG_IGN); resource.setrlimit(resource.RLIMIT_FSIZE, (1000, 1000))\n"
        "try: write_whole(Path(sys.argv[1]), b'x' * 100_000)\n"
        "except OSError as why: print(why.strerror)\n"
    )
    assert resource.getrlimit(resource.RLIMIT_FSIZE)
    done = subprocess.run([sys.executable, "-c", code, str(path)], capture_output=True, text=True, check=True)
    assert done.stdout.strip()
    assert path.read_bytes() == b"old"
    assert [one.name for one in tmp_path.iterdir()] == [path.name]
