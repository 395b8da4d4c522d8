"""The matrix sees what it looks for: with a writing that is wrong in one way it finds that."""

from __future__ import annotations

import uuid
from typing import Any

import pytest

from desktop.core.errors import ApiError
from desktop.session.operations import OPERATIONS
from desktop.session.writing import Writing
from desktop.store.outbox import Write

from . import invoice_kinds, register_kinds
from .bench import Bench
from .kinds import KINDS
from .matrix import Office, program_tries_again, user_tries_again
from .misfortunes import MISFORTUNES

ENTERED = (invoice_kinds, register_kinds)
BY_NAME = {misfortune.name: misfortune for misfortune in MISFORTUNES}


class NewKeys(Writing):
    """Sends every try under a key of its own."""

    async def _sent(self, write: Write, content: Any) -> str:
        return await OPERATIONS[write.name].send(self._client, content, uuid.uuid4().hex)


class Credulous(Writing):
    """Believes every 403."""

    async def _settled(self, write: Write, content: Any, error: ApiError) -> str:
        return write.target


class Forgetful(Writing):
    """Keeps nothing whose answer was lost."""

    def _after_failure(self, write: Write, content: Any, error: ApiError) -> None:
        self._forget(write)


class Helpless(Writing):
    """Never finds a result again."""

    async def _settled(self, write: Write, content: Any, error: ApiError) -> str:
        self._give_up(write)
        raise error


@pytest.mark.parametrize(
    ("writing", "kind", "misfortune", "by_user", "fault"),
    [
        (NewKeys, "invoices.payment", "drop after", True, "doubled"),
        (NewKeys, "invoices.create", "drop after", False, "doubled"),
        (NewKeys, "invoices.comment", "malformed after", True, ""),
        (Credulous, "invoices.update", "403 before", True, "lost"),
        (Credulous, "debtors.create", "403 before", False, "lost"),
        (Forgetful, "invoices.attest", "drop before", False, "lost"),
        (Forgetful, "invoices.credit", "500 after", True, "doubled"),
        (Helpless, "products.create", "truncated after", True, "stuck"),
        (Helpless, "invoices.pause", "500 after", False, "stuck"),
    ],
)
async def test_what_is_wrong_is_found(
    bench: Bench, desk: Office, writing: type[Writing], kind: str, misfortune: str, by_user: bool, fault: str
) -> None:
    desk.writing = writing
    way = user_tries_again if by_user else program_tries_again
    assert (await way(bench, desk, KINDS[kind], BY_NAME[misfortune])).fault == fault
