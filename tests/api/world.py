"""What the stories of test_every_call share: a client, a company, and how to make things."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from datetime import date, timedelta
from decimal import Decimal
from urllib.request import Request, urlopen
from uuid import uuid4

from desktop.api.client import Billecta
from desktop.core import dates
from desktop.core.records.common import AmountView
from desktop.core.records.debtors import DebtorView
from desktop.core.records.enums import ActionTypeView, DeliveryMethodTypeView, RecordTypeView
from desktop.core.records.invoice_parts import AutogiroWithdrawalView
from desktop.core.records.invoices import InvoiceActionEntryView, InvoiceActionRecordView


@dataclass
class World:
    """`control` speaks to the sandbox itself: its clock, and money that comes from the bank."""

    client: Billecta
    address: str
    company: str = ""
    today: date = field(default_factory=dates.today)

    @property
    def key(self) -> str:
        return uuid4().hex

    def day(self, days: int = 0) -> str:
        return dates.write(self.today + timedelta(days=days))

    async def control(self, path: str, wish: object) -> None:
        request = Request(f"{self.address}/sandbox/{path}", json.dumps(wish).encode(), method="POST")
        await asyncio.to_thread(lambda: urlopen(request, timeout=10).close())

    async def customer(self, name: str = "Åsas Ärliga Östersjöfisk AB", **members: object) -> str:
        known = {
            "creditor_public_id": self.company,
            "name": name,
            "country_code": "SE",
            "email": "asa@example.com",
            **members,
        }
        return await self.client.debtors.create(DebtorView(**known), key=self.key)  # type: ignore[arg-type]

    async def draft(self, customer: str | None = None, *, age: int = 0, kronor: int = 500) -> str:
        """A draft of so many days of age, due ten days after its own date."""
        entry = InvoiceActionEntryView(
            action_type=ActionTypeView("InvoiceAction"),
            creditor_public_id=self.company,
            debtor_public_id=customer or await self.customer(),
            invoice_date=self.day(-age),
            due_date=self.day(10 - age),
            delivery_method=DeliveryMethodTypeView("Email"),
            autogiro=AutogiroWithdrawalView(autogiro_withdrawal_enabled=True),
            records=(row(kronor),),
        )
        return await self.client.invoices.create(entry, key=self.key)

    async def sent(self, *, age: int = 0) -> str:
        """An attested invoice that was sent."""
        draft = await self.draft(age=age)
        await self.client.invoices.attest(draft, key=self.key)
        view = await self.client.invoices.get(draft)
        if view.can_send_manual_invoice:
            await self.client.invoices.send(draft, key=self.key)
        return draft


def kronor(whole: int) -> AmountView:
    return AmountView(currency_code="SEK", value=whole * 100)


def row(price: int) -> InvoiceActionRecordView:
    return InvoiceActionRecordView(
        article_description="Rökt sik",
        quantity=Decimal(1),
        units="kg",
        unit_price=kronor(price),
        vat=Decimal(25),
        record_type=RecordTypeView("Standard"),
    )


Story = Callable[[World], Awaitable[None]]
STORIES: dict[str, Story] = {}


def story(tell: Story) -> Story:
    """Adds a story to those that are told."""
    STORIES[getattr(tell, "__name__", "")] = tell
    return tell
