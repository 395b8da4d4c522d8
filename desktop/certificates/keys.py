"""Private keys: made, encrypted before they are anything else, and opened."""

from __future__ import annotations

import hashlib

from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.asymmetric.types import PrivateKeyTypes, PublicKeyTypes

from desktop.core.certificates import PRODUCTION_BITS

from . import passphrases, work_factor
from .trouble import CertificateError, Trouble

_EXPONENT = 65537


def make(bits: int = PRODUCTION_BITS) -> rsa.RSAPrivateKey:
    """A new key. Takes seconds at 4096 bits; other threads go on meanwhile."""
    return rsa.generate_private_key(_EXPONENT, bits)


def protect(key: rsa.RSAPrivateKey, passphrase: str) -> bytes:
    """The key as PEM (PKCS#8), encrypted with AES-256. Raises CertificateError(NO_PASSPHRASE)."""
    if not passphrase:
        raise CertificateError(Trouble.NO_PASSPHRASE)
    encryption = serialization.BestAvailableEncryption(passphrase.encode())
    return key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, encryption)


def unlock(data: bytes, passphrase: str) -> rsa.RSAPrivateKey:
    """The key in PEM or DER.

    Raises CertificateError: WRONG_PASSPHRASE, FOREIGN_LETTERS, NO_PASSPHRASE, NOT_RSA, UNKNOWN_ENCRYPTION,
    TOO_MANY_ROUNDS or DAMAGED. A key without a passphrase is opened with any.
    """
    locked = is_protected(data)
    if locked and not passphrase:
        raise CertificateError(Trouble.NO_PASSPHRASE)
    work_factor.bound(data)
    for secret in _secrets(passphrase) if locked else [None]:
        try:
            return rsa_only(_load(data, secret))
        except UnsupportedAlgorithm as error:
            raise CertificateError(Trouble.UNKNOWN_ENCRYPTION) from error
        except (ValueError, TypeError):
            continue
    raise CertificateError(not_opened(passphrase) if locked else Trouble.DAMAGED)


def not_opened(passphrase: str) -> Trouble:
    """What to say when no spelling of it opens the file."""
    return Trouble.WRONG_PASSPHRASE if passphrases.is_portable(passphrase) else Trouble.FOREIGN_LETTERS


def is_protected(data: bytes) -> bool:
    """Whether the key asks for a passphrase."""
    try:
        _load(data, None)
    except TypeError:
        return True
    except (ValueError, UnsupportedAlgorithm):
        return False
    return False


def rsa_only(key: PrivateKeyTypes | None) -> rsa.RSAPrivateKey:
    """The key, when it is one that BankID and Swish take. Raises CertificateError."""
    if key is None:
        raise CertificateError(Trouble.NO_KEY)
    if not isinstance(key, rsa.RSAPrivateKey):
        raise CertificateError(Trouble.NOT_RSA)
    return key


def id_of(public: PublicKeyTypes) -> str:
    """The SHA-256 of the public key, in hex: equal for a key, its request and its certificate."""
    form = serialization.PublicFormat.SubjectPublicKeyInfo
    return hashlib.sha256(public.public_bytes(serialization.Encoding.DER, form)).hexdigest()


def _secrets(passphrase: str) -> list[bytes]:
    """As UTF-8, and in one byte a letter, as Windows' programs and its terminal hand it over."""
    spellings = passphrases.spellings(passphrase)
    every = [*(one.encode() for one in spellings), *(one.encode("latin-1", "ignore") for one in spellings)]
    return list(dict.fromkeys(every))


def _load(data: bytes, secret: bytes | None) -> PrivateKeyTypes:
    load = serialization.load_pem_private_key if b"-----BEGIN" in data else serialization.load_der_private_key
    return load(data, secret)
