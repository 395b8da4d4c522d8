"""Cost centres and projects: known by company and code, which is what finds them again."""

from __future__ import annotations

from desktop.api.client import Billecta
from desktop.core.records.accounting import CostCenterView, ProjectView
from desktop.core.records.base import Record

from .operation import Operation, changed, gone


class Coded(Record, frozen=True):
    """A cost centre's code or a project's number, of a company."""

    creditor: str
    code: str


class CostCenterNew(Record, frozen=True):
    """A cost centre to create."""

    after: CostCenterView


class CostCenterChange(Record, frozen=True):
    """A cost centre as it was read and as it shall be."""

    before: CostCenterView
    after: CostCenterView


class ProjectNew(Record, frozen=True):
    """A project to create."""

    after: ProjectView


class ProjectChange(Record, frozen=True):
    """A project as it was read and as it shall be."""

    before: ProjectView
    after: ProjectView


async def _create_cost_center(client: Billecta, new: CostCenterNew, key: str) -> str:
    await client.cost_centers.create(new.after, key=key)
    return new.after.code or ""


async def _find_cost_center(client: Billecta, new: CostCenterNew) -> str:
    return (await client.cost_centers.get(new.after.creditor_public_id, new.after.code or "")).code or ""


async def _update_cost_center(client: Billecta, change: CostCenterChange, key: str) -> str:
    await client.cost_centers.update(change.before, change.after, key=key)
    return change.after.code or ""


async def _cost_center_changed(client: Billecta, change: CostCenterChange) -> str:
    code = change.after.code or ""
    now = await client.cost_centers.get(change.after.creditor_public_id, code)
    return changed(code, now, change.before, change.after)


async def _delete_cost_center(client: Billecta, coded: Coded, key: str) -> str:
    await client.cost_centers.delete(coded.creditor, coded.code, key=key)
    return coded.code


async def _cost_center_gone(client: Billecta, coded: Coded) -> str:
    return await gone(client.cost_centers.get(coded.creditor, coded.code), coded.code)


async def _create_project(client: Billecta, new: ProjectNew, key: str) -> str:
    await client.projects.create(new.after, key=key)
    return new.after.project_number or ""


async def _find_project(client: Billecta, new: ProjectNew) -> str:
    found = await client.projects.get(new.after.creditor_public_id, new.after.project_number or "")
    return found.project_number or ""


async def _update_project(client: Billecta, change: ProjectChange, key: str) -> str:
    await client.projects.update(change.before, change.after, key=key)
    return change.after.project_number or ""


async def _project_changed(client: Billecta, change: ProjectChange) -> str:
    number = change.after.project_number or ""
    now = await client.projects.get(change.after.creditor_public_id, number)
    return changed(number, now, change.before, change.after)


async def _delete_project(client: Billecta, coded: Coded, key: str) -> str:
    await client.projects.delete(coded.creditor, coded.code, key=key)
    return coded.code


async def _project_gone(client: Billecta, coded: Coded) -> str:
    return await gone(client.projects.get(coded.creditor, coded.code), coded.code)


CODE_WRITES: dict[str, Operation] = {
    "cost_centers.create": Operation(CostCenterNew, _create_cost_center, _find_cost_center, creates=True),
    "cost_centers.update": Operation(CostCenterChange, _update_cost_center, _cost_center_changed),
    "cost_centers.delete": Operation(Coded, _delete_cost_center, _cost_center_gone, final=True),
    "projects.create": Operation(ProjectNew, _create_project, _find_project, creates=True),
    "projects.update": Operation(ProjectChange, _update_project, _project_changed),
    "projects.delete": Operation(Coded, _delete_project, _project_gone, final=True),
}
