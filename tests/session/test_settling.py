"""What becomes, at the start, of the writes of last time and of the drafts they were made of."""

from __future__ import annotations

import os
from datetime import UTC, datetime, timedelta
from pathlib import Path

from desktop.session.session import INVOICE
from desktop.session.settling import forget_sent
from desktop.store.cipher import Cipher
from desktop.store.drafts import Drafts


def test_a_draft_that_arrived_is_gone_and_what_was_typed_since_is_not(tmp_path: Path) -> None:
    drafts = Drafts(tmp_path / "drafts", Cipher(os.urandom(32), persistent=True))
    saved = drafts.save("a", "customer", "c", b"x")
    forget_sent(drafts, "a", saved - timedelta(seconds=1))
    assert drafts.load("a") is not None, "typed after it was sent"
    forget_sent(drafts, "a", saved + timedelta(seconds=1))
    assert drafts.load("a") is None
    forget_sent(drafts, "a", datetime.now(UTC))
    kept = drafts.save("b", INVOICE, "c", b"x")
    forget_sent(drafts, "b", kept + timedelta(seconds=1))
    assert drafts.load("b") is not None, "an invoice is gone on with"
    drafts.close()
