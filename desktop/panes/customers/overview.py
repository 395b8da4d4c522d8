"""The first tab of a customer: where they live, how they are reached, on what terms they are invoiced."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop.core import identity
from desktop.core.einvoice import bank_name, intermediator_name, needs
from desktop.core.postal import is_abroad, town_line
from desktop.core.records.debtors import DebtorDefaultActionConfigView, DebtorView
from desktop.qt.countries import Countries
from desktop.qt.label import Label
from desktop.qt.record_detail import FactsSection, Section
from desktop.qt.styled import set_property
from desktop.qt.words import delivery_word

from .columns import is_private
from .words import autogiro_stage_word, need_words


class _Days(QObject):
    """Counts days in words: lupdate finds plurals in the `tr` of a QObject only."""

    def words(self, days: int) -> str:
        """A number of days."""
        return self.tr("%n day(s)", "", days)


def address_lines(customer: DebtorView, countries: Countries) -> list[str]:
    """The address as it stands on an envelope, name first."""
    abroad = customer.country_code if is_abroad(customer) else ""
    lines = [
        customer.name, customer.attention, customer.care_of and f"c/o {customer.care_of}", customer.address,
        customer.address2, town_line(customer),
        abroad and countries.name(abroad),
    ]  # fmt: skip
    return [line for line in lines if line]


class OverviewTab(QWidget):
    """Signals: `copy_wanted` for the address, `kivra_wanted` when it is to be asked whether Kivra reaches them,
    `accounts_wanted` when their bank account is to be fetched with BankID.
    """

    copy_wanted = Signal()
    accounts_wanted = Signal()
    kivra_wanted = Signal()

    def __init__(self, countries: Countries) -> None:
        super().__init__()
        self._countries = countries
        self._sections = QVBoxLayout()
        self._sections.setSpacing(12)
        self._missing, self._answer = Label(), Label()
        for label in (self._missing, self._answer):
            label.setWordWrap(True)
        self._missing.setProperty("role", "warning")
        self._copy = self._link(QCoreApplication.translate("Customers", "Copy address"))
        self._copy.setObjectName("customer.copy_address")
        self._copy.clicked.connect(self.copy_wanted)
        self._kivra = self._link(QCoreApplication.translate("Customers", "Ask Kivra"))
        self._kivra.clicked.connect(self.kivra_wanted)
        self._accounts = self._link(QCoreApplication.translate("Customers", "Fetch account with BankID…"))
        self._accounts.setObjectName("customer.accounts")
        self._accounts.clicked.connect(self.accounts_wanted)
        links = QHBoxLayout()
        links.setSpacing(16)
        links.addWidget(self._copy)
        links.addWidget(self._kivra)
        links.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(8)
        column.addLayout(links)
        # A row of its own: three links are wider than the detail of a small window.
        column.addWidget(self._accounts, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._answer)
        column.addWidget(self._missing)
        column.addLayout(self._sections)
        column.addStretch(1)

    def show_customer(self, shown: DebtorView, whole: DebtorView) -> None:
        """`shown` is what may be seen of `whole`."""
        self._answer.hide()
        self._copy.setVisible(bool(address_lines(whole, self._countries)[1:]))
        self._kivra.setVisible(identity.is_personal_no(whole.org_no or ""))
        self._accounts.setVisible(is_private(whole))
        self._say_missing(whole)
        self._fill([self._address(shown), self._contact(shown), self._terms(shown), self._autogiro(shown)])

    def say(self, text: str, role: str) -> None:
        """What Kivra answered."""
        self._answer.setText(text)
        set_property(self._answer, "role", role)
        self._answer.show()

    def _link(self, text: str) -> QPushButton:
        link = QPushButton(text)
        link.setProperty("role", "flush-link")
        return link

    def _say_missing(self, customer: DebtorView) -> None:
        terms = customer.default_action_config
        own = terms is not None and terms.activate_default_action_config_override
        missing = needs(customer, terms.delivery_method) if own and terms else []
        self._missing.setText("\n".join(need_words(need) for need in missing))
        self._missing.setVisible(bool(missing))

    def _fill(self, sections: list[Section]) -> None:
        while (item := self._sections.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for section in sections:
            if any(value for _, value in section.facts):
                self._sections.addWidget(FactsSection(section, ruled=self._sections.count() > 0))

    def _address(self, customer: DebtorView) -> Section:
        translate = QCoreApplication.translate
        lines = address_lines(customer, self._countries)
        return Section(translate("Customers", "Address"), [("", "\n".join(lines[1:]))])

    def _contact(self, customer: DebtorView) -> Section:
        translate, contacts = QCoreApplication.translate, customer.contact_email or ""
        return Section(
            translate("Customers", "Contact"),
            [
                (translate("Customers", "E-mail"), customer.email or ""),
                (translate("Customers", "Phone"), customer.phone or ""),
                (translate("Customers", "Contact person"), customer.contact_name or ""),
                (translate("Customers", "Contact’s e-mail"), contacts if contacts != customer.email else ""),
            ],
        )

    def _terms(self, customer: DebtorView) -> Section:
        translate = QCoreApplication.translate
        terms = customer.default_action_config or DebtorDefaultActionConfigView()
        own = terms.activate_default_action_config_override
        days = _Days().words(terms.invoice_payment_terms_in_days)
        reminders = terms.send_reminder_invoice
        after = _Days().words(terms.send_reminder_invoice_days_after_due_date)
        facts = [
            (translate("Customers", "Delivery"), delivery_word(terms.delivery_method)),
            (translate("Customers", "Payment terms"), days),
            (translate("Customers", "Our reference"), terms.our_reference or ""),
            (translate("Customers", "Reminder after"), after if reminders else ""),
        ]
        return Section(
            translate("Customers", "Invoicing"),
            [
                *(facts if own else [("", translate("Customers", "The company’s terms"))]),
                (translate("Customers", "VAT number"), "" if is_private(customer) else customer.vat_number or ""),
                (translate("Customers", "E-invoice"), bank_name(customer.einvoice_bank)),
                (translate("Customers", "Intermediator"), intermediator_name(customer.intermediator)),
                (translate("Customers", "GLN"), customer.gln or ""),
            ],
        )

    def _autogiro(self, customer: DebtorView) -> Section:
        translate = QCoreApplication.translate
        autogiro = customer.autogiro
        if autogiro is None or not (autogiro.active or autogiro.account_no):
            return Section("", ())
        account = " ".join(part for part in (autogiro.clearing_no, autogiro.account_no) if part)
        return Section(
            translate("Customers", "Autogiro"),
            [
                (translate("Customers", "State"), autogiro_stage_word(autogiro.stage)),
                (translate("Customers", "Account"), account),
                (translate("Customers", "Payer number"), autogiro.payer_number or ""),
            ],
        )
