"""What happens when the invoice is not paid: interest, reminder, debt collection."""

from __future__ import annotations

from typing import Any, ClassVar

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication

from desktop.core.finding import Check
from desktop.core.records.enums import DebtCollectionActionLevelTypeView as Level
from desktop.core.records.enums import InterestTypeView as Interest
from desktop.core.records.invoice_parts import DebtCollectionDetailsView, ReminderInvoiceDetailsView
from desktop.core.records.invoices import InvoiceActionEntryView
from desktop.qt.fields import CheckField, ChoiceField, IntField, PercentField, TextField
from desktop.session.desk import Desk

from .card import OptionCard, joined, kept_text

_NO_REMINDER, _NO_CLAIM = ReminderInvoiceDetailsView(), DebtCollectionDetailsView()
_COUNTS = {
    "days_delay_after_due_date": "collection_days",
    "payment_terms_in_days": "collection_terms",
    "number_of_reminders": "reminders",
}
_LEVELS = {"start_debt_collection_action_level": "start", "end_debt_collection_action_level": "end"}
_FLAGS = {"send_to_debt_collection": "collect", "eviction": "eviction", "inform_social_welfare": "welfare"}


class CollectionCard(OptionCard):
    """Fields that only matter when reminders or collection are wanted are shown then."""

    checks: ClassVar = {Check.INTEREST_REASON: "reason", Check.SOCIAL_WELFARE: "welfare"}

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, QCoreApplication.translate("CollectionCard", "Reminder, interest and collection"))

    def fill(self) -> None:
        """In the order in which it happens."""
        self._add_interest()
        self._add_reminder()
        self._add_collection()
        self.form.edited.connect(self._show_needed)

    def read(self, entry: InvoiceActionEntryView) -> dict[str, Any]:
        """Nothing is the same as not wanted."""
        reminder = entry.reminder_invoice_details or _NO_REMINDER
        claim = entry.debt_collection_details or _NO_CLAIM
        return {
            "interest_type": entry.interest_type,
            "interest": entry.interest_percentage,
            "interest_start": entry.interest_start_in_days_after_due_date,
            "reason": entry.reason_for_higher_interest,
            "remind": reminder.send_reminder_invoice,
            "remind_days": reminder.days_delay_after_due_date,
            **{ours: getattr(claim, name) for name, ours in (*_COUNTS.items(), *_LEVELS.items(), *_FLAGS.items())},
        }

    def applied_to(self, entry: InvoiceActionEntryView) -> InvoiceActionEntryView:
        """What was not there and is not wanted stays away."""
        values = self.form.values()
        reminder = replace(
            entry.reminder_invoice_details or _NO_REMINDER,
            send_reminder_invoice=bool(values["remind"]),
            days_delay_after_due_date=values["remind_days"] or 0,
        )
        claim = replace(
            entry.debt_collection_details or _NO_CLAIM,
            **{name: values[ours] or 0 for name, ours in _COUNTS.items()},
            **{name: Level(values[ours]) for name, ours in _LEVELS.items()},
            **{name: bool(values[ours]) for name, ours in _FLAGS.items()},
        )
        kept = entry.reminder_invoice_details if reminder == _NO_REMINDER else reminder
        collected = entry.debt_collection_details if claim == _NO_CLAIM else claim
        return replace(
            entry,
            interest_type=Interest(values["interest_type"]) if values["interest_type"] else None,
            interest_percentage=values["interest"] if values["interest"] is not None else entry.interest_percentage,
            interest_start_in_days_after_due_date=values["interest_start"] or 0,
            reason_for_higher_interest=kept_text(entry.reason_for_higher_interest, values["reason"]),
            reminder_invoice_details=_cleared(kept, reminder, _NO_REMINDER),
            debt_collection_details=_cleared(collected, claim, _NO_CLAIM),
        )

    def show_entry(self, entry: InvoiceActionEntryView) -> None:
        """The fields that matter now."""
        self._show_needed()

    def words(self, entry: InvoiceActionEntryView) -> str:
        """What happens, in the order in which it happens."""
        reminder, claim = entry.reminder_invoice_details, entry.debt_collection_details
        fmt = self.desk.format
        remind = claimed = interest = ""
        if reminder and reminder.send_reminder_invoice:
            remind = self.tr("reminder after %n day(s)", "", reminder.days_delay_after_due_date)
        if claim and claim.send_to_debt_collection:
            claimed = self.tr("collection after %n day(s)", "", claim.days_delay_after_due_date)
        if entry.interest_type == Interest.NO_INTEREST:
            interest = self.tr("no interest")
        elif entry.interest_type == Interest.FIXED or entry.interest_percentage != 8:
            interest = self.tr("interest {rate}").format(rate=fmt.percent(entry.interest_percentage))
        return joined(remind, claimed, interest)

    def _add_interest(self) -> None:
        kinds = [
            (Interest(Interest.ABOVE_EFFECTIVE_REFERENCE), self.tr("Reference rate +")),
            (Interest(Interest.FIXED), self.tr("Fixed")),
            (Interest(Interest.NO_INTEREST), self.tr("None")),
        ]
        self.form.add("interest_type", ChoiceField(self.tr("Interest on late payment"), kinds))
        self.form.add("interest", PercentField(self.tr("Percent")))
        start = self.tr("From day after the due date")
        self.form.add("interest_start", IntField(start, 0, 365))
        hint = self.tr("Needed above 8 percentage points over the reference rate.")
        self.form.add("reason", TextField(self.tr("Why the interest is higher"), hint=hint))

    def _add_reminder(self) -> None:
        hint = self.tr("The fee is the company's own, 60 kr at most, and must have been agreed on.")
        self.form.add("remind", CheckField(self.tr("Send a reminder"), hint=hint), span=4, new_row=True)
        self.form.add("remind_days", IntField(self.tr("Days after the due date"), 0, 365))

    def _add_collection(self) -> None:
        levels = [
            (Level("Unknown"), "–"),
            (Level("LatePaymentFee"), self.tr("Late payment fee")),
            (Level("Reminders"), self.tr("Reminder")),
            (Level("DebtCollection"), self.tr("Collection demand")),
            (Level("Bailiff"), self.tr("Kronofogden")),
        ]
        self.form.add("collect", CheckField(self.tr("Send to debt collection")), span=4, new_row=True)
        self.form.add("collection_days", IntField(self.tr("Days after the due date"), 0, 365))
        self.form.add("collection_terms", IntField(self.tr("Days to pay the demand"), 0, 90))
        self.form.add("reminders", IntField(self.tr("Number of reminders"), 0, 9))
        self.form.add("start", ChoiceField(self.tr("Begin with"), levels), new_row=True)
        self.form.add("end", ChoiceField(self.tr("End with"), levels))
        self.form.add("eviction", CheckField(self.tr("Eviction")), new_row=True)
        hint = self.tr("Socialnämnden is told before Kronofogden.")
        self.form.add("welfare", CheckField(self.tr("Inform Socialnämnden"), hint=hint), span=2)

    def _show_needed(self) -> None:
        field = self.form.field
        self.form.set_shown("remind_days", bool(field("remind").value()))
        collect = bool(field("collect").value())
        for name in ("collection_days", "collection_terms", "reminders", "start", "end", "eviction", "welfare"):
            self.form.set_shown(name, collect)


def _cleared(kept: Any, wanted: Any, nothing: Any) -> Any:
    """What is wanted no longer is told as such, so that the server forgets it too."""
    return nothing if wanted == nothing and kept not in (None, nothing) else kept
