from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from desktop.core import protection
from desktop.core.protection import HIDDEN, masked, masked_name, masked_number
from desktop.core.records.base import UNSET_DATE
from desktop.core.records.debtors import DebtorView
from desktop.core.records.enums import DebtorTypeView

TEXT = st.text("qwzåäö@.-", min_size=6, max_size=20)
PRIVATE = DebtorTypeView(DebtorTypeView.PRIVATE)


def person(**members: object) -> DebtorView:
    return DebtorView(debtor_type=PRIVATE, **members)  # type: ignore[arg-type]


@given(st.fixed_dictionaries(dict.fromkeys(protection.REVEALING, TEXT)))
def test_nothing_that_leads_to_a_protected_person_is_left(members: dict[str, str]) -> None:
    shown = masked(person(protected_identity=True, debtor_no="10023", **members), "Protected identity")
    assert shown.name == "Protected identity"
    assert shown.debtor_no == "10023"
    left = " ".join(str(getattr(shown, name)) for name in shown.__struct_fields__ if not name.endswith("public_id"))
    for name, value in members.items():
        assert value not in left.replace(UNSET_DATE, ""), name


def test_what_is_empty_stays_empty() -> None:
    shown = masked(person(protected_identity=True, name="Åsa Öberg", city="Umeå"))
    assert (shown.name, shown.city, shown.email, shown.org_no) == (HIDDEN, HIDDEN, None, None)


def test_others_are_shown_but_for_the_last_digits() -> None:
    shown = masked(person(name="Åsa Öberg", org_no="198001139297", city="Umeå"))
    assert (shown.name, shown.city, shown.org_no) == ("Åsa Öberg", "Umeå", "19800113-****")
    company = DebtorView(org_no="5568402266")
    assert masked(company).org_no == "556840-2266"
    assert masked_number(DebtorView()) == ""


def test_foreign_personal_numbers_are_hidden_too() -> None:
    assert masked_number(person(org_no="131052-308T")) == f"131052{HIDDEN}"
    assert masked_number(person(org_no="01010112377")) == f"010101{HIDDEN}"


def test_members_as_a_list_shows_them() -> None:
    hidden = person(protected_identity=True, name="Åsa", org_no="198001139297", debtor_no="7")
    shown = [protection.shown_member(hidden, name) for name in ("name", "org_no", "debtor_no", "phone")]
    assert shown == [HIDDEN, HIDDEN, "7", ""]
    known = person(org_no="198001139297", vat_number="SE800113929701", city="Umeå")
    shown = [protection.shown_member(known, name) for name in ("org_no", "vat_number", "city")]
    assert shown == ["19800113-****", HIDDEN, "Umeå"]
    assert masked(known).vat_number == HIDDEN


def test_names_addresses_and_counts() -> None:
    hidden = person(protected_identity=True, name="Åsa", address="Storgatan 1", phone="070")
    assert masked_name(hidden, "Skyddad") == "Skyddad"
    assert masked_name(person(name="Bo"), "Skyddad") == "Bo"
    assert protection.count_protected([hidden, None, person()]) == 1
