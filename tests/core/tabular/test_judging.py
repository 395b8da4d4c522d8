from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from decimal import Decimal

from desktop.core.records.debtors import DebtorView
from desktop.core.records.products import ProductView
from desktop.core.tabular import customers, invoice_rows, products
from desktop.core.tabular.judging import Judge, Judged, Known, Twice, Verdict, external_id
from desktop.core.tabular.mapping import fingerprint, propose
from desktop.core.tabular.members import Problem, Target
from desktop.core.tabular.table import Row, Table, Value

FORTNOX = ["Kundnr", "Namn", "Organisationsnr", "Adress 1", "Postnr", "Ort", "E-post", "Telefon", "Er referens"]
VISMA = ["Kundnummer", "Kundnamn", "Organisationsnummer/Personnummer", "Fakturaadress 1", "Postnummer", "Ort",
         "E-postadress", "Telefonnummer", "Momsregistreringsnummer"]  # fmt: skip


def table(headers: list[str], *rows: Sequence[Value]) -> Table:
    return Table(headers, [Row(number, list(cells)) for number, cells in enumerate(rows, start=2)])


def judged(target: Target, headers: list[str], *rows: Sequence[Value]) -> list[Judged]:
    read = table(headers, *rows)
    judge = Judge(target, propose(target, read))
    return [judge.row(row) for row in read.rows]


def problems(row: Judged) -> set[Problem]:
    return {finding.problem for finding in row.findings}


def test_headers_of_other_programs_are_known() -> None:
    for headers in (FORTNOX, VISMA):
        members = [column.member for column in propose(customers.CUSTOMERS, table(headers))]
        assert members[:8] == ["debtor_no", "name", "org_no", "address", "zip_code", "city", "email", "phone"]
    members = [
        one.member for one in propose(products.PRODUCTS, table(["Artikelnr", "Benämning", "Pris inkl. moms", "Moms %"]))
    ]
    assert members == ["article_number", "description", "price_with_vat", "vat"]
    rows = propose(invoice_rows.INVOICE_ROWS, table(["Art.nr", "Text", "Antal", "À-PRIS", "Enhet"]))
    assert [one.member for one in rows] == ["article_number", "article_description", "quantity", "unit_price", "units"]


def test_columns_without_names_are_known_by_what_they_hold() -> None:
    read = table(["A", "B", "C"], ["Åsa AB", "556840-2266", "a@b.se"], ["Bo AB", "556012-5790", "c@d.se"])
    read.headed = False
    assert [column.member for column in propose(customers.CUSTOMERS, read)] == [None, "org_no", "email"]


def test_days_to_pay_are_no_vat_numbers() -> None:
    """A column of a name that is not known is left out, unless what it holds can be nothing else."""
    terms = ("Betalningsvillkor", "30", "20", "10")
    numbers = ("Skatt", "SE556840226601", "DE136695976", "SE556012579001")
    for (header, *cells), member in ((terms, None), (numbers, "vat_number")):
        [column] = propose(customers.CUSTOMERS, table([header], *([cell] for cell in cells)))
        assert column.member == member


def test_what_excel_has_done_is_undone_where_it_is_certain_and_said() -> None:
    rows = judged(
        customers.CUSTOMERS, ["Kundnr", "Namn", "Org.nr", "Telefon"],
        [Decimal(17), "Åsa", Decimal("5568402266"), Decimal("701234567")],
        ["18", "Bo", "5,56E+09", "090-12 34 56"],
        [dt.date(2026, 3, 4), "Ce", None, None],
    )  # fmt: skip
    assert rows[0].values["org_no"] == "556840-2266"
    assert (rows[0].values["phone"], problems(rows[0])) == ("0701234567", {Problem.ZEROS_PUT_BACK})
    assert rows[0].verdict is Verdict.WARNING
    assert Problem.SCIENTIFIC in problems(rows[1])
    assert problems(rows[2]) == {Problem.DATE_INSTEAD}
    assert rows[2].verdict is Verdict.BAD


