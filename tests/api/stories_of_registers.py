"""Every call about companies, customers, products, users and codes."""

from __future__ import annotations

from base64 import b64encode
from decimal import Decimal

from msgspec.structs import replace

from desktop.core.records.accounting import (
    AccountingDimensionView,
    AccountingExportCreationView,
    CostCenterView,
    ProjectView,
)
from desktop.core.records.common import FileView
from desktop.core.records.creditors import CreditorView
from desktop.core.records.debtors import DebtorView
from desktop.core.records.delivery import MailDeliveryView, SmsDeliveryView
from desktop.core.records.enums import CreditCardAddStatusTypeView
from desktop.core.records.enums_accounting import AccountingExportFormatTypeView
from desktop.core.records.payments import CreditCardAddIntentView
from desktop.core.records.products import ProductView
from desktop.core.records.users import UserView

from .world import World, story


@story
async def companies(world: World) -> None:
    api, company = world.client.creditors, world.company
    assert company in {one.creditor_public_id for one in await api.subs()}
    made = await api.create(CreditorView(name="Ny i stan AB", org_no="5591674139", country_code="SE"), key=world.key)
    before = await api.get(made)
    after = await api.update(before, replace(before, city="Skellefteå"), key=world.key)
    assert await api.get(made) == after
    await api.delete(made, key=world.key)
    assert made not in {one.creditor_public_id for one in await api.list()}
    assert (await api.kyc(company)).creditor_public_id == company
    assert (await api.defaults(company)).creditor_public_id == company
    assert (await api.portal_token(company)).portal_url
    assert isinstance(await api.shares(company), list)
    assert isinstance(await api.text_templates(company), list)


@story
async def customers(world: World) -> None:
    api, company = world.client.debtors, world.company
    made = await world.customer(debtor_external_id="kund-4711", org_no="5591674139")
    before = await api.get(made)
    after = await api.update(before, replace(before, city="Umeå"), key=world.key)
    assert (await api.by_external_id(company, "kund-4711")).city == "Umeå"
    assert made in {one.debtor_public_id for one in await api.by_org_no(company, "5591674139", "SE")}
    many = [DebtorView(creditor_public_id=company, name=name, city="Luleå") for name in ("Ny kund", "Ännu en")]
    await api.create_many(many, key=world.key)
    everyone = {(one.name, one.city) async for page in api.pages(company, 50) for one in page}
    assert {("Ny kund", "Luleå"), ("Ännu en", "Luleå"), (after.name, after.city)} <= everyone
    assert await api.events(made)
    assert await api.has_kivra(made) is False
    assert await api.autogiro_approvals(made) == []
    assert await api.balances(made) == []
    await api.delete(made, key=world.key)


@story
async def payment_cards(world: World) -> None:
    api, customer = world.client.credit_cards, await world.customer()
    started = await api.start(CreditCardAddIntentView(debtor_public_id=customer), key=world.key)
    assert started.add_window_url
    await world.control("clock", {"advance": 11})
    assert (await api.get(started.public_id)).status == CreditCardAddStatusTypeView("Succeeded")
    cards = (await world.client.debtors.get(customer)).credit_cards or ()
    await api.delete(cards[0].credit_card_public_id, key=world.key)
    assert not (await world.client.debtors.get(customer)).credit_cards


@story
async def products(world: World) -> None:
    api, company = world.client.products, world.company
    new = ProductView(creditor_public_id=company, description="Surströmming", unit_price=Decimal("79.90"), units="burk")
    made = await api.create(replace(new, product_external_id="vara-7", is_active=True), key=world.key)
    before = await api.get(made)
    assert before.unit_price == Decimal("79.90")
    await api.update(before, replace(before, unit_price=Decimal("84.5")), key=world.key)
    assert (await api.by_external_id(company, "vara-7")).unit_price == Decimal("84.5")
    assert made in {one.product_public_id async for page in api.pages(company) for one in page}
    await api.delete(made, key=world.key)


@story
async def people(world: World) -> None:
    api = world.client.users
    new = UserView(username="ake@example.com", email="ake@example.com", full_name="Åke", password="Långt-lösen-1")
    made = await api.create(new, key=world.key)
    before = await api.get(made)
    assert (before.full_name, before.password) == ("Åke", None)
    assert (await api.update(before, replace(before, full_name="Åke Ö"), key=world.key)).full_name == "Åke Ö"
    assert "Åke Ö" in {one.full_name for one in await api.list()}
    await api.delete(made, key=world.key)


@story
async def cost_centres(world: World) -> None:
    api, company = world.client.cost_centers, world.company
    await api.create(CostCenterView(creditor_public_id=company, code="K1", description="Köket"), key=world.key)
    before = await api.get(company, "K1")
    await api.update(before, replace(before, description="Köksön"), key=world.key)
    many = [replace(before, comments="Ö"), CostCenterView(creditor_public_id=company, code="K2", active=True)]
    await api.create_many(company, many, key=world.key)
    assert {"K1", "K2"} <= {one.code for one in await api.list(company)}
    await api.delete(company, "K1", key=world.key)


@story
async def projects(world: World) -> None:
    api, company = world.client.projects, world.company
    await api.create(ProjectView(creditor_public_id=company, project_number="P 1/2 å"), key=world.key)
    before = await api.get(company, "P 1/2 å")
    await api.update(before, replace(before, project_leader="Åsa"), key=world.key)
    assert ("P 1/2 å", "Åsa") in {(one.project_number, one.project_leader) for one in await api.list(company)}
    await api.delete(company, "P 1/2 å", key=world.key)


@story
async def dimensions(world: World) -> None:
    api, company = world.client.dimensions, world.company
    new = AccountingDimensionView(creditor_public_id=company, dimension=7, code="D1", name="Anställd", active=True)
    assert (await api.create(new, key=world.key)).code == "D1"
    before = await api.get(company, 7, "D1")
    await api.update(before, replace(before, description="Åsa"), key=world.key)
    assert (7, "D1", "Åsa") in {(one.dimension, one.code, one.description) for one in await api.list(company)}
    await api.delete(company, 7, "D1", key=world.key)


@story
async def bookkeeping(world: World) -> None:
    api, company = world.client.accounting, world.company
    month = await api.export_month(company, world.today, key=world.key)
    span = AccountingExportCreationView(
        creditor_public_id=company,
        from_=world.day(-30),
        to=world.day(),
        format=AccountingExportFormatTypeView("CSV"),
    )
    assert (await api.export(span, key=world.key)).file
    assert len(await api.exports(company)) >= 2
    assert month.file is not None
    data = await world.client.files.content(month.file.file_public_id)
    assert data.startswith(b"#FLAGGA")
    told = await world.client.files.describe(month.file.file_public_id, with_data=True)
    assert told.data == b64encode(data).decode()


@story
async def letters(world: World) -> None:
    pdf = b64encode(b"%PDF-1.4\n%%EOF").decode()
    letter = MailDeliveryView(creditor_public_id=world.company, file=FileView(file_name="brev.pdf", data=pdf))
    await world.client.delivery.mail(letter, key=world.key)
    message = SmsDeliveryView(creditor_public_id=world.company, receiver_phone="+46701234567", message="Hej å hå")
    assert await world.client.delivery.sms(message, key=world.key)


@story
async def lists_for_everybody(world: World) -> None:
    api = world.client.common
    assert "SEK" in {one.currency_code for one in await api.currencies()}
    assert "SE" in {one.country_code for one in await api.countries()}
    assert await api.debt_collection_messages()
