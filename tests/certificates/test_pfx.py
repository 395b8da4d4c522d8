"""PFX files, both ways: Attesta's are read by openssl, and openssl's by Attesta."""

from __future__ import annotations

from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric import rsa

from desktop.certificates import keys
from desktop.certificates.chain import arrange, ends_of, own_of
from desktop.certificates.pfx import Encryption, make_pfx, open_pfx
from desktop.certificates.reading import read
from desktop.certificates.requests import make_request
from desktop.certificates.trouble import CertificateError, Trouble

from .bank import FIELDS, PASSPHRASE, Bank, named, openssl, pem, pfx_by_openssl, plain_key


def test_the_whole_way_at_4096_bits_is_what_openssl_expects(
    bank: Bank, long_key: rsa.RSAPrivateKey, tmp_path: Path
) -> None:
    own = bank.answer(make_request(long_key, FIELDS, "Utmaning1234"))
    path = tmp_path / "my.pfx"
    path.write_bytes(make_pfx(long_key, own, [bank.issuer, bank.root], PASSPHRASE, "BankID Nordlunds Snickeri"))
    info = openssl("pkcs12", "-in", path, "-passin", f"pass:{PASSPHRASE}", "-info", "-noout")
    assert "PBES2, PBKDF2, AES-256-CBC" in info
    assert "MAC: sha256" in info
    (tmp_path / "own.pem").write_text(
        openssl("pkcs12", "-in", path, "-passin", f"pass:{PASSPHRASE}", "-clcerts", "-nokeys")
    )
    assert "Nordlunds Snickeri AB" in openssl(
        "x509", "-in", tmp_path / "own.pem", "-noout", "-subject", "-nameopt", "utf8"
    )
    assert "(4096 bit)" in openssl("x509", "-in", tmp_path / "own.pem", "-noout", "-text")
    (tmp_path / "root.pem").write_bytes(pem(bank.root))
    (tmp_path / "chain.pem").write_text(
        openssl("pkcs12", "-in", path, "-passin", f"pass:{PASSPHRASE}", "-cacerts", "-nokeys")
    )
    said = openssl("verify", "-CAfile", tmp_path / "root.pem", "-untrusted", tmp_path / "chain.pem",
                   "-attime", "1798000000", tmp_path / "own.pem")  # fmt: skip
    assert said.strip().endswith("OK")
    key = openssl("pkcs12", "-in", path, "-passin", f"pass:{PASSPHRASE}", "-nocerts", "-passout", f"pass:{PASSPHRASE}")
    modulus = openssl("rsa", "-passin", f"pass:{PASSPHRASE}", "-noout", "-modulus", data=key.encode())
    assert modulus == openssl("x509", "-in", tmp_path / "own.pem", "-noout", "-modulus")


def test_a_pfx_for_older_systems(bank: Bank, some_keys: list[rsa.RSAPrivateKey], tmp_path: Path) -> None:
    own = bank.certify(some_keys[2], named(CN="x"))
    data = make_pfx(some_keys[2], own, [], PASSPHRASE, "x", older=True)
    (tmp_path / "old.pfx").write_bytes(data)
    info = openssl("pkcs12", "-legacy", "-in", tmp_path / "old.pfx", "-passin", f"pass:{PASSPHRASE}", "-info", "-noout")
    assert "pbeWithSHA1And3-KeyTripleDES-CBC" in info
    assert "MAC: sha1" in info
    assert open_pfx(data, PASSPHRASE).encryption is Encryption.OLDER


@pytest.mark.parametrize(
    ("words", "encryption"),
    [
        ((), Encryption.MODERN),
        (("-legacy",), Encryption.OLDER),
        (("-keypbe", "NONE", "-certpbe", "NONE"), Encryption.NONE),
    ],
)
def test_a_pfx_of_openssl_with_its_chain_is_opened(
    bank: Bank, some_keys: list[rsa.RSAPrivateKey], tmp_path: Path, words: tuple[str, ...], encryption: Encryption
) -> None:
    own = bank.certify(some_keys[2], named(C="SE", O="5569743098", CN="1234679304"))
    data = pfx_by_openssl(tmp_path, some_keys[2], [own, bank.issuer, bank.root], *words, passphrase=PASSPHRASE)
    assert read(data).pfx == data
    opened = open_pfx(data, PASSPHRASE)
    assert opened.own == own
    assert set(opened.others) == {bank.issuer, bank.root}
    assert keys.id_of(opened.key.public_key()) == keys.id_of(own.public_key())
    assert opened.encryption is encryption
    assert arrange(opened.own, opened.others).issuers == (bank.issuer, bank.root)


def test_what_cannot_be_opened_says_why(bank: Bank, some_keys: list[rsa.RSAPrivateKey], tmp_path: Path) -> None:
    own = bank.certify(some_keys[2], named(CN="x"))
    data = pfx_by_openssl(tmp_path, some_keys[2], [own], passphrase=PASSPHRASE)
    (tmp_path / "only.pem").write_bytes(pem(own))
    openssl("pkcs12", "-export", "-nokeys", "-in", tmp_path / "only.pem", "-out", tmp_path / "nokey.pfx",
            "-passout", f"pass:{PASSPHRASE}")  # fmt: skip
    cases = [
        (data, "fel", Trouble.WRONG_PASSPHRASE),
        (data, "", Trouble.NO_PASSPHRASE),
        ((tmp_path / "nokey.pfx").read_bytes(), PASSPHRASE, Trouble.NO_KEY),
    ]
    for content, passphrase, trouble in cases:
        with pytest.raises(CertificateError) as caught:
            open_pfx(content, passphrase)
        assert caught.value.trouble is trouble


