from __future__ import annotations

import pytest

from desktop.api.whose_token import belongs_to
from desktop.core.environment import Environment
from desktop.core.errors import ApiError, Kind

from .conftest import TOKEN, RawServer, raw_server, reply


async def test_the_environment_that_accepts_it(raw: RawServer) -> None:
    async with raw_server() as other:
        addresses = {Environment.PRODUCTION: raw.url, Environment.TEST: other.url}
        raw.answer = lambda _: reply(401)
        other.answer = lambda _: reply(200, [])
        assert await belongs_to(TOKEN, addresses) is Environment.TEST
        other.answer = lambda _: reply(401)
        assert await belongs_to(TOKEN, addresses) is None
        assert {request.target for request in other.seen} == {"/v1/creditors/creditorsubs"}


async def test_one_that_cannot_be_asked_leaves_it_open(raw: RawServer) -> None:
    raw.answer = lambda _: reply(401)
    addresses = {Environment.PRODUCTION: raw.url, Environment.TEST: "http://127.0.0.1:1"}
    with pytest.raises(ApiError) as caught:
        await belongs_to(TOKEN, addresses)
    assert caught.value.kind is Kind.UNREACHABLE
