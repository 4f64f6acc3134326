"""From an empty database to a desk: an account, a publication, a first report."""

from __future__ import annotations

import io

import pytest
from django.core.management import CommandError, call_command
from django.test import Client

from corrigenda.models import Publication
from corrigenda.services import trail
from tests.factories import make_article, make_publication

pytestmark = pytest.mark.django_db

ACCOUNT = ("claire", "--email", "claire@gazette.example")
NEEDED = {
    "name": "La Gazette",
    "domain": ["www.gazette.example", "Gazette.example"],
    "contact": "https://www.gazette.example/contact",
    "language": ["fr", "en"],
    "manager": "claire",
    "time_zone": "Europe/Paris",
}


def words(changed: dict[str, object]) -> list[str]:
    """The settings as they are typed behind the short name."""
    typed = []
    for name, value in {**NEEDED, **changed}.items():
        for one in value if isinstance(value, list) else [value]:
            typed += [f"--{name.replace('_', '-')}", str(one)]
    return typed


@pytest.fixture
def typed(monkeypatch: pytest.MonkeyPatch) -> None:
    """A password that comes through a pipe."""
    monkeypatch.setattr("sys.stdin", io.StringIO("péniche et écluse\n"))


def test_who_was_added_logs_in_to_the_publication_that_was_opened(typed: None) -> None:
    out = io.StringIO()
    call_command("add_account", *ACCOUNT, stdout=out)
    call_command("add_publication", "gazette", *words({}), stdout=out)

    publication = Publication.objects.get()
    manager = Client()
    manager.post("/desk/login", {"username": "claire", "password": "péniche et écluse"})
    assert manager.get("/desk/p/gazette/settings").status_code == 200
    assert (publication.languages, publication.time_zone) == (["fr", "en"], "Europe/Paris")
    assert sorted(publication.domains.values_list("host", flat=True)) == [
        "gazette.example",
        "www.gazette.example",
    ]
    assert "http://testserver/desk/p/gazette/" in out.getvalue()
    assert Client().get("/report", {"url": make_article(publication).url}).status_code == 200
    assert trail.verify(publication) is None


@pytest.mark.parametrize(
    ("changed", "said"),
    [
        ({"name": " "}, "Give the publication a name."),
        ({"domain": ["taken.example"]}, "belongs to another publication"),
        ({"contact": "contact"}, "Give the full address of a page"),
        ({"language": ["tlh"]}, "Choose at least one language."),
        ({"manager": "nobody"}, "There is no account"),
        ({"time_zone": "Mars"}, "Pick a time zone"),
    ],
)
def test_what_cannot_be_is_said_and_nothing_is_kept(
    typed: None, changed: dict[str, object], said: str
) -> None:
    make_publication("courrier", "taken.example")
    call_command("add_account", *ACCOUNT, stdout=io.StringIO())

    with pytest.raises(CommandError, match=said):
        call_command("add_publication", "gazette", *words(changed))

    assert Publication.objects.count() == 1


@pytest.mark.parametrize(
    ("slug", "said"), [("La Gazette", "small letters"), ("x" * 51, "small letters"), ("courrier", "Another")]
)
def test_a_short_name_that_is_no_good_or_taken(slug: str, said: str) -> None:
    make_publication("courrier")

    with pytest.raises(CommandError, match=said):
        call_command("add_publication", slug, *words({}))


@pytest.mark.parametrize(
    ("account", "password", "said"),
    [
        (("claire", "--email", "nowhere"), "péniche et écluse", "valid email"),
        (ACCOUNT, "court", "too short"),
        (ACCOUNT, "password123", "too common"),
        (("cl aire", *ACCOUNT[1:]), "péniche et écluse", "valid username"),
    ],
)
def test_an_account_that_is_no_good(
    monkeypatch: pytest.MonkeyPatch, account: tuple[str, ...], password: str, said: str
) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO(password))

    with pytest.raises(CommandError, match=said):
        call_command("add_account", *account)


def test_an_account_that_is_there_already_stays_as_it_is(typed: None) -> None:
    call_command("add_account", *ACCOUNT, stdout=io.StringIO())

    with pytest.raises(CommandError, match="already exists"):
        call_command("add_account", *ACCOUNT)
