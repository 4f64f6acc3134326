from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta

import pytest
from django.core.management import call_command
from django.http import HttpResponse
from django.test import Client, override_settings
from standardwebhooks import Webhook

from corrigenda.models import Announcement, Article, Member, Watch, WatchPlan
from corrigenda.services import announcing, watching
from tests.api.calls import problem
from tests.factories import make_article, make_member, make_publication
from tests.settings import CORRIGENDA

pytestmark = pytest.mark.django_db


@pytest.fixture
def article() -> Article:
    article = make_article()
    watching.tend(now=datetime.now(UTC))
    return article


@pytest.fixture
def manager(article: Article) -> Member:
    return make_member(article.publication, "manager")


@pytest.fixture
def secret(manager: Member) -> str:
    return announcing.make_secret(manager, now=datetime.now(UTC))


def announce(
    client: Client,
    article: Article,
    secret: str,
    *,
    url: str = "",
    message_id: str = "msg_1",
    at: datetime | None = None,
    slug: str = "",
    body: bytes = b"",
) -> HttpResponse:
    """A message as the CMS sends it; ``body`` is sent instead of the one that is signed."""
    at = at or datetime.now(UTC)
    signed = json.dumps(
        {"type": "article.updated", "timestamp": at.isoformat(), "data": {"url": url or article.url, "id": 7}}
    )
    headers = {
        "webhook-id": message_id,
        "webhook-timestamp": str(int(at.timestamp())),
        "webhook-signature": Webhook(secret).sign(message_id, at, signed),
    }
    path = f"/api/v1/publications/{slug or article.publication.slug}/announcements"
    return client.post(path, body or signed.encode(), content_type="application/json", headers=headers)


def looks(response: HttpResponse) -> int:
    assert response.status_code == 202
    return int(json.loads(response.content)["looks"])


def test_an_article_that_changed_is_looked_at_soon(client: Client, article: Article, secret: str) -> None:
    assert Watch.objects.get().asked_at is None

    assert looks(announce(client, article, secret)) == 1

    watch = Watch.objects.get()
    assert watch.asked_at is not None
    assert watch.next_look_at <= datetime.now(UTC)


def test_the_same_message_again_does_nothing(client: Client, article: Article, secret: str) -> None:
    announce(client, article, secret)
    Watch.objects.update(asked_at=None)

    assert looks(announce(client, article, secret)) == 0
    assert Watch.objects.get().asked_at is None
    assert looks(announce(client, article, secret, message_id="msg_2")) == 1


def test_a_message_that_is_not_signed_by_the_publications_secret_is_refused(
    client: Client, article: Article, secret: str, manager: Member
) -> None:
    other = announcing.make_secret(make_member(make_publication(), "manager"), now=datetime.now(UTC))
    hour = timedelta(hours=1)

    wrong = [
        announce(client, article, other),
        announce(
            client,
            article,
            secret,
            body=b'{"type": "article.updated", "data": {"url": "https://x.example/"}}',
        ),
        announce(client, article, secret, at=datetime.now(UTC) - hour),
        announce(client, article, secret, at=datetime.now(UTC) + hour),
        client.post(
            f"/api/v1/publications/{article.publication.slug}/announcements",
            {"type": "article.updated", "data": {"url": article.url}},
            content_type="application/json",
        ),
        client.post(
            f"/api/v1/publications/{article.publication.slug}/announcements",
            {"type": "article.updated", "data": {"url": article.url}},
            content_type="application/json",
            headers={"webhook-id": "1", "webhook-timestamp": "x", "webhook-signature": "nonsense"},
        ),
    ]
    for response in wrong:
        problem(response, 401, "announcement.unsigned")
    announcing.make_secret(manager, now=datetime.now(UTC))
    problem(announce(client, article, secret), 401, "announcement.unsigned")
    assert Announcement.objects.count() == 0


def test_a_secret_opens_its_own_publication_alone(client: Client, article: Article, secret: str) -> None:
    other = make_publication()
    WatchPlan.objects.create(publication=other, sealed=WatchPlan.objects.get().sealed)

    problem(announce(client, article, secret, slug=other.slug), 401, "announcement.unsigned")
    problem(announce(client, article, secret, slug="nowhere"), 404, "publication.unknown")


def test_a_page_that_nobody_knows_is_taken_in_only_where_that_is_wished(
    client: Client, article: Article, secret: str
) -> None:
    new = article.url + "-2"
    assert looks(announce(client, article, secret, url=new)) == 0

    WatchPlan.objects.update(takes_in=True)

    assert looks(announce(client, article, secret, url=new, message_id="msg_2")) == 1
    assert looks(announce(client, article, secret, url="https://autre.example/x", message_id="msg_3")) == 0
    assert Watch.objects.filter(article=None).get().url == new


def test_what_is_no_address_is_said_at_its_field(client: Client, article: Article, secret: str) -> None:
    problem(announce(client, article, secret, url="nonsense"), 422, "url.bad")


def test_old_messages_are_forgotten(client: Client, article: Article, secret: str) -> None:
    announce(client, article, secret)

    announcing.forget_old(now=datetime.now(UTC))
    assert Announcement.objects.count() == 1
    announcing.forget_old(now=datetime.now(UTC) + timedelta(hours=2))
    assert Announcement.objects.count() == 0


def test_secrets_are_sealed_and_their_keys_rotated(client: Client, article: Article, manager: Member) -> None:
    with override_settings(CORRIGENDA={**CORRIGENDA, "SEALING_KEYS": ("old",)}):
        secret = announcing.make_secret(manager, now=datetime.now(UTC))
    assert secret.encode() not in bytes(WatchPlan.objects.get().sealed)
    with override_settings(CORRIGENDA={**CORRIGENDA, "SEALING_KEYS": ("new", "old")}):
        call_command("rotate_keys", verbosity=0)

    with override_settings(CORRIGENDA={**CORRIGENDA, "SEALING_KEYS": ("new",)}):
        assert looks(announce(client, article, secret)) == 1
    problem(announce(client, article, secret, message_id="msg_2"), 401, "announcement.unsigned")
