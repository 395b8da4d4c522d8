from __future__ import annotations

import asyncio
import random
import uuid
from collections.abc import Sequence
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from desktop.core.records.debtors import DebtorView
from desktop.core.records.products import ProductView
from desktop.session.halving import send_all
from desktop.session.import_jobs import broken_off
from desktop.session.importing import Importing, Outcome, Parcel
from desktop.session.session import Session

from .conftest import Office, new_customer, new_product, until


def parcels(session: Session, count: int, spoil: dict[int, dict[str, str]] | None = None) -> list[Parcel]:
    mark = uuid.uuid4().hex[:6]
    made = []
    for number in range(1, count + 1):
        one = replace(new_customer(session, f"Åkeriet {mark} {number} AB"), email=f"a{number}@akeri.example")
        made.append(Parcel(number, replace(one, **(spoil or {}).get(number, {}))))
    return made


def named(importing: Importing, outcome: Outcome) -> set[int]:
    return {parcel.number for parcel in importing.parcels if parcel.outcome is outcome}


def copies(office: Office, parcel: Parcel) -> int:
    assert isinstance(parcel.after, DebtorView)
    return len(office.things("debtor", DebtorExternalId=parcel.after.debtor_external_id))


def arrived(office: Office, importing: Importing) -> dict[str, int]:
    """How often each external id is at the server."""
    counts: dict[str, int] = {}
    for one in office.sandbox.state.things("debtor"):
        counts[one["DebtorExternalId"]] = counts.get(one["DebtorExternalId"], 0) + 1
    return {parcel.id: counts.get(parcel.id, 0) for parcel in importing.parcels}


async def test_five_thousand_rows_with_37_bad_ones_name_exactly_those(office: Office, session: Session) -> None:
    dice = random.Random(4)
    bad = set(dice.sample(range(1, 5001), 37))
    spoil = {number: {"email": f"kund{number}@ingenstans"} for number in bad}
    importing = Importing(session, "kunder.csv", parcels(session, 5000, spoil))
    await importing.run()
    assert named(importing, Outcome.REFUSED) == bad
    assert importing.progress.calls < 200
    counts = arrived(office, importing)
    assert all(counts[one.id] == (one.number not in bad) for one in importing.parcels)
    assert all(f"kund{one.number}@" in one.words for one in importing.parcels if one.number in bad)
    assert broken_off(session.drafts, session.company_id) == []


async def test_bad_rows_that_the_server_does_not_quote_are_found_by_halving(office: Office, session: Session) -> None:
    spoil: dict[int, dict[str, str]] = {number: {"name": " "} for number in (1, 77, 78, 200, 201, 399)}
    importing = Importing(session, "kunder.csv", parcels(session, 400, spoil))
    await importing.run()
    assert named(importing, Outcome.REFUSED) == set(spoil)
    counts = arrived(office, importing)
    assert all(counts[one.id] == (one.number not in spoil) for one in importing.parcels)


class Thing:
    def __init__(self, number: int, quoted: bool) -> None:
        self.number, self.quoted = number, quoted

    def is_named_in(self, words: str) -> bool:
        return self.quoted and f"<{self.number}>" in words


@given(st.lists(st.tuples(st.booleans(), st.booleans()), min_size=1, max_size=70))
async def test_halving_sends_each_good_one_once_and_names_each_bad_one(plan: list[tuple[bool, bool]]) -> None:
    things = [Thing(number, quoted) for number, (_bad, quoted) in enumerate(plan)]
    bad = {number for number, (is_bad, _quoted) in enumerate(plan) if is_bad}
    through: list[int] = []
    refused: list[int] = []

    async def send(some: Sequence[Any]) -> str:
        wrong = [one.number for one in some if one.number in bad]
        if not wrong:
            through.extend(one.number for one in some)
        return f"fel: <{wrong[0]}>" if wrong else ""

    async def tell(one: Any, words: str) -> bool:
        refused.append(one.number)
        return True

    await send_all(things, send, tell, lambda: True)
    assert sorted(through) == sorted(set(range(len(plan))) - bad)
    assert sorted(refused) == sorted(bad)


async def test_answers_that_are_lost_double_nothing(office: Office, session: Session) -> None:
    office.fault("debtors/debtors", "POST", "drop", when="after", times=1)
    importing = Importing(session, "kunder.csv", parcels(session, 450, {300: {"email": "fel@"}}))
    await importing.run()
    assert named(importing, Outcome.REFUSED) == {300}
    assert set(arrived(office, importing).values()) == {0, 1}
    assert sum(arrived(office, importing).values()) == 449


