"""The articles of a publication: what is known of each, its contents over time, taking in another."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from django.core.paginator import Page, Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from corrigenda.core.blocks import Block
from corrigenda.core.errors import FetchError, NotFound, Refused
from corrigenda.desk import undoing
from corrigenda.desk.access import for_members
from corrigenda.desk.frame import frame
from corrigenda.models import Article, Erratum, Member, Revision, Watch, queries
from corrigenda.services import placing, revisions
from corrigenda.web.sentences import sentence, sentence_of

PAGE = 30


@dataclass(frozen=True, slots=True)
class BlockLine:
    """A block of today's article with the errata that stand in it."""

    block: Block
    errata: list[Erratum]


@require_safe
@for_members
def list_articles(request: HttpRequest, member: Member) -> HttpResponse:
    """The known articles, newest first."""
    return _list(request, member)


@require_http_methods(["GET", "POST"])
@for_members
def look_at(request: HttpRequest, member: Member) -> HttpResponse:
    """Takes in the article at an address of the publication's site."""
    if request.method != "POST":
        return redirect("desk:articles", member.publication.slug)
    url = request.POST.get("url", "").strip()
    try:
        article = revisions.observe_url(member.publication, url, now=timezone.now())
    except (Refused, FetchError, NotFound) as error:
        return _list(request, member, problem=sentence_of(error), url=url, status=422)
    return redirect("desk:article", member.publication.slug, article.public_id)


@require_safe
@for_members
def show_article(request: HttpRequest, member: Member, article_id: str) -> HttpResponse:
    """One article: its blocks as they stand, their errata, and what it said before."""
    return _article(request, member, queries.article(member.publication, article_id))


@require_http_methods(["GET", "POST"])
@for_members
def observe(request: HttpRequest, member: Member, article_id: str) -> HttpResponse:
    """Looks at the article again, now; what turns out to be corrected is settled."""
    article = queries.article(member.publication, article_id)
    if request.method == "POST":
        now, before = timezone.now(), article.current_id
        try:
            article = revisions.observe(article, now=now)
        except (Refused, FetchError) as error:
            return _article(request, member, article, problem=sentence_of(error), status=422)
        told = _("The article has changed.") if article.current_id != before else _("Nothing has changed.")
        undoing.tell(request, member.publication, told)
    return redirect("desk:article", member.publication.slug, article.public_id)


@require_safe
@for_members
def compare(request: HttpRequest, member: Member, article_id: str) -> HttpResponse:
    """What changed between two contents of an article, block by block."""
    article = queries.article(member.publication, article_id)
    known = list(queries.revisions(article)[:100])
    new = _chosen(known, request.GET.get("new", ""), 0)
    old = _chosen(known, request.GET.get("old", ""), known.index(new) + 1) if new else None
    facts = {
        "article": article,
        "revisions": known,
        "old": old,
        "new": new,
        "changes": placing.changes_between(old, new) if old and new else [],
    }
    return render(request, "corrigenda/desk/compare.html", frame(request, member, "articles") | facts)


def _list(
    request: HttpRequest, member: Member, *, problem: str = "", url: str = "", status: int = 200
) -> HttpResponse:
    words = request.GET.get("q", "").strip()[:200]
    missing = queries.missing_articles(member.publication)
    missing_count = missing.count()
    tab = "missing" if request.GET.get("tab") == "missing" and missing_count else ""
    found = missing if tab else queries.articles_with_counts(member.publication, words)
    page: Page[Any] = Paginator(found, PAGE).get_page(request.GET.get("page", "1")[:6])
    facts = {
        "page": page,
        "tab": tab,
        "missing_count": missing_count,
        "missing": [_missing(watch) for watch in page if isinstance(watch, Watch)],
        "words": words,
        "problem": problem,
        "url": url,
    }
    return render(
        request, "corrigenda/desk/articles.html", frame(request, member, "articles") | facts, status=status
    )


def _article(
    request: HttpRequest, member: Member, article: Article, *, problem: str = "", status: int = 200
) -> HttpResponse:
    errata = list(queries.errata_of(article))
    watch = queries.watch_of(article)
    lines, elsewhere = _lines(article.current, errata)
    facts = {
        "article": article,
        "lines": lines,
        "elsewhere": elsewhere,
        "revisions": list(queries.revisions(article)[:20]),
        "problem": problem,
        "watch": watch,
        "missing": _missing(watch) if watch is not None and watch.trouble else None,
        "alteration": queries.open_alteration_of(article),
    }
    return render(
        request, "corrigenda/desk/article.html", frame(request, member, "articles") | facts, status=status
    )


def _missing(watch: Watch) -> dict[str, Any]:
    """The watch, and why its article was not found on the site."""
    return {"watch": watch, "why": sentence(watch.trouble, **watch.trouble_facts)}


def _lines(current: Revision | None, errata: list[Erratum]) -> tuple[list[BlockLine], list[Erratum]]:
    """The blocks with their errata, and the errata that stand in none surely."""
    if current is None:
        return [], errata
    standing: dict[int, list[Erratum]] = {}
    elsewhere: list[Erratum] = []
    for erratum in errata:
        index = placing.block_of(erratum.place) if erratum.place.get("revision") == current.digest else None
        if index is None:
            elsewhere.append(erratum)
        else:
            standing.setdefault(index, []).append(erratum)
    return [BlockLine(block, standing.get(at, [])) for at, block in enumerate(current.blocks)], elsewhere


def _chosen(known: list[Revision], pk: str, default: int) -> Revision | None:
    """The revision with this id among the known ones, else the one at the default place."""
    by_id = {str(revision.pk): revision for revision in known}
    return by_id.get(pk) or (known[default] if default < len(known) else None)
