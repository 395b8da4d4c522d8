"""The overview's figures against sums made another way."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from desktop.core.dates import today, write
from desktop.core.overview import AGES, Figures, Reckoner, Sum, ToDo, months_until
from desktop.core.records.common import AmountView
from desktop.core.records.enums import ActionTypeView
from desktop.core.records.enums import DeliveryMethodTypeView as Delivery
from desktop.core.records.enums import DeliveryStatusTypeView as Status
from desktop.core.records.enums import InvoiceActionStageTypeView as Stage
from desktop.core.records.invoices import InvoiceActionSubView
from desktop.panes.invoices.views import make_views
from desktop.panes.overview.pane import VIEWS
from desktop.qt.list_pane import conditions

TODAY = date(2026, 11, 25)
OPEN = (Stage.ATTESTED, Stage.INVOICE_SENT, Stage.REMINDER_INVOICE_SENT, Stage.SENT_TO_DEBT_COLLECTION)


def row(stage: str, minor: int = 10_000, *, age: int = 0, due: int = 0, closed: int | None = None, **more: object) -> InvoiceActionSubView:  # fmt: skip  # noqa: E501
    return InvoiceActionSubView(
        stage=Stage(stage),
        invoiced_amount=AmountView(currency_code="SEK", value=minor),
        current_amount=AmountView(currency_code="SEK", value=minor),
        invoice_date=write(TODAY - timedelta(days=age)),
        due_date=write(TODAY - timedelta(days=due)),
        closed_date=None if closed is None else write(TODAY - timedelta(days=closed)),
        debtor_public_id="one",
        debtor_name="Åsa Öberg",
        **more,  # type: ignore[arg-type]
    )


def reckoned(*rows: InvoiceActionSubView) -> Figures:
    reckoner = Reckoner(TODAY)
    reckoner.add(rows)
    return reckoner.figures()


def test_each_kind_of_work_is_counted_with_its_sum() -> None:
    figures = reckoned(
        row(Stage.CREATED, 100), row(Stage.CREATED, 50), row(Stage.ATTESTED, 300), row(Stage.INVOICE_SENT, 700, due=1),
        row(Stage.INVOICE_SENT, 900, is_disputed=True), row(Stage.CREATED, 0),
    )  # fmt: skip
    assert figures.to_do == {
        ToDo.ATTEST: Sum(2, 150),
        ToDo.SEND: Sum(1, 300),
        ToDo.UNDELIVERED: Sum(),
        ToDo.OVERDUE: Sum(1, 700),
        ToDo.DISPUTED: Sum(1, 900),
    }


def test_a_credit_takes_away_from_the_work_that_waits() -> None:
    credit = ActionTypeView(ActionTypeView.CREDIT_INVOICE_ACTION)
    figures = reckoned(
        row(Stage.CREATED, 500), row(Stage.CREATED, 200, action_type=credit),
        row(Stage.ATTESTED, 900), row(Stage.ATTESTED, -300, action_type=credit),
    )  # fmt: skip
    assert figures.to_do[ToDo.ATTEST] == Sum(2, 300)
    assert figures.to_do[ToDo.SEND] == Sum(2, 600)


def test_ages_begin_where_the_headings_say() -> None:
    figures = reckoned(*(row(Stage.INVOICE_SENT, 1, due=days) for days in (-3, 0, 1, 30, 31, 60, 61, 90, 91, 400)))
    assert [age.count for age in figures.ages] == [2, 2, 2, 2, 2]
    assert AGES == (0, 30, 60, 90)


def test_months_are_those_of_the_dates_and_a_credit_takes_away() -> None:
    credit = ActionTypeView(ActionTypeView.CREDIT_INVOICE_ACTION)
    figures = reckoned(
        row(Stage.COMPLETED, 500, age=60, closed=25),
        row(Stage.INVOICE_SENT, 300),
        row(Stage.COMPLETED, 200, closed=0, action_type=credit),
        row(Stage.COMPLETED, 999, age=800, closed=700),
        row(Stage.CANCELLED, 777),
    )
    by_month = {month.first: (month.invoiced, month.paid) for month in figures.months}
    assert by_month[date(2026, 9, 1)] == (500, 0)
    assert by_month[date(2026, 10, 1)] == (0, 500)
    assert by_month[date(2026, 11, 1)] == (100, -200)
    assert sum(month.invoiced for month in figures.months) == 600
    assert [(one.name, one.minor) for one in figures.customers] == [("Åsa Öberg", 600)]


def test_other_currencies_are_in_no_sum_but_counted() -> None:
    euro = AmountView(currency_code="EUR", value=5)
    figures = reckoned(InvoiceActionSubView(stage=Stage(Stage.ATTESTED), invoiced_amount=euro))
    assert figures.foreign == 1
    assert figures.to_do[ToDo.SEND] == Sum(1, 0)


_LATELY = st.integers(0, 60)


@given(
    st.lists(
        st.builds(
            row, st.sampled_from((*OPEN, Stage.CREATED, Stage.COMPLETED)), st.integers(0, 3), due=_LATELY,
            delivery_method=st.sampled_from([Delivery(Delivery.EMAIL), Delivery(Delivery.MAIL)]),
            delivery_status=st.sampled_from([Status("Unknown"), Status("Viewed")]), is_disputed=st.booleans(),
            invoice_sent_date=_LATELY.map(lambda days: write(TODAY - timedelta(days=days))),
            action_public_id=st.sampled_from(["1000000001", "local-1"]),
        )
    )
)  # fmt: skip
def test_a_tile_counts_what_the_view_it_leads_to_shows(invoices: list[InvoiceActionSubView]) -> None:
    euro = AmountView(currency_code="EUR", value=5)
    mixed = [*invoices, *(replace(one, invoiced_amount=euro, current_amount=euro) for one in invoices[::2])]
    reckoner = Reckoner(today())
    reckoner.add(mixed)
    views = conditions(make_views())
    for kind, total in reckoner.figures().to_do.items():
        condition = views[VIEWS[kind]]
        assert condition is not None
        assert (kind, total.count) == (kind, sum(map(condition, mixed)))


@given(st.dates(date(2000, 2, 1), date(2100, 1, 1)))
def test_twelve_months_end_with_this_one_and_follow_each_other(last: date) -> None:
    months = months_until(last)
    assert len(months) == 12
    assert months[-1] == last.replace(day=1)
    for first, second in pairwise(months):
        assert (first + timedelta(days=31)).replace(day=1) == second


@given(st.lists(st.tuples(st.sampled_from(OPEN), st.integers(0, 10**12), st.integers(-40, 400))))
def test_what_is_owed_is_the_same_by_age_as_in_all(invoices: list[tuple[str, int, int]]) -> None:
    figures = reckoned(*(row(stage, minor, due=due) for stage, minor, due in invoices))
    assert sum(age.minor for age in figures.ages) == sum(minor for _, minor, _ in invoices)
    late = sum(minor for _, minor, due in invoices if due > 0)
    assert figures.to_do[ToDo.OVERDUE].minor == late
    assert sum(age.minor for age in figures.ages[1:]) == late
