"""How a publication wants its site watched: the pace, what is taken in, which sitemaps and feeds are read."""

from __future__ import annotations

from datetime import datetime

from django.db import transaction

from corrigenda.core import addresses
from corrigenda.core.errors import NotFound, Refused
from corrigenda.core.watching import Pace
from corrigenda.core.words import Role
from corrigenda.models import Listing, Member, Publication, TrailHead, WatchPlan
from corrigenda.services import listings, trail
from corrigenda.services.jobs import enqueue


def plan_of(publication: Publication) -> WatchPlan:
    """The publication's plan; the usual one where nobody chose."""
    return WatchPlan.objects.filter(publication=publication).first() or WatchPlan(publication=publication)


@transaction.atomic
def change_plan(member: Member, *, pace: str, takes_in: bool, now: datetime) -> WatchPlan:
    """The plan as wanted. Raises Refused("pace.unknown"), Refused("member.role") below manager."""
    head = _begin(member)
    if pace not in set(Pace):
        raise Refused("pace.unknown", field="pace")
    plan, _is_new = WatchPlan.objects.get_or_create(publication=member.publication)
    if (plan.pace, plan.takes_in) != (pace, takes_in):
        plan.pace, plan.takes_in = pace, takes_in
        plan.save(update_fields=["pace", "takes_in"])
        _record(member, "watch.change", now, head)
    return plan


@transaction.atomic
def add_listing(member: Member, url: str, *, now: datetime) -> Listing:
    """Reads a sitemap or feed from now on. Raises Refused: url.bad, listing.foreign, listing.known, member.role."""
    head = _begin(member)
    address = addresses.normal_url(url)
    publication = member.publication
    if not publication.domains.filter(host=addresses.host_of(address)).exists():
        raise Refused("listing.foreign", field="url")
    listing = listings.add(publication, address, is_found=False, now=now)
    if listing is None:
        raise Refused("listing.known", field="url")
    _record(member, "listing.add", now, head)
    return listing


@transaction.atomic
def drop_listing(listing: Listing, member: Member, *, now: datetime) -> None:
    """Reads it no longer. One that the site names stays, unread: it would be found again."""
    head = _begin(member)
    _require_own(listing, member)
    if listing.is_found:
        listing.parts.all().delete()
        Listing.objects.filter(pk=listing.pk).update(is_read=False)
    else:
        listing.delete()
    _record(member, "listing.drop", now, head)


@transaction.atomic
def read_listing_again(listing: Listing, member: Member, *, now: datetime) -> None:
    """Reads one again that was dropped."""
    head = _begin(member)
    _require_own(listing, member)
    Listing.objects.filter(pk=listing.pk).update(is_read=True, next_look_at=now, etag="", last_modified="")
    _record(member, "listing.add", now, head)


@transaction.atomic
def search_again(member: Member, *, now: datetime) -> None:
    """Looks now for the sitemaps and feeds that the site names."""
    _begin(member)
    WatchPlan.objects.update_or_create(publication=member.publication, defaults={"searched_at": now})
    enqueue(listings.search, member.publication_id)


def _begin(member: Member) -> TrailHead:
    if member.rank is not Role.MANAGER:
        raise Refused("member.role", needed=Role.MANAGER.value)
    return trail.lock(member.publication)


def _require_own(listing: Listing, member: Member) -> None:
    if listing.publication_id != member.publication_id:
        raise NotFound("listing.unknown")


def _record(member: Member, action: str, now: datetime, head: TrailHead) -> None:
    trail.record(
        member.publication,
        action,
        f"publication:{member.publication_id}",
        actor=trail.actor_of(member),
        now=now,
        head=head,
    )
