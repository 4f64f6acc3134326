from __future__ import annotations

from html import unescape

from pytest_django import DjangoAssertNumQueries

from corrigenda.models import Block, Erratum, Report, TrailEvent
from corrigenda.services import blocking
from tests.desk.conftest import Newsroom
from tests.factories import NOW, make_erratum


def spam(newsroom: Newsroom, source: str = "spammer") -> Erratum:
    """An erratum whose only report came from this sender."""
    erratum = make_erratum(newsroom.article, index=3, remark="Visitez casino.example : « pendant »")
    Report.objects.filter(passages__erratum=erratum).update(source=source)
    return erratum


def test_an_editor_keeps_a_sender_out_and_undoes_it_at_once(newsroom: Newsroom) -> None:
    erratum, client = spam(newsroom), newsroom.client(newsroom.erin)
    page = client.get(newsroom.url(f"errata/{erratum.number}")).content.decode()
    report = Report.objects.get(source="spammer")
    assert "Keep the sender out…" in page

    after = client.post(newsroom.url("settings/blocks"), {"report": report.public_id}, follow=True)
    erratum.refresh_from_db()
    block = Block.objects.get()
    assert (erratum.state, block.source) == ("rejected", "spammer")
    assert newsroom.fresh().state == "open"
    assert "Kept out from now on; 1 erratum is rejected." in after.content.decode()
    assert newsroom.url(f"settings/blocks/{block.pk}") in after.content.decode()

    client.post(newsroom.url(f"settings/blocks/{block.pk}"))
    erratum.refresh_from_db()
    assert erratum.state == "open"
    assert not Block.objects.exists()
    assert list(
        TrailEvent.objects.filter(action__startswith="block.")
        .order_by("sequence")
        .values_list("action", flat=True)
    ) == ["block.made", "block.undone"]


def test_words_are_kept_out_and_what_was_decided_since_stays(newsroom: Newsroom) -> None:
    erratum, client = spam(newsroom), newsroom.client(newsroom.erin)
    client.post(newsroom.url("settings/blocks"), {"pattern": "Casino.example", "reason": "Publicité."})
    erratum.refresh_from_db()
    assert (erratum.state, erratum.reason) == ("rejected", "Publicité.")
    page = unescape(client.get(newsroom.url("settings/blocks")).content.decode())
    assert "“Casino.example”" in page

    mark = f"{erratum.number}:{erratum.version}"
    client.post(newsroom.url("decide"), {"verb": "undo", "picked": mark})
    erratum.refresh_from_db()
    client.post(
        newsroom.url("decide"),
        {
            "verb": "reject",
            "code": "other",
            "reason": "Non.",
            "picked": f"{erratum.number}:{erratum.version}",
        },
    )
    client.post(newsroom.url(f"settings/blocks/{Block.objects.get().pk}"))
    erratum.refresh_from_db()
    assert (erratum.state, erratum.reason) == ("rejected", "Non.")


def test_too_short_words_are_said_at_the_field(newsroom: Newsroom) -> None:
    response = newsroom.client(newsroom.erin).post(
        newsroom.url("settings/blocks"), {"pattern": "ab", "reason": "Kept as typed."}
    )
    page = unescape(response.content.decode())

    assert response.status_code == 422
    assert "Type at least 4 characters." in page
    assert "Kept as typed." in page


def test_a_corrector_sees_what_is_kept_out_and_changes_nothing(newsroom: Newsroom) -> None:
    erratum = spam(newsroom)
    block = blocking.block_pattern(newsroom.erin, "casino", reason="x", now=NOW)
    client = newsroom.client(newsroom.bob)

    assert "“casino”" in unescape(client.get(newsroom.url("settings/blocks")).content.decode())
    assert "Keep the sender out" not in client.get(newsroom.url(f"errata/{erratum.number}")).content.decode()
    assert client.post(newsroom.url("settings/blocks"), {"pattern": "abcdef"}).status_code == 403
    assert client.post(newsroom.url(f"settings/blocks/{block.pk}")).status_code == 403


def test_a_report_or_a_block_of_another_publication_is_not_found(newsroom: Newsroom) -> None:
    spam(newsroom)
    report = Report.objects.get(source="spammer")
    block = blocking.block_pattern(newsroom.erin, "casino", reason="x", now=NOW)
    client = newsroom.client(newsroom.charlie)
    other = f"/desk/p/{newsroom.charlie.publication.slug}/settings/blocks"

    assert client.post(other, {"report": report.public_id}).status_code == 404
    assert client.post(f"{other}/{block.pk}").status_code == 404
    assert Block.objects.count() == 1


def test_the_list_takes_as_many_queries_for_three_as_for_one(
    newsroom: Newsroom, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    client = newsroom.client(newsroom.erin)
    for pattern in ("casino", "bitcoin", "viagra"):
        blocking.block_pattern(newsroom.erin, pattern, reason="x", now=NOW)
        if pattern == "bitcoin":
            continue
        with django_assert_num_queries(5):
            client.get(newsroom.url("settings/blocks"))
