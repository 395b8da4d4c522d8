"""One profile, one program; private files; writes that are whole or not there."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from desktop.core.environment import Environment
from desktop.store.files import atomic_write, free_name
from desktop.store.profile import Profile, ProfileInUse

Start = Callable[[str, Path], "subprocess.Popen[str]"]

HOLD = """
import sys
from pathlib import Path
from desktop.store.profile import Profile
Profile(Path(sys.argv[1])).lock()
print("held", flush=True)
sys.stdin.read()
"""


def _mode(path: Path) -> int:
    return path.stat().st_mode & 0o777


def test_two_programs_cannot_use_one_profile_and_a_killed_one_lets_go(tmp_path: Path, start: Start) -> None:
    other = start(HOLD, tmp_path)
    assert other.stdout is not None
    assert other.stdout.readline() == "held\n"
    with pytest.raises(ProfileInUse) as caught:
        Profile(tmp_path).lock()
    assert caught.value.root == tmp_path
    other.kill()
    other.wait()
    with Profile(tmp_path), pytest.raises(ProfileInUse):
        Profile(tmp_path).lock()
    with Profile(tmp_path):
        pass


def test_environments_have_folders_of_their_own_closed_to_others(tmp_path: Path) -> None:
    profile = Profile(tmp_path / "new" / "profil-åäö")
    paths = [path for item in Environment for path in (profile.drafts(item), profile.outbox(item))]
    assert len(set(paths)) == 6
    assert {_mode(path.parent) for path in paths} == {0o700}
    assert _mode(profile.root) == 0o700


def test_a_folder_of_the_user_keeps_its_permissions_but_ours_are_closed(tmp_path: Path) -> None:
    (tmp_path / "demo").mkdir(mode=0o755)
    tmp_path.chmod(0o755)
    profile = Profile(tmp_path)
    assert (_mode(tmp_path), _mode(profile.folder(Environment.DEMO))) == (0o755, 0o700)
    with profile:
        assert _mode(tmp_path / "lock") == 0o600


def test_the_standard_profile_is_in_the_user_s_data_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    assert Profile().root == tmp_path / "Attesta"
    assert Profile().name == ""


def test_other_profiles_keep_a_name_of_their_own(tmp_path: Path) -> None:
    one, two = Profile(tmp_path / "one"), Profile(tmp_path / "two")
    assert one.name
    assert one.name != two.name
    assert Profile(tmp_path / "one").name == one.name


def test_a_write_that_fails_leaves_the_old_content(tmp_path: Path) -> None:
    path = tmp_path / "file"
    atomic_write(path, b"a longer old content")
    atomic_write(path, b"new")
    assert (path.read_bytes(), _mode(path)) == (b"new", 0o600)
    (tmp_path / "folder").mkdir()
    (tmp_path / "folder" / "full").touch()
    with pytest.raises(OSError):
        atomic_write(tmp_path / "folder", b"x")
    assert sorted(os.listdir(tmp_path)) == ["file", "folder"]


def test_what_is_kept_aside_covers_nothing(tmp_path: Path) -> None:
    path = tmp_path / "file"
    names = []
    for _ in range(3):
        free_name(path).touch()
        names.append(free_name(path).name)
    assert names == ["file.damaged-2", "file.damaged-3", "file.damaged-4"]
