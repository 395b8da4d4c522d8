"""Errors as sentences for people in an office: what happened, what it means for the data, what to do."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from desktop.core.dates import now
from desktop.core.environment import ADDRESSES, Environment
from desktop.core.errors import ApiError, Kind, StoreUnavailable
from desktop.core.kept_file import FileGone
from desktop.core.veiled_text import veiled

from .disk_words import FULL, NOT_ALLOWED


@dataclass(frozen=True)
class Problem:
    """`title` says what happened, `text` what it means for the data, `advice` what to do.

    `server_words` are Billecta's own, with personal numbers masked: notices stand in the open. `details` is for copying
    to support and holds no secrets.
    """

    title: str
    text: str
    advice: str
    server_words: str
    details: str

    @property
    def whole(self) -> str:
        """All of it as one paragraph, the server's words last and in quotation marks."""
        words = QCoreApplication.translate("Problem", "Billecta’s own words: “{words}”").format(words=self.server_words)
        return " ".join(part for part in (self.title, self.text, self.advice, self.server_words and words) if part)


_NOTHING_CHANGED = QT_TRANSLATE_NOOP("Problem", "Nothing has been changed.")
_PERHAPS_DONE = QT_TRANSLATE_NOOP(
    "Problem", "If something was being saved, it may or may not have arrived. Trying again cannot make it happen twice."
)
_NOTHING_SENT = QT_TRANSLATE_NOOP("Problem", "Nothing was sent. What you have typed is still here.")
_ONLY_READ = QT_TRANSLATE_NOOP("Problem", "This was only being read, which changes nothing.")
_CALL_SUPPORT = QT_TRANSLATE_NOOP(
    "Problem", "Try again in a few minutes. If it goes on, send the details to Billecta’s support."
)

