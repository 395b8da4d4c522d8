"""docs/api-coverage.md, made from the catalogue and from what each method says it calls.

`python -m desktop.api.coverage` writes the file; a test holds it to be up to date.
"""

from __future__ import annotations

from pathlib import Path

from .client import Billecta
from .endpoints import Endpoint, catalogue
from .section import Section

FILE = Path(__file__).parents[2] / "docs" / "api-coverage.md"

_INTRODUCTION = """# The API, call by call

Made by `python -m desktop.api.coverage`; do not edit.

*Exact*: the path is published. *Guessed*: only the operation and its models are published and the path follows the
naming rule; when it answers 404 or 405 the program says that the operation is not offered under this address.
"""


def users() -> dict[str, list[str]]:
    """For each call's name, the client's methods that make it."""
    found: dict[str, list[str]] = {}
    client = Billecta("http://127.0.0.1", None)
    for attribute, section in vars(client).items():
        if isinstance(section, Section):
            for name in dir(section):
                for call in getattr(getattr(section, name), "endpoints", ()):
                    found.setdefault(call.name, []).append(f"{attribute}.{name}")
    return found


def document() -> str:
    """The whole file's text."""
    used = users()
    exact = sum(not call.guessed for call in catalogue.values())
    counts = f"{len(catalogue)} calls, {exact} with an exact path; the client has a method for {len(used)}.\n"
    parts = [_INTRODUCTION, counts]
    sections: dict[str, list[Endpoint]] = {}
    for call in catalogue.values():
        sections.setdefault(call.path.split("/")[2], []).append(call)
    for section, calls in sections.items():
        parts += [f"## {section}\n", "| call | path is | method of the client |", "|---|---|---|"]
        parts += [_row(call, used.get(call.name, [])) for call in calls]
        parts.append("")
    return "\n".join(parts)


def _row(call: Endpoint, methods: list[str]) -> str:
    where = ", ".join(f"`{method}`" for method in methods) or "not yet"
    return f"| `{call.method} {call.path}` | {'guessed' if call.guessed else 'exact'} | {where} |"


if __name__ == "__main__":
    FILE.parent.mkdir(exist_ok=True)
    FILE.write_text(document(), "utf-8")
