"""Takes in articles: by URL through the guarded client, or pushed; each distinct content is one Revision."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from django.db import transaction

from corrigenda import net
from corrigenda.conf import conf
from corrigenda.core import addresses
from corrigenda.core.blocks import Block, BlockKind, content_digest, text_digest
from corrigenda.core.errors import FetchError, NotFound, Refused
from corrigenda.extraction import Extracted, extract_article
from corrigenda.models import Article, ArticleAddress, Publication, Revision, TrailHead, queries
from corrigenda.models.words import keep_words
from corrigenda.services import alterations, placing, settling, trail

# A copy this old is fetched again before a reader is shown it; younger ones are refreshed behind the page.
STALE = timedelta(hours=1)


def open_article(url: str, *, now: datetime) -> Article:
    """The article at a reader's address, with its current revision.

    Known articles come from the store, refreshed first when the copy is stale (and served as stored when the site
    does not answer); an unknown one is fetched. Raises Refused("url.bad"), NotFound("publication.unknown") when
    no publication owns the address, FetchError when it cannot be had or is no article.
    """
    address = addresses.normal_url(url)
    publication, known = queries.owner_and_article(addresses.host_of(address), address)
    if known is None or known.current is None:
        return observe_url(publication, address, now=now)
    if now - known.checked_at > STALE:
        try:
            return observe_url(publication, known.url, now=now)
        except FetchError:
            return known
    return known


def observe_url(publication: Publication, url: str, *, now: datetime, settle: bool = True) -> Article:
    """Fetches the page, splits it into blocks and keeps what is new (see `keep`). Raises FetchError; nothing remote
    happens inside the transaction."""
    address = addresses.normal_url(url)
    page = net.fetch_page(address, guard=guard_of(publication))
    found = extract_article(page.html, url=page.url, selector=publication.article_selector)
    canonical = _own_address(publication, found.canonical_url) or addresses.normal_url(page.url)
    aliases = (address, page.url)
    return keep(publication, canonical, found, origin="fetched", now=now, aliases=aliases, settle=settle)


def observe(article: Article, *, now: datetime, settle: bool = True) -> Article:
    """The article as it stands now on the publication's site. Raises FetchError, also "watch.elsewhere"."""
    seen = look_again(article, net.Validators(), now=now, settle=settle)
    return article if seen is None else seen.article


@dataclass(frozen=True, slots=True)
class Seen:
    """An article that was just looked at: when it says it came out, and what to ask for next time."""

    article: Article
    published: datetime | None
    validators: net.Validators


def look_again(article: Article, known: net.Validators, *, now: datetime, settle: bool = True) -> Seen | None:
    """The known article as it stands now; None when the site says that nothing changed since ``known``.

    An article that moved to another address takes it, and is found at both. Raises FetchError, "watch.elsewhere" when
    the address leads to another text (a home page, the next article): nothing of that is kept.
    """
    page = net.fetch_page_again(article.url, known, guard=guard_of(article.publication))
    if page is None:
        Article.objects.filter(pk=article.pk).update(checked_at=now)
        article.checked_at = now
        return None
    found = extract_article(page.html, url=page.url, selector=article.publication.article_selector)
    url = _own_address(article.publication, found.canonical_url) or addresses.normal_url(page.url)
    if not _is_at(article, url) and not _is_same_text(article, found):
        raise FetchError("watch.elsewhere", url=page.url)
    kept = keep(
        article.publication,
        url,
        found,
        origin="fetched",
        now=now,
        aliases=(page.url,),
        settle=settle,
        article=article,
    )
    return Seen(kept, found.published, net.Validators.of(page.headers))


def push(
    publication: Publication, url: str, blocks: Sequence[Block], *, title: str, language: str, now: datetime
) -> Article:
    """Keeps an article that the publisher sends. Raises Refused when the address is foreign or nothing is in it."""
    address = addresses.normal_url(url)
    if not publication.domains.filter(host=addresses.host_of(address)).exists():
        raise Refused("url.not_in_domains", field="url")
    if not any(block.text for block in blocks):
        raise Refused("article.empty", field="blocks")
    headline = next((block.text for block in blocks if block.kind is BlockKind.HEADLINE), "")
    found = Extracted(
        title=title or headline,
        language=language or publication.language,
        canonical_url=address,
        published=None,
        author="",
        blocks=tuple(block for block in blocks if block.text),
    )
    return keep(publication, address, found, origin="pushed", now=now)


