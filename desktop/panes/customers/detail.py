"""What stands beside the list about a customer: who they are and what they owe, and the rest in tabs."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop.core.protection import has_hidden_number, is_protected, masked
from desktop.core.records.common import AmountView
from desktop.core.records.debtors import DebtorView
from desktop.core.records.invoices import InvoiceActionSubView
from desktop.core.stages import is_closed, is_draft
from desktop.qt.badge import Badge
from desktop.qt.countries import Countries
from desktop.qt.empty import EmptyState
from desktop.qt.format import Format
from desktop.qt.front_stack import FrontStack
from desktop.qt.hint_button import HintButton
from desktop.qt.label import Label
from desktop.qt.tab_line import TabLine
from desktop.qt.words import protected_words

from .columns import status_tone, status_word, type_word
from .detail_tabs import BalanceTab, EventsTab, InvoicesTab, NotesTab
from .overview import OverviewTab
from .words import no_name

OVERVIEW, INVOICES, BALANCE, EVENTS, NOTES = range(5)


class CustomerDetail(QWidget):
    """Signals: `invoice_wanted`, `edit_wanted`, `delete_wanted`, `reveal_wanted` from the buttons; `tab_changed`."""

    invoice_wanted = Signal()
    edit_wanted = Signal()
    delete_wanted = Signal()
    reveal_wanted = Signal()
    tab_changed = Signal()

    def __init__(self, fmt: Format, countries: Countries) -> None:
        super().__init__()
        self._fmt = fmt
        self._nothing = EmptyState(self)
        self._body = QWidget(self)
        self._title, self._subtitle = _label("detail-title"), _label("muted")
        self._figure, self._caption = _label("figure"), _label("muted")
        self._badge = Badge()
        self._reveal = QPushButton()
        self._reveal.setProperty("role", "flush-link")
        self._reveal.clicked.connect(self.reveal_wanted)
        self._tabs = TabLine(QCoreApplication.translate("Customers", "What is shown of the customer"))
        self._pages = FrontStack()
        self.overview, self.invoices = OverviewTab(countries), InvoicesTab(fmt)
        self.balance, self.events, self.notes = BalanceTab(fmt), EventsTab(fmt), NotesTab(fmt)
        self._lay_out()
        self.show_nothing()

    @property
    def tab(self) -> int:
        """Which tab is shown."""
        return self._tabs.currentIndex()

    def choose_tab(self, tab: int) -> None:
        """Shows a tab as if it had been clicked."""
        self._tabs.setCurrentIndex(tab)

    def show_nothing(self) -> None:
        """No customer is selected."""
        self._body.hide()
        self._nothing.show_words(
            QCoreApplication.translate("Customers", "No customer chosen"),
            QCoreApplication.translate("Customers", "Choose one in the list to see it here."),
            None,
        )

    def show_customer(
        self, customer: DebtorView, invoices: Sequence[InvoiceActionSubView], *, revealed: bool = False
    ) -> None:
        """`invoices` are the customer's, in any order; `revealed` shows what is masked otherwise."""
        self._nothing.hide()
        self._body.show()
        shown = customer if revealed else masked(customer, protected_words())
        self._title.setText(shown.name or no_name())
        number = QCoreApplication.translate("Customers", "No. {number}").format(number=customer.debtor_no)
        parts = [type_word(customer), shown.org_no, number if customer.debtor_no else ""]
        self._subtitle.setText(" · ".join(part for part in parts if part))
        self._badge.setVisible(bool(status_word(customer)))
        self._badge.set(status_word(customer), status_tone(customer))
        self._offer_reveal(customer, shown)
        self._show_invoices(invoices)
        self.overview.show_customer(shown, customer)
        self.notes.show_notes(shown.notes or "")

    def _show_invoices(self, invoices: Sequence[InvoiceActionSubView]) -> None:
        self._figure.setText(self._owed(invoices))
        self._caption.setText(self._counted(invoices))
        self.invoices.show_invoices(invoices)

    def _offer_reveal(self, customer: DebtorView, shown: DebtorView) -> None:
        translate = QCoreApplication.translate
        protected = is_protected(customer)
        words = (
            translate("Customers", "Show what is protected…")
            if protected
            else translate("Customers", "Show the number")
        )
        self._reveal.setText(words)
        self._reveal.setVisible(shown is not customer and (protected or has_hidden_number(customer)))

    def _owed(self, invoices: Sequence[InvoiceActionSubView]) -> str:
        """What is open, per currency."""
        sums: dict[str, int] = {}
        for invoice in filter(_is_open, invoices):
            amount = invoice.current_amount or AmountView()
            currency = amount.currency_code or "SEK"
            sums[currency] = sums.get(currency, 0) + amount.value
        return " + ".join(self._fmt.money(sums[name], name) for name in sorted(sums)) or self._fmt.money(0, "SEK")

    def _counted(self, invoices: Sequence[InvoiceActionSubView]) -> str:
        if not invoices:
            return self.tr("No invoices yet")
        count = sum(map(_is_open, invoices))
        owed = self.tr("to pay on %n invoice(s)", "", count) if count else self.tr("nothing to pay")
        return " · ".join([owed, self.tr("%n invoice(s) in all", "", len(invoices))])

    def _lay_out(self) -> None:
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._body)
        outer.addWidget(self._nothing)
        column = QVBoxLayout(self._body)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(4)
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self._badge, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(head)
        column.addWidget(self._subtitle)
        column.addWidget(self._reveal, 0, Qt.AlignmentFlag.AlignLeft)
        column.addSpacing(4)
        column.addWidget(self._figure)
        column.addWidget(self._caption)
        column.addSpacing(12)
        column.addLayout(self._make_buttons())
        column.addSpacing(12)
        column.addWidget(self._make_tabs())
        column.addWidget(self._pages)
        column.addStretch(1)

    def _make_buttons(self) -> QHBoxLayout:
        translate = QCoreApplication.translate
        row = QHBoxLayout()
        row.setSpacing(8)
        for text, key, role, command, wanted in (
            (translate("Customers", "New invoice"), "", "primary", "customer.invoice", self.invoice_wanted),
            (translate("Customers", "Edit"), "F2", "", "customer.edit", self.edit_wanted),
            (translate("Customers", "Delete…"), "", "danger", "customer.delete", self.delete_wanted),
        ):
            button = HintButton(text, key, role=role)
            button.setObjectName(command)
            button.clicked.connect(wanted)
            row.addWidget(button)
        row.addStretch(1)
        return row

    def _make_tabs(self) -> TabLine:
        translate = QCoreApplication.translate
        for text, page in (
            (translate("Customers", "Overview"), self.overview),
            (translate("Customers", "Invoices"), self.invoices),
            (translate("Customers", "Balance"), self.balance),
            (translate("Customers", "Events"), self.events),
            (translate("Customers", "Notes", "tab"), self.notes),
        ):
            self._tabs.addTab(text)
            self._pages.addWidget(page)
        self._tabs.currentChanged.connect(self._pages.setCurrentIndex)
        self._tabs.currentChanged.connect(self._tab_changed)
        return self._tabs

    def _tab_changed(self, _tab: int) -> None:
        self.tab_changed.emit()


def _is_open(invoice: InvoiceActionSubView) -> bool:
    return not is_draft(invoice.stage) and not is_closed(invoice.stage)


def _label(role: str) -> QLabel:
    label = Label()
    label.setWordWrap(True)
    label.setProperty("role", role)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label
