"""Believable data, the same for the same seed and day: 3 companies, 120 customers, 40 articles, 600 invoices."""

from __future__ import annotations

import random
from collections.abc import Iterator
from datetime import timedelta

from desktop.sandbox import timetable
from desktop.sandbox.auth import set_token
from desktop.sandbox.shapes import Wire
from desktop.sandbox.state import State, pack

from .companies import COMPANIES, USERS, Company, creditor, products, user
from .customers import Customers
from .invoices import Maker, stamp
from .numbers import Numbers
from .size import Size, more_products, read

_FIRST_ACTION = 4_100_000_001
_OF_CUSTOMERS = ("DebtorPublicId", "OrgNo", "Name", "Email", "ContactName", "DefaultActionConfig")


def ensure(state: State, *, scale: float = 1, number: int = 1, token: str = "", size: Size | None = None) -> None:
    """Seeds an empty state; a filled one stays. `size` wins over `scale`. `token` is the first user's SecureToken."""
    if state.meta("seed") is None:
        with state.transaction():
            _fill(state, size or Size(scale), number)
    with state.transaction():
        timetable.begin(state)
    if token:
        set_token(state, next(iter(state.things("user"))), token)


def again(state: State) -> None:
    """Starts over with the same seed and scale; tokens stay valid."""
    with state.transaction():
        size, number = read(state.meta("size") or "{}"), int(state.meta("seed") or 1)
        tokens = [(who["UserPublicId"], state.meta(f"token {who['UserPublicId']}")) for who in state.things("user")]
        state.clear()
        _fill(state, size, number)
        timetable.begin(state)
        for public_id, token in tokens:
            if token:
                state.set_meta(f"token {public_id}", token)


def _fill(state: State, size: Size, number: int) -> None:
    rng = random.Random(number)  # noqa: S311 - no secrets, sameness is wanted
    numbers, today = Numbers(rng), state.today()
    created = stamp(today - timedelta(days=900), "08:00:00")
    creditors = [creditor(numbers, company) for company in COMPANIES]
    ids = [one["CreditorPublicId"] for one in creditors]
    for name, full_name, language in USERS:
        who = user(numbers, name, full_name, language, ids, created)
        state.put("user", who["UserPublicId"], "", who)
    customers, action = Customers(rng, numbers, created), _FIRST_ACTION
    for place, (company, seller) in enumerate(zip(COMPANIES, creditors, strict=True)):
        action = _company(state, company, seller, customers, size, action, first=place == 0)
    state.set_meta("next action", str(action))
    state.set_meta("size", size.write())
    state.set_meta("seed", str(number))
    from .extras import add  # imports half of the sections, which a state that is seeded already does not need

    add(state, number)


def _company(
    state: State, company: Company, seller: Wire, customers: Customers, size: Size, action: int, *, first: bool
) -> int:
    """Stores a company with all that is its own; gives the next free action id."""
    public_id, many = seller["CreditorPublicId"], size.invoices_of(company.invoices, first=first)
    last = company.last_number if many <= company.last_number else 100_000 + many
    seller = {**seller, "NextInvoiceNumber": str(last + 1)}
    articles = products(customers.numbers, company, public_id)
    articles = more_products(articles, size.products if first else None, customers.numbers)
    state.put("creditor", public_id, public_id, seller)
    state.put_many(("product", one["ProductPublicId"], public_id, None, pack(one)) for one in articles)
    people: list[Wire] = []
    made = customers.make(public_id, size.customers_of(company.customers, first=first), named=first)
    state.put_many(_kept(public_id, made, people))
    who = f"{company.first} {company.last}"
    maker = Maker(customers.rng, seller, people, articles, state.today(), who, action, last)
    state.put_invoices(maker.make(many, showcase=first))
    return maker.next_id


def _kept(creditor: str, made: Iterator[Wire], people: list[Wire]) -> Iterator[tuple[str, str, str, str, str]]:
    """The customers as rows to store; `people` gets what their invoices need to know of them."""
    for one in made:
        people.append({name: one[name] for name in _OF_CUSTOMERS})
        yield "debtor", one["DebtorPublicId"], creditor, one["DebtorExternalId"], pack(one)
