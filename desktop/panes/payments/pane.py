"""What is done with a customer on the phone or at the counter: BankID, bank accounts and Swish, side by side."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QResizeEvent, Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from desktop.core.protection import is_protected
from desktop.core.records.base import Record
from desktop.core.records.debtors import DebtorView
from desktop.core.records.invoices import InvoiceActionSubView
from desktop.qt.commands import Command
from desktop.qt.dialogs import ask
from desktop.qt.empty import EmptyState
from desktop.qt.hint_button import HintButton
from desktop.qt.label import Label
from desktop.qt.page import scrolled_page
from desktop.qt.pane import Pane
from desktop.session.desk import Desk
from desktop.session.live_kinds import OrderKind
from desktop.session.live_order import LiveOrder
from desktop.session.rights import Right

from .after import ask_refund, save_proof
from .autogiro import ask_autogiro
from .order_card import OrderCard
from .payment_tabs import PaymentTabs
from .printed_sheet import PrintedSheet
from .receipt import save_receipt
from .sheets import AccountsSheet, IdentifySheet, OrderSheet, SignSheet, SwishSheet

_TWO_FROM = 1040
"""Wide enough for two cards beside each other."""


class PaymentsPane(Pane):
    """All orders of the session, the newest first; behind them, in tabs, what has come in.

    Signals: `invoice_wanted` with an invoice's public id.
    """

    invoice_wanted = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk, self._live = desk, desk.session.live
        self._cards: dict[str, OrderCard] = {}
        self._numbers: dict[str, str] = {}
        """Swish numbers of companies, as they were typed in this session."""
        self._grid = QGridLayout()
        self._grid.setSpacing(16)
        page = self._make_page()
        self._empty = EmptyState(self._orders)
        self._empty.action.connect(self.identify)
        self.addWidget(page)
        self._live.changed.connect(self._order_changed)
        desk.commands.add(self, self._make_commands())
        self._make_buttons()
        desk.rights.watch(self)
        for order in reversed(self._live.all()):
            self._add(order)
        self._arrange()

    def card(self, order_id: str) -> OrderCard:
        """The card of an order. KeyError when there is none."""
        return self._cards[order_id]

    def cards(self) -> list[OrderCard]:
        """All cards, the newest first."""
        return [self._cards[order.id] for order in self._live.all() if order.id in self._cards]

    def focus_first(self) -> None:
        """The first button."""
        self._first.setFocus()

    def identify(self) -> None:
        """Asks whom to identify, and shows the code."""
        self._ask(OrderKind.IDENTIFY, IdentifySheet(self._desk))

    def sign(self) -> None:
        """Asks for the text to sign, and shows the code."""
        self._ask(OrderKind.SIGN, SignSheet(self._desk))

    def fetch_accounts(self) -> None:
        """Asks for bank and person, and shows the code."""
        self._ask(OrderKind.ACCOUNTS, AccountsSheet(self._desk))

    def fetch_accounts_of(self, customer: DebtorView) -> None:
        """The same for a customer, whose autogiro the account is for."""
        person = "" if is_protected(customer) else customer.org_no or ""
        self._ask(OrderKind.ACCOUNTS, AccountsSheet(self._desk, person), about=customer.debtor_public_id)

    def take_swish(self, invoice: InvoiceActionSubView) -> None:
        """Asks for the phone that is to pay the invoice; a request that may still be paid is shown instead."""
        before = self._live.about(invoice.action_public_id or "", OrderKind.SWISH)
        if any(order.may_still_be_paid for order in before):
            words = self.tr("The customer already has a request for this invoice. Wait until it is answered.")
            self._desk.notices.info(words, key="payments.swish")
            return
        debtor = self._desk.session.debtors.get(invoice.debtor_public_id)
        phone = "" if debtor is None or is_protected(debtor) else debtor.phone or ""
        sheet = SwishSheet(self._desk, invoice, phone)
        self._ask(OrderKind.SWISH, sheet, about=invoice.action_public_id or "")

    def show_printed_code(self, over: QWidget, invoice: InvoiceActionSubView) -> None:
        """The Swish code for the paper of an invoice, shown over another place of the window."""
        self._desk.run(partial(self._printed, over, invoice), key="payments.printed", owner=self)

    async def _printed(self, over: QWidget, invoice: InvoiceActionSubView) -> None:
        company = self._desk.session.company_id
        sheet = PrintedSheet(self._desk, invoice, self._numbers.get(company, ""))
        await ask(sheet, over)
        if sheet.number:
            self._numbers[company] = sheet.number

    def begin(self, kind: OrderKind, asked: Record, about: str = "", company: str = "") -> LiveOrder:
        """Begins an order, for the chosen company unless another is said; it goes on when the pane is left."""
        self.tabs.choose(0)
        order = self._live.begin(kind, asked, company=company or self._desk.session.company_id, about=about)
        self._desk.write(partial(self._live.follow, order.id), key=f"live.{order.id}")
        return order

    def resizeEvent(self, event: QResizeEvent) -> None:
        """One column or two."""
        super().resizeEvent(event)
        self._arrange()

    def _ask(self, kind: OrderKind, sheet: OrderSheet, about: str = "") -> None:
        if not self._may(sheet.company):
            return
        self._desk.run(partial(self._asked, kind, sheet, about), key="payments.ask", owner=self)

    def _may(self, company_id: str) -> bool:
        """Whether the user may handle the company's payments; if not, why is said."""
        answer = self._desk.rights.may(Right.PAYMENTS, self._desk.session.creditors.get(company_id))
        if not answer.allowed:
            self._desk.notices.warn(answer.why_not, key="payments.rights")
        return answer.allowed

    async def _asked(self, kind: OrderKind, sheet: OrderSheet, about: str) -> None:
        asked = await ask(sheet, self)
        if isinstance(asked, Record):
            self.begin(kind, asked, about, sheet.company)

    def _again(self, order: object) -> None:
        """The same once more; of a Swish request the phone is asked for anew."""
        if not isinstance(order, LiveOrder) or not self._may(order.company):
            return
        invoice = self._desk.session.invoices.get(order.about)
        if order.kind is OrderKind.SWISH and invoice is None:
            words = self.tr("The invoice is not in this list. Choose its company first, then try again.")
            self._desk.notices.warn(words, key="payments.swish")
        elif order.kind is OrderKind.SWISH and invoice is not None:
            self.take_swish(invoice)
        elif order.kind is not OrderKind.SWISH and order.asked is not None:
            self.begin(order.kind, order.asked, order.about, order.company)

    def _refund(self, order: object) -> None:
        if isinstance(order, LiveOrder) and self._may(order.company):
            self._desk.run(partial(ask_refund, self._desk, self, order), key="payments.ask", owner=self)

    def _keep_proof(self, order: object) -> None:
        if isinstance(order, LiveOrder):
            doing = self.tr("Saving the proof")
            work = partial(save_proof, self._desk, self, order)
            self._desk.run(work, key="payments.proof", owner=self, doing=doing)

    def _keep_receipt(self, order: object) -> None:
        if isinstance(order, LiveOrder):
            shown = self._cards[order.id].revealed
            work = partial(save_receipt, self._desk, self, order, shown)
            self._desk.run(work, key="payments.receipt", owner=self, doing=self.tr("Saving the receipt"))

    def _put_on_autogiro(self, order: object) -> None:
        if isinstance(order, LiveOrder):
            self._desk.run(partial(ask_autogiro, self._desk, self, order), key="payments.ask", owner=self)

    def _order_changed(self, order_id: object) -> None:
        """Cards follow; one for each order, as long as it is kept."""
        key = str(order_id)
        order = self._live.get(key)
        if order is None:
            self._drop(key)
        elif key in self._cards:
            self._cards[key].show_order()
        else:
            self._add(order)
            self._arrange()

    def _add(self, order: LiveOrder) -> None:
        card = OrderCard(self._desk, order)
        card.again_wanted.connect(self._again)
        card.refund_wanted.connect(self._refund)
        card.proof_wanted.connect(self._keep_proof)
        card.receipt_wanted.connect(self._keep_receipt)
        card.autogiro_wanted.connect(self._put_on_autogiro)
        self._desk.rights.watch(card)
        self._cards[order.id] = card

    def _drop(self, order_id: str) -> None:
        card = self._cards.pop(order_id, None)
        if card is not None:
            card.hide()
            card.deleteLater()
            self._arrange()

    def _arrange(self) -> None:
        columns = 2 if self.width() >= _TWO_FROM else 1
        for place, card in enumerate(self.cards()):
            self._grid.addWidget(card, place // columns, place % columns)
            card.show()
        for column in range(2):
            self._grid.setColumnStretch(column, int(column < columns))
        self._show_empty()

    def _show_empty(self) -> None:
        self._area.setVisible(bool(self._cards))
        if self._cards:
            self._empty.hide()
            return
        self._empty.show_words(
            self.tr("No orders yet"),
            self.tr("Identify a customer with BankID here. A Swish payment is taken from its invoice."),
            self.tr("Identify with BankID"),
        )
        self._column.addWidget(self._empty, 1)

    def _make_page(self) -> QWidget:
        page = QWidget()
        page.setProperty("role", "page")
        page.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(page)
        # What scrolls has its margins inside, where its bar stands.
        column.setContentsMargins(16, 14, 0, 0)
        column.setSpacing(12)
        title = Label(self.tr("Payments"))
        title.setProperty("role", "title")
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(8)
        head = QHBoxLayout()
        head.setContentsMargins(0, 0, 16, 0)
        head.addWidget(title)
        head.addStretch(1)
        head.addLayout(self._buttons)
        column.addLayout(head)
        self.tabs = PaymentTabs(self._make_orders(), self._desk)
        self.tabs.invoice_wanted.connect(self.invoice_wanted)
        column.addWidget(self.tabs, 1)
        return page

    def _make_orders(self) -> QWidget:
        self._orders = QWidget()
        self._column = QVBoxLayout(self._orders)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._area = self._make_area()
        self._column.addWidget(self._area, 1)
        return self._orders

    def _make_area(self) -> QScrollArea:
        inner = QWidget()
        inner.setProperty("role", "page")
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 16, 16)
        column.addLayout(self._grid)
        column.addStretch(1)
        return scrolled_page(inner, "page")

    def _make_commands(self) -> list[Command]:
        group = QCoreApplication.translate("Payments", "Payments")
        return [
            Command("payments.identify", self.tr("Identify…"), self.identify, "Ctrl+N", group=group),
            Command("payments.sign", self.tr("Let a text be signed…"), self.sign, "Ctrl+Shift+N", group=group),
            Command("payments.accounts", self.tr("Fetch bank accounts…"), self.fetch_accounts, group=group),
        ]

    def _make_buttons(self) -> None:
        made = [self._make_button(command) for command in self._make_commands()]
        self._first = made[0]
        self._first.setProperty("role", "primary")

    def _make_button(self, command: Command) -> QPushButton:
        button = HintButton(command.text, command.key)
        button.setObjectName(command.id)
        button.clicked.connect(command.run)
        self._buttons.addWidget(button)
        return button
