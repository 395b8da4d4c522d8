"""`python -m desktop.sandbox`: the sandbox as a process; says on stdout where it listens."""

from __future__ import annotations

import argparse
import importlib
import os
import sys
import threading
from datetime import date
from pathlib import Path

from . import seed
from .app import make_app
from .faults import Faults
from .limits import Limits
from .seed.size import Size
from .server import Server
from .state import State
from .webhooks import Webhooks

_IDLE = 2.0
"""Seconds after the start until the PDF library is imported, so that the first PDF does not wait for it."""


def main() -> None:
    """Serves until it is told to stop."""
    args = _arguments()
    state = State(args.state, today=args.today)
    if args.reset:
        state.clear()
    size = Size(args.scale, args.invoices, args.customers, args.products)
    seed.ensure(state, size=size, number=args.seed, token=args.token)
    faults, hooks = Faults(), Webhooks(state)
    if args.faults:
        faults.load(args.faults)
    limits = Limits(on=not args.no_limits, clock=state.clock.elapsed)
    server = Server(make_app(state, limits=limits, faults=faults, hooks=hooks), args.port, _say)
    if args.exit_with_parent:
        threading.Thread(target=_stop_at_end_of_input, args=(server,), daemon=True).start()
    server.run()
    hooks.close()
    state.close()


def _arguments() -> argparse.Namespace:
    ask = argparse.ArgumentParser(prog="desktop.sandbox", description="A Billecta on this computer.")
    ask.add_argument("--port", type=int, default=0, help="0 takes any free port")
    ask.add_argument("--scale", type=float, default=1, help="times 120 customers and 600 invoices")
    for name, usual in (("invoices", 420), ("customers", 72), ("products", 20)):
        ask.add_argument(f"--{name}", type=int, help=f"how many the first company has; {usual} in the demo")
    ask.add_argument("--seed", type=int, default=1, help="another number makes other data")
    ask.add_argument("--state", type=Path, help="the file to remember in; without it all is forgotten at the end")
    ask.add_argument("--reset", action="store_true", help="forget what the file holds and start over")
    ask.add_argument("--today", type=date.fromisoformat, help="the day it is, YYYY-MM-DD")
    ask.add_argument("--token", default="", help="a SecureToken for the demo user, valid from the start")
    ask.add_argument("--faults", type=Path, help="a JSON file of faults to begin with, as for /sandbox/faults")
    ask.add_argument("--no-limits", action="store_true", help="never answer 429")
    ask.add_argument("--exit-with-parent", action="store_true", help="stop when stdin is closed")
    return ask.parse_args()


def _say(url: str) -> None:
    sys.stdout.write(f"sandbox listening on {url}\n")
    sys.stdout.flush()
    warm = threading.Timer(_IDLE, importlib.import_module, ("desktop.sandbox.pdf",))
    warm.daemon = True
    warm.start()


def _stop_at_end_of_input(server: Server) -> None:
    # os.read, as a thread blocked in sys.stdin would hold its lock and stop the interpreter from ending
    while os.read(0, 1024):
        pass
    server.should_exit = True


if __name__ == "__main__":
    main()
