"""Certificates for the test environment, signed by nobody but themselves. Source: the guide, “You may selfsign”."""

from __future__ import annotations

from datetime import datetime, timedelta

from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.x509.oid import NameOID

from .checks import OUR_TEST

VALID_DAYS = 730


def make_test_certificate(key: rsa.RSAPrivateKey, company: str, name: str, moment: datetime) -> x509.Certificate:
    """Valid for two years from `moment`; its subject says that it is for tests only."""
    subject = x509.Name(
        [
            x509.NameAttribute(NameOID.COUNTRY_NAME, "SE"),
            x509.NameAttribute(NameOID.ORGANIZATION_NAME, company[:64] or OUR_TEST),
            x509.NameAttribute(NameOID.ORGANIZATIONAL_UNIT_NAME, OUR_TEST),
            x509.NameAttribute(NameOID.COMMON_NAME, name[:64]),
        ]
    )
    return (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(subject)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(moment - timedelta(minutes=5))
        .not_valid_after(moment + timedelta(days=VALID_DAYS))
        .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
        .sign(key, hashes.SHA256())
    )
