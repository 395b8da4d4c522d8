"""What lies in a file somebody dropped: certificates, keys, a request, a .pfx, or something else altogether."""

from __future__ import annotations

import base64
import binascii
import re
import warnings
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TypeVar

from cryptography import x509
from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives.serialization import load_der_private_key, pkcs7

from .inspection import inspect
from .trouble import CertificateError, Trouble

T = TypeVar("T")

LARGEST = 1_000_000
"""Bytes. A chain of certificates has some thousands."""

_BLOCK = re.compile(r"-----BEGIN ([A-Z0-9 ]+)-----(.*?)-----END \1-----", re.DOTALL)
_BEGIN = "-----BEGIN "
_FOREIGN = (
    (b"PK\x03\x04", Trouble.OFFICE_FILE),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", Trouble.OFFICE_FILE),
    (b"{\\rtf", Trouble.OFFICE_FILE),
    (b"%PDF", Trouble.PDF),
)
_SEQUENCE = 0x30
_UNREADABLE = (ValueError, TypeError, UnsupportedAlgorithm, x509.InvalidVersion)
_PFX_VERSION = b"\x02\x01\x03"


@dataclass
class Contents:
    """What was found, in the order it stood. `keys` are PEM or DER as they came, `pfx` is the whole file."""

    certificates: list[x509.Certificate] = field(default_factory=list)
    keys: list[bytes] = field(default_factory=list)
    requests: int = 0
    public_keys: int = 0
    pfx: bytes | None = None


def read(data: bytes) -> Contents:
    """What lies in `data`. Raises CertificateError with the reason when it is nothing that has to do with this."""
    if not data.strip():
        raise CertificateError(Trouble.EMPTY)
    if len(data) > LARGEST:
        raise CertificateError(Trouble.TOO_LARGE)
    for mark, trouble in _FOREIGN:
        if data.lstrip().startswith(mark):
            raise CertificateError(trouble)
    if data[0] == _SEQUENCE and _der_length(data) is not None:
        return _read_der(data)
    return _read_text(_decode(data))


def answer_in(data: bytes) -> list[x509.Certificate]:
    """The certificates of a bank's answer. Raises CertificateError that says what was dropped instead."""
    found = read(data)
    if found.certificates:
        return found.certificates
    if found.pfx is not None:
        raise CertificateError(Trouble.IS_PFX)
    if found.requests:
        raise CertificateError(Trouble.IS_REQUEST)
    if found.keys:
        raise CertificateError(Trouble.IS_KEY)
    raise CertificateError(Trouble.IS_PUBLIC_KEY if found.public_keys else Trouble.NO_CERTIFICATE)


def _read_text(text: str) -> Contents:
    if _BEGIN in text:
        return _read_blocks(text)
    if re.match(r"\s*<(!doctype|html|\?xml)", text, re.IGNORECASE):
        raise CertificateError(Trouble.WEB_PAGE)
    try:
        data = base64.b64decode("".join(text.split()), validate=True)
    except (binascii.Error, ValueError) as error:
        raise CertificateError(Trouble.UNKNOWN) from error
    if data[:1] != bytes([_SEQUENCE]):
        raise CertificateError(Trouble.UNKNOWN)
    return _read_der(data)


def _read_blocks(text: str) -> Contents:
    """The armoured blocks; what a mail has around them, and quotation marks before their lines, is passed over."""
    text = re.sub(r"^[> \t]+", "", text, flags=re.MULTILINE)
    blocks = _BLOCK.findall(text)
    if len(blocks) < text.count(_BEGIN):
        raise CertificateError(Trouble.DAMAGED)
    found = Contents()
    for label, body in blocks:
        _take_block(found, label, body)
    return found


def _take_block(found: Contents, label: str, body: str) -> None:
    if label.endswith("PRIVATE KEY"):
        found.keys.append(f"-----BEGIN {label}-----{body}-----END {label}-----\n".encode())
    elif label.endswith("PUBLIC KEY"):
        found.public_keys += 1
    elif label.endswith("CERTIFICATE REQUEST"):
        found.requests += 1
    elif label in ("PKCS7", "CMS"):
        found.certificates += _parsed(_seven, _unarmoured(body))
    elif label.endswith("CERTIFICATE"):
        found.certificates.append(_parsed(_certificate, _unarmoured(body)))


def _read_der(data: bytes) -> Contents:
    """Binary forms, told apart by what they can be read as."""
    length = _der_length(data)
    if length is None or length > len(data):
        raise CertificateError(Trouble.DAMAGED)
    data = data[:length]
    if _PFX_VERSION in data[:8]:
        return Contents(pfx=data)
    readers: tuple[Callable[[], Contents], ...] = (
        lambda: Contents(certificates=[_certificate(data)]),
        lambda: Contents(certificates=_seven(data)),
        lambda: Contents(requests=int(bool(x509.load_der_x509_csr(data)))),
    )
    for reader in readers:
        try:
            return reader()
        except _UNREADABLE:
            continue
    if _is_key(data):
        return Contents(keys=[data])
    raise CertificateError(Trouble.DAMAGED)


def _seven(data: bytes) -> list[x509.Certificate]:
    """The certificates of a PKCS#7. Banks write them in the order of the chain, where DER wants them sorted."""
    with warnings.catch_warnings():
        warnings.filterwarnings("ignore", "PKCS#7 certificates could not be parsed as DER")
        return [_sound(one) for one in pkcs7.load_der_pkcs7_certificates(data)]


def _certificate(data: bytes) -> x509.Certificate:
    return _sound(x509.load_der_x509_certificate(data))


def _sound(certificate: x509.Certificate) -> x509.Certificate:
    """Its parts are read when they are asked for: whether they can be is known now, and not in the middle of work."""
    inspect(certificate)
    return certificate


def _is_key(data: bytes) -> bool:
    try:
        load_der_private_key(data, None)
    except TypeError:
        return True
    except (ValueError, UnsupportedAlgorithm):
        return False
    return True


def _parsed(parse: Callable[[bytes], T], data: bytes) -> T:
    try:
        return parse(data)
    except _UNREADABLE as error:
        raise CertificateError(Trouble.DAMAGED) from error


def _unarmoured(body: str) -> bytes:
    try:
        return base64.b64decode("".join(body.split()), validate=True)
    except (binascii.Error, ValueError) as error:
        raise CertificateError(Trouble.DAMAGED) from error


def _decode(data: bytes) -> str:
    """Notepad saves UTF-16 and byte order marks; all else that matters here is ASCII."""
    if data[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return data.decode("utf-16", "replace")
    return data.decode("utf-8-sig", "replace").replace("\x00", "")


def _der_length(data: bytes) -> int | None:
    """The length of the first element with its head; all of it for one without a length (BER), None for no element."""
    if len(data) < 2:
        return None
    first = data[1]
    if first < 0x80:
        return 2 + first
    count = first & 0x7F
    if count == 0:
        return len(data)
    if count > 4 or len(data) < 2 + count:
        return None
    return 2 + count + int.from_bytes(data[2 : 2 + count], "big")
