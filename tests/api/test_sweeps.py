from __future__ import annotations

import json
from typing import Any

import pytest
from django.http import HttpResponse
from django.test import Client
from pytest_django import DjangoAssertNumQueries

from corrigenda.models import Application, ApplicationState, Recurrence, Sweep
from corrigenda.services import sweeping
from tests.api.calls import get, post, problem, secret_of
from tests.factories import later, make_article, make_erratum, make_member, make_publication
from tests.services.test_sweeping import OTHER, RIGHT, WRONG, Newsroom

pytestmark = pytest.mark.django_db
PATH = "/api/v1/sweeps"


@pytest.fixture
def newsroom() -> Newsroom:
    return Newsroom()


@pytest.fixture
def token(newsroom: Newsroom) -> str:
    return secret_of(newsroom.editor)


def swept(newsroom: Newsroom) -> Sweep:
    """A sweep over all that is found, each picked block made an erratum of its own."""
    sweep = sweeping.begin(
        newsroom.erratum, newsroom.mistake, newsroom.picks(), newsroom.editor, now=later(2)
    )
    for recurrence in sweep.recurrences.all():
        sweeping.correct(recurrence.pk)
    return sweep


def read(client: Client, token: str, rest: str = "") -> Any:
    response = get(client, PATH + rest, token)
    assert response.status_code == 200, response.content
    return json.loads(response.content)


def decide(client: Client, token: str, sweep: Sweep, **decision: Any) -> HttpResponse:
    return post(client, f"{PATH}/{sweep.public_id}/decisions", decision, token)


def test_an_editor_reads_the_sweeps_and_how_far_each_picked_block_is(
    client: Client, newsroom: Newsroom, token: str
) -> None:
    sweep = swept(newsroom)
    swept(Newsroom())

    found = read(client, token)

    assert (found["total"], found["next"]) == (1, None)
    (item,) = found["items"]
    assert (item["id"], item["erratum"], item["picked"]) == (sweep.public_id, newsroom.erratum.number, 1)
    assert (item["wrong"], item["right"]) == (sweep.wrong, sweep.right)
    detail = read(client, token, f"/{sweep.public_id}")
    assert {**item, "recurrences": detail["recurrences"]} == detail
    (recurrence,) = detail["recurrences"]
    kept = Recurrence.objects.get(sweep=sweep)
    assert recurrence["stage"] == "by_hand"
    assert recurrence["erratum"] == kept.erratum.number  # type: ignore[union-attr]
    assert (recurrence["before"], recurrence["after"]) == (OTHER[2], OTHER[2].replace(WRONG, RIGHT))
    assert recurrence["article"]["url"] == newsroom.other.url
    assert (recurrence["code"], recurrence["reason"]) == ("", "")


def test_what_stopped_says_why(client: Client, newsroom: Newsroom, token: str) -> None:
    sweep = swept(newsroom)
    Recurrence.objects.update(state="stopped", code="recurrence.gone", erratum=None)

    (recurrence,) = read(client, token, f"/{sweep.public_id}")["recurrences"]

    assert (recurrence["stage"], recurrence["code"], recurrence["erratum"]) == (
        "stopped",
        "recurrence.gone",
        None,
    )
    assert recurrence["reason"]
    assert "recurrence.gone" not in recurrence["reason"]


@pytest.mark.parametrize("rows", [1, 3])
def test_the_lists_cost_the_same_queries_however_long_they_are(
    client: Client,
    newsroom: Newsroom,
    token: str,
    rows: int,
    django_assert_num_queries: DjangoAssertNumQueries,
) -> None:
    for _ in range(rows - 1):
        make_article(newsroom.publication, OTHER)
    sweep = swept(newsroom)
    for _ in range(rows - 1):
        Sweep.objects.create(
            publication=newsroom.publication,
            erratum=newsroom.erratum,
            wrong="a",
            right="b",
            started_at=later(3),
        )

    with django_assert_num_queries(4):
        assert len(read(client, token)["items"]) == rows
    with django_assert_num_queries(4):
        assert len(read(client, token, f"/{sweep.public_id}")["recurrences"]) == rows


def test_a_picked_block_is_taken_back_once(client: Client, newsroom: Newsroom, token: str) -> None:
    sweep = swept(newsroom)
    pk = Recurrence.objects.get().pk

    done = decide(client, token, sweep, decision="take_back", recurrence=pk)

    assert json.loads(done.content)["recurrences"][0]["stage"] == "taken_back"
    problem(decide(client, token, sweep, decision="take_back", recurrence=pk), 422, "recurrence.nothing")


def test_what_failed_is_written_once_more(client: Client, newsroom: Newsroom, token: str) -> None:
    sweep = swept(newsroom)
    recurrence = Recurrence.objects.get()
    ask = {"decision": "try_again", "recurrence": recurrence.pk}
    problem(decide(client, token, sweep, **ask), 422, "application.wrong_state")
    Application.objects.create(
        erratum=recurrence.erratum,
        member=newsroom.editor,
        connector="http",
        state=ApplicationState.FAILED,
        started_at=later(3),
        changed_at=later(3),
        code="connector.unreachable",
    )

    (before,) = read(client, token, f"/{sweep.public_id}")["recurrences"]
    done = json.loads(decide(client, token, sweep, **ask).content)

    assert (before["stage"], before["code"]) == ("stuck", "connector.unreachable")
    assert (done["recurrences"][0]["stage"], done["recurrences"][0]["code"]) == ("writing", "")


