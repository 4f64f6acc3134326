from __future__ import annotations

import re

import pytest
from django.core.exceptions import RequestDataTooBig
from django.db import InterfaceError, OperationalError
from django.http import HttpRequest, HttpResponse
from django.test import Client, RequestFactory
from django.views.decorators.debug import sensitive_post_parameters

from corrigenda.core.languages import READERS, direction_of
from corrigenda.web import failures
from tests.api.calls import problem
from tests.reader.conftest import Fields


def test_an_unknown_address_says_so_in_the_browsers_language() -> None:
    answer = Client(headers={"Accept-Language": "fr"}).get("/nowhere")

    assert answer.status_code == 404
    assert '<html lang="fr"' in answer.content.decode()
    assert "Cette page n’existe pas" in answer.content.decode()


@pytest.mark.parametrize("language", READERS)
def test_every_failure_is_told_in_each_readers_language(rf: RequestFactory, language: str) -> None:
    asked = rf.get("/nowhere", headers={"Accept-Language": f"{language}-XX, en;q=0.3"})
    pages = [
        failures.bad_request(asked, ValueError()),
        failures.permission_denied(asked, ValueError()),
        failures.not_found(asked, ValueError()),
        failures.server_error(asked),
        failures.csrf_failure(asked),
        failures.bad_request(asked, RequestDataTooBig()),
        failed(asked, OperationalError("gone")),
    ]

    assert [page.status_code for page in pages] == [400, 403, 404, 500, 403, 413, 503]
    headings = []
    for page in pages:
        assert page["Content-Language"] == language
        html = page.content.decode()
        assert f'<html lang="{language}" dir="{direction_of(language)}">' in html
        headings += re.findall(r"<h1[^>]*>(.*)</h1>", html)
    assert len(set(headings)) == len(pages)
    assert ("There is no such page" in headings) is (language == "en")


@pytest.mark.django_db
def test_an_unknown_record_is_missing_the_same_way() -> None:
    answer = Client().get("/p/nobody/")

    assert answer.status_code == 404
    assert "There is no such page" in answer.content.decode()


def test_a_form_that_expired_gives_back_what_was_typed_and_no_password() -> None:
    typed = {"question": "Où l’avez-vous lu ?", "password": "trois mots secrets", "version": "3"}

    shown = Client(enforce_csrf_checks=True).post("/desk/p/gazette/errata/7/do/ask", typed)
    assert shown.status_code == 403
    assert "Où l’avez-vous lu ?" in shown.content.decode()
    assert "trois mots secrets" not in shown.content.decode()


@pytest.mark.django_db
def test_a_form_of_the_desk_without_its_secret_says_what_to_do() -> None:
    answer = Client(enforce_csrf_checks=True).post("/desk/login", {"username": "x", "password": "y"})

    assert answer.status_code == 403
    assert "This form has expired" in answer.content.decode()


def test_a_fault_of_ours_is_told_without_asking_the_session_or_the_database(rf: RequestFactory) -> None:
    answer = failures.server_error(rf.get("/desk/"))

    assert (answer.status_code, answer["Cache-Control"]) == (500, "no-store")
    assert "Something went wrong here" in answer.content.decode()


@pytest.mark.parametrize("path", ["/api/v1", "/api/v1/reports", "/api/v1/nowhere"])
def test_the_api_keeps_its_envelope_where_none_of_its_views_answers(path: str) -> None:
    answer = Client(headers={"Host": "elsewhere.example", "Accept-Language": "fr"}).get(path)

    told = problem(answer, 400, "request.unknown_host")
    assert told["detail"].startswith("Ce serveur ne porte pas le nom")


def test_an_address_beside_the_apis_is_a_page() -> None:
    assert Client().get("/api/v11").headers["Content-Type"].startswith("text/html")
    problem(Client().get("/api/v1", follow=True), 404, "request.no_such_address")


@pytest.mark.parametrize("error", [OperationalError("gone"), InterfaceError("gone")])
def test_a_database_that_does_not_answer_is_503_and_keeps_what_was_typed(
    rf: RequestFactory, error: Exception
) -> None:
    sent = {"text": "Je l’ai vu moi-même, samedi.", "key": "k1", "go": "send"}
    page = failed(rf.post("/r/abc/answer?a=1&b=2", sent, headers={"Accept-Language": "fr"}), error)

    assert (page.status_code, page["Retry-After"], page["Cache-Control"]) == (503, "30", "no-store")
    html = page.content.decode()
    assert 'action="/r/abc/answer?a=1&amp;b=2"' in html
    assert Fields(html).sent == {name: [value] for name, value in sent.items()}
    assert html.count(sent["text"]) == 2
    problem(failed(rf.post("/api/v1/reports"), error), 503, "server.unavailable")


def test_a_page_that_the_database_withholds_is_asked_for_again(rf: RequestFactory) -> None:
    html = failed(rf.get("/p/gazette/?page=2"), OperationalError()).content.decode()

    assert 'href="/p/gazette/?page=2"' in html


def test_what_another_site_sent_and_what_is_secret_are_not_shown_again(rf: RequestFactory) -> None:
    foreign = rf.post("/report", {"remark-1": "Achetez ici"}, headers={"Sec-Fetch-Site": "cross-site"})
    secret = rf.post("/desk/login", {"username": "erin", "password": "ouvre-toi"})
    sensitive_post_parameters("password")(lambda request: None)(secret)

    for request in (foreign, secret):
        html = failed(request, OperationalError()).content.decode()
        assert Fields(html).sent == {}
        assert "Go back in your browser" in html


def failed(request: HttpRequest, error: Exception) -> HttpResponse:
    """What Django answers when a view raised this."""
    try:
        raise error
    except type(error):
        return failures.server_error(request)


@pytest.mark.parametrize(
    ("handler", "status"), [(failures.bad_request, 400), (failures.permission_denied, 403)]
)
def test_other_refusals_have_a_page(rf: RequestFactory, handler: object, status: int) -> None:
    assert callable(handler)
    assert handler(rf.get("/"), ValueError()).status_code == status
