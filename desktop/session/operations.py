"""Every kind of write: how it is sent, and how its result is found again when the answer was lost."""

from __future__ import annotations

from typing import Any

import msgspec

from desktop.api.client import Billecta
from desktop.core.dates import read
from desktop.core.errors import ApiError, Kind
from desktop.core.invoice_entry import entry_from, view_with
from desktop.core.records.base import Record
from desktop.core.records.creditors import CreditorView
from desktop.core.records.debtors import DebtorView
from desktop.core.records.invoices import InvoiceActionEntryView, InvoiceActionView
from desktop.core.records.products import ProductView
from desktop.core.stages import is_draft

from .code_writes import CODE_WRITES, CostCenterChange, ProjectChange
from .contract_writes import CONTRACT_WRITES, ContractChange
from .invoice_writes import INVOICE_WRITES, InvoiceStep
from .operation import NOT_THERE, Named, Operation, changed, gone, not_done
from .order_writes import ORDER_WRITES
from .register_writes import REGISTER_WRITES

__all__ = [
    "CREATES", "FINAL", "MOMENTARY", "NOT_THERE", "OPERATIONS", "CreditorChange", "DebtorChange", "DebtorNew",
    "InvoiceChange", "InvoiceNew", "Named", "Operation", "ProductChange", "ProductNew", "asks_the_same", "rebased",
]  # fmt: skip


class CreditorChange(Record, frozen=True):
    """A company as it was read and as it shall be."""

    before: CreditorView
    after: CreditorView


class DebtorNew(Record, frozen=True):
    """A customer to create; `after.debtor_external_id` finds it again."""

    after: DebtorView


class DebtorChange(Record, frozen=True):
    """A customer as it was read and as it shall be."""

    before: DebtorView
    after: DebtorView


class ProductNew(Record, frozen=True):
    """A product to create; `after.product_external_id` finds it again."""

    after: ProductView


class ProductChange(Record, frozen=True):
    """A product as it was read and as it shall be."""

    before: ProductView
    after: ProductView


class InvoiceNew(Record, frozen=True):
    """A draft to create; `after.external_reference` finds it again."""

    after: InvoiceActionEntryView


class InvoiceChange(Record, frozen=True):
    """A draft as it was read and as it shall be."""

    id: str
    before: InvoiceActionView
    after: InvoiceActionEntryView


async def _update_creditor(client: Billecta, change: CreditorChange, key: str) -> str:
    await client.creditors.update(change.before, change.after, key=key)
    return change.after.creditor_public_id


async def _create_debtor(client: Billecta, new: DebtorNew, key: str) -> str:
    return await client.debtors.create(new.after, key=key)


async def _find_debtor(client: Billecta, new: DebtorNew) -> str:
    found = await client.debtors.by_external_id(new.after.creditor_public_id, new.after.debtor_external_id or "")
    return found.debtor_public_id


async def _update_debtor(client: Billecta, change: DebtorChange, key: str) -> str:
    await client.debtors.update(change.before, change.after, key=key)
    return change.after.debtor_public_id


async def _delete_debtor(client: Billecta, gone: Named, key: str) -> str:
    await client.debtors.delete(gone.id, key=key)
    return gone.id


async def _create_product(client: Billecta, new: ProductNew, key: str) -> str:
    return await client.products.create(new.after, key=key)


async def _find_product(client: Billecta, new: ProductNew) -> str:
    found = await client.products.by_external_id(new.after.creditor_public_id, new.after.product_external_id or "")
    return found.product_public_id


async def _update_product(client: Billecta, change: ProductChange, key: str) -> str:
    await client.products.update(change.before, change.after, key=key)
    return change.after.product_public_id


async def _delete_product(client: Billecta, gone: Named, key: str) -> str:
    await client.products.delete(gone.id, key=key)
    return gone.id


async def _create_invoice(client: Billecta, new: InvoiceNew, key: str) -> str:
    """The API may split an invoice and then answers several ids; the first is the one to go on with."""
    return (await client.invoices.create(new.after, key=key)).split(";")[0]


async def _find_invoice(client: Billecta, new: InvoiceNew) -> str:
    """The list does not show ExternalReference, so the customer's invoices are read one by one, newest first."""
    wanted = new.after.external_reference
    rows = await client.invoices.open_by_debtor(new.after.debtor_public_id)
    for row in sorted(rows, key=_created, reverse=True):
        whole = await client.invoices.get(row.action_public_id or "")
        if wanted and whole.external_reference == wanted:
            return whole.action_public_id or ""
    raise ApiError(Kind.NOT_FOUND, request="invoice by ExternalReference")


