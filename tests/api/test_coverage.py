from __future__ import annotations

from desktop.api import coverage
from desktop.api.endpoints import catalogue


def test_the_document_is_up_to_date() -> None:
    assert coverage.FILE.read_text("utf-8") == coverage.document(), "run python -m desktop.api.coverage"


def test_every_call_has_its_row_and_says_what_its_path_is() -> None:
    rows = [line for line in coverage.document().splitlines() if line.startswith("| `")]
    assert len(rows) == len(catalogue)
    assert sum("| guessed |" in row for row in rows) == sum(call.guessed for call in catalogue.values())


def test_methods_are_found() -> None:
    assert coverage.users()["GET debtors/debtor/{id}"] == ["debtors.get", "debtors.update"]
