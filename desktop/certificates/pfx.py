"""The .pfx (PKCS#12) that goes into the portal: made, and opened when somebody else made it."""

from __future__ import annotations

import warnings
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from cryptography import x509
from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.serialization import PrivateFormat, pkcs12

from . import keys, passphrases, work_factor
from .chain import own_of
from .trouble import CertificateError, Trouble

_ROUNDS = 20_000
_PBES2 = bytes.fromhex("06092a864886f70d01050d")
_PKCS12_PBE = bytes.fromhex("060a2a864886f70d010c01")
"""The identifiers 1.2.840.113549.1.5.13 and 1.2.840.113549.1.12.1.*, as they stand in the file."""


class Encryption(StrEnum):
    """How a .pfx hides its key. OLDER is 3DES or RC2, which new programs refuse by and by."""

    MODERN = "modern"
    OLDER = "older"
    NONE = "none"


@dataclass(frozen=True)
class Opened:
    """A .pfx that could be opened. `others` come in the order of the file."""

    key: rsa.RSAPrivateKey
    own: x509.Certificate
    others: tuple[x509.Certificate, ...]
    encryption: Encryption


def make_pfx(
    key: rsa.RSAPrivateKey,
    own: x509.Certificate,
    issuers: Sequence[x509.Certificate],
    passphrase: str,
    name: str,
    *,
    older: bool = False,
) -> bytes:
    """The file, encrypted with AES-256 (PBES2, as `openssl pkcs12 -export` of today), or 3DES where `older` is needed.

    Raises CertificateError: NO_PASSPHRASE, or OTHER_KEY when key and certificate do not belong together.
    """
    if not passphrase:
        raise CertificateError(Trouble.NO_PASSPHRASE)
    if keys.id_of(key.public_key()) != keys.id_of(own.public_key()):
        raise CertificateError(Trouble.OTHER_KEY)
    builder = PrivateFormat.PKCS12.encryption_builder().kdf_rounds(_ROUNDS)
    if older:
        builder = builder.key_cert_algorithm(pkcs12.PBES.PBESv1SHA1And3KeyTripleDESCBC).hmac_hash(hashes.SHA1())  # noqa: S303
    else:
        builder = builder.key_cert_algorithm(pkcs12.PBES.PBESv2SHA256AndAES256CBC).hmac_hash(hashes.SHA256())
    return pkcs12.serialize_key_and_certificates(
        name.encode(), key, own, list(issuers) or None, builder.build(passphrase.encode())
    )


def open_pfx(data: bytes, passphrase: str) -> Opened:
    """Key and certificates of a .pfx.

    One that opens without a passphrase is opened with any, and its `encryption` is NONE.
    Raises CertificateError: TOO_MANY_ROUNDS before it is tried, NO_PASSPHRASE, WRONG_PASSPHRASE, FOREIGN_LETTERS,
    UNKNOWN_ENCRYPTION, NO_KEY, NO_CERTIFICATE, NOT_RSA, or OTHER_KEY when no certificate in it fits its key.
    """
    work_factor.bound(data)
    bag = _opened(data, None) or _opened(data, b"")
    encryption = Encryption.NONE if bag else encryption_of(data)
    bag = bag or _load(data, passphrase)
    key = keys.rsa_only(bag.key)
    every = [one.certificate for one in (bag.cert, *bag.additional_certs) if one is not None]
    if not every:
        raise CertificateError(Trouble.NO_CERTIFICATE)
    own = own_of(every, [keys.id_of(key.public_key())])
    if own is None:
        raise CertificateError(Trouble.OTHER_KEY)
    return Opened(key, own, tuple(one for one in every if one is not own), encryption)


def encryption_of(data: bytes) -> Encryption:
    """How the file is encrypted; its identifiers stand outside what they encrypt."""
    if _PKCS12_PBE in data:
        return Encryption.OLDER
    return Encryption.MODERN if _PBES2 in data else Encryption.NONE


def _load(data: bytes, passphrase: str) -> pkcs12.PKCS12KeyAndCertificates:
    if not passphrase:
        raise CertificateError(Trouble.NO_PASSPHRASE)
    for secret in passphrases.spellings(passphrase):
        try:
            return _parsed(data, secret.encode())
        except UnsupportedAlgorithm as error:
            raise CertificateError(Trouble.UNKNOWN_ENCRYPTION) from error
        except ValueError:
            continue
    raise CertificateError(keys.not_opened(passphrase))


def _opened(data: bytes, secret: bytes | None) -> pkcs12.PKCS12KeyAndCertificates | None:
    try:
        return _parsed(data, secret)
    except (ValueError, TypeError, UnsupportedAlgorithm):
        return None


def _parsed(data: bytes, secret: bytes | None) -> pkcs12.PKCS12KeyAndCertificates:
    """Firefox and others write elements without a length (BER), which cryptography reads and warns of."""
    with warnings.catch_warnings():
        warnings.filterwarnings("ignore", "PKCS#12 bundle could not be parsed as DER")
        return pkcs12.load_pkcs12(data, secret)
