"""What is being filled in for a request, kept as it is typed; the passphrase is not part of it."""

from __future__ import annotations

import sqlite3
from contextlib import suppress

import msgspec
from PySide6.QtCore import QObject, QTimer

from desktop.core.certificates import Purpose, SubjectFields
from desktop.session.session import Session

from .details_step import DetailsStep

KIND = "certificate"
_SOON_MS = 300


class FieldsDraft(QObject):
    """Of one company and purpose there is one."""

    def __init__(self, session: Session, purpose: Purpose, step: DetailsStep) -> None:
        super().__init__(step)
        self._session, self._step = session, step
        self._company, self._id = session.company_id, f"{KIND}-{session.company_id}-{purpose}"
        self._soon = QTimer(self, singleShot=True, interval=_SOON_MS)
        self._soon.timeout.connect(self.keep)
        step.form.edited.connect(self._soon.start)

    def load(self) -> SubjectFields | None:
        """What was typed and never became a request."""
        kept = self._session.drafts.load(self._id)
        try:
            return msgspec.json.decode(kept.content, type=SubjectFields) if kept else None
        except msgspec.MsgspecError:
            return None

    def keep(self) -> None:
        """On disk when this returns, if the session is lasting; a full disk costs only what is typed here."""
        self._soon.stop()
        content = msgspec.json.encode(self._step.fields)
        with suppress(sqlite3.OperationalError):
            self._session.drafts.save(self._id, KIND, self._company, content)

    def flush(self) -> None:
        """Keeps what has not been kept yet."""
        if self._soon.isActive():
            self.keep()

    def forget(self) -> None:
        """The request is made."""
        self._soon.stop()
        self._session.drafts.delete(self._id)
