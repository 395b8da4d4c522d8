"""Letters and SMS."""

from __future__ import annotations

from msgspec import field

from . import enums
from .base import EMPTY_GUID, Guid, Record
from .common import FileView


class MailDeliveryView(Record, frozen=True):
    creditor_public_id: Guid = field(default=EMPTY_GUID, name="CreditorPublicId")
    file: FileView | None = field(default=None, name="File")
    appendixes: tuple[str, ...] | None = field(default=None, name="Appendixes")
    send_as_priority_mail: bool | None = field(default=None, name="SendAsPriorityMail")
    send_with_color: bool | None = field(default=None, name="SendWithColor")
    is_simplex: bool | None = field(default=None, name="IsSimplex")
    postage_type: enums.PostageTypeView = field(default=enums.PostageTypeView("Unknown"), name="PostageType")


class SmsDeliveryView(Record, frozen=True):
    creditor_public_id: Guid = field(default=EMPTY_GUID, name="CreditorPublicId")
    receiver_phone: str | None = field(default=None, name="ReceiverPhone")
    message: str | None = field(default=None, name="Message")
    country_code: str | None = field(default=None, name="CountryCode")
