"""What stands in a draft instead of a file's bytes can never be taken for them."""

from __future__ import annotations

import base64

from hypothesis import given
from hypothesis import strategies as st

from desktop.core.kept_file import kept_as, kept_name, names_in, size_of

NAMES = st.text(alphabet="0123456789abcdef", min_size=32, max_size=32)


@given(st.binary(max_size=300))
def test_base64_is_no_name_and_has_its_size(data: bytes) -> None:
    text = base64.b64encode(data).decode()
    assert kept_name(text) is None
    assert 0 <= size_of(text) - len(data) <= 2


@given(NAMES, st.integers(0, 10**8))
def test_a_name_has_the_size_that_was_said(name: str, size: int) -> None:
    assert kept_name(kept_as(name, size)) == name
    assert size_of(kept_as(name, size)) == size


@given(st.lists(st.tuples(NAMES, st.integers(0, 10**8)), max_size=4), st.binary(max_size=20))
def test_all_names_are_found_in_what_is_kept(files: list[tuple[str, int]], other: bytes) -> None:
    content = b'"'.join([other, *(kept_as(*file).encode() for file in files), b""])
    assert names_in(content) == {name for name, _ in files}


def test_no_file_is_no_name() -> None:
    assert kept_name(None) is None
    assert size_of(None) == 0
