from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone
from django_tasks_db.models import DBTaskResult

from corrigenda.models import Article, Publication, Revision, Round, TrailEvent, Watch, WatchPlan
from corrigenda.services import revisions, watching
from tests.factories import FIXED, NOW, TEXTS, make_article, make_erratum, make_publication
from tests.site import Site, newspaper

pytestmark = pytest.mark.django_db


@pytest.fixture
def site() -> Iterator[Site]:
    with newspaper() as site:
        yield site


@pytest.fixture
def publication(site: Site) -> Publication:
    publication = make_publication(host=site.host)
    # Its site is not searched for sitemaps: the tests count what is asked.
    WatchPlan.objects.create(publication=publication, searched_at=timezone.now())
    return publication


def seen(publication: Publication, site: Site, path: str = "/canal") -> Article:
    """An article of the site, known and due."""
    site.write(path, TEXTS)
    article = revisions.observe_url(publication, site.url(path), now=timezone.now())
    make_due(article)
    return article


def make_due(article: Article) -> Watch:
    watching.tend(now=timezone.now())
    Watch.objects.filter(article=article).update(next_look_at=timezone.now() - timedelta(seconds=1))
    return Watch.objects.get(article=article)


def walk(steps: int = 1, now: datetime | None = None) -> None:
    """Sends the rounds out and does their next steps, as a worker would, without the pauses."""
    watching.tend(now=now or timezone.now())
    for _ in range(steps):
        for row in Round.objects.filter(since__isnull=False):
            watching.go_round(row.pk, row.turn)


def queued() -> list[list[object]]:
    rows = [
        row.args_kwargs["args"] for row in DBTaskResult.objects.filter(status="READY").order_by("enqueued_at")
    ]
    return [args for name, args, _attempt in rows if name.endswith("go_round")]


def test_a_known_article_is_looked_at_again_and_what_was_fixed_by_hand_is_answered(
    publication: Publication, site: Site
) -> None:
    article = seen(publication, site)
    erratum = make_erratum(article)
    site.write("/canal", FIXED)

    walk()

    erratum.refresh_from_db()
    assert erratum.state == "already_fixed"
    watch = Watch.objects.get()
    assert timedelta(minutes=5) < watch.next_look_at - timezone.now() < timedelta(minutes=12)


def test_an_unchanged_page_is_asked_for_with_what_the_site_said_last(
    publication: Publication, site: Site
) -> None:
    article = seen(publication, site)
    walk()
    make_due(article)
    walk(2)

    heads = site.asked("/canal")
    assert len(heads) == 3
    assert "if-none-match" not in heads[1].lower()
    assert "if-none-match" in heads[2].lower()
    article.refresh_from_db()
    assert Revision.objects.count() == 1
    assert timezone.now() - article.checked_at < timedelta(minutes=1)


def test_a_host_is_walked_by_one_job_at_a_time_with_a_pause_after_each_look(
    publication: Publication, site: Site
) -> None:
    for path in ("/a", "/b", "/c"):
        seen(publication, site, path)
    walk(0)
    watching.tend(now=timezone.now())
    first = queued()
    walk()
    [step] = Round.objects.all()

    assert first == [[step.pk, 1]]
    assert queued() == [*first, [step.pk, 2]]
    assert step.since is not None
    assert timedelta(seconds=3) < step.since - timezone.now() <= timedelta(seconds=5)


def test_a_step_that_runs_twice_looks_once(publication: Publication, site: Site) -> None:
    seen(publication, site)
    watching.tend(now=timezone.now())
    [[round_id, turn]] = queued()

    watching.go_round(int(str(round_id)), int(str(turn)))
    watching.go_round(int(str(round_id)), int(str(turn)))

    assert len(site.asked("/canal")) == 2
    assert len(queued()) == 2


def test_the_round_ends_when_nothing_is_due_and_begins_again(publication: Publication, site: Site) -> None:
    article = seen(publication, site)
    walk(2)
    assert Round.objects.get().since is None

    make_due(article)
    walk(1)
    assert len(site.asked("/canal")) == 3


def test_a_round_whose_job_was_lost_is_sent_out_again(publication: Publication, site: Site) -> None:
    seen(publication, site)
    watching.tend(now=timezone.now())
    DBTaskResult.objects.all().delete()

    watching.tend(now=timezone.now() + timedelta(hours=3))

    assert len(queued()) == 1


