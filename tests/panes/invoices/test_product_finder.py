"""Products found while a row is typed."""

from __future__ import annotations

from decimal import Decimal

import pytest
from msgspec.structs import replace

from desktop.core.records.products import ProductView
from desktop.panes.invoices.product_finder import ProductFinder
from tests.panes.conftest import Office


@pytest.fixture
def finder(office: Office) -> ProductFinder:
    return ProductFinder(office.session, office.desk.format)


@pytest.mark.parametrize(
    ("price", "shown_as"), [("2000", "2 000,00/st"), ("45.5", "45,50/st"), ("0.125", "0,125/st"), ("0", "0,00/st")]
)
async def test_hits_show_prices_with_their_decimals(finder: ProductFinder, price: str, shown_as: str) -> None:
    one = ProductView(unit_price=Decimal(price), units="st")
    assert finder.price(one).replace("\u00a0", " ") == shown_as


async def test_a_number_that_begins_so_comes_before_words(office: Office, finder: ProductFinder) -> None:
    some = [one for one in office.session.products.values() if one.is_active][:2]
    word = replace(some[0], article_number="A-1", description="Passar till zz9")
    number = replace(some[1], article_number="ZZ9-4", description="Beslag")
    office.session.products.merge([word, number])
    assert [hit[0] for hit in finder.find("zz9")] == [number.product_public_id, word.product_public_id]
    assert finder.find("zz9 beslag") == finder.find("beslag ZZ9")


async def test_a_product_by_its_whole_number(office: Office, finder: ProductFinder) -> None:
    one = next(one for one in office.session.products.values() if one.is_active and one.article_number)
    assert finder.numbered(f" {(one.article_number or '').lower()} ") == one
    assert finder.numbered((one.article_number or "")[:-1]) is None
    assert finder.numbered("") is None
