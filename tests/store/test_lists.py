"""How lists are set up comes back, also after a crash; a damaged file is as it was made."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop.core.list_state import ListState, SavedFilter
from desktop.store.lists import Lists

STATE = ListState(
    columns=("number", "kund-åäö"),
    widths={"number": 90},
    sorting={"all": ("-number", "customer")},
    filters=(SavedFilter("Öbergs", "overdue", "öberg", ("due",)),),
)


def test_it_is_on_the_disk_at_once(tmp_path: Path) -> None:
    path = tmp_path / "lists.json"
    lists = Lists(path)
    lists.put("invoices", STATE)
    assert Lists(path).get("invoices") == STATE
    assert Lists(path).get("customers") == ListState()
    assert path.stat().st_mode & 0o777 == 0o600


@pytest.mark.parametrize("content", [b"", b"{", b"\xff\xfe", b"[1]", b"[" * 100_000])
def test_a_damaged_file_is_as_it_was_made_and_is_kept(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "lists.json"
    path.write_bytes(content)
    lists = Lists(path)
    assert lists.get("invoices") == ListState()
    assert (tmp_path / "lists.json.damaged").read_bytes() == content
    lists.put("invoices", STATE)
    assert Lists(path).get("invoices") == STATE


def test_one_bad_list_does_not_cost_the_others(tmp_path: Path) -> None:
    path = tmp_path / "lists.json"
    path.write_bytes(b'{"products": {"columns": ["vat"]}, "invoices": {"widths": 7}}')
    lists = Lists(path)
    assert lists.get("products") == ListState(columns=("vat",))
    assert lists.get("invoices") == ListState()


def test_a_disk_that_takes_nothing_costs_only_the_next_start(tmp_path: Path) -> None:
    lists = Lists(tmp_path / "missing" / "lists.json")
    lists.put("invoices", STATE)
    assert lists.get("invoices") == STATE
