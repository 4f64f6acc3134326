from __future__ import annotations

import json
from datetime import timedelta
from typing import Any

import pytest
from django.core.management import CommandError, call_command
from django.test import Client
from django.utils import timezone
from pytest_django import DjangoAssertNumQueries

from corrigenda.core.selectors import from_json
from corrigenda.models import ApiToken, Member, TrailEvent
from corrigenda.services import api_tokens
from tests.api.calls import get, post, problem, secret_of
from tests.factories import (
    RIGHT,
    TEXTS,
    make_article,
    make_doubtful,
    make_erratum,
    make_member,
    make_publication,
    make_report,
    push_again,
)

pytestmark = pytest.mark.django_db
PATH = "/api/v1/errata"


@pytest.fixture
def editor() -> Member:
    return make_member(make_publication())


def decide(client: Client, number: int, token: str, **decision: Any) -> Any:
    return post(client, f"{PATH}/{number}/decisions", decision, token)


def read(client: Client, number: int, token: str) -> Any:
    return json.loads(get(client, f"{PATH}/{number}", token).content)


def accept(client: Client, number: int, token: str, **decision: Any) -> Any:
    """Accepts what was just read."""
    place = read(client, number, token)["place"]
    shown = {"revision": place["revision"], "blocks": place["blocks"]}
    return decide(client, number, token, **{"decision": "accept", **shown, **decision})


def test_an_editor_lists_the_errata_of_the_publication_alone(client: Client, editor: Member) -> None:
    mine = make_erratum(make_article(editor.publication))
    make_erratum()

    found = json.loads(get(client, PATH, secret_of(editor)).content)

    assert (found["total"], found["next"]) == (1, None)
    assert (found["items"][0]["number"], found["items"][0]["state"]) == (mine.number, "open")
    assert found["items"][0]["article"]["url"] == mine.article.url


def test_the_list_can_be_filtered_by_state_and_has_pages(client: Client, editor: Member) -> None:
    for _ in range(51):
        make_report(make_article(editor.publication), index=2, remark="Un s.")
    token = secret_of(editor)

    first = json.loads(get(client, f"{PATH}?state=open", token).content)
    second = json.loads(get(client, first["next"].removeprefix("http://testserver"), token).content)

    assert (len(first["items"]), len(second["items"]), second["next"]) == (50, 1, None)
    assert json.loads(get(client, f"{PATH}?state=held", token).content)["total"] == 0
    problem(get(client, f"{PATH}?state=lost", token), 422, "erratum.unknown_state")
    problem(get(client, f"{PATH}?page=0", token), 422, "request.no_such_page")
    problem(get(client, f"{PATH}?page=x", token), 422, "request.invalid")


def test_what_is_perhaps_off_topic_says_so_and_is_listed_alone_or_left_out(
    client: Client, editor: Member
) -> None:
    plain, token = make_erratum(make_article(editor.publication)), secret_of(editor)
    doubtful = make_doubtful(make_article(editor.publication))

    def listed(query: str) -> dict[int, bool]:
        items = json.loads(get(client, f"{PATH}?{query}", token).content)["items"]
        return {one["number"]: one["is_doubtful"] for one in items}

    assert listed("state=open") == {plain.number: False, doubtful.number: True}
    assert listed("doubtful=true") == {doubtful.number: True}
    assert listed("doubtful=false&state=open") == {plain.number: False}
    problem(get(client, f"{PATH}?doubtful=perhaps", token), 422, "request.invalid")


def test_the_choice_goes_on_to_the_next_page(client: Client, editor: Member) -> None:
    for _ in range(51):
        make_doubtful(make_article(editor.publication))

    first = json.loads(get(client, f"{PATH}?doubtful=true", secret_of(editor)).content)

    assert first["total"] == 51
    assert "doubtful=true" in first["next"]


