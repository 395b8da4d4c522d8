from __future__ import annotations

import pytest

from desktop.api.client import Billecta
from desktop.core.errors import ApiError, Kind
from desktop.core.records.debtors import DebtorView

from .conftest import RawServer, Request, reply


def numbered(request: Request) -> int:
    return int(request.target.split("offset=")[1].split("&")[0])


async def test_a_broken_row_shortens_no_list(raw: RawServer, billecta: Billecta) -> None:
    rows = [{"Name": str(n)} if n != 1 else {"Name": 1} for n in range(5)]
    raw.answer = lambda r: reply(200, rows[numbered(r) : numbered(r) + 2])
    names = [row.name async for page in billecta.debtors.pages("c", size=2) for row in page]
    assert names == ["0", "2", "3", "4"]
    assert [(fault.kind, fault.request) for fault in billecta.faults] == [(Kind.NONSENSE, "GET debtors/debtors/{id}")]


async def test_a_server_that_knows_no_paging(raw: RawServer, billecta: Billecta) -> None:
    raw.answer = lambda _: reply(200, [{"Name": str(n)} for n in range(5)])
    assert len([row async for page in billecta.debtors.pages("c", size=2) for row in page]) == 5
    assert len([row async for page in billecta.debtors.pages("c", size=5) for row in page]) == 5
    assert len(raw.seen) == 3


async def test_nothing_where_one_is_meant(raw: RawServer, billecta: Billecta) -> None:
    raw.answer = lambda _: reply(200, b"null")
    with pytest.raises(ApiError) as caught:
        await billecta.debtors.by_external_id("c", "x")
    assert (caught.value.kind, caught.value.request) == (Kind.NOT_FOUND, "GET debtors/debtorbyexternalid/{id}")


async def test_nonsense_says_where(raw: RawServer, billecta: Billecta) -> None:
    raw.answer = lambda _: reply(200, b"[]")
    for call in (
        billecta.debtors.get("1"),
        billecta.debtors.update(DebtorView(debtor_public_id="1"), DebtorView(), key="k"),
    ):
        with pytest.raises(ApiError) as caught:
            await call
        assert (caught.value.kind, caught.value.request) == (Kind.NONSENSE, "GET debtors/debtor/{id}")
