"""The dots of an invoice's way: draft, attested, sent, paid, and the detours."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop.core.dates import day
from desktop.core.records.enums import InvoiceActionStageTypeView as Stage
from desktop.core.records.invoices import InvoiceActionSubView
from desktop.qt.format import Format
from desktop.qt.stepper import Step, StepState
from desktop.qt.words import stage_word

_BAD = frozenset({Stage.SENT_TO_DEBT_COLLECTION, Stage.SALES_REQUESTED_DENIED})
_MAIN = (Stage.CREATED, Stage.ATTESTED, Stage.INVOICE_SENT, Stage.COMPLETED)


def steps_of(row: InvoiceActionSubView, fmt: Format) -> list[Step]:
    """The main way with its dates; a stage beside it (reminded, collection, sold) stands before the last dot."""
    dates = {
        Stage.CREATED: row.created,
        Stage.ATTESTED: row.attested_date,
        Stage.INVOICE_SENT: row.invoice_sent_date,
        Stage.REMINDER_INVOICE_SENT: row.reminder_invoice_sent_date,
        Stage.COMPLETED: row.closed_date if row.stage == Stage.COMPLETED else None,
    }
    way = list(_MAIN)
    if row.stage not in way:
        way.insert(3, str(row.stage))
    reached = way.index(row.stage)
    steps = []
    for number, stage in enumerate(way):
        state = _state(stage, number - reached)
        note = fmt.month_day(day(dates.get(stage))) if number <= reached else ""
        steps.append(Step(_word(stage), state, note))
    return steps


def _state(stage: str, ahead: int) -> StepState:
    if ahead > 0:
        return StepState.FUTURE
    if ahead < 0:
        return StepState.DONE
    if stage in _BAD:
        return StepState.BAD
    return StepState.DONE if stage == Stage.COMPLETED else StepState.CURRENT


def _word(stage: str) -> str:
    return QCoreApplication.translate("Invoices", "Paid") if stage == Stage.COMPLETED else stage_word(stage)
