from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corrigenda.api.bodies import MAX_DEPTH, read_json
from corrigenda.core.errors import Refused

plain = (
    st.none()
    | st.booleans()
    | st.integers(-(10**17), 10**17)
    | st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"))
)
values = st.recursive(
    plain, lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text("abc"), inner), max_leaves=8
)


@pytest.mark.parametrize(
    ("body", "code"),
    [
        (b"", "request.malformed"),
        (b"{", "request.malformed"),
        (b'{"a": 1, "a": 2}', "request.malformed"),
        (b'{"a": {"b": 1, "b": 1}}', "request.malformed"),
        (b"NaN", "request.malformed"),
        (b"[Infinity]", "request.malformed"),
        (b"[1000000000000000000]", "request.malformed"),
        (b"1" * 5000, "request.malformed"),
        (b'"\xff"', "request.malformed"),
        (b"\xef\xbb\xbf{}", "request.malformed"),
        (b"{} {}", "request.malformed"),
        (b"[" * (MAX_DEPTH + 1) + b"]" * (MAX_DEPTH + 1), "request.too_deep"),
        (b"[" * 32_000 + b"]" * 32_000, "request.too_deep"),
        (b'{"a":' * 10_000 + b"1" + b"}" * 10_000, "request.too_deep"),
        (rb'"\u0000"', "request.bad_characters"),
        (rb'["\ud800"]', "request.bad_characters"),
        (rb'{"\udfff": 1}', "request.bad_characters"),
    ],
)
def test_what_cannot_be_read_in_one_way_only_is_refused(body: bytes, code: str) -> None:
    with pytest.raises(Refused) as refused:
        read_json(body)

    assert refused.value.code == code


def test_what_is_just_deep_enough_is_read() -> None:
    assert read_json(b"[" * MAX_DEPTH + b"]" * MAX_DEPTH) is not None


@given(values)
def test_everything_else_is_read_as_it_was_written(value: object) -> None:
    assert read_json(json.dumps(value).encode()) == value