TEXTS: dict[Kind, tuple[object, object, object]] = {
    Kind.WRONG_PASSWORD: (
        QT_TRANSLATE_NOOP("Problem", "The user name or password is not right for {environment}."),
        QT_TRANSLATE_NOOP("Problem", "You are not signed in. Nothing has been changed."),
        QT_TRANSLATE_NOOP("Problem", "Type them again. They are the same as on Billecta’s own site."),
    ),
    Kind.TOKEN_REFUSED: (
        QT_TRANSLATE_NOOP("Problem", "This computer’s access to {environment} is no longer valid."),
        QT_TRANSLATE_NOOP("Problem", "Nothing has been changed, and your drafts are still here."),
        QT_TRANSLATE_NOOP("Problem", "Sign in again. A token ends when a newer one is made for the same user."),
    ),
    Kind.OTHER_ENVIRONMENT: (
        QT_TRANSLATE_NOOP("Problem", "This access key does not belong to {environment}."),
        QT_TRANSLATE_NOOP("Problem", "Nothing has been changed."),
        QT_TRANSLATE_NOOP("Problem", "Switch to the environment it was made in, or paste a key made in this one."),
    ),
    Kind.NO_ACCESS: (
        QT_TRANSLATE_NOOP("Problem", "You have no access to this in {environment}."),
        _NOTHING_CHANGED,
        QT_TRANSLATE_NOOP(
            "Problem",
            "It may have been removed, or your user may lack the right to it. Check the company, or ask whoever "
            "looks after your users in Billecta.",
        ),
    ),
    Kind.ALREADY_DONE: (
        QT_TRANSLATE_NOOP("Problem", "This had already been carried out."),
        QT_TRANSLATE_NOOP("Problem", "The first try reached Billecta, and it was not done a second time."),
        QT_TRANSLATE_NOOP("Problem", "Refresh the list to see the result."),
    ),
    Kind.REFUSED: (
        QT_TRANSLATE_NOOP("Problem", "Billecta did not accept it."),
        QT_TRANSLATE_NOOP("Problem", "Nothing has been changed; what you have typed is still here."),
        QT_TRANSLATE_NOOP("Problem", "Read the reason before you try again."),
    ),
    Kind.NOT_FOUND: (
        QT_TRANSLATE_NOOP("Problem", "It is no longer in Billecta."),
        _NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Problem", "Refresh the list. Someone else may have removed it."),
    ),
    Kind.NOT_OFFERED: (
        QT_TRANSLATE_NOOP("Problem", "This cannot be done in {environment}."),
        _NOTHING_CHANGED,
        QT_TRANSLATE_NOOP(
            "Problem", "Do it on Billecta’s own site, {portal}. If it used to work here, send the details to support."
        ),
    ),
    Kind.TOO_MANY_CALLS: (
        QT_TRANSLATE_NOOP("Problem", "Billecta asks for a pause: too many requests in a short time."),
        _NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Problem", "Wait a minute and try again."),
    ),
    Kind.SERVER_FAULT: (
        QT_TRANSLATE_NOOP("Problem", "Something failed inside Billecta."),
        _PERHAPS_DONE,
        _CALL_SUPPORT,
    ),
    Kind.TIMEOUT: (
        QT_TRANSLATE_NOOP("Problem", "Billecta did not answer in time."),
        _PERHAPS_DONE,
        QT_TRANSLATE_NOOP("Problem", "Try again. If it is always slow, check your internet connection."),
    ),
    Kind.UNREACHABLE: (
        QT_TRANSLATE_NOOP("Problem", "Billecta cannot be reached from this computer."),
        _NOTHING_SENT,
        QT_TRANSLATE_NOOP("Problem", "Check that the internet works, then try again."),
    ),
    Kind.NO_ANSWER: (
        QT_TRANSLATE_NOOP("Problem", "The connection was cut before Billecta had answered."),
        _PERHAPS_DONE,
        QT_TRANSLATE_NOOP("Problem", "Check that the internet works, then try again."),
    ),
    Kind.TLS: (
        QT_TRANSLATE_NOOP("Problem", "No secure connection to Billecta could be made."),
        QT_TRANSLATE_NOOP("Problem", "Nothing was sent, since someone else could have read it."),
        QT_TRANSLATE_NOOP(
            "Problem",
            "Check this computer’s date and time. In an office, ask whoever looks after the network whether it "
            "inspects secure connections; its certificate must then be installed on this computer.",
        ),
    ),
    Kind.PROXY: (
        QT_TRANSLATE_NOOP("Problem", "Your network’s proxy server did not let the connection through."),
        QT_TRANSLATE_NOOP("Problem", "Nothing reached Billecta."),
        QT_TRANSLATE_NOOP(
            "Problem", "Check the proxy in this computer’s network settings, or ask whoever looks after the network."
        ),
    ),
    Kind.NONSENSE: (
        QT_TRANSLATE_NOOP("Problem", "The answer did not come from Billecta, or could not be understood."),
        _PERHAPS_DONE,
        QT_TRANSLATE_NOOP(
            "Problem", "On a guest network, open a web page and sign in there first. Then try again here."
        ),
    ),
    Kind.CHANGED_MEANWHILE: (
        QT_TRANSLATE_NOOP("Problem", "Someone else has changed this while you were editing."),
        QT_TRANSLATE_NOOP("Problem", "Nothing has been saved, so neither change is lost."),
        QT_TRANSLATE_NOOP("Problem", "Look at what is new, then decide which to keep."),
    ),
    Kind.DONE_BUT_UNREAD: (
        QT_TRANSLATE_NOOP("Problem", "It is done, but how it looks now could not be read."),
        QT_TRANSLATE_NOOP("Problem", "Billecta has it. It will not happen a second time."),
        QT_TRANSLATE_NOOP("Problem", "Try again to read it, or refresh the list in a while."),
    ),
}
"""For every kind: what happened, what it means for the data, what to do. Source texts, translated when shown."""

_ONLY_OUTSIDE_THE_DEMO = QT_TRANSLATE_NOOP(
    "Problem", "The demo does not play this part of Billecta. Try it in the test environment."
)
"""Instead of an advice that names the portal, where there is none."""

_UNEXPECTED = (
    QT_TRANSLATE_NOOP("Problem", "Something unexpected happened in Attesta itself."),
    QT_TRANSLATE_NOOP("Problem", "What you have written is kept as a draft; what was already saved is not affected."),
    QT_TRANSLATE_NOOP("Problem", "Try again. If it happens again, send the details to whoever looks after Attesta."),
)


_FILE_GONE = (
    QT_TRANSLATE_NOOP("Problem", "The attachment {file} cannot be found on this computer any more."),
    QT_TRANSLATE_NOOP("Problem", "Nothing has been sent; everything else in the draft is still here."),
    QT_TRANSLATE_NOOP("Problem", "Remove it from the invoice and attach it again."),
)

