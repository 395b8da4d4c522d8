"""Fetching the accounts a person has at a bank, with BankID."""

from __future__ import annotations

from desktop.core.records.bank_accounts import BankAccountRequestView
from desktop.core.records.enums import BankAccountBankTypeView

from .endpoints import catalogue
from .section import Section, calls, created

_START = catalogue["POST bank/accounts/{id}"]
_STATUS = catalogue["GET bank/accounts/{id}"]


class BankAccounts(Section):
    """Section "Bank". All methods raise ApiError."""

    @calls(_START)
    async def start(self, creditor_id: str, bank: BankAccountBankTypeView, ssn: str, *, key: str) -> str:
        """Begins to fetch the accounts of the person with this number (12 digits); answers the id to ask with."""
        answer = await self._transport.send(_START, creditor_id, query={"bank": bank, "ssn": ssn}, key=key)
        return created(answer)

    @calls(_STATUS)
    async def get(self, public_id: str) -> BankAccountRequestView:
        """How far it has come: ask after three seconds, then each second, until Success or Failed."""
        return await self._one(_STATUS, BankAccountRequestView, public_id)
