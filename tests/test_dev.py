"""Set-up does what is needed and no more, and says what to do when it may not."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

import debian
import dev
import venvs


def project(folder: Path) -> venvs.Venv:
    """A project with both lists and an environment that has a Python but no stamp."""
    (folder / "packaging").mkdir()
    for name in venvs.LISTS.values():
        (folder / "packaging" / name).write_text(f"{name}==1\n", "utf-8")
    made = venvs.Venv(folder)
    Path(made.tool("python")).parent.mkdir(parents=True)
    Path(made.tool("python")).symlink_to(sys.executable)
    return made


def test_an_environment_without_a_stamp_is_not_ready(tmp_path: Path) -> None:
    assert not project(tmp_path).ready("run")


def test_tools_are_on_top_of_what_ships(tmp_path: Path) -> None:
    venv = project(tmp_path)
    venv.write_stamp(["run"])
    assert venv.ready("run")
    assert not venv.ready("dev")
    venv.write_stamp(["run", "dev"])
    assert venv.ready("run")
    assert venv.ready("dev")


def test_other_versions_a_torn_stamp_and_a_lost_python_make_it_anew(tmp_path: Path) -> None:
    venv = project(tmp_path)
    venv.write_stamp(["run"])
    (tmp_path / "packaging" / "requirements.txt").write_text("other==2\n", "utf-8")
    assert not venv.ready("run")
    venv.write_stamp(["run"])
    assert venv.ready("run")
    venv.stamp.write_text('{"run": ', "utf-8")
    assert not venv.ready("run")
    venv.write_stamp(["run"])
    Path(venv.tool("python")).unlink()
    assert not venv.ready("run")


def test_a_failed_install_leaves_no_stamp(tmp_path: Path) -> None:
    venv = project(tmp_path)
    venv.write_stamp(["run"])
    # A line without a hash is refused by pip before it asks any registry.
    (tmp_path / "packaging" / "requirements-dev.txt").write_text("nothing==1\n", "utf-8")
    with pytest.raises(venvs.SetupError, match="Run the command again"):
        venv.ensure("dev")
    assert not venv.ready("run")


@pytest.mark.parametrize(("version", "fits"), [((3, 10), False), ((3, 11), True), ((3, 13, 9), True), ((3, 14), False)])
def test_supported_versions(version: tuple[int, ...], fits: bool) -> None:
    assert venvs.supported(version) is fits


def test_options_reach_the_program_as_given() -> None:
    options = dev.parser().parse_args(["run", "--environment", "test", "--language", "sv", "--profile", "mapp åäö"])
    assert options.command is dev.run
    chosen = {name: getattr(options, name) for name in ("environment", "language", "profile", "har")}
    assert dev.flags(chosen) == ["--environment", "test", "--language", "sv", "--profile", "mapp åäö"]


def test_sandbox_options_are_numbers() -> None:
    options = dev.parser().parse_args(["sandbox", "--port", "8080", "--scale", "3"])
    assert (options.port, options.scale, options.seed) == (8080, 3, None)


@pytest.mark.parametrize("words", [[], ["sandbox"], ["run", "--environment", "live"], ["tour"]])
def test_wrong_words_are_refused(words: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        dev.parser().parse_args(words)
    assert "usage: dev.py" in capsys.readouterr().err


def test_without_rights_the_line_to_run_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(debian, "absent", lambda names: ["libegl1"])
    monkeypatch.setattr(debian, "administrator", lambda: None)
    with pytest.raises(venvs.SetupError, match="sudo apt-get install --no-install-recommends libegl1\nand run"):
        dev.ensure_packages(["libegl1"], ["fonts-inter"])


def test_a_missing_typeface_stops_nobody(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr(debian, "absent", lambda names: ["fonts-inter"])
    monkeypatch.setattr(debian, "administrator", lambda: None)
    dev.ensure_packages(["libegl1"], ["fonts-inter"])
    assert "sudo apt-get install --no-install-recommends fonts-inter" in capsys.readouterr().out


@pytest.mark.skipif(not debian.is_debian(), reason="asks dpkg")
def test_dpkg_tells_what_is_absent() -> None:
    assert debian.absent(["dpkg", "no-such-package-anywhere"]) == ["no-such-package-anywhere"]


def test_the_lists_of_debian_packages_do_not_overlap() -> None:
    everything = [*debian.QT, *debian.FONTS, *debian.TESTS, *debian.VENV]
    assert len(everything) == len(set(everything))


@pytest.mark.skipif(sys.platform == "win32", reason="a link needs rights there")
def test_an_environment_behind_a_link_is_never_cleared(tmp_path: Path) -> None:
    made = project(tmp_path)
    shared = made.folder.rename(tmp_path / "shared")
    made.folder.symlink_to(shared, target_is_directory=True)
    with pytest.raises(venvs.SetupError, match="Remove the link"):
        made.ensure("run", sys.executable)
    assert (shared / "bin" / "python").exists()