async def test_stopping_leaves_what_was_sent_and_says_which(office: Office, session: Session) -> None:
    importing = Importing(session, "kunder.csv", parcels(session, 600))

    def stop_after_the_first() -> None:
        if importing.progress.done:
            importing.stop()

    importing.progressed.connect(stop_after_the_first)
    await importing.run()
    assert named(importing, Outcome.DONE) == set(range(1, 201))
    assert named(importing, Outcome.NOT_SENT) == set(range(201, 601))
    assert sum(arrived(office, importing).values()) == 200


async def test_too_many_bad_rows_are_asked_about(session: Session) -> None:
    spoil = {number: {"email": f"kund{number}@ingenstans"} for number in range(1, 201)}
    importing = Importing(session, "fel kolumn.csv", parcels(session, 200, spoil))
    running = asyncio.get_running_loop().create_task(importing.run())
    await until(lambda: importing.progress.asking)
    assert importing.progress.refused == 25
    importing.answer(False)
    await running
    assert len(named(importing, Outcome.NOT_SENT)) == 175


@pytest.mark.parametrize("when", ["before", "asking"])
async def test_too_many_bad_rows_end_an_import_that_nobody_looks_on(session: Session, when: str) -> None:
    """It waited for an answer that nobody could give, and no other import could be sent."""
    spoil = {number: {"email": f"kund{number}@ingenstans"} for number in range(1, 201)}
    importing = Importing(session, "fel kolumn.csv", parcels(session, 200, spoil))
    if when == "before":
        importing.leave()
    else:
        importing.asked.connect(importing.leave)
    async with asyncio.timeout(20):
        await importing.run()
    assert len(named(importing, Outcome.NOT_SENT)) == 175
    assert not importing.progress.asking


async def test_products_and_changes_go_one_by_one(office: Office, session: Session) -> None:
    taken = session.products.values()[0].article_number
    mark = uuid.uuid4().hex[:6]
    made = [Parcel(n, replace(new_product(session), article_number=f"{mark}-{n}")) for n in range(1, 12)]
    made[4].after = replace(new_product(session), article_number=taken)
    old = session.debtors.values()[0]
    made.append(Parcel(12, replace(old, city="Örnsköldsvik"), before=old))
    importing = Importing(session, "artiklar.xlsx", made)
    await importing.run()
    assert named(importing, Outcome.REFUSED) == {5}
    assert isinstance(made[0].after, ProductView)
    assert len(office.things("product", ArticleNumber=f"{mark}-1")) == 1
    assert office.things("debtor", DebtorPublicId=old.debtor_public_id)[0]["City"] == "Örnsköldsvik"


async def test_a_server_that_stays_away_leaves_the_rest_unsent_and_the_job_known(
    office: Office, session: Session
) -> None:
    office.fault("debtors/debtors", "POST", "500", when="before", times=-1)
    importing = Importing(session, "kunder.csv", parcels(session, 300))
    await importing.run()
    office.sandbox.faults.clear()
    assert importing.progress.error is not None
    assert named(importing, Outcome.UNCLEAR) == set(range(1, 201))
    assert named(importing, Outcome.NOT_SENT) == set(range(201, 301))
    assert broken_off(session.drafts, session.company_id) == []  # it has been told, in this run
    assert session.drafts.load(importing.job.id) is not None
    job = importing.job
    for write in session.writing.unfinished():
        await session.writing.settle(write.target)
    await session.loading.debtors()
    known = {one.debtor_external_id or "" for one in session.debtors.values()}
    assert job.through(known) == 200


@pytest.mark.parametrize("when", ["before", "after"])
async def test_random_faults_double_nothing(office: Office, session: Session, when: str) -> None:
    office.sandbox.faults.add(
        {"path": "/v1/debtors/debtor", "method": "POST", "do": "drop", "when": when, "times": -1, "chance": 0.2}
    )
    bad = {7, 123, 405}
    spoil = {number: {"email": f"kund{number}@ingenstans"} for number in bad}
    importing = Importing(session, "kunder.csv", parcels(session, 500, spoil))
    await importing.run()
    office.sandbox.faults.clear()
    counts = arrived(office, importing)
    assert max(counts.values()) == 1
    done = named(importing, Outcome.DONE)
    assert all(counts[one.id] == 1 for one in importing.parcels if one.number in done)
    assert named(importing, Outcome.REFUSED) <= bad