_DISK_FULL = (
    QT_TRANSLATE_NOOP("Problem", "The disk of this computer is full."),
    QT_TRANSLATE_NOOP("Problem", "This was not kept; what was kept before is still there."),
    QT_TRANSLATE_NOOP("Problem", "Make room on the disk, then try again."),
)
_NOT_ALLOWED = (
    QT_TRANSLATE_NOOP("Problem", "This computer does not let Attesta use {file}."),
    QT_TRANSLATE_NOOP("Problem", "This was not kept; what was kept before is still there."),
    QT_TRANSLATE_NOOP("Problem", "Ask whoever looks after the computer for the right to that folder, then try again."),
)
_NOT_KEPT = (
    QT_TRANSLATE_NOOP("Problem", "This computer cannot keep anything now: its disk is full, or another program holds Attesta’s files."),  # noqa: E501
    QT_TRANSLATE_NOOP("Problem", "This was not kept; what was kept before is still there."),
    QT_TRANSLATE_NOOP("Problem", "Make room on the disk or close the other program, then try again."),
)  # fmt: skip


def sentence(error: BaseException, *, environment: Environment, doing: str = "") -> Problem:
    """The words for an error in `environment`. `doing` is what was going on, as a heading: "Saving the customer"."""
    texts = _texts_of(error)
    file = _file_of(error)
    place = environment_name(environment)
    portal = ADDRESSES[environment].portal if environment in ADDRESSES else ""
    if "{portal}" in str(texts[2]) and not portal:
        texts = (*texts[:2], _ONLY_OUTSIDE_THE_DEMO)
    # The sources stand above inside QT_TRANSLATE_NOOP, where lupdate finds them.
    happened, meaning, advice = (
        QCoreApplication.translate("Problem", str(text))
        .replace("{environment}", place)
        .replace("{portal}", portal)
        .replace("{file}", file)
        for text in texts
    )
    title = f"{doing}: {happened}" if doing else happened
    words = veiled(error.words.strip()) if isinstance(error, ApiError) else ""
    return Problem(title, meaning, advice, words, _details(error, environment, doing, now()))


def _texts_of(error: BaseException) -> tuple[object, object, object]:
    if isinstance(error, FileGone):
        return _FILE_GONE
    if isinstance(error, StoreUnavailable):
        return _NOT_KEPT
    if isinstance(error, OSError) and error.errno in FULL | NOT_ALLOWED:
        return _DISK_FULL if error.errno in FULL else _NOT_ALLOWED
    return _texts_of_call(error) if isinstance(error, ApiError) else _UNEXPECTED


def _texts_of_call(error: ApiError) -> tuple[object, object, object]:
    """A reading without an answer leaves no doubt about what was saved."""
    happened, meaning, advice = TEXTS[error.kind]
    only_read = error.request.startswith("GET ") and meaning in (_PERHAPS_DONE, _NOTHING_SENT)
    return happened, _ONLY_READ if only_read else meaning, advice


def _file_of(error: BaseException) -> str:
    if isinstance(error, FileGone):
        return error.file
    return str(error.filename or "") if isinstance(error, OSError) else ""


def environment_name(environment: Environment) -> str:
    """What an environment is called inside a sentence."""
    return {
        Environment.PRODUCTION: QCoreApplication.translate("Problem", "Billecta"),
        Environment.TEST: QCoreApplication.translate("Problem", "Billecta’s test environment"),
        Environment.DEMO: QCoreApplication.translate("Problem", "the demo"),
    }[environment]


def _details(error: BaseException, environment: Environment, doing: str, moment: datetime) -> str:
    """Lines for support, in English and fixed order. An unknown exception gives its type and place only: its words
    could hold what somebody typed.
    """
    lines = {"Time": moment.isoformat(timespec="seconds"), "Environment": environment.value, "Doing": doing}
    if isinstance(error, ApiError):
        lines |= {
            "Kind": error.kind.value,
            "Status": str(error.status or ""),
            "Request": error.request,
            "Reference": error.reference,
            "Members": ", ".join(error.members),
        }
    else:
        lines |= {"Kind": type(error).__name__, "Place": _place(error)}
    return "\n".join(f"{name}: {value}" for name, value in lines.items() if value)


def _place(error: BaseException) -> str:
    trace = error.__traceback__
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    if trace is None:
        return ""
    return f"{trace.tb_frame.f_globals.get('__name__', '')}, line {trace.tb_lineno}"
