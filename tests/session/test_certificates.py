"""The bench over a real folder: the whole way with a bank, restarts, kills, wrong files, and nothing in the open."""

from __future__ import annotations

import asyncio
import logging
import os
import signal
import stat
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import rsa
from msgspec.structs import replace

from desktop.certificates import keys
from desktop.certificates.trouble import CertificateError, Trouble
from desktop.core.certificates import Purpose, Stage
from desktop.core.environment import Environment
from desktop.core.records.creditors import CreditorView
from desktop.session.certificate_work import Judged
from desktop.session.certificates import Certificates
from desktop.store.certificate_files import CertificateFiles, Part
from tests.certificates.bank import (
    FIELDS,
    MOMENT,
    PASSPHRASE,
    Bank,
    named,
    openssl,
    pem,
    pfx_by_openssl,
    plain_key,
    short_keys,
    the_bank,
)

MINE = CreditorView(creditor_public_id="11111111-aaaa", name="Nordlunds Snickeri AB")
OTHER = replace(MINE, creditor_public_id="22222222-bbbb", name="Söderlunds Måleri AB")
ROOT = Path(__file__).parents[2]
Open = Callable[..., Certificates]


@pytest.fixture(scope="session")
def some_keys() -> list[rsa.RSAPrivateKey]:
    return short_keys()


@pytest.fixture(scope="session")
def bank() -> Bank:
    return the_bank()


@pytest.fixture
def start(tmp_path: Path) -> Iterator[Open]:
    """A program started on the profile: with its bench, at a moment."""
    opened = []

    def make(
        company: CreditorView = MINE, *, environment: Environment = Environment.PRODUCTION, bits: int = 2048
    ) -> Certificates:
        bench = Certificates(environment, lambda: company, CertificateFiles(tmp_path / "profile" / "certificates"))
        bench.clock, bench.bits = lambda: MOMENT, bits
        opened.append(bench)
        return bench

    yield make
    for bench in opened:
        bench.close()


def troubles(judged: Judged) -> list[Trouble]:
    return [one.trouble for one in judged.remarks]


async def refused(work: Any) -> CertificateError:
    with pytest.raises(CertificateError) as caught:
        await work
    return caught.value


async def test_from_key_to_pfx_over_restarts(start: Open, bank: Bank, tmp_path: Path) -> None:
    first = start()
    item = await first.make_request(Purpose.BANKID, FIELDS, "Utmaning1234", PASSPHRASE)
    assert (item.stage, item.name) == (Stage.REQUESTED, "nordlunds.example")
    request = await first.part(item, Part.REQUEST)
    first.close()

    days_later = start()
    await days_later.load()
    assert days_later.items.values() == [item]
    answered = await days_later.take_answer(pem(bank.root, bank.issuer, bank.answer(request)))
    assert troubles(answered) == [Trouble.SHORT_KEY, Trouble.CHAIN_REORDERED]
    assert answered.item is not None
    assert answered.item.stage is Stage.ANSWERED
    assert (answered.item.issuer, answered.item.chain_length) == ("Norrbanken Customer CA3 v1 for BankID", 2)
    days_later.close()

    at_last = start()
    await at_last.load()
    (kept,) = at_last.items.values()
    assert kept == answered.item
    assert (await refused(at_last.make_pfx(kept, "fel"))).trouble is Trouble.WRONG_PASSPHRASE
    made = await at_last.make_pfx(kept, PASSPHRASE)
    assert made.stage is Stage.READY
    path = tmp_path / "my.pfx"
    path.write_bytes(await at_last.part(made, Part.PFX))
    said = openssl("pkcs12", "-in", path, "-passin", f"pass:{PASSPHRASE}", "-info", "-nokeys")
    assert "AES-256-CBC" in said
    assert said.count("BEGIN CERTIFICATE") == 3
    await at_last.mark(made, uploaded_at=MOMENT)
    again = start()
    await again.load()
    assert again.items.values()[0].stage is Stage.UPLOADED


