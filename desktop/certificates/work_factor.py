"""How much arithmetic a file asks for before its passphrase is known to be right: read from it, and bounded.

The file says itself how many rounds are to be gone through, so that one made to harm would hold the computer for hours.
"""

from __future__ import annotations

import base64
import binascii
import re
from collections.abc import Iterator

from .trouble import CertificateError, Trouble

MOST_ROUNDS = 5_000_000
"""In one file together: some seconds. OpenSSL and Windows use 2 000 a part, Java 10 000; OWASP asks for 600 000."""

_INTEGER, _OCTETS, _CONSTRUCTED_OCTETS, _SEQUENCE = 0x02, 0x04, 0x24, 0x30
_CONSTRUCTED, _MANY_BYTES, _WITHOUT_LENGTH = 0x20, 0x1F, 0x80
_DEEPEST = 32
_SCRYPT_BLOCK = 16
"""A block of scrypt (RFC 7914) takes as long as some rounds, and memory besides."""

_ARMOUR = re.compile(rb"-----BEGIN ENCRYPTED PRIVATE KEY-----(.*?)-----END", re.DOTALL)


def bound(data: bytes) -> None:
    """Raises CertificateError(TOO_MANY_ROUNDS) when opening `data` (a .pfx or a key) would take unreasonably long."""
    rounds = rounds_in(data)
    if rounds > MOST_ROUNDS:
        raise CertificateError(Trouble.TOO_MANY_ROUNDS, {"rounds": f"{rounds:,}".replace(",", "\u00a0")})


def rounds_in(data: bytes) -> int:
    """All rounds that the parts of `data` ask for together, as far as they stand outside what is encrypted."""
    armour = _ARMOUR.search(data)
    try:
        inner = base64.b64decode(b"".join(armour.group(1).split())) if armour else data
    except binascii.Error:
        return 0
    return sum(_rounds(inner, _DEEPEST))


def _rounds(data: bytes, depth: int) -> Iterator[int]:
    """A salt (octets) and then integers: the rounds, and perhaps a length; or the three measures of scrypt.

    Sources: RFC 7292 (PFX, MacData, pkcs-12PbeParams), RFC 8018 (PBES1, PBKDF2), RFC 7914 (scrypt).
    """
    salted: list[int] | None = None
    for tag, content in _elements(data):
        if tag == _INTEGER and salted is not None:
            salted.append(int.from_bytes(content, "big"))
            continue
        yield _cost(salted)
        salted = [] if tag in (_OCTETS, _CONSTRUCTED_OCTETS) else None
        if tag == _CONSTRUCTED_OCTETS:
            content = b"".join(part for _, part in _elements(content))
        structured = tag & _CONSTRUCTED and tag != _CONSTRUCTED_OCTETS
        if depth and (structured or _is_one_sequence(content)):
            yield from _rounds(content, depth - 1)
    yield _cost(salted)


def _is_one_sequence(content: bytes) -> bool:
    """Octets that hold a structure; those that are encrypted look like one in a millionth of all cases."""
    return len(content) > 1 and content[0] == _SEQUENCE and _extent(content, 0)[2] == len(content)


def _cost(measures: list[int] | None) -> int:
    match measures or []:
        case [n, r, p]:
            return n * r * p * _SCRYPT_BLOCK
        case [rounds, *_]:
            return rounds
    return 0


def _elements(data: bytes) -> Iterator[tuple[int, bytes]]:
    """Tag and content of each element, also of those without a length (BER); what is none is passed over."""
    at = 0
    while at + 2 <= len(data):
        tag = data[at]
        if tag & _MANY_BYTES == _MANY_BYTES:
            return
        start, end, after = _extent(data, at)
        yield tag, data[start:end]
        at = after


def _extent(data: bytes, at: int) -> tuple[int, int, int]:
    """Where the content begins and ends, and what comes after it."""
    first = data[at + 1]
    if first == _WITHOUT_LENGTH:
        return at + 2, (end := _end_mark(data, at + 2)), end + 2
    count = first & 0x7F if first & _WITHOUT_LENGTH else 0
    start = at + 2 + count
    length = int.from_bytes(data[at + 2 : start], "big") if count else first
    return start, start + length, start + length


def _end_mark(data: bytes, at: int) -> int:
    """Where the two zero bytes stand that end an element without a length."""
    open_ones = 1
    while at + 2 <= len(data):
        if data[at : at + 2] == b"\0\0":
            open_ones -= 1
            if not open_ones:
                return at
            at += 2
        elif data[at + 1] == _WITHOUT_LENGTH:
            open_ones += 1
            at += 2
        else:
            at = _extent(data, at)[2]
    return len(data)
