from __future__ import annotations

from desktop.core.environment import ADDRESSES, Environment


def test_production_and_test_are_those_of_the_guide() -> None:
    assert ADDRESSES[Environment.PRODUCTION].api == "https://api.billecta.com"
    assert ADDRESSES[Environment.PRODUCTION].portal == "https://app.billecta.com"
    assert ADDRESSES[Environment.TEST].api == "https://apitest.billecta.com"
    assert ADDRESSES[Environment.TEST].portal == "https://apptest.billecta.com"


def test_the_demo_has_no_address_of_its_own() -> None:
    assert set(Environment) - set(ADDRESSES) == {Environment.DEMO}
