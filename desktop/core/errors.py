"""What can go wrong, as values. Words for people are made at the edge (`qt.problems`)."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Kind(StrEnum):
    """One kind, one sentence for the user."""

    WRONG_PASSWORD = "wrong-password"
    TOKEN_REFUSED = "token-refused"
    OTHER_ENVIRONMENT = "other-environment"
    NO_ACCESS = "no-access"
    ALREADY_DONE = "already-done"
    REFUSED = "refused"
    NOT_FOUND = "not-found"
    NOT_OFFERED = "not-offered"
    TOO_MANY_CALLS = "too-many-calls"
    SERVER_FAULT = "server-fault"
    TIMEOUT = "timeout"
    UNREACHABLE = "unreachable"
    NO_ANSWER = "no-answer"
    TLS = "tls"
    PROXY = "proxy"
    NONSENSE = "nonsense"
    CHANGED_MEANWHILE = "changed-meanwhile"
    DONE_BUT_UNREAD = "done-but-unread"
    """A write went through, and only the reading of its result did not."""


OUTCOME_UNKNOWN = frozenset({Kind.TIMEOUT, Kind.NO_ANSWER, Kind.SERVER_FAULT, Kind.NONSENSE})
"""After these a write may have been carried out; it is sent again under the same UniqueApiCallId only."""

NO_CONTACT = frozenset({Kind.UNREACHABLE, Kind.TLS, Kind.PROXY})
"""Nothing reached the server, and the next call would meet the same."""

ALL_MEET = NO_CONTACT | {Kind.TOKEN_REFUSED}
"""What every other call would meet too: of many things to do the rest is left."""

NOT_SENT = ALL_MEET | {Kind.TOO_MANY_CALLS}
"""Nothing was carried out, for reasons that are not the call's own."""


@dataclass(eq=False)
class ApiError(Exception):
    """A call that gave no usable answer.

    `words` are the server's own (Swedish or English by its user's language); `request` is method and path without
    query; `reference` is the UniqueApiCallId or a random id, for support; `members` name what is in conflict; `code` is
    what Swish or BankID called it.
    """

    kind: Kind
    words: str = ""
    status: int | None = None
    request: str = ""
    reference: str = ""
    retry_after: float | None = None
    members: tuple[str, ...] = ()
    code: str = ""

    def __str__(self) -> str:
        return " ".join(str(part) for part in (self.kind, self.status, self.request, self.words) if part)


class UserCancelled(Exception):
    """The person said no."""


class StoreUnavailable(OSError):
    """This computer cannot keep anything now: the disk is full, or another program holds the files."""
