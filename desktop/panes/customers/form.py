"""The form of a customer, in cards."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from desktop.core.bank_account import bank_of
from desktop.core.duplicates import Hit
from desktop.core.einvoice import Need, has_bank, needs
from desktop.core.records import enums
from desktop.core.records.debtors import DebtorView
from desktop.qt import rules
from desktop.qt.cardform import CardForm
from desktop.qt.countries import Countries
from desktop.qt.label import Label
from desktop.qt.maskedfield import MaskedField
from desktop.qt.postcodefield import PostcodeField
from desktop.qt.rules import Forgiving

from . import cards
from .alike import Alike, AlikeNote
from .values import OWN_TERMS, TERMS, new_customer, with_values
from .words import account_words, clearing_words, need_words

_SWEDEN = (None, "", "SE")
_FIELD_OF = {
    Need.EMAIL: "email", Need.ADDRESS: "address", Need.PHONE: "phone", Need.RECEIVER: "einvoice_bank",
    Need.ORG_NO: "org_no", Need.PERSONAL_NO: "org_no",
}  # fmt: skip
"""Where it is said what is missing."""


_DAYS_OF = {
    "send_by_mail_if_email_not_viewed_in_days": "send_by_mail_if_email_not_viewed_in_days_enabled",
    "send_reminder_invoice_days_after_due_date": "send_reminder_invoice",
    "send_invoice_to_debt_collection_after_days": "send_invoice_to_debt_collection",
}
"""What the days are counted to."""


class CustomerForm(CardForm):
    """The person's number is judged by type and country, and only when it is not as the server sent it.

    Signals: `open_wanted` with the public id of a customer that is like the one typed; `reveal_wanted` when what is
    protected is to be shown: call `reveal`; `accounts_wanted` when the customer's account is to be fetched with BankID.
    """

    open_wanted = Signal(object)
    reveal_wanted = Signal()
    accounts_wanted = Signal()

    def __init__(self, countries: Countries, alike: Alike, own_id: str = "") -> None:
        super().__init__()
        self.own_id = own_id
        self._said: dict[str, str] = {}
        self._rules = self._make_rules()
        self._notes = {name: AlikeNote(alike) for name in ("name", "org_no", "email")}
        self._finders: dict[str, Callable[[str], list[Hit]]] = {
            "name": alike.by_name, "org_no": alike.by_number, "email": alike.by_email
        }  # fmt: skip
        self._hiding: list[QWidget] = []
        self._concealed = False
        self._countries = countries
        self._cover: QWidget | None = None
        self._look = QTimer(self, singleShot=True, interval=0)
        self._look.timeout.connect(self._find_alike)
        for note in self._notes.values():
            note.open_wanted.connect(self.open_wanted)
        alike.ready.connect(self._look.start)
        self.edited.connect(self._follow)
        self.edited.connect(self._look.start)

    @property
    def concealed(self) -> bool:
        """Whether what leads to a protected person is hidden."""
        return self._concealed

    def load(self, values: Mapping[str, Any]) -> None:
        """What the server sent is forgiven; what is wrong with it is a warning."""
        self.make_whole()
        for name, rule in self._rules.items():
            rule.known = values.get(name)
        super().load(values)
        self._said = {}
        for name, rule in self._rules.items():
            self._warn(name, rule.about_known())
        self._follow()
        self._conceal(bool(values.get("protected_identity")) and self.own_id != "")

    def restore(self, kept: Mapping[str, Any]) -> None:
        """The terms follow what came back."""
        super().restore(kept)
        self._follow()
        self._conceal(bool(self.field("protected_identity").value()))
        self._look.start()

    def start(self) -> None:
        """What is protected is asked for first: its fields are hidden."""
        if self._concealed and self._cover is not None:
            self._cover.setFocus()
        else:
            super().start()

    def reveal(self) -> None:
        """Shows what is protected until the form is left."""
        self._conceal(False)
        number = self.field("org_no")
        if isinstance(number, MaskedField):
            number.reveal()
        self.field("name").setFocus()

    def is_valid(self) -> bool:
        """A hidden field that is wrong must be seen to be put right."""
        valid = super().is_valid()
        if not valid and self._concealed:
            self.reveal_wanted.emit()
        return valid

    def _make_rules(self) -> dict[str, Forgiving]:
        judged = {
            "org_no": self._judge_org_no,
            "vat_number": rules.vat_no,
            "email": rules.email,
            "phone": rules.phone,
            "contact_email": rules.email,
            "gln": rules.gln,
            "zip_code": self._judge_postcode,
            "autogiro_clearing_no": clearing_words,
            "autogiro_account_no": self._judge_account,
        }
        return {name: Forgiving(rule) for name, rule in judged.items()}

    def make_cards(self) -> Iterator[None]:
        """Who it is and how it is reached at the left, terms at the right."""
        translate = QCoreApplication.translate
        who = self.card(translate("Customers", "Who"))
        cards.add_who(who, self._rules, self._notes)
        yield
        address = self.card(translate("Customers", "Invoice address"))
        cards.add_address(address, self._rules, self._countries, self._in_sweden)
        yield
        contact = self.card(translate("Customers", "Contact"))
        cards.add_contact(contact, self._rules, self._notes)
        yield
        notes = self.card(translate("Customers", "Notes"))
        cards.add_status(notes)
        self._hiding = [_card_of(form) for form in (who, address, contact, notes)]
        yield
        cards.add_einvoice(self.card(translate("Customers", "E-invoice"), side=1), self._rules)
        yield
        cards.add_sending(self.card(translate("Customers", "Terms"), side=1))
        yield
        cards.add_paying(self.card(translate("Customers", "Payment and reminders"), side=1))
        yield
        self._fetch = self._make_fetch()
        cards.add_autogiro(self.card(translate("Customers", "Autogiro"), side=1), self._rules, self._fetch)
        yield
        cards.add_care(self.card(translate("Customers", "Status"), side=1))

    def _make_cover(self) -> QWidget:
        cover = QWidget()
        column = QVBoxLayout(cover)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        words = Label(
            QCoreApplication.translate(
                "Customers", "Name, number, addresses and notes are hidden. Saving leaves them as they are."
            )
        )
        words.setWordWrap(True)
        button = QPushButton(QCoreApplication.translate("Customers", "Show what is protected…"))
        button.clicked.connect(self.reveal_wanted)
        cover.setFocusProxy(button)
        column.addWidget(words)
        column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        return cover

    def _make_fetch(self) -> QPushButton:
        fetch = QPushButton(QCoreApplication.translate("Customers", "Fetch account with BankID…"))
        fetch.setObjectName("customer.accounts")
        fetch.setProperty("role", "flush-link")
        fetch.clicked.connect(self.accounts_wanted)
        return fetch

    def _conceal(self, concealed: bool) -> None:
        if concealed is self._concealed:
            return
        self._concealed = concealed
        for card in self._hiding:
            card.setVisible(not concealed)
        if self._cover is None:
            self._cover = self._make_cover()
            self.add_widget(QCoreApplication.translate("Customers", "Protected identity"), self._cover, at_top=True)
        _card_of(self._cover).setVisible(concealed)

    def _follow(self) -> None:
        """Terms of its own are written only when the customer has them; what is missing for them is said."""
        own = bool(self.field(OWN_TERMS).value())
        for name in TERMS:
            self.field(name).setEnabled(own and self._in_force(name))
        person = self.field("debtor_type").value() == enums.DebtorTypeView.PRIVATE
        self.field("vat_number").setEnabled(not person or bool(self.field("vat_number").value()))
        self._fetch.setVisible(person and self.own_id != "")
        self._write_postcode()
        self._say_bank()
        self._say_missing(own)

    def _in_force(self, name: str) -> bool:
        """Whether what a term depends on is chosen: days after which nothing is sent mean nothing."""
        if name == "interest_percentage":
            return bool(self.field("interest_type").value() != enums.InterestTypeView.NO_INTEREST)
        return name not in _DAYS_OF or bool(self.field(_DAYS_OF[name]).value())

    def _in_sweden(self) -> bool:
        return self.field("country_code").value() in _SWEDEN

    def _write_postcode(self) -> None:
        field = self.field("zip_code")
        if isinstance(field, PostcodeField):
            field.write_again()

    def _say_bank(self) -> None:
        bank = bank_of(self.field("autogiro_clearing_no").value() or "")
        self.field("autogiro_clearing_no").set_hint(bank.name if bank else "")

    def _say_missing(self, own_terms: bool) -> None:
        customer = with_values(new_customer(""), self.values())
        terms = customer.default_action_config
        missing = needs(customer, terms.delivery_method) if own_terms and terms else []
        if has_bank(customer) and not customer.org_no and Need.ORG_NO not in missing:
            missing.append(Need.ORG_NO)
        said = {_FIELD_OF[need]: need_words(need) for need in reversed(missing)}
        for name in set(_FIELD_OF.values()):
            rule = self._rules.get(name)
            unchanged = rule is not None and rule.known == self.field(name).value()
            self._warn(name, said.get(name) or (rule.about_known() if rule and unchanged else ""))

    def _warn(self, name: str, text: str) -> None:
        """Only what this form has said is taken back: others warn too."""
        if self._said.get(name, "") != text:
            self._said[name] = text
            self.field(name).set_warning(text)

    def _find_alike(self) -> None:
        """Of what has been changed only: a known customer is not to be asked about for ever."""
        if not self.is_whole:
            return
        for name, find in self._finders.items():
            value = self.field(name).value()
            typed = isinstance(value, str) and value != self._loaded.get(name)
            hits = [hit for hit in find(value) if hit.public_id != self.own_id] if typed else []
            self._notes[name].show_hits(hits[:3])

    def alike_texts(self) -> list[str]:
        """What is said about customers that are like this one."""
        return [text for note in self._notes.values() for text in note.texts()]

    def _judge_org_no(self, text: str) -> str:
        if not self._in_sweden() or text.startswith("00"):
            return ""
        if self.field("debtor_type").value() == enums.DebtorTypeView.PRIVATE:
            return rules.personal_no(text)
        return rules.identity_no(text)

    def _judge_postcode(self, text: str) -> str:
        return rules.postcode(text) if self._in_sweden() else ""

    def _judge_account(self, text: str) -> str:
        return account_words(self.field("autogiro_clearing_no").value() or "", text)


def _card_of(content: QWidget) -> QWidget:
    card = content.parentWidget()
    assert card is not None
    return card


def own_id_of(record: DebtorView | None) -> str:
    """The id of a customer that exists; empty for a new one."""
    return record.debtor_public_id if record is not None else ""
