from __future__ import annotations

import re
from html import unescape

import pytest
from django.contrib.auth.models import User

from corrigenda.models import ApiToken, Domain, Member, TrailEvent
from corrigenda.services.tokens import token_digest
from tests.desk.conftest import Newsroom

GOOD = {
    "name": "La Gazette",
    "domains": "www.gazette.example\nHTTPS://Gazette.Example/",
    "languages": ["en", "fr"],
    "contact_url": "https://gazette.example/contact",
    "rights_url": " https://gazette.example/droits ",
    "publish_typos": "yes",
    "article_selector": "main article",
    "time_zone": "Europe/Paris",
    "answer_days": "5",
    "articles_a_month": "",
    "rules_fr": "Nous écrivons « clé ».",
    "rules_en": "",
}


def save(newsroom: Newsroom, **changes: object) -> tuple[int, str]:
    client = newsroom.client(newsroom.alice)
    response = client.post(newsroom.url("settings"), {**GOOD, **changes})
    newsroom.publication.refresh_from_db()
    return response.status_code, unescape(response.content.decode())


def test_a_manager_sets_everything(newsroom: Newsroom) -> None:
    status, _page = save(newsroom)
    publication = newsroom.publication

    assert status == 302
    assert (publication.name, publication.languages) == ("La Gazette", ["en", "fr"])
    assert publication.ground_rules == {"fr": "Nous écrivons « clé »."}
    assert (publication.publish_typos, publication.article_selector) == (True, "main article")
    assert (publication.time_zone, publication.answer_days, publication.articles_a_month) == (
        "Europe/Paris",
        5,
        None,
    )
    assert list(publication.domains.values_list("host", flat=True)) == [
        "gazette.example",
        "www.gazette.example",
    ]
    assert publication.rights_url == "https://gazette.example/droits"
    event = TrailEvent.objects.get(action="publication.change")
    assert "domains" in event.facts["fields"]


def test_the_lane_for_what_is_perhaps_off_topic_can_be_done_without(newsroom: Newsroom) -> None:
    save(newsroom)
    assert newsroom.publication.separates_doubtful

    save(newsroom, doubtful="queue")

    assert not newsroom.publication.separates_doubtful
    assert TrailEvent.objects.filter(action="publication.change").last().facts["fields"] == [  # type: ignore[union-attr]
        "separates_doubtful"
    ]
    page = newsroom.client(newsroom.alice).get(newsroom.url("settings")).content.decode()
    assert re.search(r'name="doubtful" value="queue"[^>]*checked', page)


def test_saving_what_stands_already_leaves_no_trace(newsroom: Newsroom) -> None:
    save(newsroom)
    save(newsroom)

    assert TrailEvent.objects.filter(action="publication.change").count() == 1


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"name": " "}, "Give the publication a name."),
        ({"name": "x" * 201}, "This is too long: at most 200 characters."),
        ({"languages": []}, "Choose at least one language."),
        ({"contact_url": "contact"}, "Give the full address of a page, starting with https://."),
        ({"contact_url": "javascript:alert(1)"}, "Give the full address of a page"),
        ({"rights_url": "droits"}, "starting with https://, or leave it empty."),
        ({"domains": ""}, "Give at least one domain."),
        ({"domains": "not_a_domain!"}, "is not the name of a site."),
        ({"rules_fr": "x" * 5001}, "This is too long: at most 5,000 characters."),
        ({"time_zone": "Europe/Brévannes"}, "Pick a time zone from the list."),
        ({"answer_days": "0"}, "Type a whole number from 1 to 60."),
        ({"answer_days": "soon"}, "Type a whole number from 1 to 60."),
        ({"articles_a_month": "-3"}, "Type a whole number from 1 to 1,000,000."),
        ({"article_selector": "x" * 501}, "This is too long: at most 500 characters."),
    ],
)
def test_a_wrong_setting_is_said_at_its_field_and_nothing_typed_is_lost(
    newsroom: Newsroom, changes: dict[str, object], sentence: str
) -> None:
    status, page = save(newsroom, **{"rules_en": "Typed words stay.", **changes})

    assert status == 422
    assert sentence in page
    assert "Typed words stay." in page
    assert newsroom.publication.name == "Gazette"
    assert newsroom.publication.domains.get().host == "127.0.0.1:9"


def test_a_domain_of_another_publication_cannot_be_taken(newsroom: Newsroom) -> None:
    status, page = save(newsroom, domains="courrier.example")

    assert status == 422
    assert "The domain “courrier.example” belongs to another publication." in page
    assert Domain.objects.get(host="courrier.example").publication == newsroom.charlie.publication


def test_a_language_that_the_form_does_not_offer_is_refused(newsroom: Newsroom) -> None:
    assert save(newsroom, languages=["xx"])[0] == 422


def add(newsroom: Newsroom, who: str, role: str = "editor") -> tuple[int, str]:
    response = newsroom.client(newsroom.alice).post(
        newsroom.url("settings/members"), {"who": who, "role": role}
    )
    return response.status_code, unescape(response.content.decode())


