from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.core.duplicates import Duplicates, Likeness, folded_words, one_mistake
from desktop.core.records.debtors import DebtorView

NAME = st.text("abcdeåäö", min_size=6, max_size=14)


def known(*customers: DebtorView) -> Duplicates:
    index = Duplicates()
    for customer in customers:
        index.put(customer)
    return index


def customer(public_id: str, **members: str) -> DebtorView:
    return DebtorView(debtor_public_id=public_id, **members)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "text", ["556840-2266", "5568402266", "165568402266", "16 556840-2266", "556840 2266", " 556840–2266"]
)
def test_a_number_is_found_in_any_spelling(text: str) -> None:
    index = known(customer("1", org_no="556840-2266"), customer("2", org_no="19800113-9297"))
    assert [hit.public_id for hit in index.by_number(text)] == ["1"]
    assert [hit.public_id for hit in index.by_number("800113-9297")] == ["2"]
    assert index.by_number("5568") == []


@pytest.mark.parametrize(
    ("typed", "likeness"),
    [
        ("Ågrens Måleri HB", Likeness.NAME),
        ("agrens maleri", Likeness.NAME),
        ("ÅGRENS MÅLERI AB", Likeness.NAME),
        ("Ågrensmåleri", Likeness.NAME),
        ("Måleri Ågrens", Likeness.NAME),
        ("Handelsbolaget Ågrens Måleri", Likeness.NAME),
        ("Ågren Måleri", Likeness.SIMILAR),
        ("Ågrens Måleti", Likeness.SIMILAR),
        ("Aagrens Måleri", Likeness.SIMILAR),
        ("Ågrens M", Likeness.BEGINNING),
    ],
)
def test_names_that_are_alike(typed: str, likeness: Likeness) -> None:
    index = known(customer("1", name="Ågrens Måleri HB"), customer("2", name="Café Blåbär"))
    [hit] = index.by_name(typed)
    assert (hit.public_id, hit.likeness) == ("1", likeness)


def test_names_that_are_not() -> None:
    index = known(customer("1", name="Ågrens Måleri HB"), customer("2", name="AB"))
    for typed in ("", "Å", "Ågre", "Bergs Måleri", "Ågrens Bygg"):
        assert index.by_name(typed) == []
    assert folded_words("AB") == ["ab"]
    assert folded_words("Lindqvist & Co Ek. för.") == ["lindqvist", "co"]


def test_emails_of_the_customer_and_the_contact() -> None:
    index = known(customer("1", email="Anna@Lindqvist.example"), customer("2", contact_email="anna@lindqvist.example"))
    assert [hit.public_id for hit in index.by_email(" ANNA@lindqvist.example")] == ["1", "2"]
    assert index.by_email("anna") == []


def test_what_has_changed_and_gone() -> None:
    index = known(customer("1", name="Ågrens Måleri", org_no="556840-2266", email="a@b.se"))
    index.put(customer("1", name="Öbergs Plåt"))
    assert index.by_name("Ågrens Måleri") == index.by_number("5568402266") == index.by_email("a@b.se") == []
    assert index.by_name("obergs plat")
    index.remove("1")
    index.remove("1")
    assert index.by_name("Öbergs Plåt") == []
    assert len(index) == 0


@given(NAME, st.data())
def test_one_mistake_anywhere_is_found(name: str, data: st.DataObject) -> None:
    plain = "".join(folded_words(name))
    index = known(customer("1", name=name))
    place = data.draw(st.integers(0, len(plain) - 1))
    other = data.draw(st.sampled_from("xyz"))
    for typed in (plain[:place] + other + plain[place:], plain[:place] + other + plain[place + 1 :]):
        assert one_mistake(plain, typed)
        assert [hit.public_id for hit in index.by_name(typed)] == ["1"]


@given(st.lists(st.tuples(st.sampled_from("12345"), NAME | st.text(max_size=8), st.booleans()), max_size=30))
def test_nothing_of_the_forgotten_is_left(steps: list[tuple[str, str, bool]]) -> None:
    index, names = Duplicates(), {}
    for public_id, name, stays in steps:
        if stays:
            index.put(customer(public_id, name=name))
            names[public_id] = name
        else:
            index.remove(public_id)
            names.pop(public_id, None)
    for _, name, _ in steps:
        hits = {hit.public_id for hit in index.by_name(name, limit=9) if hit.likeness is Likeness.NAME}
        alike = {key for key, value in names.items() if folded_words(value) == folded_words(name)}
        assert hits <= names.keys()
        assert alike <= hits or len("".join(folded_words(name))) < 2
