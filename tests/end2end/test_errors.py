"""Each trouble has its own sentence, in both languages."""

from __future__ import annotations

import ssl
import subprocess
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel

from desktop.core.environment import Environment
from desktop.core.errors import ApiError, Kind
from desktop.qt.problems import TEXTS, sentence
from desktop.sandbox.auth import set_token
from desktop.sandbox.server import Running

from .conftest import NOWHERE, PASSWORD, TOKEN, USER, Start
from .scenes import Scenes

LANGUAGES = pytest.mark.parametrize("language", ["sv", "en"])


class Page(BaseHTTPRequestHandler):
    """Answers a web page to everything, with status 200, as guest networks do."""

    def do_POST(self) -> None:
        """The same for every call."""
        body = "<!DOCTYPE html><title>Välkommen till gästnätet</title>".encode()
        self.send_response(200)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    do_GET = do_POST  # noqa: N815

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002
        """Says nothing."""


class Quiet(HTTPServer):
    """A client that does not trust it hangs up: that is no error here."""

    def handle_error(self, request: object, client_address: object) -> None:
        """Says nothing."""


@contextmanager
def guest_network(certificate: Path | None = None) -> Iterator[str]:
    server = Quiet(("127.0.0.1", 0), Page)
    if certificate:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(certificate, certificate.with_suffix(".key"))
        server.socket = context.wrap_socket(server.socket, server_side=True, do_handshake_on_connect=False)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05})
    thread.start()
    scheme = "https" if certificate else "http"
    yield f"{scheme}://127.0.0.1:{server.server_address[1]}"
    server.shutdown()
    thread.join()
    server.server_close()


@pytest.fixture(scope="module")
def self_signed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("tls") / "own.pem"
    words = ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=127.0.0.1"]
    words += ["-addext", "subjectAltName=IP:127.0.0.1", "-keyout", str(path.with_suffix(".key")), "-out", str(path)]
    subprocess.run(words, check=True, capture_output=True)
    return path


def title(kind: Kind, language: str) -> str:
    """What has to be read, which in Swedish is not the English of the source."""
    words = sentence(ApiError(kind), environment=Environment.TEST).title
    source = str(TEXTS[kind][0]).split("{")[0]
    assert (source in words) is (language == "en")
    return words


async def said_at_sign_in(scenes: Scenes, user: str = USER, password: str = PASSWORD) -> str:
    page = await scenes.sign_in(user, password)
    await scenes.hand.see(page.error_text, "words about what went wrong")
    return page.error_text()


@LANGUAGES
async def test_wrong_password(no_keyring: None, start: Start, language: str) -> None:
    async with start(language=language) as scenes:
        assert title(Kind.WRONG_PASSWORD, language) in await said_at_sign_in(scenes, password="fel lösenord")


@LANGUAGES
async def test_server_down(no_keyring: None, start: Start, language: str) -> None:
    async with start(language=language, address=NOWHERE) as scenes:
        assert title(Kind.UNREACHABLE, language) in await said_at_sign_in(scenes)


@LANGUAGES
async def test_a_web_page_for_an_answer(no_keyring: None, start: Start, language: str) -> None:
    with guest_network() as address:
        async with start(language=language, address=address) as scenes:
            said = await said_at_sign_in(scenes)
            assert title(Kind.NONSENSE, language) in said


@LANGUAGES
async def test_a_certificate_nobody_vouches_for(
    no_keyring: None, start: Start, self_signed: Path, language: str
) -> None:
    with guest_network(self_signed) as address:
        async with start(language=language, address=address) as scenes:
            assert title(Kind.TLS, language) in await said_at_sign_in(scenes)


@LANGUAGES
async def test_an_expired_token(no_keyring: None, start: Start, sandbox: Running, language: str) -> None:
    async with start(language=language) as scenes:
        await scenes.sign_in(USER, PASSWORD)
        await scenes.loaded()
        set_token(sandbox.state, next(iter(sandbox.state.things("user"))), TOKEN)
        await scenes.hand.press("F5")
        await scenes.hand.see(lambda: scenes.hand.reads(title(Kind.TOKEN_REFUSED, language)), "words about the token")
        await scenes.hand.push(scenes.app.qt.translate("Desk", "Sign in again"))
        await scenes.sign_in(USER, PASSWORD)
        await scenes.loaded()


@LANGUAGES
async def test_an_unknown_company_and_an_invoice_one_may_not_see(
    no_keyring: None, start: Start, sandbox: Running, tmp_path: Path, language: str
) -> None:
    (tmp_path / "profile").mkdir()
    foreign = "00000000-0000-4000-8000-000000000000"
    (tmp_path / "profile" / "settings.json").write_text(f'{{"last_company": {{"test": "{foreign}"}}}}', "utf-8")
    async with start(language=language) as scenes:
        await scenes.sign_in(USER, PASSWORD)
        await scenes.loaded()
        assert scenes.session.company_id not in ("", foreign)
        assert scenes.app.settings.last_company[Environment.TEST] == scenes.session.company_id
        gone = scenes.session.invoices.values()[0].action_public_id
        sandbox.state.db.execute("DELETE FROM invoice WHERE id = ?", (gone,))
        scenes.invoices.open_record(gone or "")
        await scenes.hand.see(lambda: scenes.hand.reads(title(Kind.NO_ACCESS, language)), "words about the invoice")
        assert scenes.hand.find(QLabel, lambda label: "401" in label.text()) is None


def test_no_two_troubles_share_a_sentence() -> None:
    titles = [str(texts[0]) for texts in TEXTS.values()]
    assert len(set(titles)) == len(titles) == len(Kind)
