"""What Qt, the tests and the pictures need from Debian and Ubuntu, and how it gets here. Standard library only."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterable
from pathlib import Path

# Found by starting PySide6 6.11.3 in a minimal Debian 12 and adding what was missing, one by one.
QT = (
    "libegl1", "libgl1", "libxkbcommon0", "libdbus-1-3", "libfontconfig1", "libglib2.0-0",
    "libxkbcommon-x11-0", "libxcb-cursor0", "libxcb-icccm4", "libxcb-keysyms1", "libxcb-shape0",
)  # fmt: skip
FONTS = ("fonts-inter",)
TESTS = (
    "xvfb", "xauth", "openbox", "xdotool", "x11-xkb-utils", "imagemagick",
    "gnome-keyring", "dbus", "openssl", "poppler-utils", "libzbar0",
)  # fmt: skip
VENV = ("python3-venv",)


def is_debian() -> bool:
    """Whether apt rules this machine (Debian, Ubuntu and what is built on them)."""
    return Path("/etc/debian_version").exists() and shutil.which("dpkg-query") is not None


def absent(wanted: Iterable[str]) -> list[str]:
    """Those of the wanted packages that are not installed, asked of dpkg in one call.

    Debian 13 and Ubuntu 24.04 renamed some libraries (libglib2.0-0t64); either name counts.
    """
    names = list(wanted)
    query = ["dpkg-query", "-W", "-f=${db:Status-Status} ${Package}\n", *names, *(f"{name}t64" for name in names)]
    answer = subprocess.run(query, capture_output=True, text=True, check=False)
    here = {line.split()[1] for line in answer.stdout.splitlines() if line.startswith("installed ")}
    return [name for name in names if not here & {name, f"{name}t64"}]


def administrator() -> list[str] | None:
    """The words to put before a command to run it as root: none, sudo, or None when that is not allowed unasked."""
    if os.geteuid() == 0:
        return []
    if (
        shutil.which("sudo")
        and subprocess.run(["sudo", "-n", "true"], capture_output=True, check=False).returncode == 0
    ):
        return ["sudo", "-n"]
    return None


def line_to_run(packages: Iterable[str]) -> str:
    """What a person types to install the packages."""
    return f"sudo apt-get install --no-install-recommends {' '.join(packages)}"


def install(packages: list[str], prefix: list[str]) -> bool:
    """Install the packages without a question; the package lists are fetched when they are missing or stale."""
    environment = [*prefix, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-qq", "-o", "DPkg::Lock::Timeout=300"]

    def apt(*words: str) -> bool:
        # apt's progress goes to the bit bucket; its errors stay visible.
        done = subprocess.run([*environment, *words], stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, check=False)
        return done.returncode == 0

    wanted = ("install", "-y", "--no-install-recommends", *packages)
    known = any(Path("/var/lib/apt/lists").glob("*_Packages*"))
    return (known and apt(*wanted)) or (apt("update") and apt(*wanted))
