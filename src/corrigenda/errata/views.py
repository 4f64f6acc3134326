"""The pages of the public record: all entries, those of an article, one entry, and how corrections are made."""

from __future__ import annotations

from datetime import datetime

from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import render
from django.urls import reverse

from corrigenda.conf import conf
from corrigenda.core import notices
from corrigenda.errata import frame, listing
from corrigenda.errata.frame import public
from corrigenda.models import Notice, Publication, queries
from corrigenda.web import entries
from corrigenda.web.caching import conditional, validator

# A correction should be seen soon after it was published; a validator makes asking again cheap.
FRESH = 60


@public
def record(request: HttpRequest, publication: Publication) -> HttpResponse:
    """Every public entry, newest first, by month."""
    shown = _listing(request, publication, queries.notices(publication))
    own = entries.record_of(publication)
    found = [item.entry for item in shown.items]
    context = {
        "listing": shown,
        "structured": notices.collection(found, own, shown.language),
        "atom_url": reverse("errata:atom", args=[publication.slug]),
        "json_url": reverse("errata:json", args=[publication.slug]),
    }
    return _answer(request, publication, "record", context, shown, shown.modified)


@public
def article(request: HttpRequest, publication: Publication, article_id: str) -> HttpResponse:
    """The public entries of one article."""
    article = queries.article(publication, article_id)
    shown = _listing(request, publication, queries.notices(publication).filter(article=article))
    found = [item.entry for item in shown.items]
    address = [publication.slug, article.public_id]
    context = {
        "article": article,
        "listing": shown,
        "structured": notices.corrected_article(
            article.url, article.title, found, entries.record_of(publication)
        ),
        "atom_url": reverse("errata:article_atom", args=address),
        "json_url": reverse("errata:article_json", args=address),
    }
    return _answer(request, publication, "article", context, (shown, article.title), shown.modified)


@public
def notice(request: HttpRequest, publication: Publication, notice_id: str) -> HttpResponse:
    """One entry's permanent page."""
    row = queries.notice(publication, notice_id)
    entry = entries.entry_of(row, publication)
    context = {
        "item": listing.Item(row, entry),
        "structured": notices.correction_comment(entry, entries.record_of(publication)),
        "atom_url": reverse("errata:article_atom", args=[publication.slug, row.article.public_id]),
        "json_url": reverse("errata:article_json", args=[publication.slug, row.article.public_id]),
    }
    return _answer(request, publication, "notice", context, entry, entry.changed_at)


@public
def notice_data(request: HttpRequest, publication: Publication, notice_id: str) -> HttpResponse:
    """One entry as JSON-LD."""
    entry = entries.entry_of(queries.notice(publication, notice_id), publication)
    document = notices.correction_comment(entry, entries.record_of(publication))
    return conditional(
        request,
        lambda: JsonResponse(
            document, content_type="application/ld+json", json_dumps_params={"ensure_ascii": False}
        ),
        etag=validator(document),
        modified=entry.changed_at,
        language=entry.language,
        seconds=FRESH,
    )


@public
def policy(request: HttpRequest, publication: Publication) -> HttpResponse:
    """How this publication corrects, written from its settings."""
    language = frame.language_of(request, publication)
    rules = publication.ground_rules
    context = {
        "rules": rules.get(language) or rules.get(publication.language, ""),
        "rules_language": language if rules.get(language) else publication.language,
        "report_url": reverse("reader:report"),
        "record_url": reverse("errata:record", args=[publication.slug]),
        "atom_url": reverse("errata:atom", args=[publication.slug]),
        "json_url": reverse("errata:json", args=[publication.slug]),
    }
    return _answer(request, publication, "policy", context, None, None)


def _listing(request: HttpRequest, publication: Publication, rows: QuerySet[Notice]) -> listing.Listing:
    first, *_ = frame.offered_languages(publication)
    language = frame.language_of(request, publication)
    return listing.listing(request, publication, rows, "" if language == first else language)


def _answer(
    request: HttpRequest,
    publication: Publication,
    template: str,
    context: dict[str, object],
    facts: object,
    modified: datetime | None,
) -> HttpResponse:
    """The page, or 304; ``facts`` and the publication's settings are all that it is rendered from."""
    language = frame.language_of(request, publication)
    links = frame.language_links(request, publication, language)
    settings = (
        publication.name,
        publication.contact_url,
        publication.publish_typos,
        publication.ground_rules,
    )
    shared = {
        "publication": publication,
        "language_links": links,
        "lang": "" if language == frame.offered_languages(publication)[0] else f"?lang={language}",
        "canonical": conf().base_url + frame.address(request),
    }

    def page() -> HttpResponse:
        return render(request, f"corrigenda/errata/{template}.html", shared | context)

    etag = validator(template, language, settings, links, facts)
    return conditional(request, page, etag=etag, modified=modified, language=language, seconds=FRESH)
