"""Swedish identifiers: organisation, person, coordination, VAT, OCR, bankgiro, plusgiro, IBAN, GLN, postcode.

Libraries judge what they judge rightly and are imported when first asked; bankgiro, plusgiro and OCR have none.
Every check takes text as people type it and answers False, never an error, for text it cannot read.
"""

from __future__ import annotations

import re
from datetime import date

_POSTCODE = re.compile("[1-9][0-9]{4}")
_SEPARATORS = str.maketrans("", "", " \t\u00a0\u202f-\u2010\u2011\u2012\u2013\u2212")


_VAT_BESIDE_EU = ("GB", "NO", "CH")


class NotAnIdentifier(ValueError):
    """The text is no such identifier; nothing can be made of it."""


def digits(text: str) -> str:
    """`text` without spaces and hyphens when nothing but ASCII digits is left, else an empty string."""
    plain = text.translate(_SEPARATORS)
    return plain if plain.isascii() and plain.isdigit() else ""


def check_digit(number: str) -> int:
    """The modulus-10 digit that follows `number` (weights 2, 1 from the right); `number` is digits only."""
    total = 0
    for place, digit in enumerate(reversed(number)):
        product = int(digit) * (2 - place % 2)
        total += product - 9 if product > 9 else product
    return -total % 10


def has_check_digit(number: str) -> bool:
    """Whether the last of `number`'s digits is its modulus-10 check digit."""
    return len(number) > 1 and number.isascii() and number.isdigit() and check_digit(number[:-1]) == int(number[-1])


def is_org_no(text: str) -> bool:
    """An organisationsnummer of a legal person: ten digits, or twelve starting with 16; no personal number."""
    from organisationsnummer import organisationsnummer

    try:
        return not organisationsnummer.Organisationsnummer(digits(text)).is_personnummer()
    except organisationsnummer.OrganisationsnummerException:
        return False


def is_personal_no(text: str) -> bool:
    """A personnummer, ten or twelve digits; a coordination number is none."""
    parts = _person(text)
    return parts is not None and not parts[1]


def is_coordination_no(text: str) -> bool:
    """A samordningsnummer: built as a personnummer with 60 added to the day."""
    parts = _person(text)
    return parts is not None and parts[1]


def is_identity_no(text: str) -> bool:
    """Any number the API's `OrgNo` may hold: of an organisation, a person, or for coordination."""
    return is_org_no(text) or _person(text) is not None


def normalize_identity(text: str) -> str:
    """Digits only: ten for an organisation, twelve for a person. Raises NotAnIdentifier."""
    if is_org_no(text):
        return digits(text)[-10:]
    parts = _person(text)
    if parts is None:
        raise NotAnIdentifier(text)
    return parts[0]


def format_identity(text: str) -> str:
    """`556840-2266` or `19800113-9297`; text that is no such number comes back unchanged."""
    try:
        plain = normalize_identity(text)
    except NotAnIdentifier:
        return text
    return f"{plain[:-4]}-{plain[-4:]}"


def mask(text: str) -> str:
    """A person's number with its last four digits hidden, `19800113-****`; an organisation's is public and stays.

    Quick, for lists: the third digit of an organisation's number is 2 or more, as no month is.
    """
    plain = digits(text.replace("+", "-"))
    ten = plain[2:] if len(plain) == 12 and plain.startswith("16") else plain
    if len(ten) == 10 and ten[2] >= "2" and has_check_digit(ten):
        return f"{ten[:6]}-{ten[6:]}"
    if len(plain) == 12:
        return f"{plain[:8]}-****"
    shown = format_identity(text) if len(plain) == 10 and _person(text) else plain
    return f"{shown.replace('-', '')[:-4]}-****" if len(plain) == 10 else text


def is_vat_no(text: str) -> bool:
    """A Swedish VAT number: SE, ten digits, 01."""
    from stdnum.se import vat

    plain = text.translate(_SEPARATORS).upper()
    return plain.startswith("SE") and len(plain) == 14 and bool(digits(plain[2:])) and bool(vat.is_valid(plain))


def vat_no(org_no: str) -> str:
    """The VAT number that belongs to an organisation's or sole trader's number. Raises NotAnIdentifier."""
    return f"SE{normalize_identity(org_no)[-10:]}01"


def vat_country(text: str) -> str:
    """The two letters a VAT number begins with, in capitals; empty when it begins with none."""
    plain = text.translate(_SEPARATORS).upper()
    return plain[:2] if plain[:2].isascii() and plain[:2].isalpha() else ""


