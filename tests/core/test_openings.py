"""What is open with an invoice: Billecta's flags first, then the stage; every refusal has its own reason."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from desktop.core.dates import write
from desktop.core.openings import OPPOSITES, Step, Why, closed_because
from desktop.core.records.enums import ActionTypeView
from desktop.core.records.enums import InvoiceActionStageTypeView as Stage
from desktop.core.records.invoices import InvoiceActionSubView, InvoiceActionView

TODAY = date(2026, 11, 25)
ID = "8172318798"


def row(stage: str = Stage.INVOICE_SENT, *, due: int = -5, **members: object) -> InvoiceActionSubView:
    return InvoiceActionSubView(
        action_public_id=ID,
        stage=Stage(stage),
        action_type=ActionTypeView(ActionTypeView.INVOICE_ACTION),
        due_date=write(TODAY + timedelta(days=due)),
        **members,  # type: ignore[arg-type]
    )


CASES = [
    (Step.PAYMENT, row(Stage.CREATED), Why.DRAFT),
    (Step.COMMENT, row(Stage.CREATED), None),
    (Step.PAYMENT, row(Stage.CANCELLED), Why.CANCELLED),
    (Step.PAYMENT, row(Stage.COMPLETED), Why.COMPLETED),
    (Step.PAYMENT, row(), None),
    (Step.PAYMENT, row(Stage.SENT_TO_DEBT_COLLECTION), None),
    (Step.REMIND, row(Stage.SENT_TO_DEBT_COLLECTION), Why.COLLECTED),
    (Step.REMIND, row(Stage.ATTESTED), Why.NOT_SENT),
    (Step.REMIND, row(due=0), Why.NOT_DUE),
    (Step.REMIND, row(due=-1), None),
    (Step.COLLECT, row(due=0), Why.NOT_DUE),
    (Step.SEND, row(), Why.SENT),
    (Step.SEND, row(Stage.ATTESTED), None),
    (Step.RESEND, row(Stage.ATTESTED), Why.NOT_SENT),
    (Step.PAUSE, row(is_paused=True), Why.PAUSED),
    (Step.RESUME, row(), Why.NOT_PAUSED),
    (Step.RESUME, row(is_paused=True), None),
    (Step.DISPUTE, row(is_disputed=True), Why.DISPUTED),
    (Step.UNDISPUTE, row(), Why.NOT_DISPUTED),
    (Step.MANUAL, row(Stage.MANUAL), Why.BY_HAND),
    (Step.AUTOGIRO, row(), Why.NO_AUTOGIRO),
    (Step.AUTOGIRO, row(autogiro_withdrawal_enabled=True), None),
]


@pytest.mark.parametrize(("step", "known", "why"), CASES)
def test_the_list_alone_says_what_cannot_be(step: Step, known: InvoiceActionSubView, why: Why | None) -> None:
    assert closed_because(step, known, None, TODAY) == why


def test_a_credit_note_sends_one_to_its_invoice() -> None:
    note = replace(row(), action_type=ActionTypeView(ActionTypeView.CREDIT_INVOICE_ACTION))
    for step in (Step.PAYMENT, Step.CREDIT, Step.REMIND, Step.COLLECT):
        assert closed_because(step, note, InvoiceActionView(), TODAY) == Why.CREDIT_NOTE


def test_what_is_only_here_is_saved_first() -> None:
    local = replace(row(Stage.CREATED), action_public_id="0" * 32)
    assert {closed_because(step, local, None, TODAY) for step in Step} == {Why.LOCAL}


def test_the_flag_decides_where_the_invoice_is_known() -> None:
    assert closed_because(Step.PAYMENT, row(), InvoiceActionView(), TODAY) == Why.BILLECTA
    # Billecta knows better than the stage: it may let a paid invoice be credited.
    may = InvoiceActionView(can_create_credit_invoice=True)
    assert closed_because(Step.CREDIT, row(Stage.COMPLETED), may, TODAY) is None


@given(st.sampled_from(sorted(set(Step) - {Step.COMMENT, Step.AUTOGIRO})), st.sampled_from(list(Stage.wire.split())))
def test_a_flag_that_is_down_always_has_a_reason(step: Step, stage: str) -> None:
    known = row(stage.partition("=")[0])
    assert closed_because(step, known, InvoiceActionView(), TODAY) is not None


def test_of_opposites_never_both_are_closed_for_being_so_already() -> None:
    for paused in (True, False):
        known = row(is_paused=paused, is_disputed=paused)
        for one, other in OPPOSITES.items():
            if one is not Step.SEND:
                answers = [closed_because(step, known, None, TODAY) for step in (one, other)]
                assert answers.count(None) == 1
