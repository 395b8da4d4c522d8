"""A comment on an invoice."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop.core.records.enums import CommentTargetTypeView as Target
from desktop.core.records.invoices import CommentActionView, InvoiceActionView
from desktop.qt.fields import ChoiceField, LongTextField
from desktop.session.desk import Desk
from desktop.session.invoice_writes import InvoiceComment

from .step_sheet import StepSheet, Words


class CommentSheet(StepSheet):
    """The text and for whom it is."""

    def __init__(self, desk: Desk, invoice: InvoiceActionView) -> None:
        translate = QCoreApplication.translate
        words = Words(
            translate("Steps", "Comment on invoice {number}"),
            translate("Steps", "It stands among the invoice’s events and cannot be removed here."),
            translate("Steps", "Write comment"),
        )
        super().__init__(desk, invoice, words)
        targets = [
            (Target("Private"), translate("Steps", "Only for the company")),
            (Target("ToDebtor"), translate("Steps", "To the customer")),
            (Target("ToBillecta"), translate("Steps", "To Billecta")),
        ]
        self.form.add("comment", LongTextField(translate("Steps", "Comment"), required=True), span=2)
        self._target = self.form.add("target", ChoiceField(translate("Steps", "For whom"), targets), new_row=True)
        self._target.set_value(targets[0][0])
        self._target.edited.connect(self._say_who_reads)
        self._say_who_reads()
        self.finish()

    def step(self) -> InvoiceComment:
        """The comment."""
        comment = CommentActionView(
            action_public_id=self.invoice.action_public_id,
            comment=self.form.field("comment").value(),
            target=self._target.value(),
        )
        return InvoiceComment(self.invoice, comment)

    def _say_who_reads(self) -> None:
        translate = QCoreApplication.translate
        words = {
            "Private": translate("Steps", "The customer does not see it."),
            "ToDebtor": translate("Steps", "The customer can read it."),
            "ToBillecta": translate("Steps", "Billecta’s staff can read it."),
        }
        self.note(words.get(self._target.value(), ""))
