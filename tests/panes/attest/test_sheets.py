"""The attest list, as it was written or not, as files; and the rules of a company."""

from __future__ import annotations

import csv
import subprocess
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtWidgets import QApplication

from desktop.core.attest import Attested, Checked
from desktop.panes.attest.log_paper import attest_list_pdf
from desktop.panes.attest.log_sheet import LogSheet, tell_if_broken
from desktop.panes.attest.log_words import LogRow, LogWords
from desktop.panes.attest.rules_sheet import RulesSheet
from desktop.qt import i18n
from desktop.qt.format import Format
from desktop.session.attest_log import AttestLog
from desktop.store.attest_rules import AttestRules, CompanyRule, RulesFile
from desktop.store.cipher import Cipher
from desktop.store.spreadsheets import write_csv
from tests.panes.conftest import Office

ENTRY = Attested(
    batch="b", at="2026-11-25T14:03:00+01:00", user="Maja", invoice="1", number="1042", company="c",
    company_name="Ek AB", customer="Ångström & Söner", amount=1_225_000, currency="SEK", delivery="Email",
    warnings=("same-sum",),
)  # fmt: skip
ROWS = [LogRow(number, f"{number:064x}", replace(ENTRY, number=str(1041 + number))) for number in (1, 2, 3)]


def words() -> LogWords:
    return LogWords(Format("sv"))


async def written_log(folder: Path, many: int = 5) -> Path:
    """A log of some entries; answers its file."""
    log = opened(folder)
    for number in range(many):
        await log.add(replace(ENTRY, invoice=str(number)))
    return folder / "attested.log"


def opened(folder: Path) -> AttestLog:
    return AttestLog(folder, Cipher(b"1" * 32))


