from __future__ import annotations

import pytest

from desktop.core.records.enums import InvoiceActionStageTypeView as Stage
from desktop.core.records.invoices import InvoiceActionSubView
from desktop.panes.invoices.steps import steps_of
from desktop.qt.format import Format
from desktop.qt.stepper import StepState

DONE, CURRENT, FUTURE, BAD = StepState.DONE, StepState.CURRENT, StepState.FUTURE, StepState.BAD


def way(stage: str) -> list[tuple[str, StepState, str]]:
    row = InvoiceActionSubView(
        stage=Stage(stage),
        created="2026-11-01 08:00:00+01:00",
        attested_date="2026-11-02 08:00:00+01:00",
        invoice_sent_date="2026-11-03 08:00:00+01:00",
        closed_date="2026-12-01 08:00:00+01:00",
    )
    return [(step.label, step.state, step.note) for step in steps_of(row, Format("en"))]


def test_a_draft_stands_at_its_beginning() -> None:
    assert way(Stage.CREATED) == [
        ("Draft", CURRENT, "11-01"), ("Attested", FUTURE, ""), ("Sent", FUTURE, ""), ("Paid", FUTURE, ""),
    ]  # fmt: skip


def test_a_paid_invoice_is_done() -> None:
    assert [state for _, state, _ in way(Stage.COMPLETED)] == [DONE] * 4
    assert way(Stage.COMPLETED)[-1] == ("Paid", DONE, "12-01")


@pytest.mark.parametrize(
    ("stage", "word", "state"),
    [
        (Stage.REMINDER_INVOICE_SENT, "Reminded", CURRENT),
        (Stage.SENT_TO_DEBT_COLLECTION, "Collection", BAD),
        (Stage.SALES_REQUESTED_DENIED, "Sale denied", BAD),
        ("SomethingNew", "SomethingNew", CURRENT),
    ],
)
def test_a_detour_stands_before_the_end(stage: str, word: str, state: StepState) -> None:
    assert [(text, kind) for text, kind, _ in way(stage)][-2:] == [(word, state), ("Paid", FUTURE)]
