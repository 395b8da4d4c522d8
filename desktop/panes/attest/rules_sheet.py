"""How attesting is done for the chosen company: the delay, and the rules of four eyes."""

from __future__ import annotations

from decimal import Decimal

from msgspec.structs import replace

from desktop.qt.dialogs import Sheet
from desktop.qt.fields import AmountField, CheckField, IntField
from desktop.qt.forms import Form
from desktop.session.desk import Desk
from desktop.store.attest_rules import LONGEST_DELAY, AttestRules, CompanyRule


class RulesSheet(Sheet):
    """Answers the AttestRules that are to hold."""

    def __init__(self, desk: Desk) -> None:
        company = desk.session.company
        super().__init__(
            self.tr("How {company} attests").format(company=(company and company.name) or ""),
            text=self.tr("The rules hold on this computer. What a user may attest at all is decided in Billecta."),
            environment=desk.environment,
            width=520,
        )
        self._rules, self._company = desk.session.attesting.rules, desk.session.company_id
        rule = self._rules.of(self._company)
        self._form = Form(columns=1)
        hint = self.tr("0 to 60. Nothing leaves before, and until then it can be undone.")
        delay = IntField(
            self.tr("Seconds until a batch leaves"), minimum=0, maximum=LONGEST_DELAY, required=True, hint=hint
        )
        self._form.add("delay", delay)
        others = self.tr("By the writer Billecta names among the invoice's events.")
        self._form.add("others_only", CheckField(self.tr("Nobody attests a draft of their own"), hint=others))
        above = self.tr("Empty: never. Who signed stands in the attest list, with a digest of what was signed.")
        label = self.tr("Signed with BankID above (kr)")
        self._form.add("sign_above", AmountField(label, max_decimals=2, minimum=Decimal(0), hint=above))
        self._form.load({"delay": self._rules.delay, "others_only": rule.others_only, "sign_above": rule.sign_above})
        self.body.addWidget(self._form)
        self.first = self._form.field("delay")
        self.add_cancel()
        self.add_own_button(self.tr("Save"), role="primary", main=True).clicked.connect(self._save)

    def _save(self) -> None:
        if self._form.is_valid():
            self.answer(self._chosen())

    def _chosen(self) -> AttestRules:
        values = self._form.values()
        rule = CompanyRule(others_only=bool(values["others_only"]), sign_above=values["sign_above"])
        return replace(self._rules, delay=int(values["delay"])).with_rule(self._company, rule)
