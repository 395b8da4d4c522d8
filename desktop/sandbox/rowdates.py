"""Date codes in row texts, `{MMMM ÅÅÅÅ}` or `{YY-MM-DD+1M}`, by the guide's section "Dates in invoice rows".

The guide's own examples decide: years and months are added before days, whatever order they are written in. Assumed:
a suffix without a letter counts in the code's own part.
"""

from __future__ import annotations

import calendar
import re
from datetime import date, timedelta

_CODE = re.compile(
    r"\{(?P<form>MMMM (?:YYYY|ÅÅÅÅ)|MMM (?:YYYY|ÅÅÅÅ)|(?:YYYY|ÅÅÅÅ|YY|ÅÅ)(?:-?MM-?DD)?|MM{1,3}|DD)"
    r"(?P<steps>(?:[+-]\d{1,4}[YMDÅ]?)*)\}"
)
_MONTHS = {
    "SV": (
        "januari", "februari", "mars", "april", "maj", "juni",
        "juli", "augusti", "september", "oktober", "november", "december",
    ),
    "EN": (
        "January", "February", "March", "April", "May", "June",
        "July", "August", "September", "October", "November", "December",
    ),
}  # fmt: skip


def expand(text: str, today: date, language: str) -> str:
    """`text` with its codes replaced for `today`; what is no code stays as it is."""
    return _CODE.sub(lambda code: _print(code["form"], _move(today, code["form"], code["steps"]), language), text)


def _move(day: date, form: str, steps: str) -> date:
    own = "Y" if form[0] in "YÅ" and "MM" not in form else form[0] if form[0] in "MD" and " " not in form else "D"
    moves = {"Y": 0, "M": 0, "D": 0}
    for number, unit in re.findall(r"([+-]\d+)([YMDÅ]?)", steps):
        moves[(unit or own).replace("Å", "Y")] += int(number)
    months = day.year * 12 + day.month - 1 + moves["Y"] * 12 + moves["M"]
    year, month = divmod(months, 12)
    if not 1 <= year <= 9998:
        return day
    last = calendar.monthrange(year, month + 1)[1]
    return date(year, month + 1, min(day.day, last)) + timedelta(days=moves["D"])


def _print(form: str, day: date, language: str) -> str:
    months = _MONTHS["EN" if language == "EN" else "SV"]
    plain = form.replace("Å", "Y")
    for code, value in (
        ("YYYY", f"{day.year:04}"),
        ("YY", f"{day.year % 100:02}"),
        ("MMMM", months[day.month - 1]),
        ("MMM", months[day.month - 1][:3]),
        ("MM", f"{day.month:02}"),
        ("DD", f"{day.day:02}"),
    ):
        if code in plain:
            plain = plain.replace(code, f"\0{value}\0", 1)
    return plain.replace("\0", "")
