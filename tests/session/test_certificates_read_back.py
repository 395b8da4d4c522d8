"""Every file that the bench writes, read back by the openssl command line: subject, 4096 bits, match, encryption."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric import rsa

from desktop.certificates import bundles, keys
from desktop.core.certificates import BenchItem, Owner, Purpose
from desktop.core.environment import Environment
from desktop.session.certificate_work import Workbench
from desktop.store.certificate_files import CertificateFiles, Part
from tests.certificates.bank import FIELDS, MOMENT, PASSPHRASE, named, openssl, pem, pfx_by_openssl, the_bank

OWNER = Owner("11111111-aaaa", "Nordlunds Snickeri AB")
SUBJECT = ("C=SE", "ST=Västerbottens län", "L=Umeå", "O=Nordlunds Snickeri AB", "OU=IT", "CN=nordlunds.example")
SECRET = ("-passin", f"pass:{PASSPHRASE}")


@pytest.fixture(scope="module")
def long_key() -> rsa.RSAPrivateKey:
    return keys.make()


@pytest.fixture
def bench(tmp_path: Path) -> Workbench:
    return Workbench(CertificateFiles(tmp_path), Environment.TEST, lambda: MOMENT)


def path_of(folder: Path, item: BenchItem, part: Part) -> Path:
    return folder / OWNER.id / item.id / part


def key_of(folder: Path, item: BenchItem) -> str:
    """Its modulus, after a look at the lock."""
    path = path_of(folder, item, Part.KEY)
    lock = openssl("asn1parse", "-in", path)
    assert "PBES2" in lock
    assert "aes-256-cbc" in lock
    text = openssl("rsa", "-in", path, *SECRET, "-noout", "-text", "-modulus", "-check")
    assert "(4096 bit" in text
    assert "RSA key ok" in text
    return modulus_in(text)


def modulus_in(text: str) -> str:
    (found,) = [line for line in text.splitlines() if line.startswith("Modulus=")]
    return found


def pfx_of(path: Path, *legacy: str) -> str:
    """The modulus of key and certificate in it, which are the same."""
    key = openssl("pkcs12", "-in", path, *SECRET, *legacy, "-nocerts", "-passout", f"pass:{PASSPHRASE}").encode()
    own = openssl("pkcs12", "-in", path, *SECRET, *legacy, "-clcerts", "-nokeys").encode()
    of_key = modulus_in(openssl("rsa", *SECRET, "-noout", "-modulus", data=key))
    assert of_key == modulus_in(openssl("x509", "-noout", "-modulus", data=own))
    return of_key


def test_bankid_from_key_to_pfx(bench: Workbench, long_key: rsa.RSAPrivateKey, tmp_path: Path) -> None:
    item = bench.keep_request(OWNER, Purpose.BANKID, FIELDS, long_key, "Utmaning1234", PASSPHRASE)
    modulus = key_of(tmp_path, item)
    request = path_of(tmp_path, item, Part.REQUEST)
    text = openssl("req", "-in", request, "-noout", "-verify", "-text", "-modulus", "-nameopt", "utf8,sep_multiline")
    assert all(part in text for part in (*SUBJECT, "verify OK", "(4096 bit)", "sha256WithRSAEncryption"))
    assert modulus_in(text) == modulus
    bench.take_answer(OWNER, pem(the_bank().root, the_bank().issuer, the_bank().answer(request.read_bytes())))
    certificate = path_of(tmp_path, item, Part.CERTIFICATE)
    text = openssl("x509", "-in", certificate, "-noout", "-text", "-modulus", "-nameopt", "utf8,sep_multiline")
    assert all(part in text for part in (*SUBJECT, "(4096 bit)"))
    assert modulus_in(text) == modulus
    path = path_of(tmp_path, item, Part.PFX)
    for older, words, locks in (
        (False, (), ("PBES2, PBKDF2, AES-256-CBC", "MAC: sha256")),
        (True, ("-legacy",), ("pbeWithSHA1And3-KeyTripleDES-CBC", "MAC: sha1")),
    ):
        bench.make_pfx(OWNER, item, PASSPHRASE, older=older)
        info = openssl("pkcs12", "-in", path, *SECRET, *words, "-info", "-nokeys")
        assert all(lock in info for lock in locks)
        assert info.count("BEGIN CERTIFICATE") == 3
        assert pfx_of(path, *words) == modulus


def test_the_backup(bench: Workbench, long_key: rsa.RSAPrivateKey, tmp_path: Path) -> None:
    item = bench.keep_request(OWNER, Purpose.BANKID, FIELDS, long_key, "Utmaning1234", PASSPHRASE)
    with zipfile.ZipFile(io.BytesIO(bench.backup(OWNER, item))) as archive:
        assert archive.namelist() == [Part.ITEM, Part.KEY, Part.REQUEST]
        held = archive.read(Part.KEY)
    assert b"ENCRYPTED PRIVATE KEY" in held
    modulus = modulus_in(openssl("rsa", *SECRET, "-noout", "-modulus", data=held))
    assert modulus == key_of(tmp_path, item)


@pytest.mark.parametrize("purpose", Purpose)
def test_a_test_certificate(bench: Workbench, long_key: rsa.RSAPrivateKey, tmp_path: Path, purpose: Purpose) -> None:
    item = bench.make_test(OWNER, purpose, long_key, PASSPHRASE)
    text = openssl("x509", "-in", path_of(tmp_path, item, Part.CERTIFICATE), "-noout", "-text", "-nameopt", "utf8")
    assert all(words in text for words in ("(4096 bit)", "OU=Attesta TEST", "O=Nordlunds Snickeri AB"))
    path = path_of(tmp_path, item, Part.PFX)
    assert "AES-256-CBC" in openssl("pkcs12", "-in", path, *SECRET, "-info", "-noout")
    assert pfx_of(path) == key_of(tmp_path, item)


@pytest.mark.parametrize("words", [(), ("-legacy",)])
def test_what_openssl_made_is_made_anew(
    bench: Workbench, long_key: rsa.RSAPrivateKey, tmp_path: Path, words: tuple[str, ...]
) -> None:
    own = the_bank().certify(long_key, named(C="SE", O="5569743098", CN="1234679304"), days=730)
    chain = [own, the_bank().issuer, the_bank().root]
    data = pfx_by_openssl(tmp_path, long_key, chain, *words, passphrase=PASSPHRASE)
    judged = bench.take_files(OWNER, Purpose.SWISH, bundles.open_files([data], PASSPHRASE), PASSPHRASE)
    assert judged.item is not None
    path = path_of(tmp_path, judged.item, Part.PFX)
    info = openssl("pkcs12", "-in", path, *SECRET, "-info", "-nokeys")
    assert "PBES2, PBKDF2, AES-256-CBC" in info
    assert info.count("BEGIN CERTIFICATE") == 3
    assert pfx_of(path) == key_of(tmp_path, judged.item)