def test_one_without_a_passphrase_is_opened_and_said_to_be_so(
    bank: Bank, some_keys: list[rsa.RSAPrivateKey], tmp_path: Path
) -> None:
    own = bank.certify(some_keys[2], named(CN="x"))
    data = pfx_by_openssl(tmp_path, some_keys[2], [own], passphrase="")
    for passphrase in ("", PASSPHRASE):
        assert open_pfx(data, passphrase).encryption is Encryption.NONE


def test_a_pfx_is_never_made_of_what_does_not_belong_together(bank: Bank, some_keys: list[rsa.RSAPrivateKey]) -> None:
    own = bank.certify(some_keys[2], named(CN="x"))
    for key, passphrase, trouble in (
        (some_keys[3], PASSPHRASE, Trouble.OTHER_KEY),
        (some_keys[2], "", Trouble.NO_PASSPHRASE),
    ):
        with pytest.raises(CertificateError) as caught:
            make_pfx(key, own, [], passphrase, "x")
        assert caught.value.trouble is trouble


def test_the_chain_is_found_in_any_order(bank: Bank, some_keys: list[rsa.RSAPrivateKey]) -> None:
    own = bank.certify(some_keys[2], named(CN="x"))
    other = bank.certify(some_keys[3], named(CN="y"))
    assert own_of([bank.root, own], [keys.id_of(some_keys[2].public_key())]) == own
    assert own_of([bank.root, own], ["unknown"]) is None
    assert ends_of([bank.root, bank.issuer, own]) == [own]
    assert arrange(own, [own, bank.issuer, bank.root]).remarks == ()
    mixed = arrange(own, [bank.root, bank.issuer, own])
    assert mixed.issuers == (bank.issuer, bank.root)
    assert [one.trouble for one in mixed.remarks] == [Trouble.CHAIN_REORDERED]
    assert [one.trouble for one in arrange(own, [own]).remarks] == [Trouble.CHAIN_MISSING]
    assert [one.trouble for one in arrange(own, [own, bank.issuer, other]).remarks] == [Trouble.STRAY_CERTIFICATES]


def test_an_issuer_of_the_same_name_with_another_key_is_no_issuer(
    bank: Bank, some_keys: list[rsa.RSAPrivateKey]
) -> None:
    from .bank import MOMENT, sign

    own = bank.certify(some_keys[2], named(CN="x"))
    false = sign(bank.issuer.subject, some_keys[3].public_key(), bank.root.subject, bank.root_key, MOMENT, 30, ca=True)
    with pytest.raises(CertificateError) as caught:
        arrange(own, [own, false])
    assert caught.value.trouble is Trouble.CHAIN_BROKEN


def test_pem_becomes_pfx(bank: Bank, some_keys: list[rsa.RSAPrivateKey]) -> None:
    own = bank.certify(some_keys[2], named(CN="1234679304"))
    found = read(plain_key(some_keys[2]) + pem(own, bank.issuer))
    data = make_pfx(keys.unlock(found.keys[0], ""), own, [bank.issuer], PASSPHRASE, "Swish")
    assert open_pfx(data, PASSPHRASE).own == own


@pytest.mark.parametrize(
    ("spelling", "words", "trouble"),
    [
        ("utf-8", (), None),
        ("utf-8", ("-legacy",), None),
        ("cp1252", ("-legacy",), None),
        ("cp850", ("-legacy",), None),
        ("cp1252", (), Trouble.FOREIGN_LETTERS),
        ("cp850", (), Trouble.FOREIGN_LETTERS),
    ],
)
def test_a_passphrase_with_å_opens_as_openssl_wrote_it_or_is_said_to_be_the_reason(
    bank: Bank,
    some_keys: list[rsa.RSAPrivateKey],
    tmp_path: Path,
    spelling: str,
    words: tuple[str, ...],
    trouble: Trouble | None,
) -> None:
    """The bytes of Windows' terminal in AES cannot be given to the library, which wants UTF-8."""
    own, passphrase = bank.certify(some_keys[2], named(CN="x")), "Gräsklippare-på-Öland-12"
    (tmp_path / "secret").write_bytes(passphrase.encode(spelling) + b"\n")
    (tmp_path / "both.pem").write_bytes(plain_key(some_keys[2]) + pem(own))
    openssl("pkcs12", "-export", "-in", tmp_path / "both.pem", "-out", tmp_path / "my.pfx",
            "-passout", f"file:{tmp_path / 'secret'}", *words)  # fmt: skip
    data = (tmp_path / "my.pfx").read_bytes()
    cases = [(passphrase, trouble), (passphrase + "å", Trouble.FOREIGN_LETTERS), ("fel", Trouble.WRONG_PASSPHRASE)]
    assert [outcome(data, typed) for typed, _ in cases] == [wanted for _, wanted in cases]


def outcome(data: bytes, passphrase: str) -> Trouble | None:
    try:
        open_pfx(data, passphrase)
    except CertificateError as error:
        return error.trouble
    return None


@pytest.mark.parametrize("kind", ["PBE-SHA1-RC2-40", "PBE-SHA1-RC2-128", "PBE-SHA1-3DES", "PBE-SHA1-RC4-128"])
def test_each_older_encryption_is_opened_and_named(
    bank: Bank, some_keys: list[rsa.RSAPrivateKey], tmp_path: Path, kind: str
) -> None:
    own = bank.certify(some_keys[2], named(CN="x"))
    data = pfx_by_openssl(
        tmp_path, some_keys[2], [own], "-legacy", "-keypbe", kind, "-certpbe", kind, passphrase=PASSPHRASE
    )
    assert open_pfx(data, PASSPHRASE).encryption is Encryption.OLDER
