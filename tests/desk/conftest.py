from __future__ import annotations

from dataclasses import dataclass

import pytest
from django.test import Client

from corrigenda.models import (
    Alteration,
    Application,
    Article,
    Erratum,
    Listing,
    Member,
    Notice,
    Publication,
    Sweep,
)
from corrigenda.services import api_tokens, blocking, ground_rules
from tests.factories import NOW, TEXTS, make_article, make_erratum, make_member, make_publication, push_again


@dataclass(frozen=True)
class Newsroom:
    """A publication with a manager (Alice), an editor (Erin) and a corrector (Bob), one article and one erratum;
    Charlie manages another publication."""

    publication: Publication
    alice: Member
    erin: Member
    bob: Member
    charlie: Member
    article: Article
    erratum: Erratum

    def client(self, member: Member | None, language: str = "en") -> Client:
        """A browser of this member, who reads English unless told otherwise."""
        client = Client(headers={"Accept-Language": language})
        if member is not None:
            client.force_login(member.user)
        return client

    def url(self, rest: str = "") -> str:
        """An address of this desk."""
        return f"/desk/p/{self.publication.slug}/{rest}"

    def fresh(self) -> Erratum:
        """The erratum as it stands in the database."""
        return Erratum.objects.get(pk=self.erratum.pk)


@pytest.fixture
def newsroom(db: None) -> Newsroom:
    publication = make_publication("gazette", "127.0.0.1:9")  # nobody answers there
    article = make_article(publication, path="canal")
    return Newsroom(
        publication=publication,
        alice=make_member(publication, "manager", "alice"),
        erin=make_member(publication, "editor", "erin"),
        bob=make_member(publication, "corrector", "bob"),
        charlie=make_member(make_publication("courrier"), "manager", "charlie"),
        article=article,
        erratum=make_erratum(article),
    )


@pytest.fixture
def things(newsroom: Newsroom) -> dict[str, object]:
    """One of everything of the gazette's that an address names, by the name it has there."""
    token, _secret = api_tokens.create_token(newsroom.alice, name="CMS", days=30, now=NOW)
    notice = Notice.objects.create(
        publication=newsroom.publication,
        article=newsroom.article,
        erratum=newsroom.erratum,
        type="correction",
        language="fr",
        text="Une erreur.",
        published_at=NOW,
    )
    application = Application.objects.create(
        erratum=newsroom.erratum, connector="http", state="failed", started_at=NOW, changed_at=NOW
    )
    rule = ground_rules.add_rule(newsroom.alice, kind="british", now=NOW)
    block = blocking.block_pattern(newsroom.alice, "casino", reason="Publicité.", now=NOW)
    sweep = Sweep.objects.create(
        publication=newsroom.publication,
        erratum=newsroom.erratum,
        wrong="faut",
        right="faute",
        started_at=NOW,
    )
    alteration = Alteration.objects.get(article=push_again(newsroom.article, TEXTS[:4]))
    listing = Listing.objects.create(
        publication=newsroom.publication, url="https://gazette.example/plan.xml", host="x", next_look_at=NOW
    )
    return {
        "sweep_id": sweep.public_id,
        "application_id": application.pk,
        "slug": newsroom.publication.slug,
        "number": newsroom.erratum.number,
        "other": newsroom.erratum.number,
        "verb": "claim",
        "notice_id": notice.public_id,
        "article_id": newsroom.article.public_id,
        "member_id": newsroom.bob.pk,
        "token_id": token.pk,
        "rule_id": rule.pk,
        "block_id": block.pk,
        "alteration_id": alteration.public_id,
        "listing_id": listing.pk,
    }
