"""One request as a handler sees it, and the rule checks every section uses."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import Any

from desktop.core import dates

from .errors import Denied, Refused
from .shapes import Wire
from .state import State


@dataclass
class Call:
    """Who asks for what. `query` has lower-case names; `body` is the checked view, or a list of them, and `raw`
    what was sent; `right` is the member of UserRightView the call needs on its creditor."""

    state: State
    user: Wire
    id: str = ""
    query: dict[str, str] = field(default_factory=dict)
    body: Any = None
    right: str = ""
    raw: Any = None

    def creditor(self, public_id: str | None = None) -> Wire:
        """The creditor by id (the path's by default). Raises Denied when the user may not see it or it is missing."""
        known = self.state.thing("creditor", public_id or self.id)
        if known is None:
            raise Denied
        self.permit(known["CreditorPublicId"])
        return known

    def thing(self, kind: str, public_id: str | None = None, *, creditor: str | None = None) -> Wire:
        """A stored view by id, of `creditor` when given. Raises Denied."""
        known = self.state.thing(kind, public_id or self.id)
        if known is None or (creditor and known["CreditorPublicId"] != creditor):
            raise Denied
        self.permit(known.get("CreditorPublicId") or "")
        return known

    def permit(self, creditor: str, right: str = "") -> None:
        """Raises Denied when the user may not see the creditor, Refused when the call needs a right that is missing.

        Assumed: the guide says 401 for what is out of reach and does not name an answer for a missing right; 400
        carries a sentence, and does not look like a token that stopped working.
        """
        if not creditor:
            return
        rights = next((one for one in self.user["Rights"] or [] if one["CreditorPublicId"] == creditor), None)
        if rights is None or not rights["CanReadCreditor"]:
            raise Denied
        needed = right or self.right
        if needed and not rights[needed]:
            raise Refused("no-right", right=needed)

    def sees(self, creditor: str) -> bool:
        """Whether the user may see a creditor."""
        return any(one["CreditorPublicId"] == creditor and one["CanReadCreditor"] for one in self.user["Rights"] or [])

    def word(self, name: str) -> str:
        """A query parameter that must be there. Raises Refused."""
        value = self.query.get(name, "").strip()
        if not value:
            raise Refused("parameter", value=name)
        return value

    def whole(self, name: str) -> int | None:
        """A query parameter that is a whole number from 0, when it is there. Raises Refused."""
        value = self.query.get(name)
        if value is None or value == "":
            return None
        if not (value.isascii() and value.isdigit()):
            raise Refused("parameter", value=name)
        return int(value)

    def day(self, name: str) -> date | None:
        """A query parameter that is a date, when it is there. Raises Refused."""
        value = self.query.get(name)
        if not value:
            return None
        day = dates.day(value)
        if day is None:
            raise Refused("date", value=value)
        return day


@dataclass(frozen=True)
class Ready:
    """An answer that is JSON text already, so that long lists are joined and not built."""

    text: str


@dataclass(frozen=True)
class Bytes:
    """A file's contents."""

    data: bytes
    kind: str
    name: str
