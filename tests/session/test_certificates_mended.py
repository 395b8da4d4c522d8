"""An item whose own file is lost or damaged is made anew from key, request and certificate beside it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric import rsa
from msgspec.structs import replace

from desktop.core.certificates import BenchItem, Purpose, Stage
from desktop.core.environment import Environment
from desktop.session.certificates import Certificates
from desktop.store.certificate_files import CertificateFiles, Part
from desktop.store.vault import Vault
from tests.certificates.bank import FIELDS, MOMENT, PASSPHRASE, Bank, named, pem, pfx_by_openssl
from tests.store.conftest import SecretService, secret_service

from .test_certificates import MINE, Open, bank, some_keys, start

__all__ = ["bank", "secret_service", "some_keys", "start"]

Damage = Callable[[Path], object]


def halved(path: Path) -> None:
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])


def emptied(path: Path) -> None:
    path.write_bytes(b"")


def lost(path: Path) -> None:
    path.unlink()


async def damaged(bench: Certificates, item: BenchItem, damage: Damage) -> BenchItem:
    """What the bench has of the item after its own file was damaged."""
    damage(bench.folder(item) / Part.ITEM)
    await bench.load()
    assert bench.mended == [item.name]
    assert bench.damaged == []
    (again,) = bench.items.values()
    return again


def said(item: BenchItem) -> BenchItem:
    """Without what only the lost file knew."""
    return replace(item, made_at=MOMENT, handed_over_at=None, uploaded_at=None, verified_at=None)


@pytest.mark.parametrize("damage", [halved, emptied, lost])
async def test_a_request_goes_on_to_its_pfx(start: Open, bank: Bank, damage: Damage) -> None:
    bench = start()
    item = await bench.make_request(Purpose.BANKID, FIELDS, "Utmaning1234", PASSPHRASE)
    again = await damaged(bench, item, damage)
    assert said(again) == said(item)
    answered = await bench.take_answer(pem(bank.answer(await bench.part(again, Part.REQUEST))))
    assert answered.item is not None
    assert (await bench.make_pfx(answered.item, PASSPHRASE)).stage is Stage.READY


@pytest.mark.parametrize("damage", [halved, emptied, lost])
async def test_a_swish_certificate_is_what_it_was(
    start: Open, bank: Bank, some_keys: list[rsa.RSAPrivateKey], tmp_path: Path, damage: Damage
) -> None:
    bench = start(environment=Environment.TEST)
    own = bank.certify(some_keys[2], named(C="SE", O="5569743098", CN="1234679304"), days=730)
    data = pfx_by_openssl(tmp_path, some_keys[2], [own, bank.issuer, bank.root], passphrase=PASSPHRASE)
    item = (await bench.take_files(Purpose.SWISH, [data], PASSPHRASE)).item
    assert item is not None
    again = await damaged(bench, await bench.mark(item, uploaded_at=MOMENT), damage)
    assert said(again) == said(item)
    assert again.stage is Stage.READY


async def test_a_test_certificate_is_still_marked_as_one(start: Open) -> None:
    bench = start(environment=Environment.TEST)
    item = await bench.make_test(Purpose.BANKID, PASSPHRASE)
    assert said(await damaged(bench, item, lost)) == said(item)


async def test_the_purpose_is_read_from_what_is_left(start: Open) -> None:
    bench = start()
    item = await bench.make_request(Purpose.SWISH, FIELDS, "Utmaning1234", PASSPHRASE)
    assert (await damaged(bench, item, halved)).purpose is Purpose.SWISH


async def test_the_old_content_is_kept_beside(start: Open) -> None:
    """A newer program may have written it, and understand it."""
    bench = start()
    item = await bench.make_request(Purpose.BANKID, FIELDS, "Utmaning1234", PASSPHRASE)
    path = bench.folder(item) / Part.ITEM
    newer = path.read_bytes().replace(b'"bankid"', b'"freja"')
    await damaged(bench, item, lambda path: path.write_bytes(newer))
    assert path.with_name("item.json.damaged").read_bytes() == newer


@pytest.mark.parametrize("part", [Part.KEY, Part.REQUEST])
async def test_what_says_too_little_is_told_of_and_left(start: Open, part: Part) -> None:
    bench = start()
    item = await bench.make_request(Purpose.BANKID, FIELDS, "Utmaning1234", PASSPHRASE)
    for name in (part, Part.ITEM):
        (bench.folder(item) / name).unlink()
    await bench.load()
    assert bench.items.values() == []
    assert bench.damaged == [item.id]
    assert len(list(bench.folder(item).iterdir())) == 1


async def test_the_keyring_still_knows_the_passphrase(secret_service: SecretService, tmp_path: Path) -> None:
    vault = Vault(Environment.TEST, profile="prov")
    bench = Certificates(Environment.TEST, lambda: MINE, CertificateFiles(tmp_path), vault)
    bench.bits = 2048
    item = await bench.make_request(Purpose.BANKID, FIELDS, "Utmaning1234", PASSPHRASE)
    assert await bench.remember(item, PASSPHRASE)
    again = await damaged(bench, item, lost)
    assert again.keeps_passphrase
    assert await bench.recall(again) == PASSPHRASE
    await bench.remove(again)
    bench.close()
    vault.close()
