"""The bench in a real window: the guided steps, wrong files in words, files dropped, alerts by the clock."""

from __future__ import annotations

import asyncio
import operator
import threading
from collections.abc import Callable
from datetime import date, timedelta
from functools import partial
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric import rsa
from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLabel, QLineEdit, QWidget

from desktop.certificates import keys
from desktop.certificates.trouble import Trouble
from desktop.core.certificates import ALERT_DAYS, BenchItem, Purpose, Stage
from desktop.core.dates import now
from desktop.core.environment import Environment
from desktop.panes.certificates.calendar import renewal_events
from desktop.panes.certificates.file_page import FilePage
from desktop.panes.certificates.made_sheet import MadeSheet
from desktop.panes.certificates.pane import CertificatesPane
from desktop.panes.certificates.request_page import ANSWER, BANK, PFX, UPLOAD, RequestPage
from desktop.panes.certificates.troubles import SENTENCES, sentence
from desktop.panes.certificates.upload_step import UploadStep
from desktop.panes.certificates.words import days_words
from desktop.panes.overview.pane import OverviewPane
from desktop.qt import i18n
from desktop.qt.drop_zone import DropZone
from desktop.qt.fields import TextField
from desktop.session.certificates import Certificates
from desktop.store.certificate_files import CertificateFiles, Part
from tests.certificates.bank import (
    MOMENT,
    PASSPHRASE,
    Bank,
    named,
    openssl,
    pem,
    pfx_by_openssl,
    put_on,
    short_keys,
    the_bank,
)

from .conftest import Office, asked, until

Show = Callable[[QWidget], QWidget]


@pytest.fixture(scope="session")
def some_keys() -> list[rsa.RSAPrivateKey]:
    return short_keys()


@pytest.fixture(scope="session")
def bank() -> Bank:
    return the_bank()


@pytest.fixture
async def pane(office: Office, shown: Show) -> CertificatesPane:
    bench = office.session.certificates
    bench.bits, bench.clock = 2048, lambda: MOMENT
    made = CertificatesPane(office.desk)
    shown(made)
    await until(lambda: bench.items.loaded)
    return made


def items(office: Office) -> list[BenchItem]:
    return office.session.certificates.items.values()


async def made(office: Office) -> BenchItem:
    """A test certificate whose passphrase somebody has noted down."""
    bench = office.session.certificates
    item = await bench.make_test(Purpose.BANKID, PASSPHRASE)
    bench.unseen.clear()
    return item


async def requested(office: Office, pane: CertificatesPane) -> RequestPage:
    page = pane.request(Purpose.BANKID)
    page.details.form.load({"company": office.session.certificates.owner.name, "city": "Umeå", "county": "AC",
                            "domain": "www.nordlunds.example", "unit": "IT", "country": "SE", "email": ""})  # fmt: skip
    page.details.secrets.field("passphrase").set_value(PASSPHRASE)
    page.details.secrets.field("noted").set_value(True)
    page.go_on()
    await until(lambda: page.step == BANK and bool(page.bank.request))
    return page


async def test_from_details_to_verified(office: Office, pane: CertificatesPane, bank: Bank, tmp_path: Path) -> None:
    page = await requested(office, pane)
    QTest.mouseClick(page.bank.copy, Qt.MouseButton.LeftButton)
    await until(lambda: items(office)[0].handed_over_at is not None)
    request = QGuiApplication.clipboard().text()
    assert "verify OK" in openssl("req", "-verify", "-noout", data=request.encode())
    page.go_on()
    assert page.step == ANSWER
    page.open_text(pem(bank.answer(request.encode()), bank.issuer, bank.root).decode())
    await until(lambda: items(office)[0].stage is Stage.ANSWERED)
    await until(lambda: page.answer.go_on.isVisible())
    page.go_on()
    assert page.step == PFX
    for passphrase, there in (("fel lösenfras", False), (PASSPHRASE, True)):
        page.pfx.passphrase.set_value(passphrase)
        page.go_on()
        await until(lambda there=there: items(office)[0].has_pfx if there else bool(page.pfx.findings.words))  # type: ignore[misc]
        assert items(office)[0].has_pfx is there
    await until(lambda: page.step == UPLOAD)
    assert page.pfx.passphrase.value() is None
    QTest.mouseClick(page.upload.done, Qt.MouseButton.LeftButton)
    await until(lambda: items(office)[0].stage is Stage.UPLOADED)
    QTest.mouseClick(page.upload.sure, Qt.MouseButton.LeftButton)
    await until(lambda: items(office)[0].stage is Stage.VERIFIED)
    page.go_back()
    assert pane.page is None


