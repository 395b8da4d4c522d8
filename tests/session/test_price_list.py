"""Changes to many products: undone before they are sent, sent one by one, kept until Billecta has them."""

from __future__ import annotations

from decimal import Decimal

from msgspec.structs import replace

from desktop.core.errors import Kind
from desktop.core.records.products import ProductView
from desktop.session.price_list import PriceList, Progress, price_list
from desktop.session.session import Session

from .conftest import Office, new_product

D = Decimal


async def made(session: Session, *texts: str) -> list[str]:
    return [await session.save_product(None, new_product(session, text), text) for text in texts]


def wire_price(office: Office, key: str) -> float:
    price: float = office.things("product", ProductPublicId=key)[0]["UnitPrice"]
    return price


def progress(prices: PriceList, key: str) -> Progress | None:
    row = prices.row(key)
    return row.progress if row else None


async def test_a_typed_price_is_shown_and_undone_and_redone(session: Session) -> None:
    prices = price_list(session)
    key, other = await made(session, "Ål, rökt", "Ål, färsk")
    product = session.products.get(key)
    assert product is not None
    prices.put([(key, "unit_price", D("12.50"))])
    prices.put([(key, "vat", D(12)), (other, "vat", D(12))])
    assert prices.shown(product).unit_price == D("12.50")
    assert prices.is_changed(product, "unit_price")
    assert prices.count == 2
    prices.undo()
    assert (prices.count, prices.shown(product).vat) == (1, product.vat)
    prices.undo()
    assert (prices.count, prices.can_undo) == (0, False)
    prices.redo()
    prices.redo()
    assert (prices.count, prices.shown(product).vat, prices.can_redo) == (2, D(12), False)
    prices.put([(key, "unit_price", product.unit_price), (key, "vat", product.vat)])
    assert not prices.is_changed(product, "unit_price")
    prices.discard()
    assert prices.count == 0
    prices.undo()
    assert prices.count == 1


async def test_each_change_is_a_write_and_a_refusal_stays_with_its_row(session: Session, office: Office) -> None:
    prices = price_list(session)
    keys = await made(session, "Abborre", "Gädda", "Gös")
    prices.put([(key, "unit_price", D(number)) for number, key in enumerate(keys, 10)])
    office.fault("products/product", "PUT", "400", when="before")
    assert await prices.send() is None
    assert [progress(prices, key) for key in keys] == [Progress.REFUSED, Progress.SAVED, Progress.SAVED]
    assert [wire_price(office, key) for key in keys] == [0, 11, 12]
    assert prices.waiting() == keys[:1]
    assert await prices.send() is None
    assert wire_price(office, keys[0]) == 10
    assert prices.count == 0


async def test_without_a_connection_the_rest_waits(session: Session, office: Office) -> None:
    prices = price_list(session)
    keys = await made(session, "Sik", "Siklöja")
    prices.put([(key, "unit_price", D(7)) for key in keys])
    office.fault("products/product", "PUT", "429", when="before", times=20)
    error = await prices.send()
    assert error is not None
    assert error.kind is Kind.TOO_MANY_CALLS
    assert prices.waiting() == keys
    office.sandbox.faults.waiting.clear()
    assert await prices.send() is None
    assert [wire_price(office, key) for key in keys] == [7, 7]


async def test_changes_are_there_after_the_program_was_killed(session: Session, office: Office) -> None:
    (key,) = await made(session, "Lake")
    price_list(session).put(
        [(key, "unit_price", D("0.1")), (key, "is_active", True), (key, "description", "Lake, hel")]
    )
    again = await office.open()
    prices, product = price_list(again), again.products.get(key)
    assert product is not None
    shown = prices.shown(product)
    assert (shown.unit_price, shown.is_active, shown.description) == (D("0.1"), True, "Lake, hel")
    assert await prices.send() is None
    assert wire_price(office, key) == 0.1
    third = await office.open()
    assert price_list(third).count == 0


async def test_what_arrived_by_another_way_is_no_change_any_more(session: Session) -> None:
    prices = price_list(session)
    (key,) = await made(session, "Harr")
    prices.put([(key, "unit_price", D(9))])
    product = session.products.get(key)
    assert product is not None
    session.products.merge([replace(product, unit_price=D(9))])
    assert prices.count == 0


async def test_a_price_somebody_else_changed_meanwhile_is_not_written_over(session: Session, office: Office) -> None:
    prices = price_list(session)
    (key,) = await made(session, "Röding")
    prices.put([(key, "unit_price", D(100))])
    theirs = await session.client.products.get(key)
    await session.client.products.update(theirs, replace(theirs, unit_price=D(80)), key="an-others-key")
    assert await prices.send() is None
    assert progress(prices, key) is Progress.REFUSED
    row, product = prices.row(key), session.products.get(key)
    assert row is not None
    assert product is not None
    assert row.error is not None
    assert row.error.kind is Kind.CHANGED_MEANWHILE
    assert (product.unit_price, prices.shown(product).unit_price) == (D(80), D(100))
    assert await prices.send() is None
    assert wire_price(office, key) == 100


async def test_a_lost_answer_is_settled_and_not_made_twice(session: Session, office: Office) -> None:
    prices = price_list(session)
    (key,) = await made(session, "Öring")
    prices.put([(key, "unit_price", D(55))])
    office.fault("products/product", "PUT", "drop", times=9)
    await prices.send()
    assert progress(prices, key) is Progress.CHECKING
    office.sandbox.faults.waiting.clear()
    assert await prices.send() is None
    assert wire_price(office, key) == 55
    assert prices.count == 0


async def test_each_company_has_its_own_changes(session: Session) -> None:
    prices = price_list(session)
    assert price_list(session) is prices
    (key,) = await made(session, "Id")
    prices.put([(key, "unit_price", D(3))])
    first = session.company_id
    other = next(one for one in session.creditors.values() if one.creditor_public_id != first)
    session.choose(other.creditor_public_id)
    assert prices.count == 0
    session.choose(first)
    assert prices.count == 1


def test_an_unreadable_draft_is_no_change() -> None:
    from desktop.session.price_list import _rows

    assert _rows(b"{nonsense") == {}
    assert ProductView().product_public_id not in _rows(b"{}")


async def test_what_cannot_be_kept_is_still_here_and_said_not_to_be(session: Session) -> None:
    """On a full disk typing a price failed, and so did everything that keeps it, closing too."""
    prices = price_list(session)
    [key] = await made(session, "Sej")
    session.drafts._database.execute("PRAGMA query_only = 1")
    prices.put([(key, "unit_price", D(80))])
    prices.keep()
    assert (prices.count, prices.kept, prices.can_undo) == (1, False, True)
    session.drafts._database.execute("PRAGMA query_only = 0")
    prices.keep()
    assert prices.kept
    prices.discard()


async def test_without_a_keyring_nothing_is_said_to_be_kept(office: Office) -> None:
    session = await office.start(lasting=False)
    await session.open(None)
    await session.loading.products()
    prices = price_list(session)
    prices.put([(session.products.values()[0].product_public_id, "unit_price", D(81))])
    assert (prices.count, prices.kept, session.would_lose) == (1, False, True)
