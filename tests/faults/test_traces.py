"""What stays on disk, in the log and in the recording after writes of known content broke off, and after a kill -9."""

from __future__ import annotations

import json
import logging
import sys
from base64 import b64encode
from pathlib import Path
from urllib.parse import quote

import pytest
from msgspec.structs import replace

from desktop.api import codec
from desktop.api.client import Billecta
from desktop.api.credentials import Basic, SecureToken
from desktop.api.har import HarRecorder
from desktop.core.errors import ApiError
from desktop.core.records.invoices import CommentActionView
from desktop.session.invoice_writes import InvoiceComment
from desktop.session.operations import DebtorNew
from desktop.session.order_writes import BankIdStart
from desktop.session.writing import Writing
from desktop.store.cipher import Cipher
from desktop.store.drafts import Drafts
from desktop.store.outbox import Outbox
from tests.clocks import LeapingClock

from .bench import TOKEN, Bench
from .driver import KEY
from .invoice_kinds import TEXT
from .killing import Driver

PERSON, DASHED, PASSWORD = "198001139297", "19800113-9297", "Hemligt-Lösenord-7"
NAME = "Åsa Öhman-Ängström i Västerås"
SECRETS, PAYLOAD = (TOKEN, PASSWORD, PERSON, DASHED, PERSON[2:]), (NAME, TEXT)


def shapes(text: str) -> set[bytes]:
    """A text in every way in which it could have been written."""
    plain = text.encode()
    escaped = json.dumps(text)[1:-1].encode()
    wide = {text.encode(code) for code in ("latin-1", "utf-16-le", "utf-16-be")}
    coded = {b64encode(plain), b64encode(b64encode(plain)), plain.hex().encode(), quote(text).encode()}
    return {plain, escaped, quote(text, safe="").encode(), *wide, *coded}


def found(text: str, where: dict[str, bytes]) -> list[str]:
    return [name for name, content in where.items() if any(shape in content for shape in shapes(text))]


def files(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.rglob("*") if path.is_file()}


async def test_nothing_of_a_broken_off_write_can_be_read(
    bench: Bench, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    har, store, cipher = tmp_path / "traffic.har", tmp_path / "profile", Cipher(KEY)
    store.mkdir()
    recorder = HarRecorder(har)
    client = Billecta(bench.sandbox.url, SecureToken(TOKEN), recorder=recorder, clock=LeapingClock())
    outbox, drafts = Outbox(store / "outbox", cipher), Drafts(store / "drafts", cipher)
    writing = Writing(client, outbox, drafts)
    await break_off(bench, writing)
    drafts.save("draft", "invoice", bench.company_id, f"{NAME} {TEXT} {PERSON}".encode())
    asked = BankIdStart(bench.company_id, PERSON)
    await writing.send("bankid.authenticate", asked, target="bankid", company=bench.company_id)
    await wrong_password(bench, recorder)
    written = files(store)
    assert {"outbox", "outbox-wal", "outbox-shm", "drafts", "drafts-wal"} <= written.keys()
    assert len(writing.unfinished()) == 2
    await client.aclose()
    recorder.close()
    # The server's own log is another machine's.
    ours = [record.getMessage() for record in caplog.records if not record.name.startswith("uvicorn")]
    said = {"log": "\n".join(ours).encode(), "har": har.read_bytes()}
    assert b"debtors/debtor" in said["har"]
    assert b"debtors/debtor" in said["log"]
    for secret in SECRETS:
        assert found(secret, written | said) == []
    for text in PAYLOAD:
        assert found(text, written | {"log": said["log"]}) == []
    outbox.close()
    drafts.close()


async def break_off(bench: Bench, writing: Writing) -> None:
    """Two writes whose outcome is unknown, one with a personal number and one with a text."""
    before = await bench.invoice()
    comment = InvoiceComment(before, CommentActionView(action_public_id=before.action_public_id, comment=TEXT))
    customer = DebtorNew(replace(bench.new_debtor(), name=NAME, org_no=DASHED))
    for path in ("debtors/debtor", "invoice/comment"):
        bench.sandbox.faults.add({"path": f"/v1/{path}", "method": "POST", "do": "500", "when": "after"})
    for name, content in (("debtors.create", customer), ("invoices.comment", comment)):
        with pytest.raises(ApiError):
            await writing.send(name, content, target=name, company=bench.company_id)


async def wrong_password(bench: Bench, recorder: HarRecorder) -> None:
    other = Billecta(bench.sandbox.url, Basic("demo@attesta.example", PASSWORD), recorder=recorder)
    with pytest.raises(ApiError):
        await other.creditors.list()
    await other.aclose()


@pytest.mark.skipif(sys.platform == "win32", reason="the driver forks")
async def test_nothing_of_a_killed_write_can_be_read(bench: Bench, tmp_path: Path) -> None:
    driver = Driver()
    customer = DebtorNew(replace(bench.new_debtor(), name=NAME, org_no=DASHED, notes=TEXT))
    order = {"url": bench.sandbox.url, "token": TOKEN, "folder": str(tmp_path), "company": bench.company_id}
    content = codec.encode(customer).decode()
    driver.start({**order, "moment": "answered", "name": "debtors.create", "target": NAME, "content": content})
    assert driver.wait() == -9
    driver.close()
    left = files(tmp_path)
    assert len(left["outbox-wal"]) > 1000
    for text in (*SECRETS, *PAYLOAD):
        assert found(text, left) == []
