"""A Swish request in a process of its own that can be killed: python -m tests.session.live_child URL FOLDER INVOICE

It says `begun` when the request is written down, and `running` when Swish has it.
"""

from __future__ import annotations

import asyncio
import sys
from pathlib import Path

from desktop.api.client import Billecta
from desktop.api.credentials import SecureToken
from desktop.core.environment import Environment
from desktop.session.live_kinds import OrderKind
from desktop.session.live_order import Phase
from desktop.session.order_writes import SwishRequest
from desktop.session.session import Session
from desktop.store.cipher import Cipher
from desktop.store.drafts import Drafts
from desktop.store.journal import Journal
from desktop.store.outbox import Outbox

TOKEN = "dG9rZW4="


async def play(url: str, folder: Path, invoice: str) -> None:
    cipher = Cipher(bytes(range(32)))
    drafts, outbox = Drafts(folder / "drafts", cipher), Outbox(folder / "outbox", cipher)
    journal, client = Journal(folder / "orders", cipher), Billecta(url, SecureToken(TOKEN))
    session = Session(Environment.DEMO, client, drafts, outbox, journal=journal)
    await session.open(None)
    asked = SwishRequest(invoice, f"4670{invoice[-7:]}", "Tack")
    order = session.live.begin(OrderKind.SWISH, asked, company=session.company_id, about=invoice)
    print("begun", flush=True)

    def tell(_: object) -> None:
        known = session.live.get(order.id)
        if known is not None and known.phase is Phase.RUNNING:
            print("running", flush=True)

    session.live.changed.connect(tell)
    await session.live.follow(order.id)


if __name__ == "__main__":
    asyncio.run(play(sys.argv[1], Path(sys.argv[2]), sys.argv[3]))
