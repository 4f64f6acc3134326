"""What the API asks for while a flood comes in, and what machines that say so may send."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import timedelta

import pytest
from altcha import v2 as altcha
from django.conf import settings
from django.test import Client, override_settings
from django.utils import timezone

from corrigenda.models import Article, Bucket, Report
from corrigenda.services import api_tokens
from tests.api.calls import body_of, post, problem
from tests.factories import make_article, make_member, make_publication

pytestmark = pytest.mark.django_db
PATH = "/api/v1/reports"


@pytest.fixture(autouse=True)
def limits_on() -> Iterator[None]:
    with override_settings(CORRIGENDA={**settings.CORRIGENDA, "LIMIT_REPORTS": True}):
        yield


@pytest.fixture
def article() -> Article:
    return make_article(make_publication(proof_of_work="always"))


def solved(challenge: dict[str, object]) -> str:
    asked = altcha.Challenge.from_dict(challenge)
    solution = altcha.solve_challenge(asked)
    assert solution is not None
    return altcha.Payload(asked, solution).to_base64()


def test_a_proof_is_asked_for_in_the_problem_and_taken_from_the_header(
    client: Client, article: Article
) -> None:
    asked = post(client, PATH, body_of(article))
    body = problem(asked, 429, "report.proof_needed")
    assert asked["Retry-After"] == "30"
    assert not Report.objects.exists()

    proof = solved(body["challenge"])
    first = post(client, PATH, body_of(article), Corrigenda_Proof=proof)
    assert first.status_code == 201
    # The answer was lost: the same again, with its spent proof or without one, is the same report.
    assert post(client, PATH, body_of(article), Corrigenda_Proof=proof).content == first.content
    assert post(client, PATH, body_of(article)).content == first.content
    problem(
        post(client, PATH, body_of(article, key="k2"), Corrigenda_Proof=proof), 429, "report.proof_needed"
    )
    assert Report.objects.count() == 1


def test_a_client_that_cannot_compute_waits(client: Client, article: Article) -> None:
    ticket = problem(post(client, PATH, body_of(article)), 429, "report.proof_needed")["ticket"]
    problem(post(client, PATH, body_of(article), Corrigenda_Proof=ticket), 429, "report.proof_needed")
    issued = ticket.split(".")[1]

    assert int(issued) <= timezone.now().timestamp() < int(issued) + 30


def test_the_header_may_be_sent_from_a_page(client: Client, article: Article) -> None:
    host = article.publication.domains.get().host
    response = client.options(PATH, headers={"Origin": f"https://{host}"})

    assert "Corrigenda-Proof" in response["Access-Control-Allow-Headers"]


def test_a_machine_with_a_token_brings_no_proof_and_carries_its_name(
    client: Client, article: Article
) -> None:
    manager = make_member(article.publication, "manager")
    token, secret = api_tokens.create_token(
        manager, name="Link checker", days=30, purpose="reporter", now=timezone.now()
    )

    assert post(client, PATH, body_of(article), token=secret).status_code == 201
    assert Report.objects.get().machine == "Link checker"
    assert [row.key for row in Bucket.objects.all()] == [f"machine:{token.pk}"]


def test_a_machines_token_is_good_for_reports_of_its_publication_alone(
    client: Client, article: Article
) -> None:
    manager = make_member(article.publication, "manager")
    _token, secret = api_tokens.create_token(
        manager, name="Bot", days=30, purpose="reporter", now=timezone.now()
    )
    other = make_article()

    problem(post(client, PATH, body_of(other), token=secret), 401, "token.required")
    problem(post(client, PATH, body_of(article), token="wrong"), 401, "token.required")
    problem(
        client.get("/api/v1/errata", headers={"Authorization": f"Bearer {secret}"}), 401, "token.required"
    )
    later = timezone.now() + timedelta(days=31)
    assert api_tokens.known(secret, now=later) is None


def test_a_machine_may_say_what_it_is(client: Client) -> None:
    article = make_article()

    assert post(client, PATH, body_of(article, machine=" Archive bot ")).status_code == 201
    assert Report.objects.get().machine == "Archive bot"
    assert Bucket.objects.filter(key=f"machines:{article.publication_id}").exists()


def test_too_many_links_are_refused_at_their_remark(client: Client) -> None:
    article = make_article()
    remark = " ".join(f"https://spam.example/{n}" for n in range(11))
    response = post(client, PATH, body_of(article, passages=[{"block": 2, "seen": "", "remark": remark}]))

    errors = json.loads(response.content)["errors"]
    assert [(one["code"], one["field"]) for one in errors] == [
        ("passage.too_many_links", "passages.0.remark")
    ]
