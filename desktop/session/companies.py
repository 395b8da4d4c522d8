"""Companies made and removed, and what is known about one beside its own view, read when somebody looks."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from desktop.core import identity
from desktop.core.errors import ApiError, Kind
from desktop.core.records.common import DefaultActionConfigView
from desktop.core.records.creditors import CreditorShareView, CreditorView, InvoiceTextTemplateView
from desktop.core.records.kyc import CreditorKycView
from desktop.qt.collation import swedish_key
from desktop.qt.matching import search_numbers

from .operation import Named
from .register_writes import CreditorNew
from .session import Session


async def create_company(session: Session, after: CreditorView, target: str) -> str:
    """Makes the company and answers its public id. A create whose answer was lost is settled first. Raises ApiError."""
    made = await session.writing.settle(target)
    if made is None:
        known = tuple(one.creditor_public_id for one in session.creditors.values())
        made = await session.writing.send("creditors.create", CreditorNew(after, known), target=target, company="")
    session.creditors.merge([await session.client.creditors.get(made)])
    await session.rights.load()
    return made


async def delete_company(session: Session, public_id: str) -> None:
    """Removes a company that has no invoices, customers or products. Raises ApiError."""
    await session.writing.send("creditors.delete", Named(public_id), target=public_id, company=public_id)
    session.creditors.remove([public_id])


def company_choices(companies: Iterable[CreditorView]) -> tuple[list[tuple[str, str, str]], dict[str, str]]:
    """The companies to choose from by name (id, name, number), and by id what else each is found by.

    Open companies come first. A sole trader's number is masked, and found by all its digits all the same.
    """
    ordered = sorted(companies, key=lambda one: (not one.is_enabled, swedish_key(one.name or "")))
    rows = [(one.creditor_public_id, one.name or "", identity.mask(one.org_no or "")) for one in ordered]
    return rows, {one.creditor_public_id: f"{search_numbers(one.org_no)} {one.city or ''}" for one in ordered}


@dataclass(frozen=True)
class Terms:
    """What new invoices of a company begin with, and its saved texts; None where Billecta does not offer them."""

    defaults: DefaultActionConfigView | None
    texts: tuple[InvoiceTextTemplateView, ...] | None


async def read_terms(session: Session, public_id: str) -> Terms:
    """Both addresses are guessed, so either may not be offered. Raises ApiError for other trouble."""
    defaults, texts = None, None
    try:
        defaults = await session.client.creditors.defaults(public_id)
    except ApiError as error:
        _pass_if_not_offered(error)
    try:
        texts = tuple(await session.client.creditors.text_templates(public_id))
    except ApiError as error:
        _pass_if_not_offered(error)
    return Terms(defaults, texts)


async def read_kyc(session: Session, public_id: str) -> CreditorKycView:
    """Know your customer: what the company has told about its owners. Guessed address. Raises ApiError."""
    return await session.client.creditors.kyc(public_id)


async def read_shares(session: Session, public_id: str) -> tuple[CreditorShareView, ...]:
    """Whom the company is shared with. Guessed address. Raises ApiError."""
    return tuple(await session.client.creditors.shares(public_id))


def _pass_if_not_offered(error: ApiError) -> None:
    if error.kind is not Kind.NOT_OFFERED:
        raise error
