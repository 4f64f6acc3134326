"""Sends reports until the disk is full, by the API and by the form, and tells what was answered; as JSON.

Run in a process of its own, on a database of its own: SQLite may not grow beyond the pages it has, which to it is a
full disk.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager

from django.core.management import call_command
from django.db import connection
from django.http import HttpResponse
from django.test import Client
from django.test.utils import setup_test_environment
from django.utils import timezone

from corrigenda.models import Article, Passage, Report
from tests.api.calls import body_of, post
from tests.factories import RIGHT, TEXTS, make_article, make_publication
from tests.reader.conftest import fields

REMARK = "Le syndicat du canal parle de vingt-neuf kilomètres, pas de vingt-sept ; voir son rapport. " * 30
MOST = 500


@contextmanager
def full_disk() -> Iterator[None]:
    with connection.cursor() as cursor:
        cursor.execute("PRAGMA page_count")
        (pages,) = cursor.fetchone()
        cursor.execute(f"PRAGMA max_page_count = {pages}")
        yield
        cursor.execute("PRAGMA max_page_count = 1073741823")


def by_api(article: Article, key: str) -> HttpResponse:
    passage = {"block": 2, "seen": TEXTS[2], "remark": f"{key} {REMARK}", "kind": "fact"}
    body = body_of(article, passages=[passage], key=key)
    return post(Client(raise_request_exception=False), "/api/v1/reports", body)


def by_form(article: Article, remark: str) -> HttpResponse:
    browser = Client(headers={"Accept-Language": "fr"})
    opened = browser.get("/report", {"url": article.url})
    described = browser.post("/report", fields(opened).filled("describe", pick=["2"]))
    return browser.post("/report", fields(described).filled("send", remark_2=remark, proposal_2=RIGHT))


def main() -> None:
    """Fills the disk, makes room, and says what happened."""
    setup_test_environment()
    call_command("migrate", verbosity=0)
    article = make_article(make_publication("gazette", "127.0.0.1"), path="canal", now=timezone.now())
    acknowledged = []
    with full_disk():
        for number in range(MOST):
            refused = by_api(article, f"key-{number}")
            if refused.status_code != 201:
                break
            acknowledged.append(f"key-{number}")
        kept, passages = list(Report.objects.values_list("key", flat=True)), Passage.objects.count()
        form = by_form(article, REMARK)
    again = by_api(article, f"key-{len(acknowledged)}")
    told = {
        "acknowledged": acknowledged,
        "kept": kept,
        "passages": passages,
        "refused": [refused.status_code, refused.json()["code"], refused.headers.get("Retry-After")],
        "form": [form.status_code, REMARK.strip() in form.content.decode(), form.content.decode()],
        "again": again.status_code,
        "in_the_end": Report.objects.count(),
    }
    print(json.dumps(told))