def test_articles_that_were_pasted_into_are_looked_at(client: Client, newsroom: Newsroom, token: str) -> None:
    assert decide(client, token, swept(newsroom), decision="look").status_code == 200


@pytest.mark.parametrize("pk", [0, -1, 10**12])
def test_what_was_not_picked_in_this_sweep_is_not_found(
    client: Client, newsroom: Newsroom, token: str, pk: int
) -> None:
    sweep, elsewhere = swept(newsroom), swept(Newsroom())
    foreign = Recurrence.objects.get(sweep=elsewhere).pk

    for number in (pk, foreign):
        refused = decide(client, token, sweep, decision="take_back", recurrence=number)
        problem(refused, 404, "recurrence.unknown")


def test_roles_and_other_publications_hold_here_too(client: Client, newsroom: Newsroom, token: str) -> None:
    sweep, foreign = swept(newsroom), swept(Newsroom())
    corrector = secret_of(newsroom.corrector)
    pk = Recurrence.objects.get(sweep=sweep).pk

    assert read(client, corrector)["total"] == 1
    problem(decide(client, corrector, sweep, decision="take_back", recurrence=pk), 403, "erratum.role")
    problem(get(client, f"{PATH}/{foreign.public_id}", token), 404, "sweep.unknown")
    problem(decide(client, token, foreign, decision="look"), 404, "sweep.unknown")
    problem(get(client, PATH), 401, "token.required")
    problem(
        get(client, PATH, secret_of(make_member(make_publication(), "manager")) + "x"), 401, "token.required"
    )


def found_elsewhere(client: Client, token: str, number: int, query: str = "") -> Any:
    response = get(client, f"/api/v1/errata/{number}/elsewhere{query}", token)
    assert response.status_code == 200, response.content
    return json.loads(response.content)


def picks(found: Any) -> list[dict[str, Any]]:
    return [
        {
            "article": spot["article"]["id"],
            "revision": spot["revision"],
            "block": spot["block"],
            "start": one["start"],
        }
        for spot in found["items"]
        for one in spot["occurrences"]
    ]


def test_a_sweep_is_begun_with_what_stands_elsewhere(client: Client, newsroom: Newsroom, token: str) -> None:
    number = newsroom.erratum.number

    found = found_elsewhere(client, token, number)
    begun = post(client, PATH, {"erratum": number, "words": found["words"], "picked": picks(found)}, token)

    assert found["mistakes"][found["words"]] == {
        "wrong": newsroom.mistake.wrong,
        "right": newsroom.mistake.right,
    }
    (spot,) = found["items"]
    assert (spot["article"]["url"], spot["block"], spot["text"]) == (newsroom.other.url, 2, OTHER[2])
    assert (spot["errata"], spot["occurrences"][0]["doubts"]) == ([], [])
    assert begun.status_code == 201, begun.content
    document = json.loads(begun.content)
    sweep = Sweep.objects.get()
    assert document == read(client, token, f"/{sweep.public_id}")
    assert (document["erratum"], document["picked"]) == (number, 1)
    assert sweep.member == newsroom.editor


def test_a_sweep_begun_with_nothing_or_with_what_does_not_stand_there_is_refused(
    client: Client, newsroom: Newsroom, token: str
) -> None:
    number = newsroom.erratum.number
    (pick,) = picks(found_elsewhere(client, token, number))

    def begin(*picked: Any, erratum: int = number) -> HttpResponse:
        return post(client, PATH, {"erratum": erratum, "picked": list(picked)}, token)

    problem(begin(), 422, "sweep.nothing")
    problem(begin({**pick, "start": pick["start"] + 1}), 422, "sweep.changed")
    problem(begin({**pick, "revision": 10**8}), 404, "article.unknown")
    problem(begin({**pick, "block": 10**6}), 404, "article.unknown")
    problem(begin(pick, erratum=10**12), 404, "erratum.unknown")
    undecided = make_erratum(make_article(newsroom.publication))
    problem(begin(pick, erratum=undecided.number), 422, "sweep.changed")
    assert found_elsewhere(client, token, undecided.number) == {
        "mistakes": [],
        "words": 0,
        "items": [],
        "total": 0,
        "next": None,
    }
    assert not Sweep.objects.exists()


def test_correctors_and_other_publications_begin_no_sweep(
    client: Client, newsroom: Newsroom, token: str
) -> None:
    number, corrector = newsroom.erratum.number, secret_of(newsroom.corrector)
    wanted = {"erratum": number, "picked": picks(found_elsewhere(client, corrector, number))}
    foreign = Newsroom()
    stranger = secret_of(make_member(make_publication()))

    problem(post(client, PATH, wanted, corrector), 403, "erratum.role")
    problem(post(client, PATH, wanted, stranger), 404, "erratum.unknown")
    problem(get(client, f"/api/v1/errata/{number}/elsewhere", stranger), 404, "erratum.unknown")
    theirs = picks(found_elsewhere(client, secret_of(foreign.editor), foreign.erratum.number))
    problem(post(client, PATH, {**wanted, "picked": theirs}, token), 404, "article.unknown")
    problem(post(client, PATH, wanted), 401, "token.required")


@pytest.mark.parametrize("rows", [1, 3])
def test_what_stands_elsewhere_costs_the_same_queries_however_long_it_is(
    client: Client,
    newsroom: Newsroom,
    token: str,
    rows: int,
    django_assert_num_queries: DjangoAssertNumQueries,
) -> None:
    for _ in range(rows - 1):
        make_article(newsroom.publication, OTHER)

    with django_assert_num_queries(5):
        assert len(found_elsewhere(client, token, newsroom.erratum.number)["items"]) == rows
