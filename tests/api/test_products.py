from __future__ import annotations

from decimal import Decimal

import pytest
from msgspec.structs import replace

from desktop.api.client import Billecta
from desktop.core.errors import ApiError
from desktop.core.records.creditors import CreditorView
from desktop.core.records.enums import ProductTypeView
from desktop.core.records.products import ProductView


async def test_life_of_a_product(demo: Billecta, company: CreditorView) -> None:
    new = ProductView(
        creditor_public_id=company.creditor_public_id,
        product_external_id="sik",
        article_number="77",
        description="Rökt sik {YYYY}",
        units="kg",
        unit_price=Decimal("199.90"),
        vat=Decimal(12),
        is_active=True,
        product_type=ProductTypeView("Commodity"),
    )
    ident = await demo.products.create(new, key="product-1")
    read = await demo.products.get(ident)
    assert replace(read, product_public_id=new.product_public_id) == new
    changed = await demo.products.update(read, replace(read, unit_price=Decimal("205.55")), key="product-2")
    assert changed == replace(read, unit_price=Decimal("205.55"))
    assert await demo.products.by_external_id(company.creditor_public_id, "sik") == changed
    rows = [row async for page in demo.products.pages(company.creditor_public_id) for row in page]
    assert changed in rows
    await demo.products.delete(ident, key="product-3")
    with pytest.raises(ApiError):
        await demo.products.get(ident)
