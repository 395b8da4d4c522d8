"""What the bench's list shows, and which parts of it can be chosen."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial

from PySide6.QtCore import QCoreApplication

from desktop.core.certificates import BenchItem, alert_level
from desktop.core.dates import day_of
from desktop.core.stages import Tone
from desktop.qt.format import Format
from desktop.qt.list_pane import View
from desktop.qt.table import Column

from .words import alert_tone, days_words, key_words, purpose_words, status_tone, status_word

Today = Callable[[], date]
_NEVER = 10**6


def make_columns(fmt: Format, today: Today) -> list[Column[BenchItem]]:
    """The columns; days are counted from `today`."""
    translate = QCoreApplication.translate
    days, days_sort, tone = partial(_days, today), partial(_days_sort, today), partial(_tone, today)
    return [
        Column("purpose", translate("Certificates", "For"), 100, purpose_words, purpose_words),
        Column("name", translate("Certificates", "Name"), 112, _name, _name, stretch=True),
        Column("issuer", translate("Certificates", "Issuer"), 128, _issuer, _issuer, hide_below=700),
        Column("last_day", translate("Certificates", "Valid to"), 96, partial(_last_day, fmt), _last_sort),
        Column("days", translate("Certificates", "Left"), 96, days, days_sort, tone=tone, hide_below=480),
        Column("key", translate("Certificates", "Key"), 80, key_words, _bits, hide_below=784),
        Column("status", translate("Certificates", "Status"), 136, partial(_status, today), _stage, tone=partial(_status_tone, today)),  # noqa: E501
        Column("subject", translate("Certificates", "Subject"), 240, _subject, _subject, optional=True),
        Column("merchant", translate("Certificates", "Swish number"), 112, _merchant, _merchant, optional=True),
        Column("file", translate("Certificates", "Files"), 144, _files, _files, hide_below=928),
        Column("made", translate("Certificates", "Made"), 96, partial(_made, fmt), _made_sort, optional=True),
    ]  # fmt: skip


def make_views(today: Today) -> list[View]:
    """The chips above the list."""
    translate = QCoreApplication.translate
    return [
        View("all", translate("Certificates", "All")),
        View("waiting", translate("Certificates", "Waiting for the bank"), _is_request),
        View("expiring", translate("Certificates", "To renew"), partial(_is_expiring, today)),
    ]


def search_text(item: BenchItem) -> str:
    """Names, numbers, issuer and what it is for."""
    return " ".join((purpose_words(item), item.name, item.subject, item.issuer, item.serial, item.merchant_number))


def _days(today: Today, item: BenchItem) -> str:
    """The column is called so already: `25 days`, not that they are left."""
    return days_words(item.days_left(today()), short=True)


def _days_sort(today: Today, item: BenchItem) -> int:
    left = item.days_left(today())
    return _NEVER if left is None else left


def _tone(today: Today, item: BenchItem) -> Tone | None:
    return alert_tone(item.days_left(today()))


def _status(today: Today, item: BenchItem) -> str:
    return status_word(item, item.days_left(today()))


def _status_tone(today: Today, item: BenchItem) -> Tone:
    return status_tone(item, item.days_left(today()))


def _is_expiring(today: Today, item: BenchItem) -> bool:
    return alert_level(item.days_left(today())) is not None


def _is_request(item: BenchItem) -> bool:
    return item.not_after is None


def _last_day(fmt: Format, item: BenchItem) -> str:
    return fmt.date(item.last_day)


def _last_sort(item: BenchItem) -> str:
    return item.last_day.isoformat() if item.last_day else ""


def _made(fmt: Format, item: BenchItem) -> str:
    return fmt.date(day_of(item.made_at))


def _made_sort(item: BenchItem) -> str:
    return item.made_at.isoformat()


def _name(item: BenchItem) -> str:
    return item.name


def _issuer(item: BenchItem) -> str:
    if item.test:
        return QCoreApplication.translate("Certificates", "Itself")
    return item.issuer


def _subject(item: BenchItem) -> str:
    return item.subject


def _merchant(item: BenchItem) -> str:
    return item.merchant_number


def _files(item: BenchItem) -> str:
    """Which files there are: `KEY CSR CERT PFX`."""
    there = (True, item.fields is not None, item.not_after is not None, item.has_pfx)
    return " ".join(name for name, is_there in zip(("KEY", "CSR", "CERT", "PFX"), there, strict=True) if is_there)


def _bits(item: BenchItem) -> int:
    return item.key_bits


def _stage(item: BenchItem) -> str:
    return item.stage.value
