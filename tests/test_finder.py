"""What the search field finds beside a session's lists, also what their views and filters hide."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from desktop import rooms
from desktop.api.client import Billecta
from desktop.api.credentials import SecureToken
from desktop.core.environment import Environment
from desktop.core.records.common import AmountView
from desktop.core.records.creditors import CreditorView
from desktop.core.records.debtors import DebtorView
from desktop.core.records.invoices import InvoiceActionSubView
from desktop.core.records.products import ProductView
from desktop.finder import Finder
from desktop.qt.commands import Commands
from desktop.qt.format import Format
from desktop.qt.notices import Notices
from desktop.qt.tasks import Tasks
from desktop.session.desk import Desk
from desktop.session.session import Session
from desktop.store.cipher import Cipher
from desktop.store.drafts import Drafts
from desktop.store.outbox import Outbox
from desktop.window import Window


@pytest.fixture
async def window(qapp: QApplication, tmp_path: Path) -> AsyncIterator[Window]:
    cipher = Cipher(bytes(32), persistent=False)
    drafts, outbox = Drafts(tmp_path / "drafts", cipher), Outbox(tmp_path / "outbox", cipher)
    session = Session(Environment.DEMO, Billecta("http://127.0.0.1:9", SecureToken("dG9rZW4=")), drafts, outbox)
    failures: list[BaseException] = []
    tasks = Tasks(failures.append)
    window = Window(Notices(), Commands())
    window.build(Environment.DEMO)
    window.panes = rooms.make(
        Desk(session, tasks, window.notices, window.commands, Format("en"), "en"), window.standing.append
    )
    session.creditors.replace([CreditorView(creditor_public_id="c", name="Öbergs Bygg AB")])
    session.debtors.replace([DebtorView(debtor_public_id=f"d{n}", name=f"Kund {n}") for n in range(30)])
    session.debtors.merge([DebtorView(debtor_public_id="å", name="Åsa Öberg")])
    session.products.replace([ProductView(product_public_id="p", article_number="A-1", description="Öbergskt arbete")])
    session.invoices.replace(
        [
            InvoiceActionSubView(
                action_public_id="1000000001", invoice_number="1042", debtor_name="Åsa Öberg",
                invoiced_amount=AmountView(currency_code="SEK", value=1_250_000),
            )
        ]
    )  # fmt: skip
    yield window
    await tasks.aclose()
    await session.aclose()
    for pane in window.standing:
        pane.deleteLater()
    window.deleteLater()
    assert not failures


def everything_stands(window: Window) -> None:
    for place in window.panes:
        assert window.panes[place]


def texts(finder: Finder, words: str) -> list[str]:
    return [hit.text for hit in finder.find(words)]


async def test_a_key_press_waits_for_no_list_to_be_made(window: Window) -> None:
    finder = Finder(window, Format("en"), print)
    assert texts(finder, "öberg") == []
    assert window.standing == []
    customers = window.panes["customers"]
    assert texts(finder, "öberg") == ["Åsa Öberg"]
    assert window.standing == [customers]


async def test_every_kind_is_found_in_one_line_and_words_in_any_order(window: Window) -> None:
    finder = Finder(window, Format("en"), print)
    everything_stands(window)
    assert set(texts(finder, "ÖBERG")) == {"Åsa Öberg", "1042 Åsa Öberg", "A-1 Öbergskt arbete", "Öbergs Bygg AB"}
    assert texts(finder, "öberg 1042") == ["1042 Åsa Öberg"]
    assert texts(finder, "   ") == texts(finder, "qqq") == []


async def test_no_kind_crowds_out_the_others_and_beginnings_come_first(window: Window) -> None:
    everything_stands(window)
    found = texts(Finder(window, Format("en"), print), "a")
    assert found[0] == "A-1 Öbergskt arbete"
    assert len(texts(Finder(window, Format("en"), print), "kund")) == 8


async def test_what_the_list_hides_is_found_all_the_same(window: Window) -> None:
    window.panes["customers"].table.set_filter("kund 7")  # type: ignore[attr-defined]
    assert "Åsa Öberg" in texts(Finder(window, Format("en"), print), "åsa")


async def test_a_company_is_chosen(window: Window) -> None:
    everything_stands(window)
    chosen: list[str] = []
    (hit,) = Finder(window, Format("en"), chosen.append).find("bygg")
    hit.run()
    assert chosen == ["c"]
