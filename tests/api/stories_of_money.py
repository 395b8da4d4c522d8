"""Every call about payments, BankID, bank accounts and the own sign-in."""

from __future__ import annotations

from datetime import timedelta

from desktop.core.records.bankid import BankIdAuthenticationRequestView, BankIdSignRequestView
from desktop.core.records.enums import (
    BankAccountBankTypeView,
    BankAccountStatusTypeView,
    ReceivingPaymentMethodTypeView,
)
from desktop.core.records.payments import (
    IncomingPaymentRequestView,
    OutgoingPaymentView,
    PaymentMatchView,
    SwishRefundPaymentView,
)

from .world import World, kronor, story

PERSON = "198001139297"


@story
async def payments(world: World) -> None:
    api, company = world.client.payments, world.company
    await world.control("payments", {"creditor": company, "amount": 62500, "ocr": "4711", "name": "Åsa"})
    money = next(one for one in await api.unhandled(company) if one.reference == "4711")
    invoice = await world.sent()
    match = PaymentMatchView(
        unhandled_payment_public_id=money.unhandled_payment_public_id,
        action_public_id=invoice,
        payment_date=world.day(),
    )
    assert [one.successfull for one in await api.match(company, [match], key=world.key)] == [True]
    filters = IncomingPaymentRequestView(creditor_public_id=company, from_=world.day(-2), to=world.day(2))
    assert invoice in {one.action_public_id for one in await api.incoming(filters)}


@story
async def payments_to_others(world: World) -> None:
    api = world.client.payments
    payment = OutgoingPaymentView(
        creditor_public_id=world.company,
        receiving_payment_method=ReceivingPaymentMethodTypeView("BankGiro"),
        receiving_bankgiro_no="5050-1055",
        receiver_name="Cancerfonden",
        amount=kronor(100),
        reference="Gåva",
    )
    made = await api.pay(payment, key=world.key)
    listed = await api.outgoing(world.company, world.today, world.today + timedelta(days=10))
    assert made in {one.payment_public_id for one in listed}


@story
async def swish(world: World) -> None:
    api, invoice = world.client.swish, await world.sent()
    token = await api.start(invoice, "46701234567", "PENDING", key=world.key)
    assert (await api.get(token)).status == "Created"
    await api.cancel(token, key=world.key)
    token = await api.start(invoice, "46701234567", "Tack å hej", key=world.key)
    await world.control("clock", {"advance": 6})
    assert (await api.get(token)).status == "Paid"
    await api.refund(SwishRefundPaymentView(payment_public_id=token, amount=kronor(1)), key=world.key)


@story
async def bankid(world: World) -> None:
    api, company = world.client.bankid, world.company
    started = await api.authenticate(company, key=world.key)
    assert (await api.authentication(started.reference_token or "")).qr
    request = BankIdAuthenticationRequestView(creditor_public_id=company, ssn=PERSON)
    started = await api.authenticate_with(request, key=world.key)
    await world.control("clock", {"advance": 20})
    assert (await api.authentication(started.reference_token or "")).status == "Complete"
    signing = BankIdSignRequestView(creditor_public_id=company, ssn=PERSON, user_message="Jag går med på det")
    signature = await api.sign(signing, key=world.key)
    await world.control("clock", {"advance": 20})
    assert (await api.signature(signature.reference_token or "")).status == "Complete"


@story
async def bank_accounts(world: World) -> None:
    api = world.client.bank_accounts
    started = await api.start(world.company, BankAccountBankTypeView("SEB"), PERSON, key=world.key)
    assert (await api.get(started)).status == BankAccountStatusTypeView("Waiting")
    await world.control("clock", {"advance": 10})
    done = await api.get(started)
    assert done.account_numbers
    assert done.account_numbers[0].autogiro_compatible == "Approved"


@story
async def the_own_sign_in(world: World) -> None:
    assert (await world.client.authentication.current_token()).value
    await world.client.users.change_password("Ett-längre-lösen-2", key=world.key)