async def test_only_its_owner_can_read_a_file_and_no_secret_stands_anywhere(
    start: Open, bank: Bank, tmp_path: Path, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    caplog.set_level(logging.DEBUG)
    temporary = tmp_path / "temp"
    temporary.mkdir()
    monkeypatch.setenv("TMPDIR", str(temporary))
    with written() as paths:
        bench = start()
        item = await bench.make_request(Purpose.BANKID, FIELDS, "Utmaning1234", PASSPHRASE)
        answered = await bench.take_answer(pem(bank.answer(await bench.part(item, Part.REQUEST))))
        assert answered.item is not None
        await bench.make_pfx(answered.item, PASSPHRASE)
        bench.close()
    profile = tmp_path / "profile" / "certificates"
    files = [path for path in profile.rglob("*") if path.is_file()]
    assert {path.name for path in files} == set(Part)
    assert {stat.S_IMODE(path.stat().st_mode) for path in files} == {0o600}
    assert {stat.S_IMODE(path.stat().st_mode) for path in [profile, *profile.rglob("*")] if path.is_dir()} == {0o700}
    assert paths
    assert [path for path in paths if not path.startswith(str(profile))] == []
    assert not list(temporary.iterdir())
    for path in files:
        content = path.read_bytes()
        assert PASSPHRASE.encode() not in content
        assert b"BEGIN PRIVATE KEY" not in content
        assert b"BEGIN RSA PRIVATE KEY" not in content
    assert PASSPHRASE not in caplog.text


class written:  # noqa: N801  # used as a statement
    """The paths that anything in this process opens for writing."""

    _hooked: list[list[str]] = []  # noqa: RUF012

    def __enter__(self) -> list[str]:
        if not written._hooked:
            sys.addaudithook(_note)
        written._hooked.append([])
        return written._hooked[-1]

    def __exit__(self, *_: object) -> None:
        written._hooked.pop()
        written._hooked.insert(0, [])


def _note(event: str, args: tuple[Any, ...]) -> None:
    if event == "open" and written._hooked and isinstance(args[0], str):
        writes = args[2] & (os.O_WRONLY | os.O_RDWR | os.O_CREAT) if isinstance(args[2], int) else 0
        if writes and "__pycache__" not in args[0]:
            written._hooked[-1].append(args[0])


async def test_a_key_of_4096_bits_is_made_while_the_loop_goes_on(start: Open) -> None:
    """The best of three: a machine with other work holds the loop by itself now and then."""
    bench = start(bits=4096)
    await bench.load()
    held, allowed = 1.0, 0.0
    for _ in range(3):
        if held >= allowed:
            allowed = max(0.05, 4 * await longest_gap(asyncio.sleep(0.5)))
            held = await longest_gap(bench.make_request(Purpose.SWISH, FIELDS, "Utmaning1234", PASSPHRASE))
    assert {item.key_bits for item in bench.items.values()} == {4096}
    assert held < allowed


async def longest_gap(work: Any) -> float:
    """Seconds between two turns of the loop, at worst, while something else is awaited."""
    task, last, longest = asyncio.get_running_loop().create_task(work), time.perf_counter(), 0.0
    while not task.done():
        await asyncio.sleep(0.002)
        now = time.perf_counter()
        last, longest = now, max(longest, now - last)
    return longest


async def test_cancelled_while_the_key_is_made_nothing_is_kept(
    start: Open, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    make, may_end = keys.make, threading.Event()
    monkeypatch.setattr(keys, "make", lambda bits: may_end.wait(10) and make(bits))
    bench = start()
    making = asyncio.get_running_loop().create_task(bench.make_request(Purpose.BANKID, FIELDS, "", PASSPHRASE))
    await asyncio.sleep(0.05)
    making.cancel()
    with pytest.raises(asyncio.CancelledError):
        await making
    may_end.set()
    await asyncio.sleep(0.3)
    await bench.load()
    assert bench.items.values() == []
    assert not list((tmp_path / "profile").rglob("*.pem"))


async def test_an_answer_finds_its_key_among_several(start: Open, bank: Bank) -> None:
    bench = start()
    items = [await bench.make_request(Purpose.BANKID, replace(FIELDS, domain=f"{one}.example"), "", PASSPHRASE)
             for one in "abc"]  # fmt: skip
    answer = bank.answer(await bench.part(items[1], Part.REQUEST))
    judged = await bench.take_answer(pem(answer))
    assert judged.item is not None
    assert judged.item.id == items[1].id
    assert Trouble.ALREADY_HERE in troubles(await bench.take_answer(pem(answer)))


async def test_a_wrong_answer_says_what_it_is(start: Open, bank: Bank, some_keys: list[rsa.RSAPrivateKey]) -> None:
    elsewhere, bench = start(OTHER), start()
    theirs = await elsewhere.make_request(Purpose.BANKID, FIELDS, "", PASSPHRASE)
    mine = await bench.make_request(Purpose.BANKID, FIELDS, "", PASSPHRASE)
    request = await bench.part(mine, Part.REQUEST)
    cases = [
        (pem(bank.answer(await elsewhere.part(theirs, Part.REQUEST))), Trouble.KEY_OF_ANOTHER_COMPANY),
        (pem(bank.certify(some_keys[2], named(CN="okänd.example"))), Trouble.OTHER_KEY),
        (pem(bank.issuer, bank.root), Trouble.ONLY_ISSUERS),
        (request, Trouble.IS_REQUEST),
        (b"PK\x03\x04....", Trouble.OFFICE_FILE),
    ]
    for data, trouble in cases:
        assert (await refused(bench.take_answer(data))).trouble is trouble
    assert [one.stage for one in bench.items.values()] == [Stage.REQUESTED]


async def test_what_blocks_is_not_kept(start: Open, bank: Bank) -> None:
    bench = start()
    item = await bench.make_request(Purpose.BANKID, FIELDS, "", PASSPHRASE)
    request = await bench.part(item, Part.REQUEST)
    old = bank.answer(request, start=MOMENT - timedelta(days=400), days=365)
    judged = await bench.take_answer(pem(old))
    assert judged.blocked
    assert troubles(judged)[0] is Trouble.EXPIRED
    await bench.load()
    assert bench.items.values() == [item]
    early = await bench.take_answer(pem(bank.answer(request, start=MOMENT + timedelta(days=3))))
    assert Trouble.NOT_YET_VALID in troubles(early)
    assert not early.blocked


@pytest.mark.parametrize(
    ("words", "remark"),
    [
        ((), None),
        (("-legacy",), Trouble.OLDER_ENCRYPTION),
        (("-keypbe", "NONE", "-certpbe", "NONE"), Trouble.KEY_UNPROTECTED),
    ],
)
async def test_a_pfx_of_the_swish_portal(
    start: Open,
    bank: Bank,
    some_keys: list[rsa.RSAPrivateKey],
    tmp_path: Path,
    words: tuple[str, ...],
    remark: Trouble | None,
) -> None:
    own = bank.certify(some_keys[2], named(C="SE", O="5569743098", CN="1234679304"), days=730)
    data = pfx_by_openssl(tmp_path, some_keys[2], [own, bank.issuer, bank.root], *words, passphrase=PASSPHRASE)
    bench = start(environment=Environment.TEST)
    if remark is not Trouble.KEY_UNPROTECTED:
        assert (await refused(bench.take_files(Purpose.SWISH, [data], "fel"))).trouble is Trouble.WRONG_PASSPHRASE
    judged = await bench.take_files(Purpose.SWISH, [data], PASSPHRASE)
    assert judged.item is not None
    assert (judged.item.merchant_number, judged.item.stage) == ("1234679304", Stage.READY)
    assert (remark in troubles(judged)) is (remark is not None)
    made = tmp_path / "again.pfx"
    made.write_bytes(await bench.part(judged.item, Part.PFX))
    info = openssl("pkcs12", "-in", made, "-passin", f"pass:{PASSPHRASE}", "-info", "-noout")
    assert "AES-256-CBC" in info
    assert b"ENCRYPTED" in await bench.part(judged.item, Part.KEY)
    assert Trouble.ALREADY_HERE in troubles(await bench.take_files(Purpose.SWISH, [data], PASSPHRASE))
    older = await bench.make_pfx(judged.item, PASSPHRASE, older=True)
    made.write_bytes(await bench.part(older, Part.PFX))
    assert "3-KeyTripleDES" in openssl(
        "pkcs12", "-legacy", "-in", made, "-passin", f"pass:{PASSPHRASE}", "-info", "-noout"
    )


async def test_in_production_swish_wants_a_long_key(
    start: Open, bank: Bank, some_keys: list[rsa.RSAPrivateKey]
) -> None:
    own = bank.certify(some_keys[2], named(CN="1234679304"))
    judged = await start().take_files(Purpose.SWISH, [plain_key(some_keys[2]), pem(own)], PASSPHRASE)
    assert judged.blocked
    assert judged.item is None
    assert Trouble.SHORT_KEY in troubles(judged)


async def test_pem_files_become_a_pfx(start: Open, bank: Bank, some_keys: list[rsa.RSAPrivateKey]) -> None:
    own = bank.certify(some_keys[2], named(CN="1234679304"))
    other = bank.certify(some_keys[3], named(CN="x"))
    bench = start(environment=Environment.TEST)
    locked = keys.protect(some_keys[2], PASSPHRASE)
    cases: list[tuple[list[bytes], str, Trouble]] = [
        ([locked, pem(own)], "fel", Trouble.WRONG_PASSPHRASE),
        ([locked, pem(own)], "", Trouble.NO_PASSPHRASE),
        ([locked, pem(other)], PASSPHRASE, Trouble.OTHER_KEY),
        ([locked], PASSPHRASE, Trouble.IS_KEY),
        ([pem(own)], PASSPHRASE, Trouble.NO_KEY),
        ([plain_key(some_keys[2]), pem(own)], "", Trouble.NO_PASSPHRASE),
    ]
    for contents, passphrase, trouble in cases:
        assert (await refused(bench.take_files(Purpose.SWISH, contents, passphrase))).trouble is trouble
    judged = await bench.take_files(Purpose.SWISH, [locked, pem(own, bank.issuer)], PASSPHRASE)
    assert judged.item is not None
    assert judged.item.chain_length == 1


async def test_a_test_certificate_is_made_at_once_and_not_in_production(start: Open, tmp_path: Path) -> None:
    bench = start(environment=Environment.TEST)
    item = await bench.make_test(Purpose.SWISH, PASSPHRASE)
    assert (item.test, item.stage, item.days_left(bench.today)) == (True, Stage.READY, 730)
    path = tmp_path / "test.pfx"
    path.write_bytes(data := await bench.part(item, Part.PFX))
    said = openssl("pkcs12", "-in", path, "-passin", f"pass:{PASSPHRASE}", "-nokeys")
    assert "OU = Attesta TEST" in said.replace("OU=", "OU = ")
    production = start()
    assert (await refused(production.make_test(Purpose.SWISH, PASSPHRASE))).trouble is Trouble.SELF_SIGNED
    judged = await production.take_files(Purpose.BANKID, [data], PASSPHRASE)
    assert judged.blocked
    assert Trouble.SELF_SIGNED in troubles(judged)


async def test_a_backup_comes_back_on_another_computer(start: Open, bank: Bank, tmp_path: Path) -> None:
    bench = start()
    item = await bench.make_request(Purpose.BANKID, FIELDS, "", PASSPHRASE)
    request, saved = await bench.part(item, Part.REQUEST), await bench.backup(item)
    assert (await refused(bench.restore(saved))).trouble is Trouble.ALREADY_HERE
    await bench.remove(item)
    assert bench.items.values() == []
    assert not [path for path in (tmp_path / "profile").rglob("*") if path.is_file()]
    back = await bench.restore(saved)
    assert (back.key_id, back.fields) == (item.key_id, item.fields)
    answered = await bench.take_answer(pem(bank.answer(request)))
    assert answered.item is not None
    assert (await bench.make_pfx(answered.item, PASSPHRASE)).has_pfx
    for wrong in (b"PK\x03\x04", b"no archive", saved[:200]):
        assert (await refused(bench.restore(wrong))).trouble is Trouble.NO_BACKUP


async def test_a_weak_passphrase_makes_no_key_file(start: Open, tmp_path: Path) -> None:
    bench = start()
    assert (await refused(bench.make_request(Purpose.BANKID, FIELDS, "", "kort"))).trouble is Trouble.WEAK_PASSPHRASE
    assert not list((tmp_path / "profile").rglob("*.pem"))


CHILD = """
import asyncio, sys
from pathlib import Path
from desktop.core.certificates import Purpose
from desktop.core.environment import Environment
from desktop.core.records.creditors import CreditorView
from desktop.session.certificates import Certificates
from desktop.store.certificate_files import CertificateFiles
from tests.certificates.bank import FIELDS, PASSPHRASE
async def main():
    company = CreditorView(creditor_public_id="11111111-aaaa", name="Nordlunds Snickeri AB")
    bench = Certificates(Environment.TEST, lambda: company, CertificateFiles(Path(sys.argv[1])))
    bench.bits = 2048
    await bench.load()
    print("ready", flush=True)
    while True:
        item = await bench.make_test(Purpose.BANKID, PASSPHRASE)
        print(item.id, flush=True)
asyncio.run(main())
"""


def _killed_after(wait: float, folder: Path) -> list[str]:
    """What a program said it had made before it was killed."""
    child = subprocess.Popen([sys.executable, "-c", CHILD, folder], stdout=subprocess.PIPE, cwd=ROOT, text=True)
    assert child.stdout is not None
    with child.stdout as said:
        said.readline()
        told = [said.readline().strip()]
        time.sleep(wait)
        child.send_signal(signal.SIGKILL)
        told += said.read().split()
    child.wait()
    return told


async def test_kill_9_leaves_whole_items_only(start: Open, tmp_path: Path) -> None:
    """Whatever was told to the person is whole; what was being made is gone without a trace."""
    bench = start(environment=Environment.TEST)
    folder = tmp_path / "profile" / "certificates"
    told: list[str] = []
    for wait in (0.0, 0.23):
        told += _killed_after(wait, folder)
    await bench.load()
    items = {item.id: item for item in bench.items.values()}
    assert set(told) <= set(items)
    for item in items.values():
        opened = await bench.make_pfx(item, PASSPHRASE)
        certificate = x509.load_pem_x509_certificate(await bench.part(opened, Part.CERTIFICATE))
        assert keys.id_of(certificate.public_key()) == item.key_id
    left = {path.parent.name for path in folder.rglob("*.pem")}
    assert left == set(items)
