"""Nobody with protected identity is named in the list of invoices, in whatever order customers and invoices come."""

from __future__ import annotations

import random

import pytest
from pytestqt.qtbot import QtBot

from desktop.core.protection import HIDDEN
from desktop.core.records.debtors import DebtorView
from desktop.core.records.invoices import InvoiceActionSubView
from desktop.qt.collection import Collection
from desktop.session.veiled import VeiledInvoices

NAME, NUMBER, WHO = "Åsa Öberg", "8001011234", "Åsa"


def key(row: InvoiceActionSubView) -> str:
    return row.action_public_id or ""


def customer(public_id: str, *, protected: bool) -> DebtorView:
    return DebtorView(debtor_public_id=public_id, name=NAME, protected_identity=protected)


def invoice(public_id: str, of: str) -> InvoiceActionSubView:
    return InvoiceActionSubView(
        action_public_id=public_id,
        debtor_public_id=of,
        debtor_name=NAME,
        debtor_org_no=NUMBER,
        your_reference=WHO,
        ocr="1",
    )


def lists() -> tuple[Collection[DebtorView], VeiledInvoices]:
    debtors: Collection[DebtorView] = Collection(lambda one: one.debtor_public_id)
    return debtors, VeiledInvoices(key, debtors)


def test_only_what_tells_who_is_hidden(qtbot: QtBot) -> None:
    debtors, invoices = lists()
    debtors.merge([customer("a", protected=True), customer("b", protected=False)])
    invoices.merge([invoice("1", "a"), invoice("2", "b")])
    hidden, seen = invoices.values()
    assert (hidden.debtor_name, hidden.debtor_org_no, hidden.your_reference, hidden.ocr) == (HIDDEN, None, HIDDEN, "1")
    assert seen == invoice("2", "b")


def test_what_stood_there_is_hidden_when_its_customer_comes_and_told_once(qtbot: QtBot) -> None:
    debtors, invoices = lists()
    invoices.replace([invoice("1", "a"), invoice("2", "b")])
    told: list[frozenset[str]] = []
    invoices.changed.connect(told.append)
    for _ in range(2):
        debtors.merge([customer("a", protected=True), customer("b", protected=False)])
        invoices.merge([invoice("1", "a"), invoice("2", "b")])
    assert told == [frozenset({"1"})]
    assert [row.debtor_name for row in invoices.values()] == [HIDDEN, NAME]


def test_after_its_end_protection_ends_with_the_next_reading(qtbot: QtBot) -> None:
    debtors, invoices = lists()
    debtors.merge([customer("a", protected=True)])
    invoices.merge([invoice("1", "a")])
    debtors.merge([customer("a", protected=False)])
    invoices.merge([invoice("1", "a")])
    assert invoices.get("1") == invoice("1", "a")
    debtors.replace([])
    invoices.merge([invoice("1", "a")])
    assert invoices.get("1") == invoice("1", "a")


@pytest.mark.parametrize("seed", range(20))
def test_no_row_of_a_protected_customer_is_ever_named(qtbot: QtBot, seed: int) -> None:
    dice = random.Random(seed)
    debtors, invoices = lists()
    for _ in range(40):
        of, what = dice.choice("abc"), dice.choice(("customer", "customer", "merge", "merge", "replace"))
        if what == "customer":
            debtors.merge([customer(of, protected=dice.random() < 0.5)])
        else:
            getattr(invoices, what)([invoice(dice.choice("123"), of)])
        for row in invoices.values():
            known = debtors.get(row.debtor_public_id)
            assert not (known and known.protected_identity) or row.debtor_name == HIDDEN


def test_with_another_company_nobody_is_protected_until_its_customers_say_so(qtbot: QtBot) -> None:
    debtors, invoices = lists()
    debtors.merge([customer("a", protected=True)])
    debtors.clear()
    invoices.clear()
    invoices.merge([invoice("1", "a")])
    assert invoices.get("1") == invoice("1", "a")
