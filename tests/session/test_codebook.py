from __future__ import annotations

import pytest

from desktop.core.errors import ApiError, Kind
from desktop.session.codebook import CodeBook, Codes
from desktop.session.session import Session

from .conftest import Office


async def test_codes_are_read_once_per_company(office: Office, session: Session) -> None:
    book, company = session.codes, session.company_id
    assert book.known(company) is None
    codes = await book.read(company)
    assert {one.code for one in codes.cost_centers} >= {"100", "200"}
    assert {one.project_number for one in codes.projects} >= {"P-2401"}
    assert {(one.dimension, one.code) for one in codes.dimensions} == {(20, "N"), (20, "S")}
    office.fault("costcenters", "GET", "500", "before", times=-1)
    assert await book.read(company) is codes is book.known(company)


async def test_lists_that_are_not_offered_are_empty(office: Office, session: Session) -> None:
    for section in ("costcenters", "projects", "accountingdimensions"):
        office.fault(section, "GET", "404", "before", times=-1)
    assert await CodeBook(session.client).read(session.company_id) == Codes()


async def test_what_goes_wrong_is_said_and_asked_again(office: Office, session: Session) -> None:
    book = CodeBook(session.client)
    office.fault("projects", "GET", "403", "before", times=-1)
    with pytest.raises(ApiError) as failed:
        await book.read(session.company_id)
    assert failed.value.kind is not Kind.NOT_OFFERED
    assert book.known(session.company_id) is None
    office.sandbox.faults.waiting.clear()
    assert (await book.read(session.company_id)).projects
