from __future__ import annotations

from datetime import timedelta

import pytest
from msgspec.structs import replace
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication

from desktop.core.dates import today, write
from desktop.core.records.common import AmountView
from desktop.core.records.enums import ActionTypeView
from desktop.core.records.enums import DeliveryMethodTypeView as Delivery
from desktop.core.records.enums import DeliveryStatusTypeView as Status
from desktop.core.records.enums import InvoiceActionStageTypeView as Stage
from desktop.core.records.invoices import InvoiceActionSubView
from desktop.core.stages import Tone
from desktop.panes.invoices.columns import Row, make_columns, search_text
from desktop.panes.invoices.views import make_views
from desktop.qt import i18n, theme
from desktop.qt.format import Format
from desktop.qt.row_painter import PADDING


def row(stage: str = Stage.INVOICE_SENT, days: int = 10, **members: object) -> Row:
    due = write(today() + timedelta(days=days))
    amount = AmountView(currency_code="SEK", value=1_250_050)
    known = {
        "debtor_name": "Ågrens Måleri HB", "debtor_org_no": "969500-1234", "invoice_number": "1042", "ocr": "104208",
        "current_amount": amount, "invoiced_amount": amount, "due_date": due, "invoice_date": write(today()),
    }  # fmt: skip
    return InvoiceActionSubView(stage=Stage(stage), **{**known, **members})  # type: ignore[arg-type]


def cells(of: Row) -> dict[str, str]:
    return {column.id: column.text(of).replace("\u00a0", " ") for column in make_columns(Format("sv"))}


def test_a_row_is_shown_in_the_office_s_words() -> None:
    shown = cells(row())
    assert (shown["number"], shown["customer"], shown["amount"]) == ("1042", "Ågrens Måleri HB", "12 500,50")
    assert (shown["date"], shown["stage"]) == (str(today()), "Sent")


@pytest.mark.parametrize("language", ["sv", "en"])
def test_how_late_an_invoice_is_has_room_after_its_day(qapp: QApplication, language: str) -> None:
    """A sum in debt collection is late by months; what has no room is not shown."""
    i18n.use(qapp, language)
    try:
        due = next(column for column in make_columns(Format(language)) if column.id == "due")
        late = row(Stage.SENT_TO_DEBT_COLLECTION, days=-365)
        assert due.note is not None
        needs = QFontMetrics(theme.font(13)).horizontalAdvance(due.text(late)) + 4
        needs += QFontMetrics(theme.font(11)).horizontalAdvance(due.note(late))
        assert needs <= due.width - 2 * PADDING
    finally:
        i18n.forget(qapp)


def test_an_invoice_in_another_currency_says_so() -> None:
    assert cells(row(invoiced_amount=AmountView(currency_code="EUR", value=5_00)))["amount"] == "5,00 EUR"


def test_a_credit_note_that_is_done_is_credited() -> None:
    kind = ActionTypeView(ActionTypeView.CREDIT_INVOICE_ACTION)
    assert cells(row(Stage.COMPLETED, action_type=kind))["stage"] == "Credited"


def test_drafts_sort_as_the_newest_number() -> None:
    number = next(column for column in make_columns(Format("sv")) if column.id == "number")
    assert number.sort is not None
    keys = [number.sort(row(invoice_number=text)) for text in ("9", "10", None)]
    assert keys == sorted(keys)
    assert cells(row(Stage.CREATED, invoice_number=None))["number"] == "–"


def test_days_overdue_stand_after_the_due_date() -> None:
    due = next(column for column in make_columns(Format("sv")) if column.id == "due")
    assert due.note is not None
    assert due.note(row(days=-3)) == "+3d"
    assert due.note(row(days=3)) == due.note(row(Stage.COMPLETED, days=-3)) == ""


@pytest.mark.parametrize(
    ("stage", "days", "views"),
    [
        (Stage.CREATED, 10, {"all", "drafts", "to_attest"}),
        (Stage.CREATED, -10, {"all", "drafts", "to_attest"}),
        (Stage.ATTESTED, 10, {"all", "unsent"}),
        (Stage.INVOICE_SENT, -1, {"all", "overdue", "sent"}),
        (Stage.INVOICE_SENT, 0, {"all", "sent"}),
        (Stage.REMINDER_INVOICE_SENT, 0, {"all", "reminded"}),
        (Stage.SENT_TO_DEBT_COLLECTION, -60, {"all", "overdue", "collection"}),
        (Stage.COMPLETED, -30, {"all", "paid"}),
        (Stage.CANCELLED, -30, {"all"}),
    ],
)
def test_the_views_an_invoice_stands_in(stage: str, days: int, views: set[str]) -> None:
    one = row(stage, days)
    assert {view.id for view in make_views() if view.keep is None or view.keep(one)} == views


def test_an_empty_view_says_what_would_stand_in_it() -> None:
    words = [view.nothing for view in make_views() if view.keep is not None]
    assert all(one is not None and all(one) for one in words)
    assert len({one[0] for one in words if one}) == len(words)


def test_an_e_mail_that_never_arrived_is_red_in_the_list_and_in_a_view_of_its_own() -> None:
    lost = row(
        delivery_method=Delivery(Delivery.EMAIL), delivery_status=Status(Status.UNKNOWN),
        invoice_sent_date=write(today() - timedelta(days=2)),
    )  # fmt: skip
    stage = next(column for column in make_columns(Format("sv")) if column.id == "stage")
    assert stage.tone is not None
    assert (stage.text(lost), stage.tone(lost)) == ("Not delivered", Tone.BAD)
    [view] = [view for view in make_views() if view.alarm]
    assert view.keep is not None
    assert view.keep(lost)
    assert not view.keep(replace(lost, delivery_status=Status(Status.OPENED)))


def test_every_column_reads_and_sorts_any_row() -> None:
    rows = [row(), row(Stage.CREATED, ocr=None, debtor_org_no=None, invoiced_amount=None), InvoiceActionSubView()]
    for column in make_columns(Format("sv")):
        assert all(isinstance(column.text(one), str) for one in rows)
        assert column.sort is not None
        assert sorted(rows, key=column.sort)


def test_a_personal_number_is_masked_in_the_list() -> None:
    assert cells(row(debtor_org_no="19800113-9297"))["org_no"] == "19800113-****"


@pytest.mark.parametrize("words", ["1042", "104208", "ågrens", "969500-1234", "9695001234", "12500,50", "12500.50"])
def test_what_a_search_finds(words: str) -> None:
    assert words in search_text(row()).casefold()
