"""The demo's data: believable, valid, the same every time."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

import pytest

from desktop.core import identity
from desktop.sandbox import seed
from desktop.sandbox.seed.size import Size
from desktop.sandbox.state import State
from desktop.sandbox.timetable import run_due

TODAY = date(2026, 11, 22)
LOOK = (
    "Lindqvist & Co Fastigheter AB", "Ågrens Måleri HB", "Brf Sjöutsikten 3", "Östermalms Städ AB", "Åsa Öberg",
    "Hantverkarna i Umeå AB", "Café Blåbär", "Göteborgs Hamnservice AB", "Björn Åkesson", "Kommunförbundet Väst",
    "Sörmlands Kyl & Värme AB", "Nya Tandhälsan AB",
)  # fmt: skip


def seeded(number: int = 1, scale: float = 1, today: date = TODAY) -> State:
    state = State(today=today)
    seed.ensure(state, scale=scale, number=number)
    return state


@pytest.fixture(scope="module")
def state() -> Iterator[State]:
    one = seeded()
    yield one
    one.close()


def dump(state: State) -> str:
    return "\n".join(state.db.iterdump())


def test_counts(state: State) -> None:
    counts = state.counts()
    wanted = {"creditor": 3, "debtor": 120, "product": 40, "user": 4, "contract": 9, "cost": 12, "project": 9}
    assert wanted.items() <= counts["things"].items()
    assert counts["things"]["payment"] > 50
    assert counts["invoices"] == 600
    stages = {"Created", "Attested", "InvoiceSent", "ReminderInvoiceSent", "SentToDebtCollection", "Manual"}
    stages |= {"SalesRequested", "SaleRequestAccepted", "SalesRequestedDenied", "SalesRequestedCancelled"}
    assert set(counts["stages"]) == stages | {"Completed", "Cancelled"}


def test_most_invoices_are_the_first_companys(state: State) -> None:
    first = next(state.things("creditor"))
    assert first["Name"] == "Nordlunds Snickeri AB"
    query = "SELECT COUNT(*) FROM invoice WHERE creditor = ?"
    assert state.db.execute(query, (first["CreditorPublicId"],)).fetchone()[0] == 420


def test_the_same_seed_gives_the_same_data() -> None:
    states = [seeded(scale=0.1), seeded(scale=0.1), seeded(scale=0.1, number=2)]
    first, same, other = (dump(state) for state in states)
    assert first == same != other
    for state in states:
        state.close()


def test_numbers_are_valid_and_unique(state: State) -> None:
    org_nos = [one["OrgNo"] for kind in ("creditor", "debtor") for one in state.things(kind)]
    assert all(identity.is_identity_no(number) for number in org_nos)
    assert len(set(org_nos)) == len(org_nos)
    for creditor in state.things("creditor"):
        assert identity.is_bankgiro(creditor["CreditorBankInfo"]["BankgiroNo"])
        assert identity.is_vat_no(creditor["VatNumber"])
        assert identity.is_postcode(creditor["ZipCode"])


def test_people_have_test_numbers(state: State) -> None:
    people = [one for one in state.things("debtor") if one["DebtorType"] == "Private"]
    assert 10 < len(people) < 60
    assert {one["OrgNo"][9:12] for one in people} == {"238", "239"}


def test_the_customers_and_articles_of_the_drawings(state: State) -> None:
    assert set(LOOK) <= {one["Name"] for one in state.things("debtor")}
    prices = {(p["ArticleNumber"], p["Description"], p["Units"], p["UnitPrice"]) for p in state.things("product")}
    assert {("ART-10", "Köksrenovering", "tim", 500.0), ("ART-31", "Slipning golv", "m²", 45.0)} <= prices
    assert {p["VAT"] for p in state.things("product")} == {25.0, 12.0, 6.0, 0.0}


def test_numbers_follow_dates_and_ocrs_hold(state: State) -> None:
    for creditor in state.things("creditor"):
        query = "SELECT number, invoiced, json_extract(sub, '$.OCR') FROM invoice WHERE creditor = ? AND number <> ''"
        found = state.db.execute(query, (creditor["CreditorPublicId"],))
        rows = sorted((int(number), day, ocr) for number, day, ocr in found)
        assert [day[:10] for _, day, _ in rows] == sorted(day[:10] for _, day, _ in rows)
        assert all(identity.is_ocr(ocr, length_digit=True) for *_, ocr in rows)
        assert int(creditor["NextInvoiceNumber"]) == rows[-1][0] + 1


def test_dates_move_with_today() -> None:
    for today in (TODAY, date(2028, 2, 29)):
        state = seeded(scale=0.1, today=today)
        newest = state.db.execute("SELECT MAX(invoiced) FROM invoice").fetchone()[0]
        assert 0 <= (today - date.fromisoformat(newest[:10])).days <= 4
        closed = state.db.execute("SELECT MAX(closed) FROM invoice").fetchone()[0]
        assert closed[:10] <= today.isoformat()
        state.close()


def test_a_larger_scale() -> None:
    state = seeded(scale=3)
    assert state.counts()["invoices"] == 1800
    state.close()


def test_starting_over_keeps_tokens() -> None:
    state = seeded(scale=0.1)
    seed.ensure(state, token="mine")
    before = dump(state)
    state.db.execute("DELETE FROM invoice")
    seed.again(state)
    assert dump(state) == before
    state.close()


def test_the_sales_that_were_asked_for_are_answered() -> None:
    state = seeded()
    assert state.counts()["stages"]["SalesRequested"] > 0
    state.clock.advance(30 * 86_400)
    run_due(state)
    assert "SalesRequested" not in state.counts()["stages"]
    state.close()


def test_the_first_company_has_as_many_as_was_asked_for() -> None:
    state = State(today=TODAY)
    seed.ensure(state, size=Size(invoices=5_000, customers=300, products=50))
    first = next(state.things("creditor"))["CreditorPublicId"]
    counted = [
        "SELECT COUNT(*) FROM invoice WHERE creditor = ?",
        "SELECT COUNT(*) FROM thing WHERE creditor = ? AND kind = 'debtor'",
        "SELECT COUNT(*) FROM thing WHERE creditor = ? AND kind = 'product'",
    ]
    owned = [state.db.execute(query, (first,)).fetchone()[0] for query in counted]
    assert owned == [5_000, 300, 50]
    days = state.db.execute("SELECT MIN(invoiced), MAX(invoiced) FROM invoice WHERE creditor = ?", (first,)).fetchone()
    assert days[0] < (TODAY - timedelta(days=900)).isoformat()
    assert days[1] >= (TODAY - timedelta(days=30)).isoformat()
    numbers = [row[0] for row in state.db.execute("SELECT number FROM invoice WHERE creditor = ?", (first,)) if row[0]]
    assert len(set(numbers)) == len(numbers)
    before = state.counts()
    seed.again(state)
    assert state.counts()["invoices"] == before["invoices"]
    state.close()
