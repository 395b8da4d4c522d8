"""A customer whose saving was confirmed at the next start is not offered as a draft as well."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from desktop.core.errors import ApiError
from desktop.panes.customers.subject import KIND
from desktop.session.settling import settle

from .conftest import Office


async def test_what_arrived_after_all_is_no_draft_any_more(office: Office) -> None:
    session = office.session
    before = next(one for one in session.debtors.values() if not one.protected_identity)
    after, target = replace(before, name="Tegs Rör Norr AB"), before.debtor_public_id
    session.drafts.save(target, KIND, session.company_id, b"typed")
    office.sandbox.faults.add(
        {"path": "/v1/debtors/debtor", "method": "PUT", "do": "drop", "when": "after", "times": 9}
    )
    with pytest.raises(ApiError):
        await session.save_debtor(before, after, target)
    office.sandbox.faults.clear()
    assert session.writing.unfinished()
    await settle(office.desk)
    assert not session.writing.unfinished()
    assert session.drafts.load(target) is None
    assert office.wire("debtor", target)["Name"] == "Tegs Rör Norr AB"


async def test_what_was_typed_since_is_still_one(office: Office) -> None:
    session = office.session
    before = next(one for one in session.debtors.values() if not one.protected_identity)
    after, target = replace(before, name="Tegs Rör Norr AB"), before.debtor_public_id
    office.sandbox.faults.add(
        {"path": "/v1/debtors/debtor", "method": "PUT", "do": "drop", "when": "after", "times": 9}
    )
    with pytest.raises(ApiError):
        await session.save_debtor(before, after, target)
    office.sandbox.faults.clear()
    session.drafts.save(target, KIND, session.company_id, b"typed later")
    await settle(office.desk)
    assert session.drafts.load(target) is not None
