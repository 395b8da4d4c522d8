"""The sentences about date codes."""

from __future__ import annotations

from desktop.qt.date_codes import warning


def test_what_is_no_code_is_said_with_what_was_meant() -> None:
    assert warning("Avser {yyyy}") == "“{yyyy}” is no date code and is printed as it stands. Write {YYYY}."
    assert warning("{se bilaga}") == "“{se bilaga}” is no date code and is printed as it stands."
    assert warning("{se bilaga}", offered=True).endswith(" as it stands. Type { to choose a code, or leave it so.")
    assert warning("Avser {yyyy}", offered=True) == warning("Avser {yyyy}")
    assert warning("Avser {YYYY}") == ""
