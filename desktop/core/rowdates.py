"""Date codes in row texts, such as `{MMMM ÅÅÅÅ}` or `{YY-MM-DD-30D+2M}`: the guide, "Dates in invoice rows".

The guide's examples decide the order: from 2025-01-04, `-30D+2M` is 2025-02-02, so years and months are counted
before days, and a day the month does not have becomes its last one. Assumed where the guide is silent: a step without
a letter counts in the code's own part (`{MM+1}`), which complete dates do not have, and months are written in the
invoice's language the way the language does, `november` and `November`.
"""

from __future__ import annotations

import calendar
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

_PARTS = ("YYYY", "ÅÅÅÅ", "YY", "ÅÅ", "MMMM", "MMM", "MM", "DD")
_COMPLETE = (
    "YYYY-MM-DD", "ÅÅÅÅ-MM-DD", "YY-MM-DD", "ÅÅ-MM-DD", "YYYYMMDD", "ÅÅÅÅMMDD", "YYMMDD", "ÅÅMMDD",
    "MMMM YYYY", "MMMM ÅÅÅÅ", "MMM YYYY", "MMM ÅÅÅÅ",
)  # fmt: skip
FORMS = _PARTS + _COMPLETE
"""Every form of the guide, without braces and steps."""

_CODE = re.compile(r"(?P<form>[YÅMD](?:[YÅMD -]*[YÅMD])?)(?P<steps>(?:[+-]\d{1,9}[YMD]?)*)", re.ASCII)
_STEP = re.compile(r"([+-]\d+)([YMD]?)", re.ASCII)
_PLACE = re.compile(r"YYYY|YY|MMMM|MMM|MM|DD")
_BRACES = re.compile(r"\{([^{}]*)\}?")
_ANY_DAY = date(2000, 1, 1)
_SWEDISH = (
    "januari", "februari", "mars", "april", "maj", "juni",
    "juli", "augusti", "september", "oktober", "november", "december",
)  # fmt: skip
_ENGLISH = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip


@dataclass(frozen=True)
class Fault:
    """`text` stands in braces and is no date code; `meant` is the code it is nearest to, empty when none is near."""

    text: str
    meant: str = ""


@dataclass(frozen=True)
class Printed:
    """A code, where it stands in its text, and what it becomes."""

    code: str
    start: int
    becomes: str


def expand(text: str, day: date, language: str) -> str:
    """`text` as it stands on an invoice made on `day`; what is no code stays as it is.

    `language` is the invoice's (`SV`, `EN`, `FI`): English months for English, Swedish ones for the others (assumed).
    """
    return _BRACES.sub(lambda found: _value(found[0], day, language) or found[0], text)


def printed(text: str, day: date, language: str) -> tuple[Printed, ...]:
    """The codes in `text`, in order, with what each becomes on `day`."""
    found = ((one[0], one.start(), _value(one[0], day, language)) for one in _BRACES.finditer(text))
    return tuple(Printed(code, start, value) for code, start, value in found if value)


def faults(text: str) -> tuple[Fault, ...]:
    """What stands in braces without being a code of the guide. Billecta would print it as it is."""
    wrong = (found[0] for found in _BRACES.finditer(text) if not _value(found[0], _ANY_DAY, ""))
    return tuple(Fault(code, _meant(code)) for code in wrong)


def completions(typed: str, day: date, language: str) -> list[tuple[str, str]]:
    """Codes that begin with `typed` (a `{` and what follows, any case), each with what it becomes on `day`.

    In a code that is complete but for its brace the steps that make sense are offered.
    """
    begun = typed.upper()
    codes = [f"{{{form}}}" for form in _offered(language)]
    fitting = [code for code in codes if code.startswith(begun)]
    if not fitting and _read(begun.rstrip("+-") + "}"):
        bare = begun.rstrip("+-")
        fitting = [bare + step + "}" for step in ("+1Y", "+1M", "-1M", "+30D")]
        fitting = [code for code in fitting if code.startswith(begun) and _read(code)]
    return [(code, _value(code, day, language)) for code in fitting]


def _offered(language: str) -> Iterator[str]:
    """The usual ones first; the year's letter is the language's own."""
    letter, other = ("Y", "Å") if language == "EN" else ("Å", "Y")
    usual = ("MMMM YYYY", "YYYY-MM-DD", "YYYY", "MMM YYYY", "MMMM", "MMM", "MM", "DD", "YY")
    rest = (form for form in FORMS if "Å" not in form and form not in usual)
    for form in (*usual, *rest):
        yield form.replace("Y", letter)
    for form in (form for form in FORMS if other in form):
        yield form


def _read(code: str) -> tuple[str, dict[str, int]] | None:
    """Form with Y for years, and the steps per unit; None when it is no code of the guide."""
    found = _CODE.fullmatch(code[1:-1]) if code.endswith("}") else None
    if found is None or found["form"] not in FORMS:
        return None
    form = found["form"].replace("Å", "Y")
    own = "" if found["form"] in _COMPLETE else form[0]
    steps = {"Y": 0, "M": 0, "D": 0}
    for number, unit in _STEP.findall(found["steps"]):
        if not (unit or own):
            return None
        steps[unit or own] += int(number)
    return form, steps


def _value(code: str, day: date, language: str) -> str:
    """What the code becomes, empty when it is none or leads out of the calendar."""
    read = _read(code)
    moved = _moved(day, read[1]) if read else None
    if read is None or moved is None:
        return ""
    return _PLACE.sub(lambda place: _part(place[0], moved, language), read[0])


def _moved(day: date, steps: dict[str, int]) -> date | None:
    year, month = divmod(day.year * 12 + day.month - 1 + steps["Y"] * 12 + steps["M"], 12)
    try:
        last = calendar.monthrange(year, month + 1)[1]
        return date(year, month + 1, min(day.day, last)) + timedelta(days=steps["D"])
    except (ValueError, OverflowError):
        return None


def _part(place: str, day: date, language: str) -> str:
    name = (_ENGLISH if language == "EN" else _SWEDISH)[day.month - 1]
    return {
        "YYYY": f"{day.year:04}", "YY": f"{day.year % 100:02}", "MMMM": name, "MMM": name[:3],
        "MM": f"{day.month:02}", "DD": f"{day.day:02}",
    }[place]  # fmt: skip


def _meant(code: str) -> str:
    """The code nearest to what was written: with its brace, in capitals, Y for the Swedish year's step."""
    tidy = " ".join(code.strip("{}").upper().split())
    tidy = re.sub(r"(\d)Å", r"\1Y", re.sub(r"\s*([+-])\s*", r"\1", tidy))
    for guess in (tidy, _complete_step(tidy)):
        if _value(f"{{{guess}}}", _ANY_DAY, ""):
            return f"{{{guess}}}"
    return ""


def _complete_step(tidy: str) -> str:
    """A step of a complete date that lacks its letter most likely counts the smallest part that is shown."""
    return re.sub(r"(\d)(?=[+-]|$)", r"\1" + ("D" if "DD" in tidy else "M"), tidy)
