"""Date codes of the guide against a table written apart from the program."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.core.rowdates import FORMS, Fault, completions, expand, faults, printed

GUIDES_DAY = date(2025, 1, 4)
GUIDES_EXAMPLES = {
    "{YY}": "25", "{ÅÅ}": "25", "{YYYY}": "2025", "{ÅÅÅÅ}": "2025", "{MM}": "01", "{MMM}": "Jan", "{MMMM}": "January",
    "{DD}": "04", "{YYYY+1Y}": "2026", "{MMM-2M}": "Nov", "{YYMMDD}": "250104", "{ÅÅMMDD}": "250104",
    "{YY-MM-DD}": "25-01-04", "{ÅÅ-MM-DD}": "25-01-04", "{YYYYMMDD}": "20250104", "{ÅÅÅÅMMDD}": "20250104",
    "{YYYY-MM-DD}": "2025-01-04", "{ÅÅÅÅ-MM-DD}": "2025-01-04", "{MMM YYYY}": "Jan 2025", "{MMM ÅÅÅÅ}": "Jan 2025",
    "{MMMM YYYY}": "January 2025", "{MMMM ÅÅÅÅ}": "January 2025", "{YY-MM-DD+1Y}": "26-01-04",
    "{YY-MM-DD+18M}": "26-07-04", "{YY-MM-DD+30D}": "25-02-03", "{YY-MM-DD-30D+2M}": "25-02-02",
}  # fmt: skip

MONTHS = {
    "SV": [
        "januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september", "oktober", "november",
        "december",
    ],
    "EN": [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ],
}  # fmt: skip


def month(day: date, language: str) -> str:
    return MONTHS[language][int(day.isoformat()[5:7]) - 1]


TABLE: dict[str, Callable[[date, str], str]] = {
    "YY": lambda day, _: day.isoformat()[2:4],
    "YYYY": lambda day, _: day.isoformat()[:4],
    "MM": lambda day, _: day.isoformat()[5:7],
    "MMM": lambda day, language: month(day, language)[0:3],
    "MMMM": month,
    "DD": lambda day, _: day.isoformat()[8:],
    "YYMMDD": lambda day, _: day.isoformat().replace("-", "")[2:],
    "YY-MM-DD": lambda day, _: day.isoformat()[2:],
    "YYYYMMDD": lambda day, _: day.isoformat().replace("-", ""),
    "YYYY-MM-DD": lambda day, _: day.isoformat(),
    "MMM YYYY": lambda day, language: f"{month(day, language)[0:3]} {day.isoformat()[:4]}",
    "MMMM YYYY": lambda day, language: f"{month(day, language)} {day.isoformat()[:4]}",
}
"""Each form, read out of the ISO date by place."""

CODES = [(code, code) for code in TABLE] + [(code.replace("Y", "Å"), code) for code in TABLE if "Y" in code]
DAYS = st.dates(date(1900, 1, 1), date(2200, 12, 31))
LANGUAGES = st.sampled_from(["SV", "EN"])


def stepped(day: date, months: int, days: int) -> date:
    """Month by month, then day by day: slow, and written apart from the program."""
    year, number = day.year, day.month
    for _ in range(abs(months)):
        number += 1 if months > 0 else -1
        if number in (0, 13):
            year, number = (year - 1, 12) if number == 0 else (year + 1, 1)
    wanted = day.day
    while True:
        try:
            moved = date(year, number, wanted)
            break
        except ValueError:
            wanted -= 1
    return moved + timedelta(days=days)


def test_the_table_has_every_form_of_the_guide() -> None:
    assert sorted(code for code, _ in CODES) == sorted(FORMS)


@pytest.mark.parametrize(("code", "becomes"), GUIDES_EXAMPLES.items())
def test_the_guides_examples(code: str, becomes: str) -> None:
    assert expand(code, GUIDES_DAY, "EN") == becomes
    assert not faults(code)


@pytest.mark.parametrize(("code", "plain"), CODES)
def test_every_form_over_all_days(code: str, plain: str) -> None:
    """Eight years: leap days, month ends and the sixteen days on which the clock is changed are all among them."""
    day = date(2023, 12, 31)
    for _ in range(8 * 366):
        day += timedelta(days=1)
        assert expand(f"Hyra {{{code}}}.", day, "SV") == f"Hyra {TABLE[plain](day, 'SV')}."
        assert expand(f"{{{code}}}", day, "EN") == TABLE[plain](day, "EN")


@pytest.mark.parametrize(("code", "plain"), CODES)
@given(DAYS, LANGUAGES, st.integers(-40, 40), st.integers(-500, 500), st.integers(-3000, 3000), st.permutations("YMD"))
def test_every_form_with_steps(
    code: str, plain: str, day: date, language: str, years: int, months: int, days: int, order: list[str]
) -> None:
    """The order of the steps does not matter: years and months are counted first, as the guide's last example shows."""
    amounts = {"Y": years, "M": months, "D": days}
    steps = "".join(f"{amounts[unit]:+d}{unit}" for unit in order)
    assert expand(f"{{{code}{steps}}}", day, language) == TABLE[plain](
        stepped(day, 12 * years + months, days), language
    )


