"""What is to happen later: jobs by name, run in order as soon as the sandbox's clock has passed them."""

from __future__ import annotations

import importlib
import json
import logging
from collections.abc import Callable
from datetime import UTC, datetime, time, timedelta
from typing import Any

from desktop.core import dates

from .shapes import Wire
from .state import State

_log = logging.getLogger(__name__)
_JOBS = {
    "night": "nights.run",
    "sale": "sales.settle",
    "swish": "swish.settle",
    "forget": "orders.forget",
    "card": "cards.settle",
    "outgoing": "outgoing.settle",
    "self paid": "self_payments.settle",
}
_NIGHT = time(5)


def later(state: State, when: datetime, what: str, about: str = "", **details: Any) -> None:
    """Plans a job; the same job about the same thing is planned once and moves."""
    body: Wire = {"what": what, "about": about, "due": dates.write(when), "details": details}
    state.put("job", f"job/{what}/{about}", "", body, _key(when))


def cancel(state: State, what: str, about: str = "") -> None:
    """Takes a job off the table."""
    state.remove(f"job/{what}/{about}")


def begin(state: State) -> None:
    """Plans the first night, when none is planned."""
    if state.thing("job", "job/night/") is None:
        tonight = datetime.combine(state.today() + timedelta(days=1), _NIGHT, dates.STOCKHOLM)
        later(state, tonight, "night")


def run_due(state: State) -> int:
    """Runs what is due, each job at its own moment; gives how many ran."""
    ran = 0
    while (job := _first(state)) is not None:
        _run(state, job)
        ran += 1
    return ran


def _first(state: State) -> Wire | None:
    query = "SELECT body FROM thing WHERE kind = 'job' AND creditor = '' AND external <= ? ORDER BY external LIMIT 1"
    row = state.db.execute(query, (_key(state.now()),)).fetchone()
    return json.loads(row[0]) if row else None


def _run(state: State, job: Wire) -> None:
    due = dates.read(job["due"]) or state.now()
    with state.clock.at(due):
        try:
            with state.transaction():
                cancel(state, job["what"], job["about"])
                _again(state, job, due)
                _function(job["what"])(state, job["about"], **job["details"])
        except Exception:
            _log.exception("job %s %s", job["what"], job["about"])
            with state.transaction():
                cancel(state, job["what"], job["about"])
                _again(state, job, due)


def _again(state: State, job: Wire, due: datetime) -> None:
    if job["what"] == "night":
        later(state, datetime.combine(due.date() + timedelta(days=1), _NIGHT, dates.STOCKHOLM), "night")


def _function(what: str) -> Callable[..., None]:
    module, _, name = _JOBS[what].partition(".")
    found: Callable[..., None] = getattr(importlib.import_module(f"desktop.sandbox.{module}"), name)
    return found


def _key(when: datetime) -> str:
    return when.astimezone(UTC).isoformat(timespec="milliseconds")