def test_each_wrong_cell_is_named() -> None:
    headers = ["Namn", "Org.nr", "E-post", "Postnr", "Land", "Kundtyp"]
    rows = judged(
        customers.CUSTOMERS, headers,
        ["Åsa AB", "556840-2267", "åsa(at)x", "123", "Sverige", "?"],
        ["Ole AS", "999 888 777", "ole@x.no", "0150", "Norge", "Företag"],
        ["", "", "", "", "", ""],
        ["Eva", "19800113-9297", "", "90326", "", ""],
    )  # fmt: skip
    assert problems(rows[0]) == {Problem.BAD_ORG_NO, Problem.BAD_EMAIL, Problem.BAD_POSTCODE, Problem.UNKNOWN_WORD}
    assert (rows[1].verdict, rows[1].values["country_code"]) == (Verdict.FINE, "NO")
    assert problems(rows[2]) == {Problem.MISSING}
    assert (rows[3].values["debtor_type"], rows[3].values["zip_code"]) == ("Private", "903 26")


def test_a_name_that_is_no_person_s_makes_a_company_where_nothing_else_says_it() -> None:
    names = ["Ågrens Måleri HB", "Brf Sjöutsikten 3", "Umeå kommun", "Anna Ab", "Eva Regionsson"]
    rows = judged(customers.CUSTOMERS, ["Namn"], *([name] for name in names))
    assert [row.values.get("debtor_type") for row in rows] == ["Company", "Company", "Company", None, None]


def test_a_price_with_two_readings_is_no_price_until_somebody_says() -> None:
    rows = judged(products.PRODUCTS, ["Benämning", "Pris"], ["Kaffe", "1.234"], ["Te", "17"])
    assert (problems(rows[0]), rows[1].values["unit_price"]) == ({Problem.TWO_READINGS}, 17)


def test_a_price_with_vat_becomes_one_without() -> None:
    (row,) = judged(products.PRODUCTS, ["Benämning", "Pris inkl. moms", "Moms"], ["Kaffe", "112,00", "0,12"])
    made = products.record_of(row.values, products.new_product("c"))
    assert (made.unit_price, made.vat, made.description) == (Decimal(100), Decimal(12), "Kaffe")


def test_rows_of_an_invoice_take_what_they_leave_out_from_the_product() -> None:
    known = {"A1": ProductView(article_number="A1", description="Ekpanel", units="m²", unit_price=Decimal("99.50"))}
    rows = judged(
        invoice_rows.INVOICE_ROWS,
        ["Art.nr", "Text", "Antal", "À-pris"],
        ["A1", "", "2,5", ""],
        ["", "Hälsning", "", ""],
    )
    first, second = (invoice_rows.row_of(row.values, known) for row in rows)
    assert first.unit_price is not None
    assert (first.quantity, first.unit_price.value, first.units) == (Decimal("2.5"), 9950, "m²")
    assert (second.record_type, second.article_description) == ("Message", "Hälsning")


def test_rows_that_are_there_already_are_recognised() -> None:
    old = DebtorView(debtor_public_id="x", debtor_no="17", org_no="5568402266", debtor_external_id="e")
    known = Known(customers.CUSTOMERS, [old], "debtor_public_id")
    for values in ({"debtor_no": "17"}, {"org_no": "556840-2266"}, {"debtor_external_id": "e", "debtor_no": "99"}):
        found = known.find(values)
        assert found is not None
        assert found[0] == "x"
    assert known.find({"debtor_no": "18"}) is None


def test_a_number_that_stands_twice_is_named_with_its_first_row() -> None:
    rows = judged(customers.CUSTOMERS, ["Kundnr", "Namn"], ["1", "a"], ["2", "b"], ["1", "c"])
    twice = Twice(customers.CUSTOMERS)
    for row in rows:
        twice.look(row)
    assert [row.verdict for row in rows] == [Verdict.FINE, Verdict.FINE, Verdict.BAD]
    assert rows[2].findings[0].text == "2"


def test_the_same_row_has_the_same_external_id_in_every_run() -> None:
    values = {"name": "Åsa", "debtor_no": "1"}
    assert external_id(customers.CUSTOMERS, "c", values, "") == external_id(customers.CUSTOMERS, "c", dict(values), "")
    assert external_id(customers.CUSTOMERS, "c", values, "") != external_id(customers.CUSTOMERS, "c", values, "1")
    assert fingerprint(customers.CUSTOMERS, ["Kundnr"]) == fingerprint(customers.CUSTOMERS, [" kund nr."])