@given(DAYS, st.integers(-60, 60), LANGUAGES)
def test_a_part_counts_in_its_own_unit(day: date, steps: int, language: str) -> None:
    for code, months, days in (("YYYY", 12, 0), ("ÅÅ", 12, 0), ("MM", 1, 0), ("MMMM", 1, 0), ("DD", 0, 1)):
        moved = stepped(day, months * steps, days * steps)
        assert expand(f"{{{code}{steps:+d}}}", day, language) == TABLE[code.replace("Å", "Y")](moved, language)


@pytest.mark.parametrize(
    ("code", "day", "becomes"),
    [
        ("{YYYY-MM-DD+1Y}", date(2028, 2, 29), "2029-02-28"),
        ("{YYYY-MM-DD+4Y}", date(2028, 2, 29), "2032-02-29"),
        ("{YYYY-MM-DD+1M}", date(2026, 1, 31), "2026-02-28"),
        ("{YYYY-MM-DD+1M}", date(2028, 1, 31), "2028-02-29"),
        ("{YYYY-MM-DD-1M}", date(2026, 3, 31), "2026-02-28"),
        ("{YYYY-MM-DD+1D}", date(2026, 3, 28), "2026-03-29"),
        ("{YYYY-MM-DD+1D}", date(2026, 10, 24), "2026-10-25"),
        ("{YYYY-MM-DD+1D}", date(2026, 10, 25), "2026-10-26"),
        ("{YYYY-MM-DD-1D}", date(2026, 1, 1), "2025-12-31"),
        ("{MMMM ÅÅÅÅ-1M}", date(2026, 1, 15), "december 2025"),
        ("{ÅÅ-MM-DD+30D+2M}", date(2025, 1, 4), "25-04-03"),
    ],
)
def test_ends_of_months_leap_days_and_changes_of_the_clock(code: str, day: date, becomes: str) -> None:
    assert expand(code, day, "SV") == becomes


def test_several_codes_in_one_text() -> None:
    text = "Hyra {MMMM ÅÅÅÅ} till {YYYY-MM-DD+1M}, {se bilaga}"
    assert expand(text, GUIDES_DAY, "SV") == "Hyra januari 2025 till 2025-02-04, {se bilaga}"
    assert [(one.code, one.start, one.becomes) for one in printed(text, GUIDES_DAY, "SV")] == [
        ("{MMMM ÅÅÅÅ}", 5, "januari 2025"),
        ("{YYYY-MM-DD+1M}", 22, "2025-02-04"),
    ]


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("{yyyy}", "{YYYY}"), ("{mmmm åååå}", "{MMMM ÅÅÅÅ}"), ("{ÅÅÅÅ+1Å}", "{ÅÅÅÅ+1Y}"), ("{ YYYY }", "{YYYY}"),
        ("{YYYY-MM-DD +30D}", "{YYYY-MM-DD+30D}"), ("{YYYY-MM-DD+30}", "{YYYY-MM-DD+30D}"),
        ("{MMMM YYYY+1}", "{MMMM YYYY+1M}"), ("{MMMM ÅÅÅÅ", "{MMMM ÅÅÅÅ}"), ("{QQ}", ""), ("{se bilaga}", ""),
        ("{}", ""), ("{YYYY-MM}", ""), ("{", ""), ("{YYYY+99999Y}", ""),
    ],
)  # fmt: skip
def test_what_is_no_code_is_named_with_what_was_meant(text: str, meant: str) -> None:
    assert faults(f"Text {text}") == (Fault(text, meant),)
    assert expand(text, GUIDES_DAY, "SV") == text
    assert not meant or not faults(meant)


@given(st.text(alphabet="{}YÅMD+-0129 aå", max_size=40))
def test_every_brace_is_either_printed_or_named(text: str) -> None:
    day = date(2000, 1, 1)
    shown, named = [one.code for one in printed(text, day, "SV")], [one.text for one in faults(text)]
    assert len(shown) + len(named) == text.count("{")
    assert not set(shown) & set(named)
    plain = text.replace("{", "").replace("}", "")
    assert expand(plain, day, "SV") == plain


def test_what_is_offered_while_typing() -> None:
    day = date(2026, 11, 25)
    offered = completions("{", day, "SV")
    assert offered[0] == ("{MMMM ÅÅÅÅ}", "november 2026")
    assert completions("{", day, "EN")[0] == ("{MMMM YYYY}", "November 2026")
    assert {code[1:-1] for code, _ in offered} == set(FORMS)
    assert len(offered) == len(FORMS)
    assert [code for code, _ in completions("{mmmm", day, "SV")] == ["{MMMM ÅÅÅÅ}", "{MMMM}", "{MMMM YYYY}"]
    assert completions("{YYYY-MM-DD+", day, "SV")[:2] == [
        ("{YYYY-MM-DD+1Y}", "2027-11-25"),
        ("{YYYY-MM-DD+1M}", "2026-12-25"),
    ]
    assert ("{ÅÅÅÅ+1Y}", "2027") in completions("{ÅÅÅÅ+", day, "SV")
    assert completions("{banan", day, "SV") == []
