from __future__ import annotations

import subprocess
import sys
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.core import identity

NUMBERS = st.text("0123456789", min_size=1, max_size=23)


@pytest.mark.parametrize("text", ["556840-2266", "5568402266", "165568402266", "556840 2266", "16556840-2266"])
def test_organisations(text: str) -> None:
    assert identity.is_org_no(text)
    assert identity.normalize_identity(text) == "5568402266"
    assert identity.format_identity(text) == "556840-2266"


@pytest.mark.parametrize("text", ["", "556840-2267", "19800113-9297", "800113-9297", "55684O2266", "٥٥٦٨٤٠٢٢٦٦", "1"])
def test_no_organisations(text: str) -> None:
    assert not identity.is_org_no(text)


@pytest.mark.parametrize("text", ["198001139297", "19800113-9297", "800113-9297", "8001139297", "1980 0113-9297"])
def test_people(text: str) -> None:
    assert identity.is_personal_no(text)
    assert not identity.is_coordination_no(text)
    assert identity.format_identity(text) == "19800113-9297"
    assert identity.mask(text) == "19800113-****"


def test_coordination_numbers() -> None:
    assert identity.is_coordination_no("701063-2391")
    assert not identity.is_personal_no("701063-2391")
    assert identity.is_identity_no("701063-2391")
    assert identity.normalize_identity("701063-2391") == "197010632391"


@pytest.mark.parametrize("text", ["198001139298", "198013139297", "19800113-92", "abc", "800113-929T", "299901012383"])
def test_no_people(text: str) -> None:
    assert not identity.is_identity_no(text)
    with pytest.raises(identity.NotAnIdentifier):
        identity.normalize_identity(text)
    assert identity.format_identity(text) == text


def test_a_plus_means_over_a_hundred() -> None:
    body = f"{date.today().year % 100:02}0101238"  # noqa: DTZ011 - only the year matters
    number = f"{body}{identity.check_digit(body)}"
    younger = identity.normalize_identity(number)
    assert int(identity.normalize_identity(f"{number[:6]}+{number[6:]}")[:4]) == int(younger[:4]) - 100


def test_what_is_masked() -> None:
    assert identity.mask("556840-2266") == "556840-2266"
    assert identity.mask("198001139298") == "19800113-****"
    assert identity.mask("Åsa") == "Åsa"


@given(st.dates(date(1900, 1, 1), date(2020, 12, 31)), st.integers(1, 999), st.booleans())
def test_every_person_comes_back(born: date, birth_number: int, coordination: bool) -> None:
    body = f"{born:%y%m}{born.day + 60 * coordination:02}{birth_number:03}"
    long = f"{born:%Y}{body[2:]}{identity.check_digit(body)}"
    assert identity.normalize_identity(long) == long
    assert identity.normalize_identity(identity.format_identity(long)) == long
    assert identity.is_coordination_no(long) is coordination
    assert identity.mask(long).endswith("-****")


@given(st.integers(100_000_000, 999_999_999).filter(lambda n: n // 1_000_000 % 10 >= 2))
def test_every_organisation_comes_back(body: int) -> None:
    number = f"{body}{identity.check_digit(str(body))}"
    assert identity.is_org_no(number)
    assert identity.normalize_identity(identity.format_identity(number)) == number
    assert identity.is_vat_no(identity.vat_no(number))


def test_vat_numbers() -> None:
    assert identity.vat_no("556840-2266") == "SE556840226601"
    assert identity.vat_no("198001139297") == "SE800113929701"
    assert identity.is_vat_no("se 556840-2266 01")
    for wrong in ("SE556840226701", "5568402266", "SE5568402266", "NO556840226601", "SE5568402266AB"):
        assert not identity.is_vat_no(wrong)


@pytest.mark.parametrize(
    "text",
    [
        "DE136695976",
        "fi 2077474-0",
        "EL 094259216",
        "IE6433435F",
        "GB980780684",
        "NO995525828MVA",
        "CHE-107.787.577 IVA",
    ],
)
def test_vat_numbers_of_other_countries(text: str) -> None:
    assert identity.is_foreign_vat_no(text) is True
    wrong = text.translate(str.maketrans("0123456789", "1234567890"))
    assert identity.is_foreign_vat_no(wrong) is False


def test_vat_numbers_nobody_can_judge() -> None:
    for text in ("US12-3456789", "556840226601", "", "12"):
        assert identity.is_foreign_vat_no(text) is None
    assert identity.is_foreign_vat_no("DEå36695976") is False
    assert identity.vat_country(" de 136") == "DE"
    assert identity.vat_country("1A") == ""


@given(st.text(max_size=20))
def test_any_text_is_judged_as_a_vat_number(text: str) -> None:
    assert identity.is_foreign_vat_no(text) in (True, False, None)


@pytest.mark.parametrize(
    ("reference", "length_digit", "ocr"),
    [("123", False, "1230"), ("123", True, "12351"), ("202600042", True, "20260004211"), ("12345", False, "123455")],
)
def test_ocr_vectors(reference: str, length_digit: bool, ocr: str) -> None:
    assert identity.make_ocr(reference, length_digit=length_digit) == ocr


@given(NUMBERS, st.booleans())
def test_ocrs_hold_and_one_wrong_digit_shows(reference: str, length_digit: bool) -> None:
    ocr = identity.make_ocr(reference, length_digit=length_digit)
    assert identity.is_ocr(ocr, length_digit=length_digit)
    wrong = str((int(ocr[0]) + 1) % 10) + ocr[1:]
    assert not identity.is_ocr(wrong)


@pytest.mark.parametrize("reference", ["", "abc", "1" * 25])
def test_no_ocr_can_be_made(reference: str) -> None:
    with pytest.raises(identity.NotAnIdentifier):
        identity.make_ocr(reference)


def test_no_ocrs() -> None:
    assert not identity.is_ocr("0")
    assert not identity.is_ocr("1230", length_digit=True)
    assert not identity.is_ocr("1" * 26)


def test_giros() -> None:
    assert identity.format_bankgiro("1609908") == "160-9908"
    assert identity.format_bankgiro("5402 9681") == "5402-9681"
    assert not identity.is_bankgiro("5402-9682")
    assert not identity.is_bankgiro("123456")
    assert identity.format_bankgiro("5402-9682") == "5402-9682"
    assert identity.format_plusgiro("412346") == "4 12 34-6"
    assert identity.format_plusgiro("4 12 34-5") == "4 12 34-5"
    assert not identity.is_plusgiro("5")


@given(st.integers(10, 9_999_999))
def test_every_plusgiro_comes_back(body: int) -> None:
    number = f"{body}{identity.check_digit(str(body))}"
    assert identity.digits(identity.format_plusgiro(number)) == number


def test_iban_gln_and_postcode() -> None:
    assert identity.format_iban("se3550000000054910000003") == "SE35 5000 0000 0549 1000 0003"
    assert not identity.is_iban("SE3550000000054910000004")
    assert identity.format_iban("å") == "å"
    assert identity.is_gln("7350000000009")
    assert not identity.is_gln("73500000")
    assert not identity.is_gln("7350000000007")
    assert identity.format_postcode("90325") == "903 25"
    assert identity.format_postcode("SE-903 25") == "SE-903 25"
    assert not identity.is_postcode("03255")


def test_the_libraries_are_imported_when_first_asked() -> None:
    code = "import sys, desktop.core.identity; print(*sys.modules)"
    loaded = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.split()
    assert not {"stdnum", "personnummer", "organisationsnummer"} & set(loaded)
