"""A sandbox as a process that can be stopped and started again on the same port with the same state."""

from __future__ import annotations

import json
import socket
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path
from typing import Any

import httpx

from .xhand import ROOT


class Server:
    """Listens when it is made; `stop` takes it down completely. `flags` are the sandbox's own."""

    def __init__(self, folder: Path, *flags: str) -> None:
        self._flags = flags
        self._state = folder / "server.db"
        self._process: subprocess.Popen[str] | None = None
        with closing(socket.socket()) as free:
            free.bind(("127.0.0.1", 0))
            self._port = free.getsockname()[1]
        self.url = f"http://127.0.0.1:{self._port}"
        self.start()

    def start(self) -> None:
        """Begins to listen again."""
        words = [sys.executable, "-m", "desktop.sandbox", "--port", str(self._port), "--state", str(self._state)]
        words += ["--scale", "0.05", *self._flags]
        self._process = subprocess.Popen(words, cwd=ROOT, stdout=subprocess.PIPE, text=True)
        assert self._process.stdout is not None
        assert "listening" in self._process.stdout.readline()

    def stop(self) -> None:
        """Ends the process; what it answered is kept."""
        if self._process is not None:
            self._process.kill()
            self._process.wait()
            assert self._process.stdout is not None
            self._process.stdout.close()
            self._process = None

    def fault(self, path: str, do: str, when: str, method: str) -> None:
        """Something goes wrong with the next such call."""
        wish = {"path": path, "do": do, "when": when, "method": method}
        httpx.post(f"{self.url}/sandbox/faults", json=wish).raise_for_status()

    def invoices(self, reference: str) -> list[dict[str, Any]]:
        """The invoices with this ExternalReference, read from the server's own file."""
        with closing(sqlite3.connect(self._state)) as state:
            rows = state.execute("SELECT doc FROM invoice").fetchall()
        documents = [json.loads(text) for (text,) in rows]
        return [document for document in documents if document["entry"].get("ExternalReference") == reference]

    def revoke(self, user: str, password: str) -> None:
        """Another program of the user's signs in: the token of before is not valid any more."""
        address = f"{self.url}/v1/authentication/apiauthenticate"
        httpx.post(address, auth=(user, password), headers={"Accept": "application/json"}).raise_for_status()
