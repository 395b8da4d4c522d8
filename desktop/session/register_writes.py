"""Whole companies, and many customers at once."""

from __future__ import annotations

from desktop.api.client import Billecta
from desktop.core.errors import ApiError, Kind
from desktop.core.records.base import Record
from desktop.core.records.creditors import CreditorView
from desktop.core.records.debtors import DebtorView

from .operation import Named, Operation, gone


class CreditorNew(Record, frozen=True):
    """A company to create, and the ids of those the user sees already: it is the new one with its name."""

    after: CreditorView
    known: tuple[str, ...]


class ManyDebtors(Record, frozen=True):
    """Customers to create in one call, all or none. Each needs a `debtor_external_id`, which finds it again."""

    after: tuple[DebtorView, ...]


async def _create_creditor(client: Billecta, new: CreditorNew, key: str) -> str:
    return await client.creditors.create(new.after, key=key)


async def _find_creditor(client: Billecta, new: CreditorNew) -> str:
    for one in await client.creditors.subs():
        if one.name == new.after.name and one.creditor_public_id not in new.known:
            return one.creditor_public_id
    raise ApiError(Kind.NOT_FOUND, request="creditor by name")


async def _delete_creditor(client: Billecta, named: Named, key: str) -> str:
    await client.creditors.delete(named.id, key=key)
    return named.id


async def _creditor_gone(client: Billecta, named: Named) -> str:
    return await gone(client.creditors.get(named.id), named.id)


async def _create_debtors(client: Billecta, many: ManyDebtors, key: str) -> str:
    """The call answers no ids; the list shows who was made."""
    await client.debtors.create_many(many.after, key=key)
    return ""


async def _find_debtors(client: Billecta, many: ManyDebtors) -> str:
    """All or none: the last one stands for all."""
    last = many.after[-1]
    await client.debtors.by_external_id(last.creditor_public_id, last.debtor_external_id or "")
    return ""


REGISTER_WRITES: dict[str, Operation] = {
    "creditors.create": Operation(CreditorNew, _create_creditor, _find_creditor, creates=True),
    "creditors.delete": Operation(Named, _delete_creditor, _creditor_gone, final=True),
    "debtors.create_many": Operation(ManyDebtors, _create_debtors, _find_debtors),
}