def _created(row: Any) -> str:
    moment = read(row.created)
    return moment.isoformat() if moment else ""


async def _update_invoice(client: Billecta, change: InvoiceChange, key: str) -> str:
    await client.invoices.update(change.id, change.before, change.after, key=key)
    return change.id


async def _delete_invoice(client: Billecta, gone: Named, key: str) -> str:
    await client.invoices.delete(gone.id, key=key)
    return gone.id


async def _attest_invoice(client: Billecta, named: Named, key: str) -> str:
    try:
        await client.invoices.attest(named.id, key=key)
    except ApiError as error:
        if error.kind is not Kind.REFUSED or await _still_draft(client, named.id):
            raise
    return named.id


async def _still_draft(client: Billecta, public_id: str) -> bool:
    """An attested invoice is refused a second attest: then the first one went through."""
    invoice = await client.invoices.get(public_id)
    return invoice.state is None or is_draft(invoice.state.stage)


async def _attested(client: Billecta, named: Named) -> str:
    if await _still_draft(client, named.id):
        raise not_done("invoice.attest")
    return named.id


async def _debtor_gone(client: Billecta, named: Named) -> str:
    return await gone(client.debtors.get(named.id), named.id)


async def _product_gone(client: Billecta, named: Named) -> str:
    return await gone(client.products.get(named.id), named.id)


async def _invoice_gone(client: Billecta, named: Named) -> str:
    return await gone(client.invoices.get(named.id), named.id)


async def _creditor_changed(client: Billecta, change: CreditorChange) -> str:
    public_id = change.after.creditor_public_id
    return changed(public_id, await client.creditors.get(public_id), change.before, change.after)


async def _debtor_changed(client: Billecta, change: DebtorChange) -> str:
    public_id = change.after.debtor_public_id
    return changed(public_id, await client.debtors.get(public_id), change.before, change.after)


async def _product_changed(client: Billecta, change: ProductChange) -> str:
    public_id = change.after.product_public_id
    return changed(public_id, await client.products.get(public_id), change.before, change.after)


async def _invoice_changed(client: Billecta, change: InvoiceChange) -> str:
    now = await client.invoices.get(change.id)
    return changed(change.id, entry_from(now), entry_from(change.before), change.after)


OPERATIONS: dict[str, Operation] = {
    "creditors.update": Operation(CreditorChange, _update_creditor, _creditor_changed),
    "debtors.create": Operation(DebtorNew, _create_debtor, _find_debtor, creates=True),
    "debtors.update": Operation(DebtorChange, _update_debtor, _debtor_changed),
    "debtors.delete": Operation(Named, _delete_debtor, _debtor_gone, final=True),
    "products.create": Operation(ProductNew, _create_product, _find_product, creates=True),
    "products.update": Operation(ProductChange, _update_product, _product_changed),
    "products.delete": Operation(Named, _delete_product, _product_gone, final=True),
    "invoices.create": Operation(InvoiceNew, _create_invoice, _find_invoice, creates=True),
    "invoices.update": Operation(InvoiceChange, _update_invoice, _invoice_changed),
    "invoices.delete": Operation(Named, _delete_invoice, _invoice_gone, final=True),
    "invoices.attest": Operation(Named, _attest_invoice, _attested, final=True),
    **INVOICE_WRITES,
    **ORDER_WRITES,
    **REGISTER_WRITES,
    **CONTRACT_WRITES,
    **CODE_WRITES,
}

CREATES = frozenset(name for name, operation in OPERATIONS.items() if operation.creates)
FINAL = frozenset(name for name, operation in OPERATIONS.items() if operation.final)
MOMENTARY = frozenset(name for name, operation in OPERATIONS.items() if operation.momentary)


_Change = CreditorChange | DebtorChange | ProductChange | ContractChange | CostCenterChange | ProjectChange


def rebased(content: Any, earlier: Any) -> Any:
    """A change that is to stand on an earlier one of the same object, which its `before` has not seen."""
    if not isinstance(content, _Change | InvoiceChange) or type(earlier) is not type(content):
        return content
    after: Any = earlier.after
    before = view_with(content.before, after) if isinstance(content, InvoiceChange) else after
    return msgspec.structs.replace(content, before=before)


def asks_the_same(content: Any, earlier: Any) -> bool:
    """Whether the person asks for the same again, though the invoice may have been read anew in between."""
    if not isinstance(content, InvoiceStep) or type(earlier) is not type(content):
        return bool(content == earlier)
    return bool(msgspec.structs.replace(earlier, before=content.before) == content)
