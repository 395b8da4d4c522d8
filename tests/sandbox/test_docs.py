"""docs/sandbox.md: its examples run, and its tables name what there is."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from pathlib import Path

import httpx
import pytest

from desktop.sandbox import orders, swish
from desktop.sandbox.faults import KINDS
from desktop.sandbox.server import Running

DOCS = Path(__file__).parent.parent.parent / "docs" / "sandbox.md"
TEXT = DOCS.read_text("utf-8")


@pytest.mark.skipif(not (shutil.which("bash") and shutil.which("curl")), reason="needs bash and curl")
def test_the_examples_run(sandbox: Running, tmp_path: Path) -> None:
    script = "set -eu\n" + "\n".join(re.findall(r"```sh\n(.*?)```", TEXT, re.S))
    done = subprocess.run(
        ["bash", "-c", script], cwd=tmp_path, env={**os.environ, "BASE": sandbox.url}, capture_output=True, timeout=60
    )
    said = done.stdout.decode()
    assert done.returncode == 0, said + done.stderr.decode()
    words = re.findall(r"(?<!\")\b(?:InvoiceSent|Completed|Complete)\b", said)  # those in quotes are of the counts
    assert words == ["InvoiceSent", "Completed", "Complete"]
    assert (tmp_path / "invoice.pdf").read_bytes().startswith(b"%PDF")


@pytest.mark.parametrize("name", [*KINDS, *orders.PERSONS, *orders.PERSONS.values(), *swish.CODES])
def test_tables_name_what_there_is(name: str) -> None:
    assert f"`{name}`" in TEXT or name == "complete"


def test_users_and_switches_are_told(sandbox: Running) -> None:
    for name in ("faults", "state", "reset", "clock", "webhooks", "bankid", "payments", "sales"):
        assert f"/sandbox/{name}" in TEXT
    for name in [one["Username"] for one in sandbox.state.things("user")]:
        assert f"`{name}`" in TEXT
        assert httpx.get(f"{sandbox.url}/v1/creditors/creditors", auth=(name, "demo")).status_code == 200
