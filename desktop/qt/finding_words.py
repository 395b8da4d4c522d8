"""The findings of the checks in words; every one that is not good says what to do."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop.core.finding import Check, Finding, Weight

from .format import Format


def finding_words(finding: Finding, fmt: Format) -> str:
    """One line of the checks before attest."""
    translate = QCoreApplication.translate
    good = finding.weight is Weight.GOOD
    words = {
        Check.CUSTOMER: translate("Words", "Choose a customer"),
        Check.ROWS: translate("Words", "Add at least one row with a price"),
        Check.QUANTITY: translate("Words", "Row {row} has no quantity").format(row=finding.row),
        Check.DESCRIPTION: translate("Words", "Row {row} has no description").format(row=finding.row),
        Check.TOTAL: translate("Words", "The total is below 0: only a credit invoice may be"),
        Check.FREE_ROW: translate("Words", "Row {row} costs nothing").format(row=finding.row),
        Check.VAT_RATE: translate(
            "Words", "Row {row} has an unusual VAT rate: Swedish rates are 25, 12, 6 and 0 %"
        ).format(row=finding.row),
        Check.DATE_CODE: translate("Words", "Row {row} has something in braces that is no date code").format(
            row=finding.row
        ),
        Check.DUE_DATE_ORDER: translate("Words", "The due date is before the invoice date"),
        Check.BANK_DAY: translate("Words", "Banks are closed on the due date; the next bank day is {date}").format(
            date=fmt.date(finding.day)
        ),
        Check.ORG_NO: (
            translate("Words", "The organisation number is valid")
            if good
            else translate("Words", "The organisation number has a wrong check digit")
        ),
        Check.PERSONAL_NO: (
            translate("Words", "The personal number is valid")
            if good
            else translate("Words", "The personal number has a wrong check digit")
        ),
        Check.EMAIL: (
            translate("Words", "There is an e-mail address")
            if good
            else translate("Words", "The customer has no e-mail address: add one or choose another delivery")
        ),
        Check.ADDRESS: (
            translate("Words", "The postal address is complete")
            if good
            else translate("Words", "The postal address is not complete: street, postcode and town are needed")
        ),
        Check.EINVOICE: (
            translate("Words", "There is a receiver for e-invoices")
            if good
            else translate("Words", "The customer has no bank or network for e-invoices")
        ),
    }
    return words.get(finding.check) or _option_words(finding, fmt, good=good)


def _option_words(finding: Finding, fmt: Format, *, good: bool) -> str:
    """What stands beside the rows: sending, VAT, collection."""
    translate = QCoreApplication.translate
    words = {
        Check.PHONE: (
            translate("Words", "There is a telephone number")
            if good
            else translate("Words", "The customer has no telephone number: add one or choose another delivery")
        ),
        Check.EINVOICE_NUMBER: translate("Words", "An e-invoice to the bank needs the customer's number"),
        Check.KIVRA: (
            translate("Words", "There is a personal number for Kivra")
            if good
            else translate("Words", "Kivra needs the customer's personal number")
        ),
        Check.SEND_DATE: translate("Words", "No post leaves on the day of sending; the next bank day is {date}").format(
            date=fmt.date(finding.day)
        ),
        Check.SENT_AFTER_DUE: translate("Words", "It would be sent after the due date"),
        Check.AUTOGIRO: translate("Words", "The customer has no active approval for autogiro"),
        Check.CURRENCY: translate("Words", "Rows and fees are in several currencies: choose one"),
        Check.REVERSE_VAT_PRIVATE: translate("Words", "Reverse VAT is not for private persons"),
        Check.REVERSE_VAT_NUMBER: translate("Words", "Reverse VAT needs the buyer's VAT number"),
        Check.REVERSE_VAT_FORM: translate("Words", "The buyer's VAT number does not look right"),
        Check.INTEREST_REASON: translate("Words", "Say why the interest is higher than räntelagen's"),
        Check.SOCIAL_WELFARE: translate("Words", "Before eviction Socialnämnden must be informed"),
        Check.CREDIT_SOURCE: translate("Words", "The credit note names no invoice that it credits"),
    }
    return words.get(finding.check) or _housework_words(finding, fmt)


def _housework_words(finding: Finding, fmt: Format) -> str:
    """ROT and RUT."""
    translate = QCoreApplication.translate
    amount = fmt.money(finding.amount or 0, "SEK")
    words = {
        Check.HOUSEWORK_COMPANY: translate("Words", "ROT and RUT are for private persons only"),
        Check.HOUSEWORK_CURRENCY: translate("Words", "ROT and RUT can only be given in kronor"),
        Check.HOUSEWORK_PERSONS: translate("Words", "ROT and RUT need the personal number of whoever gets it"),
        Check.HOUSEWORK_PERSON_NO: translate(
            "Words", "Person {row} for ROT or RUT has no valid personal number"
        ).format(row=finding.row),
        Check.HOUSEWORK_PROPERTY: translate("Words", "ROT needs the property, or the housing association's number"),
        Check.HOUSEWORK_ASSOCIATION: translate("Words", "The housing association's number has a wrong check digit"),
        Check.HOUSEWORK_MIXED: translate("Words", "ROT and RUT belong on invoices of their own"),
        Check.HOUSEWORK_NO_ROW: translate("Words", "Mark the rows that are work with ROT or RUT"),
        Check.HOUSEWORK_TYPE: translate("Words", "Choose the kind of work for ROT or RUT"),
        Check.HOUSEWORK_SHARE: translate("Words", "Row {row} asks for more than its work gives: at most {sum}").format(
            row=finding.row, sum=amount
        ),
        Check.HOUSEWORK_SPLIT: translate("Words", "The persons' parts do not make up {sum}").format(sum=amount),
        Check.HOUSEWORK_CEILING: translate("Words", "A person may get {sum} in a year").format(sum=amount),
    }
    return words.get(finding.check) or _compared_words(finding, fmt)


def _compared_words(finding: Finding, fmt: Format) -> str:
    """What is seen only beside other invoices, products and the server's copy."""
    translate = QCoreApplication.translate
    amount = fmt.money(finding.amount or 0, finding.currency)
    words = {
        Check.PUBLIC_REFERENCE: translate("Words", "Public buyers send back invoices without their reference: add it"),
        Check.PUBLIC_EINVOICE: translate("Words", "Public buyers take e-invoices only: choose e-invoice as delivery"),
        Check.VAT_ZERO: translate(
            "Words", "Row {row} has no VAT: say why in the message, or choose reverse VAT or another rate"
        ).format(row=finding.row),
        Check.VAT_FOOD: translate(
            "Words", "Row {row} has 12 % VAT: food is 6 % until the end of 2027, eating out stays at 12 %"
        ).format(row=finding.row),
        Check.PRICE_OFF: translate("Words", "Row {row} has another price than its product: {sum}").format(
            row=finding.row, sum=amount
        ),
        Check.SAME_SUM: _same_sum(finding, fmt),
        Check.LARGE_SUM: translate(
            "Words", "An unusually large sum for this customer: the largest so far is {sum}"
        ).format(sum=amount),
        Check.SERVER_SUM: translate(
            "Words", "Billecta has another sum, {sum}: open the draft, save it again and compare"
        ).format(sum=amount),
        Check.OWN_DRAFT: translate(
            "Words", "You have written this draft yourself: by your company's rule somebody else attests it"
        ),
        Check.UNKNOWN_WRITER: _unknown_writer(finding),
        Check.UNKNOWN_USER: translate(
            "Words",
            "By your company's rule nobody attests their own draft, and a pasted token does not say who you are: "
            "sign in with user name and password",
        ),
        Check.CHANGED: translate("Words", "Someone else has changed this draft: look at it once more"),
    }
    return words[finding.check]


def _unknown_writer(finding: Finding) -> str:
    translate = QCoreApplication.translate
    if finding.name:
        words = translate("Words", "Billecta calls whoever wrote this draft {name}: make sure it was not you")
        return words.format(name=finding.name)
    return translate("Words", "Billecta does not say who wrote this draft: make sure it was not you")


def _same_sum(finding: Finding, fmt: Format) -> str:
    """The other one may be a draft, which has no number."""
    translate = QCoreApplication.translate
    if finding.number:
        words = translate("Words", "The same sum as invoice {number} of {date} to this customer: is it the same one?")
        return words.format(number=finding.number, date=fmt.date(finding.day))
    words = translate("Words", "The same sum as another draft of {date} to this customer: is it the same one?")
    return words.format(date=fmt.date(finding.day))
