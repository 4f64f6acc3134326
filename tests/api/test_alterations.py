from __future__ import annotations

import json
from typing import Any

import pytest
from django.http import HttpResponse
from django.test import Client
from pytest_django import DjangoAssertNumQueries

from corrigenda.models import Alteration, Article, Member, Notice
from tests.api.calls import get, post, problem, secret_of
from tests.factories import NOW, RIGHT, TEXTS, later, make_article, make_member, make_publication, push_again

pytestmark = pytest.mark.django_db
PATH = "/api/v1/alterations"
NUMBER = TEXTS[4].replace("2029", "2030")


@pytest.fixture
def editor() -> Member:
    return make_member(make_publication("gazette"))


@pytest.fixture
def token(editor: Member) -> str:
    return secret_of(editor)


def alter(member: Member, *, small: bool = False) -> Alteration:
    """An article whose year (or, small, whose typo) was changed without a correction."""
    texts = [*TEXTS[:2], RIGHT, *TEXTS[3:]] if small else [*TEXTS[:4], NUMBER]
    return Alteration.objects.get(article=push_again(make_article(member.publication), texts))


def copy(one: Alteration, *, times: int) -> None:
    """As many articles more with the same alteration."""
    articles = [
        Article(
            publication=one.publication,
            url=f"{one.article.url}/{number}",
            language="fr",
            current=one.after,
            first_seen_at=NOW,
            checked_at=NOW,
        )
        for number in range(times)
    ]
    Alteration.objects.bulk_create(
        Alteration(
            publication=one.publication,
            article=article,
            before=one.before,
            after=one.after,
            rows=one.rows,
            is_small=one.is_small,
            seen_at=one.seen_at,
            changed_at=one.changed_at,
        )
        for article in Article.objects.bulk_create(articles)
    )


def read(client: Client, token: str, rest: str = "") -> Any:
    response = get(client, PATH + rest, token)
    assert response.status_code == 200, response.content
    return json.loads(response.content)


def decide(client: Client, token: str, alteration: Alteration, **decision: Any) -> HttpResponse:
    return post(client, f"{PATH}/{alteration.public_id}/decisions", decision, token)


def test_an_editor_lists_the_alterations_of_the_publication_alone(
    client: Client, editor: Member, token: str
) -> None:
    small, grave = alter(editor, small=True), alter(editor)
    alter(make_member(make_publication()))

    found = read(client, token)

    assert (found["total"], found["next"]) == (2, None)
    assert [one["id"] for one in found["items"]] == [grave.public_id, small.public_id]
    assert found["items"][0] == read(client, token, f"/{grave.public_id}")
    assert found["items"][0]["changes"] == [{"before": TEXTS[4], "after": NUMBER, "sorts": ["number"]}]
    assert found["items"][0]["revision"] == grave.after.digest
    assert (found["items"][0]["notice"], found["items"][0]["decided_at"]) == (None, None)


def test_the_list_can_be_filtered_by_state_and_has_pages(client: Client, editor: Member, token: str) -> None:
    copy(alter(editor), times=50)

    first = read(client, token, "?state=open")
    second = json.loads(get(client, first["next"].removeprefix("http://testserver"), token).content)

    assert (first["total"], len(first["items"]), len(second["items"])) == (51, 50, 1)
    assert read(client, token, "?state=dismissed")["items"] == []
    problem(get(client, f"{PATH}?state=eaten", token), 422, "alteration.unknown_state")
    problem(get(client, f"{PATH}?page=0", token), 422, "request.no_such_page")


@pytest.mark.parametrize("rows", [1, 3])
def test_the_list_costs_the_same_queries_however_long_it_is(
    client: Client,
    editor: Member,
    token: str,
    rows: int,
    django_assert_num_queries: DjangoAssertNumQueries,
) -> None:
    for _ in range(rows):
        alter(editor)

    with django_assert_num_queries(3):
        found = read(client, token)
    assert len(found["items"]) == rows


def test_one_is_dismissed_and_taken_up_again(client: Client, editor: Member, token: str) -> None:
    alteration = alter(editor)

    dismissed = decide(client, token, alteration, decision="dismiss", revision=alteration.after.digest)
    again = decide(client, token, alteration, decision="dismiss", revision=alteration.after.digest)
    reopened = decide(client, token, alteration, decision="reopen")

    assert json.loads(dismissed.content)["state"] == "dismissed"
    problem(again, 422, "alteration.decided")
    assert json.loads(reopened.content)["state"] == "open"
    problem(decide(client, token, alteration, decision="reopen"), 422, "alteration.decided")


def test_a_notice_is_published_about_one_of_its_changes(client: Client, editor: Member, token: str) -> None:
    alteration = alter(editor)
    decision = {"decision": "publish", "revision": alteration.after.digest, "type": "correction", "change": 0}

    problem(decide(client, token, alteration, **decision), 422, "notice.empty")
    done = json.loads(decide(client, token, alteration, **decision, text="C’est en 2030.").content)

    notice = Notice.objects.get()
    assert (notice.before, notice.after, notice.text) == (TEXTS[4], NUMBER, "C’est en 2030.")
    assert (done["state"], done["notice"]) == (
        "published",
        f"http://testserver/p/gazette/notices/{notice.public_id}/",
    )
    problem(decide(client, token, alteration, **decision, text="Encore."), 422, "alteration.decided")


@pytest.mark.parametrize("decision", ["dismiss", "publish"])
def test_one_that_grew_since_it_was_read_is_not_decided(
    client: Client, editor: Member, token: str, decision: str
) -> None:
    alteration = alter(editor, small=True)
    more = {"type": "typo", "change": 0} if decision == "publish" else {}
    shown = alteration.after.digest
    push_again(alteration.article, [*TEXTS[:2], RIGHT, TEXTS[3], NUMBER], now=later(90))

    for revision in (shown, "0" * 64):
        refused = decide(client, token, alteration, decision=decision, revision=revision, **more)
        problem(refused, 422, "alteration.changed")

    fresh = read(client, token, f"/{alteration.public_id}")
    assert (fresh["state"], len(fresh["changes"])) == ("open", 2)
    done = decide(client, token, alteration, decision=decision, revision=fresh["revision"], **more)
    assert done.status_code == 200


def test_roles_and_other_publications_hold_here_too(client: Client, editor: Member, token: str) -> None:
    alteration, foreign = alter(editor), alter(make_member(make_publication()))
    corrector = secret_of(make_member(editor.publication, "corrector"))
    revision = {"revision": alteration.after.digest}

    assert read(client, corrector)["total"] == 1
    problem(decide(client, corrector, alteration, decision="dismiss", **revision), 403, "erratum.role")
    problem(get(client, f"{PATH}/{foreign.public_id}", token), 404, "alteration.unknown")
    for decision in ({"decision": "dismiss", **revision}, {"decision": "reopen"}):
        problem(decide(client, token, foreign, **decision), 404, "alteration.unknown")
    problem(get(client, PATH), 401, "token.required")


def test_a_decision_says_what_was_read(client: Client, editor: Member, token: str) -> None:
    found = problem(decide(client, token, alter(editor), decision="dismiss"), 422, "request.invalid")

    assert [(one["field"], one["code"]) for one in found["errors"]] == [("revision", "request.missing")]
