"""From a finding of the checks to the field in which it is put right."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.core.finding import Check, Finding

from .cells import Cell

if TYPE_CHECKING:
    from .editor import InvoiceEditor

_CELLS = {
    Check.ROWS: Cell.ARTICLE,
    Check.QUANTITY: Cell.QUANTITY,
    Check.DESCRIPTION: Cell.DESCRIPTION,
    Check.TOTAL: Cell.PRICE,
    Check.FREE_ROW: Cell.PRICE,
    Check.VAT_RATE: Cell.VAT,
    Check.DATE_CODE: Cell.DESCRIPTION,
    Check.VAT_ZERO: Cell.VAT,
    Check.VAT_FOOD: Cell.VAT,
    Check.PRICE_OFF: Cell.PRICE,
    Check.SAME_SUM: Cell.PRICE,
    Check.LARGE_SUM: Cell.PRICE,
    Check.SERVER_SUM: Cell.PRICE,
    Check.CHANGED: Cell.ARTICLE,
}
_OF_CUSTOMER = {
    Check.ORG_NO: "org_no",
    Check.PERSONAL_NO: "org_no",
    Check.EMAIL: "email",
    Check.ADDRESS: "address",
    Check.PHONE: "phone",
    Check.EINVOICE: "einvoice_bank",
    Check.EINVOICE_NUMBER: "org_no",
    Check.KIVRA: "org_no",
    Check.AUTOGIRO: "",
}
"""The field of the customer's form."""


def put_right(editor: InvoiceEditor, finding: Finding) -> None:
    """Puts the cursor where the finding is put right; a day that was proposed is taken at once."""
    if finding.check in _CELLS:
        editor.table.edit_cell((finding.row or 1) - 1, _CELLS[finding.check])
    elif finding.check in _OF_CUSTOMER:
        customer = editor.head.chosen_customer()
        if customer is not None:
            editor.customer_wanted.emit((customer.debtor_public_id, _OF_CUSTOMER[finding.check]))
    elif finding.check is Check.BANK_DAY and finding.day is not None:
        editor.head.due.pick(finding.day)
    elif not editor.options.go_to(finding.check):
        editor.head.go_to(finding.check)
