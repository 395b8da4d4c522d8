"""What is said of an order: who asks whom, where it stands, and what it came to."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QCoreApplication

from desktop.core import identity
from desktop.core.orders import rfa
from desktop.core.orders.missing import Missing, missing
from desktop.core.orders.standing import Standing
from desktop.core.stages import Tone
from desktop.core.veiled_text import veiled
from desktop.qt import bank_words, bankid_words, swish_words
from desktop.session.desk import Desk
from desktop.session.live_kinds import OrderKind
from desktop.session.live_order import LiveOrder, Phase

translate = QCoreApplication.translate

TONES = {
    Standing.WAITING: Tone.INFO,
    Standing.TAKEN_UP: Tone.INFO,
    Standing.DONE: Tone.GOOD,
    Standing.FAILED: Tone.BAD,
    Standing.CANCELLED: Tone.MUTED,
    Standing.UNKNOWN: Tone.WARN,
}


@dataclass(frozen=True)
class Seen:
    """An order as it is seen now. `here`: BankID was opened on this computer; `called_off`: that is on its way."""

    order: LiveOrder
    state: Any
    silent_for: float | None = None
    here: bool = False
    called_off: bool = False

    @property
    def is_untroubled(self) -> bool:
        """Whether there is contact, and nobody has called it off."""
        return self.silent_for is None and not self.called_off

    @property
    def standing(self) -> Standing:
        """Where it stands."""
        return self.order.standing(self.state)


def title(order: LiveOrder) -> str:
    """What it is."""
    return {
        OrderKind.IDENTIFY: translate("Payments", "Identify with BankID"),
        OrderKind.SIGN: translate("Payments", "Sign with BankID"),
        OrderKind.ACCOUNTS: translate("Payments", "Fetch bank accounts"),
        OrderKind.SWISH: translate("Payments", "Pay with Swish"),
    }[order.kind]


def badge(standing: Standing) -> str:
    """Where it stands, in a word."""
    return {
        Standing.WAITING: translate("Payments", "Waiting"),
        Standing.TAKEN_UP: translate("Payments", "Under way"),
        Standing.DONE: translate("Payments", "Done"),
        Standing.FAILED: translate("Payments", "Not done"),
        Standing.CANCELLED: translate("Payments", "Cancelled"),
        Standing.UNKNOWN: translate("Payments", "Outcome unknown"),
    }[standing]


def about(order: LiveOrder, desk: Desk) -> str:
    """Who asks whom for what; of a person's number no more than others in the room may read."""
    company = desk.session.creditors.get(order.company)
    name = company.name if company and company.name else translate("Payments", "The company")
    asked = order.asked
    if order.kind is OrderKind.SWISH:
        return _swish_about(order, desk, name)
    person = unbroken(identity.mask(_person(asked))) or translate("Payments", "whoever scans the code")
    if order.kind is OrderKind.ACCOUNTS:
        bank = bank_words.bank(str(asked.bank)) if asked else ""
        text = translate("Payments", "{company} asks {person} for the accounts at {bank}.")
        return text.format(company=name, person=person, bank=bank)
    text = {
        OrderKind.IDENTIFY: translate("Payments", "{company} asks {person} to identify themselves."),
        OrderKind.SIGN: translate("Payments", "{company} asks {person} to sign a text."),
    }[order.kind]
    return text.format(company=name, person=person)


def message(seen: Seen, desk: Desk) -> str:
    """Where it stands, in BankID's and Swish's own words where they have some."""
    order, state = seen.order, seen.state
    if order.phase is Phase.REFUSED:
        return _refused(order, desk)
    if order.phase is Phase.UNKNOWN:
        return _unknown(order, desk)
    if order.phase is Phase.LEFT:
        lapses = translate(
            "Payments", "Billecta cannot take the order back: it lapses by itself if nobody confirms it."
        )
        return f"{bankid_words.words('RFA6')} {lapses}"
    if seen.silent_for is not None and not seen.standing.is_over:
        return _silence(round(seen.silent_for))
    if seen.called_off:
        return translate("Payments", "Cancelling…")
    if state is None:
        return translate("Payments", "Asking Billecta to begin…")
    return _of_state(seen)


def new_code_awaited() -> str:
    """The code on the screen was too old to be shown, and the answer with the next one is late."""
    return translate("Payments", "Waiting for a new code…")


