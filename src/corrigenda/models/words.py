"""The words of every article as it stands now, kept for searching; the database's own index follows by itself."""

from __future__ import annotations

from typing import Any

from django.db import connection, models
from django.db.models.expressions import RawSQL

from corrigenda.core.searching import parts
from corrigenda.models.article import Article
from corrigenda.models.publication import Publication

# Made by the migration "words" beside the table: an FTS5 table, fed by triggers, on SQLite; a generated tsvector
# with a GIN index on PostgreSQL. A migration that rebuilds the table on SQLite must make its triggers again.
INDEX = "corrigenda_articlewords_index"
_HITS = {
    "sqlite": f"SELECT article_id FROM corrigenda_articlewords WHERE id IN (SELECT rowid FROM {INDEX} WHERE {INDEX} MATCH %s)",  # noqa: S608 -- our own name
    # Found first, whatever else is asked: PostgreSQL thinks that rare words are common, and would read every article.
    "postgresql": "WITH hits AS MATERIALIZED (SELECT article_id FROM corrigenda_articlewords "
    "WHERE words @@ phraseto_tsquery('simple', %s)) SELECT article_id FROM hits",
}


class ArticleWords(models.Model):
    """The searchable words (`core.searching`) of an article's current revision; a very long one has several parts."""

    article = models.ForeignKey(Article, on_delete=models.CASCADE, related_name="words")
    part = models.PositiveSmallIntegerField()
    text = models.TextField()

    class Meta:
        ordering = ["article", "part"]
        constraints = [models.UniqueConstraint(fields=["article", "part"], name="one_text_per_part")]

    def __str__(self) -> str:
        return f"{self.article_id}/{self.part}"


def is_indexed() -> bool:
    """Whether the database has an index of ours."""
    return connection.vendor in _HITS


def keep_words(article: Article) -> None:
    """Brings the kept words in step with the article's current revision, in the running transaction."""
    wanted = parts(article.current.texts) if article.current else []
    known = {row.part: row for row in ArticleWords.objects.filter(article=article)}
    for part, text in enumerate(wanted):
        row = known.pop(part, None) or ArticleWords(article=article, part=part)
        if row.text != text:
            row.text = text
            row.save()
    for row in known.values():
        row.delete()


def articles_with(publication: Publication, phrase: str) -> models.QuerySet[Article]:
    """The publication's articles that hold these searchable words beside each other, newest first.

    A database that we have no index for is searched row by row: right, and slow beyond some thousand articles.
    """
    if not phrase:
        return Article.objects.none()
    hits = _HITS.get(connection.vendor)
    if hits is None:
        rows: Any = ArticleWords.objects.filter(text__contains=phrase).values("article")
    else:
        words = f'"{phrase}"' if connection.vendor == "sqlite" else phrase
        rows = RawSQL(hits, [words])  # noqa: S611 -- the words are a parameter
    found = Article.objects.filter(publication=publication, pk__in=rows).select_related("current")
    return found.order_by("-first_seen_at", "-pk")
