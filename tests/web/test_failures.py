from __future__ import annotations

import pytest
from django.test import Client, RequestFactory
from django.utils import translation

from corrigenda.web import failures


def test_an_unknown_address_says_so_in_the_browsers_language() -> None:
    answer = Client(headers={"Accept-Language": "fr"}).get("/nowhere")

    assert answer.status_code == 404
    assert '<html lang="fr"' in answer.content.decode()
    assert "Cette page n’existe pas" in answer.content.decode()


@pytest.mark.django_db
def test_an_unknown_record_is_missing_the_same_way() -> None:
    answer = Client().get("/p/nobody/")

    assert answer.status_code == 404
    assert "There is no such page" in answer.content.decode()


@pytest.mark.django_db
def test_a_form_of_the_desk_without_its_secret_says_what_to_do() -> None:
    answer = Client(enforce_csrf_checks=True).post("/desk/login", {"username": "x", "password": "y"})

    assert answer.status_code == 403
    assert "This form has expired" in answer.content.decode()


def test_a_fault_of_ours_is_told_without_asking_the_session_or_the_database(rf: RequestFactory) -> None:
    with translation.override("en"):
        answer = failures.server_error(rf.get("/desk/"))

    assert (answer.status_code, answer["Cache-Control"]) == (500, "no-store")
    assert "Something went wrong here" in answer.content.decode()


@pytest.mark.parametrize(
    ("handler", "status"), [(failures.bad_request, 400), (failures.permission_denied, 403)]
)
def test_other_refusals_have_a_page(rf: RequestFactory, handler: object, status: int) -> None:
    assert callable(handler)
    assert handler(rf.get("/"), ValueError()).status_code == status
