"""`python -m desktop`: arguments, then the program. `sandbox` as the first argument starts the demo's server."""

from __future__ import annotations

import argparse
import gc
import sys
from pathlib import Path


def main() -> int:
    """The program's exit code."""
    if sys.argv[1:2] == ["sandbox"]:
        from desktop.sandbox.__main__ import main as serve

        del sys.argv[1]
        serve()
        return 0
    # Collected on the UI thread later (`qt.garbage`); while modules are imported there is nothing to find.
    gc.disable()
    from desktop.app import Options, run

    args = _arguments()
    return run(Options(args.environment, args.language, args.theme, args.profile, args.har))


def _arguments() -> argparse.Namespace:
    ask = argparse.ArgumentParser(prog="attesta", description="Invoices through Billecta.")
    ask.add_argument("--environment", choices=["demo", "test", "production"], help="where to begin")
    ask.add_argument("--language", choices=["sv", "en"])
    ask.add_argument("--theme", choices=["light", "dark"])
    ask.add_argument("--profile", type=Path, metavar="DIR", help="keep settings and drafts here")
    ask.add_argument("--har", type=Path, metavar="FILE", help="record the traffic, secrets left out")
    return ask.parse_args()


if __name__ == "__main__":
    sys.exit(main())
