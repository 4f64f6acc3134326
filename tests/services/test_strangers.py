"""The services themselves keep strangers and lower roles out, whatever door somebody came through."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from corrigenda.core.errors import NotFound, Refused
from corrigenda.models import Listing, Member, Notice
from corrigenda.services import (
    announcing,
    api_tokens,
    house,
    members,
    publishing,
    trail,
    watch_plans,
)
from corrigenda.services.house import HouseSettings
from tests.desk.conftest import Newsroom, newsroom, things
from tests.factories import later, make_publication

__all__ = ["newsroom", "things"]
Act = Callable[[Newsroom, Member], object]
WANTED = HouseSettings(
    name="La Gazette",
    contact_url="https://gazette.example/contact",
    domains=("gazette.example",),
    languages=("fr",),
    ground_rules={},
    publish_typos=False,
    article_selector="",
    time_zone="UTC",
    answer_days="3",
    articles_a_month="",
)
NOTICE = {"type": "correction", "text": "Une erreur.", "now": later()}


def of_managers() -> dict[str, Act]:
    """What managers alone may do in their own publication."""
    return {
        "settings": lambda room, by: house.change_settings(room.publication, by, WANTED, now=later()),
        "add a member": lambda room, by: members.add_member(
            room.publication, by, who="charlie", role="editor", now=later()
        ),
        "change a role": lambda room, by: members.change_role(room.bob, by, role="editor", now=later()),
        "remove a member": lambda room, by: members.remove_member(room.bob, by, now=later()),
        "revoke a token": lambda room, by: api_tokens.revoke_token(
            room.alice.api_tokens.get(), by, now=later()
        ),
        "drop a listing": lambda room, by: watch_plans.drop_listing(Listing.objects.get(), by, now=later()),
        "read a listing": lambda room, by: watch_plans.read_listing_again(
            Listing.objects.get(), by, now=later()
        ),
    }


@pytest.mark.parametrize("name", of_managers())
def test_nothing_of_another_publication_is_there_for_its_manager(
    newsroom: Newsroom, things: dict[str, Any], name: str
) -> None:
    with pytest.raises(NotFound):
        of_managers()[name](newsroom, newsroom.charlie)

    assert trail.verify(newsroom.publication) is None


@pytest.mark.parametrize("name", of_managers())
def test_what_managers_do_is_refused_to_editors(
    newsroom: Newsroom, things: dict[str, Any], name: str
) -> None:
    with pytest.raises(Refused, match="member.role"):
        of_managers()[name](newsroom, newsroom.erin)


def test_secrets_are_made_by_managers(newsroom: Newsroom) -> None:
    with pytest.raises(Refused, match="member.role"):
        announcing.make_secret(newsroom.erin, now=later())
    with pytest.raises(Refused, match="member.role"):
        api_tokens.create_token(newsroom.erin, name="CMS", days=30, now=later())
    with pytest.raises(Refused, match="token.bad_purpose"):
        api_tokens.create_token(newsroom.alice, name="CMS", days=30, purpose="all", now=later())


def test_notices_are_their_own_publications(newsroom: Newsroom, things: dict[str, Any]) -> None:
    change = {**NOTICE, "before": "faut", "after": "faute"}
    notice = Notice.objects.get()

    with pytest.raises(NotFound):
        publishing.publish_notice(newsroom.erratum, newsroom.charlie, **NOTICE)
    with pytest.raises(NotFound):
        publishing.publish_change(newsroom.article, newsroom.charlie, **change)
    with pytest.raises(NotFound):
        publishing.withdraw_notice(notice, newsroom.charlie, now=later())
    with pytest.raises(Refused, match="notice.unknown_type"):
        publishing.publish_change(newsroom.article, newsroom.alice, **{**change, "type": "gossip"})
    with pytest.raises(Refused, match="notice.too_long"):
        publishing.publish_change(newsroom.article, newsroom.alice, **{**change, "text": "x" * 100_000})


def test_a_notice_is_withdrawn_once(newsroom: Newsroom) -> None:
    notice = publishing.publish_change(
        newsroom.article, newsroom.alice, **NOTICE, before="faut", after="faute"
    )

    first = publishing.withdraw_notice(notice, newsroom.alice, now=later())
    again = publishing.withdraw_notice(notice, newsroom.alice, now=later(9))

    assert again.withdrawn_at == first.withdrawn_at == later()


def test_a_choice_about_proofs_of_work_that_does_not_exist_is_refused(newsroom: Newsroom) -> None:
    wanted = replace(WANTED, proof_of_work="sometimes")

    with pytest.raises(Refused, match="publication.unknown_choice"):
        house.change_settings(newsroom.publication, newsroom.alice, wanted, now=later())


def test_the_trail_is_written_in_the_transaction_of_its_act(transactional_db: None) -> None:
    with pytest.raises(RuntimeError, match="in the transaction"):
        trail.lock(make_publication())
