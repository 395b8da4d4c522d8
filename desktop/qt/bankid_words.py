"""BankID's recommended messages, word for word, in both languages.

Source: developers.bankid.com, "Recommended user messages" (copy of 2026-10-03). It has RFA24 to RFA30 in Swedish only
where we could read it; their English is ours.
"""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

TEXTS: dict[str, object] = {
    "RFA1": QT_TRANSLATE_NOOP("BankId", "Start your BankID app."),
    "RFA2": QT_TRANSLATE_NOOP("BankId", "You don't seem to have the BankID app. Install the app and get a BankID."),
    "RFA3": QT_TRANSLATE_NOOP("BankId", "The action was cancelled. Please try again."),
    "RFA4": QT_TRANSLATE_NOOP(
        "BankId",
        "An identification or signature is already in progress for your personal identity number. Please try again.",
    ),
    "RFA5": QT_TRANSLATE_NOOP("BankId", "Something went wrong. Please try again."),
    "RFA6": QT_TRANSLATE_NOOP("BankId", "The action was cancelled."),
    "RFA8": QT_TRANSLATE_NOOP(
        "BankId",
        "The BankID app is not responding. Please check that it’s started and that you have internet access. "
        "Try again.",
    ),
    "RFA9": QT_TRANSLATE_NOOP("BankId", "Enter your security code in the BankID app and select Identify or Sign."),
    "RFA13": QT_TRANSLATE_NOOP("BankId", "Trying to start your BankID app."),
    "RFA15A": QT_TRANSLATE_NOOP(
        "BankId",
        "Searching for BankID. Make sure you have a valid BankID on this computer. If you have a BankID on card, "
        "please insert the card into your card reader.",
    ),
    "RFA15B": QT_TRANSLATE_NOOP("BankId", "Searching for BankID. Make sure you have a valid BankID on this device."),
    "RFA16": QT_TRANSLATE_NOOP(
        "BankId", "Your BankID is blocked or too old. Please use another BankID or get a new one from your bank."
    ),
    "RFA17A": QT_TRANSLATE_NOOP(
        "BankId",
        "You don't seem to have the BankID app/program. Please install it and get a BankID from your bank.",
    ),
    "RFA17B": QT_TRANSLATE_NOOP("BankId", "Failed to scan the QR code. Start the BankID app and scan the QR code."),
    "RFA19": QT_TRANSLATE_NOOP("BankId", "Would you like to use BankID on this computer, or a Mobile BankID?"),
    "RFA20": QT_TRANSLATE_NOOP("BankId", "Do you want to use BankID on this device or another device?"),
    "RFA21": QT_TRANSLATE_NOOP("BankId", "An identification or signing is in progress."),
    "RFA22": QT_TRANSLATE_NOOP("BankId", "Something went wrong. Please try again."),
    "RFA23": QT_TRANSLATE_NOOP("BankId", "Take a photo of, and scan, your ID document with the BankID app."),
    "RFA24": QT_TRANSLATE_NOOP("BankId", "Let the BankID app recognise your face."),
    "RFA25": QT_TRANSLATE_NOOP("BankId", "Choose in the BankID app how to confirm your identity."),
    "RFA26": QT_TRANSLATE_NOOP("BankId", "The check of your ID document failed. Please try again."),
    "RFA27": QT_TRANSLATE_NOOP("BankId", "The face recognition failed. Please try again."),
    "RFA28": QT_TRANSLATE_NOOP("BankId", "Your device lacks the reader that is needed to check ID documents."),
    "RFA29": QT_TRANSLATE_NOOP(
        "BankId",
        "You have several BankIDs on your device. All but one must be deleted before you can finish identifying "
        "yourself. You do that under Menu - Settings in your BankID app.",
    ),
    "RFA30": QT_TRANSLATE_NOOP("BankId", "The confirmation of your identity failed. Please try again."),
}
"""By BankID's own numbers. Source texts, translated when shown."""


def words(code: str) -> str:
    """The message of a number. Raises KeyError for one that BankID has not published."""
    return QCoreApplication.translate("BankId", str(TEXTS[code]))


def scan_hint() -> str:
    """What stands above a code: the words of BankID's own demonstration."""
    return QCoreApplication.translate("BankId", "Start the BankID app and scan the QR code.")
