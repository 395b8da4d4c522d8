"""Files of the bench: nothing half-made stands there, nothing damaged is lost, no passphrase but where asked for."""

from __future__ import annotations

import errno
import itertools
import os
import shutil
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest
from msgspec.structs import replace

from desktop.core.certificates import BenchItem, Purpose
from desktop.core.environment import Environment
from desktop.core.records.creditors import CreditorView
from desktop.session.certificates import Certificates
from desktop.store import certificate_files
from desktop.store.certificate_files import CertificateFiles, Part
from desktop.store.files import atomic_write
from desktop.store.vault import Vault
from tests.certificates.bank import put_on

from .conftest import SecretService

ITEM = BenchItem("a1", Purpose.BANKID, datetime(2026, 11, 25, tzinfo=UTC), "key", 4096, "nordlunds.example")


def test_items_come_back_oldest_first(tmp_path: Path) -> None:
    newer = replace(ITEM, id="a0", made_at=datetime(2026, 11, 26, tzinfo=UTC))
    for files in (CertificateFiles(tmp_path / "c"), CertificateFiles()):
        files.put("bolag", newer)
        files.put("bolag", ITEM, {Part.KEY: b"key"})
        assert files.items("bolag") == [ITEM, newer]
        assert files.items("annat") == []
        assert files.companies() == ["bolag"]
        assert files.read("bolag", "a1", Part.KEY) == b"key"
        assert files.read("bolag", "a1", Part.PFX) is None
        files.remove("bolag", "a1")
        assert files.items("bolag") == [newer]
    assert CertificateFiles(tmp_path / "c").items("bolag") == [newer]


def test_a_new_item_is_there_whole_or_not_at_all(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """As it is when the program is killed between the key and the item."""
    files = CertificateFiles(tmp_path)

    def crash(path: Path, data: bytes) -> None:
        if path.name == Part.ITEM:
            raise KeyboardInterrupt
        atomic_write(path, data)

    monkeypatch.setattr(certificate_files, "atomic_write", crash)
    with pytest.raises(KeyboardInterrupt):
        files.put("bolag", ITEM, {Part.KEY: b"key"})
    assert list(tmp_path.rglob(Part.KEY.value))
    assert files.items("bolag") == []
    assert files.damaged("bolag") == []
    assert not list(tmp_path.rglob(Part.KEY.value))


def test_a_full_disk_leaves_nothing_half_made(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    files, older = CertificateFiles(tmp_path), replace(ITEM, id="a0")
    files.put("bolag", older, {Part.KEY: b"key"})
    monkeypatch.setattr(certificate_files, "atomic_write", full_after(1))
    for item in (ITEM, replace(older, name="ny")):
        with pytest.raises(OSError, match="No space left"):
            files.put("bolag", item, {Part.CERTIFICATE: b"c"})
    assert files.items("bolag") == [older]
    assert files.read("bolag", "a0", Part.KEY) == b"key"
    assert [path.name for path in (tmp_path / "bolag").iterdir()] == ["a0"]


def full_after(count: int) -> Callable[[Path, bytes], None]:
    left = itertools.count(count, -1)

    def write(path: Path, data: bytes) -> None:
        if next(left) <= 0:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        atomic_write(path, data)

    return write


def test_deleting_that_was_cut_short_leaves_nothing_to_mend(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    files = CertificateFiles(tmp_path)
    files.put("bolag", ITEM, {Part.KEY: b"key"})
    with monkeypatch.context() as patched:
        patched.setattr(shutil, "rmtree", crashed)
        with pytest.raises(KeyboardInterrupt):
            files.remove("bolag", "a1")
    assert files.damaged("bolag") == []
    assert files.items("bolag") == []
    assert not list(tmp_path.rglob(Part.KEY.value))


def crashed(*_: object) -> None:
    raise KeyboardInterrupt


def test_a_damaged_item_keeps_its_key(tmp_path: Path) -> None:
    files = CertificateFiles(tmp_path)
    files.put("bolag", ITEM, {Part.KEY: b"key"})
    (files.folder("bolag", "a1") / Part.ITEM).write_bytes(b"{half")
    assert files.items("bolag") == []
    assert files.damaged("bolag") == ["a1"]
    assert files.read("bolag", "a1", Part.KEY) == b"key"


def test_no_id_leads_out_of_the_folder(tmp_path: Path) -> None:
    files = CertificateFiles(tmp_path / "c")
    files.put("../../etc", replace(ITEM, id="../x"))
    assert [path.name for path in tmp_path.iterdir()] == ["c"]
    assert len(files.items("../../etc")) == 1


def everything(folder: Path) -> bytes:
    return b"".join(path.read_bytes() for path in folder.rglob("*") if path.is_file())


async def test_a_passphrase_is_in_the_keyring_when_that_was_asked_for(
    secret_service: SecretService, tmp_path: Path
) -> None:
    company = CreditorView(creditor_public_id="bolag", name="Nordlunds Snickeri AB")
    vault = Vault(Environment.TEST, profile="prov")
    bench = Certificates(Environment.TEST, lambda: company, CertificateFiles(tmp_path), vault)
    await put_on(bench, ITEM)
    assert await bench.recall(ITEM) == ""
    assert await bench.remember(ITEM, "hemligt ord 12")
    (kept,) = bench.items.values()
    assert kept.keeps_passphrase
    assert await bench.recall(kept) == "hemligt ord 12"
    assert b"hemligt" not in everything(tmp_path)
    await bench.remove(kept)
    assert await bench.recall(kept) == ""
    bench.close()
    vault.close()
