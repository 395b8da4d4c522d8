"""A session on a sandbox over a real socket, whose drafts and outbox are files that can be opened again."""

from __future__ import annotations

import asyncio
import json
import uuid
from collections.abc import AsyncIterator, Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from msgspec.structs import replace
from PySide6.QtWidgets import QApplication

from desktop.api.client import Billecta
from desktop.api.credentials import SecureToken
from desktop.core.dates import today
from desktop.core.environment import Environment
from desktop.core.invoice_draft import InvoiceDraft, new_draft, ready_to_send, with_customer, with_product
from desktop.core.records.debtors import DebtorView
from desktop.core.records.invoices import InvoiceActionEntryView, InvoiceActionView
from desktop.core.records.products import ProductView
from desktop.sandbox.server import Running, serve_in_thread
from desktop.session.session import Session
from desktop.store.cipher import Cipher
from desktop.store.drafts import Drafts
from desktop.store.journal import Journal
from desktop.store.mirror import Mirror
from desktop.store.outbox import Outbox
from tests.clocks import LeapingClock

TOKEN = "dG9rZW4="
CUSTOMER = "Lindqvist & Co Fastigheter AB"


@pytest.fixture(scope="session", autouse=True)
def application() -> QApplication:
    """A session's turns belong to an application, also where asyncio's own loop runs. Not `qapp`, which brings Qt's."""
    found = QApplication.instance() or QApplication([])
    assert isinstance(found, QApplication)
    return found


async def until(met: Callable[[], object]) -> None:
    for _ in range(1000):
        if met():
            return
        await asyncio.sleep(0.01)
    raise AssertionError("it did not happen")


@dataclass
class Office:
    """Opens sessions as one computer would that is switched off and on."""

    sandbox: Running
    folder: Path
    sessions: list[Session] = field(default_factory=list)

    async def start(self, *, url: str = "", lasting: bool = True, user: str = "") -> Session:
        cipher = Cipher(bytes(range(32)), persistent=lasting)
        drafts, outbox = Drafts(self.folder / "drafts", cipher), Outbox(self.folder / "outbox", cipher)
        client = Billecta(url or self.sandbox.url, SecureToken(TOKEN), clock=LeapingClock())
        mirror = Mirror(self.folder, cipher)
        journal = Journal(self.folder / "orders", cipher)
        session = Session(
            Environment.DEMO, client, drafts, outbox, lasting=lasting, user_name=user, mirror=mirror, journal=journal
        )
        self.sessions.append(session)
        return session

    async def open(self) -> Session:
        session = await self.start()
        await session.open(None)
        await session.loading.debtors()
        await session.loading.products()
        return session

    async def close(self, session: Session) -> None:
        self.sessions.remove(session)
        await session.aclose()

    def fault(self, path: str, method: str, do: str, when: str = "after", times: int = 1, seconds: float = 0.2) -> None:
        wish = {"path": f"/v1/{path}", "method": method, "do": do, "when": when, "times": times, "seconds": seconds}
        self.sandbox.faults.add(wish)

    def invoices(self, reference: str | None) -> list[dict[str, Any]]:
        """The documents of all invoices with an ExternalReference."""
        every = self.sandbox.state.db.execute("SELECT doc FROM invoice").fetchall()
        documents = [json.loads(text) for (text,) in every]
        return [document for document in documents if document["entry"].get("ExternalReference") == reference]

    def things(self, kind: str, **members: Any) -> list[dict[str, Any]]:
        """The stored views of a kind that have these members."""
        return [one for one in self.sandbox.state.things(kind) if all(one[name] == members[name] for name in members)]


@pytest.fixture(scope="module")
def sandbox() -> Iterator[Running]:
    with serve_in_thread(token=TOKEN, scale=0.1) as running:
        yield running


@pytest.fixture
async def office(sandbox: Running, tmp_path: Path) -> AsyncIterator[Office]:
    office = Office(sandbox, tmp_path)
    yield office
    sandbox.faults.waiting.clear()
    for session in office.sessions:
        await session.aclose()


@pytest.fixture
async def session(office: Office) -> Session:
    return await office.open()


def customer(session: Session) -> DebtorView:
    return next(one for one in session.debtors.values() if one.name == CUSTOMER)


def written(session: Session, message: str = "Tack för i år, hälsar vi på Åsön") -> InvoiceDraft:
    """A draft with a customer and one row, as it is after typing."""
    assert session.company is not None
    draft = new_draft(session.company, today())
    product = session.products.values()[0]
    entry = with_customer(draft.entry, customer(session), today())
    rows = tuple(with_product(row, product) for row in entry.records or ())
    return replace(draft, entry=replace(entry, records=rows, message=message))


def telling(draft: InvoiceDraft, message: str) -> InvoiceDraft:
    return replace(draft, entry=replace(draft.entry, message=message))


async def save(session: Session, draft: InvoiceDraft) -> InvoiceActionView:
    """What the pane does on Ctrl+S."""
    session.keep_draft(draft)
    entry: InvoiceActionEntryView = ready_to_send(draft.entry)
    return await session.save_invoice(draft.before, entry, public_id=draft.public_id, target=draft.id)


def new_customer(session: Session, name: str = "Ångbåtsbolaget i Öregrund AB") -> DebtorView:
    return DebtorView(creditor_public_id=session.company_id, name=name, debtor_external_id=uuid.uuid4().hex)


def new_product(session: Session, text: str = "Räkost på tub") -> ProductView:
    return ProductView(creditor_public_id=session.company_id, description=text, product_external_id=uuid.uuid4().hex)
