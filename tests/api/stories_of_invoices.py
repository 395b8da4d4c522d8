"""Every call about invoices of all kinds."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal

from msgspec.structs import replace

from desktop.api.entries import entry_of
from desktop.core.invoice_entry import entry_from
from desktop.core.records.contract_invoices import (
    ContractInvoiceActionRecordView,
    ContractInvoiceActionView,
    HalfYearlyAutogiroContractInvoiceView,
    MonthlyAutogiroContractInvoiceView,
    MonthlyRecurrenceView,
    RecurrenceDetailsView,
    YearlyAutogiroContractInvoiceView,
)
from desktop.core.records.debt_collection import DebtCollectionEntryView, DebtCollectionFromInvoiceEntryView
from desktop.core.records.enums import (
    ActionTypeView,
    CommentTargetTypeView,
    RecordTypeView,
    RecurrenceIntervalTypeView,
)
from desktop.core.records.invoices import (
    CommentActionView,
    CreditActionView,
    RegisterPaymentView,
    SendReminderInvoiceView,
    VerificationInvoiceActionEntryView,
)
from desktop.core.records.reconciliation_invoices import (
    ReconciliationDebtorView,
    ReconciliationInvoiceActionEntryView,
    RegisterReconciliationPaymentView,
)
from desktop.core.records.search import SearchView
from desktop.core.records.self_invoices import (
    SelfInvoiceActionEntryView,
    SelfInvoiceActionRecordView,
    SelfInvoicePaymentView,
)

from .world import World, kronor, row, story


def said(ident: str) -> CommentActionView:
    return CommentActionView(action_public_id=ident, comment="Tack å hej", target=CommentTargetTypeView("Private"))


@story
async def drafts(world: World) -> None:
    api, customer = world.client.invoices, await world.customer()
    draft = await world.draft(customer)
    view = await api.get(draft)
    await api.update(draft, view, replace(entry_from(view), message="Välkommen åter"), key=world.key)
    assert (await api.get(draft)).message == "Välkommen åter"
    assert draft in {one.action_public_id for one in await api.open_by_debtor(customer)}
    await api.delete(draft, key=world.key)
    assert draft not in {one.action_public_id async for page in api.open_pages(world.company, 50) for one in page}


@story
async def what_is_done_with_an_invoice(world: World) -> None:
    api, sent = world.client.invoices, await world.sent()
    number = (await api.get(sent)).invoices[0].invoice_number  # type: ignore[index]
    assert (await api.by_number(world.company, number or "")).action_public_id == sent
    await api.comment(said(sent), key=world.key)
    for change in (api.cancel_autogiro, api.pause, api.resume, api.dispute, api.settle_dispute, api.send):
        await change(sent, key=world.key)
    await api.make_manual(sent, key=world.key)
    assert "Åsas" in ((await api.get(sent)).debtor.name or "")  # type: ignore[union-attr]
    assert len(await api.events(sent)) >= 8
    several = [await world.draft(), await world.draft()]
    await api.attest_many(several, key=world.key)
    verification = VerificationInvoiceActionEntryView(
        creditor_public_id=world.company,
        debtor_public_id=await world.customer(),
        invoice_date=world.day(),
        due_date=world.day(10),
        invoice_number="A 4711",
        records=(row(100),),
    )
    assert await api.create_verification(verification, key=world.key)


@story
async def invoices_that_end(world: World) -> None:
    api, sent = world.client.invoices, await world.sent()
    view = await api.get(sent)
    half = RegisterPaymentView(action_public_id=sent, amount=kronor(100), date=world.day(), comment="Kontant")
    await api.register_payment(half, key=world.key)
    await api.credit(CreditActionView(action_public_id=sent, comment="Trasig"), key=world.key)
    customer = view.debtor.debtor_public_id if view.debtor else ""
    until = world.today + timedelta(days=1)
    assert sent in {one.action_public_id for one in await api.closed_by_debtor(customer, world.today, until)}
    closed = [one async for page in api.closed_pages(world.company, world.today, until) for one in page]
    assert sent in {one.action_public_id for one in closed}


@story
async def invoices_nobody_pays(world: World) -> None:
    api, late = world.client.debt_collection, await world.sent(age=40)
    await world.client.invoices.remind(SendReminderInvoiceView(invoice_action_public_id=late), key=world.key)
    await api.create_from_invoice(DebtCollectionFromInvoiceEntryView(source_public_id=late), key=world.key)
    entry = DebtCollectionEntryView(
        creditor_public_id=world.company,
        debtor_public_id=await world.customer(),
        value=kronor(900),
        original_invoice_date=world.day(-60),
        original_due_date=world.day(-30),
        original_invoice_number="77",
        reason_description="Rökt sik",
    )
    await api.create(entry, key=world.key)
    found = await world.client.search.actions(
        SearchView(creditor_public_id=world.company, types=(ActionTypeView("DebtCollectionAction"),))
    )
    cases = found.debt_collection_actions or ()
    assert len(cases) >= 2
    assert (await api.get(cases[0].action_public_id or "")).creditor_public_id == world.company


@story
async def reconciliation_invoices(world: World) -> None:
    api = world.client.reconciliation_invoices
    entry = ReconciliationInvoiceActionEntryView(
        creditor_public_id=world.company,
        debtor=ReconciliationDebtorView(name="Åsa Öberg", email="asa@example.com"),
        invoice_number="R 1",
        current_amount=kronor(250),
        autogiro_withdrawal_date=world.day(20),
    )
    made = await api.create(entry, key=world.key)
    before = await api.get(made)
    changed = replace(entry_of(before, ReconciliationInvoiceActionEntryView), external_reference="order 7")
    await api.update(made, before, changed, key=world.key)
    after = await api.get(made)
    assert (after.external_reference, after.invoice_number, after.debtor) == ("order 7", "R 1", entry.debtor)
    await api.cancel_autogiro(made, key=world.key)
    await api.comment(said(made), key=world.key)
    assert made in {one.action_public_id for one in await api.open(world.company)}
    payment = RegisterReconciliationPaymentView(action_public_id=made, amount=kronor(250), date=world.day())
    await api.register_payment(payment, key=world.key)
    closed = await api.closed(world.company, world.today, world.today + timedelta(days=1))
    assert made in {one.action_public_id for one in closed}
    another = await api.create(replace(entry, invoice_number="R 2"), key=world.key)
    await api.delete(another, key=world.key)


@story
async def self_invoices(world: World) -> None:
    api = world.client.self_invoices
    line = SelfInvoiceActionRecordView(
        article_description="Sik",
        quantity=Decimal(2),
        unit_price=kronor(100),
        vat=Decimal(12),
        record_type=RecordTypeView("Standard"),
    )
    entry = SelfInvoiceActionEntryView(
        creditor_public_id=world.company,
        debtor_public_id=await world.customer(),
        invoice_date=world.day(),
        due_date=world.day(20),
        records=(line,),
    )
    made = await api.create(entry, key=world.key)
    before = await api.get(made)
    changed = replace(entry_of(before, SelfInvoiceActionEntryView), message="Tack för fisken")
    await api.update(made, before, changed, key=world.key)
    after = await api.get(made)
    assert (after.message, after.debtor) == ("Tack för fisken", before.debtor)
    await api.comment(said(made), key=world.key)
    await api.attest(made, key=world.key)
    assert made in {one.action_public_id for one in await api.open(world.company)}
    await api.pay(SelfInvoicePaymentView(action_public_id=made), key=world.key)
    assert isinstance(await api.closed(world.company, world.today, world.today), list)
    await api.delete(await api.create(entry, key=world.key), key=world.key)


@story
async def contracts(world: World) -> None:
    api = world.client.contract_invoices
    line = ContractInvoiceActionRecordView(
        article_description="Hyra",
        quantity=Decimal(1),
        unit_price=kronor(5000),
        vat=Decimal(25),
        record_type=RecordTypeView("Standard"),
    )
    turns = RecurrenceDetailsView(
        recurrence_interval=RecurrenceIntervalTypeView("Monthly"),
        monthly_recurrence=MonthlyRecurrenceView(recur_on_day_in_month=1, recur_month_interval=1),
        start=world.day(40),
        no_end_date=True,
    )
    contract = ContractInvoiceActionView(
        creditor_public_id=world.company,
        debtor_public_id=await world.customer(),
        payment_terms_in_days=30,
        records=(line,),
        recurrence_details=turns,
    )
    made = await api.create(contract, key=world.key)
    before = await api.get(made)
    await api.update(before, replace(before, our_reference="Åke"), key=world.key)
    await api.pause(made, key=world.key)
    await api.resume(made, key=world.key)
    await api.comment(said(made), key=world.key)
    assert await api.generated(made) == []
    assert (made, "Åke") in {(one.action_public_id, one.our_reference) for one in await api.list(world.company)}
    await api.delete(made, key=world.key)


@story
async def donors(world: World) -> None:
    api, company = world.client.contract_invoices, world.company
    monthly = MonthlyAutogiroContractInvoiceView(
        creditor_public_id=company,
        name="Åsa Öberg",
        email="asa@example.com",
        ssn="198001139297",
        clearing_number="5001",
        account_number="1234567",
        amount=Decimal("199.5"),
        withdrawal_day=25,
        start_date=world.day(30),
    )
    shared = {name: getattr(monthly, name) for name in monthly.__struct_fields__}
    made = await api.create_monthly_autogiro(monthly, key=world.key)
    assert (await api.get(made)).records[0].unit_price.value == 19950  # type: ignore[index, union-attr]
    half = HalfYearlyAutogiroContractInvoiceView(**shared, withdrawal_month=3)
    assert await api.create_half_yearly_autogiro(half, key=world.key)
    yearly = YearlyAutogiroContractInvoiceView(**shared, withdrawal_month=3)
    assert await api.create_yearly_autogiro(yearly, key=world.key)
