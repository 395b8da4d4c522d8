"""What a certificate says of itself."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.x509.oid import NameOID

from desktop.core.certificates import merchant_number_in

from . import keys


@dataclass(frozen=True)
class Facts:
    """A certificate in values. `bits` is 0 for a key that is not RSA; moments are UTC; `serial` is hexadecimal."""

    name: str
    organization: str
    subject: str
    issuer: str
    serial: str
    not_before: datetime
    not_after: datetime
    key_id: str
    bits: int
    merchant_number: str
    self_signed: bool
    is_authority: bool


def inspect(certificate: x509.Certificate) -> Facts:
    """Everything that is shown and checked. Raises ValueError or UnsupportedAlgorithm for a damaged one."""
    public, subject = certificate.public_key(), words_of(certificate.subject)
    issuer = certificate.issuer
    return Facts(
        name=_first(certificate.subject, NameOID.COMMON_NAME, NameOID.ORGANIZATION_NAME),
        organization=_first(certificate.subject, NameOID.ORGANIZATION_NAME),
        subject=subject,
        issuer=_first(issuer, NameOID.COMMON_NAME, NameOID.ORGANIZATION_NAME) or words_of(issuer),
        serial=f"{certificate.serial_number:X}",
        not_before=certificate.not_valid_before_utc,
        not_after=certificate.not_valid_after_utc,
        key_id=keys.id_of(public),
        bits=public.key_size if isinstance(public, rsa.RSAPublicKey) else 0,
        merchant_number=merchant_number_in(subject),
        self_signed=certificate.subject == certificate.issuer,
        is_authority=_is_authority(certificate),
    )


def words_of(name: x509.Name) -> str:
    """A name in the order it was written: `C=SE, O=Företaget AB`."""
    return ", ".join(f"{_attribute(part)}={_text(part)}" for part in name)


def _attribute(part: x509.NameAttribute[str | bytes]) -> str:
    """The letters everybody knows; RFC 4514 has none for the e-mail address."""
    return "emailAddress" if part.oid == NameOID.EMAIL_ADDRESS else part.rfc4514_attribute_name


def _first(name: x509.Name, *oids: x509.ObjectIdentifier) -> str:
    found = [_text(part) for oid in oids for part in name.get_attributes_for_oid(oid)]
    return found[0] if found else ""


def _text(part: x509.NameAttribute[str | bytes]) -> str:
    return part.value if isinstance(part.value, str) else part.value.hex()


def _is_authority(certificate: x509.Certificate) -> bool:
    try:
        return certificate.extensions.get_extension_for_class(x509.BasicConstraints).value.ca
    except (x509.ExtensionNotFound, ValueError):
        return False
