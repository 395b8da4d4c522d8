"""What a page has read, without the page."""

from __future__ import annotations

import pytest

from desktop.core.tabular.customers import CUSTOMERS
from desktop.core.tabular.numbers import Style
from desktop.panes.imports.memory import Memory
from desktop.panes.imports.reading import Reading
from desktop.panes.imports.source import CannotRead, Source
from tests.panes.conftest import Office

ROWS = "Namn;Ort\nÅngbåten AB;Öregrund\n".encode()


async def test_what_cannot_be_read_leaves_what_was(office: Office) -> None:
    reading = Reading(CUSTOMERS, Memory(office.session, CUSTOMERS))
    await reading.read(Source("kunder.csv", ROWS))
    with pytest.raises(CannotRead):
        await reading.read(Source("bild.pdf", b"%PDF-1.7"))
    assert (reading.name, reading.table.headers) == ("kunder.csv", ["Namn", "Ort"])


async def test_a_member_has_one_column_and_the_mapping_is_remembered(office: Office) -> None:
    memory = Memory(office.session, CUSTOMERS)
    reading = Reading(CUSTOMERS, memory)
    await reading.read(Source("kunder.csv", ROWS))
    assert reading.columns[0].member == "name"
    await reading.choose_member(1, "name")
    assert [column.member for column in reading.columns] == [None, "name"]
    reading.choose_style(1, Style.COMMA)
    assert (reading.columns[1].style, reading.asks) == (Style.COMMA, False)
    reading.remember()
    again = Reading(CUSTOMERS, memory)
    await again.read(Source("andra.csv", ROWS))
    assert again.columns[1].member == ("name" if office.session.lasting else "city")
