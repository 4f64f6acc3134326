from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta

import pytest
from django.urls import URLPattern, URLResolver, get_resolver, reverse

from corrigenda.desk import urls
from corrigenda.models import ApiToken
from corrigenda.services import api_tokens
from tests.desk.conftest import Newsroom
from tests.factories import NOW

ALLOWED, LOGIN, MISSING, REFUSED = "allowed", "login", "missing", "refused"
EVERYBODY = (ALLOWED, ALLOWED)
MANAGERS = (ALLOWED, REFUSED)

# What Alice (manager) and Bob (corrector) get; Charlie, of another publication, always gets 404, and who is not
# logged in is always sent to the log-in. Each route must stand here.
ROUTES: dict[str, tuple[str, str]] = {
    "queue": EVERYBODY,
    "bulk": EVERYBODY,
    "erratum": EVERYBODY,
    "preview": EVERYBODY,
    "confirm": EVERYBODY,
    "publish": EVERYBODY,
    "decide": EVERYBODY,
    "keep_apart": EVERYBODY,
    "suggest_again": EVERYBODY,
    "amend": EVERYBODY,
    "withdraw": EVERYBODY,
    "articles": EVERYBODY,
    "look": EVERYBODY,
    "article": EVERYBODY,
    "observe": EVERYBODY,
    "compare": EVERYBODY,
    "alterations": EVERYBODY,
    "decide_alterations": EVERYBODY,
    "reopen_alterations": EVERYBODY,
    "alteration": EVERYBODY,
    "publish_alteration": EVERYBODY,
    "settings": MANAGERS,
    "members": MANAGERS,
    "member": MANAGERS,
    "rules": EVERYBODY,
    "rule": EVERYBODY,
    "blocks": EVERYBODY,
    "block": EVERYBODY,
    "tokens": MANAGERS,
    "token": MANAGERS,
    "write": EVERYBODY,
    "source": EVERYBODY,
    "again": EVERYBODY,
    "take_back": EVERYBODY,
    "unwritten": EVERYBODY,
    "all_again": EVERYBODY,
    "elsewhere": EVERYBODY,
    "sweep": EVERYBODY,
    "sweep_undo": EVERYBODY,
    "sweep_again": EVERYBODY,
    "sweep_look": EVERYBODY,
    "connection": MANAGERS,
    "mails": EVERYBODY,
    "figures": EVERYBODY,
    "figures_csv": EVERYBODY,
    "watch": MANAGERS,
    "listing": MANAGERS,
    "watch_secret": MANAGERS,
    "trail": EVERYBODY,
}
# Pages that correctors read and editors change.
EDITORS_CHANGE = {"rules", "rule", "blocks", "block", "reopen_alterations", "all_again"}
# Pages that belong to no publication.
OPEN_ROUTES = {"home", "login", "logout", "stop_mails"}


@dataclass(frozen=True)
class Visit:
    name: str
    address: str


def named_routes(patterns: list[URLPattern | URLResolver]) -> Iterator[URLPattern]:
    for pattern in patterns:
        assert isinstance(pattern, URLPattern)
        yield pattern


@pytest.fixture
def visits(things: dict[str, object]) -> list[Visit]:
    """Every route of the desk, pointed at the gazette's own things."""
    found = []
    for route in named_routes(urls.urlpatterns):
        if route.name in OPEN_ROUTES:
            continue
        wanted = {name: things[name] for name in route.pattern.converters}
        found.append(Visit(str(route.name), reverse(f"desk:{route.name}", kwargs=wanted)))
    return found


def outcome(status: int, location: str) -> str:
    if status == 302 and location.startswith("/desk/login"):
        return LOGIN
    return {403: REFUSED, 404: MISSING}.get(status, ALLOWED)


def test_every_route_of_the_desk_stands_in_the_matrix() -> None:
    names = {route.name for route in named_routes(urls.urlpatterns)}

    assert names == set(ROUTES) | OPEN_ROUTES
    assert get_resolver().namespace_dict["desk"]


