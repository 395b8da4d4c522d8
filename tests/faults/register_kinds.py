"""Writes to companies, customers, products, cost centres and projects."""

from __future__ import annotations

import uuid
from decimal import Decimal

from msgspec.structs import replace

from desktop.core.records.accounting import CostCenterView, ProjectView
from desktop.core.records.creditors import CreditorView
from desktop.core.records.products import ProductView
from desktop.session.code_writes import Coded, CostCenterChange, CostCenterNew, ProjectChange, ProjectNew
from desktop.session.operations import (
    CreditorChange,
    DebtorChange,
    DebtorNew,
    Named,
    ProductChange,
    ProductNew,
)
from desktop.session.register_writes import CreditorNew, ManyDebtors

from .bench import Bench
from .kinds import Case, kind


@kind("debtors.create", "POST", "debtors/debtor")
async def create_debtor(bench: Bench) -> Case:
    new = bench.new_debtor()
    return Case(DebtorNew(new), uuid.uuid4().hex, lambda: len(bench.things("debtor", Name=new.name)))


@kind("debtors.create_many", "POST", "debtors/debtors")
async def create_debtors(bench: Bench) -> Case:
    new = (bench.new_debtor(), bench.new_debtor())

    def effects() -> int:
        every = [len(bench.things("debtor", Name=one.name)) for one in new]
        return max(every) if min(every) else 0

    return Case(ManyDebtors(new), uuid.uuid4().hex, effects)


@kind("debtors.update", "PUT", "debtors/debtor")
async def update_debtor(bench: Bench) -> Case:
    before = await bench.debtor()
    public_id = before.debtor_public_id
    change = DebtorChange(before, replace(before, city="Öregrund"))
    found = {"DebtorPublicId": public_id, "City": "Öregrund"}
    return Case(change, public_id, lambda: len(bench.things("debtor", **found)))


@kind("debtors.delete", "DELETE", "debtors/debtor")
async def delete_debtor(bench: Bench) -> Case:
    public_id = (await bench.debtor()).debtor_public_id
    return Case(Named(public_id), public_id, lambda: bench.sandbox.state.thing("debtor", public_id) is None)


def new_product(bench: Bench) -> ProductView:
    text = f"Räkost på tub {next(bench.numbers)}"
    return ProductView(creditor_public_id=bench.company_id, description=text, product_external_id=uuid.uuid4().hex)


@kind("products.create", "POST", "products/product")
async def create_product(bench: Bench) -> Case:
    new = new_product(bench)
    return Case(ProductNew(new), uuid.uuid4().hex, lambda: len(bench.things("product", Description=new.description)))


@kind("products.update", "PUT", "products/product")
async def update_product(bench: Bench) -> Case:
    public_id = await bench.client.products.create(new_product(bench), key=uuid.uuid4().hex)
    before = await bench.client.products.get(public_id)
    change = ProductChange(before, replace(before, unit_price=Decimal("12.50"), units="tub"))
    return Case(change, public_id, lambda: len(bench.things("product", ProductPublicId=public_id, Units="tub")))


@kind("products.delete", "DELETE", "products/product")
async def delete_product(bench: Bench) -> Case:
    public_id = await bench.client.products.create(new_product(bench), key=uuid.uuid4().hex)
    return Case(Named(public_id), public_id, lambda: bench.sandbox.state.thing("product", public_id) is None)


def new_cost_center(bench: Bench) -> CostCenterView:
    code = f"K{next(bench.numbers)}"
    return CostCenterView(creditor_public_id=bench.company_id, code=code, description="Åretruntfiske", active=True)


async def made_cost_center(bench: Bench) -> CostCenterView:
    new = new_cost_center(bench)
    await bench.client.cost_centers.create(new, key=uuid.uuid4().hex)
    return await bench.client.cost_centers.get(bench.company_id, new.code or "")


@kind("cost_centers.create", "POST", "costcenters/costcenter")
async def create_cost_center(bench: Bench) -> Case:
    new = new_cost_center(bench)
    return Case(CostCenterNew(new), uuid.uuid4().hex, lambda: len(bench.things("cost", Code=new.code)))


@kind("cost_centers.update", "PUT", "costcenters/costcenter")
async def update_cost_center(bench: Bench) -> Case:
    before = await made_cost_center(bench)
    change = CostCenterChange(before, replace(before, comments="Övriga ärenden"))
    found = {"Code": before.code, "Comments": "Övriga ärenden"}
    return Case(change, before.code or "", lambda: len(bench.things("cost", **found)))


@kind("cost_centers.delete", "DELETE", "costcenters/costcenter")
async def delete_cost_center(bench: Bench) -> Case:
    code = (await made_cost_center(bench)).code or ""
    return Case(Coded(bench.company_id, code), code, lambda: not bench.things("cost", Code=code))


def new_project(bench: Bench) -> ProjectView:
    number = f"P{next(bench.numbers)}"
    return ProjectView(creditor_public_id=bench.company_id, project_number=number, description="Bryggan på Åland")


async def made_project(bench: Bench) -> ProjectView:
    new = new_project(bench)
    await bench.client.projects.create(new, key=uuid.uuid4().hex)
    return await bench.client.projects.get(bench.company_id, new.project_number or "")


@kind("projects.create", "POST", "projects/project")
async def create_project(bench: Bench) -> Case:
    new = new_project(bench)
    number = new.project_number
    return Case(ProjectNew(new), uuid.uuid4().hex, lambda: len(bench.things("project", ProjectNumber=number)))


@kind("projects.update", "PUT", "projects/project")
async def update_project(bench: Bench) -> Case:
    before = await made_project(bench)
    number = before.project_number or ""
    change = ProjectChange(before, replace(before, comments="Klart före jul"))
    found = {"ProjectNumber": number, "Comments": "Klart före jul"}
    return Case(change, number, lambda: len(bench.things("project", **found)))


@kind("projects.delete", "DELETE", "projects/project")
async def delete_project(bench: Bench) -> Case:
    number = (await made_project(bench)).project_number or ""
    return Case(Coded(bench.company_id, number), number, lambda: not bench.things("project", ProjectNumber=number))


def new_company(bench: Bench) -> CreditorView:
    name = f"Åkerströms Måleri {next(bench.numbers)} AB"
    return CreditorView(name=name, org_no=bench.company.org_no)


@kind("creditors.update", "PUT", "creditors/creditor")
async def update_company(bench: Bench) -> Case:
    before = await bench.client.creditors.get(bench.company_id)
    phone = f"090-{next(bench.numbers):06}"
    found = {"CreditorPublicId": bench.company_id, "Phone": phone}
    change = CreditorChange(before, replace(before, phone=phone))
    return Case(change, bench.company_id, lambda: len(bench.things("creditor", **found)))


@kind("creditors.create", "POST", "creditors/creditor")
async def create_company(bench: Bench) -> Case:
    new = new_company(bench)
    known = tuple(one.creditor_public_id for one in await bench.client.creditors.subs())
    return Case(CreditorNew(new, known), uuid.uuid4().hex, lambda: len(bench.things("creditor", Name=new.name)))


@kind("creditors.delete", "DELETE", "creditors/creditor")
async def delete_company(bench: Bench) -> Case:
    public_id = await bench.client.creditors.create(new_company(bench), key=uuid.uuid4().hex)
    return Case(Named(public_id), public_id, lambda: bench.sandbox.state.thing("creditor", public_id) is None)
