"""How much arithmetic files ask for; openssl writes what the test reads, and the most of it is refused at once."""

from __future__ import annotations

import time
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric import rsa
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.certificates import keys, work_factor
from desktop.certificates.pfx import open_pfx
from desktop.certificates.reading import answer_in, read
from desktop.certificates.trouble import CertificateError, Trouble

from .bank import PASSPHRASE, Bank, der, named, openssl, pem, pfx_by_openssl, plain_key


@pytest.mark.parametrize(
    ("words", "rounds"),
    [
        ((), 3 * 2048),
        (("-legacy",), 3 * 2048),
        (("-iter", "30000"), 3 * 30_000),
        (("-iter", "30000", "-nomaciter"), 2 * 30_000),
        (("-keypbe", "NONE", "-certpbe", "NONE"), 2048),
    ],
)
def test_rounds_of_a_pfx_are_those_openssl_was_told(
    bank: Bank, some_keys: list[rsa.RSAPrivateKey], tmp_path: Path, words: tuple[str, ...], rounds: int
) -> None:
    own = bank.certify(some_keys[2], named(CN="x"))
    data = pfx_by_openssl(tmp_path, some_keys[2], [own, bank.issuer], *words, passphrase=PASSPHRASE)
    assert work_factor.rounds_in(data) == rounds
    assert work_factor.rounds_in(without_length(data)) == rounds


def without_length(data: bytes) -> bytes:
    """The same in the form of Firefox and others, whose outer element ends with a mark (BER)."""
    return b"\x30\x80" + data[4:] + b"\0\0"


def test_a_pfx_without_lengths_is_opened(bank: Bank, some_keys: list[rsa.RSAPrivateKey], tmp_path: Path) -> None:
    own = bank.certify(some_keys[2], named(CN="x"))
    data = without_length(pfx_by_openssl(tmp_path, some_keys[2], [own], passphrase=PASSPHRASE))
    found = read(data)
    assert found.pfx == data
    assert open_pfx(data, PASSPHRASE).own == own


def test_a_signed_answer_without_lengths_is_read(
    bank: Bank, some_keys: list[rsa.RSAPrivateKey], tmp_path: Path
) -> None:
    own = bank.certify(some_keys[2], named(CN="x"))
    (tmp_path / "own.pem").write_bytes(pem(own))
    (tmp_path / "issuer.pem").write_bytes(pem(bank.issuer))
    (tmp_path / "key").write_bytes(plain_key(some_keys[2]))
    openssl("cms", "-sign", "-nodetach", "-stream",
            "-signer", tmp_path / "own.pem", "-certfile", tmp_path / "issuer.pem", "-inkey", tmp_path / "key",
            "-outform", "DER", "-out", tmp_path / "answer.p7m", data=b"hej")  # fmt: skip
    data = (tmp_path / "answer.p7m").read_bytes()
    assert data.startswith(b"\x30\x80")
    assert set(answer_in(data)) == {own, bank.issuer}


def test_rounds_of_a_key(some_keys: list[rsa.RSAPrivateKey]) -> None:
    def locked(*words: str) -> bytes:
        return openssl(
            "pkcs8", "-topk8", *words, "-passout", f"pass:{PASSPHRASE}", data=plain_key(some_keys[0])
        ).encode()

    assert work_factor.rounds_in(locked("-v2", "aes256", "-iter", "70000")) == 70_000
    assert work_factor.rounds_in(locked("-v1", "PBE-SHA1-3DES", "-iter", "900")) == 900
    scrypt = locked("-scrypt")
    assert work_factor.rounds_in(scrypt) == 16 * 16384 * 8
    assert keys.id_of(keys.unlock(scrypt, PASSPHRASE).public_key()) == keys.id_of(some_keys[0].public_key())


def test_what_is_no_lock_asks_for_nothing(bank: Bank, some_keys: list[rsa.RSAPrivateKey]) -> None:
    for data in (plain_key(some_keys[0]), der(bank.issuer), pem(bank.root), b"", b"hej", b"\x30\x80"):
        assert work_factor.rounds_in(data) == 0


def test_the_parts_of_a_pfx_are_added_up(bank: Bank, some_keys: list[rsa.RSAPrivateKey], tmp_path: Path) -> None:
    own = bank.certify(some_keys[2], named(CN="x"))
    usual = pfx_by_openssl(tmp_path, some_keys[2], [own], "-iter", "20000", passphrase=PASSPHRASE)
    absurd = usual.replace(b"\x02\x02\x4e\x20", b"\x02\x02\x7f\xff")
    assert absurd != usual
    assert work_factor.rounds_in(absurd) == 3 * 0x7FFF
    for most, refused in ((90_000, True), (100_000, False)):
        with pytest.MonkeyPatch.context() as patched:
            patched.setattr(work_factor, "MOST_ROUNDS", most)
            assert is_refused(absurd) is refused


def is_refused(data: bytes) -> bool:
    with pytest.raises(CertificateError) as caught:
        open_pfx(data, PASSPHRASE)
    return caught.value.trouble is Trouble.TOO_MANY_ROUNDS


def test_billions_of_rounds_take_no_time(some_keys: list[rsa.RSAPrivateKey], tmp_path: Path) -> None:
    path = tmp_path / "my.p8"
    openssl("pkcs8", "-topk8", "-v2", "aes256", "-iter", "2000000", "-outform", "DER", "-passout", f"pass:{PASSPHRASE}",
            "-out", path, data=plain_key(some_keys[0]))  # fmt: skip
    usual = path.read_bytes()
    absurd = usual.replace(b"\x02\x03\x1e\x84\x80", b"\x02\x03\x7f\xff\xff")
    assert absurd != usual
    began = time.thread_time()
    with pytest.raises(CertificateError) as caught:
        keys.unlock(absurd, PASSPHRASE)
    assert time.thread_time() - began < 0.2
    assert caught.value.trouble is Trouble.TOO_MANY_ROUNDS
    assert caught.value.facts == {"rounds": "8\u00a0388\u00a0607"}
    assert keys.unlock(usual, PASSPHRASE)


@given(st.binary(max_size=300))
@settings(max_examples=300, deadline=None)
def test_no_bytes_at_all_surprise_it(data: bytes) -> None:
    assert work_factor.rounds_in(data) >= 0
    assert work_factor.rounds_in(b"\x30\x80" + data) >= 0
