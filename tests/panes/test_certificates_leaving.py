"""The person leaves in the middle: nothing half-made stays, nothing said is lost, and no error is told of."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from desktop.certificates import keys, pfx
from desktop.core.certificates import Purpose, Stage
from desktop.panes.certificates.file_page import FilePage
from desktop.panes.certificates.pane import CertificatesPane
from tests.certificates.bank import MOMENT, PASSPHRASE, named, pfx_by_openssl, short_keys, the_bank

from .conftest import Office, until
from .test_certificates import items, made, requested

Show = Callable[[QWidget], QWidget]


@pytest.fixture
async def pane(office: Office, shown: Show) -> CertificatesPane:
    bench = office.session.certificates
    bench.bits, bench.clock = 2048, lambda: MOMENT
    made = CertificatesPane(office.desk)
    shown(made)
    await until(lambda: bench.items.loaded)
    return made


async def test_while_the_key_is_made(office: Office, pane: CertificatesPane, monkeypatch: pytest.MonkeyPatch) -> None:
    make, began, may_end = keys.make, threading.Event(), threading.Event()

    def slowly(bits: int) -> object:
        began.set()
        return may_end.wait(10) and make(bits)

    monkeypatch.setattr(keys, "make", slowly)
    page = pane.request(Purpose.BANKID)
    page.details.form.load(
        {"company": "A", "city": "B", "county": "C", "domain": "d.example", "unit": "IT", "country": "SE"}
    )
    page.details.secrets.field("noted").set_value(True)
    page.go_on()
    await until(began.is_set)
    page.go_back()
    await asyncio.sleep(0.1)
    may_end.set()
    await asyncio.sleep(0.3)
    assert not items(office)
    assert office.told() == ""
    assert office.failures == []


async def test_while_a_file_is_opened(
    office: Office, pane: CertificatesPane, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page, opening = opened_slowly(pane, tmp_path, monkeypatch)
    await until(lambda: bool(page._contents))
    page.file.passphrase.set_value(PASSPHRASE)
    page.go_on()
    await until(opening.began.is_set)
    page.go_back()
    await asyncio.sleep(0.1)
    opening.may_end.set()
    await asyncio.sleep(0.3)
    await office.session.certificates.load()
    assert not items(office)
    assert office.told() == ""
    assert office.failures == []


async def test_opening_is_cancelled_and_tried_again(
    office: Office, pane: CertificatesPane, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page, opening = opened_slowly(pane, tmp_path, monkeypatch)
    await until(lambda: bool(page._contents))
    page.file.passphrase.set_value(PASSPHRASE)
    page.go_on()
    await until(page.file.progress.isVisible)
    assert not page.file.open.isEnabled()
    page.file.progress.stop()
    await until(lambda: page.file.open.isEnabled())
    assert not page.file.progress.isVisible()
    opening.may_end.set()
    await asyncio.sleep(0.2)
    assert not items(office)
    page.go_on()
    await until(lambda: bool(items(office)))


async def test_just_after_saying_that_it_is_uploaded(office: Office, pane: CertificatesPane) -> None:
    bench = office.session.certificates
    item = await made(office)
    pane.table.select(item.id)
    pane.go_on()
    page = pane.page
    assert isinstance(page, FilePage)
    QTest.mouseClick(page.upload.done, Qt.MouseButton.LeftButton)
    page.go_back()
    await until(lambda: items(office)[0].stage is Stage.UPLOADED)
    await bench.load()
    assert items(office)[0].stage is Stage.UPLOADED


async def test_just_after_copying_the_request(office: Office, pane: CertificatesPane) -> None:
    page = await requested(office, pane)
    QTest.mouseClick(page.bank.copy, Qt.MouseButton.LeftButton)
    page.go_back()
    await until(lambda: items(office)[0].handed_over_at is not None)


class Opening:
    """A .pfx whose arithmetic is begun, and lasts until it may end."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.began, self.may_end, self._really = threading.Event(), threading.Event(), pfx.open_pfx
        monkeypatch.setattr(pfx, "open_pfx", self._open)

    def _open(self, data: bytes, passphrase: str) -> pfx.Opened:
        self.began.set()
        self.may_end.wait(10)
        return self._really(data, passphrase)


def opened_slowly(pane: CertificatesPane, folder: Path, monkeypatch: pytest.MonkeyPatch) -> tuple[FilePage, Opening]:
    own = the_bank().certify(short_keys()[2], named(O="Nordlunds Snickeri AB", CN="1231181189"))
    path = folder / "swish.pfx"
    path.write_bytes(pfx_by_openssl(folder, short_keys()[2], [own], passphrase=PASSPHRASE))
    return pane.open_files([path]), Opening(monkeypatch)
