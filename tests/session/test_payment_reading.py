"""Lists of payments follow the company that is worked with, whatever was asked for before."""

from __future__ import annotations

import asyncio

from PySide6.QtCore import QObject

from desktop.session.session import Session
from desktop.session.unmatched import Unmatched

from .conftest import Office


async def test_a_call_one_company_does_not_offer_is_not_said_of_the_next_one(office: Office, session: Session) -> None:
    parent = QObject()
    unmatched = Unmatched(session, parent)
    office.fault("payments/unhandledpayments", "GET", "404", when="before")
    async with asyncio.TaskGroup() as group:
        group.create_task(unmatched.load())
        await asyncio.sleep(0)
        other = next(one for one in session.creditors.values() if one.creditor_public_id != session.company_id)
        session.choose(other.creditor_public_id)
        unmatched.forget()
    assert (unmatched.read, unmatched.offered) == (False, True)
    await unmatched.load()
    assert (unmatched.read, unmatched.offered) == (True, True)
    parent.deleteLater()


async def test_where_it_is_not_offered_it_is_said_until_it_is(office: Office, session: Session) -> None:
    parent = QObject()
    unmatched = Unmatched(session, parent)
    office.fault("payments/unhandledpayments", "GET", "404", when="before")
    await unmatched.load()
    assert (unmatched.read, unmatched.offered, unmatched.payments) == (True, False, [])
    await unmatched.load()
    assert (unmatched.offered, bool(unmatched.payments)) == (True, True)
    parent.deleteLater()
