"""Every wrong file, dropped in the window: one sentence each, in both languages, and it says what to do."""

from __future__ import annotations

import base64
import errno
import os
import re
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from cryptography import x509
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from desktop.certificates import keys
from desktop.certificates.requests import make_request
from desktop.certificates.selfsigned import make_test_certificate
from desktop.certificates.trouble import Trouble
from desktop.core.certificates import Purpose, Stage
from desktop.core.environment import Environment
from desktop.panes.certificates.pane import CertificatesPane
from desktop.panes.certificates.request_page import RequestPage
from desktop.panes.certificates.troubles import sentence
from desktop.qt import i18n
from desktop.store.certificate_files import CertificateFiles
from tests.certificates.bank import (
    FIELDS,
    MOMENT,
    PASSPHRASE,
    der,
    named,
    openssl,
    pem,
    pfx_by_openssl,
    plain_key,
    short_keys,
)
from tests.certificates.bank import the_bank as bank
from tests.certificates.test_reading import word_file

from .conftest import Office, until
from .test_certificates import items, requested

Show = Callable[[QWidget], QWidget]
Drop = tuple[str, bytes]

OLD_WORD = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)
NEXT_STEP = {
    "en": re.compile(r"\b(ask|choose|copy|type|send|sign in|look|check|change|go back|keep|delete|upload|use|make|mind|"
                     r"open|restore|find|add|drop|nothing to do|do not)\b", re.IGNORECASE),
    "sv": re.compile(r"\b(be|välj|kopiera|skriv|skicka|logga in|leta|kontrollera|byt|gå tillbaka|spara[rs]?|ta bort|"
                     r"ladda upp|använd|gör|ge|tänk|öppna|återställ|hittar|behöver|skaffa|släpp|skapa|lägg|"
                     r"ta det inte|inte användas|inte göra)\b", re.IGNORECASE),
}  # fmt: skip


@pytest.fixture(params=["en", "sv"])
def language(qapp: QCoreApplication, request: pytest.FixtureRequest) -> Iterator[str]:
    i18n.use(qapp, request.param)
    yield request.param
    i18n.use(qapp, "en")


@pytest.fixture
async def pane(office: Office, shown: Show, language: str) -> CertificatesPane:
    bench = office.session.certificates
    bench.bits, bench.clock, bench.environment = 2048, lambda: MOMENT, Environment.PRODUCTION
    made = CertificatesPane(office.desk)
    shown(made)
    await until(lambda: bench.items.loaded)
    return made


@pytest.mark.parametrize("trouble", Trouble)
def test_every_sentence_says_what_to_do(language: str, trouble: Trouble) -> None:
    assert NEXT_STEP[language].search(sentence(trouble, {}))


def wrong_answers(request: bytes, folder: Path) -> dict[Trouble, list[Drop]]:
    """What an office might drop as the bank's answer."""
    mine, theirs = bank().answer(request), bank().certify(short_keys()[2], named(CN="okand.example"))
    old = bank().answer(request, start=MOMENT - timedelta(days=400), days=365)
    key = short_keys()[2]
    public = openssl("rsa", "-pubout", data=plain_key(key)).encode()
    return {
        Trouble.OFFICE_FILE: [
            ("svar.docx", word_file()),
            ("svar.doc", OLD_WORD),
        ],
        Trouble.EMPTY: [("tom.pem", b""), ("blank.pem", b" \r\n")],
        Trouble.PDF: [("brev.pdf", b"%PDF-1.7 ...")],
        Trouble.WEB_PAGE: [("bank.htm", b"<!DOCTYPE html><html></html>")],
        Trouble.UNKNOWN: [("hej.txt", "Hej! Vi återkommer.".encode())],
        Trouble.DAMAGED: [("halv.pem", pem(mine)[:400]), ("halv.cer", der(mine)[:-20])],
        Trouble.IS_REQUEST: [("min.csr", request), ("min.der", openssl_der(request, folder))],
        Trouble.IS_KEY: [("min.key", keys.protect(key, PASSPHRASE)), ("min2.key", plain_key(key))],
        Trouble.IS_PUBLIC_KEY: [("min.pub", public)],
        Trouble.IS_PFX: [("min.pfx", pfx_by_openssl(folder, key, [theirs], passphrase=PASSPHRASE))],
        Trouble.OTHER_KEY: [("annan.pem", pem(theirs))],
        Trouble.ONLY_ISSUERS: [("ca.pem", pem(bank().issuer, bank().root))],
        Trouble.EXPIRED: [("gammal.pem", pem(old))],
    }


