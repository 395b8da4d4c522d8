"""Records calls as a HAR and holds them against the published facts, apart from the sandbox's own tables."""

from __future__ import annotations

import json
import re
import uuid
from pathlib import Path
from typing import Any

import httpx

FACTS = Path(__file__).parent.parent / "facts"
ENDPOINTS: list[dict[str, Any]] = json.loads((FACTS / "endpoints.json").read_text("utf-8"))
_SPEC = json.loads((FACTS / "models.json").read_text("utf-8"))
MODELS: dict[str, dict[str, str]] = _SPEC["models"]
ENUMS: dict[str, dict[str, Any]] = _SPEC["enums"]
_PLAIN: dict[str, tuple[type, ...]] = {"bool": (bool,), "int": (int,), "int64": (int,), "double": (int, float)}


class Recorder:
    """Keeps every call of a client."""

    def __init__(self, client: httpx.Client) -> None:
        self.entries: list[dict[str, Any]] = []
        client.event_hooks["response"].append(self._keep)

    def _keep(self, response: httpx.Response) -> None:
        response.read()
        request = response.request
        sent: dict[str, Any] = {"method": request.method, "url": str(request.url)}
        sent["queryString"] = [{"name": name, "value": value} for name, value in request.url.params.multi_items()]
        if request.content:
            sent["postData"] = {"mimeType": "application/json", "text": request.content.decode()}
        content = {"text": response.text if "json" in response.headers.get("content-type", "") else ""}
        self.entries.append({"request": sent, "response": {"status": response.status_code, "content": content}})

    def save(self, file: Path) -> None:
        """Writes the HAR."""
        file.write_text(json.dumps({"log": {"version": "1.2", "entries": self.entries}}), "utf-8")

    def called(self) -> set[tuple[str, str]]:
        """Method and path of every published call that was answered with 200."""
        return {_key(found) for entry in self.entries if (found := _endpoint(entry)) and _status(entry) == 200}

    def faults(self) -> list[str]:
        """What does not fit the published views in the answers."""
        out: list[str] = []
        for entry in self.entries:
            found, text = _endpoint(entry), entry["response"]["content"]["text"]
            if found and found.get("response") and _status(entry) == 200:
                check_body(found["response"], json.loads(text), f"{found['method']} {found['path']}", out)
        return out


def _status(entry: dict[str, Any]) -> int:
    return int(entry["response"]["status"])


def _key(endpoint: dict[str, Any]) -> tuple[str, str]:
    return endpoint["method"], endpoint["path"]


def _endpoint(entry: dict[str, Any]) -> dict[str, Any] | None:
    path = httpx.URL(entry["request"]["url"]).path.rstrip("/")
    fitting = [
        one
        for one in ENDPOINTS
        if one["method"] == entry["request"]["method"]
        and re.fullmatch(re.sub(r"\{\w+\}", "[^/]+", one["path"]), path, re.I)
    ]
    return max(fitting, key=lambda one: len(re.sub(r"\{\w+\}", "", one["path"])), default=None)


def check_body(name: str, value: Any, where: str, out: list[str]) -> None:
    """A body against a view, or a plain list against the view a list type stands for."""
    single = _single(name)
    kind = f"[{single}]" if single else name
    _check(kind, value, where, out)


def _single(name: str) -> str | None:
    stem = name.removesuffix("View")
    for ending, instead in (("ies", "y"), ("ses", "s"), ("hes", "h"), ("s", "")):
        one = f"{stem.removesuffix(ending)}{instead}View"
        if stem.endswith(ending) and one in MODELS:
            return one
    return None


def _check(kind: str, value: Any, where: str, out: list[str]) -> None:
    if value is None:
        if not kind.endswith("?"):
            out.append(f"{where}: null")
        return
    kind = kind.rstrip("?")
    if kind.startswith("["):
        for place, one in enumerate(value):
            _check(kind[1:-1], one, f"{where}[{place}]", out)
    elif kind in MODELS:
        members = {name: member for name, member in MODELS[kind].items() if not name.startswith("@")}
        out += [f"{where}: {name} missing or unknown" for name in members.keys() ^ value.keys()]
        for name in members.keys() & value.keys():
            _check(members[name], value[name], f"{where}.{name}", out)
    elif kind in ENUMS:
        if value not in ENUMS[kind]:
            out.append(f"{where}: {value!r} is no {kind}")
    elif type(value) not in _PLAIN.get(kind, (str,)):
        out.append(f"{where}: {value!r} is no {kind}")
    elif kind == "guid":
        uuid.UUID(value)
