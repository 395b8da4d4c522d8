from __future__ import annotations

from datetime import date

import msgspec
import pytest

from desktop.core import stages
from desktop.core.records.enums import InvoiceActionStageTypeView as Stage
from desktop.core.records.invoices import InvoiceActionSubView
from desktop.core.stages import Tone

TODAY = date(2026, 11, 22)
STAGES = Stage.names


def invoice(stage: Stage, due: str) -> InvoiceActionSubView:
    return msgspec.structs.replace(InvoiceActionSubView(), stage=stage, due_date=due)


@pytest.mark.parametrize(
    ("stage", "tone"),
    [
        ("Created", Tone.MUTED), ("Attested", Tone.INFO), ("InvoiceSent", Tone.ACCENT),
        ("ReminderInvoiceSent", Tone.WARN), ("SentToDebtCollection", Tone.BAD), ("Completed", Tone.GOOD),
        ("SomethingNew", Tone.MUTED),
    ],
)  # fmt: skip
def test_tones(stage: str, tone: Tone) -> None:
    assert stages.tone(stage) is tone


def test_every_stage_has_a_tone() -> None:
    assert set(STAGES) - set(stages.TONES) == {"None", "Unknown"}


def test_drafts_and_closed() -> None:
    assert [stage for stage in STAGES if stages.is_draft(stage)] == ["Created"]
    assert {stage for stage in STAGES if stages.is_closed(stage)} == {"Completed", "Cancelled"}


@pytest.mark.parametrize(
    ("stage", "due", "days"),
    [
        (Stage.INVOICE_SENT, "2026-11-21 00:00:00+01:00", 1),
        (Stage.INVOICE_SENT, "2026-11-22 00:00:00+01:00", 0),
        (Stage.INVOICE_SENT, "2026-12-04", 0),
        (Stage.REMINDER_INVOICE_SENT, "2026-11-12", 10),
        (Stage.COMPLETED, "2026-11-01", 0),
        (Stage.CREATED, "2026-11-01", 0),
        (Stage.INVOICE_SENT, "0001-01-01T00:00:00", 0),
    ],
)
def test_days_overdue(stage: Stage, due: str, days: int) -> None:
    assert stages.days_overdue(invoice(stage, due), TODAY) == days
