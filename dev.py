"""One command for everything a developer does: it sets up what is missing, then does it. Standard library only.

python3 dev.py run      start the program          python3 dev.py test     everything CI runs
python3 dev.py tour D   pictures into folder D     python3 dev.py --help   the rest
"""

from __future__ import annotations

import argparse
import importlib.util
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent
sys.path.insert(0, str(ROOT / "packaging"))

import debian  # noqa: E402 - found beside the lock files, not installed
import texts  # noqa: E402
import venvs  # noqa: E402
from steps import Steps  # noqa: E402
from venvs import SetupError  # noqa: E402

CONTRACT = ROOT.parent / "shared" / "contract" / "check_har.py"
VENV = venvs.Venv(ROOT)
# Twice as many as cores: a third of their time tests wait for a clock, a server or a window.
WORKERS = min(2 * (os.cpu_count() or 1), 8)
# Whole files, in their order: a file's server is started once, and a test still runs after those before it.
SIDE_BY_SIDE = ("-n", str(WORKERS), "--dist", "loadfile", "--no-loadscope-reorder")
AIDS = {"bare", "held", "installed", "watch", "watched"}
"""What the measurements in tests/bench are made with."""
SANDBOX = ("port", "scale", "invoices", "customers", "products", "seed")
Command = Callable[[argparse.Namespace], int]