def test_ten_thousand_articles_that_are_due_take_a_few_statements(publication: Publication) -> None:
    host = publication.domains.get().host
    Article.objects.bulk_create(
        Article(
            publication=publication,
            url=f"http://{host}/{number}",
            language="fr",
            first_seen_at=NOW,
            checked_at=NOW,
        )
        for number in range(10_000)
    )
    for _ in range(10):
        watching.tend(now=timezone.now())
    Watch.objects.update(next_look_at=NOW)
    Round.objects.update(since=None)
    DBTaskResult.objects.all().delete()

    with CaptureQueriesContext(
        connection,
    ) as asked:
        watching.tend(now=timezone.now())

    assert Watch.objects.count() == 10_000
    assert len(asked) < 25
    assert len(queued()) == 1


def test_a_page_that_is_gone_is_told_when_it_stays_gone_and_asked_for_ever_more_rarely(
    publication: Publication, site: Site
) -> None:
    article = seen(publication, site)
    site.put("/canal", "Rien", status="410 Gone")
    walk()
    watch = Watch.objects.get()
    first = watch.next_look_at - timezone.now()
    assert (watch.misses, watch.trouble, watch.trouble_facts) == (1, "fetch.not_found", {"status": "410"})

    since = watch.trouble_since
    make_due(article)
    walk(2)
    watch.refresh_from_db()
    assert (watch.misses, watch.trouble_since) == (2, since)
    assert watch.next_look_at - timezone.now() > 2 * first

    site.write("/canal", TEXTS)
    make_due(article)
    walk(2)
    watch.refresh_from_db()
    assert (watch.misses, watch.trouble, watch.trouble_since) == (0, "", None)


def test_a_site_that_is_down_is_one_trouble_and_left_alone_longer_and_longer(
    publication: Publication, site: Site
) -> None:
    article = seen(publication, site)
    other = seen(publication, site, "/autre")
    with newspaper() as gone:
        host = gone.host
    for known in (article, other):
        known.url = known.url.replace(site.host, host)
        known.save()
        Watch.objects.filter(article=known).update(url=known.url, host=host)
    publication.domains.update(host=host)
    walk(2)

    [row] = Round.objects.filter(host=host)
    assert (row.strikes, row.trouble) == (2, "fetch.unreachable")
    assert row.since is not None
    assert row.since - timezone.now() > timedelta(seconds=15)
    assert set(Watch.objects.values_list("misses", "trouble")) == {(0, "")}


def test_an_article_that_moved_is_followed_and_found_at_both_addresses(
    publication: Publication, site: Site
) -> None:
    article = seen(publication, site)
    erratum = make_erratum(article)
    site.put("/canal", status="301 Moved Permanently", Location="/2026/canal")
    site.write("/2026/canal", FIXED)

    walk()

    article.refresh_from_db()
    erratum.refresh_from_db()
    assert article.url == Watch.objects.get().url == site.url("/2026/canal")
    assert erratum.state == "already_fixed"
    assert revisions.open_article(site.url("/canal"), now=timezone.now()) == article
    assert TrailEvent.objects.filter(action="article.move").count() == 1
    assert Article.objects.count() == 1


def test_an_address_that_leads_to_another_text_changes_nothing(publication: Publication, site: Site) -> None:
    article = seen(publication, site)
    site.put("/canal", status="302 Found", Location="/une")
    site.write(
        "/une", ["La bibliothèque ferme le lundi", *[f"{text} Autrement dit." for text in reversed(TEXTS)]]
    )

    walk()

    article.refresh_from_db()
    assert article.url == site.url("/canal")
    assert Watch.objects.get().trouble == "watch.elsewhere"
    assert (Article.objects.count(), Revision.objects.count()) == (1, 1)


def test_a_publication_that_wants_no_watch_is_left_alone(publication: Publication, site: Site) -> None:
    seen(publication, site)
    WatchPlan.objects.update(pace="off")

    walk(2)

    assert queued() == []
    assert len(site.asked("/canal")) == 1


def test_what_people_wait_for_is_brought_forward(publication: Publication, site: Site) -> None:
    article = seen(publication, site)
    Watch.objects.update(next_look_at=timezone.now() + timedelta(days=20))
    make_erratum(article)

    watching.tend(now=timezone.now())

    assert Watch.objects.get().next_look_at - timezone.now() < timedelta(hours=7)


def test_who_asks_while_we_look_is_not_forgotten(publication: Publication, site: Site) -> None:
    article = seen(publication, site)
    assert watching.ask(publication, [article], now=timezone.now()) == 1
    walk()
    watch = Watch.objects.get()
    assert watch.asked_at is None
    assert watch.next_look_at > timezone.now()

    watching.ask(publication, [article], now=timezone.now())
    watching.ask(publication, [article], now=timezone.now())
    walk()
    walk()

    assert len(site.asked("/canal")) == 3


def test_an_article_of_another_publication_is_not_brought_forward(publication: Publication) -> None:
    other = make_article()
    watching.tend(now=timezone.now())

    assert watching.ask(publication, [other], now=timezone.now()) == 0
