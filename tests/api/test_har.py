from __future__ import annotations

import json
import os
import stat
import sys
from pathlib import Path
from subprocess import run
from typing import Any

from desktop.api.client import Billecta
from desktop.api.credentials import Basic
from desktop.api.endpoints import catalogue
from desktop.api.har import HarRecorder
from desktop.api.transport import Transport
from desktop.core.records.debtors import DebtorView

from .conftest import TOKEN, RawServer, reply

CRASH = """
import os, sys
from pathlib import Path
from desktop.api.errors import Answer
from desktop.api.har import Exchange, HarRecorder
recorder = HarRecorder(Path(sys.argv[1]))
for n in range(3):
    recorder.record(Exchange("GET", "http://127.0.0.1/v1/x", {}, None), Answer(200, [b"{}"], {}))
if sys.argv[2] == "crash":
    recorder._thread.shutdown(wait=True)
    os._exit(1)
"""


def entries(path: Path) -> list[dict[str, Any]]:
    log = json.loads(path.read_text("utf-8"))["log"]
    assert log["version"] == "1.2"
    found: list[dict[str, Any]] = log["entries"]
    return found


async def test_a_session(raw: RawServer, tmp_path: Path) -> None:
    recorder = HarRecorder(tmp_path / "ett paket å" / "session.har")
    client = Billecta(raw.url, TOKEN, recorder=recorder)
    raw.answer = lambda r: (
        reply(200, b"%PDF-1.4 \x00\xff", kind="application/pdf")
        if "files" in r.target
        else reply(200, {"PublicId": "d1"}, "Set-Cookie: s=secret\r\n")
    )
    await client.debtors.create(DebtorView(name="Åsa", org_no="19850709-9805"), key="k1")
    await client.files.content("f1")
    await client.aclose()
    recorder.close()
    recorder.close()
    path = tmp_path / "ett paket å" / "session.har"
    created, content = entries(path)
    assert json.loads(created["request"]["postData"]["text"])["OrgNo"] == "********-****"
    assert json.loads(created["response"]["content"]["text"]) == {"PublicId": "d1"}
    assert {"name": "UniqueApiCallId", "value": "k1"} in created["request"]["headers"]
    assert "text" not in content["response"]["content"]
    assert content["response"]["content"]["size"] == 11
    text = path.read_text("utf-8")
    assert not [secret for secret in (TOKEN.value, TOKEN.header(), "19850709", "s=secret") if secret in text]
    assert "Åsa" in text
    if os.name == "posix":
        assert stat.S_IMODE(path.stat().st_mode) == 0o600


async def test_the_password_and_the_new_token_are_hidden(raw: RawServer, tmp_path: Path) -> None:
    recorder = HarRecorder(tmp_path / "a.har")
    client = Billecta(raw.url, Basic("anna", "hemligt"), recorder=recorder)
    raw.answer = lambda _: reply(200, {"Value": "bnl0b2tlbg==", "Expires": "2030-01-01"})
    assert (await client.authentication.create_token()).value == "bnl0b2tlbg=="
    await client.aclose()
    recorder.close()
    text = (tmp_path / "a.har").read_text("utf-8")
    secrets = ("hemligt", "bnl0b2tlbg==", Basic("anna", "hemligt").header())
    assert not [secret for secret in secrets if secret in text]


async def test_a_long_list_is_recorded_without_secrets(raw: RawServer, tmp_path: Path) -> None:
    rows = [{"Name": f"Åsa {number}", "OrgNo": "19850709-9805", "AutoStartToken": "hemlig"} for number in range(9000)]
    raw.answer = lambda _: reply(200, rows)
    recorder = HarRecorder(tmp_path / "a.har")
    client = Billecta(raw.url, TOKEN, recorder=recorder)
    assert len(await client.debtors.by_org_no("c1", "19850709-9805")) == 9000
    await client.aclose()
    recorder.close()
    content = entries(tmp_path / "a.har")[0]["response"]["content"]
    hidden = {"OrgNo": "********-****", "AutoStartToken": "***"}
    assert json.loads(content["text"]) == [{**row, **hidden} for row in rows]
    assert content["size"] == len(json.dumps(rows, ensure_ascii=False).encode())


async def test_every_try_is_told_also_without_an_answer(raw: RawServer, tmp_path: Path) -> None:
    recorder = HarRecorder(tmp_path / "a.har")
    transport = Transport(raw.url, None, recorder=recorder, backoff=0.001)
    replies = [None, reply(503), reply(200, {})]
    raw.answer = lambda _: replies[len(raw.seen) - 1]
    await transport.send(catalogue["GET debtors/debtor/{id}"], "1")
    await transport.aclose()
    recorder.close()
    assert [entry["response"]["status"] for entry in entries(tmp_path / "a.har")] == [0, 503, 200]


def test_a_crash_keeps_what_was_written(tmp_path: Path) -> None:
    assert run([sys.executable, "-c", CRASH, str(tmp_path / "a.har"), "crash"], check=False).returncode == 1
    assert len(entries(tmp_path / "a.har.part")) == 3
    assert not (tmp_path / "a.har").exists()


def test_an_ordinary_end_needs_no_close(tmp_path: Path) -> None:
    run([sys.executable, "-c", CRASH, str(tmp_path / "a.har"), "end"], check=True)
    assert len(entries(tmp_path / "a.har")) == 3
    assert not (tmp_path / "a.har.part").exists()
