from __future__ import annotations

import json
import re
from pathlib import Path

from desktop.api.endpoints import catalogue

FACTS = json.loads((Path(__file__).parents[1] / "facts" / "endpoints.json").read_text("utf-8"))


def test_the_catalogue_is_what_is_published() -> None:
    published = {
        (
            fact["method"],
            fact["path"],
            fact.get("request"),
            fact.get("response"),
            tuple(fact.get("query", {})),
            fact["path_is"] != "exact",
        )
        for fact in FACTS
    }
    ours = {(c.method, c.path, c.request, c.response, c.query, c.guessed) for c in catalogue.values()}
    assert ours == published
    assert len(catalogue) == len(FACTS) == 140


def test_limits_are_the_published_ones() -> None:
    for fact in FACTS:
        call = catalogue[f"{fact['method']} {fact['path'].removeprefix('/v1/')}"]
        pairs = re.findall(r"(\d+) per (minute|10 s)", fact.get("rate_limit", ""))
        assert call.limits == tuple((int(count), {"minute": 60, "10 s": 10}[span]) for count, span in pairs)


def test_no_path_has_more_than_one_place_holder() -> None:
    assert all(call.path.count("{") <= 1 and "}/" not in call.path for call in catalogue.values())
