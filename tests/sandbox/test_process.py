"""The sandbox as its own process: how it starts, ends, and what it remembers."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import httpx
import pytest

ARGUMENTS = ("--scale", "0.1", "--token", "demo==", "--no-limits")
AUTH = ("demo@attesta.example", "demo")


@contextmanager
def process(*arguments: str) -> Iterator[tuple[str, subprocess.Popen[str]]]:
    command = [sys.executable, "-m", "desktop.sandbox", "--exit-with-parent", *ARGUMENTS, *arguments]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as one:
        assert one.stdout is not None
        line = one.stdout.readline()
        assert line.startswith("sandbox listening on http://127.0.0.1:"), line
        try:
            yield line.split()[-1], one
        finally:
            if one.poll() is None:
                one.kill()


def customers(url: str) -> list[str]:
    creditor = httpx.get(f"{url}/v1/creditors/creditors", auth=AUTH).json()[0]["CreditorPublicId"]
    return [one["Name"] for one in httpx.get(f"{url}/v1/debtors/debtors/{creditor}", auth=AUTH).json()]


def add(url: str, name: str, call_id: str) -> int:
    creditor = httpx.get(f"{url}/v1/creditors/creditors", auth=AUTH).json()[0]["CreditorPublicId"]
    body, headers = {"CreditorPublicId": creditor, "Name": name}, {"UniqueApiCallId": call_id}
    return httpx.post(f"{url}/v1/debtors/debtor", auth=AUTH, json=body, headers=headers).status_code


def test_ends_with_its_parent() -> None:
    with process() as (_, one):
        assert one.stdin is not None
        one.stdin.close()
        assert one.wait(10) == 0


@pytest.mark.parametrize("how", ["terminate", "kill"])
def test_an_answered_write_survives(tmp_path: Path, how: str) -> None:
    file = str(tmp_path / "å ä ö" / "demo.db")
    with process("--state", file) as (url, one):
        assert add(url, "Örjan", "k1") == 200
        getattr(one, how)()
        one.wait(10)
    with process("--state", file) as (url, _):
        assert customers(url)[-1] == "Örjan"
        assert add(url, "Örjan", "k1") == 403
    with process("--state", file, "--reset") as (url, _):
        assert "Örjan" not in customers(url)


def test_reset_over_the_wire(tmp_path: Path) -> None:
    with process("--state", str(tmp_path / "demo.db")) as (url, _):
        before = customers(url)
        add(url, "Örjan", "k1")
        assert httpx.get(f"{url}/sandbox/state").json()["calls"] == 1
        assert httpx.post(f"{url}/sandbox/reset").json()["calls"] == 0
        assert customers(url) == before
