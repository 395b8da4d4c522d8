"""First step: what the certificate shall say, and the two secrets that go with it."""

from __future__ import annotations

import re
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout

from desktop.certificates import passphrases
from desktop.core.certificates import LONGEST, SubjectFields
from desktop.qt.fields import CheckField, TextField
from desktop.qt.forms import Form
from desktop.qt.hint_button import HintButton
from desktop.qt.progress import ProgressPanel

from .guide_page import Step

_DOMAIN = re.compile(r"(?:[a-z0-9åäöé](?:[a-z0-9åäöé-]*[a-z0-9åäöé])?\.)+[a-z]{2,}", re.IGNORECASE)
_MAIL = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+")


class DetailsStep(Step):
    """Signals: `wanted` when key and request are to be made; `cancelled` while they are;
    `copy_wanted` with the passphrase."""

    wanted = Signal()
    copy_wanted = Signal(object)
    cancelled = Signal()

    def __init__(self, *, may_remember: bool) -> None:
        super().__init__(
            self.tr("What the certificate shall say"),
            [
                self.tr(
                    "The bank compares this with its agreement with the company. Write names as they are registered."
                )
            ],
        )
        self.form = self._make_fields()
        self.body.addWidget(self.form)
        self.secrets = self._make_secrets(may_remember)
        self.body.addWidget(self.secrets)
        self.progress = ProgressPanel()
        self.progress.cancelled.connect(self.cancelled)
        self.progress.hide()
        self.body.addWidget(self.progress)
        self.make = self.add_button(self.tr("Make key and request"), key="Ctrl+Return", role="primary")
        self.make.clicked.connect(self.ask)
        self.first = self.form.field("company")

    @property
    def fields(self) -> SubjectFields:
        """What was filled in."""
        return SubjectFields(**{name: value or "" for name, value in self.form.values().items()})

    @property
    def passphrase(self) -> str:
        """The key's passphrase."""
        return str(self.secrets.field("passphrase").value() or "")

    @property
    def challenge(self) -> str:
        """The word that the bank may ask for."""
        return str(self.secrets.field("challenge").value() or "")

    @property
    def remembers(self) -> bool:
        """Whether the passphrase shall be kept in the keyring."""
        return "remember" in self.secrets.names() and bool(self.secrets.field("remember").value())

    def load(self, fields: SubjectFields) -> None:
        """Proposes values, and new secrets."""
        self.form.load({name: getattr(fields, name) for name in self.form.names()})
        empty = (name for name in self.form.names() if name != "email" and not self.form.field(name).value())
        self.first = self.form.field(next(empty, "company"))
        for name in ("passphrase", "challenge"):
            self._propose(name)

    def ask(self) -> None:
        """Asks for the key when all is filled in."""
        right, noted = self.form.is_valid(), self.secrets.is_valid()
        if self.challenge == self.passphrase:
            self.secrets.field("challenge").set_error(
                self.tr("The bank can read this: choose another than the passphrase.")
            )
            noted = False
        if not right:
            self.form.is_valid()
        elif noted and self.make.isEnabled():
            self.wanted.emit()

    def set_busy(self, busy: bool) -> None:
        """Nothing is changed while the key is made."""
        self.form.setEnabled(not busy)
        self.secrets.setEnabled(not busy)
        self.make.setVisible(not busy)
        self.make.setEnabled(not busy)
        self.progress.setVisible(busy)
        if busy:
            self.progress.begin(
                0, self.tr("Making a key of 4096 bits. It takes some seconds, on an old computer longer.")
            )

    def _make_fields(self) -> Form:
        form = Form(columns=2, narrowest=200)
        form.add("company", _field(self.tr("Company"), "company", required=True), span=2)
        domain = TextField(
            self.tr("Domain"), required=True, max_length=LONGEST["domain"], placeholder="www.foretaget.se",
            validator=self._judge_domain, hint=self.tr("The company’s web address."),
        )  # fmt: skip
        form.add("domain", domain)
        mail = TextField(self.tr("E-mail"), max_length=LONGEST["email"], validator=self._judge_mail)
        form.add("email", mail)
        form.add("city", _field(self.tr("City"), "city", required=True))
        form.add("county", _field(self.tr("County"), "county", required=True, placeholder="Västerbottens län"))
        form.add("unit", _field(self.tr("Department"), "unit", required=True))
        country = TextField(self.tr("Country"), required=True)
        country.set_read_only(True)
        form.add("country", country)
        return form

    def _make_secrets(self, may_remember: bool) -> Form:
        form = Form(columns=2, narrowest=240)
        form.section(self.tr("Two secrets to note down now"))
        passphrase = TextField(
            self.tr("Passphrase of the key"), required=True, validator=_judge_passphrase,
            hint=self.tr("Needed when the bank has answered, and in the portal. If it is lost, so is the key."),
        )  # fmt: skip
        form.add("passphrase", passphrase)
        challenge = TextField(
            self.tr("Challenge for the bank"), validator=_judge_portable,
            hint=self.tr("Stands in the request, where the bank can read it. Never the same as the passphrase."),
        )  # fmt: skip
        form.add("challenge", challenge)
        form.add_widget(self._make_helpers())
        if may_remember:
            form.add("remember", CheckField(self.tr("Keep the passphrase in this computer’s keyring")), span=2)
        noted = _Noted(self.tr("I have noted the passphrase in a safe place"))
        form.add("noted", noted, span=2)
        return form

    def _make_helpers(self) -> Any:
        from PySide6.QtWidgets import QWidget

        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        copy = HintButton(self.tr("Copy the passphrase"))
        copy.clicked.connect(self._copy)
        again = HintButton(self.tr("Propose others"))
        again.clicked.connect(self._propose_again)
        row.addWidget(copy)
        row.addWidget(again)
        row.addStretch(1)
        return holder

    def _copy(self) -> None:
        self.copy_wanted.emit(self.passphrase)

    def _propose_again(self) -> None:
        for name in ("passphrase", "challenge"):
            self._propose(name)

    def _propose(self, name: str) -> None:
        self.secrets.field(name).set_value(passphrases.propose())

    def _judge_domain(self, value: str) -> str:
        if _DOMAIN.fullmatch(value):
            return ""
        return self.tr("Write the address only, as www.foretaget.se.")

    def _judge_mail(self, value: str) -> str:
        if not _MAIL.fullmatch(value):
            return self.tr("Write a whole e-mail address, or leave it empty.")
        return "" if value.isascii() else self.tr("The certificate cannot hold å, ä or ö in an e-mail address.")


class _Noted(CheckField):
    """A tick without which one does not go on."""

    def check(self) -> str:
        return "" if self.value() else self.tr("Note it down first: nobody can find it again.")


def _field(label: str, name: str, *, required: bool = False, placeholder: str = "") -> TextField:
    return TextField(label, required=required, max_length=LONGEST[name], placeholder=placeholder)


def _judge_passphrase(value: str) -> str:
    from desktop.certificates.trouble import Trouble

    from .troubles import sentence

    return _judge_portable(value) or ("" if passphrases.is_strong(value) else sentence(Trouble.WEAK_PASSPHRASE, {}))


def _judge_portable(value: str) -> str:
    from PySide6.QtCore import QCoreApplication

    if passphrases.is_portable(value):
        return ""
    return QCoreApplication.translate(
        "Certificates",
        "Use letters a–z, digits and common signs: å, ä and ö are written differently by other programs.",
    )