def guard_of(publication: Publication) -> net.Guard:
    """What the publication's pages may be fetched from: its domains, public addresses unless the operator
    allows others."""
    settings = conf()
    hosts = frozenset(publication.domains.values_list("host", flat=True))
    return net.Guard(
        allowed_hosts=hosts,
        allow_private=settings.allow_private_addresses,
        ports=settings.fetch_ports or None,
    )


@transaction.atomic
def keep(
    publication: Publication,
    url: str,
    found: Extracted,
    *,
    origin: str,
    now: datetime,
    aliases: Sequence[str] = (),
    settle: bool = True,
    article: Article | None = None,
) -> Article:
    """Writes article, revision and addresses; a new content moves every waiting erratum to its place there.

    ``article`` is the one that was looked for, when its address may have changed. Accepted errata that then read as agreed are settled (unless the caller does that), undecided ones that have come
    to read as proposed are closed; what changed otherwise is kept as an alteration.
    """
    head = trail.lock(publication)
    known = queries.article_at(publication, url)
    if article is not None and article != known:
        article = Article.objects.select_related("publication", "current").get(pk=article.pk)
        if known is None:
            _move(article, url, head, now)
        # Else two articles have one text; each is kept as it stands.
        known = article
    article = known or Article.objects.create(
        publication=publication,
        url=url,
        title=found.title[:500],
        language=found.language or publication.language,
        first_seen_at=now,
        checked_at=now,
    )
    revision, is_new = Revision.objects.get_or_create(
        article=article,
        digest=content_digest(found.blocks),
        defaults={
            "text_digest": text_digest(block.text for block in found.blocks),
            "rows": Revision.rows_of(found.blocks),
            "title": found.title[:500],
            "language": found.language or article.language,
            "origin": origin,
            "seen_at": now,
        },
    )
    before, changed = article.current, article.current_id != revision.pk
    article.current, article.checked_at, article.title = revision, now, found.title[:500] or article.title
    article.save(update_fields=["current", "checked_at", "title"])
    for alias in {addresses.normal_url(alias) for alias in aliases} - {article.url}:
        ArticleAddress.objects.get_or_create(
            publication=publication, url=alias, defaults={"article": article}
        )
    if changed:
        keep_words(article)
        trail.record(
            publication,
            "revision.seen",
            f"article:{article.public_id}",
            actor=trail.MACHINE,
            now=now,
            facts={"digest": revision.digest, "new": is_new, "origin": origin},
            head=head,
        )
    if changed and known is not None:
        read_so = settling.read_as_proposed(article, before)
        placing.place_again(article)
        settling.close_fixed(article, read_so, head=head, now=now)
        alterations.see(article, before, now=now)
    if settle and known is not None:
        settling.settle_seen(article, now=now)
    return article


def _move(article: Article, url: str, head: TrailHead, now: datetime) -> None:
    """The article is read at a new address; the old one still leads to it."""
    ArticleAddress.objects.get_or_create(
        publication=article.publication, url=article.url, defaults={"article": article}
    )
    article.url = url
    article.save(update_fields=["url"])
    trail.record(
        article.publication,
        "article.move",
        f"article:{article.public_id}",
        actor=trail.MACHINE,
        now=now,
        head=head,
    )


def _is_at(article: Article, url: str) -> bool:
    """Whether the address is already known as the article's."""
    return url == article.url or article.addresses.filter(url=url).exists()


def _is_same_text(article: Article, found: Extracted) -> bool:
    """Whether what was found elsewhere is the article, moved: most of its words stand there, block by block."""
    known = article.current.texts if article.current else ()
    there = {block.text for block in found.blocks}
    kept = sum(len(text) for text in known if text in there)
    return 2 * kept >= sum(map(len, known))


def _own_address(publication: Publication, url: str) -> str:
    """A canonical link's address when it is one of the publication's own, else nothing."""
    try:
        address = addresses.normal_url(url) if url else ""
        owner = queries.publication_of_host(addresses.host_of(address)) if address else None
    except (Refused, NotFound):
        return ""
    return address if owner is not None and owner.pk == publication.pk else ""
