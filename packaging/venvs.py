"""The project's virtual environment, made from hash-locked lists; a stamp written last says that it is finished."""

from __future__ import annotations

import hashlib
import importlib.util
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

OLDEST, TOO_NEW = (3, 11), (3, 14)
LISTS = {"run": "requirements.txt", "dev": "requirements-dev.txt"}


class SetupError(Exception):
    """Set-up cannot go on; the text tells the person what to do."""


class Venv:
    """The folder `.venv` under the project's root, for what ships ("run") or with tests and tools on top ("dev")."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.folder = root / ".venv"
        self.stamp = self.folder / "attesta-stamp.json"

    def tool(self, name: str) -> str:
        """The path of a program of the environment, such as `python` or `ruff`."""
        windows = os.name == "nt"
        return str(self.folder / ("Scripts" if windows else "bin") / (f"{name}.exe" if windows else name))

    def digest(self, kind: str) -> str:
        """The fingerprint of what the environment should hold."""
        return hashlib.sha256((self.root / "packaging" / LISTS[kind]).read_bytes()).hexdigest()

    def installed(self) -> dict[str, str]:
        """What the stamp says is installed: fingerprints by kind; empty when unfinished or its Python is gone."""
        if not Path(self.tool("python")).exists():
            return {}
        try:
            found = json.loads(self.stamp.read_text("utf-8"))
        except (OSError, ValueError):
            return {}
        return found if isinstance(found, dict) else {}

    def ready(self, kind: str) -> bool:
        """Whether nothing needs to be done; the lists for tests hold everything that ships."""
        found = self.installed()
        return self._fresh(found, "run") and (kind == "run" or self._fresh(found, "dev"))

    def ensure(self, kind: str, python: str | None = None) -> None:
        """Make the environment ready. One that holds other versions, or was left half-made, is made anew."""
        if self.ready(kind):
            return
        keep = self._fresh(self.installed(), "run")
        if keep:
            self.stamp.unlink()
        else:
            self._create(python or interpreter())
        print(f"Installing {LISTS[kind]} into .venv (once) …", flush=True)
        wanted = self.root / "packaging" / LISTS[kind]
        pip = [self.tool("python"), "-m", "pip", "install", "-qq", "--no-input", "--disable-pip-version-check"]
        if subprocess.run([*pip, "--require-hashes", "-r", str(wanted)], check=False).returncode:
            raise SetupError(
                "pip could not install the locked packages; its own words stand above. Run the command again."
            )
        self.write_stamp(("run", "dev") if kind == "dev" else ("run",))

    def write_stamp(self, kinds: Iterable[str]) -> None:
        """Note what is installed, in one move, as the last thing."""
        part = self.stamp.with_suffix(".part")
        part.write_text(json.dumps({kind: self.digest(kind) for kind in kinds}), "utf-8")
        part.replace(self.stamp)

    def _fresh(self, found: dict[str, str], kind: str) -> bool:
        return found.get(kind) == self.digest(kind)

    def _create(self, python: str) -> None:
        if self.folder.is_symlink():
            raise SetupError(
                f".venv is a link to {self.folder.resolve()}. What is there may be used by others and is not cleared."
                " Remove the link and run the command again, or make that environment ready where it belongs."
            )
        print("Making .venv …", flush=True)
        self.stamp.unlink(missing_ok=True)
        if subprocess.run([python, "-m", "venv", "--clear", str(self.folder)], check=False).returncode:
            raise SetupError("The virtual environment could not be made; Python's own words stand above.")


def supported(version: tuple[int, ...]) -> bool:
    """Whether this Python can run the program: Qt's pin and qasync hold for 3.11 to 3.13."""
    return OLDEST <= version[:2] < TOO_NEW


def has_venv() -> bool:
    """Whether this Python can make environments; Debian ships that part as a package of its own."""
    return importlib.util.find_spec("ensurepip") is not None


def interpreter() -> str:
    """This Python where it fits, else a supported one on the path."""
    if supported(sys.version_info[:3]):
        return sys.executable
    for minor in range(TOO_NEW[1] - 1, OLDEST[1] - 1, -1):
        found = shutil.which(f"python3.{minor}")
        if (
            found
            and subprocess.run([found, "-c", "import ensurepip"], capture_output=True, check=False).returncode == 0
        ):
            return found
    here = ".".join(map(str, sys.version_info[:2]))
    raise SetupError(
        f"Attesta needs Python 3.11, 3.12 or 3.13, and this is {here}. Install one and run the command again."
    )
