"""What the import says: members, findings, ways of writing, files that are none."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop.core.tabular.days import Order
from desktop.core.tabular.files import FileKind
from desktop.core.tabular.judging import Fate, Verdict
from desktop.core.tabular.members import Finding, Problem
from desktop.core.tabular.numbers import Style


def member_words() -> dict[str, str]:
    """What the members of all targets are called."""
    translate = QCoreApplication.translate
    return {
        "debtor_no": translate("Imports", "Customer number"),
        "name": translate("Imports", "Name"),
        "org_no": translate("Imports", "Organisation or personal number"),
        "debtor_type": translate("Imports", "Company or private"),
        "email": translate("Imports", "E-mail"),
        "phone": translate("Imports", "Phone"),
        "attention": translate("Imports", "Attention"),
        "care_of": translate("Imports", "c/o"),
        "address": translate("Imports", "Address"),
        "address2": translate("Imports", "Second address line"),
        "zip_code": translate("Imports", "Postcode"),
        "city": translate("Imports", "City"),
        "country_code": translate("Imports", "Country"),
        "vat_number": translate("Imports", "VAT number"),
        "contact_name": translate("Imports", "Contact person"),
        "contact_email": translate("Imports", "The contact person’s e-mail"),
        "gln": translate("Imports", "GLN"),
        "notes": translate("Imports", "Internal notes"),
        "is_active": translate("Imports", "Active"),
        "debtor_external_id": translate("Imports", "Id in another system"),
        "article_number": translate("Imports", "Article number"),
        "description": translate("Imports", "Description"),
        "article_description": translate("Imports", "Description"),
        "units": translate("Imports", "Unit"),
        "unit_price": translate("Imports", "Price excluding VAT"),
        "price_with_vat": translate("Imports", "Price including VAT"),
        "vat": translate("Imports", "VAT, percent"),
        "product_type": translate("Imports", "Service or goods"),
        "book_keeping_account": translate("Imports", "Sales account"),
        "book_keeping_purchase_account": translate("Imports", "Purchase account"),
        "product_external_id": translate("Imports", "Id in another system"),
        "quantity": translate("Imports", "Quantity"),
        "discount_percentage": translate("Imports", "Discount, percent"),
        "period_start": translate("Imports", "Period from"),
        "period_end": translate("Imports", "Period to"),
        "cost_center": translate("Imports", "Cost centre"),
        "project": translate("Imports", "Project"),
    }


def finding_words(finding: Finding, members: dict[str, str]) -> str:
    """A finding as a sentence, with the member it is about before it."""
    sentence = _sentences()[finding.problem].format(text=finding.text)
    member = members.get(finding.member, "")
    return f"{member}: {sentence}" if member else sentence


def _sentences() -> dict[Problem, str]:
    translate = QCoreApplication.translate
    return {
        Problem.MISSING: translate("Imports", "is missing. Fill it in."),
        Problem.NOT_A_NUMBER: translate("Imports", "“{text}” is not a number as this column writes them."),
        Problem.TWO_READINGS: translate("Imports", "“{text}” can be read in two ways. Say which, under Columns."),
        Problem.NOT_WHOLE: translate("Imports", "“{text}” must be a whole number."),
        Problem.OUT_OF_RANGE: translate("Imports", "{text} is outside of what is allowed."),
        Problem.NOT_A_DATE: translate("Imports", "“{text}” is not a date. Write it as 2026-12-04."),
        Problem.UNKNOWN_WORD: translate("Imports", "“{text}” is not a word that is understood here."),
        Problem.UNKNOWN_COUNTRY: translate(
            "Imports", "“{text}” is no country known here. Write two letters, such as SE."
        ),
        Problem.BAD_ORG_NO: translate("Imports", "{text} is not a Swedish organisation or personal number."),
        Problem.BAD_POSTCODE: translate("Imports", "{text} is not a Swedish postcode: it has five digits."),
        Problem.BAD_EMAIL: translate("Imports", "“{text}” is not one e-mail address."),
        Problem.BAD_PHONE: translate("Imports", "“{text}” is not a phone number."),
        Problem.BAD_VAT_NO: translate("Imports", "{text} is not a VAT number."),
        Problem.BAD_GLN: translate("Imports", "{text} is not a GLN: thirteen digits with a right check digit."),
        Problem.TOO_LONG: translate("Imports", "is too long: {text} signs at most."),
        Problem.SCIENTIFIC: translate("Imports", "Excel has rounded the number to {text}. Write it in full."),
        Problem.DATE_INSTEAD: translate("Imports", "Excel has made a date of it, {text}. Write what stood there."),
        Problem.TWICE: translate("Imports", "stands in row {text} already."),
        Problem.REFUSED: translate("Imports", "Billecta refused it: {text}"),
        Problem.ZEROS_PUT_BACK: translate("Imports", "Excel had eaten a zero at the front; read as {text}."),
        Problem.LETTERS_MENDED: translate("Imports", "å, ä and ö were spoilt; read as “{text}”."),
        Problem.LETTERS_LOST: translate("Imports", "Letters in “{text}” are lost. Write them anew."),
        Problem.MASKED: translate("Imports", "{text} is masked and is left as it is."),
        Problem.ODD_VAT: translate("Imports", "{text} % is not a Swedish rate of VAT."),
        Problem.EXTRA_CELLS: translate("Imports", "It has more cells than there are columns; the last are left out."),
    }


def verdict_word(verdict: Verdict) -> str:
    """Whether the row can be imported."""
    translate = QCoreApplication.translate
    return {
        Verdict.FINE: translate("Imports", "Fine"),
        Verdict.WARNING: translate("Imports", "Look"),
        Verdict.BAD: translate("Imports", "Cannot"),
    }[verdict]


def fate_word(fate: Fate) -> str:
    """What will become of the row."""
    translate = QCoreApplication.translate
    return {
        Fate.CREATE: translate("Imports", "New"),
        Fate.UPDATE: translate("Imports", "Changes"),
        Fate.SKIP: translate("Imports", "Exists, skipped"),
        Fate.SAME: translate("Imports", "Exists, same"),
        Fate.NONE: "–",
    }[fate]


def style_choices() -> list[tuple[Style, str]]:
    """The two ways of writing a number."""
    translate = QCoreApplication.translate
    return [
        (Style.COMMA, translate("Imports", "Decimals after a comma: 1 234,50")),
        (Style.POINT, translate("Imports", "Decimals after a point: 1,234.50")),
    ]


def order_choices() -> list[tuple[Order, str]]:
    """The two ways of writing a date in figures."""
    translate = QCoreApplication.translate
    return [
        (Order.DAY, translate("Imports", "Day first: 4/12 2026 is in December")),
        (Order.MONTH, translate("Imports", "Month first: 12/4 2026 is in December")),
    ]


def wrong_file(kind: FileKind) -> str:
    """Why a file cannot be read, and what to do instead."""
    translate = QCoreApplication.translate
    return {
        FileKind.XLS: translate(
            "Imports",
            "This is an old Excel file (.xls). Save it in Excel as .xlsx, then drop it here again.",
        ),
        FileKind.ODS: translate(
            "Imports", "This is an OpenDocument spreadsheet (.ods). Save it as .xlsx or .csv, then drop it here again."
        ),
        FileKind.WORD: translate(
            "Imports", "This is a text document. Copy its table and paste it here, or save the table as .xlsx."
        ),
        FileKind.PDF: translate(
            "Imports", "A PDF holds no cells. Ask whoever made it for the list as .xlsx or .csv instead."
        ),
        FileKind.PICTURE: translate("Imports", "This is a picture. The list is needed as .xlsx or .csv."),
        FileKind.EMPTY: translate("Imports", "The file is empty. Choose another one."),
        FileKind.OTHER: translate("Imports", "This is no table that can be read. Save the list as .xlsx or .csv."),
    }.get(kind, "")
