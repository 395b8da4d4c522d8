"""Files that somebody else has made, opened together: a .pfx, or key and certificate."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import rsa

from . import keys, pfx, reading
from .trouble import CertificateError, Remark, Trouble


@dataclass(frozen=True)
class Bundle:
    """Key and certificates of the files that were opened together, and how well the key was hidden in them."""

    key: rsa.RSAPrivateKey
    certificates: tuple[x509.Certificate, ...]
    remarks: tuple[Remark, ...]


def open_files(contents: Sequence[bytes], passphrase: str) -> Bundle:
    """Opens a .pfx, or key and certificate as PEM; seconds when the file asks for much arithmetic.

    Nothing is kept, so that it can be given up. Raises CertificateError.
    """
    found = [reading.read(data) for data in contents]
    certificates = [one for content in found for one in content.certificates]
    for content in found:
        if content.pfx is not None:
            opened = pfx.open_pfx(content.pfx, passphrase)
            return Bundle(opened.key, (opened.own, *opened.others, *certificates), _hidden(opened.encryption))
    locked = [one for content in found for one in content.keys]
    if not certificates:
        asked = any(content.requests for content in found)
        raise CertificateError(Trouble.IS_REQUEST if asked else Trouble.IS_KEY if locked else Trouble.NO_CERTIFICATE)
    if not locked:
        raise CertificateError(Trouble.NO_KEY)
    key = keys.unlock(locked[0], passphrase)
    return Bundle(key, tuple(certificates), () if keys.is_protected(locked[0]) else _hidden(pfx.Encryption.NONE))


def _hidden(encryption: pfx.Encryption) -> tuple[Remark, ...]:
    troubles = {pfx.Encryption.NONE: Trouble.KEY_UNPROTECTED, pfx.Encryption.OLDER: Trouble.OLDER_ENCRYPTION}
    return (Remark(troubles[encryption]),) if encryption in troubles else ()
