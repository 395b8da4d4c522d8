"""Companies (creditors)."""

from __future__ import annotations

import builtins

from desktop.core.records.common import DefaultActionConfigView
from desktop.core.records.creditors import (
    CreditorShareView,
    CreditorSubView,
    CreditorTokenView,
    CreditorView,
    InvoiceTextTemplateView,
)
from desktop.core.records.kyc import CreditorKycView

from .endpoints import catalogue
from .section import PAGE, Section, calls

_LIST = catalogue["GET creditors/creditors"]
_SUBS = catalogue["GET creditors/creditorsubs"]
_GET = catalogue["GET creditors/creditor/{id}"]
_CREATE = catalogue["POST creditors/creditor"]
_UPDATE = catalogue["PUT creditors/creditor"]
_DELETE = catalogue["DELETE creditors/creditor/{id}"]
_KYC = catalogue["GET creditors/kyc/{id}"]
_SHARES = catalogue["GET creditors/shares/{id}"]
_TOKEN = catalogue["GET creditors/token/{id}"]
_DEFAULTS = catalogue["GET creditors/defaultactionconfig/{id}"]
_TEXTS = catalogue["GET creditors/invoicetexttemplates/{id}"]


class Creditors(Section):
    """Section "Creditors". All methods raise ApiError; those with a guessed path ApiError(NOT_OFFERED) too."""

    @calls(_GET)
    async def get(self, public_id: str) -> CreditorView:
        """One company."""
        return await self._one(_GET, CreditorView, public_id)

    @calls(_CREATE)
    async def create(self, record: CreditorView, *, key: str) -> str:
        """Makes a new company and answers its public id."""
        return await self._create(_CREATE, record, key)

    @calls(_GET, _UPDATE)
    async def update(self, before: CreditorView, after: CreditorView, *, key: str) -> CreditorView:
        """Writes what differs between `before` and `after`; answers the company as it is then.

        Raises ApiError(CHANGED_MEANWHILE) naming the members that somebody else has changed.
        """
        return await self._update(_GET, _UPDATE, before.creditor_public_id, before, after, key)

    @calls(_DELETE)
    async def delete(self, public_id: str, *, key: str) -> None:
        """Removes a company. Raises ApiError(REFUSED) when it has invoices, customers or products."""
        await self._do(_DELETE, public_id, key)

    @calls(_SUBS)
    async def subs(self) -> builtins.list[CreditorSubView]:
        """The companies the user may see, with name and number only."""
        return await self._list(_SUBS, CreditorSubView)

    @calls(_LIST)
    async def list(self) -> builtins.list[CreditorView]:
        """All companies the user may see."""
        pages = self._pages(_LIST, CreditorView, None, PAGE)
        return [company async for page in pages for company in page]

    @calls(_KYC)
    async def kyc(self, public_id: str) -> CreditorKycView:
        """What a company has told about its owners, as the law against money laundering asks. Guessed path."""
        return await self._one(_KYC, CreditorKycView, public_id)

    @calls(_SHARES)
    async def shares(self, public_id: str) -> builtins.list[CreditorShareView]:
        """Whom the company is shared with, and their rights. Guessed path."""
        return await self._list(_SHARES, CreditorShareView, public_id)

    @calls(_TOKEN)
    async def portal_token(self, public_id: str) -> CreditorTokenView:
        """A key, valid for one minute, that opens the portal signed in. Guessed path."""
        return await self._one(_TOKEN, CreditorTokenView, public_id)

    @calls(_DEFAULTS)
    async def defaults(self, public_id: str) -> DefaultActionConfigView:
        """What the company suggests for new invoices; its fees are kronor, not öre. Guessed path."""
        return await self._one(_DEFAULTS, DefaultActionConfigView, public_id)

    @calls(_TEXTS)
    async def text_templates(self, public_id: str) -> builtins.list[InvoiceTextTemplateView]:
        """Saved texts for invoices. Guessed path."""
        return await self._list(_TEXTS, InvoiceTextTemplateView, public_id)
