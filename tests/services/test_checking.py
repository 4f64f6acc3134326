from __future__ import annotations

import socket
from collections.abc import Iterator, Sequence
from datetime import timedelta
from typing import Any

import pytest
from django.db import connection
from django.utils import timezone
from django_tasks_db.models import DBTaskResult

from corrigenda.core.blocks import Block, BlockKind
from corrigenda.models import Article, Bucket, Erratum, LinkCheck, Publication
from corrigenda.net import USER_AGENT
from corrigenda.services import checking, placing, revisions
from tests.factories import NOW, TEXTS, later, make_erratum, make_publication, make_report
from tests.net.servers import Server, answer, redirect, routes, serving

pytestmark = pytest.mark.django_db


def hangs_up(connection: socket.socket, head: str) -> None:
    connection.close()


@pytest.fixture
def server() -> Iterator[Server]:
    site = routes(
        plan=answer(b"%PDF"),
        port=answer(b"", status="410 Gone"),
        deplace=redirect("/plan", "301 Moved Permanently"),
        tourne=redirect("/tourne", "302 Found"),
        muet=hangs_up,
    )
    with serving(site) as running:
        yield running


def article_with(*links: str, publication: Publication | None = None, path: str = "canal") -> Article:
    """An article whose block 2 leads to these addresses."""
    publication = publication or make_publication()
    blocks = [Block(BlockKind.PARAGRAPH, text) for text in TEXTS]
    html = TEXTS[2] + "".join(f'<a href="{link}"></a>' for link in links)
    blocks[2] = Block(BlockKind.PARAGRAPH, TEXTS[2], html)
    url = f"https://{publication.domains.all()[0].host}/{path}"
    return revisions.push(publication, url, blocks, title=TEXTS[0], language="fr", now=NOW)


def jobs() -> Sequence[DBTaskResult]:
    """The queued checks, as they were queued."""
    queued = DBTaskResult.objects.filter(status="READY").order_by("enqueued_at")
    return [row for row in queued if row.args_kwargs["args"][0] == "corrigenda.services.checking.ask"]


def ask_all() -> None:
    """Asks for all that waits, each at its host's turn."""
    for check in LinkCheck.objects.filter(is_waiting=True).order_by("pk"):
        Bucket.objects.all().delete()
        checking.ask(check.pk)


def told(erratum: Erratum) -> list[tuple[str, str, str]]:
    return [
        (check.outcome, check.url.rpartition("/")[2], check.target) for check in checking.lost_links(erratum)
    ]


def test_links_that_are_gone_or_moved_for_good_are_told_in_the_blocks_order(server: Server) -> None:
    names = ("plan", "deplace", "nulle-part", "port", "muet")
    erratum = make_erratum(article_with(*(f"{server.url}/{name}" for name in names)))
    assert told(erratum) == []

    ask_all()

    assert told(erratum) == [
        ("moved", "deplace", f"{server.url}/plan"),
        ("gone", "nulle-part", ""),
        ("gone", "port", ""),
    ]
    outcomes = dict(LinkCheck.objects.values_list("url", "outcome"))
    assert (outcomes[f"{server.url}/plan"], outcomes[f"{server.url}/muet"]) == ("answers", "silent")


def test_a_link_is_asked_for_with_head_under_our_name_and_doubt_with_one_get_more(server: Server) -> None:
    make_erratum(article_with(f"{server.url}/plan", f"{server.url}/nulle-part"))

    ask_all()

    assert [head.split(" HTTP")[0] for head in server.heads] == [
        "HEAD /plan",
        "HEAD /nulle-part",
        "GET /nulle-part",
    ]
    assert all(USER_AGENT in head for head in server.heads)


def test_redirects_without_end_are_followed_a_few_steps(server: Server) -> None:
    make_erratum(article_with(f"{server.url}/tourne"))

    ask_all()

    assert LinkCheck.objects.get().outcome == "silent"
    assert len(server.heads) == 4


def test_nothing_is_asked_while_the_report_is_taken(server: Server) -> None:
    make_erratum(article_with(f"{server.url}/plan"))

    assert server.heads == []
    assert len(jobs()) == 1


