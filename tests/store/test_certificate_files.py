"""Files of the bench: nothing half-made stands there, nothing damaged is lost, no passphrase but where asked for."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from msgspec.structs import replace

from desktop.core.certificates import BenchItem, Purpose
from desktop.core.environment import Environment
from desktop.core.records.creditors import CreditorView
from desktop.session.certificates import Certificates
from desktop.store.certificate_files import CertificateFiles, Part
from desktop.store.vault import Vault

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


def test_what_a_crash_left_half_made_is_swept(tmp_path: Path) -> None:
    files = CertificateFiles(tmp_path)
    files.put("bolag", ITEM, {Part.KEY: b"key"})
    (files.folder("bolag", "a1") / Part.ITEM).unlink()
    assert files.items("bolag") == []
    assert not files.folder("bolag", "a1").exists()


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
    await bench.keep(ITEM)
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