@pytest.mark.parametrize("who", ["dora", "Dora@Example.org"])
def test_a_member_is_added_by_user_name_or_address(newsroom: Newsroom, who: str) -> None:
    User.objects.create_user("dora", "dora@example.org")

    assert add(newsroom, who)[0] == 302
    assert newsroom.publication.members.get(user__username="dora").role == "editor"


@pytest.mark.parametrize(
    ("who", "role", "sentence"),
    [
        ("nemo", "editor", "There is no account with this user name or e-mail address."),
        ("", "editor", "There is no account with this user name or e-mail address."),
        ("twin@example.org", "editor", "There is no account with this user name or e-mail address."),
        ("bob", "editor", "This person is a member already."),
        ("charlie", "king", "Choose a role."),
    ],
)
def test_a_wrong_member_is_refused_with_what_was_typed(
    newsroom: Newsroom, who: str, role: str, sentence: str
) -> None:
    User.objects.create_user("twin-1", "twin@example.org")
    User.objects.create_user("twin-2", "twin@example.org")

    status, page = add(newsroom, who, role)

    assert status == 422
    assert sentence in page
    assert f'value="{who}"' in page
    assert newsroom.publication.members.count() == 3


def change(newsroom: Newsroom, member: Member, **post: str) -> tuple[int, str]:
    client = newsroom.client(newsroom.alice)
    response = client.post(newsroom.url(f"settings/members/{member.pk}"), post)
    return response.status_code, response.headers.get("Location", "") or unescape(response.content.decode())


def test_a_role_is_changed_at_once(newsroom: Newsroom) -> None:
    change(newsroom, newsroom.bob, role="manager")

    assert newsroom.client(newsroom.bob).get(newsroom.url("settings")).status_code == 200


def test_a_member_is_removed_and_the_account_stays(newsroom: Newsroom) -> None:
    change(newsroom, newsroom.bob, do="remove")

    assert not Member.objects.filter(pk=newsroom.bob.pk).exists()
    assert User.objects.filter(username="bob").exists()


@pytest.mark.parametrize("post", [{"do": "remove"}, {"role": "editor"}])
def test_the_last_manager_cannot_go(newsroom: Newsroom, post: dict[str, str]) -> None:
    status, page = change(newsroom, newsroom.alice, **post)

    assert status == 422
    assert "A publication needs a manager." in page
    assert Member.objects.get(pk=newsroom.alice.pk).role == "manager"


def test_a_manager_may_leave_when_there_is_another(newsroom: Newsroom) -> None:
    change(newsroom, newsroom.bob, role="manager")

    assert change(newsroom, newsroom.alice, do="remove") == (302, "/desk/")


def test_a_plain_visit_to_a_members_address_leads_to_the_list(newsroom: Newsroom) -> None:
    client = newsroom.client(newsroom.alice)

    assert client.get(newsroom.url(f"settings/members/{newsroom.bob.pk}")).status_code == 302


def test_a_token_is_shown_once_and_only_its_digest_is_kept(newsroom: Newsroom) -> None:
    client = newsroom.client(newsroom.alice)

    page = client.post(
        newsroom.url("settings/tokens"), {"token_name": "Our CMS", "days": "90"}
    ).content.decode()
    secret = page.split('id="secret">')[1].split("<")[0]

    assert ApiToken.objects.get().digest == token_digest(secret)
    assert secret not in client.get(newsroom.url("settings/tokens")).content.decode()


@pytest.mark.parametrize(
    ("post", "sentence"),
    [
        ({"token_name": "", "days": "90"}, "Give the token a name"),
        ({"token_name": "x" * 101, "days": "90"}, "Give the token a name"),
        ({"token_name": "CMS", "days": "9999"}, "Choose how long the token is good for."),
        ({"token_name": "CMS", "days": "x"}, "Choose how long the token is good for."),
    ],
)
def test_a_token_needs_a_name_and_an_end(newsroom: Newsroom, post: dict[str, str], sentence: str) -> None:
    response = newsroom.client(newsroom.alice).post(newsroom.url("settings/tokens"), post)

    assert response.status_code == 422
    assert sentence in response.content.decode()
    assert not ApiToken.objects.exists()


def test_a_revoked_token_is_gone(newsroom: Newsroom) -> None:
    client = newsroom.client(newsroom.alice)
    client.post(newsroom.url("settings/tokens"), {"token_name": "Our CMS", "days": "90"})

    page = client.post(newsroom.url(f"settings/tokens/{ApiToken.objects.get().pk}"), follow=True)

    assert "The token “Our CMS” is revoked." in unescape(page.content.decode())
    assert not ApiToken.objects.exists()
    assert list(TrailEvent.objects.filter(action__startswith="token").values_list("action", flat=True)) == [
        "token.create",
        "token.revoke",
    ]
