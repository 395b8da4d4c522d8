"""Showing what is hidden of a protected person, and letting it out of the program: both are asked about first."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QWidget

from desktop.core.environment import Environment

from .dialogs import ask, confirm
from .sheet import Sheet
from .textfields import TextField

_SHORTEST_REASON = 3


class _Words(QObject):
    """Plurals: lupdate finds them in the `tr` of a QObject only."""

    def among(self, count: int) -> str:
        """How many of what is let out are protected."""
        return self.tr(
            "%n customer(s) in it have protected identity. Names and addresses leave the program.", "", count
        )

    def masked_among(self, count: int) -> str:
        """The same of what is let out masked."""
        return self.tr(
            "%n customer(s) in it have protected identity. Their names and addresses are masked, the rest is written.",
            "",
            count,
        )


class ReasonSheet(Sheet):
    """Asks why somebody's protected data is to be shown; answers the reason."""

    def __init__(self, who: str, environment: Environment | None = None) -> None:
        super().__init__(
            self.tr("Show what is protected?"),
            text=self.tr(
                "{who} has protected identity. Make sure that nobody else sees the screen. "
                "It is hidden again when you go on to something else."
            ).format(who=who),
            environment=environment,
        )
        self.reason = TextField(self.tr("Why do you need to see it?"), required=True, max_length=200)
        self.body.addWidget(self.reason)
        self.add_cancel()
        self.add_own_button(self.tr("Show"), role="primary", main=True).clicked.connect(self._show_it)
        self.first = self.reason.editor

    def _show_it(self) -> None:
        text = (self.reason.value() or "").strip()
        if len(text) < _SHORTEST_REASON:
            self.reason.set_error(self.tr("Write a few words, such as “the customer is on the telephone”."))
            return
        self.answer(text)


async def ask_reason(parent: QWidget, who: str) -> str | None:
    """Why what is hidden of `who` is to be shown; None when the person let it be."""
    answer = await ask(ReasonSheet(who), parent)
    return answer if isinstance(answer, str) else None


async def may_leave(
    parent: QWidget, count: int, verb: str, *, environment: Environment | None = None, masked: bool = False
) -> bool:
    """Whether something with `count` protected customers in it may be printed, copied or exported; `verb` says which.

    Ask before every such act; without protected customers nothing is asked. `masked` when it does not name them.
    """
    if count == 0:
        return True
    translate = QCoreApplication.translate
    if masked:
        title, text = translate("Protected", "This is about protected persons"), _Words().masked_among(count)
    else:
        title, text = translate("Protected", "This names protected persons"), _Words().among(count)
    return await confirm(parent, title, text, verb, danger=True, environment=environment)
