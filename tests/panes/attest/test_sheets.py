"""The attest list, as it was written or not, as files; and the rules of a company."""

from __future__ import annotations

import csv
import subprocess
from pathlib import Path

from msgspec.structs import replace
from PySide6.QtWidgets import QApplication

from desktop.core.attest import Attested
from desktop.panes.attest.log_paper import attest_list_pdf
from desktop.panes.attest.log_sheet import LogSheet
from desktop.panes.attest.log_words import LogRow, LogWords
from desktop.panes.attest.rules_sheet import RulesSheet
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


async def test_a_log_that_was_changed_is_said_to_be(office: Office, tmp_path: Path) -> None:
    folder = tmp_path / "log"
    folder.mkdir()
    log = AttestLog(folder, Cipher(b"1" * 32))
    for number in range(3):
        await log.add(replace(ENTRY, invoice=str(number)))
    office.session.attest_log = AttestLog(folder, Cipher(b"1" * 32))
    whole = LogSheet(office.desk)
    await whole.fill()
    assert "all as they were written" in whole._state.text()
    assert whole._table.visible_count() == 3
    path = folder / "attested.log"
    raw = bytearray(path.read_bytes())
    raw[len(raw) // 2] ^= 1
    path.write_bytes(raw)
    office.session.attest_log = AttestLog(folder, Cipher(b"1" * 32))
    broken = LogSheet(office.desk)
    await broken.fill()
    assert "Entry 2 has been changed" in broken._state.text()
    for sheet in (whole, broken):
        sheet.deleteLater()


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