async def test_nothing_is_made_before_all_is_filled_in(office: Office, pane: CertificatesPane) -> None:
    page = pane.request(Purpose.BANKID)
    company = office.session.company
    assert company is not None
    assert page.details.fields.company == company.name
    page.go_on()
    form = page.details.form
    assert form.field("county").message()
    assert form.field("domain").message()
    assert page.details.secrets.field("noted").message()
    form.field("domain").set_value("https://x.example/a")
    page.details.secrets.field("challenge").set_value(page.details.passphrase)
    page.go_on()
    assert "www" in form.field("domain").message()
    assert page.details.secrets.field("challenge").message() != page.details.secrets.field("passphrase").message()
    assert "another" in page.details.secrets.field("challenge").message()
    assert not items(office)


async def test_the_keyboard_begins_where_something_is_to_be_done(office: Office, pane: CertificatesPane) -> None:
    def focused() -> QWidget | None:
        return pane.window().focusWidget()

    page = pane.request(Purpose.BANKID)
    assert focused() is page.details.form.field("domain").editor
    pane.close_page()
    opened = pane.open_files([])
    assert focused() is opened.file.first
    pane.close_page()
    again = await requested(office, pane)
    assert focused() is again.bank.copy
    pane.close_page()
    pane.table.select(items(office)[0].id)
    pane.go_on()
    assert isinstance(pane.page, RequestPage)
    assert focused() is pane.page.bank.copy


async def test_the_rest_of_the_minute_is_waited_for_when_one_comes_back(office: Office, pane: CertificatesPane) -> None:
    bench = office.session.certificates
    item = await made(office)
    for ago, words in ((20, "Wait 40 second"), (61, "Press the button")):
        await bench.mark(item, uploaded_at=now() - timedelta(seconds=ago))
        pane.table.select(item.id)
        pane.go_on()
        page = pane.page
        assert isinstance(page, FilePage)
        assert words in page.upload._said.text()
        pane.close_page()


async def test_what_is_verified_before_the_minute_is_over_is_not_waited_for(
    office: Office, pane: CertificatesPane
) -> None:
    """It counted on, and then asked for the button that had been pressed."""
    item = await made(office)
    await office.session.certificates.mark(item, uploaded_at=now())
    pane.table.select(item.id)
    pane.go_on()
    page = pane.page
    assert isinstance(page, FilePage)
    assert page.upload._said.text().startswith("Wait ")
    QTest.mouseClick(page.upload.sure, Qt.MouseButton.LeftButton)
    assert "There is nothing left to do" in page.upload._said.text()
    assert not page.upload._timer.isActive()


async def test_making_a_key_can_be_cancelled(
    office: Office, pane: CertificatesPane, monkeypatch: pytest.MonkeyPatch
) -> None:
    make, may_end = keys.make, threading.Event()
    monkeypatch.setattr(keys, "make", lambda bits: may_end.wait(10) and make(bits))
    page = pane.request(Purpose.BANKID)
    page.details.form.load(
        {"company": "A", "city": "B", "county": "C", "domain": "d.example", "unit": "IT", "country": "SE"}
    )
    page.details.secrets.field("noted").set_value(True)
    page.go_on()
    await until(page.details.progress.isVisible)
    page.details.progress.stop()
    await until(lambda: not page.details.progress.isVisible())
    may_end.set()
    assert page.details.make.isEnabled()
    await asyncio.sleep(0.2)
    assert not items(office)


async def test_work_half_done_goes_on_where_it_was(office: Office, pane: CertificatesPane, bank: Bank) -> None:
    page = await requested(office, pane)
    request = page.bank.request
    page.go_back()
    pane.table.select(items(office)[0].id)
    pane.go_on()
    to_copy = pane.page
    assert isinstance(to_copy, RequestPage)
    assert to_copy.step == BANK
    await until(lambda: to_copy.bank.request == request)
    QTest.mouseClick(to_copy.bank.copy, Qt.MouseButton.LeftButton)
    await until(lambda: items(office)[0].handed_over_at is not None)
    to_copy.go_back()
    pane.go_on()
    again = pane.page
    assert isinstance(again, RequestPage)
    assert again.step == ANSWER
    again.answer.request_wanted.emit()
    await until(lambda: again.step == BANK and again.bank.request == request)
    again.go_on()
    again.open_text(request)
    await until(lambda: "CSR" in again.answer.findings.words)
    again.open_text(pem(bank.issuer).decode())
    await until(lambda: bank.issuer.subject.rfc4514_string().split(",")[0][3:] in again.answer.findings.words)
    assert not again.answer.go_on.isVisible()