@pytest.mark.parametrize("errata", [1, 3])
def test_the_list_costs_the_same_queries_however_long_it_is(
    client: Client, editor: Member, errata: int, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    for _ in range(errata):
        make_erratum(make_article(editor.publication))
    token = secret_of(editor)

    with django_assert_num_queries(3):
        get(client, PATH, token)


@pytest.mark.parametrize("readers", [1, 3])
def test_one_erratum_costs_the_same_queries_however_many_readers_it_has(
    client: Client, editor: Member, readers: int, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    article = make_article(editor.publication)
    for _ in range(readers):
        make_report(article, proposal=RIGHT)
    token = secret_of(editor)

    with django_assert_num_queries(4):
        found = json.loads(get(client, f"{PATH}/1", token).content)
    assert (found["readers"], len(found["passages"])) == (readers, readers)


def test_an_editor_brings_it_into_the_queue_and_back(client: Client, editor: Member) -> None:
    make_doubtful(make_article(editor.publication))
    token = secret_of(editor)

    admitted = json.loads(decide(client, 1, token, decision="admit", version=0).content)
    doubted = json.loads(decide(client, 1, token, decision="doubt", version=1).content)

    assert [one["is_doubtful"] for one in (admitted, doubted)] == [False, True]
    problem(decide(client, 1, token, decision="admit", version=0), 409, "erratum.changed")


def test_an_editor_decides_and_takes_it_back(client: Client, editor: Member) -> None:
    erratum = make_erratum(make_article(editor.publication))
    token = secret_of(editor)

    accepted = accept(client, 1, token, wording=RIGHT, version=0)
    undone = decide(client, 1, token, decision="undo")

    assert json.loads(accepted.content)["state"] == "accepted"
    assert json.loads(accepted.content)["after"] == RIGHT
    assert json.loads(undone.content)["state"] == "open"
    acts = TrailEvent.objects.filter(subject=f"erratum:{erratum.public_id}").order_by("sequence")
    assert [(act.action, act.actor) for act in acts] == [
        ("erratum.accept", f"member:{editor.pk}"),
        ("erratum.undo", f"member:{editor.pk}"),
    ]


@pytest.mark.parametrize(
    ("decision", "state"),
    [
        ({"decision": "reject", "code": "house_style", "reason": "C’est notre règle."}, "rejected"),
        ({"decision": "hold", "reason": "On vérifie."}, "held"),
        ({"decision": "ask", "question": "Quelle écluse ?"}, "needs_info"),
        ({"decision": "already_fixed"}, "already_fixed"),
        ({"decision": "off_topic"}, "off_topic"),
        ({"decision": "doubt"}, "open"),
        ({"decision": "admit"}, "open"),
    ],
)
def test_every_decision_can_be_made(
    client: Client, editor: Member, decision: dict[str, str], state: str
) -> None:
    make_erratum(make_article(editor.publication))

    response = decide(client, 1, secret_of(editor), **decision)

    assert (response.status_code, json.loads(response.content)["state"]) == (200, state)


def test_a_decision_that_does_not_fit_is_refused(client: Client, editor: Member) -> None:
    make_erratum(make_article(editor.publication))
    token = secret_of(editor)

    problem(accept(client, 1, token, wording=TEXTS[2]), 422, "wording.unchanged")
    problem(decide(client, 1, token, decision="undo"), 422, "erratum.cannot_undo")
    problem(decide(client, 1, token, decision="already_fixed", version=7), 409, "erratum.changed")
    found = problem(decide(client, 1, token, decision="promote"), 422, "request.invalid")
    assert [(one["field"], one["code"]) for one in found["errors"]] == [("", "request.unknown_choice")]
    found = problem(decide(client, 1, token, decision="accept"), 422, "request.invalid")
    assert [(one["field"], one["code"]) for one in found["errors"]] == [
        ("wording", "request.missing"),
        ("revision", "request.missing"),
        ("blocks", "request.missing"),
    ]


def test_a_wording_is_refused_when_its_paragraph_was_changed_since_it_was_read(
    client: Client, editor: Member
) -> None:
    erratum = make_erratum(make_article(editor.publication))
    token = secret_of(editor)
    place = read(client, 1, token)["place"]
    shown = {"revision": place["revision"], "blocks": place["blocks"]}
    edited = TEXTS[2].replace("samedi", "dimanche")

    push_again(erratum.article, [*TEXTS[:2], edited, *TEXTS[3:]])
    found = problem(decide(client, 1, token, decision="accept", wording=RIGHT, **shown), 422, "block.moved")
    assert [(one["field"], one["code"]) for one in found["errors"]] == [("wording", "block.moved")]
    assert read(client, 1, token)["state"] == "open"

    wording = edited.replace("applaudissement", "applaudissements")
    assert accept(client, 1, token, wording=wording).status_code == 200
    assert read(client, 1, token)["before"] == edited


def test_a_wording_holds_when_only_other_paragraphs_were_changed(client: Client, editor: Member) -> None:
    erratum = make_erratum(make_article(editor.publication))
    token = secret_of(editor)
    place = read(client, 1, token)["place"]
    push_again(erratum.article, ["Un titre de plus", *TEXTS[:3], "Autre suite.", TEXTS[4]])

    response = decide(
        client,
        1,
        token,
        decision="accept",
        wording=RIGHT,
        revision=place["revision"],
        blocks=place["blocks"],
    )

    assert (response.status_code, json.loads(response.content)["place"]["blocks"]) == (200, [3])


@pytest.mark.parametrize(
    ("shown", "field"),
    [
        ({"revision": "a" * 65}, "revision"),
        ({"blocks": []}, "blocks"),
        ({"blocks": ["2"]}, "blocks.0"),
        ({"blocks": 2}, "blocks"),
    ],
)
def test_what_was_read_is_said_in_its_form(
    client: Client, editor: Member, shown: dict[str, object], field: str
) -> None:
    make_erratum(make_article(editor.publication))

    found = problem(accept(client, 1, secret_of(editor), wording=RIGHT, **shown), 422, "request.invalid")

    assert [one["field"] for one in found["errors"]] == [field]


def test_a_role_decides_what_it_may_decide(client: Client) -> None:
    corrector = make_member(make_publication(), "corrector")
    make_erratum(make_article(corrector.publication))

    response = accept(client, 1, secret_of(corrector), wording=RIGHT)

    problem(response, 403, "erratum.role")


@pytest.mark.parametrize("number", [1, 0, -1, 10**12])
def test_another_publications_erratum_is_not_found(client: Client, editor: Member, number: int) -> None:
    make_erratum()
    token = secret_of(editor)

    problem(get(client, f"{PATH}/{number}", token), 404, "erratum.unknown")
    problem(get(client, f"{PATH}/{number}/annotations", token), 404, "erratum.unknown")
    problem(decide(client, number, token, decision="off_topic"), 404, "erratum.unknown")


def test_without_a_valid_token_there_is_nothing_to_see(client: Client, editor: Member) -> None:
    secret = secret_of(editor)
    token = ApiToken.objects.get()

    refused = get(client, PATH)

    problem(refused, 401, "token.required")
    assert refused["WWW-Authenticate"] == 'Bearer realm="corrigenda"'
    problem(get(client, PATH, "corrigenda_wrong"), 401, "token.required")
    assert get(client, PATH, secret).status_code == 200
    token.expires_at = timezone.now() - timedelta(seconds=1)
    token.save()
    problem(get(client, PATH, secret), 401, "token.required")


def test_a_member_who_left_is_nobody(client: Client, editor: Member) -> None:
    secret = secret_of(editor)
    editor.user.is_active = False
    editor.user.save()

    problem(get(client, PATH, secret), 401, "token.required")


def test_a_managers_token_opens_the_api_until_it_is_taken_back(client: Client) -> None:
    manager = make_member(make_publication(), "manager")
    token, secret = api_tokens.create_token(manager, name="CMS", days=30, now=timezone.now())

    assert get(client, PATH, secret).status_code == 200
    api_tokens.revoke_token(token, manager, now=timezone.now())
    problem(get(client, PATH, secret), 401, "token.required")


def test_passages_are_exported_as_web_annotations(client: Client, editor: Member) -> None:
    article = make_article(editor.publication)
    make_report(article, proposal=RIGHT, remark="Accord", kind="spelling")
    assert article.current is not None

    page = json.loads(get(client, f"{PATH}/1/annotations", secret_of(editor)).content)

    (annotation,) = page["items"]
    assert (page["@context"], page["type"]) == ("http://www.w3.org/ns/anno.jsonld", "AnnotationPage")
    assert annotation["@context"] == "http://www.w3.org/ns/anno.jsonld"
    assert (annotation["type"], annotation["motivation"]) == ("Annotation", "editing")
    assert annotation["body"] == [
        {
            "type": "TextualBody",
            "value": RIGHT,
            "format": "text/plain",
            "language": "fr",
            "purpose": "editing",
        },
        {
            "type": "TextualBody",
            "value": "Accord",
            "format": "text/plain",
            "language": "fr",
            "purpose": "commenting",
        },
    ]
    target = annotation["target"]
    assert (target["type"], target["source"]) == ("SpecificResource", article.url)
    assert target["state"]["type"] == "TimeState"
    assert target["state"]["cached"].endswith(f"{article.public_id}/revisions/{article.current.digest}")
    quote = from_json(target["selector"])
    assert quote.quote.exact == TEXTS[2]
    assert quote.position is not None
    assert "\n".join(TEXTS)[quote.position.start : quote.position.end] == TEXTS[2]


def test_an_operator_makes_a_token_for_a_manager(client: Client, editor: Member, capsys: Any) -> None:
    manager = make_member(editor.publication, "manager")

    call_command("api_token", editor.publication.slug, manager.user.get_username(), "CMS")

    assert get(client, PATH, capsys.readouterr().out.strip()).status_code == 200
    with pytest.raises(CommandError):
        call_command("api_token", editor.publication.slug, "nobody", "CMS")
    with pytest.raises(CommandError):
        call_command("api_token", editor.publication.slug, editor.user.get_username(), "CMS")


def test_undo_is_refused_once_somebody_decided_meanwhile(client: Client, editor: Member) -> None:
    make_erratum(make_article(editor.publication))
    token = secret_of(editor)
    decide(client, 1, token, decision="hold")
    version = read(client, 1, token)["version"]

    problem(decide(client, 1, token, decision="undo", version=version - 1), 409, "erratum.changed")
    undone = decide(client, 1, token, decision="undo", version=version)

    assert json.loads(undone.content)["state"] == "open"


def test_what_a_person_concerned_asks_is_set_apart_and_put_back(client: Client, editor: Member) -> None:
    make_erratum(make_article(editor.publication))
    token = secret_of(editor)
    version = read(client, 1, token)["version"]

    problem(decide(client, 1, token, decision="set_apart", version=version + 1), 409, "erratum.changed")
    apart = json.loads(decide(client, 1, token, decision="set_apart", version=version).content)
    back = json.loads(decide(client, 1, token, decision="put_back", version=apart["version"]).content)

    assert (apart["is_personal"], back["is_personal"]) == (True, False)
    foreign = secret_of(make_member(make_publication()))
    problem(decide(client, 1, foreign, decision="set_apart"), 404, "erratum.unknown")
    problem(decide(client, 1, foreign, decision="put_back"), 404, "erratum.unknown")
