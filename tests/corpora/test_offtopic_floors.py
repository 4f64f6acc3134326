from __future__ import annotations

from collections import Counter

import pytest

from corrigenda.core.offtopic import sort_out
from corrigenda.core.offtopic.reading import Reading
from corrigenda.core.offtopic.sorting import traits, weigh
from corrigenda.core.offtopic.weights import WEIGHTS
from tests.corpora.offtopic_scores import (
    GENUINE,
    LEARNT,
    UNSEEN,
    Message,
    Outcome,
    Shares,
    fingerprint,
    measure,
    messages,
    pinned,
    shares,
)


def test_the_floors_of_the_messages_were_pinned_on_them() -> None:
    assert pinned()["fingerprint"] == fingerprint(), "run tools/pin_floors.py"


def test_sorting_out_stays_above_its_floors_and_below_its_ceilings() -> None:
    floors, ceilings = measure()

    assert {name: value for name, value in floors.items() if value < pinned()["floors"][name]} == {}
    assert {name: value for name, value in ceilings.items() if value > pinned()["ceilings"][name]} == {}


def test_hardly_a_genuine_error_is_asked_about_and_most_of_the_queue_is_actionable() -> None:
    ceilings, floors = pinned()["ceilings"], pinned()["floors"]

    assert max(ceilings[f"asked, {part}"] for part in LEARNT) == 0
    assert min(floors[f"actionable, {part}"] for part in LEARNT) >= 75
    # Never learnt from: what they show is what a newsroom may expect.
    assert max(ceilings[f"asked, {part}"] for part in UNSEEN) <= 4
    assert max(ceilings[f"asked or doubtful, {part}"] for part in UNSEEN) <= 12
    assert min(floors[f"actionable, {part}"] for part in UNSEEN) >= 70
    # What is promised of the published case.
    assert ceilings["asked, strangers"] <= 2


def test_right_of_reply_is_seldom_asked_about() -> None:
    replies = [one for part in LEARNT for one in messages(part) if one.label == "reply"]
    asked = [one for one in replies if sort_out(one.text, one.paragraph).asks]

    assert len(asked) <= len(replies) / 5


def test_what_is_learnt_is_small_enough_to_read() -> None:
    assert 1_000 < len(WEIGHTS) < 10_000
    assert all(abs(weight) < 5 for weight in WEIGHTS.values())


@pytest.mark.parametrize("part", ["tuning", "held-out", "fresh-tuning", "fresh-held-out", "strangers"])
def test_the_messages_have_the_proportions_of_the_published_case(part: str) -> None:
    counted = Counter(message.label for message in messages(part))
    total = counted.total()

    assert abs(1 - sum(counted[label] for label in GENUINE) / total - 0.61) < 0.03


def test_shares_are_weighed_to_the_published_proportions() -> None:
    fact, text, other = Message("fact", "en", ""), Message("text", "en", ""), Message("opinion", "en", "")
    asked, doubtful, queue = Outcome.ASKED, Outcome.DOUBTFUL, Outcome.QUEUE

    assert shares([(fact, queue), (text, queue), (other, queue)]) == pytest.approx(Shares(39, 0, 0, 0, 0))
    assert shares([(fact, asked), (text, queue), (other, doubtful)]) == pytest.approx(
        Shares(100, 100 * 6 / 39, 0, 61, 0)
    )
    assert shares([(fact, doubtful), (text, queue), (other, doubtful)]) == pytest.approx(
        Shares(100, 0, 100 * 6 / 39, 67, 100 * 6 / 67)
    )


def test_what_is_weighed_at_once_is_what_was_learnt_piece_by_piece() -> None:
    for message in messages("editor")[:20]:
        reading = Reading(message.text)
        piece_by_piece = sum(
            WEIGHTS.get(name, 0.0) * much for name, much in traits(reading, message.paragraph).items()
        )

        assert weigh(reading, message.paragraph) == pytest.approx(WEIGHTS["bias"] + piece_by_piece)
