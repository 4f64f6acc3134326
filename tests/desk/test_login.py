from __future__ import annotations

from urllib.parse import urlencode

import pytest
from django.conf import LazySettings
from django.test import Client

from corrigenda.models import LoginDelay
from corrigenda.services import entering
from tests.desk.conftest import Newsroom
from tests.factories import NOW, later, make_member, make_publication

pytestmark = pytest.mark.django_db


def test_a_member_of_one_publication_comes_straight_to_its_queue(newsroom: Newsroom) -> None:
    client = newsroom.client(None)

    response = client.post("/desk/login", {"username": "erin", "password": "erin"}, follow=True)

    assert [address for address, _status in response.redirect_chain] == ["/desk/", newsroom.url()]


def test_a_member_of_two_publications_chooses(newsroom: Newsroom) -> None:
    make_member(make_publication("hebdo"), username="erin")

    page = newsroom.client(newsroom.erin).get("/desk/").content.decode()

    assert newsroom.url() in page
    assert "/desk/p/hebdo/" in page


def test_an_account_without_a_publication_is_told_so() -> None:
    from django.contrib.auth.models import User

    client = Client(headers={"Accept-Language": "en"})
    client.force_login(User.objects.create_user("newcomer"))

    assert "You are in no publication yet." in client.get("/desk/").content.decode()


def test_after_the_log_in_a_member_comes_where_they_wanted_to_go(newsroom: Newsroom) -> None:
    client = newsroom.client(None)
    wanted = newsroom.url("trail")
    login = client.get(wanted).headers["Location"]

    response = client.post(login, {"username": "erin", "password": "erin", "next": wanted})

    assert response.headers["Location"] == wanted


@pytest.mark.parametrize("elsewhere", ["https://evil.example/", "//evil.example", "javascript:alert(1)"])
def test_the_log_in_leads_to_no_other_site(newsroom: Newsroom, elsewhere: str) -> None:
    client = newsroom.client(None)

    response = client.post("/desk/login", {"username": "erin", "password": "erin", "next": elsewhere})

    assert response.headers["Location"] == "/desk/"


def test_a_wrong_password_and_an_unknown_name_get_the_same_answer(newsroom: Newsroom) -> None:
    client = newsroom.client(None)

    wrong = client.post("/desk/login", {"username": "erin", "password": "x"})
    unknown = client.post("/desk/login", {"username": "nemo", "password": "x"})

    assert (wrong.status_code, unknown.status_code) == (422, 422)
    sentence = "This name and this password do not go together."
    assert sentence in wrong.content.decode()
    assert sentence in unknown.content.decode()


def test_who_guesses_must_wait_and_even_the_right_password_waits(newsroom: Newsroom) -> None:
    client = newsroom.client(None)
    for _ in range(entering.FREE_TRIES + 1):
        client.post("/desk/login", {"username": "erin", "password": "guess"})

    response = client.post("/desk/login", {"username": "erin", "password": "erin"})

    assert response.status_code == 429
    assert int(response.headers["Retry-After"]) >= 1
    assert "Too many tries" in response.content.decode()


def test_the_wait_of_one_source_is_not_the_wait_of_another(newsroom: Newsroom) -> None:
    for _ in range(entering.FREE_TRIES + 3):
        newsroom.client(None).post(
            "/desk/login", {"username": "erin", "password": "guess"}, REMOTE_ADDR="198.51.100.7"
        )

    response = newsroom.client(None).post(
        "/desk/login", {"username": "erin", "password": "erin"}, REMOTE_ADDR="203.0.113.9"
    )

    assert response.status_code == 302