def openssl_der(request: bytes, folder: Path) -> bytes:
    openssl("req", "-outform", "DER", "-out", folder / "asked.der", data=request)
    return (folder / "asked.der").read_bytes()


async def test_each_wrong_answer_has_its_sentence(office: Office, pane: CertificatesPane, tmp_path: Path) -> None:
    page = await requested(office, pane)
    page.go_on()
    folder = tmp_path / "en mapp"
    folder.mkdir()
    huge = tmp_path / "film.mp4"
    with huge.open("wb") as file:
        file.truncate(100_000_000)
    said = {}
    for trouble, drops in wrong_answers(page.bank.request.encode(), tmp_path).items():
        for name, data in drops:
            (tmp_path / name).write_bytes(data)
            said[name] = (await told(page, tmp_path / name), beginning(trouble))
    for path, trouble in (
        (folder, Trouble.IS_FOLDER),
        (huge, Trouble.TOO_LARGE),
        (tmp_path / "borta", Trouble.UNREADABLE),
    ):
        said[path.name] = (await told(page, path), beginning(trouble))
    assert {name: words for name, (words, wanted) in said.items() if not words.startswith(wanted)} == {}
    assert [one.stage for one in items(office)] == [Stage.REQUESTED]


async def told(page: RequestPage, path: Path) -> str:
    page.answer.findings.clear()
    page.open_files([path])
    await until(lambda: bool(page.answer.findings.words))
    return page.answer.findings.words


def beginning(trouble: Trouble) -> str:
    """The sentence up to what differs from file to file."""
    return sentence(trouble, {}).partition("{")[0]


async def test_each_right_answer_is_taken(office: Office, pane: CertificatesPane, tmp_path: Path) -> None:
    """With and without chain, in any order and form, and what there is to say of each."""
    page = await requested(office, pane)
    page.go_on()
    request = page.bank.request.encode()
    early = bank().answer(request, start=MOMENT + timedelta(days=3))
    answers = [bank().answer(request) for _ in range(8)]
    whole = [pem(own, bank().issuer, bank().root) for own in answers]
    (tmp_path / "all.pem").write_bytes(whole[0])
    (tmp_path / "own.pem").write_bytes(pem(answers[1]))
    seven = ("crl2pkcs7", "-nocrl", "-certfile")
    openssl(*seven, tmp_path / "own.pem", "-outform", "DER", "-out", tmp_path / "own.p7b")
    right: list[tuple[bytes, Trouble | None]] = [
        (openssl(*seven, tmp_path / "all.pem").encode(), None),
        ((tmp_path / "own.p7b").read_bytes(), Trouble.CHAIN_MISSING),
        (pem(bank().root, bank().issuer, answers[2]), Trouble.CHAIN_REORDERED),
        (der(answers[3]), Trouble.CHAIN_MISSING),
        (b"\xef\xbb\xbf" + whole[4].replace(b"\n", b"\r\n"), None),
        (base64.encodebytes(der(answers[5])), Trouble.CHAIN_MISSING),
        (whole[6].decode().encode("utf-16"), None),
        (pem(answers[7], bank().issuer) + pem(short_stray()), Trouble.STRAY_CERTIFICATES),
        (pem(early), Trouble.NOT_YET_VALID),
    ]
    for number, (data, trouble) in enumerate(right):
        path = tmp_path / f"svar{number}.cer"
        path.write_bytes(data)
        words = await told(page, path)
        assert page.answer.go_on.isVisible()
        assert trouble is None or beginning(trouble) in words
        assert items(office)[0].stage is Stage.ANSWERED


def short_stray() -> x509.Certificate:
    return bank().certify(short_keys()[3], named(CN="helt.annan.example"))


