from __future__ import annotations

from datetime import date

import pytest

from desktop.sandbox.rowdates import expand

DAY = date(2025, 1, 4)


@pytest.mark.parametrize(
    ("code", "printed"),
    [
        ("{YY}", "25"), ("{ÅÅ}", "25"), ("{YYYY}", "2025"), ("{ÅÅÅÅ}", "2025"), ("{MM}", "01"), ("{MMM}", "Jan"),
        ("{MMMM}", "January"), ("{DD}", "04"), ("{YYYY+1Y}", "2026"), ("{MMM-2M}", "Nov"), ("{YYMMDD}", "250104"),
        ("{ÅÅ-MM-DD}", "25-01-04"), ("{YYYYMMDD}", "20250104"), ("{ÅÅÅÅ-MM-DD}", "2025-01-04"),
        ("{MMM YYYY}", "Jan 2025"), ("{MMMM ÅÅÅÅ}", "January 2025"), ("{YY-MM-DD+1Y}", "26-01-04"),
        ("{YY-MM-DD+18M}", "26-07-04"), ("{YY-MM-DD+30D}", "25-02-03"), ("{YY-MM-DD-30D+2M}", "25-02-02"),
        ("{MM+1}", "02"), ("{QQ}", "{QQ}"), ("utan kod", "utan kod"),
    ],
)  # fmt: skip
def test_the_guides_examples(code: str, printed: str) -> None:
    assert expand(code, DAY, "EN") == printed


def test_swedish_months_and_short_months() -> None:
    assert expand("Hyra {MMMM ÅÅÅÅ}, {MMM}", DAY, "SV") == "Hyra januari 2025, jan"
    assert expand("{YYYY-MM-DD+1M}", date(2025, 1, 31), "SV") == "2025-02-28"
