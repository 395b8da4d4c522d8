from __future__ import annotations

from datetime import UTC, datetime

import pytest

from desktop.core.environment import Environment
from desktop.core.errors import Kind
from desktop.panes.outbox.words import explanation
from desktop.session.ledger import Entry, Progress


def refused(words: str) -> str:
    """What the outbox says of a write that was refused in these words."""
    at = datetime(2026, 11, 26, tzinfo=UTC)
    return explanation(Entry("1", "swish.start", "t", "c", None, Progress.REFUSED, at, 1, words, "k"), Environment.TEST)


def test_the_servers_own_words_are_quoted() -> None:
    assert refused("Beloppet är för stort") == "“Beloppet är för stort”"
    assert refused("") == ""


@pytest.mark.parametrize("kind", list(Kind))
def test_without_words_the_kind_is_a_sentence(kind: Kind) -> None:
    said = refused(str(kind))
    assert said.endswith(".")
    assert said[0].isupper()
    assert " " in said
