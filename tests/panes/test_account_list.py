"""What is shown of the accounts a bank has told, and what of it only when it is asked for."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from desktop.core.records.bank_accounts import BankAccountView
from desktop.core.records.common import AmountView
from desktop.core.records.enums import AutogiroCompatibleTypeView
from desktop.panes.payments.account_list import AccountList, lines, takes_words
from desktop.qt.badge import Badge
from desktop.qt.format import Format

PERSON = "198001139297"


def account(**members: Any) -> BankAccountView:
    known: dict[str, Any] = {
        "number": "6000-80011315",
        "name": "Lönekonto",
        "type": "Lönekonto",
        "holder_name": "Tolvan Tolvansson",
        "iban": "SE3300000600600080011315",
        "balance": AmountView(currency_code="SEK", value=1_842_350),
        "autogiro_compatible": AutogiroCompatibleTypeView("Approved"),
    }
    return BankAccountView(**(known | members))


def texts(shown: AccountList) -> list[str]:
    return [label.text().replace("\u00a0", " ") for label in shown.findChildren(QLabel)]


@pytest.fixture
def shown(qtbot: QtBot) -> AccountList:
    made = AccountList()
    qtbot.addWidget(made)
    return made


def test_each_account_is_a_block_of_its_own(shown: AccountList) -> None:
    other = account(name="Sparkonto", type="Sparkonto Plus", autogiro_compatible=AutogiroCompatibleTypeView("Unknown"))
    shown.set_accounts([account(), other], PERSON, Format("sv"))
    block = ["18 423,50 kr", "6000-80011315 · Tolvan Tolvansson", "IBAN SE33 0000 0600 6000 8001 1315"]
    found = texts(shown)
    assert found[:4] == ["Lönekonto", *block]
    assert found[4:6] == ["Sparkonto", "18 423,50 kr"]
    assert found[6] == "6000-80011315 · Sparkonto Plus · Tolvan Tolvansson"
    assert [badge.text() for badge in shown.findChildren(Badge)] == ["takes autogiro", "autogiro not known"]
    assert not shown.findChildren(QPushButton)


def test_an_account_that_is_its_owners_number_is_masked_until_it_is_asked_for(shown: AccountList) -> None:
    nordea = account(number="3300-8001139297", iban="SE1630000000008001139297")
    shown.set_accounts([nordea], PERSON, Format("sv"))
    assert not any("9297" in text for text in texts(shown))
    assert texts(shown)[2] == "3300-800113**** · Tolvan Tolvansson"
    [show] = shown.findChildren(QPushButton)
    show.click()
    assert "3300-8001139297 · Tolvan Tolvansson" in texts(shown)
    assert "IBAN SE16 3000 0000 0080 0113 9297" in texts(shown)


def test_what_the_bank_does_not_tell_leaves_no_trace() -> None:
    bare = BankAccountView(clearing_no="6000", account_no="80011315")
    assert lines(bare, "") == [("6000-80011315", "6000-80011315")]
    assert (
        takes_words(account(autogiro_compatible=AutogiroCompatibleTypeView("Unapproved"))) == "does not take autogiro"
    )


def test_it_is_hidden_without_accounts(shown: AccountList) -> None:
    shown.set_accounts([account()], PERSON, Format("sv"))
    assert not shown.isHidden()
    shown.set_accounts([], PERSON, Format("sv"))
    assert shown.isHidden()