def _silence(seconds: int) -> str:
    if seconds < 1:
        return translate("Payments", "No contact, trying again. The order goes on meanwhile.")
    text = translate("Payments", "No contact for {seconds} s, trying again. The order goes on meanwhile.")
    return text.format(seconds=seconds)


def _of_state(seen: Seen) -> str:
    order, state = seen.order, seen.state
    if order.kind is OrderKind.SWISH:
        return swish_words.of_state(state)
    if order.kind is OrderKind.ACCOUNTS:
        return _accounts(seen)
    code = rfa.of_state(state, here=seen.here)
    if code is None:
        signed = translate("Payments", "{name} has signed the text.")
        known = translate("Payments", "{name} has been identified.")
        return (signed if order.kind is OrderKind.SIGN else known).format(name=state.name or "–")
    if code == "RFA1" and state.qr:
        return bankid_words.scan_hint()
    return bankid_words.words(code)


def _accounts(seen: Seen) -> str:
    state = seen.state
    if seen.standing is Standing.DONE:
        count = len(state.account_numbers or ())
        return translate("Payments", "Accounts found: {count}").format(count=count)
    if seen.standing.is_over:
        return bank_words.why_failed(state)
    return bankid_words.scan_hint() if state.qr else bankid_words.words("RFA21")


def _refused(order: LiveOrder, desk: Desk) -> str:
    error = order.failure
    if error is None:
        return translate("Payments", "The order was not begun.")
    if order.kind is OrderKind.SWISH and error.code in swish_words.CODES:
        return swish_words.of_code(error.code)
    if (lacks := missing(error)) is not None:
        return _missing(lacks, order, desk)
    if error.code and rfa.refused(error.code) != rfa.UNKNOWN_FAILED:
        return bankid_words.words(rfa.refused(error.code))
    return desk.problem(error).whole


def _missing(lacks: Missing, order: LiveOrder, desk: Desk) -> str:
    company = desk.session.creditors.get(order.company)
    name = company.name if company and company.name else translate("Payments", "The company")
    text = {
        Missing.CERTIFICATE: translate("Payments", "{company}’s certificate for {service} is missing at Billecta or has expired. See to it under Certificates."),  # noqa: E501
        Missing.ADD_ON: translate("Payments", "{service} is not added for {company}. Add it in Billecta’s portal: Settings, Add-ons."),  # noqa: E501
    }[lacks]  # fmt: skip
    said = text.format(company=name, service=service(order))
    theirs = veiled(order.failure.words) if order.failure else ""
    own = translate("Payments", "Billecta’s own words: “{words}”")
    return f"{said} {own.format(words=theirs)}" if theirs else said


def service(order: LiveOrder) -> str:
    """What the order needs of the company: Swish, BankID or the fetching of accounts."""
    return {
        OrderKind.SWISH: "Swish",
        OrderKind.ACCOUNTS: translate("Payments", "The fetching of bank accounts"),
    }.get(order.kind, "BankID")


def _unknown(order: LiveOrder, desk: Desk) -> str:
    if order.kind is OrderKind.SWISH:
        said = swish_words.unknown()
    else:
        said = translate(
            "Payments",
            "It is not known what became of the order. If it is still needed, begin another.",
        )
    return f"{said} {desk.problem(order.failure).title}" if order.failure else said


def _swish_about(order: LiveOrder, desk: Desk, company: str) -> str:
    row = desk.session.invoices.get(order.about)
    asked, known = order.asked, desk.session.live.state(order.id)
    text = translate("Payments", "{company} asks {phone} to pay {amount} for invoice {number}.")
    # What is left of the invoice is nothing once it is paid: the request knows what was asked for.
    amount = (known and known.amount) or (row.current_amount if row else None)
    return text.replace(" {number}", "\u00a0{number}").format(
        company=company,
        phone=shown_phone(asked.phone if asked else ""),
        amount=desk.format.amount(amount, with_currency=True) or "–",
        number=(row.invoice_number if row else "") or "–",
    )


def shown_phone(number: str) -> str:
    """The number as people write it, never broken between two lines."""
    from desktop.core.phone import shown_number

    return unbroken(shown_number(number))


def unbroken(number: str) -> str:
    """A number that stays on one line: no space or hyphen in it ends one."""
    return number.replace(" ", "\u00a0").replace("-", "-\u2060")


def _person(asked: Any) -> str:
    request = getattr(asked, "request", None)
    return str((request.ssn if request else getattr(asked, "ssn", "")) or "")
