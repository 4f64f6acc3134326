from __future__ import annotations

from dataclasses import dataclass

import pytest
from django.test import Client

from corrigenda.models import Article, Erratum, Member, Publication
from tests.factories import make_article, make_erratum, make_member, make_publication


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
