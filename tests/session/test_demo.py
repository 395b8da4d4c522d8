"""The demo's server: a process that says where it listens and ends with the program."""

from __future__ import annotations

import sqlite3
from collections.abc import AsyncIterator
from pathlib import Path

import httpx
import pytest
from PySide6.QtWidgets import QApplication

from desktop.session.demo import DemoFailed, DemoServer


@pytest.fixture
async def server(qapp: QApplication, tmp_path: Path) -> AsyncIterator[DemoServer]:
    server = DemoServer(tmp_path)
    yield server
    await server.aclose()


async def test_it_listens_on_this_computer_and_ends_when_closed(server: DemoServer) -> None:
    address = await server.start()
    assert address.startswith("http://127.0.0.1:")
    async with httpx.AsyncClient() as client:
        assert (await client.get(f"{address}/sandbox/state")).json()["things"]["creditor"] == 3
        await server.aclose()
        with pytest.raises(httpx.ConnectError):
            await client.get(f"{address}/sandbox/state")
    await server.aclose()


async def test_a_server_that_cannot_start_says_why(server: DemoServer, tmp_path: Path) -> None:
    (tmp_path / "state.db").mkdir()
    with pytest.raises(DemoFailed, match="unable to open"):
        await server.start()


async def test_its_state_is_a_file_of_the_profile(server: DemoServer, tmp_path: Path) -> None:
    await server.start()
    await server.aclose()
    connection = sqlite3.connect(tmp_path / "state.db")
    assert connection.execute("SELECT count(*) FROM invoice").fetchone()[0] > 500
    connection.close()


async def test_an_address_that_comes_in_two_pieces_is_read_whole(
    server: DemoServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program = tmp_path / "python"
    lines = ['printf "sandbox listening on http://127.0.0.1:80"', "sleep 0.2", 'echo "81"', "read _"]
    program.write_text("\n".join(["#!/bin/sh", *lines]), "utf-8")
    program.chmod(0o700)
    monkeypatch.setattr("sys.executable", str(program))
    assert await server.start() == "http://127.0.0.1:8081"
