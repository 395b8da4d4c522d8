"""What an earlier try means for a later one: its key has grown too old, or the person asks for the same again."""

from __future__ import annotations

from datetime import timedelta

import pytest
from msgspec.structs import replace

from desktop.core.errors import ApiError, Kind
from desktop.core.records.common import AmountView
from desktop.core.records.invoices import RegisterPaymentView
from desktop.session import writing as module
from desktop.session.invoice_writes import InvoicePayment
from desktop.session.ledger import Progress
from desktop.session.operations import Named
from desktop.session.session import Session

from .conftest import Office, save, written

PAYMENT = "invoice/payment"


async def attested(session: Session) -> str:
    public_id = (await save(session, written(session))).action_public_id or ""
    await session.attest_invoice(public_id)
    return public_id


async def payment_of(session: Session, public_id: str) -> InvoicePayment:
    asked = RegisterPaymentView(
        action_public_id=public_id,
        amount=AmountView(currency_code="SEK", value=100),
        date="2026-01-02T00:00:00+01:00",
    )
    return InvoicePayment(await session.client.invoices.get(public_id), asked)


async def pay(session: Session, content: InvoicePayment) -> None:
    await session.writing.send("invoices.payment", content, target=content.id, company=session.company_id)


async def paid(session: Session, public_id: str) -> int:
    amount = (await session.client.invoices.get(public_id)).paid_amount
    return amount.value if amount else 0


async def test_the_same_payment_from_a_form_opened_again_is_the_same(office: Office, session: Session) -> None:
    public_id = await attested(session)
    office.fault(PAYMENT, "PUT", "drop", "after")
    with pytest.raises(ApiError):
        await pay(session, await payment_of(session, public_id))
    await pay(session, await payment_of(session, public_id))
    assert await paid(session, public_id) == 100
    await pay(session, await payment_of(session, public_id))
    assert await paid(session, public_id) == 200


@pytest.mark.parametrize(("when", "carried_out"), [("before", False), ("after", True)])
async def test_a_key_the_server_has_forgotten_is_not_sent_again(
    office: Office, session: Session, monkeypatch: pytest.MonkeyPatch, when: str, carried_out: bool
) -> None:
    public_id = await attested(session)
    content = await payment_of(session, public_id)
    office.fault(PAYMENT, "PUT", "drop", when)
    with pytest.raises(ApiError):
        await pay(session, content)
    monkeypatch.setattr(module, "_KEY_IS_KNOWN", timedelta(seconds=-1))
    if carried_out:
        await session.writing.settle(public_id)
    else:
        with pytest.raises(ApiError) as refused:
            await session.writing.settle(public_id)
        assert refused.value.kind is Kind.REFUSED
    assert session.writing.unfinished() == []
    assert await paid(session, public_id) == (100 if carried_out else 0)


async def test_the_list_says_what_was_found_out_on_the_way_to_something_else(office: Office, session: Session) -> None:
    public_id = await attested(session)
    content = await payment_of(session, public_id)
    office.fault(PAYMENT, "PUT", "drop", "before")
    with pytest.raises(ApiError):
        await pay(session, content)
    other = replace(content, payment=replace(content.payment, amount=AmountView(currency_code="SEK", value=300)))
    await pay(session, other)
    ended = [entry for entry in session.writing.entries() if entry.operation == "invoices.payment"]
    assert [entry.progress for entry in ended] == [Progress.DONE, Progress.REFUSED]
    assert await paid(session, public_id) == 300


async def test_a_refusal_that_hides_an_earlier_success_is_seen_through(office: Office, session: Session) -> None:
    public_id = (await save(session, written(session))).action_public_id or ""
    office.fault("invoice/action", "DELETE", "drop", "after")
    with pytest.raises(ApiError):
        await session.delete_invoice(public_id)
    office.fault("invoice/action", "DELETE", "400", "before")
    await session.writing.send("invoices.delete", Named(public_id), target=public_id, company=session.company_id)
    assert session.writing.unfinished() == []
