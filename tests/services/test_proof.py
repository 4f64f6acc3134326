from __future__ import annotations

import base64
import json
from collections.abc import Iterator
from datetime import timedelta
from typing import Any

import pytest
from altcha import v2 as altcha
from django.conf import settings
from django.test import override_settings

from corrigenda.core import limits as core
from corrigenda.core.errors import Refused
from corrigenda.models import Article, Bucket, Publication, SpentProof
from corrigenda.services import limits, proof
from tests.factories import NOW, make_article, make_publication

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def limits_on() -> Iterator[None]:
    with override_settings(CORRIGENDA={**settings.CORRIGENDA, "LIMIT_REPORTS": True}):
        yield


@pytest.fixture
def publication() -> Publication:
    return make_publication()


def solved(challenge: dict[str, Any]) -> str:
    """What a browser sends for a challenge."""
    asked = altcha.Challenge.from_dict(challenge)
    solution = altcha.solve_challenge(asked)
    assert solution is not None
    return altcha.Payload(asked, solution).to_base64()


def flood(article: Article, level: float) -> None:
    """Fills the article's room to this level."""
    Bucket.objects.create(key=f"article:{article.pk}", full=level, at=NOW.timestamp())


def test_a_proof_is_good_once_and_for_one_publication(publication: Publication) -> None:
    asked = proof.ask(publication, "reader", now=NOW)
    given = solved(asked.challenge)

    with pytest.raises(Refused, match="report.proof_needed"):
        proof.spend(make_publication(), "reader", given, now=NOW)
    proof.spend(publication, "reader", given, now=NOW + timedelta(minutes=9))
    with pytest.raises(Refused, match="report.proof_needed"):
        proof.spend(publication, "reader", given, now=NOW + timedelta(minutes=9))


def test_a_proof_in_other_clothes_is_still_the_same_proof(publication: Publication) -> None:
    given = solved(proof.ask(publication, "reader", now=NOW).challenge)
    proof.spend(publication, "reader", given, now=NOW)
    body = json.loads(base64.b64decode(given))
    body["solution"]["time"] = 12
    again = base64.b64encode(json.dumps(body, indent=1).encode()).decode()

    with pytest.raises(Refused, match="report.proof_needed"):
        proof.spend(publication, "reader", again, now=NOW)


@pytest.mark.parametrize("bad", ["", "x", "wait.1.x.y", base64.b64encode(b"{}").decode(), "A" * 5_000])
def test_what_is_no_proof_is_none(publication: Publication, bad: str) -> None:
    with pytest.raises(Refused, match="report.proof_needed"):
        proof.spend(publication, "reader", bad, now=NOW)


def test_an_easier_challenge_of_ones_own_is_none(publication: Publication) -> None:
    challenge = proof.ask(publication, "reader", now=NOW).challenge
    challenge["parameters"]["keyPrefix"] = ""

    with pytest.raises(Refused, match="report.proof_needed"):
        proof.spend(publication, "reader", solved(challenge), now=NOW)


def test_a_proof_does_not_keep(publication: Publication) -> None:
    given = solved(proof.ask(publication, "reader", now=NOW).challenge)

    with pytest.raises(Refused, match="report.proof_needed"):
        proof.spend(publication, "reader", given, now=NOW + timedelta(minutes=11))


def test_who_cannot_compute_waits_and_only_for_oneself(publication: Publication) -> None:
    ticket = proof.ask(publication, "reader", now=NOW).ticket
    waited = NOW + timedelta(seconds=31)

    for sender, now in (("reader", NOW), ("other", waited), ("reader", NOW + timedelta(minutes=11))):
        with pytest.raises(Refused, match="report.proof_needed"):
            proof.spend(publication, sender, ticket, now=now)
    proof.spend(publication, "reader", ticket, now=waited)
    with pytest.raises(Refused, match="report.proof_needed"):
        proof.spend(publication, "reader", ticket, now=waited)


def test_half_full_asks_for_a_proof_and_leaves_the_other_half_to_those_who_bring_one() -> None:
    article = make_article()
    flood(article, core.ARTICLE.burst / 2)
    sender = limits.sender_of(article.publication, "192.0.2.1", now=NOW)
    with pytest.raises(Refused, match="report.proof_needed") as refused:
        limits.require_room(sender, article, [], now=NOW)
    assert refused.value.facts["seconds"] == 30

    asked = proof.ask(article.publication, sender.key, now=NOW)
    given = limits.sender_of(article.publication, "192.0.2.1", now=NOW, proof=solved(asked.challenge))
    limits.require_room(given, article, [], now=NOW)
    assert Bucket.objects.get(key=f"article:{article.pk}").full == core.ARTICLE.burst / 2 + 1


def test_a_proof_that_found_no_room_is_not_spent() -> None:
    article = make_article()
    flood(article, core.ARTICLE.burst)
    asked = proof.ask(article.publication, "reader", now=NOW)
    sender = limits.Sender("reader", proof=solved(asked.challenge))

    with pytest.raises(Refused, match="report.too_many"):
        limits.require_room(sender, article, [], now=NOW)
    assert not SpentProof.objects.exists()
    limits.require_room(sender, article, [], now=NOW + timedelta(seconds=5))


@pytest.mark.parametrize(("setting", "level", "is_asked"), [("always", 0, True), ("never", 299, False)])
def test_a_publication_may_always_ask_or_never(setting: str, level: int, is_asked: bool) -> None:
    article = make_article(make_publication(proof_of_work=setting))
    flood(article, level)
    sender = limits.Sender("reader")

    if is_asked:
        with pytest.raises(Refused, match="report.proof_needed"):
            limits.require_room(sender, article, [], now=NOW)
    else:
        limits.require_room(sender, article, [], now=NOW)


def test_spent_proofs_are_forgotten_with_the_day(publication: Publication) -> None:
    proof.spend(publication, "r", solved(proof.ask(publication, "r", now=NOW).challenge), now=NOW)
    limits.sender_of(publication, "192.0.2.1", now=NOW + timedelta(days=1))

    assert not SpentProof.objects.exists()


def test_links_weigh_and_a_known_machine_has_room_of_its_own() -> None:
    article = make_article(make_publication(proof_of_work="always"))
    machine = limits.Sender("host", machine="Link checker", token=7)
    limits.require_room(machine, article, ["https://a.example https://b.example http://c.example"], now=NOW)

    assert dict(Bucket.objects.values_list("key", "full")) == {"machine:7": 2.0}


def test_a_machine_that_only_says_so_shares_a_small_room() -> None:
    article = make_article()
    for n in range(core.MACHINES.burst):
        limits.require_room(limits.Sender(f"host-{n}", machine="Bot"), article, [], now=NOW)

    with pytest.raises(Refused, match="report.too_many"):
        limits.require_room(limits.Sender("host", machine="Other bot"), article, [], now=NOW)
    limits.require_room(limits.Sender("host"), article, [], now=NOW)
