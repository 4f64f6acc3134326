from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corrigenda.core.audit import GENESIS, Break, Event, canonical, commitment, verify

json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=4), inner, max_size=3),
    max_leaves=8,
)


def chain(length: int) -> list[tuple[Event, str]]:
    links: list[tuple[Event, str]] = []
    previous = GENESIS
    for sequence in range(1, length + 1):
        event = Event(
            sequence,
            f"2026-11-20T09:{sequence:02}:00+00:00",
            "reader",
            "report.received",
            "report:x",
            {"n": sequence},
            previous,
        )
        previous = event.digest
        links.append((event, previous))
    return links


def test_an_untouched_chain_is_whole() -> None:
    links = chain(5)

    assert verify(links) is None
    assert verify(links, head=(5, links[-1][1])) is None
    assert verify([]) is None


@pytest.mark.parametrize(
    "change",
    [
        {"at": "2026-11-20T10:00:00+00:00"},
        {"actor": "member:1"},
        {"action": "x"},
        {"subject": "y"},
        {"facts": {"n": 0}},
    ],
)
def test_any_changed_field_breaks_the_chain(change: dict[str, object]) -> None:
    links = chain(5)
    links[2] = (replace(links[2][0], **change), links[2][1])  # type: ignore[arg-type]

    assert verify(links) == Break(3, "content")


def test_a_recomputed_digest_breaks_the_next_link() -> None:
    links = chain(5)
    forged = replace(links[2][0], facts={"n": 99})
    links[2] = (forged, forged.digest)

    assert verify(links) == Break(4, "link")


def test_a_dropped_event_leaves_a_gap() -> None:
    links = chain(5)

    assert verify(links[:2] + links[3:]) == Break(3, "gap")


def test_a_cut_end_is_seen_from_the_head() -> None:
    links = chain(5)

    assert verify(links[:4]) is None
    assert verify(links[:4], head=(5, links[4][1])) == Break(5, "gap")


@given(json_values)
def test_canonical_form_does_not_depend_on_the_order_of_keys(value: object) -> None:
    turned = dict(reversed(list(value.items()))) if isinstance(value, dict) else value

    assert canonical(value) == canonical(turned)  # type: ignore[arg-type]


@pytest.mark.parametrize("value", [1.5, [1.5], {"a": {"b": 0.1}}])
def test_a_float_is_refused(value: object) -> None:
    with pytest.raises(TypeError, match="float"):
        canonical(value)  # type: ignore[arg-type]


@given(st.text(max_size=20), st.text(max_size=20), st.text(max_size=20))
def test_a_commitment_depends_on_salt_and_value(salt: str, value: str, other: str) -> None:
    assert (commitment(salt, value) == commitment(salt, other)) == (value == other)
