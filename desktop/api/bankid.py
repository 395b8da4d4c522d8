"""Proving who somebody is, and signing, with Mobile BankID. An order is started, then asked for until it is over."""

from __future__ import annotations

from desktop.core.records.bankid import (
    BankIdAuthenticationRequestView,
    BankIdAuthenticationStatusView,
    BankIdSignRequestView,
    BankIdSignStatusView,
)

from .endpoints import catalogue
from .section import Section, calls, record_of

_START = catalogue["PUT bankid/authentication/{id}"]
_START_WITH = catalogue["PUT bankid/authentication"]
_STATUS = catalogue["GET bankid/authentication/{token}"]
_SIGN = catalogue["POST bankid/sign"]
_SIGN_STATUS = catalogue["GET bankid/sign/{token}"]


class BankId(Section):
    """Orders of BankID. All methods raise ApiError. The QR picture changes in every answer."""

    @calls(_START)
    async def authenticate(
        self, creditor_id: str, ssn: str | None = None, *, key: str
    ) -> BankIdAuthenticationStatusView:
        """Starts an identification. Without a personal number the person scans the QR code or opens the app here."""
        answer = await self._transport.send(_START, creditor_id, query={"ssn": ssn}, key=key)
        return record_of(answer, BankIdAuthenticationStatusView)

    @calls(_START_WITH)
    async def authenticate_with(
        self, request: BankIdAuthenticationRequestView, *, key: str
    ) -> BankIdAuthenticationStatusView:
        """Starts an identification that may demand the QR code. The path is guessed: ApiError(NOT_OFFERED)."""
        return await self._ask(_START_WITH, request, BankIdAuthenticationStatusView, key=key)

    @calls(_STATUS)
    async def authentication(self, reference_token: str) -> BankIdAuthenticationStatusView:
        """How far an identification has come; ask once a second. It is kept for 24 hours."""
        return await self._one(_STATUS, BankIdAuthenticationStatusView, reference_token)

    @calls(_SIGN)
    async def sign(self, request: BankIdSignRequestView, *, key: str) -> BankIdSignStatusView:
        """Starts a signature; `user_message` is the text the person signs."""
        return await self._ask(_SIGN, request, BankIdSignStatusView, key=key)

    @calls(_SIGN_STATUS)
    async def signature(self, reference_token: str) -> BankIdSignStatusView:
        """How far a signature has come; ask once a second. It is kept for 24 hours."""
        return await self._one(_SIGN_STATUS, BankIdSignStatusView, reference_token)