def main(words: Sequence[str] | None = None) -> int:
    """Run one command; the exit code says whether all of it went well."""
    options = parser().parse_args(words)
    os.chdir(ROOT)
    try:
        command: Command = options.command
        return command(options)
    except SetupError as error:
        print(error, file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130


def parser() -> argparse.ArgumentParser:
    """The commands and their options."""
    top = argparse.ArgumentParser(prog="dev.py", description="Attesta: set up, run, test.")
    commands = top.add_subparsers(required=True, metavar="COMMAND")

    def add(name: str, command: Command, about: str) -> argparse.ArgumentParser:
        one = commands.add_parser(name, help=about, description=about)
        one.set_defaults(command=command)
        return one

    program = add("run", run, "start the program; without a display, play the tour")
    program.add_argument("--environment", choices=("demo", "test", "production"))
    program.add_argument("--language", choices=("sv", "en"))
    program.add_argument("--profile", metavar="DIR", help="keep settings and demo data in this folder")
    program.add_argument("--har", metavar="FILE", help="record the traffic, secrets and personal numbers masked")
    add("test", test, "everything CI runs: check, the tests, the tour and its traffic against the published API")
    add("check", check, "lint, format, types, imports, translations")
    add("tour", tour, "drive the program through its work and save pictures").add_argument("folder", metavar="DIR")
    add("album", album, "every pane and editor in all looks and sizes").add_argument("folder", metavar="DIR")
    server = add("sandbox", sandbox, "a Billecta on this machine, for the test environment or other clients")
    server.add_argument("--port", type=int, required=True)
    server.add_argument("--scale", type=int, help="this many times the demo's customers and invoices")
    for name in ("invoices", "customers", "products"):
        server.add_argument(f"--{name}", type=int, help="how many the first company shall have")
    server.add_argument("--seed", type=int, help="other invented data")
    add("bench", bench, "the measurements in tests/bench")
    add("lock", lock, "write the hash-locked lists in packaging/ anew")
    add("texts", refresh_texts, "bring i18n/*.ts up to date with the sources")
    return top


def run(options: argparse.Namespace) -> int:
    """Start the program, or the tour where no window can be shown."""
    if not has_display():
        folder = Path(tempfile.mkdtemp(prefix="attesta-tour-"))
        print("There is no display here, so no window can open. The tour plays offscreen instead.", flush=True)
        set_up("dev")
        return show_tour(folder)
    set_up("run")
    chosen = {name: getattr(options, name) for name in ("environment", "language", "profile", "har")}
    return python("-m", "desktop", *flags(chosen))


def test(_: argparse.Namespace) -> int:
    """Everything CI runs."""
    set_up("dev", debian.TESTS)
    # Each of the hundreds of interpreters would compile everything anew.
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
    folder, by_keyboard = ROOT / "build" / "tour", ROOT / "build" / "xtour"
    for one in (folder, by_keyboard):
        shutil.rmtree(one, ignore_errors=True)
    steps = Steps()
    quick_checks(steps)
    steps.beside("tour", [*screen(), VENV.tool("python"), "-m", "tests.end2end.tour", str(folder)], offscreen())
    steps.beside("mypy", [VENV.tool("mypy")])
    if shutil.which("xdotool"):
        words = [VENV.tool("python"), "-m", "tests.end2end.xtour", str(by_keyboard)]
        steps.beside("tour by keyboard at an X server", words)
    steps.call("tests", [*behind(), *pytest("-m", "not alone"), *SIDE_BY_SIDE], in_memory())
    steps.join()
    steps.call("tests that need the machine for themselves", pytest("-m", "alone", *alone()), in_memory())
    if CONTRACT.exists():
        # The tour's traffic, and that of tests/api/test_every_call.py, which makes every published call.
        for har in (folder / "tour.har", ROOT / "build" / "api.har"):
            steps.call(f"contract {har.name}", [VENV.tool("python"), str(CONTRACT), str(har), "--min-calls", "60"])
    return steps.summary()


def check(_: argparse.Namespace) -> int:
    """What test runs, without the tests."""
    set_up("dev")
    steps = Steps()
    check_all(steps)
    return steps.summary()


def tour(options: argparse.Namespace) -> int:
    """Pictures of the real program at work."""
    set_up("dev")
    return show_tour(Path(options.folder).resolve())


def album(options: argparse.Namespace) -> int:
    """Pictures to be looked at one by one; half an hour."""
    set_up("dev")
    return python("-m", "tests.end2end.album", str(Path(options.folder).resolve()), environment=offscreen())


def sandbox(options: argparse.Namespace) -> int:
    """The server that answers like Billecta."""
    set_up("run")
    return python("-m", "desktop.sandbox", *flags({name: getattr(options, name) for name in SANDBOX}))


def bench(_: argparse.Namespace) -> int:
    """Every measurement, one after the other."""
    set_up("dev", debian.TESTS)
    steps = Steps()
    for name in sorted({script.stem for script in (ROOT / "tests" / "bench").glob("*.py")} - AIDS):
        steps.call(f"bench {name}", [*screen(), VENV.tool("python"), "-m", f"tests.bench.{name}"])
    return steps.summary()


def lock(_: argparse.Namespace) -> int:
    """Resolve anew; the tools' list follows the versions of what ships."""
    set_up("dev")
    compiler = [VENV.tool("uv"), "pip", "compile", "--quiet", "--universal", "--generate-hashes", "--upgrade"]
    compiler += ["--python-version", "3.11", "--no-header", "--no-annotate", "pyproject.toml", "--output-file"]
    ships, tools = (f"packaging/{venvs.LISTS[kind]}" for kind in ("run", "dev"))
    steps = Steps()
    steps.call(ships, [*compiler, ships])
    steps.call(tools, [*compiler, tools, "--group", "dev", "--constraint", ships])
    return steps.summary()


def refresh_texts(_: argparse.Namespace) -> int:
    """Extract the texts of the interface."""
    set_up("dev")
    texts.update(ROOT, VENV.tool)
    return 0


def check_all(steps: Steps) -> None:
    """The checks that run no test."""
    quick_checks(steps)
    steps.call("mypy", [VENV.tool("mypy")])


def quick_checks(steps: Steps) -> None:
    """Those of them that take seconds."""
    steps.call("ruff check", [VENV.tool("ruff"), "check"])
    steps.call("ruff format", [VENV.tool("ruff"), "format", "--check"])
    steps.call("imports", [VENV.tool("lint-imports")])
    steps.step("translations", translations_complete)


def translations_complete() -> bool:
    """Whether both languages hold every text of the program, rightly."""
    found = texts.faults(ROOT, VENV.tool)
    print("\n".join(found) or "complete")
    return not found


def set_up(kind: str, packages: Sequence[str] = ()) -> None:
    """Bring what is missing: system packages, the virtual environment, compiled translations."""
    if debian.is_debian():
        ensure_packages([*debian.QT, *packages, *(() if venvs.has_venv() else debian.VENV)], debian.FONTS)
    elif not venvs.has_venv():
        raise SetupError(
            "This Python cannot make virtual environments. Install its venv part, or Python from python.org."
        )
    VENV.ensure(kind)
    texts.compile_stale(ROOT, VENV.tool)


def ensure_packages(needed: Sequence[str], nice: Sequence[str]) -> None:
    """Install missing Debian packages where that is allowed, else tell the line to run; only needed ones stop us."""
    missing = debian.absent([*needed, *nice])
    if not missing:
        return
    prefix = debian.administrator()
    if prefix is not None:
        print(f"Installing {', '.join(missing)} …", flush=True)
        if debian.install(missing, prefix):
            importlib.invalidate_caches()
            return
    said = f"These packages are missing. Install them with\n  {debian.line_to_run(missing)}"
    if set(missing) & set(needed):
        raise SetupError(f"{said}\nand run the command again.")
    print(f"{said}\nThe program works without them, with a plainer typeface.")


def show_tour(folder: Path) -> int:
    """Play the tour and tell where its pictures are."""
    environment = os.environ.copy() if has_display() else offscreen()
    code = python("-m", "tests.end2end.tour", str(folder), environment=environment)
    print(f"{len(list(folder.glob('**/*.png')))} pictures in {folder}")
    return code


def python(*words: str, environment: dict[str, str] | None = None) -> int:
    """Run the environment's Python and wait for it."""
    return subprocess.run([VENV.tool("python"), *words], env=environment, check=False).returncode


def pytest(*words: str) -> list[str]:
    """The words that run the tests on a screen of their own."""
    return [*screen(), VENV.tool("python"), "-m", "pytest", *words]


def behind() -> list[str]:
    """The words that let a program go behind others: the tours are one long row, and would end after the tests."""
    found = shutil.which("nice")
    return [found, "-n", "5"] if found else []


def alone() -> list[str]:
    """The files with tests that need the machine for themselves: reading all others takes ten seconds."""
    files = sorted((ROOT / "tests").rglob("test_*.py"))
    return [str(file) for file in files if "mark.alone" in file.read_text("utf-8")]


def flags(options: dict[str, object]) -> list[str]:
    """Options as they were given, for the next program."""
    return [word for name, value in options.items() if value is not None for word in (f"--{name}", str(value))]


def has_display() -> bool:
    """Whether a window can be shown; only Linux runs without."""
    return not sys.platform.startswith("linux") or bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def offscreen() -> dict[str, str]:
    """The surroundings for a program whose windows nobody sees."""
    return {**os.environ, "QT_QPA_PLATFORM": "offscreen"}


def in_memory() -> dict[str, str]:
    """Temporary files in memory where there is room: what tests commit thousands of times need not reach a disk."""
    memory = Path("/dev/shm")  # noqa: S108 - a folder of the system's, files in it get names of their own
    roomy = memory.is_dir() and os.access(memory, os.W_OK) and shutil.disk_usage(memory).free > 4 * 1024**3
    return {**os.environ, "TMPDIR": str(memory)} if roomy else dict(os.environ)


def screen() -> list[str]:
    """The words that give a program a screen of its own, so that windows of tests never take the developer's focus."""
    found = shutil.which("xvfb-run")
    return [found, "-a", "-s", "-screen 0 1280x800x24"] if found else []


if __name__ == "__main__":
    sys.exit(main())
