from __future__ import annotations

from desktop.api.client import Billecta


async def test_lists_for_everybody(demo: Billecta) -> None:
    currencies = {one.currency_code: one.decimals for one in await demo.common.currencies()}
    assert currencies["SEK"] == 2
    assert "SE" in {one.country_code for one in await demo.common.countries()}