async def test_each_wrong_file_of_swish_has_its_sentence(
    office: Office, pane: CertificatesPane, tmp_path: Path
) -> None:
    key, other = short_keys()[2], short_keys()[3]
    own = bank().certify(key, named(O="Nordlunds Snickeri AB", CN="1231181189"))
    old = bank().certify(key, named(CN="1231181189"), start=MOMENT - timedelta(days=400), days=365)
    test = make_test_certificate(key, "Nordlunds Snickeri AB", "Swish TEST", MOMENT)
    pfx = pfx_by_openssl(tmp_path, key, [own], passphrase=PASSPHRASE)
    older = pfx_by_openssl(tmp_path, key, [own], "-legacy", passphrase=PASSPHRASE)
    rounds = pfx_by_openssl(tmp_path, key, [own], "-iter", "2000000", passphrase=PASSPHRASE)
    (tmp_path / "cert.pem").write_bytes(pem(own))
    openssl("pkcs12", "-export", "-nokeys", "-in", tmp_path / "cert.pem", "-out", tmp_path / "bar.pfx",
            "-passout", f"pass:{PASSPHRASE}")  # fmt: skip
    cases: list[tuple[Trouble, str, list[bytes]]] = [
        (Trouble.WRONG_PASSPHRASE, "Sommarlov2025", [pfx]),
        (Trouble.FOREIGN_LETTERS, "Gräsklippare12", [pfx]),
        (Trouble.TOO_MANY_ROUNDS, PASSPHRASE, [rounds]),
        (Trouble.NO_KEY, PASSPHRASE, [(tmp_path / "bar.pfx").read_bytes()]),
        (Trouble.NO_KEY, PASSPHRASE, [pem(own)]),
        (Trouble.IS_KEY, PASSPHRASE, [keys.protect(key, PASSPHRASE)]),
        (Trouble.OTHER_KEY, PASSPHRASE, [keys.protect(other, PASSPHRASE), pem(own)]),
        (Trouble.EXPIRED, PASSPHRASE, [plain_key(key), pem(old)]),
        (Trouble.SHORT_KEY, PASSPHRASE, [pfx]),
        (Trouble.SELF_SIGNED, PASSPHRASE, [pfx_by_openssl(tmp_path, key, [test], passphrase=PASSPHRASE)]),
        (Trouble.OFFICE_FILE, PASSPHRASE, [word_file()]),
        (Trouble.IS_REQUEST, PASSPHRASE, [make_request(key, FIELDS, "")]),
        (Trouble.KEY_UNPROTECTED, PASSPHRASE, [plain_key(key), pem(own)]),
        (Trouble.OLDER_ENCRYPTION, PASSPHRASE, [older]),
    ]
    said = {}
    for number, (trouble, passphrase, contents) in enumerate(cases):
        page = pane.open_files([], Purpose.SWISH)
        page._contents = contents
        page.file.passphrase.set_value(passphrase)
        page.go_on()
        await until(lambda page=page: bool(page.file.findings.words))  # type: ignore[misc]
        if beginning(trouble) not in page.file.findings.words:
            said[number, trouble] = page.file.findings.words
        pane.close_page()
    assert said == {}
    assert items(office) == []


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (errno.ENOSPC, {"en": "Make room on the disk", "sv": "Gör plats på disken"}),
        (errno.EROFS, {"en": "Ask whoever looks after the computer", "sv": "Be den som sköter datorn"}),
    ],
)
async def test_a_disk_that_takes_nothing_says_so_and_what_was_typed_stays(
    office: Office, pane: CertificatesPane, language: str, number: int, words: dict[str, str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    def refuse(*_: object) -> None:
        raise OSError(number, os.strerror(number), "/profil/certificates")

    with monkeypatch.context() as patched:
        patched.setattr(CertificateFiles, "put", refuse)
        page = pane.request(Purpose.BANKID)
        page.details.form.load({"company": "A", "city": "B", "county": "C", "domain": "d.example", "unit": "IT",
                                "country": "SE"})  # fmt: skip
        page.details.secrets.field("noted").set_value(True)
        passphrase = page.details.passphrase
        page.go_on()
        await until(lambda: words[language] in office.told())
    assert (page.details.fields.domain, page.details.passphrase) == ("d.example", passphrase)
    assert page.details.make.isEnabled()
    page.go_on()
    await until(lambda: bool(items(office)))
