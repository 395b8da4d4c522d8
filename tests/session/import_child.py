"""An import in a process of its own that can be killed: python -m tests.session.import_child URL FOLDER COUNT BAD…

As the program at its start it first settles what is under way, then reads the list, then sends what is not there.
"""

from __future__ import annotations

import asyncio
import sys
from pathlib import Path

from desktop.api.client import Billecta
from desktop.api.credentials import SecureToken
from desktop.core.environment import Environment
from desktop.core.records.debtors import DebtorView
from desktop.session.importing import Importing, Outcome, Parcel
from desktop.session.session import Session
from desktop.store.cipher import Cipher
from desktop.store.drafts import Drafts
from desktop.store.outbox import Outbox
from tests.clocks import LeapingClock

TOKEN = "dG9rZW4="


def customer(company: str, mark: str, number: int, *, bad: bool) -> DebtorView:
    email = f"kund{number}@ingenstans" if bad else f"kund{number}@akeri.example"
    name, external = f"Åkeri {number} i Öregrund", f"{mark}-{number}"
    return DebtorView(creditor_public_id=company, name=name, email=email, debtor_external_id=external)


async def play(url: str, folder: Path, count: int, bad: set[int]) -> None:
    cipher = Cipher(bytes(range(32)))
    drafts, outbox = Drafts(folder / "drafts", cipher), Outbox(folder / "outbox", cipher)
    session = Session(Environment.DEMO, Billecta(url, SecureToken(TOKEN), clock=LeapingClock()), drafts, outbox)
    await session.open(None)
    for write in session.writing.unfinished():
        try:
            await session.writing.settle(write.target)
        except Exception as why:
            print("settle", why, flush=True)
    await session.loading.debtors()
    known = {one.debtor_external_id for one in session.debtors.values()}
    mark = folder.name
    every = [Parcel(n, customer(session.company_id, mark, n, bad=n in bad)) for n in range(1, count + 1)]
    left = [parcel for parcel in every if parcel.id not in known]
    importing = Importing(session, "kunder.csv", left)
    print("go", len(left), flush=True)
    await importing.run()
    refused = [parcel.number for parcel in importing.parcels if parcel.outcome is Outcome.REFUSED]
    print("end", *refused, flush=True)
    await session.aclose()


if __name__ == "__main__":
    asyncio.run(play(sys.argv[1], Path(sys.argv[2]), int(sys.argv[3]), set(map(int, sys.argv[4:]))))
