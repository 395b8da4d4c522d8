"""Programs as they run once installed: their modules are there as bytecode.

Where PYTHONDONTWRITEBYTECODE is set each process compiles what it imports, which nobody's program does after its first
start. Bytecode is written by the first process of a bench and read by those that are measured.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

ROOT = Path(__file__).parent.parent.parent


def as_installed(env: Mapping[str, str]) -> dict[str, str]:
    """The variables for a process whose imports read and write bytecode, kept in build/."""
    bytecode = str(ROOT / "build" / "bench" / "bytecode")
    return {**env, "PYTHONDONTWRITEBYTECODE": "", "PYTHONPYCACHEPREFIX": bytecode}
