from __future__ import annotations

from collections import Counter

import pytest

from corrigenda.core.offtopic import sort_out
from corrigenda.core.offtopic.weights import WEIGHTS
from tests.corpora.offtopic_scores import (
    GENUINE,
    LEARNT,
    UNSEEN,
    Message,
    figures,
    fingerprint,
    measure,
    messages,
    pinned,
)


def test_the_floors_of_the_messages_were_pinned_on_them() -> None:
    assert pinned()["fingerprint"] == fingerprint(), "run tools/pin_floors.py"


def test_sorting_out_stays_above_its_floors_and_below_its_ceilings() -> None:
    floors, ceilings = measure()

    assert {name: value for name, value in floors.items() if value < pinned()["floors"][name]} == {}
    assert {name: value for name, value in ceilings.items() if value > pinned()["ceilings"][name]} == {}


def test_hardly_a_genuine_error_is_asked_about() -> None:
    ceilings = pinned()["ceilings"]

    assert max(ceilings[f"lost, {part}"] for part in LEARNT) <= 2
    # Never learnt from: what it shows is what a newsroom may expect.
    assert max(ceilings[f"lost, {part}"] for part in UNSEEN) <= 7
    assert min(pinned()["floors"][f"actionable, {part}"] for part in UNSEEN) >= 64


def test_right_of_reply_is_seldom_asked_about() -> None:
    replies = [one for part in LEARNT for one in messages(part) if one.label == "reply"]
    asked = [one for one in replies if sort_out(one.text, one.paragraph).asks]

    assert len(asked) <= len(replies) / 5


def test_what_is_learnt_is_small_enough_to_read() -> None:
    assert 1_000 < len(WEIGHTS) < 10_000
    assert all(abs(weight) < 5 for weight in WEIGHTS.values())


@pytest.mark.parametrize("part", ["tuning", "held-out", "fresh-tuning", "fresh-held-out"])
def test_the_messages_have_the_proportions_of_the_published_case(part: str) -> None:
    counted = Counter(message.label for message in messages(part))
    total = counted.total()

    assert abs(1 - sum(counted[label] for label in GENUINE) / total - 0.61) < 0.03


def test_figures_are_weighed_to_the_published_proportions() -> None:
    fact, text, other = Message("fact", "en", ""), Message("text", "en", ""), Message("opinion", "en", "")

    assert figures([(fact, False), (text, False), (other, False)]) == (pytest.approx(39), pytest.approx(0))
    assert figures([(fact, True), (text, False), (other, True)]) == (100, pytest.approx(100 * 6 / 39))
