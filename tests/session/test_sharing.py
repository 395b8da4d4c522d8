"""Equal parts become one; what a customer's members are does not change."""

from __future__ import annotations

from decimal import Decimal

from msgspec.structs import replace

from desktop.api import codec
from desktop.core.records.common import AmountView
from desktop.core.records.debtors import DebtorDefaultActionConfigView, DebtorView
from desktop.core.records.invoices import InvoiceActionSubView
from desktop.session.sharing import Sharing


def row(value: int = 12_500) -> InvoiceActionSubView:
    amount = AmountView(currency_code="SEK", value=value, value_for_view=Decimal(value) / 100)
    name = "".join(["Åsa ", "Öberg"])
    return InvoiceActionSubView(action_public_id="1", debtor_name=name, invoiced_amount=amount, current_amount=amount)


def test_rows_share_names_and_amounts_and_stay_equal_to_each_other() -> None:
    sharing, one, two, dearer = Sharing(), row(), row(), row(99)
    sharing.rows([one, two, dearer])
    assert one.debtor_name is two.debtor_name
    assert one.invoiced_amount is two.invoiced_amount is one.current_amount
    assert dearer.invoiced_amount is not None
    assert (dearer.invoiced_amount.value, dearer.invoiced_amount.currency_code) == (99, "SEK")
    assert one == two


def test_a_customer_goes_back_as_it_came() -> None:
    habits = DebtorDefaultActionConfigView(payment_terms_in_days=30, reminder_invoice_fee=Decimal("60.0"))
    raw = codec.encode(DebtorView(name="Åsa", city="Umeå", default_action_config=habits, org_no="19800113-9297"))
    one, two = (codec.decode_kept(b"[" + raw + b"]", DebtorView)[0] for _ in range(2))
    other = replace(two, default_action_config=replace(habits, payment_terms_in_days=10))
    Sharing().parts([one, two, other])
    assert codec.encode(one) == codec.encode(two) == raw
    assert one.default_action_config is two.default_action_config
    assert other.default_action_config is not None
    assert other.default_action_config.payment_terms_in_days == 10