def is_foreign_vat_no(text: str) -> bool | None:
    """Judges a VAT number of an EU country, Northern Ireland, Great Britain, Norway or Switzerland by its form.

    None when the country's rule is not known. Nobody but VIES can say that the number is registered.
    """
    from stdnum.eu import vat
    from stdnum.util import get_cc_module

    country = vat_country(text)
    if not text.isascii() or not country:
        return False if not text.isascii() else None
    if country == "EL" or country.lower() in vat.MEMBER_STATES:
        return bool(vat.is_valid(text))
    rule = get_cc_module(country.lower(), "vat") if country in _VAT_BESIDE_EU else None
    return bool(rule.is_valid(text)) if rule else None


def make_ocr(reference: str, *, length_digit: bool = False) -> str:
    """`reference`, its length digit when wanted, and the check digit: 123 gives 1230, or 12351 with length digit.

    The length digit is the whole OCR's length, both control digits counted, modulus 10. Raises NotAnIdentifier.
    """
    plain = digits(reference)
    if length_digit:
        plain += str((len(plain) + 2) % 10) if plain else ""
    if not 1 <= len(plain) <= 24:
        raise NotAnIdentifier(reference)
    return plain + str(check_digit(plain))


def is_ocr(text: str, *, length_digit: bool = False) -> bool:
    """Two to 25 digits with a right check digit, and a right length digit when that is asked for."""
    plain = digits(text)
    if not 2 <= len(plain) <= 25 or not has_check_digit(plain):
        return False
    return not length_digit or (len(plain) > 2 and int(plain[-2]) == len(plain) % 10)


def is_bankgiro(text: str) -> bool:
    """A bankgiro number: seven or eight digits with a check digit."""
    plain = digits(text)
    return len(plain) in (7, 8) and plain[0] != "0" and has_check_digit(plain)


def format_bankgiro(text: str) -> str:
    """`160-9908` or `5402-9681`; other text comes back unchanged."""
    plain = digits(text)
    return f"{plain[:-4]}-{plain[-4:]}" if is_bankgiro(text) else text


def is_plusgiro(text: str) -> bool:
    """A plusgiro number: two to eight digits with a check digit."""
    plain = digits(text)
    return 2 <= len(plain) <= 8 and plain[0] != "0" and has_check_digit(plain)


def format_plusgiro(text: str) -> str:
    """Pairs from the right, then a hyphen and the check digit: `4 12 34-6`; other text comes back unchanged."""
    if not is_plusgiro(text):
        return text
    body, check = digits(text)[:-1], digits(text)[-1]
    first = len(body) % 2
    pairs = ([body[:first]] if first else []) + [body[i : i + 2] for i in range(first, len(body), 2)]
    return f"{' '.join(pairs)}-{check}"


def is_iban(text: str) -> bool:
    """An IBAN of any country with right length and check digits."""
    from stdnum import iban

    return text.isascii() and bool(iban.is_valid(text))


def format_iban(text: str) -> str:
    """In groups of four; other text comes back unchanged."""
    plain = text.translate(_SEPARATORS).upper()
    return " ".join(plain[i : i + 4] for i in range(0, len(plain), 4)) if is_iban(text) else text


def is_gln(text: str) -> bool:
    """A GLN: 13 digits with GS1's check digit."""
    from stdnum import ean

    plain = digits(text)
    return len(plain) == 13 and bool(ean.is_valid(plain))


def is_postcode(text: str) -> bool:
    """A Swedish postnummer: five digits, the first not 0."""
    return bool(_POSTCODE.fullmatch(digits(text)))


def format_postcode(text: str) -> str:
    """`123 45`; other text comes back unchanged."""
    plain = digits(text)
    return f"{plain[:3]} {plain[3:]}" if is_postcode(text) else text


def _person(text: str) -> tuple[str, bool] | None:
    """Twelve digits, and whether it is a coordination number; None when `text` is no person's number.

    Ten digits with `-` or nothing mean the latest past year that fits, with `+` a century before.
    """
    from personnummer import personnummer

    plain = text.strip()
    aged = len(plain) == 11 and plain[6] == "+"
    number = digits(plain[:6] + plain[7:] if aged else plain)
    if len(number) not in (10, 12):
        return None
    try:
        person = personnummer.Personnummer(f"{number[:-4]}{'+' if aged else '-'}{number[-4:]}")
        born = person.get_date()
    except (personnummer.PersonnummerException, ValueError):
        return None
    full = person.format(long_format=True)
    if born > date.today():  # noqa: DTZ011 - a day more or less decides nothing here
        if len(number) == 12:
            return None
        full = f"{int(full[:4]) - 100}{full[4:]}"
    return full, person.is_coordination_number()
