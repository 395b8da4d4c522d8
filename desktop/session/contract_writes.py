"""Contract (recurring) invoices: made, changed, paused, resumed, commented, deleted."""

from __future__ import annotations

from desktop.api.client import Billecta
from desktop.core.errors import ApiError, Kind
from desktop.core.records.base import Record
from desktop.core.records.contract_invoices import ContractInvoiceActionView
from desktop.core.records.invoices import CommentActionView

from .operation import Named, Operation, changed, gone, not_done


class ContractNew(Record, frozen=True):
    """A contract to create; `after.external_reference` finds it again."""

    after: ContractInvoiceActionView


class ContractChange(Record, frozen=True):
    """A contract as it was read and as it shall be."""

    before: ContractInvoiceActionView
    after: ContractInvoiceActionView


class ContractComment(Record, frozen=True):
    """A comment to write, and the contract as it was before."""

    before: ContractInvoiceActionView
    comment: CommentActionView


async def _create(client: Billecta, new: ContractNew, key: str) -> str:
    return await client.contract_invoices.create(new.after, key=key)


async def _find(client: Billecta, new: ContractNew) -> str:
    """The list does not show ExternalReference, so the customer's contracts are read one by one, the newest first."""
    wanted = new.after.external_reference
    rows = await client.contract_invoices.list(new.after.creditor_public_id)
    for row in reversed([row for row in rows if row.debtor_public_id == new.after.debtor_public_id]):
        whole = await client.contract_invoices.get(row.action_public_id or "")
        if wanted and whole.external_reference == wanted:
            return whole.action_public_id or ""
    raise ApiError(Kind.NOT_FOUND, request="contract by ExternalReference")


async def _update(client: Billecta, change: ContractChange, key: str) -> str:
    await client.contract_invoices.update(change.before, change.after, key=key)
    return change.after.action_public_id or ""


async def _updated(client: Billecta, change: ContractChange) -> str:
    public_id = change.after.action_public_id or ""
    return changed(public_id, await client.contract_invoices.get(public_id), change.before, change.after)


async def _delete(client: Billecta, named: Named, key: str) -> str:
    await client.contract_invoices.delete(named.id, key=key)
    return named.id


async def _deleted(client: Billecta, named: Named) -> str:
    return await gone(client.contract_invoices.get(named.id), named.id)


async def _pause(client: Billecta, named: Named, key: str) -> str:
    await client.contract_invoices.pause(named.id, key=key)
    return named.id


async def _paused(client: Billecta, named: Named) -> str:
    return await _is_paused(client, named, wanted=True)


async def _resume(client: Billecta, named: Named, key: str) -> str:
    await client.contract_invoices.resume(named.id, key=key)
    return named.id


async def _resumed(client: Billecta, named: Named) -> str:
    return await _is_paused(client, named, wanted=False)


async def _is_paused(client: Billecta, named: Named, *, wanted: bool) -> str:
    state = (await client.contract_invoices.get(named.id)).state
    if state is None or state.is_paused is not wanted:
        raise not_done("contract")
    return named.id


async def _comment(client: Billecta, said: ContractComment, key: str) -> str:
    await client.contract_invoices.comment(said.comment, key=key)
    return said.comment.action_public_id or ""


async def _commented(client: Billecta, said: ContractComment) -> str:
    public_id, text = said.comment.action_public_id or "", (said.comment.comment or "").strip()
    now = await client.contract_invoices.get(public_id)
    if _mentions(now, text) <= _mentions(said.before, text):
        raise not_done("contract.comment")
    return public_id


def _mentions(contract: ContractInvoiceActionView, text: str) -> int:
    return sum(text in (event.content or "") for event in contract.events or ())


CONTRACT_WRITES: dict[str, Operation] = {
    "contracts.create": Operation(ContractNew, _create, _find, creates=True),
    "contracts.update": Operation(ContractChange, _update, _updated),
    "contracts.delete": Operation(Named, _delete, _deleted, final=True),
    "contracts.pause": Operation(Named, _pause, _paused),
    "contracts.resume": Operation(Named, _resume, _resumed),
    "contracts.comment": Operation(ContractComment, _comment, _commented),
}
