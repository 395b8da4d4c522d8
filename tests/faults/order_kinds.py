"""Orders of Swish, BankID and bank accounts, and contracts."""

from __future__ import annotations

import uuid
from decimal import Decimal

from msgspec.structs import replace

from desktop.core.dates import today, write
from desktop.core.records.bankid import BankIdSignRequestView
from desktop.core.records.contract_invoices import (
    ContractInvoiceActionRecordView,
    ContractInvoiceActionView,
    MonthlyRecurrenceView,
    RecurrenceDetailsView,
)
from desktop.core.records.enums import ActionTypeView, BankAccountBankTypeView, RecurrenceIntervalTypeView
from desktop.core.records.invoices import CommentActionView
from desktop.core.records.payments import SwishRefundPaymentView
from desktop.session.contract_writes import ContractChange, ContractComment, ContractNew
from desktop.session.operations import Named
from desktop.session.order_writes import BankAccountsStart, BankIdSign, BankIdStart, SwishRefund, SwishRequest

from .bench import Bench
from .invoice_kinds import ONE_KRONA, TEXT
from .kinds import Case, kind

PERSON = "198001139297"


def phone(bench: Bench) -> str:
    return f"4670{next(bench.numbers):07}"


async def requested(bench: Bench, message: str = "PENDING") -> str:
    public_id = (await bench.invoice()).action_public_id or ""
    return await bench.client.swish.start(public_id, phone(bench), message, key=uuid.uuid4().hex)


@kind("swish.start", "POST", "payments/swish")
async def start_swish(bench: Bench) -> Case:
    public_id = (await bench.invoice()).action_public_id or ""
    asked = SwishRequest(public_id, phone(bench), "PENDING")
    return Case(asked, f"swish {public_id}", lambda: len(bench.things("swish", action=public_id)))


@kind("swish.cancel", "DELETE", "payments/swish")
async def cancel_swish(bench: Bench) -> Case:
    token = await requested(bench)
    return Case(Named(token), token, lambda: len(bench.things("swish", token=token, status="Cancelled")))


@kind("swish.refund", "PUT", "payments/swishrefund")
async def refund_swish(bench: Bench) -> Case:
    token = await requested(bench, "Tack")
    bench.sandbox.state.clock.advance(5)
    before = await bench.client.swish.get(token)
    back = SwishRefund(before, SwishRefundPaymentView(payment_public_id=token, amount=ONE_KRONA))
    return Case(back, token, lambda: bench.things("swish", token=token)[0].get("refunded", 0) // ONE_KRONA.value)


@kind("bankid.authenticate", "PUT", "bankid/authentication")
async def identify(bench: Bench) -> Case:
    forget_orders(bench, "bankid")
    asked = BankIdStart(bench.company_id, PERSON)
    return Case(asked, f"bankid {uuid.uuid4()}", lambda: living(bench))


@kind("bankid.sign", "POST", "bankid/sign")
async def sign(bench: Bench) -> Case:
    forget_orders(bench, "bankid")
    request = BankIdSignRequestView(creditor_public_id=bench.company_id, ssn=PERSON, user_message=TEXT)
    return Case(BankIdSign(request), f"bankid {uuid.uuid4()}", lambda: living(bench))


@kind("bank_accounts.start", "POST", "bank/accounts")
async def fetch_accounts(bench: Bench) -> Case:
    """Fetching reads; what counts is that there is an order, for the person confirms one of them only."""
    forget_orders(bench, "accounts")
    asked = BankAccountsStart(bench.company_id, BankAccountBankTypeView("SHB"), PERSON)
    return Case(asked, f"bank {uuid.uuid4()}", lambda: any(bench.things("accounts")))


def forget_orders(bench: Bench, what: str) -> None:
    for one in bench.things(what):
        bench.sandbox.state.remove(one["token"])


def living(bench: Bench) -> int:
    """Orders that the person can still confirm: a newer one cancels those before."""
    return sum("forced" not in one for one in bench.things("bankid"))


async def new_contract(bench: Bench) -> ContractInvoiceActionView:
    debtor = await bench.debtor()
    row = ContractInvoiceActionRecordView(
        article_description="Städning", quantity=Decimal(1), unit_price=ONE_KRONA, vat=Decimal(25)
    )
    monthly = MonthlyRecurrenceView(recur_on_day_in_month=28, recur_month_interval=1)
    turns = RecurrenceDetailsView(
        recurrence_interval=RecurrenceIntervalTypeView("Monthly"),
        monthly_recurrence=monthly,
        start=write(today().replace(year=today().year + 1)),
        no_end_date=True,
    )
    return ContractInvoiceActionView(
        creditor_public_id=bench.company_id,
        debtor_public_id=debtor.debtor_public_id,
        records=(row,),
        recurrence_details=turns,
        payment_terms_in_days=30,
        external_reference=uuid.uuid4().hex,
        generateinvoices_of_action_type=ActionTypeView("InvoiceAction"),
    )


async def contract(bench: Bench) -> ContractInvoiceActionView:
    public_id = await bench.client.contract_invoices.create(await new_contract(bench), key=uuid.uuid4().hex)
    return await bench.client.contract_invoices.get(public_id)


def contract_events(bench: Bench, public_id: str, kind_: str) -> int:
    document = bench.sandbox.state.thing("contract", public_id) or {"events": []}
    return sum(event[0] == kind_ for event in document["events"])


@kind("contracts.create", "POST", "contractinvoice/action")
async def create_contract(bench: Bench) -> Case:
    new = await new_contract(bench)
    return Case(ContractNew(new), uuid.uuid4().hex, lambda: len(bench.things("contract", debtor=new.debtor_public_id)))


@kind("contracts.update", "PUT", "contractinvoice/action")
async def update_contract(bench: Bench) -> Case:
    before = await contract(bench)
    public_id = before.action_public_id or ""
    change = ContractChange(before, replace(before, message=TEXT))
    return Case(change, public_id, lambda: contract_events(bench, public_id, "Updated"))


@kind("contracts.delete", "DELETE", "contractinvoice/action")
async def delete_contract(bench: Bench) -> Case:
    public_id = (await contract(bench)).action_public_id or ""
    return Case(Named(public_id), public_id, lambda: bench.sandbox.state.thing("contract", public_id) is None)


@kind("contracts.pause", "PUT", "contractinvoice/pause")
async def pause_contract(bench: Bench) -> Case:
    public_id = (await contract(bench)).action_public_id or ""
    return Case(Named(public_id), public_id, lambda: contract_events(bench, public_id, "Paused"))


@kind("contracts.resume", "PUT", "contractinvoice/resume")
async def resume_contract(bench: Bench) -> Case:
    public_id = (await contract(bench)).action_public_id or ""
    await bench.client.contract_invoices.pause(public_id, key=uuid.uuid4().hex)
    return Case(Named(public_id), public_id, lambda: contract_events(bench, public_id, "Resumed"))


@kind("contracts.comment", "POST", "contractinvoice/comment")
async def comment_contract(bench: Bench) -> Case:
    before = await contract(bench)
    public_id = before.action_public_id or ""
    said = ContractComment(before, CommentActionView(action_public_id=public_id, comment=TEXT))
    return Case(said, public_id, lambda: contract_events(bench, public_id, "CommentedByCreditor"))
