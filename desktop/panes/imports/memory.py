"""Which column was what, remembered for files with the same headers; of these only a hash is kept."""

from __future__ import annotations

import msgspec

from desktop.core.tabular.mapping import fingerprint
from desktop.core.tabular.members import Target
from desktop.session.session import Session

KIND = "import-mapping"


class Memory:
    """The mappings of one session's store; without a keyring nothing is kept."""

    def __init__(self, session: Session, target: Target) -> None:
        self._session, self._target = session, target

    def recall(self, headers: list[str]) -> list[str | None] | None:
        """The members of these columns the last time; None when there was none."""
        draft = self._session.drafts.load(f"{KIND}/{fingerprint(self._target, headers)}")
        if draft is None:
            return None
        try:
            return msgspec.json.decode(draft.content, type=list[str | None])
        except msgspec.MsgspecError:
            return None

    def keep(self, headers: list[str], members: list[str | None]) -> None:
        """Remembers them."""
        if self._session.lasting:
            name = f"{KIND}/{fingerprint(self._target, headers)}"
            self._session.drafts.save(name, KIND, "", msgspec.json.encode(members))