def flip(path: Path) -> None:
    raw = bytearray(path.read_bytes())
    raw[len(raw) // 2] ^= 1
    path.write_bytes(raw)


def take_out(path: Path, line: int) -> None:
    lines = path.read_bytes().splitlines(keepends=True)
    del lines[line]
    path.write_bytes(b"".join(lines))


DAMAGES: dict[str, tuple[Callable[[Path], object], int, int]] = {
    "one bit": (flip, 3, 4),
    "the last entry cut off": (partial(take_out, line=-1), 5, 4),
    "half the last entry": (lambda path: path.write_bytes(path.read_bytes()[:-20]), 5, 4),
    "an entry taken out": (partial(take_out, line=1), 2, 1),
    "no log at all": (lambda path: path.write_bytes(b"\x00\xff not a log"), 1, 0),
    "the file gone": (lambda path: path.unlink(), 1, 0),
}
"""What befalls a log of five; the entry that is named, and how many can still be read."""


@pytest.fixture(params=["sv", "en"])
def language(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    i18n.use(qapp, request.param)
    yield request.param
    i18n.use(qapp, "en")


@pytest.mark.parametrize("damage", DAMAGES)
async def test_a_log_that_was_changed_is_said_to_be_and_goes_on(
    office: Office, tmp_path: Path, language: str, damage: str
) -> None:
    path = await written_log(tmp_path)
    befall, named, left = DAMAGES[damage]
    befall(path)
    office.session.attest_log = opened(path.parent)
    await tell_if_broken(office.desk)
    sheet = LogSheet(office.desk)
    await sheet.fill()
    words = {"sv": f"Rad {named} i attestlistan", "en": f"Entry {named} of the attest list"}[language]
    assert sheet._state.text().startswith(words)
    assert office.told() == sheet._state.text()
    assert office.notice(words).actions
    assert sheet._table.visible_count() == left
    await office.session.attest_log.add(replace(ENTRY, invoice="after"))
    again = opened(path.parent)
    assert (await again.entries())[-1][1].invoice == "after"
    assert await again.broken_at() is not None
    sheet.deleteLater()


async def test_of_a_whole_log_that_is_said(office: Office, tmp_path: Path, language: str) -> None:
    path = await written_log(tmp_path, 3)
    office.session.attest_log = opened(path.parent)
    await tell_if_broken(office.desk)
    sheet = LogSheet(office.desk)
    await sheet.fill()
    assert (
        sheet._state.text()
        == {"sv": "3 rader, alla som de skrevs.", "en": "3 entries, all as they were written."}[language]
    )
    assert sheet._table.visible_count() == 3
    assert office.told() == ""
    sheet.deleteLater()


FOUND = (
    Checked(check="vat-zero", weight="warning", row=2),
    Checked(check="same-sum", weight="warning", day="2026-11-20", number="1041"),
    Checked(check="email", weight="good"),
    Checked(check="price-off", weight="note", row=1, amount=50_000),
    Checked(check="of-a-later-program", weight="warning"),
)


def test_what_was_accepted_is_said_with_its_facts(qapp: QApplication, language: str) -> None:
    said = LogWords(Format(language))
    row = LogRow(1, "", replace(ENTRY, checks=FOUND))
    first, second = said.warnings(row).split("; ")
    assert "2" in first
    assert "None" not in first
    assert "1041" in second
    assert "2026-11-20" in second
    assert "500,00" in said.checks(row).replace("\u00a0", " ") or "500.00" in said.checks(row)
    assert said.checks(row).count("; ") == 1
    before = LogRow(1, "", ENTRY)
    assert said.warnings(before)
    assert said.checks(before) == ""


def test_the_list_as_csv(tmp_path: Path, qapp: QApplication) -> None:
    path = tmp_path / "lista.csv"
    write_csv(path, words().headers(), map(words().cells, ROWS), ";", True, lambda _: True)
    lines = list(csv.reader(path.read_text("utf-8-sig").splitlines(), delimiter=";"))
    assert len(lines) == 4
    assert len({len(line) for line in lines}) == 1
    assert lines[1][1] == "2026-11-25 14:03"
    assert lines[1][2:4] == ["1042", "Ångström & Söner"]
    assert "12 250,00" in lines[1][4].replace("\u00a0", " ")
    assert lines[3][-1] == f"{3:064x}"


def test_the_list_on_paper(tmp_path: Path, qapp: QApplication) -> None:
    many = [words().cells(row) for row in ROWS * 60]
    data = attest_list_pdf("Attestlista", "180 rader", words().headers(), many, "abc123")
    path = tmp_path / "lista.pdf"
    path.write_bytes(data)
    ran = subprocess.run(["pdftotext", "-layout", str(path), "-"], capture_output=True, text=True, check=True)
    assert ran.stdout.count("Ångström & Söner") == 180
    assert "abc123" in ran.stdout
    assert ran.stdout.count("\f") > 1


def test_both_files_say_who_signed_what_was_accepted_and_what_the_checks_said(
    tmp_path: Path, qapp: QApplication, language: str
) -> None:
    said = LogWords(Format(language))
    row = LogRow(1, f"{1:064x}", replace(ENTRY, checks=FOUND, signed_by="Maja Ek", signature="ab"))
    path = tmp_path / "lista.csv"
    write_csv(path, said.headers(), [said.cells(row)], ";", True, lambda _: True)
    head, line = csv.reader(path.read_text("utf-8-sig").splitlines(), delimiter=";")
    told = dict(zip(head, line, strict=True))
    accepted, checks, signed = {
        "sv": ("Godtaget", "Kontroller", "Signerat av"), "en": ("Accepted", "Checks", "Signed by"),
    }[language]  # fmt: skip
    assert told[accepted] == said.warnings(row)
    assert told[checks] == said.checks(row)
    assert told[signed] == "Maja Ek"
    pdf = tmp_path / "lista.pdf"
    pdf.write_bytes(attest_list_pdf("Attestlista", "", said.headers(), [said.cells(row)], row.hash))
    ran = subprocess.run(["pdftotext", "-raw", str(pdf), "-"], capture_output=True, text=True, check=True)
    text = " ".join(ran.stdout.split())
    for words in (said.warnings(row), said.checks(row)):
        assert " ".join(words.split()) in text
    assert row.hash in text


def test_rules_outlive_the_program_and_nonsense_is_not_obeyed(tmp_path: Path) -> None:
    file = RulesFile(tmp_path)
    assert file.rules == AttestRules()
    file.save(AttestRules(delay=12).with_rule("c", CompanyRule(others_only=True)))
    again = RulesFile(tmp_path).rules
    assert (again.delay, again.of("c").others_only, again.of("d").others_only) == (12, True, False)
    for text, delay in (("{", 5), ('{"delay": 900}', 60), ('{"delay": -1}', 0), ('{"delay": "x"}', 5)):
        (tmp_path / "attest-rules.json").write_text(text)
        assert RulesFile(tmp_path).rules.delay == delay


async def test_the_rules_of_a_company_are_chosen(office: Office) -> None:
    sheet = RulesSheet(office.desk)
    answers: list[object] = []
    sheet.answered.connect(answers.append)
    sheet._form.load({"delay": 61, "others_only": True})
    sheet._save()
    assert answers == []
    sheet._form.load({"delay": 0, "others_only": True})
    sheet._save()
    [rules] = answers
    assert isinstance(rules, AttestRules)
    assert (rules.delay, rules.of(office.session.company_id).others_only) == (0, True)
    sheet.deleteLater()
