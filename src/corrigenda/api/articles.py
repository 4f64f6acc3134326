"""An article's blocks with what was already reported in them; articles that the publisher pushes."""

from __future__ import annotations

from typing import Any
from urllib.parse import urlencode

from django.http import HttpRequest, HttpResponse
from django.utils import timezone, translation
from ninja import Router

from corrigenda import extraction
from corrigenda.api import answers as out
from corrigenda.api import origins, schemas
from corrigenda.api.tokens import TOKEN, member_of
from corrigenda.conf import conf
from corrigenda.core import addresses
from corrigenda.core.blocks import Block, BlockKind, text_digest
from corrigenda.core.errors import NotFound, Refused
from corrigenda.core.words import Role
from corrigenda.models import Article, Publication, Revision, queries
from corrigenda.models.queries import Mark
from corrigenda.models.report import KindChoices
from corrigenda.services import revisions
from corrigenda.web.caching import conditional, validator
from corrigenda.web.entries import absolute

router = Router(tags=["articles"])

# A paragraph that somebody just reported may be shown as untouched for so long.
FRESH = 30


@router.get(
    "/articles",
    response={200: schemas.ArticleOut},
    openapi_extra=out.problems(403, 404, 422, 503),
    url_name="articles",
)
def read_article(request: HttpRequest, url: str) -> HttpResponse:
    """The article at an address. One that is not known yet is fetched from the publication's site."""
    address = addresses.normal_url(url)
    host = addresses.host_of(address)
    publication, article = queries.owner_and_article(host, address)
    origins.require(request, publication, host)
    if article is None or article.current is None:
        article = revisions.open_article(address, now=timezone.now())
    article.publication = publication
    return _answer(request, article)


@router.put(
    "/articles",
    auth=TOKEN,
    response={200: schemas.ArticleOut},
    openapi_extra=out.problems(400, 401, 403, 404, 413, 415, 422),
    url_name="push",
)
def push_article(request: HttpRequest, article: schemas.ArticleIn) -> HttpResponse:
    """Keeps the article as the publisher sends it; what is open in it moves along."""
    member = member_of(request)
    if not member.rank.includes(Role.EDITOR):
        raise Refused("article.role")
    kept = revisions.push(
        member.publication,
        article.url,
        _blocks(article),
        title=article.title,
        language=article.language,
        now=timezone.now(),
    )
    return out.answer(_body(kept, _revision(kept), queries.block_marks(kept)))


@router.get(
    "/articles/{article_id}/revisions/{digest}",
    auth=TOKEN,
    response={200: schemas.ArticleOut},
    openapi_extra=out.problems(401, 404, 422),
    url_name="revision",
)
def read_revision(request: HttpRequest, article_id: str, digest: str) -> HttpResponse:
    """An article's content as it was seen once: what a report's annotation calls ``cached``."""
    member = member_of(request)
    article = queries.article(member.publication, article_id)
    revision = queries.revision_with(article, digest=digest) if digest else None
    if revision is None:
        raise NotFound("article.unknown")
    return out.answer(_body(article, revision, {}))


def _answer(request: HttpRequest, article: Article) -> HttpResponse:
    revision, marks = _revision(article), queries.block_marks(article)
    publication = article.publication
    facts = (revision.digest, article.url, article.title, sorted(marks.items()), _about(publication))
    return conditional(
        request,
        lambda: out.answer(_body(article, revision, marks)),
        etag=validator(*facts),
        language=article.language,
        seconds=FRESH,
    )


def _revision(article: Article) -> Revision:
    if article.current is None:
        raise NotFound("article.unknown")
    return article.current


def _body(article: Article, revision: Revision, marks: dict[int, Mark]) -> dict[str, Any]:
    return {
        "id": article.public_id,
        "url": article.url,
        "title": article.title,
        "language": article.language,
        "digest": revision.digest,
        "text_digest": revision.text_digest,
        "seen_at": out.moment(revision.seen_at),
        "blocks": [
            {
                "index": index,
                "kind": kind,
                "text": text,
                "digest": text_digest([text]),
                "mark": _mark(marks.get(index)),
            }
            for index, (kind, text, _) in enumerate(revision.rows)
        ],
        "publication": _about(article.publication),
        "kinds": _kinds(article.language),
        "form_url": f"{conf().base_url}/report?{urlencode({'url': article.url})}",
    }


def _mark(mark: Mark | None) -> dict[str, Any] | None:
    return None if mark is None else {"state": mark.state, "at": out.moment(mark.at), "readers": mark.readers}


def _about(publication: Publication) -> dict[str, Any]:
    return {
        "slug": publication.slug,
        "name": publication.name,
        "languages": publication.languages,
        "contact_url": publication.contact_url,
        "ground_rules": publication.ground_rules,
        "article_selector": publication.article_selector,
        "record_url": absolute("errata:record", publication.slug),
        "policy_url": absolute("errata:policy", publication.slug),
    }


def _kinds(language: str) -> list[dict[str, str]]:
    with translation.override(language):
        return [{"code": kind.value, "label": str(kind.label)} for kind in KindChoices]


def _blocks(article: schemas.ArticleIn) -> tuple[Block, ...]:
    if (article.blocks is None) == (article.html is None):
        raise Refused("article.blocks_or_html", field="blocks")
    if article.blocks is None:
        return extraction.blocks_from_html(article.html or "")
    for at, block in enumerate(article.blocks):
        if block.kind not in set(BlockKind):
            raise Refused("block.unknown_kind", field=f"blocks.{at}.kind")
    return tuple(Block(BlockKind(block.kind), block.text, block.html) for block in article.blocks)
