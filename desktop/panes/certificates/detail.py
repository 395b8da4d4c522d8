"""What stands beside the list about a certificate: what it says, how far it has come, who must not get its key."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date, datetime

from PySide6.QtCore import QCoreApplication, Signal

from desktop.core.certificates import BenchItem, alert_level
from desktop.core.dates import day_of
from desktop.core.environment import Environment
from desktop.qt.environments import environment_word
from desktop.qt.format import Format
from desktop.qt.record_detail import RecordDetail, Section

from .words import days_words, issuers_words, key_words, next_step, purpose_words, status_tone, status_word

_PART = re.compile(r", (?=[A-Za-z0-9.]+=)")


class BenchDetail(RecordDetail):
    """Signals: `go_on_wanted`, `save_wanted` and `renew_wanted` from the buttons."""

    go_on_wanted = Signal()
    save_wanted = Signal()
    renew_wanted = Signal()

    def __init__(self, fmt: Format, environment: Environment, folder: Callable[[BenchItem], str]) -> None:
        translate = QCoreApplication.translate
        super().__init__(
            translate("Certificates", "No certificate chosen"),
            translate("Certificates", "Choose one in the list to see it here."),
        )
        self._format, self._environment, self._folder = fmt, environment, folder
        self._go_on = self.add_button("", role="primary", command="certificates.open")
        self._go_on.clicked.connect(self.go_on_wanted)
        self._save = self.add_button(translate("Certificates", "Save PFX…"), command="certificates.save")
        self._save.clicked.connect(self.save_wanted)
        self._renew = self.add_button(translate("Certificates", "Renew…"), command="certificates.renew")
        self._renew.clicked.connect(self.renew_wanted)

    def show_item(self, item: BenchItem, today: date) -> None:
        """Shows an item as it is on a day."""
        days = item.days_left(today)
        self._go_on.setText(next_step(item))
        due = alert_level(days) is not None
        self._save.setVisible(item.has_pfx and not due)
        self._renew.setVisible(due)
        self.show_record(
            item.name,
            f"{purpose_words(item)} · {environment_word(self._environment)}",
            [self._certificate(item), self._subject(item), self._way(item), self._key(item)],
            badge=(status_word(item, days), status_tone(item, days)),
            figure=days_words(days),
        )

    def _certificate(self, item: BenchItem) -> Section:
        translate = QCoreApplication.translate
        issuer = translate("Certificates", "Itself: for tests only") if item.test else item.issuer
        return Section(
            translate("Certificates", "Certificate"),
            [
                (translate("Certificates", "Issuer"), issuer),
                (translate("Certificates", "Valid from"), self._day(item.not_before)),
                (translate("Certificates", "Valid to"), self._day(item.not_after)),
                (translate("Certificates", "Swish number"), item.merchant_number),
                (translate("Certificates", "Chain"), issuers_words(item.chain_length)),
                (translate("Certificates", "Serial number"), _in_groups(item.serial)),
            ],
        )

    def _subject(self, item: BenchItem) -> Section:
        parts = [part.partition("=") for part in _PART.split(item.subject) if part]
        names = _attribute_names()
        return Section(
            QCoreApplication.translate("Certificates", "Made out to"),
            [(names.get(name, name), value) for name, _, value in parts],
        )

    def _way(self, item: BenchItem) -> Section:
        translate = QCoreApplication.translate
        return Section(
            translate("Certificates", "On its way"),
            [
                (translate("Certificates", "Key made"), self._day(item.made_at)),
                (translate("Certificates", "To the bank"), self._day(item.handed_over_at)),
                (translate("Certificates", "Uploaded"), self._day(item.uploaded_at)),
                (translate("Certificates", "Verified"), self._day(item.verified_at)),
            ],
        )

    def _key(self, item: BenchItem) -> Section:
        translate = QCoreApplication.translate
        kept = translate("Certificates", "In this computer’s keyring")
        nowhere = translate("Certificates", "Not kept here")
        return Section(
            translate("Certificates", "Private key"),
            [
                (translate("Certificates", "Kind"), key_words(item)),
                (translate("Certificates", "Passphrase"), kept if item.keeps_passphrase else nowhere),
                (translate("Certificates", "Folder"), self._folder(item)),
                ("", who_must_not_get_it()),
            ],
        )

    def _day(self, moment: datetime | None) -> str:
        return self._format.date(day_of(moment)) if moment else ""


def _in_groups(serial: str) -> str:
    """Four and four, so that it can be read aloud and broken between them."""
    return " ".join(serial[at : at + 4] for at in range(0, len(serial), 4))


def who_must_not_get_it() -> str:
    """The clear word about the key."""
    return QCoreApplication.translate(
        "Certificates",
        "Whoever has key and passphrase can act as the company. Nobody else needs them: not the bank, not Billecta’s "
        "support. The .pfx goes into the portal and nowhere else, never by e-mail.",
    )


def _attribute_names() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        "C": translate("Certificates", "Country"),
        "ST": translate("Certificates", "County"),
        "L": translate("Certificates", "City"),
        "O": translate("Certificates", "Company"),
        "OU": translate("Certificates", "Department"),
        "CN": translate("Certificates", "Name"),
        "emailAddress": translate("Certificates", "E-mail"),
    }
