"""Ways into an environment: token from a real keyring, password, pasted token, the demo's own server."""

from __future__ import annotations

import sqlite3
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import AsyncExitStack, closing
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtWidgets import QApplication

from desktop.core.certificates import Purpose
from desktop.core.environment import Environment
from desktop.core.errors import ApiError, Kind, StoreUnavailable
from desktop.sandbox.server import Running, serve_in_thread
from desktop.session.gate import Gate
from desktop.session.session import Session
from desktop.store.profile import Profile
from tests.store.conftest import SecretService, secret_service

__all__ = ["secret_service"]

USER, PASSWORD = "demo@attesta.example", "demo"
OTHER_TOKEN = "YW5uYW4="
TEST, PRODUCTION = Environment.TEST, Environment.PRODUCTION
# keyring leaves the connection of a refused unlocking to the garbage collector
real_keyring = pytest.mark.filterwarnings("ignore:unclosed <socket:ResourceWarning")
MakeGate = Callable[[], Gate]


@pytest.fixture(scope="module")
def production() -> Iterator[Running]:
    with serve_in_thread(token=OTHER_TOKEN, scale=0.02) as running:
        yield running


@pytest.fixture
def no_keyring(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.fail.Keyring")


@pytest.fixture
async def make_gate(sandbox: Running, production: Running, tmp_path: Path) -> AsyncIterator[MakeGate]:
    """Gates of one profile, as one program after the other has them."""
    async with AsyncExitStack() as stack:

        def make() -> Gate:
            gate = Gate(Profile(tmp_path / "profile"), None, {TEST: sandbox.url, PRODUCTION: production.url}, 10)
            stack.push_async_callback(gate.aclose)
            return gate

        yield make


async def works(way: Awaitable[Session | None]) -> bool:
    """Whether the session that was given can read, and whether it outlives the program."""
    session = await way
    assert session is not None
    await session.open(None)
    assert session.company_id
    await session.aclose()
    return session.lasting


async def refused(way: Awaitable[Session]) -> Kind:
    with pytest.raises(ApiError) as trouble:
        await way
    return trouble.value.kind


@real_keyring
async def test_a_password_is_traded_for_a_token_that_the_keyring_keeps(
    secret_service: SecretService, make_gate: MakeGate, tmp_path: Path
) -> None:
    gate = make_gate()
    assert await gate.enter(TEST) is None
    assert await works(gate.sign_in(TEST, USER, PASSWORD))
    assert gate.keeps_tokens(TEST)
    assert await works(make_gate().enter(TEST))
    assert await make_gate().enter(PRODUCTION) is None
    name = Profile(tmp_path / "profile").name
    token = secret_service.python(
        f"import keyring; print(keyring.get_password('Attesta test {name}', 'token'), end='')"
    ).encode()
    assert len(token) > 10
    files = [path for path in (tmp_path / "profile").rglob("*") if path.is_file()]
    assert not any(token in path.read_bytes() for path in files)
    await gate.sign_out(TEST)
    assert await make_gate().enter(TEST) is None


@real_keyring
async def test_a_new_sign_in_revokes_the_token_of_another_program(
    secret_service: SecretService, make_gate: MakeGate
) -> None:
    gate = make_gate()
    session = await gate.sign_in(TEST, USER, PASSWORD)
    await works(make_gate().sign_in(TEST, USER, PASSWORD))
    with pytest.raises(ApiError) as trouble:
        await session.open(None)
    assert trouble.value.kind is Kind.TOKEN_REFUSED
    await session.aclose()


async def test_without_a_keyring_the_token_lives_for_the_session_only(no_keyring: None, make_gate: MakeGate) -> None:
    gate = make_gate()
    assert await works(gate.sign_in(TEST, USER, PASSWORD)) is False
    assert not gate.keeps_tokens(TEST)
    assert await works(gate.enter(TEST)) is False
    assert await make_gate().enter(TEST) is None


@pytest.mark.parametrize("by_token", [False, True])
async def test_who_signed_in_is_known_at_the_next_start_too(
    no_keyring: None, sandbox: Running, make_gate: MakeGate, by_token: bool
) -> None:
    gate = make_gate()
    session = await gate.sign_in(TEST, USER, PASSWORD)
    token = (await session.client.authentication.current_token()).value or ""
    await session.aclose()
    if by_token:
        await (await gate.use_token(TEST, token)).aclose()
    again = await gate.enter(TEST)
    assert again is not None
    await again.rights.load()
    assert (again.rights.user is None) is by_token
    await again.aclose()


async def test_a_wrong_password(no_keyring: None, make_gate: MakeGate) -> None:
    gate = make_gate()
    assert await refused(gate.sign_in(TEST, USER, "fel lösenord")) is Kind.WRONG_PASSWORD
    assert await gate.enter(TEST) is None


@pytest.mark.parametrize("spoilt", ["{}", " {}", "{}\n", "\r\n{}\t\r\n"])
async def test_a_pasted_token_may_bring_white_space(no_keyring: None, make_gate: MakeGate, spoilt: str) -> None:
    gate = make_gate()
    assert await works(gate.use_token(PRODUCTION, spoilt.format(OTHER_TOKEN))) is False
    assert await works(gate.enter(PRODUCTION)) is False


async def test_a_token_of_the_other_environment_is_told_so(no_keyring: None, make_gate: MakeGate) -> None:
    gate = make_gate()
    assert await refused(gate.use_token(TEST, OTHER_TOKEN)) is Kind.OTHER_ENVIRONMENT
    assert await refused(gate.use_token(TEST, "aW5nZW5z")) is Kind.TOKEN_REFUSED
    assert await gate.enter(TEST) is None


async def test_a_token_is_refused_plainly_when_the_other_environment_cannot_be_asked(
    no_keyring: None, sandbox: Running, tmp_path: Path
) -> None:
    gate = Gate(Profile(tmp_path), None, {TEST: sandbox.url, PRODUCTION: "http://127.0.0.1:9"}, 10)
    assert await refused(gate.use_token(TEST, OTHER_TOKEN)) is Kind.TOKEN_REFUSED
    await gate.aclose()


async def products_of_the_demo(gate: Gate) -> Session:
    session = await gate.enter(Environment.DEMO)
    assert session is not None
    assert session.lasting
    await session.open(None)
    await session.loading.products()
    return session


async def test_the_demo_remembers_and_starts_over(qapp: QApplication, make_gate: MakeGate) -> None:
    first, second = make_gate(), make_gate()
    session = await products_of_the_demo(first)
    copy = replace(
        session.products.values()[0],
        product_external_id="kopia",
        article_number="ART-KOPIA",
        description="Köksö på hjul",
    )
    made = await session.save_product(None, copy, "copy")
    session.certificates.bits = 2048
    certificate = await session.certificates.make_test(Purpose.SWISH, "ett2tre4fem6")
    await session.aclose()
    await first.aclose()

    session = await products_of_the_demo(second)
    assert session.products.get(made) is not None
    await session.certificates.load()
    assert session.certificates.items.values() == [certificate]
    await session.aclose()
    await second.reset_demo()
    session = await products_of_the_demo(second)
    assert session.products.get(made) is None
    await session.certificates.load()
    assert not len(session.certificates.items)
    assert len(session.products)
    await session.aclose()


async def test_files_that_another_program_holds_are_said_to_be_held(qapp: QApplication, tmp_path: Path) -> None:
    gate = Gate(Profile(tmp_path), None)
    (tmp_path / "demo").mkdir()
    with closing(sqlite3.connect(tmp_path / "demo" / "outbox.sqlite", isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        with pytest.raises(StoreUnavailable):
            await gate.enter(Environment.DEMO)
    session = await gate.enter(Environment.DEMO)
    assert session is not None
    await session.aclose()
    await gate.aclose()
