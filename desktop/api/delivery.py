"""Letters and SMS that Billecta sends without an invoice."""

from __future__ import annotations

from desktop.core.records.delivery import MailDeliveryView, SmsDeliveryView

from .endpoints import catalogue
from .section import Section, calls

_MAIL = catalogue["POST delivery/mail"]
_SMS = catalogue["POST delivery/sms"]


class Delivery(Section):
    """Section "Delivery". All methods raise ApiError. What is sent costs money and cannot be called back."""

    @calls(_MAIL)
    async def mail(self, letter: MailDeliveryView, *, key: str) -> None:
        """Sends a PDF (A4, at most 10 MB with appendices) on paper."""
        await self._send(_MAIL, letter, key)

    @calls(_SMS)
    async def sms(self, message: SmsDeliveryView, *, key: str) -> str:
        """Sends an SMS in the company's name and answers its public id."""
        return await self._create(_SMS, message, key)
