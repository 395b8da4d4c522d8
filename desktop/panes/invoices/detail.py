"""The invoice beside the list: what it is, how far it has come, what can be done."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop.core.dates import day, today
from desktop.core.deliveries import failure_of
from desktop.core.protection import masked_invoice
from desktop.core.records.enums import ActionTypeView
from desktop.core.records.enums import InvoiceActionStageTypeView as Stage
from desktop.core.records.invoices import InvoiceActionSubView, InvoiceActionView
from desktop.core.stages import is_closed, is_draft
from desktop.qt.badge import Badge
from desktop.qt.hint_button import HintButton
from desktop.qt.label import Label
from desktop.qt.stepper import Stepper
from desktop.qt.words import customer_words, due_words
from desktop.session.desk import Desk

from .columns import stage_of, tone_of
from .delivery_card import DeliveryCard
from .detail_pages import DetailPages
from .more_columns import marks_of
from .steps import steps_of

RESEND = "invoice.resend"
"""The command that sends an invoice once more."""


class InvoiceDetail(QWidget):
    """Signals say what was asked for; the pane does it. `menu_wanted` has the point of the screen for the menu,
    `customer_field_wanted` the customer's id and a field.
    """

    edit_wanted = Signal()
    attest_wanted = Signal()
    pdf_wanted = Signal()
    menu_wanted = Signal(object)
    credit_wanted = Signal()
    customer_wanted = Signal(object)
    customer_field_wanted = Signal(object)

    def __init__(self, desk: Desk, pages: DetailPages) -> None:
        super().__init__()
        self._format, self._commands = desk.format, desk.commands
        self._customer_id = ""
        self._number = _label("heading")
        self._badge = Badge()
        self._customer = QPushButton()
        self._customer.setProperty("role", "namelink")
        self._customer.setCursor(Qt.CursorShape.PointingHandCursor)
        self._customer.clicked.connect(self._show_customer)
        self._amount = _label("amount")
        self._due = _label("muted")
        self._steps = Stepper()
        self.pages = pages
        self.failure = DeliveryCard(desk.format)
        self.failure.field_wanted.connect(self._show_field)
        self._nothing = _label("muted")
        self._nothing.setText(self.tr("Choose an invoice to see it here."))
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._body = QWidget()
        self._lay_out()
        self.show_row(None)

    def show_row(self, row: InvoiceActionSubView | None) -> None:
        """What the list knows, at once; the rest comes with `show_invoice`."""
        self._body.setVisible(row is not None)
        self._nothing.setVisible(row is None)
        self.pages.show_row(row)
        if row is None:
            return
        self._show_failure(row, None)
        draft = is_draft(row.stage)
        self._customer_id = row.debtor_public_id
        credit = row.action_type == ActionTypeView.CREDIT_INVOICE_ACTION
        self._number.setText(row.invoice_number or (self.tr("Draft of a credit note") if credit else self.tr("Draft")))
        self._badge.set(stage_of(row), tone_of(row))
        self._customer.setText(customer_words(row.debtor_name).replace("&", "&&"))
        self._amount.setText(self._format.amount(row.invoiced_amount, with_currency=True))
        open_ = not is_closed(row.stage) and not draft
        due = due_words(day(row.due_date), today(), self._format, open_=open_)
        self._due.setText(" · ".join(part for part in (due, *marks_of(row)) if part))
        self._steps.set_steps(steps_of(row, self._format))
        self._steps.setVisible(row.stage != Stage.CANCELLED)
        for button in (self._edit, self._attest):
            button.setVisible(draft)
        self._pdf.setVisible(row.file is not None)
        self._credit.setVisible(not draft and not credit and row.stage != Stage.CANCELLED)
        self._show_whether_open(self._credit)

    def show_invoice(self, row: InvoiceActionSubView, invoice: InvoiceActionView) -> None:
        """The whole invoice; of a protected customer only what does not tell who they are."""
        invoice = masked_invoice(invoice, row)
        self.show_row(row)
        self._show_failure(row, invoice)
        self.pages.show_invoice(invoice)

    def ask_menu(self) -> None:
        """Asks for the menu under its button."""
        if self._body.isVisible():
            self.menu_wanted.emit(self._more.mapToGlobal(QPoint(0, self._more.height() + 4)))

    def _show_whether_open(self, button: QPushButton) -> None:
        """A button is as its command is, which knows Billecta's flags and the user's rights."""
        command = next((one for one in self._commands.all() if one.id == button.objectName()), None)
        if command is not None:
            why = "" if command.is_enabled() else command.reason()
            button.setEnabled(not why)
            button.setToolTip(why)
            button.setAccessibleDescription(why)

    def _show_failure(self, row: InvoiceActionSubView, invoice: InvoiceActionView | None) -> None:
        may_send = invoice is not None and invoice.can_resend_manual_invoice
        self.failure.show_failure(failure_of(row, invoice), may_send=may_send, has_paper=row.file is not None)

    def _lay_out(self) -> None:
        outer = QVBoxLayout(self)
        outer.setContentsMargins(16, 16, 16, 16)
        outer.addWidget(self._nothing, 1)
        outer.addWidget(self._body, 1)
        column = QVBoxLayout(self._body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        head = QHBoxLayout()
        head.setContentsMargins(0, 0, 0, 4)
        head.addWidget(self._number, 1)
        head.addWidget(self._badge)
        column.addLayout(head)
        column.addWidget(self.failure)
        column.addWidget(self._customer, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._amount)
        column.addWidget(self._due)
        column.addSpacing(12)
        column.addWidget(self._steps)
        column.addSpacing(12)
        # Above the tabs: a long invoice must not push what can be done out of sight.
        column.addLayout(self._make_buttons())
        column.addSpacing(12)
        column.addWidget(self.pages, 1)

    def _make_buttons(self) -> QHBoxLayout:
        self._pdf = HintButton(self.tr("Show PDF"), "Ctrl+P", role="primary")
        self._pdf.clicked.connect(self.pdf_wanted)
        self._attest = HintButton(self.tr("Attest…"), "Ctrl+Return", role="primary")
        self._attest.clicked.connect(self.attest_wanted)
        self._edit = HintButton(self.tr("Edit"), "F2")
        self._edit.clicked.connect(self.edit_wanted)
        self._credit = QPushButton(self.tr("Credit…"))
        self._credit.clicked.connect(self.credit_wanted)
        self._credit.setObjectName("invoice.credit")
        self._more = HintButton("⋯", role="quiet")
        self._more.setAccessibleName(self.tr("What can be done with the invoice"))
        self._more.setToolTip(self.tr("What can be done with the invoice (Ctrl+.)"))
        self._more.clicked.connect(self.ask_menu)
        self._attest.setObjectName("invoice.attest")
        self._edit.setObjectName("invoice.edit")
        row = QHBoxLayout()
        row.setSpacing(8)
        for button in (self._pdf, self._attest, self._edit, self._credit, self._more):
            row.addWidget(button)
        row.addStretch(1)
        return row

    def _show_customer(self) -> None:
        self.customer_wanted.emit(self._customer_id)

    def _show_field(self, field: object) -> None:
        self.customer_field_wanted.emit((self._customer_id, field))


def _label(role: str) -> QLabel:
    label = Label()
    label.setProperty("role", role)
    label.setWordWrap(True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label
