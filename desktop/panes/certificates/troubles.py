"""Every trouble with a key, a certificate or a file as sentences: what it is, and what to do."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from desktop.certificates.trouble import CertificateError, Remark, Trouble

SENTENCES: dict[Trouble, object] = {
    Trouble.EMPTY: QT_TRANSLATE_NOOP("Certificates", "The file is empty. Ask for it again, or download it anew."),
    Trouble.TOO_LARGE: QT_TRANSLATE_NOOP(
        "Certificates", "The file is far too large to be a certificate, which has a few thousand characters. "
        "Choose the file that the bank has sent.",
    ),
    Trouble.UNREADABLE: QT_TRANSLATE_NOOP(
        "Certificates", "The file could not be read: {reason}. Copy it to your desktop and try again."
    ),
    Trouble.IS_FOLDER: QT_TRANSLATE_NOOP(
        "Certificates", "This is a folder. Open it and drop the file that lies in it."
    ),
    Trouble.FILE_GONE: QT_TRANSLATE_NOOP(
        "Certificates", "{name} is not in the certificate’s folder any more. Restore the backup, or make a new request."
    ),
    Trouble.OFFICE_FILE: QT_TRANSLATE_NOOP(
        "Certificates", "This is a Word file or another office document. If the certificate stands in it, open it, "
        "copy everything from BEGIN to END, both lines included, and paste it here.",
    ),
    Trouble.PDF: QT_TRANSLATE_NOOP(
        "Certificates", "This is a PDF, perhaps the bank’s letter. The certificate is a file of its own, "
        "usually .pem, .cer, .crt or .p7b: look for it beside the letter, or ask the bank for it.",
    ),
    Trouble.WEB_PAGE: QT_TRANSLATE_NOOP(
        "Certificates", "This is a web page and no certificate. Sign in at the bank and download the file itself."
    ),
    Trouble.UNKNOWN: QT_TRANSLATE_NOOP(
        "Certificates", "There is no certificate in this. Look for a file that ends in .pem, .cer, .crt, .p7b or "
        ".pfx, or paste everything from BEGIN to END.",
    ),
    Trouble.DAMAGED: QT_TRANSLATE_NOOP(
        "Certificates", "The certificate is damaged, or a part of it was lost when it was copied. Copy everything "
        "from BEGIN to END, both lines included, or ask for the file again.",
    ),
    Trouble.IS_REQUEST: QT_TRANSLATE_NOOP(
        "Certificates", "This is the request (CSR) that goes to the bank, and not the bank’s answer. "
        "Send it to the bank, and drop here what comes back.",
    ),
    Trouble.IS_KEY: QT_TRANSLATE_NOOP(
        "Certificates", "This is a private key without its certificate. Keep it to yourself, and add the "
        "certificate that belongs to it.",
    ),
    Trouble.IS_PFX: QT_TRANSLATE_NOOP(
        "Certificates", "This is a .pfx, which holds certificate and key already. Go back to the list and open it "
        "from there: + New certificate, “PFX or PEM that exists”.",
    ),
    Trouble.IS_PUBLIC_KEY: QT_TRANSLATE_NOOP(
        "Certificates", "This is a public key and no certificate. Ask the bank for the certificate."
    ),
    Trouble.NO_CERTIFICATE: QT_TRANSLATE_NOOP(
        "Certificates", "The file can be read, but there is no certificate in it. Ask the bank for the certificate."
    ),
    Trouble.NO_KEY: QT_TRANSLATE_NOOP(
        "Certificates", "There is a certificate but no private key. If the key was made in Attesta, drop the file in "
        "the step “The answer”; else add the key’s own file.",
    ),
    Trouble.WRONG_PASSPHRASE: QT_TRANSLATE_NOOP(
        "Certificates", "The passphrase is not right, or the file is damaged. Mind capitals and the keyboard’s "
        "language. A lost passphrase cannot be found again: then a new request must be made.",
    ),
    Trouble.NO_PASSPHRASE: QT_TRANSLATE_NOOP(
        "Certificates", "A passphrase is needed. Type the one that was chosen when the key or the .pfx was made."
    ),
    Trouble.WEAK_PASSPHRASE: QT_TRANSLATE_NOOP(
        "Certificates", "The passphrase is weak: use at least 12 characters with 4 letters and a digit."
    ),
    Trouble.KEY_UNPROTECTED: QT_TRANSLATE_NOOP(
        "Certificates", "The key had no passphrase in this file: whoever gets the file can act as the company. "
        "Attesta keeps it under the passphrase you typed. Delete the file you opened.",
    ),
    Trouble.OLDER_ENCRYPTION: QT_TRANSLATE_NOOP(
        "Certificates", "The .pfx was encrypted in an older way (3DES, RC2 or RC4). Attesta has made a new one "
        "under the same passphrase, encrypted with AES; upload that one.",
    ),
    Trouble.UNKNOWN_ENCRYPTION: QT_TRANSLATE_NOOP(
        "Certificates", "The file is encrypted in a way that Attesta does not know. Ask for a .pfx encrypted with "
        "AES-256, or with 3DES.",
    ),
    Trouble.TOO_MANY_ROUNDS: QT_TRANSLATE_NOOP(
        "Certificates", "The passphrase of this file is protected by {rounds} rounds of arithmetic, far more than any "
        "common program uses; opening it would take minutes or hours. Ask for the file anew, with common settings.",
    ),
    Trouble.FOREIGN_LETTERS: QT_TRANSLATE_NOOP(
        "Certificates", "The passphrase does not open the file. It has å, ä, ö or other letters that programs write in "
        "different ways: if it is right, have the file made anew with a passphrase of a–z and digits.",
    ),
    Trouble.OTHER_KEY: QT_TRANSLATE_NOOP(
        "Certificates", "The certificate {name} was made for another key than those kept here. Check that it is the "
        "answer to this request; if the key lies on another computer, restore its backup first.",
    ),
    Trouble.KEY_OF_ANOTHER_COMPANY: QT_TRANSLATE_NOOP(
        "Certificates", "This certificate belongs to {company}. Change company (Ctrl+O) and drop it there."
    ),
    Trouble.ONLY_ISSUERS: QT_TRANSLATE_NOOP(
        "Certificates", "Only the issuer’s own certificate is in this ({name}), and not the company’s. "
        "Ask the bank for the company’s certificate, or drop the other file.",
    ),
    Trouble.EXPIRED: QT_TRANSLATE_NOOP("Certificates", "The certificate ended on {date}. Make a new request."),
    Trouble.NOT_YET_VALID: QT_TRANSLATE_NOOP(
        "Certificates", "The certificate is valid from {date}. Do not put it to use before that day."
    ),
    Trouble.OTHER_NAME: QT_TRANSLATE_NOOP(
        "Certificates", "The certificate is made out to {name}, and the company is called {company}. "
        "If that is another company, do not use it.",
    ),
    Trouble.SHORT_KEY: QT_TRANSLATE_NOOP(
        "Certificates", "The key has {bits} bits, and {wanted} are asked for. Make a new request here: "
        "its key is long enough.",
    ),
    Trouble.NOT_RSA: QT_TRANSLATE_NOOP(
        "Certificates", "The key is of another kind than RSA, which BankID and Swish ask for. Make a new request here."
    ),
    Trouble.SELF_SIGNED: QT_TRANSLATE_NOOP(
        "Certificates", "The certificate is signed by nobody but itself. That will do in the test environment; in "
        "production BankID and Swish refuse it. Ask the bank for one, or make a request here.",
    ),
    Trouble.TEST_IN_PRODUCTION: QT_TRANSLATE_NOOP(
        "Certificates", "The certificate comes from a test issuer ({issuer}) and does not work in production. "
        "Use it in the test environment, and ask for a real one here.",
    ),
    Trouble.PRODUCTION_IN_TEST: QT_TRANSLATE_NOOP(
        "Certificates", "This looks like a real certificate. Here it is not needed: make a test certificate, "
        "and use the real one in production only.",
    ),
    Trouble.OTHER_PURPOSE: QT_TRANSLATE_NOOP(
        "Certificates", "The issuer ({issuer}) issues for Swish, and this was to be for BankID. "
        "If it is for Swish, go back and open it with + New certificate, “Swish”.",
    ),
    Trouble.NO_MERCHANT_NUMBER: QT_TRANSLATE_NOOP(
        "Certificates", "No Swish number (123 …) stands in the certificate. Check in the Swish portal that it is "
        "for the right number.",
    ),
    Trouble.CHAIN_REORDERED: QT_TRANSLATE_NOOP(
        "Certificates", "The certificates came in another order. Attesta has put them in order; nothing to do."
    ),
    Trouble.CHAIN_BROKEN: QT_TRANSLATE_NOOP(
        "Certificates", "The issuer’s certificate in the file has not signed this one, so they do not belong "
        "together. Ask the bank for the whole chain.",
    ),
    Trouble.CHAIN_MISSING: QT_TRANSLATE_NOOP(
        "Certificates", "The issuer’s certificates did not come along. Mostly that works; if the portal refuses the "
        "file, ask the bank for the chain and drop it here.",
    ),
    Trouble.STRAY_CERTIFICATES: QT_TRANSLATE_NOOP(
        "Certificates", "The file held certificates that do not belong to this one ({count}). "
        "They are left out; nothing to do.",
    ),
    Trouble.ALREADY_HERE: QT_TRANSLATE_NOOP(
        "Certificates", "This is here already and nothing has been changed. Find it in the list."
    ),
    Trouble.NO_BACKUP: QT_TRANSLATE_NOOP(
        "Certificates", "This is no backup of Attesta’s, or a damaged one. Choose the .zip that was saved with "
        "“Save a backup”.",
    ),
}  # fmt: skip
"""Source texts, translated when shown."""


def sentence(trouble: Trouble, facts: Mapping[str, str]) -> str:
    """The sentence with its facts filled in."""
    text = QCoreApplication.translate("Certificates", str(SENTENCES[trouble]))
    for name, value in facts.items():
        text = text.replace(f"{{{name}}}", value)
    return text


def remark_words(remark: Remark) -> str:
    """What there is to say about a certificate."""
    return sentence(remark.trouble, remark.facts)


def error_words(error: CertificateError, company_name: str = "") -> str:
    """Why it cannot be done; `company_name` is the name of the company that the error knows by its id only."""
    facts = error.facts | ({"company": company_name} if company_name else {})
    return sentence(error.trouble, facts)
