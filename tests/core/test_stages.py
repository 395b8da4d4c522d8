from __future__ import annotations

from datetime import date, timedelta

import msgspec
import pytest

from desktop.core import stages
from desktop.core.dates import today, write
from desktop.core.records.common import AmountView
from desktop.core.records.enums import DeliveryMethodTypeView as Delivery
from desktop.core.records.enums import DeliveryStatusTypeView as Status
from desktop.core.records.enums import InvoiceActionStageTypeView as Stage
from desktop.core.records.invoices import InvoiceActionSubView
from desktop.core.stages import Tone

TODAY = date(2026, 11, 22)
STAGES = Stage.names


def lately(days: int, **members: object) -> InvoiceActionSubView:
    known = {
        "stage": Stage(Stage.INVOICE_SENT), "delivery_method": Delivery(Delivery.EMAIL),
        "delivery_status": Status(Status.UNKNOWN), "invoice_sent_date": write(today() - timedelta(days=days)),
    }  # fmt: skip
    return InvoiceActionSubView(**{**known, **members})  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("days", "members", "lost"),
    [
        (2, {}, True),
        (1, {}, False),
        (9, {"stage": Stage(Stage.REMINDER_INVOICE_SENT)}, True),
        (9, {"stage": Stage(Stage.COMPLETED)}, False),
        (9, {"delivery_method": Delivery(Delivery.SMS)}, True),
        (9, {"delivery_method": Delivery(Delivery.MAIL)}, False),
        (9, {"delivery_status": Status(Status.RECEIVED)}, False),
        (9, {"invoice_sent_date": None}, False),
    ],
)
def test_what_was_sent_and_never_arrived(days: int, members: dict[str, object], lost: bool) -> None:
    assert stages.is_undelivered(lately(days, **members)) is lost


def test_only_a_whole_draft_at_billecta_is_to_be_attested() -> None:
    draft = InvoiceActionSubView(
        action_public_id="4100000001", stage=Stage(Stage.CREATED), debtor_name="Öberg",
        invoiced_amount=AmountView(currency_code="SEK", value=1),
    )  # fmt: skip
    assert stages.is_to_attest(draft)
    for other in ({"action_public_id": "a" * 32}, {"debtor_name": ""}, {"invoiced_amount": None}, {"stage": Stage(Stage.ATTESTED)}):  # fmt: skip  # noqa: E501
        assert not stages.is_to_attest(msgspec.structs.replace(draft, **other))


def test_a_dispute_ends_with_the_invoice() -> None:
    assert stages.is_disputed(lately(1, is_disputed=True))
    assert not stages.is_disputed(lately(1, is_disputed=True, stage=Stage(Stage.COMPLETED)))


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
