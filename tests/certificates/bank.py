"""A bank with its own authority, and the openssl command line as the judge of what Attesta makes."""

from __future__ import annotations

import subprocess
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.x509.oid import NameOID

from desktop.certificates import keys
from desktop.core.certificates import BenchItem, SubjectFields
from desktop.session.certificates import Certificates

MOMENT = datetime(2026, 11, 25, 12, 0, tzinfo=UTC)
FIELDS = SubjectFields(
    county="Västerbottens län", city="Umeå", company="Nordlunds Snickeri AB", domain="nordlunds.example"
)
PASSPHRASE = "k7HtWq93mPzR5vXc2aGd"
_PEM = serialization.Encoding.PEM


@cache
def short_keys() -> list[rsa.RSAPrivateKey]:
    """Four keys for the whole run, where length is not the point: a long one takes seconds."""
    return [keys.make(2048) for _ in range(4)]


@cache
def the_bank() -> Bank:
    """One bank for the whole run."""
    return found_bank(short_keys()[:2])


@dataclass
class Bank:
    """A root and the issuer under it, as BankID's and Swish's authorities are built."""

    root_key: rsa.RSAPrivateKey
    issuer_key: rsa.RSAPrivateKey
    root: x509.Certificate
    issuer: x509.Certificate

    def answer(
        self,
        request: bytes,
        *,
        start: datetime = MOMENT - timedelta(days=1),
        days: int = 1826,
        subject: x509.Name | None = None,
    ) -> x509.Certificate:
        """The certificate for a request; five years as at Nordea."""
        asked = x509.load_pem_x509_csr(request)
        assert asked.is_signature_valid
        return sign(
            subject or asked.subject, asked.public_key(), self.issuer.subject, self.issuer_key, start, days, ca=False
        )

    def certify(self, key: rsa.RSAPrivateKey, subject: x509.Name, **dates: object) -> x509.Certificate:
        """A certificate for a key, without a request."""
        request = x509.CertificateSigningRequestBuilder().subject_name(subject).sign(key, hashes.SHA256())
        return self.answer(request.public_bytes(_PEM), **dates)  # type: ignore[arg-type]


def found_bank(pair: Sequence[rsa.RSAPrivateKey], name: str = "Norrbanken") -> Bank:
    """Root and issuer named after the bank."""
    start = MOMENT - timedelta(days=365)
    top = named(O=name, CN=f"{name} Root CA v1")
    below = named(O=name, CN=f"{name} Customer CA3 v1 for BankID")
    root = sign(top, pair[0].public_key(), top, pair[0], start, 3650, ca=True)
    issuer = sign(below, pair[1].public_key(), top, pair[0], start, 3650, ca=True)
    return Bank(pair[0], pair[1], root, issuer)


def sign(
    subject: x509.Name,
    public: object,
    issuer: x509.Name,
    by: rsa.RSAPrivateKey,
    start: datetime,
    days: int,
    *,
    ca: bool,
) -> x509.Certificate:
    return (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(issuer)
        .public_key(public)  # type: ignore[arg-type]
        .serial_number(x509.random_serial_number())
        .not_valid_before(start)
        .not_valid_after(start + timedelta(days=days))
        .add_extension(x509.BasicConstraints(ca=ca, path_length=None), critical=True)
        .sign(by, hashes.SHA256())
    )


def named(**parts: str) -> x509.Name:
    oids = {"C": NameOID.COUNTRY_NAME, "O": NameOID.ORGANIZATION_NAME, "CN": NameOID.COMMON_NAME}
    return x509.Name([x509.NameAttribute(oids[name], value) for name, value in parts.items()])


def pem(*certificates: x509.Certificate) -> bytes:
    return b"".join(one.public_bytes(_PEM) for one in certificates)


def der(certificate: x509.Certificate) -> bytes:
    return certificate.public_bytes(serialization.Encoding.DER)


def openssl(*words: str | Path, data: bytes = b"") -> str:
    """What openssl says; its failure is the test's."""
    done = subprocess.run(["openssl", *map(str, words)], input=data, capture_output=True, check=False)
    said = done.stdout.decode() + done.stderr.decode()
    assert done.returncode == 0, said
    return said


def plain_key(key: rsa.RSAPrivateKey) -> bytes:
    return key.private_bytes(_PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())


def pfx_by_openssl(
    folder: Path, key: rsa.RSAPrivateKey, certificates: Sequence[x509.Certificate], *words: str, passphrase: str
) -> bytes:
    """What `openssl pkcs12 -export` of the guide makes; the first certificate is the key's."""
    (folder / "made.key").write_bytes(plain_key(key))
    (folder / "made.pem").write_bytes(pem(*certificates))
    target = folder / "made.pfx"
    openssl("pkcs12", "-export", "-out", target, "-inkey", folder / "made.key", "-in", folder / "made.pem",
            "-passout", f"pass:{passphrase}", *words)  # fmt: skip
    (folder / "made.key").unlink()
    return target.read_bytes()


async def put_on(bench: Certificates, item: BenchItem) -> None:
    """An item on the bench, as if it had been made there."""
    bench._files.put(bench.owner.id, item)
    await bench.load()
