"""When, where and how an invoice is sent beside the way that the head shows, and whether it is drawn by autogiro."""

from __future__ import annotations

from typing import Any, ClassVar

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication

from desktop.core.dates import day
from desktop.core.einvoice import INTERMEDIATORS
from desktop.core.finding import Check
from desktop.core.invoice_draft import InvoiceDraft
from desktop.core.records.enums import IntermediatorTypeView
from desktop.core.records.invoice_parts import (
    AutogiroWithdrawalView,
    CreditCardWithdrawalView,
    DeliveryAddressOverrideView,
)
from desktop.core.records.invoices import InvoiceActionEntryView
from desktop.qt.fields import CheckField, ChoiceField, DateField, IntField, TextField
from desktop.session.desk import Desk

from .card import OptionCard, joined, kept_date, kept_text

_LINES = ("name", "attention", "care_of", "address", "address2", "zip_code", "city", "email", "phone", "org_no", "gln")
_NO_ADDRESS = DeliveryAddressOverrideView()


class SendingCard(OptionCard):
    """The invoice's own receiver wins over the customer's, line by line."""

    checks: ClassVar = {Check.SEND_DATE: "send_date", Check.SENT_AFTER_DUE: "send_date"}

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, QCoreApplication.translate("SendingCard", "Sending"))

    def fill(self) -> None:
        """The day, the ways, and an address of its own."""
        add = self.form.add
        add("send_date", DateField(self.tr("Send on")), span=2)
        add("mail_after", IntField(self.tr("Also by letter if the e-mail is not opened within (days)"), 1, 365), span=2)
        add("autogiro", CheckField(self.tr("Draw the sum by autogiro")), span=2)
        add("card", CheckField(self.tr("Draw the sum from the customer's card")), span=2)
        add("elsewhere", CheckField(self.tr("Send to another address than the customer's")), span=4)
        self._add_address()
        self.form.field("elsewhere").edited.connect(self._show_address)

    def show_draft(self, draft: InvoiceDraft) -> None:
        """Also says what is known of the day: Billecta takes it and never tells it."""
        super().show_draft(draft)
        self.form.field("send_date").set_hint(self._about_day(draft))

    def read(self, entry: InvoiceActionEntryView) -> dict[str, Any]:
        """An address of its own opens its fields."""
        override = entry.delivery_address_override or _NO_ADDRESS
        known = None if override.intermediator in (None, "Unknown") else override.intermediator
        return {
            "send_date": day(entry.invoice_send_date_override),
            "mail_after": entry.send_by_mail_if_email_not_viewed_in_days,
            "autogiro": bool(entry.autogiro and entry.autogiro.autogiro_withdrawal_enabled),
            "card": bool(entry.credit_card and entry.credit_card.credit_card_withdrawal_enabled),
            "elsewhere": override != _NO_ADDRESS,
            "intermediator": known,
            **{name: getattr(override, name) for name in _LINES},
        }

    def applied_to(self, entry: InvoiceActionEntryView) -> InvoiceActionEntryView:
        """What was not there and is not wanted stays away."""
        values = self.form.values()
        return replace(
            entry,
            invoice_send_date_override=kept_date(entry.invoice_send_date_override, values["send_date"]),
            send_by_mail_if_email_not_viewed_in_days=values["mail_after"],
            autogiro=_withdrawal(entry.autogiro, wanted=bool(values["autogiro"])),
            credit_card=_card(entry.credit_card, wanted=bool(values["card"])),
            delivery_address_override=self._address(entry.delivery_address_override, values),
        )

    def show_entry(self, entry: InvoiceActionEntryView) -> None:
        """The address is shown while it is wanted."""
        self._show_address()

    def words(self, entry: InvoiceActionEntryView) -> str:
        """Only what differs from the customer's ways."""
        sends, mail = day(entry.invoice_send_date_override), entry.send_by_mail_if_email_not_viewed_in_days
        override = entry.delivery_address_override or _NO_ADDRESS
        place = override.name or override.city or override.email or self.tr("another address")
        return joined(
            self.tr("sent on {day}").format(day=self.desk.format.date(sends)) if sends else "",
            self.tr("by letter after %n day(s)", "", mail) if mail else "",
            self.tr("autogiro") if entry.autogiro and entry.autogiro.autogiro_withdrawal_enabled else "",
            self.tr("card") if entry.credit_card and entry.credit_card.credit_card_withdrawal_enabled else "",
            self.tr("to {place}").format(place=place) if override != _NO_ADDRESS else "",
        )

    def _about_day(self, draft: InvoiceDraft) -> str:
        if draft.sends_on is not None:
            return self.tr("As last saved from this computer. Billecta does not tell whether it was changed elsewhere.")
        if draft.public_id is not None:
            return self.tr("Billecta does not tell whether a day is set. Saving without one here takes it away.")
        if self.desk.session.lasting:
            return self.tr("Billecta does not tell this day again; this computer remembers it.")
        return self.tr("Billecta does not tell this day again; it is remembered until the program is closed.")

    def _add_address(self) -> None:
        words = {
            "name": self.tr("Name"), "attention": self.tr("Attention"), "care_of": self.tr("c/o"),
            "address": self.tr("Street or box"), "address2": self.tr("Second line"), "zip_code": self.tr("Postcode"),
            "city": self.tr("Town"), "email": self.tr("E-mail"), "phone": self.tr("Telephone"),
            "org_no": self.tr("Org./personal no."), "gln": self.tr("GLN"),
        }  # fmt: skip
        for name in _LINES:
            self.form.add(name, TextField(words[name]))
        choices = [(None, "–"), *((IntermediatorTypeView(code), name) for code, name in INTERMEDIATORS.items())]
        self.form.add("intermediator", ChoiceField(self.tr("E-invoices through"), choices))

    def _show_address(self) -> None:
        shown = bool(self.form.field("elsewhere").value())
        for name in (*_LINES, "intermediator"):
            self.form.set_shown(name, shown)

    @staticmethod
    def _address(
        before: DeliveryAddressOverrideView | None, values: dict[str, Any]
    ) -> DeliveryAddressOverrideView | None:
        if not values["elsewhere"]:
            return before if (before or _NO_ADDRESS) == _NO_ADDRESS else None
        old = before or _NO_ADDRESS
        lines = {name: kept_text(getattr(old, name), values[name]) for name in _LINES}
        known = None if old.intermediator == "Unknown" else old.intermediator
        way = old.intermediator if values["intermediator"] == known else values["intermediator"]
        after = replace(old, **lines, intermediator=way)
        return before if after == old else after


def _withdrawal(before: AutogiroWithdrawalView | None, *, wanted: bool) -> AutogiroWithdrawalView | None:
    if wanted == bool(before and before.autogiro_withdrawal_enabled):
        return before
    return AutogiroWithdrawalView(autogiro_withdrawal_enabled=wanted)


def _card(before: CreditCardWithdrawalView | None, *, wanted: bool) -> CreditCardWithdrawalView | None:
    if wanted == bool(before and before.credit_card_withdrawal_enabled):
        return before
    return CreditCardWithdrawalView(credit_card_withdrawal_enabled=wanted)
