"""What the customer will receive, drawn as a sheet of paper: from whom, to whom, what for, how much, which way."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from desktop.core.dates import day
from desktop.core.invoice_entry import entry_from
from desktop.core.invoice_sums import currency_of, decimals_of, entry_totals, row_sum
from desktop.core.option_checks import receiver
from desktop.core.postal import town_line
from desktop.core.protection import is_protected, masked
from desktop.core.records.creditors import CreditorView
from desktop.core.records.debtors import DebtorView
from desktop.core.records.enums import ActionTypeView, DiscountTypeView
from desktop.core.records.enums import DeliveryMethodTypeView as Delivery
from desktop.core.records.invoices import InvoiceActionRecordView, InvoiceActionView
from desktop.qt.label import Label
from desktop.qt.line_list import LineList
from desktop.qt.words import delivery_word, protected_words
from desktop.session.desk import Desk

_MOST_ROWS = 100


class Paper(QFrame):
    """Shows one draft."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.setProperty("role", "paper")
        self._company, self._kind = _text("paper-name"), _text("paper-kind")
        self._company.setWordWrap(True)
        self._address = _text("small")
        self._address.setWordWrap(True)
        self._facts = QWidget()
        self._grid = QGridLayout(self._facts)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(24)
        self._grid.setVerticalSpacing(4)
        for half in (0, 1):
            self._grid.setColumnStretch(half, 1)
        self._lines = LineList(desk.format)
        head = QHBoxLayout()
        head.addWidget(self._company, 1)
        head.addWidget(self._kind, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(16)
        column.addLayout(head)
        column.addWidget(self._address)
        column.addWidget(self._facts)
        column.addWidget(self._lines)
        column.addStretch(1)

    def show_invoice(self, invoice: InvoiceActionView) -> None:
        """The draft as Billecta has it."""
        session = self._desk.session
        company = session.creditors.get(invoice.creditor_public_id) or CreditorView()
        credit = invoice.action_type == ActionTypeView.CREDIT_INVOICE_ACTION
        customer = receiver(entry_from(invoice), invoice.debtor or DebtorView())
        shown = masked(customer, protected_words()) if is_protected(customer) else customer
        self._company.setText(company.name or "")
        self._kind.setText(self.tr("CREDIT NOTE") if credit else self.tr("INVOICE"))
        self._address.setText("\n".join(_address(shown)))
        self._show_facts(invoice)
        self._show_lines(invoice, company, shown)

    def _show_facts(self, invoice: InvoiceActionView) -> None:
        fmt = self._desk.format
        facts = [
            (self.tr("Invoice date"), fmt.date(day(invoice.invoice_date))),
            (self.tr("Due date"), fmt.date(day(invoice.due_date))),
            (self.tr("Your reference"), invoice.your_reference or ""),
            (self.tr("Our reference"), invoice.our_reference or ""),
        ]
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for place, (name, value) in enumerate(one for one in facts if one[1]):
            label = _text("small")
            label.setText(f"{name} {value}")
            label.setWordWrap(True)
            label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
            self._grid.addWidget(label, place // 2, place % 2, Qt.AlignmentFlag.AlignTop)

    def _show_lines(self, invoice: InvoiceActionView, company: CreditorView, customer: DebtorView) -> None:
        lines, fmt = self._lines, self._desk.format
        lines.clear()
        lines.rule()
        rows = invoice.records or ()
        for record in rows[:_MOST_ROWS]:
            self._row(record)
        if len(rows) > _MOST_ROWS:
            lines.line(self.tr("… and %n more row(s)", "", len(rows) - _MOST_ROWS), role="muted")
        lines.rule()
        code = currency_of(invoice)
        decimals = decimals_of(code, self._desk.session.currencies)
        sums = entry_totals(entry_from(invoice), round_to_krona=company.use_cent_rounding, decimals=decimals)
        for rate, vat in sums.vat.items():
            words = self.tr("VAT {rate}").format(rate=fmt.percent(rate))
            lines.line(words, fmt.money(vat, decimals=decimals), "muted")
        if sums.rounding:
            lines.line(self.tr("Öre rounding"), fmt.money(sums.rounding, decimals=decimals), "muted")
        lines.line(self.tr("To pay"), fmt.amount(invoice.invoiced_amount, with_currency=True), "strong")
        lines.rule()
        lines.line(delivery_word(invoice.delivery_method), role="muted", note=_where(invoice, customer))
        if invoice.message:
            lines.line(invoice.message, role="muted")

    def _row(self, record: InvoiceActionRecordView) -> None:
        fmt, total = self._desk.format, row_sum(record)
        if total is None:
            self._lines.line(record.article_description or "", role="muted")
            return
        quantity = f"{fmt.number(record.quantity)} {record.units or ''}".strip() if record.quantity is not None else ""
        note = f"{quantity} × {fmt.amount(record.unit_price)}"
        if record.discount_type == DiscountTypeView.AMOUNT and record.discount_amount and record.discount_amount.value:
            note += f" − {fmt.amount(record.discount_amount)}"
        elif record.discount_type == DiscountTypeView.PERCENTAGE and record.discount_percentage:
            note += f" − {fmt.percent(record.discount_percentage)}"
        self._lines.line(record.article_description or record.article_number or "", fmt.money(total), note=note)


def _address(customer: DebtorView) -> list[str]:
    street = [customer.address, customer.address2]
    parts = [customer.name, customer.attention, customer.care_of, *street, town_line(customer)]
    return [part for part in parts if part]


def _where(invoice: InvoiceActionView, customer: DebtorView) -> str:
    return {Delivery.EMAIL: customer.email, Delivery.SMS: customer.phone}.get(invoice.delivery_method) or ""


def _text(role: str) -> QLabel:
    label = Label()
    label.setProperty("role", role)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label
