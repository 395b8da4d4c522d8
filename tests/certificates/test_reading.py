"""Whatever is dropped: each form of a bank's answer is read, and each wrong file has its own name."""

from __future__ import annotations

import base64
import contextlib
import io
import zipfile
from pathlib import Path

import pytest
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import rsa
from hypothesis import example, given, settings
from hypothesis import strategies as st

from desktop.certificates import keys
from desktop.certificates.reading import LARGEST, answer_in, read
from desktop.certificates.requests import make_request
from desktop.certificates.trouble import CertificateError, Trouble

from .bank import FIELDS, PASSPHRASE, Bank, der, named, openssl, pem, pfx_by_openssl, plain_key


def word_file() -> bytes:
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w") as archive:
        archive.writestr("word/document.xml", "<w:document/>")
    return held.getvalue()


def trouble_of(data: bytes) -> Trouble:
    with pytest.raises(CertificateError) as caught:
        answer_in(data)
    return caught.value.trouble


def test_every_form_of_an_answer_is_read(bank: Bank, some_keys: list[rsa.RSAPrivateKey], tmp_path: Path) -> None:
    own = bank.certify(some_keys[2], named(C="SE", O="Nordlunds Snickeri AB", CN="nordlunds.example"))
    text = pem(own, bank.issuer)
    (tmp_path / "all.pem").write_bytes(text)
    seven = openssl("crl2pkcs7", "-nocrl", "-certfile", tmp_path / "all.pem").encode()
    openssl("crl2pkcs7", "-nocrl", "-certfile", tmp_path / "all.pem", "-outform", "DER", "-out", tmp_path / "all.p7c")
    forms = [
        text,
        seven,
        (tmp_path / "all.p7c").read_bytes(),
        text.replace(b"\n", b"\r\n"),
        b"\xef\xbb\xbf" + text,
        text.decode().encode("utf-16"),
        b"Hej!\n\nH\xe4r \xe4r ert certifikat:\n" + text + b"\nMed v\xe4nlig h\xe4lsning\n",
        b"".join(b"> " + line + b"\n" for line in text.splitlines()),
        openssl("x509", "-text", data=pem(own)).encode() + pem(bank.issuer),
    ]
    for form in forms:
        assert answer_in(form) == [own, bank.issuer] or set(answer_in(form)) == {own, bank.issuer}
    for form in (der(own), pem(own), base64.b64encode(der(own)), base64.encodebytes(der(own))):
        assert answer_in(form) == [own]


def test_every_wrong_file_has_its_own_name(bank: Bank, some_keys: list[rsa.RSAPrivateKey], tmp_path: Path) -> None:
    key = some_keys[2]
    own = bank.certify(key, named(CN="x"))
    request = make_request(key, FIELDS, "")
    openssl("req", "-outform", "DER", "-out", tmp_path / "my.der", data=request)
    public = key.public_key().public_bytes(serialization.Encoding.PEM, serialization.PublicFormat.SubjectPublicKeyInfo)
    wrong = {
        b"": Trouble.EMPTY,
        b" \r\n ": Trouble.EMPTY,
        b"x" * (LARGEST + 1): Trouble.TOO_LARGE,
        word_file(): Trouble.OFFICE_FILE,
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600: Trouble.OFFICE_FILE,
        b"%PDF-1.7 ...": Trouble.PDF,
        b"<!DOCTYPE html><html></html>": Trouble.WEB_PAGE,
        b"Hej! Vi \xe5terkommer.": Trouble.UNKNOWN,
        bytes(range(256)): Trouble.UNKNOWN,
        request: Trouble.IS_REQUEST,
        (tmp_path / "my.der").read_bytes(): Trouble.IS_REQUEST,
        keys.protect(key, PASSPHRASE): Trouble.IS_KEY,
        plain_key(key): Trouble.IS_KEY,
        public: Trouble.IS_PUBLIC_KEY,
        pfx_by_openssl(tmp_path, key, [own], passphrase=PASSPHRASE): Trouble.IS_PFX,
        pem(own)[:400]: Trouble.DAMAGED,
        der(own)[:-20]: Trouble.DAMAGED,
        pem(own).replace(b"M", b"?", 3): Trouble.DAMAGED,
    }
    assert {data[:40]: trouble_of(data) for data in wrong} == {data[:40]: trouble for data, trouble in wrong.items()}


def test_key_and_certificate_in_one_file_are_both_found(bank: Bank, some_keys: list[rsa.RSAPrivateKey]) -> None:
    own = bank.certify(some_keys[2], named(CN="x"))
    found = read(plain_key(some_keys[2]) + pem(own, bank.issuer))
    assert found.certificates == [own, bank.issuer]
    assert keys.id_of(keys.unlock(found.keys[0], "").public_key()) == keys.id_of(own.public_key())


@given(st.binary(max_size=400))
@settings(max_examples=300, deadline=None)
def test_no_bytes_at_all_surprise_it(data: bytes) -> None:
    with contextlib.suppress(CertificateError):
        read(data)


@pytest.mark.filterwarnings("ignore:Parsed a serial number which wasn't positive")
@given(at=st.integers(0, 900), value=st.integers(0, 255))
@example(at=15, value=128)  # a serial number below zero: cryptography warns of it, and reads it
@settings(max_examples=200, deadline=None)
def test_one_changed_byte_never_surprises_it(bank: Bank, at: int, value: int) -> None:
    data = bytearray(der(bank.issuer))
    data[at % len(data)] = value
    with contextlib.suppress(CertificateError):
        read(bytes(data))
