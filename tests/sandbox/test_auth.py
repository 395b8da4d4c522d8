from __future__ import annotations

import base64

import httpx
import pytest

from desktop.sandbox.server import Running

from .conftest import secure, words


def test_basic(client: httpx.Client) -> None:
    assert client.get("/creditors/creditors").status_code == 200


def test_wrong_password_and_unknown_user(client: httpx.Client) -> None:
    for name, password in (("demo@attesta.example", "fel"), ("ingen@attesta.example", "demo"), ("", "")):
        assert words(client.get("/creditors/creditors", auth=(name, password)), 401) == "Åtkomst nekad."


def test_no_authorization(sandbox: Running) -> None:
    assert httpx.get(f"{sandbox.url}/v1/creditors/creditors").status_code == 401


def test_the_demo_token_is_valid_from_the_start(sandbox: Running) -> None:
    assert httpx.get(f"{sandbox.url}/v1/creditors/creditors", headers=secure("aGVtbGln==")).status_code == 200


@pytest.mark.parametrize("spoil", [lambda t: t, lambda t: base64.b64encode(f"{t}\n".encode()).decode(), str.upper])
def test_token_must_be_encoded_once_more_and_exactly(sandbox: Running, spoil: object) -> None:
    header = f"SecureToken {spoil('aGVtbGln==')}"  # type: ignore[operator]
    answer = httpx.get(f"{sandbox.url}/v1/creditors/creditors", headers={"Authorization": header})
    assert answer.status_code == 401


def test_a_new_token_revokes_the_one_before(sandbox: Running, client: httpx.Client) -> None:
    first = client.post("/authentication/apiauthenticate").json()
    assert set(first) == {"Value", "Expires"}
    base64.b64decode(first["Value"], validate=True)
    path = f"{sandbox.url}/v1/creditors/creditors"
    assert httpx.get(path, headers=secure(first["Value"])).status_code == 200
    second = httpx.post(f"{sandbox.url}/v1/authentication/apiauthenticate", headers=secure(first["Value"])).json()
    assert httpx.get(path, headers=secure(first["Value"])).status_code == 401
    assert httpx.get(path, headers=secure(second["Value"])).status_code == 200


def test_one_users_token_leaves_the_others(client: httpx.Client, english: httpx.Client, sandbox: Running) -> None:
    mine = client.post("/authentication/apiauthenticate").json()["Value"]
    english.post("/authentication/apiauthenticate")
    assert httpx.get(f"{sandbox.url}/v1/creditors/creditors", headers=secure(mine)).status_code == 200
