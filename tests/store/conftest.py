"""A real Secret Service on a private bus, and programs that are killed in the middle of their work."""

from __future__ import annotations

import gc
import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
import secretstorage
from jeepney.io.blocking import open_dbus_connection  # type: ignore[import-untyped]

from desktop.store.cipher import Cipher

ROOT = Path(__file__).parents[2]
PASSWORD = b"hemligt"
BUS = """<busconfig><type>session</type><listen>unix:dir={}</listen><policy context="default">
<allow send_destination="*"/><allow receive_sender="*"/><allow own="*"/></policy></busconfig>"""
"""A bus that starts nothing by itself: a second, locked gnome-keyring would answer before ours does."""

OPEN = "/org/freedesktop/secrets/aliases/default"


class SecretService:
    """gnome-keyring with its own bus, home and runtime folder. `variables` are what a program needs to reach it."""

    def __init__(self, folder: Path) -> None:
        home = folder / "home"
        home.mkdir(mode=0o700, parents=True)
        self._run = TemporaryDirectory(prefix="run")  # the path of a socket has room for 107 bytes
        kept = {name: value for name, value in os.environ.items() if name in ("PATH", "LANG", "PYTHONPATH")}
        self.variables = kept | {"HOME": str(home), "XDG_RUNTIME_DIR": self._run.name}
        (folder / "bus.conf").write_text(BUS.format(self._run.name))
        self._bus = subprocess.Popen(
            ["dbus-daemon", f"--config-file={folder / 'bus.conf'}", "--nofork", "--nopidfile", "--print-address"],
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=self.variables,
            text=True,
        )
        assert self._bus.stdout is not None
        self.variables["DBUS_SESSION_BUS_ADDRESS"] = self._bus.stdout.readline().strip()
        try:
            self._daemon = self._start()
        except BaseException:
            self._end_bus()
            raise

    def _start(self) -> subprocess.Popen[bytes]:
        daemon = subprocess.Popen(
            ["gnome-keyring-daemon", "--foreground", "--unlock", "--components=secrets"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=self.variables,
        )
        assert daemon.stdin is not None
        assert daemon.stdout is not None
        daemon.stdin.write(PASSWORD + b"\n")
        daemon.stdin.close()
        self._await_open(daemon)
        return daemon

    def _await_open(self, daemon: subprocess.Popen[bytes]) -> None:
        """Until the service is on the bus with its keyring unlocked."""
        deadline = time.monotonic() + 20
        while time.monotonic() < deadline and daemon.poll() is None:
            with closing(open_dbus_connection(self.variables["DBUS_SESSION_BUS_ADDRESS"])) as bus:
                try:
                    if not secretstorage.Collection(bus, OPEN).is_locked():
                        return
                except secretstorage.SecretStorageException:
                    pass
            time.sleep(0.02)
        daemon.kill()
        daemon.wait()
        raise AssertionError("gnome-keyring did not come up")

    def lock(self) -> None:
        """As when the user locks the keyring by hand."""
        self.python(
            "import secretstorage as s; c = s.get_default_collection(s.dbus_init()); c.lock(); assert c.is_locked()"
        )

    def freeze(self) -> None:
        """A service that has the call and never answers it."""
        self._daemon.send_signal(signal.SIGSTOP)

    def thaw(self) -> None:
        self._daemon.send_signal(signal.SIGCONT)

    def restart(self) -> None:
        self._end_daemon()
        self._daemon = self._start()

    def python(self, code: str, **more: str) -> str:
        """What a program prints that runs in this session; it must end well and in time."""
        ran = subprocess.run(
            [sys.executable, "-c", code],
            env=self.variables | more,
            cwd=ROOT,
            capture_output=True,
            text=True,
            timeout=30,
            check=False,
        )
        assert ran.returncode == 0, ran.stderr
        return ran.stdout

    def close(self) -> None:
        self._end_daemon()
        self._end_bus()

    def _end_bus(self) -> None:
        self._bus.terminate()
        self._bus.wait()
        assert self._bus.stdout is not None
        self._bus.stdout.close()
        self._run.cleanup()

    def _end_daemon(self) -> None:
        self.thaw()
        self._daemon.terminate()
        self._daemon.wait()
        assert self._daemon.stdout is not None
        self._daemon.stdout.close()


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """keyring leaves the connection of a refused unlocking to the garbage collector."""
    for item in items:
        if "secret_service" in getattr(item, "fixturenames", ()):
            item.add_marker(pytest.mark.filterwarnings("ignore:unclosed <socket:ResourceWarning"))


@pytest.fixture
def secret_service(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[SecretService]:
    """This process speaks to the service too, and knows no other keyring."""
    if shutil.which("gnome-keyring-daemon") is None or shutil.which("dbus-daemon") is None:
        pytest.skip("gnome-keyring and dbus are not installed")
    service = SecretService(tmp_path / "session")
    for name, value in service.variables.items():
        monkeypatch.setenv(name, value)
    for name in ("PYTHON_KEYRING_BACKEND", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    yield service
    service.close()
    gc.collect()


@pytest.fixture
def cipher() -> Cipher:
    return Cipher(bytes(range(32)))


@pytest.fixture
def start() -> Iterator[Callable[[str, Path], subprocess.Popen[str]]]:
    """Starts a Python program with a folder as its argument; what is left of it at the end of the test is killed."""
    started: list[subprocess.Popen[str]] = []

    def run(code: str, folder: Path) -> subprocess.Popen[str]:
        arguments = [sys.executable, "-c", code, str(folder)]
        process = subprocess.Popen(arguments, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        started.append(process)
        return process

    yield run
    for process in started:
        process.kill()
        process.wait()
        for pipe in (process.stdin, process.stdout):
            if pipe is not None:
                pipe.close()
