"""Killed with -9 at each write of each step: then the step is done or not begun, and nothing is in the open."""

from __future__ import annotations

import os
import re
import signal
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric import rsa

from desktop.core.certificates import BenchItem, Owner, Purpose, Stage
from desktop.core.environment import Environment
from desktop.session.certificate_work import Workbench
from desktop.store import certificate_files
from desktop.store.certificate_files import CertificateFiles, Part
from desktop.store.files import atomic_write
from tests.certificates.bank import FIELDS, MOMENT, PASSPHRASE, Bank, openssl, pem, short_keys, the_bank

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="forks")

OWNER = Owner("11111111-aaaa", "Nordlunds Snickeri AB")
OPEN = re.compile(rb"BEGIN (RSA )?PRIVATE KEY")
Step = Callable[[Workbench], object]


def bench_at(folder: Path) -> Workbench:
    return Workbench(CertificateFiles(folder / "certificates"), Environment.TEST, lambda: MOMENT)


def kept(folder: Path) -> list[BenchItem]:
    return CertificateFiles(folder / "certificates").items(OWNER.id)


def killed_at(write: int, folder: Path, step: Step) -> bool:
    """Does the step in a process that is killed when it is about to write for the nth time; whether it came so far."""
    child = os.fork()
    if not child:
        left = iter(range(write - 1, -1, -1))

        def writes(path: Path, data: bytes) -> None:
            if not next(left):
                (path.parent / f".{path.name}.new").write_bytes(data[: len(data) // 2])
                os.kill(os.getpid(), signal.SIGKILL)
            atomic_write(path, data)

        setattr(certificate_files, "atomic_write", writes)  # noqa: B010
        step(bench_at(folder))
        os._exit(0)
    _, status = os.waitpid(child, 0)
    return os.WIFSIGNALED(status)


def in_the_open(folder: Path) -> list[str]:
    """Files with the passphrase or an unencrypted key."""
    files = {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}
    return [path.name for path, data in files.items() if PASSPHRASE.encode() in data or OPEN.search(data)]


def ask(key: rsa.RSAPrivateKey) -> Step:
    return lambda bench: bench.keep_request(OWNER, Purpose.BANKID, FIELDS, key, "Utmaning1234", PASSPHRASE)


def answered(bank: Bank) -> Step:
    def step(bench: Workbench) -> object:
        (item,) = bench._files.items(OWNER.id)
        request = bench.part(OWNER, item, Part.REQUEST)
        return bench.take_answer(OWNER, pem(bank.answer(request), bank.issuer))

    return step


def made(bench: Workbench) -> object:
    (item,) = bench._files.items(OWNER.id)
    return bench.make_pfx(OWNER, item, PASSPHRASE, older=False)


def test_each_write_of_each_step(tmp_path: Path) -> None:
    stages = []
    for step in (ask(short_keys()[2]), answered(the_bank()), made):
        before = kept(tmp_path)
        for write in (1, 2, 3, 4):
            if not killed_at(write, tmp_path, step):
                break
            assert in_the_open(tmp_path) == []
            assert [one.stage for one in kept(tmp_path)] == [one.stage for one in before]
            assert not list(tmp_path.rglob(".*.new")) or before
        else:
            raise AssertionError("more writes than expected")
        assert write > 2
        stages += [one.stage for one in kept(tmp_path)]
    assert stages == [Stage.REQUESTED, Stage.ANSWERED, Stage.READY]
    (item,) = kept(tmp_path)
    path = tmp_path / "certificates" / OWNER.id / item.id / Part.PFX
    openssl("pkcs12", "-in", path, "-passin", f"pass:{PASSPHRASE}", "-noout")


def test_a_test_certificate_is_whole_or_not_there(tmp_path: Path) -> None:
    def step(bench: Workbench) -> object:
        return bench.make_test(OWNER, Purpose.SWISH, short_keys()[3], PASSPHRASE)

    for write in (1, 2, 3, 4):
        assert killed_at(write, tmp_path, step)
        assert in_the_open(tmp_path) == []
        assert kept(tmp_path) == []
        assert not [path for path in tmp_path.rglob("*") if path.is_file()]
    assert not killed_at(5, tmp_path, step)
    assert [one.stage for one in kept(tmp_path)] == [Stage.READY]


def test_an_answer_that_takes_anothers_place_can_be_dropped_again(tmp_path: Path) -> None:
    """The bank sends a better one: whichever write it was killed at, the old one or the new one is whole."""
    bench = bench_at(tmp_path)
    item = bench.keep_request(OWNER, Purpose.BANKID, FIELDS, short_keys()[2], "", PASSPHRASE)
    request = bench.part(OWNER, item, Part.REQUEST)
    bench.take_answer(OWNER, pem(the_bank().answer(request)))
    bench.make_pfx(OWNER, item, PASSPHRASE, older=False)
    better = pem(the_bank().answer(request), the_bank().issuer)
    for write in (1, 2):
        assert killed_at(write, tmp_path, lambda bench: bench.take_answer(OWNER, better))
        assert [one.stage for one in kept(tmp_path)] == [Stage.READY]
    judged = bench_at(tmp_path).take_answer(OWNER, better)
    assert judged.item is not None
    assert judged.item.chain_length == 1
    assert bench_at(tmp_path).make_pfx(OWNER, judged.item, PASSPHRASE, older=False).stage is Stage.READY
