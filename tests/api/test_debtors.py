from __future__ import annotations

from typing import Any, get_args

import msgspec
import pytest
from msgspec.structs import replace

from desktop.api import codec
from desktop.api.client import Billecta
from desktop.api.endpoints import catalogue
from desktop.api.transport import Transport
from desktop.core.errors import ApiError, Kind
from desktop.core.records.base import Record, WireEnum
from desktop.core.records.creditors import CreditorView
from desktop.core.records.debtors import DebtorView
from desktop.sandbox.server import Running

from .conftest import TOKEN

SPECIAL = {
    "OrgNo": "556000-4615",
    "CountryCode": "SE",
    "CitizenshipCountryCode": "SE",
    "Email": "asa@fisk.example",
    "ContactEmail": "asa@fisk.example",
    "Created": "2021-01-20 16:02:04+01:00",
    "Expires": "2031-01-20 16:02:04+01:00",
    "AutogiroFirstWithdrawalDate": "2031-01-20 16:02:04+01:00",
    "CreditCardPublicId": "8a1f6f4e-0000-4000-8000-1234567890ab",
    "CurrencyCode": "SEK",
}


def filled(name: str, kind: Any) -> Any:
    """A value for a member, never the default."""
    if name in SPECIAL:
        return SPECIAL[name]
    if parts := [part for part in get_args(kind) if part not in (Ellipsis, type(None))]:
        inner = filled(name, parts[0])
        return [inner] if getattr(kind, "__origin__", None) is tuple else inner
    if issubclass(kind, Record):
        return {field.encode_name: filled(field.encode_name, field.type) for field in msgspec.structs.fields(kind)}
    if issubclass(kind, WireEnum):
        return next(name for name in reversed(kind.names) if name not in ("Unknown", "SV"))
    return {bool: True, int: 7, str: f"{name} åäö"[:40]}.get(kind, 12.5)


async def test_editing_one_member_leaves_all_others(
    demo: Billecta, sandbox: Running, customer: DebtorView, company: CreditorView
) -> None:
    plain = filled("", DebtorView)
    plain |= {"DebtorPublicId": customer.debtor_public_id, "CreditorPublicId": company.creditor_public_id}
    transport = Transport(sandbox.url, TOKEN)
    get, put = catalogue["GET debtors/debtor/{id}"], catalogue["PUT debtors/debtor"]
    await transport.send(put, body=codec.encode(plain), key="every-member")
    before = codec.read_object((await transport.send(get, customer.debtor_public_id)).raw)
    assert not [name for name, value in before.items() if value in (None, "", False)], "the sandbox keeps every member"

    read = await demo.debtors.get(customer.debtor_public_id)
    answered = await demo.debtors.update(read, replace(read, city="Skellefteå"), key="one-member")
    after = codec.read_object((await transport.send(get, customer.debtor_public_id)).raw)
    assert after == {**before, "City": "Skellefteå"}
    assert answered == await demo.debtors.get(customer.debtor_public_id)
    await transport.aclose()


async def test_pages(demo: Billecta, company: CreditorView) -> None:
    whole = [row async for page in demo.debtors.pages(company.creditor_public_id) for row in page]
    sizes, rows = [], []
    async for page in demo.debtors.pages(company.creditor_public_id, size=4):
        sizes.append(len(page))
        rows += page
    assert rows == whole
    assert set(sizes[:-1]) <= {4}
    assert all(row.creditor_public_id == company.creditor_public_id for row in rows)


async def test_create_find_and_delete(demo: Billecta, company: CreditorView) -> None:
    new = DebtorView(creditor_public_id=company.creditor_public_id, name="Örjan", debtor_external_id="ext åäö & 1")
    ident = await demo.debtors.create(new, key="create-1")
    found = await demo.debtors.by_external_id(company.creditor_public_id, "ext åäö & 1")
    assert (found.debtor_public_id, found.name) == (ident, "Örjan")
    await demo.debtors.delete(ident, key="delete-1")
    with pytest.raises(ApiError) as caught:
        await demo.debtors.get(ident)
    assert caught.value.kind is Kind.NO_ACCESS


async def test_a_repeated_key_means_it_was_done(demo: Billecta, company: CreditorView) -> None:
    new = DebtorView(creditor_public_id=company.creditor_public_id, name="Bara en gång")
    await demo.debtors.create(new, key="only-once")
    with pytest.raises(ApiError) as caught:
        await demo.debtors.create(new, key="only-once")
    assert caught.value.kind is Kind.ALREADY_DONE
    assert caught.value.reference == "only-once"
    rows = [row async for page in demo.debtors.pages(company.creditor_public_id) for row in page]
    assert [row.name for row in rows].count("Bara en gång") == 1


async def test_a_cut_connection_and_trying_again_make_one(
    demo: Billecta, sandbox: Running, company: CreditorView
) -> None:
    new = DebtorView(creditor_public_id=company.creditor_public_id, name="Avbruten")
    for when, kinds in (("before", [Kind.NO_ANSWER, None]), ("after", [Kind.NO_ANSWER, Kind.ALREADY_DONE])):
        sandbox.faults.add({"path": "/v1/debtors/debtor", "do": "drop", "when": when, "method": "POST"})
        seen: list[Kind | None] = []
        for _ in range(2):
            try:
                await demo.debtors.create(new, key=f"cut-{when}")
                seen.append(None)
            except ApiError as error:
                seen.append(error.kind)
        assert seen == kinds
    rows = [row async for page in demo.debtors.pages(company.creditor_public_id) for row in page]
    assert [row.name for row in rows].count("Avbruten") == 2


async def test_both_changed_the_same(demo: Billecta, customer: DebtorView) -> None:
    await demo.debtors.update(customer, replace(customer, city="Luleå"), key="theirs")
    with pytest.raises(ApiError) as caught:
        await demo.debtors.update(customer, replace(customer, city="Kalix", name="Ny"), key="ours")
    assert (caught.value.kind, caught.value.members) == (Kind.CHANGED_MEANWHILE, ("City",))
    await demo.debtors.update(customer, replace(customer, name="Ny"), key="ours-2")
    now = await demo.debtors.get(customer.debtor_public_id)
    assert (now.city, now.name) == ("Luleå", "Ny")


async def test_the_servers_words(demo: Billecta, customer: DebtorView) -> None:
    with pytest.raises(ApiError) as caught:
        await demo.debtors.update(customer, replace(customer, email="ingen adress"), key="words")
    assert caught.value.kind is Kind.REFUSED
    assert "ingen adress" in caught.value.words