@pytest.mark.parametrize("method", ["get", "post"])
def test_each_route_opens_to_whom_it_should_and_to_nobody_else(
    newsroom: Newsroom, visits: list[Visit], method: str
) -> None:
    people = {
        "alice": (newsroom.client(newsroom.alice), 0),
        "bob": (newsroom.client(newsroom.bob), 1),
        "charlie": (newsroom.client(newsroom.charlie), None),
        "nobody": (newsroom.client(None), None),
    }
    wrong = []
    # The strangers first: what the members do must not hide what a stranger could reach.
    for name in ("charlie", "nobody", "bob", "alice"):
        client, rank = people[name]
        for visit in visits:
            response = getattr(client, method)(visit.address)
            expected = {"charlie": MISSING, "nobody": LOGIN}.get(name, "") or ROUTES[visit.name][rank or 0]
            if name == "bob" and method == "post" and visit.name in EDITORS_CHANGE:
                expected = REFUSED
            got = outcome(response.status_code, response.headers.get("Location", ""))
            if response.status_code == 405:
                got = expected if name in {"alice", "bob"} else MISSING if name == "charlie" else LOGIN
            if name == "alice" and visit.name == "token" and method == "post":
                assert not ApiToken.objects.exists()
            if got != expected:
                wrong.append((name, method, visit.name, response.status_code, expected))

    assert wrong == []


def test_no_page_of_the_desk_is_kept_by_any_cache(newsroom: Newsroom, visits: list[Visit]) -> None:
    for member in (newsroom.alice, newsroom.charlie, None):
        client = newsroom.client(member)
        for visit in [*visits, Visit("home", "/desk/"), Visit("login", "/desk/login")]:
            response = client.get(visit.address)
            if response.status_code != 405:
                assert response.headers["Cache-Control"] == "no-store, private", visit


def test_another_publications_erratum_article_member_and_token_are_nowhere(newsroom: Newsroom) -> None:
    token, _secret = api_tokens.create_token(newsroom.alice, name="CMS", days=30, now=NOW)
    charlie = newsroom.client(newsroom.charlie)
    own = f"/desk/p/{newsroom.charlie.publication.slug}/"

    for rest in (
        f"errata/{newsroom.erratum.number}",
        f"articles/{newsroom.article.public_id}/",
        f"articles/{newsroom.article.public_id}/changes",
    ):
        assert charlie.get(own + rest).status_code == 404, rest
    for rest in (
        f"errata/{newsroom.erratum.number}/do/claim",
        f"errata/{newsroom.erratum.number}/apart/{newsroom.erratum.number}",
        f"articles/{newsroom.article.public_id}/observe",
        f"settings/members/{newsroom.bob.pk}",
        f"settings/tokens/{token.pk}",
    ):
        assert charlie.post(own + rest, {"version": "0", "do": "remove"}).status_code == 404, rest
    assert newsroom.fresh().claimed_by is None
    assert newsroom.publication.members.count() == 3
    assert ApiToken.objects.count() == 1


def test_a_member_loses_the_desk_at_the_next_click(newsroom: Newsroom) -> None:
    bob = newsroom.client(newsroom.bob)
    assert bob.get(newsroom.url()).status_code == 200

    newsroom.bob.delete()

    assert bob.get(newsroom.url()).status_code == 404


def test_a_form_from_another_site_does_nothing(newsroom: Newsroom) -> None:
    from django.test import Client

    client = Client(enforce_csrf_checks=True)
    client.force_login(newsroom.erin.user)

    response = client.post(newsroom.url(f"errata/{newsroom.erratum.number}/do/claim"), {"version": "0"})

    assert response.status_code == 403
    assert newsroom.fresh().claimed_by is None


def test_the_sessions_cookie_is_out_of_reach_of_scripts_and_other_sites(newsroom: Newsroom) -> None:
    client = newsroom.client(None)

    response = client.post("/desk/login", {"username": "erin", "password": "erin"})

    cookie = response.cookies["desk"]
    assert (cookie["httponly"], cookie["samesite"]) == (True, "Lax")
    assert int(cookie["max-age"]) <= timedelta(days=7).total_seconds()
