"""How long does it take to find the same words among many articles, and to keep the index in step?

    PYTHONPATH=src .venv/bin/python -m benchmarks.elsewhere [--articles 10000] [--runs 5]

Beside a LIKE scan over the same kept words, in the same minutes; on SQLite, or on the PostgreSQL of
CORRIGENDA_DATABASE_URL (``tools/with_postgres.py``). Every article has 30 blocks of 60 words drawn as they are in
French prose (Zipf); a rare phrase stands in 5 of them, a common one in about one of ten. Prints JSON.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from itertools import accumulate
from pathlib import Path
from typing import Any

RARE, COMMON = "les applaudissement", "de la commune"
NOW = datetime(2026, 11, 20, tzinfo=UTC)


def main() -> int:
    """Fills, measures, prints."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--articles", type=int, default=10_000)
    parser.add_argument("--runs", type=int, default=5)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        os.environ["CORRIGENDA_DATA_DIR"] = folder
        os.environ["CORRIGENDA_SECRET_KEY"] = "benchmark"
        os.environ["DJANGO_SETTINGS_MODULE"] = "project.settings"
        import django

        django.setup()
        print(json.dumps(measure(options.articles, options.runs), indent=1))
    return 0


def measure(articles: int, runs: int) -> dict[str, Any]:
    """The figures; times in milliseconds, the median of the runs."""
    from django.core.management import call_command
    from django.db import connection

    from corrigenda.models import Article, ArticleWords, words

    call_command("migrate", verbosity=0)
    publication = filled(articles)
    with connection.cursor() as cursor:
        cursor.execute("ANALYZE")
    out: dict[str, Any] = {"database": connection.vendor, "articles": articles}
    for name, phrase in (("rare", RARE), ("common", COMMON)):

        def index(phrase: str = phrase) -> list[int]:
            return list(words.articles_with(publication, phrase).values_list("pk", flat=True)[:20])

        def scan(phrase: str = phrase) -> list[int]:
            rows = ArticleWords.objects.filter(text__contains=phrase).values("article")
            found = Article.objects.filter(publication=publication, pk__in=rows)
            return list(found.order_by("-first_seen_at", "-pk").values_list("pk", flat=True)[:20])

        def count(phrase: str = phrase) -> int:
            return words.articles_with(publication, phrase).count()

        if index() != scan():
            raise SystemExit("the index and the scan disagree")
        times = {"index": timed(index, runs), "scan": timed(scan, runs), "count": timed(count, runs)}
        out[name] = {"found": count(), **times, "scan_to_index": round(times["scan"] / times["index"], 1)}
    row = ArticleWords.objects.order_by("pk")[articles // 2]

    def keep() -> None:
        row.text += " encore"
        row.save()

    out["keep_one_revision"] = timed(keep, runs)
    return out


def filled(articles: int) -> Any:
    """A publication with so many articles, their words kept as the service keeps them."""
    from corrigenda.core.searching import parts
    from corrigenda.models import Article, ArticleWords, Publication

    publication = Publication.objects.create(
        slug="bench", name="Bench", languages=["fr"], contact_url="https://a.example", created_at=NOW
    )
    made = Article.objects.bulk_create(
        Article(
            publication=publication,
            url=f"https://bench.example/{number}",
            language="fr",
            first_seen_at=NOW,
            checked_at=NOW,
        )
        for number in range(articles)
    )
    prose = blocks(random.Random(1))  # the same texts every time
    rows: list[ArticleWords] = []
    for number, article in enumerate(made):
        texts = [next(prose) for _ in range(30)]
        if number % (articles // 5) == 0:
            texts.append(f"sous {RARE} des riverains")
        rows += [
            ArticleWords(article=article, part=part, text=text) for part, text in enumerate(parts(texts))
        ]
    ArticleWords.objects.bulk_create(rows, batch_size=200)
    return publication


def blocks(dice: random.Random) -> Iterator[str]:
    """Blocks of 60 words of a vocabulary of 30,000, as frequent as in prose; one of 300 has the common phrase."""
    vocabulary = [f"mot{number:x}é" for number in range(30_000)]
    frequencies = list(accumulate(1 / (rank + 3) for rank in range(30_000)))
    while True:
        text = " ".join(dice.choices(vocabulary, cum_weights=frequencies, k=60))
        yield f"{text} {COMMON}" if dice.random() < 1 / 300 else text


def timed(what: Callable[[], object], runs: int) -> float:
    """The median of the runs after one that warms up, in milliseconds."""
    what()
    times = []
    for _ in range(runs):
        start = time.perf_counter()
        what()
        times.append((time.perf_counter() - start) * 1000)
    return round(statistics.median(times), 2)


if __name__ == "__main__":
    sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "src"))
    sys.exit(main())
