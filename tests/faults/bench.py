"""A company on a sandbox whose insides the matrix looks at: effects are counted there, never believed of the client."""

from __future__ import annotations

import json
import uuid
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta
from itertools import count
from typing import Any

from msgspec.structs import replace

from desktop.api.client import Billecta
from desktop.core.dates import today, write
from desktop.core.invoice_draft import new_draft, ready_to_send, with_customer, with_product
from desktop.core.records.creditors import CreditorView
from desktop.core.records.debtors import DebtorView
from desktop.core.records.enums import DeliveryMethodTypeView
from desktop.core.records.invoices import InvoiceActionEntryView, InvoiceActionView
from desktop.core.records.products import ProductView
from desktop.sandbox.server import Running

TOKEN = "dG9rZW4="
_NUMBERS = count(1)
"""Names and codes differ, whichever test makes them."""


@dataclass
class Bench:
    """Makes what a write needs, and counts what became of it. `client` is never met by a fault."""

    sandbox: Running
    client: Billecta
    company: CreditorView
    product: ProductView
    known: DebtorView | None = None
    numbers: Iterator[int] = _NUMBERS

    @property
    def company_id(self) -> str:
        return self.company.creditor_public_id

    def entry(self, debtor: DebtorView) -> InvoiceActionEntryView:
        """An invoice that is overdue once it has been attested, so that everything may be done to it."""
        draft = new_draft(self.company, today())
        entry = with_customer(draft.entry, debtor, today())
        rows = tuple(with_product(row, self.product) for row in entry.records or ())
        past = today() - timedelta(days=60)
        entry = replace(
            entry,
            records=rows,
            invoice_date=write(past),
            due_date=write(past + timedelta(days=20)),
            delivery_method=DeliveryMethodTypeView("Email"),
        )
        return ready_to_send(entry)

    def new_debtor(self) -> DebtorView:
        return DebtorView(
            creditor_public_id=self.company_id,
            name=f"Ångbåtsbolaget {next(self.numbers)} i Öregrund AB",
            email="faktura@oregrund.example",
            debtor_external_id=uuid.uuid4().hex,
        )

    async def debtor(self) -> DebtorView:
        public_id = await self.client.debtors.create(self.new_debtor(), key=uuid.uuid4().hex)
        return await self.client.debtors.get(public_id)

    async def drafted(self) -> str:
        """The public id of a draft for a customer that has others."""
        self.known = self.known or await self.debtor()
        return await self.client.invoices.create(self.entry(self.known), key=uuid.uuid4().hex)

    async def draft(self) -> InvoiceActionView:
        return await self.client.invoices.get(await self.drafted())

    async def invoice(self) -> InvoiceActionView:
        """Attested, sent and overdue."""
        public_id = await self.drafted()
        await self.client.invoices.attest(public_id, key=uuid.uuid4().hex)
        return await self.client.invoices.get(public_id)

    def carried_out(self) -> int:
        """How many writes the server has carried out: each uses its UniqueApiCallId up."""
        return int(self.sandbox.state.db.execute("SELECT COUNT(*) FROM call").fetchone()[0])

    def document(self, public_id: str) -> dict[str, Any] | None:
        known = self.sandbox.state.invoice(public_id)
        return known[1] if known else None

    def events(self, public_id: str, kind: str) -> int:
        document = self.document(public_id) or {"events": []}
        return sum(event[0] == kind for event in document["events"])

    def invoices_of(self, debtor_id: str) -> list[dict[str, Any]]:
        rows = self.sandbox.state.db.execute("SELECT doc FROM invoice WHERE debtor = ?", (debtor_id,)).fetchall()
        return [json.loads(text) for (text,) in rows]

    def things(self, kind: str, **members: Any) -> list[dict[str, Any]]:
        """The stored views of a kind that have these members."""
        wanted = " AND json_extract(body, ?) IS ?" * len(members)
        values = [value for name, member in members.items() for value in (f"$.{name}", member)]
        found = self.sandbox.state.db.execute(f"SELECT body FROM thing WHERE kind = ?{wanted}", (kind, *values))
        return [json.loads(body) for (body,) in found]
