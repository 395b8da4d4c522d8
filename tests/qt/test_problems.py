from __future__ import annotations

import errno
import os

import pytest

from desktop.core.environment import ADDRESSES, Environment
from desktop.core.errors import OUTCOME_UNKNOWN, ApiError, Kind, StoreUnavailable
from desktop.qt.problems import sentence


@pytest.mark.parametrize("kind", list(Kind))
@pytest.mark.parametrize("environment", list(Environment))
def test_every_kind_says_what_happened_what_it_means_and_what_to_do(kind: Kind, environment: Environment) -> None:
    problem = sentence(ApiError(kind), environment=environment)
    for part in (problem.title, problem.text, problem.advice):
        assert part.endswith(".")
        assert "{" not in part
    assert "API" not in problem.whole
    assert "HTTP" not in problem.whole


@pytest.mark.parametrize("environment", list(Environment))
def test_what_is_not_offered_here_can_be_done_in_the_portal_of_this_environment(environment: Environment) -> None:
    advice = sentence(ApiError(Kind.NOT_OFFERED), environment=environment).advice
    portals = {place: address.portal for place, address in ADDRESSES.items() if address.portal in advice}
    assert list(portals) == [environment] * (environment in ADDRESSES)
    assert ("demo" in advice) == (environment is Environment.DEMO)


def test_every_kind_has_its_own_first_sentence() -> None:
    titles = [sentence(ApiError(kind), environment=Environment.TEST).title for kind in Kind]
    assert len(set(titles)) == len(Kind)


@pytest.mark.parametrize("kind", sorted(OUTCOME_UNKNOWN))
def test_where_the_outcome_is_unknown_nothing_is_promised(kind: Kind) -> None:
    problem = sentence(ApiError(kind), environment=Environment.PRODUCTION)
    assert "may or may not" in problem.text
    assert "Nothing" not in problem.text


@pytest.mark.parametrize("kind", [Kind.SERVER_FAULT, Kind.TIMEOUT, Kind.NO_ANSWER, Kind.NONSENSE, Kind.UNREACHABLE])
def test_a_reading_without_an_answer_does_not_speak_of_saving(kind: Kind) -> None:
    read = sentence(ApiError(kind, request="GET debtors/debtors/"), environment=Environment.PRODUCTION)
    assert read.text == "This was only being read, which changes nothing."
    written = sentence(ApiError(kind, request="PUT debtors/debtor"), environment=Environment.PRODUCTION)
    assert "may or may not" in written.text or "Nothing was sent" in written.text


def test_the_environment_and_the_servers_words_are_named() -> None:
    error = ApiError(Kind.WRONG_PASSWORD, words=" Fel lösenord ", status=401)
    problem = sentence(error, environment=Environment.TEST, doing="Signing in")
    assert problem.title.startswith("Signing in: ")
    assert "test environment" in problem.title
    assert problem.server_words == "Fel lösenord"
    assert problem.whole.endswith("“Fel lösenord”")


def test_details_are_for_support() -> None:
    error = ApiError(Kind.REFUSED, status=400, request="POST /v1/invoice/action", reference="a1", members=("Email",))
    details = sentence(error, environment=Environment.DEMO).details
    for line in ("Kind: refused", "Status: 400", "Request: POST /v1/invoice/action", "Reference: a1", "Members: Email"):
        assert line in details.splitlines()
    assert details.startswith("Time: 20")


def test_what_is_unexpected_does_not_repeat_what_was_typed() -> None:
    with pytest.raises(ValueError) as caught:
        int("19121212-1212")
    problem = sentence(caught.value, environment=Environment.PRODUCTION)
    assert "unexpected" in problem.title
    assert "ValueError" in problem.details
    assert "19121212-1212" not in problem.details + problem.whole


@pytest.mark.parametrize(
    ("number", "words"), [(errno.ENOSPC, "disk of this computer is full"), (errno.EACCES, "use /profil/x.")]
)
def test_a_disk_that_takes_nothing_is_no_fault_of_the_program(number: int, words: str) -> None:
    problem = sentence(OSError(number, os.strerror(number), "/profil/x"), environment=Environment.TEST)
    assert words in problem.title
    assert "{" not in problem.whole


@pytest.mark.parametrize("error", [TimeoutError(), OSError(errno.ECONNRESET, "reset")])
def test_what_has_nothing_to_do_with_the_disk_is_not_said_to(error: OSError) -> None:
    assert "disk" not in sentence(error, environment=Environment.TEST).whole
    assert "use" not in sentence(error, environment=Environment.TEST).title


def test_files_that_are_held_are_no_fault_of_the_program() -> None:
    problem = sentence(StoreUnavailable("database is locked"), environment=Environment.TEST)
    assert "cannot keep anything" in problem.title
    assert "other program" in problem.advice
