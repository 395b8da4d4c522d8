"""A certificate authority nobody knows, as the ones that offices use to inspect their people's connections."""

from __future__ import annotations

import ssl
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from ipaddress import ip_address
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

_NAME = "Test root"


@dataclass(frozen=True)
class Authority:
    """The authority's files are in `folder`; `root` is what a computer must have installed to trust it."""

    folder: Path
    _key: ec.EllipticCurvePrivateKey = field(default_factory=lambda: ec.generate_private_key(ec.SECP256R1()))

    def __post_init__(self) -> None:
        basic = x509.BasicConstraints(ca=True, path_length=None)
        self.root.write_bytes(self._signed(_NAME, self._key.public_key(), basic, critical=True))

    @property
    def root(self) -> Path:
        """The authority's own certificate."""
        return self.folder / "root.pem"

    @property
    def server(self) -> ssl.SSLContext:
        """What a server on this computer needs."""
        return self.issue("127.0.0.1")

    def issue(self, host: str, days: int = 1) -> ssl.SSLContext:
        """What a server needs to pass for `host` with whoever trusts the authority; negative `days`: expired."""
        key = ec.generate_private_key(ec.SECP256R1())
        name = x509.IPAddress(ip_address(host)) if host[0].isdigit() else x509.DNSName(host)
        leaf = self._signed(host, key.public_key(), x509.SubjectAlternativeName([name]), days=days)
        pkcs8, no_password = serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
        path = self.folder / f"{host}.{days}.pem"
        path.write_bytes(leaf + key.private_bytes(serialization.Encoding.PEM, pkcs8, no_password))
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(path)
        return context

    def _signed(
        self,
        subject: str,
        public: ec.EllipticCurvePublicKey,
        extension: x509.ExtensionType,
        *,
        critical: bool = False,
        days: int = 1,
    ) -> bytes:
        now = datetime.now(UTC)
        builder = (
            x509.CertificateBuilder()
            .subject_name(x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, subject)]))
            .issuer_name(x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, _NAME)]))
            .public_key(public)
            .serial_number(x509.random_serial_number())
            .not_valid_before(now - timedelta(days=9))
            .not_valid_after(now + timedelta(days=days))
            .add_extension(extension, critical=critical)
        )
        return builder.sign(self._key, hashes.SHA256()).public_bytes(serialization.Encoding.PEM)