def test_behind_a_proxy_the_one_who_guesses_waits_and_nobody_else(
    newsroom: Newsroom, settings: LazySettings
) -> None:
    settings.CORRIGENDA = {**settings.CORRIGENDA, "TRUSTED_PROXIES": ("127.0.0.1",)}

    def enter(password: str, address: str) -> int:
        data = {"username": "erin", "password": password}
        client = newsroom.client(None)
        return client.post("/desk/login", data, headers={"X-Forwarded-For": address}).status_code

    for _ in range(entering.FREE_TRIES + 3):
        enter("guess", "198.51.100.7")

    assert [enter("erin", "198.51.100.7"), enter("erin", "203.0.113.9")] == [429, 302]


def test_a_session_that_ends_under_a_form_costs_no_words(newsroom: Newsroom) -> None:
    page = newsroom.url("errata/7")
    act = f"{page}/do/ask"
    client = newsroom.client(None)
    from_the_page = {"Referer": f"http://testserver{page}", "Sec-Fetch-Site": "same-origin"}

    answer = client.post(act, {"question": "Où l’avez-vous lu ?"}, headers=from_the_page)
    assert answer.status_code == 403
    assert "Où l’avez-vous lu ?" in answer.content.decode()
    assert f"/desk/login?{urlencode({'next': f'http://testserver{page}'})}" in answer.content.decode()

    nothing_typed = client.post(act, {"version": "1"}, headers=from_the_page)
    assert nothing_typed.headers["Location"].startswith("/desk/login?next=")
    foreign = client.post(act, {"question": "Du faux texte"}, headers={"Sec-Fetch-Site": "cross-site"})
    assert (foreign.status_code, foreign.headers["Location"]) == (302, f"/desk/login?next={act}")


def test_the_wait_grows_and_passes() -> None:
    waits = []
    for _ in range(entering.FREE_TRIES + 4):
        entering.note_failure("erin", "198.51.100.7", now=NOW)
        waits.append(entering.wait("erin", "198.51.100.7", now=NOW).total_seconds())

    assert waits == [0, 0, 0, 0, 2, 4, 8, 16]
    assert entering.wait("erin", "198.51.100.7", now=later(1)).total_seconds() == 0


def test_a_source_that_tries_many_accounts_must_wait_too() -> None:
    for number in range(entering.FREE_TRIES_OF_SOURCE + 2):
        entering.note_failure(f"account-{number}", "198.51.100.7", now=NOW)

    assert entering.wait("somebody", "198.51.100.7", now=NOW).total_seconds() == 4


def test_a_success_forgets_and_an_hour_forgets_everything() -> None:
    for _ in range(9):
        entering.note_failure("erin", "198.51.100.7", now=NOW)
    entering.note_success("erin", "198.51.100.7")
    assert entering.wait("erin", "198.51.100.7", now=NOW).total_seconds() == 0

    entering.note_failure("other", "203.0.113.9", now=later(61))

    assert LoginDelay.objects.count() == 2


def test_neither_the_account_nor_the_source_is_kept() -> None:
    entering.note_failure("erin", "198.51.100.7", now=NOW)

    assert all(len(row.key) == 64 for row in LoginDelay.objects.all())


def test_a_log_out_ends_the_session(newsroom: Newsroom) -> None:
    client = newsroom.client(newsroom.erin)

    client.post("/desk/logout")

    assert client.get(newsroom.url()).status_code == 302


def test_the_desk_speaks_the_browsers_language_until_another_is_chosen(newsroom: Newsroom) -> None:
    client = newsroom.client(newsroom.erin, language="fr")
    assert '<html lang="fr"' in client.get(newsroom.url()).content.decode()

    client.get(newsroom.url() + "?lang=en")

    assert '<html lang="en"' in client.get(newsroom.url()).content.decode()


def test_the_chosen_language_survives_log_in_and_log_out(newsroom: Newsroom) -> None:
    client = newsroom.client(None, language="en")
    client.get("/desk/login?lang=fr")
    client.post("/desk/login", {"username": "erin", "password": "erin"})
    assert '<html lang="fr"' in client.get(newsroom.url()).content.decode()

    client.post("/desk/logout")

    assert '<html lang="fr"' in client.get("/desk/login").content.decode()
