"""The house plan holds: imports point down, files stay small, and patterns that were paid for elsewhere stay out."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
PROGRAM = sorted((ROOT / "desktop").rglob("*.py"))
LONGEST = 400

BANNED = {
    r"\.exec\(\)": "stops other tasks for good when a task reaches it; use open()",
    r"processEvents": "re-enters the program",
    r"QSortFilterProxyModel": "20 s to sort 100 000 rows",
    r"\bSignal\((?:int|dict|list)\b": "turns 2^31 öre negative, copies dicts; Signal(object)",
    r"\bQLabel\((?!textFormat=)|class (?!Label\b)\w+\(QLabel\)": "draws HTML that stands in a name; use qt.label",
    r"verify\s*=\s*False": "an office's proxy is trusted through the operating system",
    r"asyncio\.(?:create_task|ensure_future)\(": "tasks are named, owned and reported once",
    r"[N]otImplementedError|\b(?:[T]ODO|[F]IXME)\b": "what is not finished is not in",
}
# The marks of the machine somebody worked on; the brackets keep this file from finding itself.
MACHINE = re.compile(
    r"https?://(?:files|registry|deb|security)[.]|/[h]ome/\w|/[U]sers/\w|/[r]oot/|[C]:\\\\?Users|/[w]ork/"
)
OURS = ("desktop", "tests", "docs", "packaging", "resources", "i18n", ".ci")
TEXT = {".py", ".md", ".toml", ".txt", ".ts", ".qss", ".json", ".spec", ".svg", ""}


def written() -> Iterator[Path]:
    """Every text file a person or a tool wrote into the tree; in a worktree .git is a file, and Git's own."""
    inside = (path for folder in OURS for path in (ROOT / folder).rglob("*"))
    for path in (*ROOT.glob("*.*"), *inside):
        if path.name != ".git" and path.is_file() and path.suffix in TEXT and "__pycache__" not in path.parts:
            yield path


def test_imports_point_down() -> None:
    program = "from importlinter.cli import lint_imports_command; lint_imports_command()"
    done = subprocess.run([sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def test_no_file_is_long() -> None:
    tools = [ROOT / "dev.py", *(ROOT / "packaging").glob("*.py")]
    sizes = {path.relative_to(ROOT): len(path.read_text("utf-8").splitlines()) for path in (*PROGRAM, *tools)}
    assert {path: size for path, size in sizes.items() if size > LONGEST} == {}


@pytest.mark.parametrize("pattern", BANNED, ids=list(BANNED.values()))
def test_banned_patterns_stay_out(pattern: str) -> None:
    found = [str(path.relative_to(ROOT)) for path in PROGRAM if re.search(pattern, path.read_text("utf-8"))]
    assert found == []


def test_nothing_of_a_machine_is_in_the_tree() -> None:
    found = [str(path.relative_to(ROOT)) for path in written() if MACHINE.search(path.read_text("utf-8"))]
    assert found == []
