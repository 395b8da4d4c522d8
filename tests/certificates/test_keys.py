"""Keys and requests, read back with the openssl command line."""

from __future__ import annotations

import string
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.certificates import keys, passphrases
from desktop.certificates.reading import read
from desktop.certificates.requests import make_request
from desktop.certificates.trouble import CertificateError, Trouble
from desktop.core.certificates import SubjectFields

from .bank import FIELDS, PASSPHRASE, openssl, plain_key


def test_the_key_has_4096_bits_and_is_encrypted_with_aes(long_key: rsa.RSAPrivateKey, tmp_path: Path) -> None:
    pem = keys.protect(long_key, PASSPHRASE)
    assert pem.startswith(b"-----BEGIN ENCRYPTED PRIVATE KEY-----")
    path = tmp_path / "my.key"
    path.write_bytes(pem)
    form = openssl("asn1parse", "-in", path)
    assert "PBES2" in form
    assert "aes-256-cbc" in form
    said = openssl("rsa", "-in", path, "-passin", f"pass:{PASSPHRASE}", "-noout", "-text", "-check")
    assert "RSA key ok" in said
    assert "(4096 bit" in said


def test_the_request_has_the_guides_fields(long_key: rsa.RSAPrivateKey, tmp_path: Path) -> None:
    path = tmp_path / "my.csr"
    fields = SubjectFields(
        **{name: getattr(FIELDS, name) for name in FIELDS.__struct_fields__} | {"email": "it@n.example"}
    )
    path.write_bytes(make_request(long_key, fields, "Utmaning1234Utmaning"))
    said = openssl("req", "-in", path, "-noout", "-verify", "-subject", "-nameopt", "utf8,sep_multiline", "-text")
    assert "verify OK" in said
    for line in ("C=SE", "ST=Västerbottens län", "L=Umeå", "O=Nordlunds Snickeri AB", "OU=IT", "CN=nordlunds.example",
                 "emailAddress=it@n.example", "Public-Key: (4096 bit)", "Utmaning1234Utmaning",
                 "sha256WithRSAEncryption"):  # fmt: skip
        assert line in said


def test_key_and_request_belong_together(some_keys: list[rsa.RSAPrivateKey], tmp_path: Path) -> None:
    (tmp_path / "my.key").write_bytes(keys.protect(some_keys[0], PASSPHRASE))
    (tmp_path / "my.csr").write_bytes(make_request(some_keys[0], FIELDS, ""))
    of_key = openssl("rsa", "-in", tmp_path / "my.key", "-passin", f"pass:{PASSPHRASE}", "-noout", "-modulus")
    of_request = openssl("req", "-in", tmp_path / "my.csr", "-noout", "-modulus")
    assert of_key == of_request


def test_a_key_opens_with_its_passphrase_only(some_keys: list[rsa.RSAPrivateKey]) -> None:
    pem = keys.protect(some_keys[0], PASSPHRASE)
    assert keys.unlock(pem, PASSPHRASE).private_numbers() == some_keys[0].private_numbers()
    for passphrase, trouble in (("fel", Trouble.WRONG_PASSPHRASE), ("", Trouble.NO_PASSPHRASE)):
        with pytest.raises(CertificateError) as caught:
            keys.unlock(pem, passphrase)
        assert caught.value.trouble is trouble
    with pytest.raises(CertificateError):
        keys.protect(some_keys[0], "")


def test_keys_of_openssl_are_read(some_keys: list[rsa.RSAPrivateKey], tmp_path: Path) -> None:
    bare = plain_key(some_keys[0])
    older = openssl("rsa", "-traditional", "-aes128", "-passout", f"pass:{PASSPHRASE}", data=bare).encode()
    assert b"RSA PRIVATE KEY" in older
    for data in (older, bare):
        assert keys.id_of(keys.unlock(data, PASSPHRASE).public_key()) == keys.id_of(some_keys[0].public_key())
    assert keys.is_protected(older)
    assert not keys.is_protected(bare)


def test_an_encrypted_key_in_der_is_read(some_keys: list[rsa.RSAPrivateKey], tmp_path: Path) -> None:
    path = tmp_path / "my.p8"
    openssl("pkcs8", "-topk8", "-outform", "DER", "-v2", "aes256", "-passout", f"pass:{PASSPHRASE}", "-out", path,
            data=plain_key(some_keys[0]))  # fmt: skip
    (found,) = read(path.read_bytes()).keys
    assert keys.is_protected(found)
    assert keys.id_of(keys.unlock(found, PASSPHRASE).public_key()) == keys.id_of(some_keys[0].public_key())
    with pytest.raises(CertificateError) as caught:
        keys.unlock(found, "fel")
    assert caught.value.trouble is Trouble.WRONG_PASSPHRASE


@pytest.mark.parametrize("spelling", ["utf-8", "cp1252", "cp850"])
def test_a_key_opens_however_å_was_written(some_keys: list[rsa.RSAPrivateKey], tmp_path: Path, spelling: str) -> None:
    passphrase = "Gräsklippare-på-Öland-12"
    (tmp_path / "secret").write_bytes(passphrase.encode(spelling) + b"\n")
    locked = openssl("pkcs8", "-topk8", "-v2", "aes256", "-passout", f"file:{tmp_path / 'secret'}",
                     data=plain_key(some_keys[0])).encode()  # fmt: skip
    assert keys.id_of(keys.unlock(locked, passphrase).public_key()) == keys.id_of(some_keys[0].public_key())
    with pytest.raises(CertificateError) as caught:
        keys.unlock(locked, passphrase + "å")
    assert caught.value.trouble is Trouble.FOREIGN_LETTERS


def test_only_rsa_will_do() -> None:
    with pytest.raises(CertificateError) as caught:
        keys.rsa_only(ec.generate_private_key(ec.SECP256R1()))
    assert caught.value.trouble is Trouble.NOT_RSA


def test_proposed_passphrases_are_strong_and_never_the_same() -> None:
    proposed = {passphrases.propose() for _ in range(200)}
    assert len(proposed) == 200
    assert all(len(one) == 20 and passphrases.is_strong(one) and passphrases.is_portable(one) for one in proposed)
    assert not set("".join(proposed)) & set("0O1lI")


@given(st.text(string.ascii_letters + string.digits, max_size=11))
@settings(max_examples=50)
def test_short_ones_are_weak(text: str) -> None:
    assert not passphrases.is_strong(text)


@pytest.mark.parametrize(
    ("text", "strong"),
    [("abcdefghijkl", False), ("123456789012", False), ("abcd12345678", True), ("abcdefghijk1", True)],
)
def test_letters_and_digits_are_needed(text: str, strong: bool) -> None:
    assert passphrases.is_strong(text) is strong