async def test_a_swish_file_is_dropped_opened_and_explained(
    office: Office, pane: CertificatesPane, bank: Bank, some_keys: list[rsa.RSAPrivateKey], tmp_path: Path
) -> None:
    own = bank.certify(some_keys[2], named(O="Nordlunds Snickeri AB", CN="1231181189"))
    path = tmp_path / "swish.pfx"
    path.write_bytes(pfx_by_openssl(tmp_path, some_keys[2], [own, bank.issuer], "-legacy", passphrase=PASSPHRASE))
    drop(pane.table.viewport(), [path])
    page = pane.page
    assert isinstance(page, FilePage)
    await until(lambda: bool(page._contents))
    page.file.passphrase.set_value("fel")
    page.go_on()
    await until(lambda: bool(page.file.findings.words))
    assert not items(office)
    page.file.passphrase.set_value(PASSPHRASE)
    page.go_on()
    await until(lambda: bool(items(office)))
    assert "3DES" in page.file.findings.words
    assert items(office)[0].merchant_number == "1231181189"
    await until(page.file.go_on.isVisible)
    page.go_on()
    assert page.step == 1


async def test_key_and_certificate_may_come_one_after_the_other(
    office: Office, pane: CertificatesPane, bank: Bank, some_keys: list[rsa.RSAPrivateKey], tmp_path: Path
) -> None:
    (tmp_path / "a.pem").write_bytes(pem(bank.certify(some_keys[2], named(CN="1231181189"))))
    (tmp_path / "a.key").write_bytes(keys.protect(some_keys[2], PASSPHRASE))
    (tmp_path / "brev.docx").write_bytes(b"PK\x03\x04...")
    page = pane.open_files([tmp_path / "brev.docx"])
    page.file.passphrase.set_value(PASSPHRASE)
    for name, words in (("brev.docx", Trouble.OFFICE_FILE), ("a.pem", Trouble.NO_KEY)):
        page.open_files([tmp_path / name])
        await until(lambda name=name: page._names == [name])  # type: ignore[misc]
        page.go_on()
        await until(lambda words=words: page.file.findings.words == sentence(words, {}))  # type: ignore[misc]
    page.open_files([tmp_path / "a.key"])
    await until(lambda: len(page._names) == 2)
    page.go_on()
    await until(lambda: bool(items(office)))


async def test_a_test_certificate_in_one_click(office: Office, pane: CertificatesPane, tmp_path: Path) -> None:
    office.desk.commands.run("certificates.test.swish")
    sheet = await asked(pane.window())
    assert isinstance(sheet, MadeSheet)
    passphrase = sheet._passphrase
    assert sheet.main_button is not None
    sheet.main_button.click()
    await chosen(pane, tmp_path / "t.pfx")
    await until(lambda: "t.pfx" in office.told())
    openssl("pkcs12", "-in", tmp_path / "t.pfx", "-passin", f"pass:{passphrase}", "-noout")
    assert items(office)[0].test


async def test_in_production_no_test_certificate_is_offered(office: Office, shown: Show) -> None:
    office.session.environment = Environment.PRODUCTION
    pane = CertificatesPane(office.desk)
    shown(pane)
    commands = {command.id: command for command in office.desk.commands.all()}
    assert not commands["certificates.test.bankid"].is_enabled()
    assert commands["certificates.test.bankid"].reason()


async def test_the_overview_warns_as_the_clock_moves(office: Office, shown: Show) -> None:
    bench, last = office.session.certificates, MOMENT + timedelta(days=100)
    await put_on(bench, BenchItem("a", Purpose.BANKID, MOMENT, "k", 4096, "x", not_after=last))
    pane = OverviewPane(office.desk)
    shown(pane)
    await until(lambda: bench.items.loaded and pane.drawn)
    spoken = {}
    for left in (61, *ALERT_DAYS, 0, -1):
        bench.clock = partial(operator.sub, last, timedelta(days=left))
        bench.look_at_clock()
        spoken[left] = pane.tile("renewals").accessibleName().split(", ")[1:]
    assert spoken[61] == ["0", "Nothing to do"]
    assert spoken[60] == ["1", "BankID: 60 day(s) left"]
    assert [spoken[left][0] for left in ALERT_DAYS] == ["1"] * len(ALERT_DAYS)
    assert spoken[0] == ["1", "BankID ends today"]
    assert spoken[-1] == ["1", "BankID has ended"]
    wanted: list[bool] = []
    pane.certificates_wanted.connect(lambda: wanted.append(True))
    QTest.mouseClick(pane.tile("renewals"), Qt.MouseButton.LeftButton)
    assert wanted == [True]


