"""docs/imports.md tells every column and every name it goes by."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop.core.tabular import customers, invoice_rows, products
from desktop.core.tabular.members import Target
from desktop.panes.imports.words import member_words

DOCS = Path(__file__).parents[3] / "docs" / "imports.md"


@pytest.mark.parametrize(
    ("title", "target"),
    [
        ("Customers", customers.CUSTOMERS),
        ("Products", products.PRODUCTS),
        ("Invoice rows", invoice_rows.INVOICE_ROWS),
    ],
)
def test_the_docs_have_each_column_and_its_names(title: str, target: Target) -> None:
    part = DOCS.read_text(encoding="utf-8").partition(f"### {title}\n")[2].partition("\n#")[0]
    lines = [line.strip("| ").split(" | ") for line in part.splitlines() if line.startswith("| ")]
    told = {name.removesuffix(" **(needed)**"): names for name, names in lines[1:]}
    words = member_words()
    assert told == {words[member.id]: ", ".join(member.names) for member in target.members}
    needed = {name for name, _ in lines if name.endswith("**(needed)**")}
    assert needed == {f"{words[member.id]} **(needed)**" for member in target.members if member.required}
