"""The certificate signing request (CSR) that is handed to the bank."""

from __future__ import annotations

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.x509.oid import AttributeOID, NameOID

from desktop.core.certificates import SubjectFields

_ORDER = (
    (NameOID.COUNTRY_NAME, "country"),
    (NameOID.STATE_OR_PROVINCE_NAME, "county"),
    (NameOID.LOCALITY_NAME, "city"),
    (NameOID.ORGANIZATION_NAME, "company"),
    (NameOID.ORGANIZATIONAL_UNIT_NAME, "unit"),
    (NameOID.COMMON_NAME, "domain"),
    (NameOID.EMAIL_ADDRESS, "email"),
)
"""In the order `openssl req` asks for them, as in the guide."""


def subject_name(fields: SubjectFields) -> x509.Name:
    """The subject; fields without a value are left out."""
    values = ((oid, getattr(fields, member)) for oid, member in _ORDER)
    return x509.Name([x509.NameAttribute(oid, value) for oid, value in values if value])


def make_request(key: rsa.RSAPrivateKey, fields: SubjectFields, challenge: str) -> bytes:
    """The request as PEM. The challenge stands in it readable: it is for the bank, and no passphrase of the key."""
    builder = x509.CertificateSigningRequestBuilder().subject_name(subject_name(fields))
    if challenge:
        builder = builder.add_attribute(AttributeOID.CHALLENGE_PASSWORD, challenge.encode())
    return builder.sign(key, hashes.SHA256()).public_bytes(serialization.Encoding.PEM)


def fields_of(subject: x509.Name) -> SubjectFields:
    """What a request was filled in with; what does not stand in it is empty."""
    found = {member: subject.get_attributes_for_oid(oid) for oid, member in _ORDER}
    return SubjectFields(**{member: str(parts[0].value) if parts else "" for member, parts in found.items()})