async def test_list_and_detail_follow_the_clock(office: Office, pane: CertificatesPane) -> None:
    bench, last = office.session.certificates, MOMENT + timedelta(days=100)
    await put_on(bench, BenchItem("a", Purpose.BANKID, MOMENT, "k", 4096, "x", not_after=last))
    pane.table.select("a")
    spoken = {}
    for left in (61, *ALERT_DAYS, 0, -1):
        bench.clock = partial(operator.sub, last, timedelta(days=left))
        bench.look_at_clock()
        await asyncio.sleep(0.05)
        seen = {label.text() for label in pane.detail.findChildren(QLabel) if label.isVisible()}
        spoken[left] = (days_words(left) in seen, pane.table.counts()["expiring"])
    assert spoken == {left: (True, left <= 60) for left in spoken}


def test_the_calendar_has_a_day_for_each_alert_to_come() -> None:
    item = BenchItem("a", Purpose.BANKID, MOMENT, "k", 4096, "x", not_after=MOMENT + timedelta(days=20))
    last = item.last_day
    assert last is not None
    events = renewal_events([item, replace(item, id="b", not_after=None)], "Nordlunds", MOMENT.date())
    assert [event.day for event in events] == [last - timedelta(days=days) for days in (14, 7, 1, 0)]
    assert renewal_events([item], "Nordlunds", date(2030, 1, 1)) == []


async def test_renewing_proposes_the_names_of_the_selected_one(office: Office, pane: CertificatesPane) -> None:
    first = (await requested(office, pane)).item
    assert first is not None
    page = pane.request(Purpose.SWISH)
    page.details.form.field("domain").set_value("swish.nordlunds.example")
    page.details.secrets.field("noted").set_value(True)
    page.go_on()
    await until(lambda: len(items(office)) == 2)
    pane.close_page()
    pane.table.select(first.id)
    pane.renew()
    assert isinstance(pane.page, RequestPage)
    assert pane.page.details.fields == first.fields
    assert pane.page.item is None


async def test_deleting_asks_first(office: Office, pane: CertificatesPane) -> None:
    item = await made(office)
    pane.table.select(item.id)
    office.desk.commands.run("certificates.delete")
    sheet = await asked(pane.window())
    sheet.cancel()
    await until(lambda: not pane.window().findChildren(type(sheet)))
    assert items(office) == [item]
    office.desk.commands.run("certificates.delete")
    await until(lambda: bool(pane.window().findChildren(type(sheet))))
    (again,) = pane.window().findChildren(type(sheet))
    again.answer(True)
    await until(lambda: not items(office))


def test_every_trouble_has_a_sentence_in_both_languages(qapp: QCoreApplication) -> None:
    facts = dict.fromkeys(("reason", "name", "company", "date", "bits", "wanted", "issuer", "count", "rounds"), "värde")
    assert set(SENTENCES) == set(Trouble)
    english = {trouble: sentence(trouble, facts) for trouble in Trouble}
    i18n.use(qapp, "sv")
    for trouble in Trouble:
        words = sentence(trouble, facts)
        assert words != english[trouble]
        assert "{" not in words + english[trouble]


def test_the_portal_is_the_environments(qapp: QCoreApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toString()))
    for environment in Environment:
        step = UploadStep(Purpose.BANKID, environment)
        step.open_portal()
        step.deleteLater()
    assert opened == ["https://app.billecta.com", "https://apptest.billecta.com"]


def test_too_many_files_and_web_addresses_are_not_taken(qapp: QCoreApplication, tmp_path: Path) -> None:
    dropped: list[object] = []
    zone = DropZone("Drop", "")
    zone.dropped.connect(dropped.append)
    drop(zone, [tmp_path / "a", tmp_path / "b"])
    assert dropped == []
    drop(zone, [tmp_path / "a"])
    assert dropped == [[tmp_path / "a"]]
    zone.deleteLater()


