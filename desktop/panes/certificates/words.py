"""What the bench calls things."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject

from desktop.core.certificates import BenchItem, Purpose, Stage, alert_level
from desktop.core.stages import Tone


def purpose_name(purpose: Purpose) -> str:
    """BankID or Swish."""
    return {Purpose.BANKID: "BankID", Purpose.SWISH: "Swish"}[purpose]


def purpose_words(item: BenchItem) -> str:
    """What it is for; test certificates are marked as such."""
    if item.test:
        return QCoreApplication.translate("Certificates", "{purpose}, test").format(purpose=purpose_name(item.purpose))
    return purpose_name(item.purpose)


def stage_word(stage: Stage) -> str:
    """How far it has come, in few words."""
    translate = QCoreApplication.translate
    return {
        Stage.REQUESTED: translate("Certificates", "Waiting for the bank"),
        Stage.ANSWERED: translate("Certificates", "PFX to be made"),
        Stage.READY: translate("Certificates", "To be uploaded"),
        Stage.UPLOADED: translate("Certificates", "To be verified"),
        Stage.VERIFIED: translate("Certificates", "In use"),
    }[stage]


def next_step(item: BenchItem) -> str:
    """The words of the button that leads on."""
    translate = QCoreApplication.translate
    return {
        Stage.REQUESTED: translate("Certificates", "The bank has answered"),
        Stage.ANSWERED: translate("Certificates", "Make the PFX"),
        Stage.READY: translate("Certificates", "Upload"),
        Stage.UPLOADED: translate("Certificates", "Verify"),
        Stage.VERIFIED: translate("Certificates", "Upload again"),
    }[item.stage]


def status_word(item: BenchItem, days_left: int | None) -> str:
    """The stage, or that it has ended."""
    if days_left is not None and days_left < 0:
        return QCoreApplication.translate("Certificates", "Ended")
    return stage_word(item.stage)


def status_tone(item: BenchItem, days_left: int | None) -> Tone:
    """Red when it has ended, amber while something is to be done."""
    if days_left is not None and days_left < 0:
        return Tone.BAD
    return {Stage.VERIFIED: Tone.GOOD, Stage.REQUESTED: Tone.INFO}.get(item.stage, Tone.WARN)


class _Counted(QObject):
    """Plurals, which are found in `tr` only."""

    def left(self, days: int, short: bool) -> str:
        if days == 0:
            return self.tr("ends today")
        if short and days > 0:
            return self.tr("%n day(s)", "", days)
        return self.tr("%n day(s) left", "", days) if days > 0 else self.tr("ended %n day(s) ago", "", -days)

    def issuers(self, count: int) -> str:
        return self.tr("%n certificate(s) of issuers", "", count)


def days_words(days: int | None, *, short: bool = False) -> str:
    """Days left in words, in `short` where it is said beside them that they are left; nothing for a request."""
    return "" if days is None else _Counted().left(days, short)


def issuers_words(count: int) -> str:
    """How many certificates of issuers came along; nothing for none."""
    return _Counted().issuers(count) if count else ""


def alert_tone(days: int | None) -> Tone | None:
    """The colour of the days left: none while there is time, red from a week before."""
    level = alert_level(days)
    if level is None:
        return None
    return Tone.BAD if level <= 7 else Tone.WARN


def key_words(item: BenchItem) -> str:
    """The kind and length of the key."""
    return f"RSA {item.key_bits}"
