from __future__ import annotations

from msgspec.structs import replace

from desktop.api.client import Billecta
from desktop.core.records.creditors import CreditorContactView, CreditorView


async def test_lists_agree(demo: Billecta) -> None:
    companies = await demo.creditors.list()
    subs = await demo.creditors.subs()
    assert len(companies) == 3
    assert {one.creditor_public_id for one in companies} == {one.creditor_public_id for one in subs}


async def test_a_nested_member_is_changed_alone(demo: Billecta, company: CreditorView) -> None:
    contact = replace(company.creditor_contact or CreditorContactView(), phone="0920-1")
    after = await demo.creditors.update(company, replace(company, creditor_contact=contact), key="company-1")
    assert after == replace(company, creditor_contact=contact)
    assert await demo.creditors.get(company.creditor_public_id) == after
