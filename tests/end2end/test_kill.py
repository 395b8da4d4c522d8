"""Killed in the middle of something, the program goes on where it was."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from desktop.core.invoice_draft import is_local
from desktop.core.stages import is_draft

from .conftest import ROOT, Start
from .driver import TEXT
from .scenes import Scenes

CUSTOMER = "Lindqvist & Co Fastigheter AB"


@contextmanager
def killed_while(what: str, profile: Path) -> Iterator[str]:
    """Runs the driver until it has come that far and kills it; gives the draft's id."""
    words = [sys.executable, "-m", "tests.end2end.driver", str(profile), what]
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    with subprocess.Popen(words, cwd=ROOT, env=environment, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        mark = process.stdout.readline().strip()
        process.kill()
    assert mark
    yield mark


async def made_from(scenes: Scenes, draft_id: str) -> list[str]:
    """The public ids of all invoices that came of a draft, read from the server."""
    rows = [row for row in scenes.session.invoices.values() if not is_local(row.action_public_id or "")]
    drafts = [row for row in rows if is_draft(row.stage) and row.debtor_name == CUSTOMER]
    read = [await scenes.session.client.invoices.get(row.action_public_id or "") for row in drafts]
    return [one.action_public_id or "" for one in read if one.external_reference == draft_id]


@pytest.mark.parametrize("what", ["typing", "creating"])
async def test_killed(start: Start, tmp_path: Path, what: str) -> None:
    profile = tmp_path / "profile"
    with killed_while(what, profile) as draft_id:
        async with start("demo") as scenes:
            await scenes.loaded()
            await scenes.hand.see(lambda: scenes.invoices.page, "the draft that was being written")
            rows = scenes.editor.draft.entry.records or ()
            assert (scenes.editor.draft.id, rows[0].article_description) == (draft_id, TEXT)
            await scenes.hand.see(lambda: not scenes.session.writing.unfinished(), "everything settled")
            await scenes.hand.see(lambda: scenes.session.mirroring.shown_from is None, "the lists as they are now")
            assert len(await made_from(scenes, draft_id)) == (what == "creating")
            await scenes.hand.press("Ctrl+S")
            await scenes.hand.see(lambda: scenes.editor.draft.public_id, "the saved draft")
            await scenes.session.loading.invoices()
            assert await made_from(scenes, draft_id) == [scenes.editor.draft.public_id]
            assert scenes.session.kept_invoices() == []