def drop(widget: QWidget, paths: list[Path]) -> None:
    """As the window system delivers files."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    action, buttons, keys_ = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(5, 5), action, data, buttons, keys_)
    QCoreApplication.sendEvent(widget, enter)
    QCoreApplication.sendEvent(widget, QDropEvent(QPointF(5, 5), action, data, buttons, keys_))


async def test_what_is_filled_in_is_there_the_next_time(office: Office, pane: CertificatesPane) -> None:
    page = pane.request(Purpose.BANKID)
    form = page.details.form
    form.field("county").set_value("Skåne län")
    domain = form.field("domain")
    assert isinstance(domain, TextField)
    domain.set_text("www.ny.example")
    page.go_back()
    again = pane.request(Purpose.BANKID)
    assert again.details.fields.domain == "www.ny.example"
    assert again.details.fields.county == "Skåne län"
    assert again.details.passphrase != page.details.passphrase
    kept = office.session.drafts.all("certificate")
    assert len(kept) == 1
    assert again.details.passphrase.encode() not in kept[0].content
    pane.close_page()
    assert (await requested(office, pane)).step == BANK
    assert not office.session.drafts.all("certificate")


async def test_files_that_cannot_be_read_say_so(office: Office, pane: CertificatesPane, tmp_path: Path) -> None:
    huge = tmp_path / "film.mp4"
    with huge.open("wb") as file:
        file.truncate(2_000_000_000)
    page = pane.open_files([huge])
    await until(lambda: page.file.findings.words == sentence(Trouble.TOO_LARGE, {}))
    page.open_files([tmp_path / "borta.pem"])
    await until(lambda: "not there any more" in page.file.findings.words)


async def test_damaged_ones_are_told_of(office: Office, shown: Show, tmp_path: Path) -> None:
    files = CertificateFiles(tmp_path / "c")
    bench = Certificates(Environment.TEST, lambda: office.session.company, files)
    item = BenchItem("a", Purpose.BANKID, MOMENT, "k", 4096, "x")
    files.put(bench.owner.id, item, {Part.KEY: b"key"})
    (bench.folder(item) / Part.ITEM).write_bytes(b"{")
    office.session.certificates.close()
    office.session.certificates = bench
    pane = CertificatesPane(office.desk)
    shown(pane)
    await until(lambda: str(bench.folder()) in office.told())
    bench.close()


async def chosen(pane: CertificatesPane, path: Path) -> None:
    """The system's dialog, answered."""
    await until(lambda: pane.window().findChild(QFileDialog) is not None)
    dialog = pane.window().findChild(QFileDialog)
    assert isinstance(dialog, QFileDialog)
    line = dialog.findChild(QLineEdit)
    assert isinstance(line, QLineEdit)
    line.setText(str(path))
    dialog.accept()
    await until(lambda: pane.window().findChild(QFileDialog) is None)


async def test_files_are_saved_for_their_owner_only(office: Office, pane: CertificatesPane, tmp_path: Path) -> None:
    bench = office.session.certificates
    item = await made(office)
    pane.table.select(item.id)
    for command, name in (("save", "a.pfx"), ("backup", "a.zip"), ("calendar", "a.ics")):
        office.desk.commands.run(f"certificates.{command}")
        await chosen(pane, tmp_path / name)
        await until(lambda name=name: name in office.told())  # type: ignore[misc]
        assert (tmp_path / name).stat().st_mode & 0o777 == 0o600
    assert (tmp_path / "a.pfx").read_bytes() == await bench.part(item, Part.PFX)
    assert b"BEGIN:VEVENT" in (tmp_path / "a.ics").read_bytes()
    await bench.remove(item)
    office.desk.commands.run("certificates.restore")
    await chosen(pane, tmp_path / "a.zip")
    await until(lambda: [one.key_id for one in items(office)] == [item.key_id])


async def test_a_folder_that_takes_nothing_is_said(office: Office, pane: CertificatesPane, tmp_path: Path) -> None:
    item = await made(office)
    pane.table.select(item.id)
    (tmp_path / ".a.pfx.new").mkdir()
    office.desk.commands.run("certificates.save")
    await chosen(pane, tmp_path / "a.pfx")
    await until(lambda: "could not be saved" in office.told())
    assert not (tmp_path / "a.pfx").exists()
