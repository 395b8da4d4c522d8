"""Private keys: made, encrypted before they are anything else, and opened."""

from __future__ import annotations

import hashlib

from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.asymmetric.types import PrivateKeyTypes, PublicKeyTypes

from desktop.core.certificates import PRODUCTION_BITS

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

    Raises CertificateError: WRONG_PASSPHRASE, NO_PASSPHRASE, NOT_RSA, UNKNOWN_ENCRYPTION or DAMAGED. A key without a
    passphrase is opened with any.
    """
    secret = passphrase.encode() if passphrase and is_protected(data) else None
    if secret is None and is_protected(data):
        raise CertificateError(Trouble.NO_PASSPHRASE)
    load = serialization.load_pem_private_key if b"-----BEGIN" in data else serialization.load_der_private_key
    try:
        return rsa_only(load(data, secret))
    except UnsupportedAlgorithm as error:
        raise CertificateError(Trouble.UNKNOWN_ENCRYPTION) from error
    except (ValueError, TypeError) as error:
        raise CertificateError(Trouble.WRONG_PASSPHRASE if secret else Trouble.DAMAGED) from error


def is_protected(data: bytes) -> bool:
    """Whether the key asks for a passphrase."""
    load = serialization.load_pem_private_key if b"-----BEGIN" in data else serialization.load_der_private_key
    try:
        load(data, None)
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
