from __future__ import annotations

from desktop.api.client import Billecta

from .conftest import RawServer, reply


async def test_a_token_is_asked_for_with_an_empty_body(raw: RawServer, billecta: Billecta) -> None:
    raw.answer = lambda _: reply(200, {"Value": "dG9rZW4=", "Expires": "2030-01-01 00:00:00+01:00"})
    token = await billecta.authentication.create_token()
    assert (token.value, token.expires) == ("dG9rZW4=", "2030-01-01 00:00:00+01:00")
    request = raw.seen[0]
    assert (request.method, request.target) == ("POST", "/v1/authentication/apiauthenticate")
    assert request.headers["content-length"] == "0"
    await billecta.authentication.create_token()
    assert raw.seen[0].headers["uniqueapicallid"] != raw.seen[1].headers["uniqueapicallid"]


async def test_the_other_name_of_the_token(raw: RawServer, billecta: Billecta) -> None:
    raw.answer = lambda _: reply(200, {"SecureToken": "dG9rZW4="})
    assert (await billecta.authentication.create_token()).value == "dG9rZW4="