def test_a_link_is_asked_for_once_a_day_however_many_report_it(server: Server) -> None:
    article = article_with(f"{server.url}/plan")
    for _ in range(3):
        make_report(article, remark="Le lien est cassé.", kind="link")
    check = LinkCheck.objects.get()
    for _ in range(2):
        checking.ask(check.pk)
    make_report(article, remark="Le lien est toujours cassé.", kind="link", now=later(60 * 23))

    assert (len(jobs()), len(server.heads)) == (1, 1)

    make_report(article, remark="Ce lien ne mène nulle part.", kind="link", now=later(60 * 25))

    check.refresh_from_db()
    assert (len(jobs()), check.is_waiting, check.outcome) == (2, True, "answers")


def test_a_host_is_left_alone_between_two_links_and_another_is_not_held_up(server: Server) -> None:
    elsewhere = server.url.replace("127.0.0.1", "localhost")
    make_erratum(article_with(f"{server.url}/a", f"{server.url}/b", f"{server.url}/c", f"{elsewhere}/d"))
    first, second, third, other = LinkCheck.objects.order_by("pk")
    before, queued = timezone.now(), len(jobs())

    for check in (first, second, third, other):
        checking.ask(check.pk)

    assert [head.split(" ")[1] for head in server.heads if head.startswith("HEAD")] == ["/a", "/d"]
    waits = [row.run_after for row in jobs()[queued:]]
    assert waits[0] >= before + checking.PAUSE
    assert waits[1] >= before + 2 * checking.PAUSE


def test_a_report_and_a_day_ask_for_so_many_links_at_most(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(checking, "MOST_A_DAY", 12)
    publication = make_publication()
    articles = [
        article_with(*(f"https://a.example/{n}/{m}" for m in range(5)), publication=publication, path=f"a{n}")
        for n in range(4)
    ]

    for article in articles:
        make_erratum(article)
    make_erratum(article_with("https://a.example/own"))

    assert LinkCheck.objects.filter(publication=publication).count() == 12
    assert LinkCheck.objects.exclude(publication=publication).count() == 1

    place = placing.place_by_hand(articles[3].current, 2)  # type: ignore[arg-type]
    monkeypatch.setattr(checking, "MOST_A_REPORT", 2)
    checking.check_later(articles[3], [place], now=NOW + timedelta(days=2))

    assert LinkCheck.objects.filter(queued_at__gt=NOW).count() == 2


def test_an_address_that_a_reader_wrote_is_never_asked() -> None:
    article = article_with()

    make_report(
        article, remark="Voir https://victime.example/formulaire?x=1 : le lien est faux.", kind="link"
    )

    assert not LinkCheck.objects.exists()


def test_private_addresses_are_not_asked_unless_the_operator_allows_them(
    server: Server, settings: Any
) -> None:
    settings.CORRIGENDA = {**settings.CORRIGENDA, "ALLOW_PRIVATE_ADDRESSES": False}
    erratum = make_erratum(article_with(f"{server.url}/nulle-part"))

    ask_all()

    assert (server.heads, told(erratum)) == ([], [])


def test_what_the_article_no_longer_leads_to_is_not_told(server: Server) -> None:
    article = article_with(f"{server.url}/nulle-part")
    erratum = make_erratum(article)
    ask_all()
    assert told(erratum) != []

    article_with(f"{server.url}/plan", publication=article.publication)

    assert told(Erratum.objects.get(pk=erratum.pk)) == []


def test_another_publications_findings_stay_with_it(server: Server) -> None:
    make_erratum(article_with(f"{server.url}/nulle-part"))
    ask_all()

    assert told(make_erratum(article_with(f"{server.url}/nulle-part"))) == []


def test_a_report_on_a_block_without_links_costs_nothing_more() -> None:
    article = article_with()
    place = placing.place_by_hand(article.current, 2)  # type: ignore[arg-type]

    with connection.execute_wrapper(refuse):
        checking.check_later(article, [place, {"outcome": "orphan"}], now=NOW)
        assert checking.lost_links(Erratum(article=article, place=place)) == []


def refuse(*args: object) -> None:
    raise AssertionError("a query")


def test_findings_are_forgotten_after_a_month(server: Server) -> None:
    make_erratum(article_with(f"{server.url}/plan"))

    checking.forget_old(now=NOW + timedelta(days=29))
    assert LinkCheck.objects.exists()

    checking.forget_old(now=NOW + timedelta(days=31))
    assert not LinkCheck.objects.exists()
