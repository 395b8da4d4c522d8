"""What can be wrong with a key, a certificate or a file, as values. Words for people are made in the pane."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum


class Trouble(StrEnum):
    """One kind, one sentence."""

    EMPTY = "empty"
    TOO_LARGE = "too-large"
    UNREADABLE = "unreadable"
    IS_FOLDER = "is-folder"
    FILE_GONE = "file-gone"
    OFFICE_FILE = "office-file"
    PDF = "pdf"
    WEB_PAGE = "web-page"
    UNKNOWN = "unknown"
    DAMAGED = "damaged"
    IS_REQUEST = "is-request"
    IS_KEY = "is-key"
    IS_PFX = "is-pfx"
    IS_PUBLIC_KEY = "is-public-key"
    NO_CERTIFICATE = "no-certificate"
    NO_KEY = "no-key"
    WRONG_PASSPHRASE = "wrong-passphrase"
    NO_PASSPHRASE = "no-passphrase"
    WEAK_PASSPHRASE = "weak-passphrase"
    KEY_UNPROTECTED = "key-unprotected"
    OLDER_ENCRYPTION = "older-encryption"
    UNKNOWN_ENCRYPTION = "unknown-encryption"
    TOO_MANY_ROUNDS = "too-many-rounds"
    FOREIGN_LETTERS = "foreign-letters"
    OTHER_KEY = "other-key"
    KEY_OF_ANOTHER_COMPANY = "key-of-another-company"
    ONLY_ISSUERS = "only-issuers"
    EXPIRED = "expired"
    NOT_YET_VALID = "not-yet-valid"
    OTHER_NAME = "other-name"
    SHORT_KEY = "short-key"
    NOT_RSA = "not-rsa"
    SELF_SIGNED = "self-signed"
    TEST_IN_PRODUCTION = "test-in-production"
    PRODUCTION_IN_TEST = "production-in-test"
    OTHER_PURPOSE = "other-purpose"
    NO_MERCHANT_NUMBER = "no-merchant-number"
    CHAIN_REORDERED = "chain-reordered"
    CHAIN_BROKEN = "chain-broken"
    CHAIN_MISSING = "chain-missing"
    STRAY_CERTIFICATES = "stray-certificates"
    ALREADY_HERE = "already-here"
    NO_BACKUP = "no-backup"


class CertificateError(Exception):
    """It cannot be done. `facts` fill the sentence in: names, dates and numbers, never a secret."""

    def __init__(self, trouble: Trouble, facts: Mapping[str, str] | None = None) -> None:
        super().__init__(trouble.value)
        self.trouble = trouble
        self.facts = dict(facts or {})


@dataclass(frozen=True)
class Remark:
    """Something to know about a certificate; one that `blocks` makes it unusable here."""

    trouble: Trouble
    blocks: bool = False
    facts: Mapping[str, str] = field(default_factory=dict)
