"""Settings come back as they were; damaged ones fall back and are kept."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.core.environment import Environment
from desktop.store import settings
from desktop.store.settings import Settings

FULL = Settings(
    language="sv",
    theme="dark",
    last_environment=Environment.TEST,
    last_company={Environment.TEST: "guid-1", Environment.DEMO: "guid-2"},
    geometry="AdnQywADAAA=",
)


def test_all_members_come_back(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    assert settings.load(path) == Settings()
    settings.save(path, FULL)
    assert settings.load(path) == FULL
    assert path.stat().st_mode & 0o777 == 0o600
    assert [item.name for item in tmp_path.iterdir()] == ["settings.json"]
    assert all(getattr(FULL, name) != getattr(Settings(), name) for name in Settings.__struct_fields__)


@pytest.mark.parametrize(
    "content", [b"", b"{", b"\xff\xfe\x00", b"null", b"[1]", b'"x"', b"[" * 100_000, b'{"theme":"dark"', b"\x00" * 4096]
)
def test_what_is_no_settings_file_gives_the_defaults_and_is_kept(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "settings.json"
    path.write_bytes(content)
    assert settings.load(path) == Settings()
    assert (tmp_path / "settings.json.damaged").read_bytes() == content


def test_one_bad_member_does_not_cost_the_others(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    content = b'{"language": "kl", "theme": "dark", "last_environment": "moon", "geometry": "AAA="}'
    path.write_bytes(content)
    assert settings.load(path) == Settings(theme="dark", geometry="AAA=")
    assert (tmp_path / "settings.json.damaged").read_bytes() == content


def test_members_of_a_later_version_are_passed_over(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_bytes(b'{"theme": "light", "hologram": true}')
    assert settings.load(path) == Settings(theme="light")
    assert not (tmp_path / "settings.json.damaged").exists()


def test_a_file_that_cannot_be_read_gives_the_defaults(tmp_path: Path) -> None:
    assert settings.load(tmp_path) == Settings()


@given(
    st.binary(max_size=300)
    | st.dictionaries(st.sampled_from(Settings.__struct_fields__), st.integers()).map(msgspec.json.encode)
)
def test_no_content_stops_the_program(tmp_path_factory: pytest.TempPathFactory, content: bytes) -> None:
    path = tmp_path_factory.mktemp("any") / "settings.json"
    path.write_bytes(content)
    assert isinstance(settings.load(path), Settings)
