"""Both languages hold every text of the program, rightly."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

import texts
import venvs

ROOT = Path(__file__).parent.parent


def tool(name: str) -> str:
    """A program beside the Python that runs the tests."""
    return str(Path(sys.executable).with_name(Path(venvs.Venv(ROOT).tool(name)).name))


def message(source: str, *forms: str, plural: bool = False, finished: bool = True) -> texts.Message:
    return texts.Message("Context", source, "", plural, forms, finished)


def test_both_languages_are_complete() -> None:
    assert texts.faults(ROOT, tool) == []


@pytest.mark.parametrize("language", texts.LANGUAGES)
def test_qt_itself_finds_nothing_unfinished(language: str, tmp_path: Path) -> None:
    words = [
        tool("pyside6-lrelease"),
        "-fail-on-unfinished",
        str(texts.file(ROOT, language)),
        "-qm",
        str(tmp_path / "a.qm"),
    ]
    assert subprocess.run(words, capture_output=True, check=False).returncode == 0


@pytest.mark.parametrize(
    "right",
    [
        message("&Attest", "&Attestera"),
        message("{name} of {company}", "{company}: {name}"),
        message("Research & development", "Forskning & utveckling"),
        message("%n invoice(s)", "en faktura", "%n fakturor", plural=True),
    ],
)
def test_right_translations_pass(right: texts.Message) -> None:
    assert list(texts.wrong(right, "sv")) == []


@pytest.mark.parametrize(
    "wrong",
    [
        message("&Attest", "Attestera"),
        message("{name} owes", "{namn} är skyldig"),
        message("%n invoice(s)", "en faktura", "fakturor", plural=True),
        message("%n invoice(s)", "%n fakturor", plural=True),
        message("Save", ""),
        message("Save", "Spara", finished=False),
    ],
)
def test_wrong_translations_are_found(wrong: texts.Message) -> None:
    assert len(list(texts.wrong(wrong, "sv"))) == 1


def project(folder: Path, source: str) -> Path:
    """A project of one file with both its languages extracted."""
    (folder / "desktop").mkdir()
    (folder / "i18n").mkdir()
    (folder / "desktop" / "one.py").write_text(source, "utf-8")
    for language in texts.LANGUAGES:
        texts.extract(folder, tool, language, texts.file(folder, language))
    return folder


PROGRAM = """from PySide6.QtWidgets import QLabel

class Pane(QLabel):
    def fill(self, n: int) -> None:
        self.setText(self.tr("Save") + self.tr("%n invoice(s)", "", n))
"""


def test_extraction_finds_texts_and_english_only_needs_plurals(tmp_path: Path) -> None:
    root = project(tmp_path, PROGRAM)
    assert {one.source for one in texts.read(texts.file(root, "sv"))} == {"Save", "%n invoice(s)"}
    assert [one.source for one in texts.read(texts.file(root, "en"))] == ["%n invoice(s)"]


def test_changed_sources_and_f_strings_are_faults(tmp_path: Path) -> None:
    root = project(tmp_path, PROGRAM)
    (root / "desktop" / "one.py").write_text(PROGRAM.replace('"Save"', 'f"Store {n}"'), "utf-8")
    found = "\n".join(texts.faults(root, tool))
    assert "one.py: tr() of an f-string" in found
    assert "sv: Pane: 'Save' stands in no source" in found


def test_compiled_files_follow_their_sources(tmp_path: Path) -> None:
    root = project(tmp_path, PROGRAM)
    texts.compile_stale(root, tool)
    made = texts.file(root, "sv").with_suffix(".qm")
    first = made.stat().st_mtime_ns
    texts.compile_stale(root, tool)
    assert made.stat().st_mtime_ns == first
