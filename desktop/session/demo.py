"""The built-in demo: a Billecta of its own on this computer, as a process that lives no longer than the program."""

from __future__ import annotations

import asyncio
import os
import secrets
import sys
from pathlib import Path

from PySide6.QtCore import QObject, QProcess, Signal

_READY = "sandbox listening on "
_SECONDS = 120
_SIZE = ("invoices", "customers", "products")
_ROOT = Path(__file__).resolve().parents[2]


class DemoFailed(Exception):
    """The demo's server did not start; the text is what it said."""


class DemoServer(QObject):
    """Starts the sandbox with its state in `folder`; `token` signs `user` in to it.

    Signals: `died` when the process ended by itself.
    """

    died = Signal()

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self.token = secrets.token_hex(24)  # never begins with a hyphen, which would be read as an option
        self.user = "demo@attesta.example"
        self._folder = folder
        self._process = QProcess(self)
        self._said = ""
        self._closing = False
        self._address: asyncio.Future[str] | None = None
        self._process.readyReadStandardOutput.connect(self._read)
        self._process.finished.connect(self._ended)

    async def start(self, *, reset: bool = False) -> str:
        """Answers the address it listens on. Raises DemoFailed, or TimeoutError after two minutes."""
        self._address = asyncio.get_running_loop().create_future()
        state = self._folder / "state.db"
        options = ["--port", "0", "--state", str(state), "--token", self.token, "--exit-with-parent"]
        options += _wished_size()
        module = [] if getattr(sys, "frozen", False) else ["-m", "desktop"]
        self._process.setWorkingDirectory(str(_ROOT))
        self._process.start(sys.executable, [*module, "sandbox", *options, *(["--reset"] if reset else [])])
        async with asyncio.timeout(_SECONDS):
            return await self._address

    @property
    def running(self) -> bool:
        """Whether there is a process to talk to."""
        return self._process.state() is QProcess.ProcessState.Running

    async def aclose(self) -> None:
        """Ends the process: it has committed every write before it answered."""
        if self._process.state() is QProcess.ProcessState.NotRunning:
            return
        self._closing = True
        self._process.closeWriteChannel()
        for _ in range(40):
            if self._process.state() is QProcess.ProcessState.NotRunning:
                return
            await asyncio.sleep(0.05)
        self._process.kill()
        self._process.waitForFinished(1000)

    def _read(self) -> None:
        self._said += bytes(self._process.readAllStandardOutput().data()).decode(errors="replace")
        for line in self._said.split("\n")[:-1]:
            if line.startswith(_READY) and self._address and not self._address.done():
                self._address.set_result(line.removeprefix(_READY).strip())

    def _ended(self) -> None:
        if self._address and not self._address.done():
            words = bytes(self._process.readAllStandardError().data()).decode(errors="replace")
            self._address.set_exception(DemoFailed(words[-2000:]))
        elif not self._closing:
            self.died.emit()


def _wished_size() -> list[str]:
    """`ATTESTA_DEMO_SIZE=100000,20000,5000` makes a new demo with so many invoices, customers and products."""
    wished = [number for number in os.environ.get("ATTESTA_DEMO_SIZE", "").split(",") if number.isdecimal()]
    return [word for name, number in zip(_SIZE, wished, strict=False) for word in (f"--{name}", number)]
