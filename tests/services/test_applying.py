from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path
from wsgiref.simple_server import make_server

import pytest

from corrigenda.core.errors import FetchError, NotFound, Refused
from corrigenda.core.intake import Picked, Submission
from corrigenda.management.demo.site import DemoSite, QuietHandler
from corrigenda.models import Article, Correction, Erratum, Member, Notice, Publication
from corrigenda.services import applying, publishing, reporting, revisions, trail, triage
from tests.factories import NOW, accept, later, make_article, make_member, make_publication

pytestmark = pytest.mark.django_db


class Newspaper:
    """A real web site on loopback whose articles the test edits."""

    def __init__(self, folder: Path) -> None:
        self.site = DemoSite(folder, "", "http://testserver")
        self.server = make_server("127.0.0.1", 0, self.site, handler_class=QuietHandler)
        self.host = f"127.0.0.1:{self.server.server_port}"
        self.site.base_url = f"http://{self.host}"
        threading.Thread(target=self.server.serve_forever, args=(0.02,), daemon=True).start()

    def replace(self, slug: str, wrong: str, right: str) -> None:
        file = self.site.file_of(slug)
        assert file is not None
        file.write_text(file.read_text("utf-8").replace(wrong, right), "utf-8")


@pytest.fixture
def newspaper(tmp_path: Path) -> Iterator[Newspaper]:
    newspaper = Newspaper(tmp_path)
    yield newspaper
    newspaper.server.shutdown()
    newspaper.server.server_close()


@pytest.fixture
def publication(newspaper: Newspaper) -> Publication:
    return make_publication(host=newspaper.host)


@pytest.fixture
def editor(publication: Publication) -> Member:
    return make_member(publication)


@pytest.fixture
def article(publication: Publication, newspaper: Newspaper) -> Article:
    return revisions.observe_url(publication, newspaper.site.url_of("canal"), now=NOW)


def accepted(article: Article, editor: Member, wrong: str, right: str) -> Erratum:
    assert article.current is not None
    texts = article.current.texts
    index = next(i for i, text in enumerate(texts) if wrong in text)
    wording = texts[index].replace(wrong, right)
    outcome = reporting.submit_report(
        article,
        Submission((Picked(index, texts[index], wording, kind="spelling"),), "fr"),
        revision=article.current,
        key=wrong,
        now=NOW,
    )
    assert isinstance(outcome, reporting.Received)
    erratum = outcome.report.passages.get().erratum
    assert erratum is not None
    return accept(erratum, editor, wording=wording, now=later())


def test_the_instructions_say_what_to_look_for_and_what_to_paste(article: Article, editor: Member) -> None:
    erratum = accepted(article, editor, "travaillés", "travaillé")

    shown = applying.instructions(erratum)

    assert shown.url == article.url
    assert "travaillés" in shown.find
    assert "travaillés" not in shown.paste


def test_a_correction_counts_once_its_words_are_seen_in_the_article(
    article: Article, editor: Member, newspaper: Newspaper
) -> None:
    erratum = accepted(article, editor, "travaillés", "travaillé")
    newspaper.replace("canal", "travaillés", "travaillé")

    correction = applying.confirm_copied(erratum, editor, now=later(5))

    erratum.refresh_from_db()
    assert (erratum.state, correction.member, correction.connector) == ("applied", editor, "copy")
    assert correction.revision_before == article.current
    assert correction.revision_after != article.current
    assert trail.verify(article.publication) is None


def test_done_is_not_taken_on_trust(article: Article, editor: Member) -> None:
    erratum = accepted(article, editor, "travaillés", "travaillé")

    with pytest.raises(Refused) as caught:
        applying.confirm_copied(erratum, editor, now=later(5))

    erratum.refresh_from_db()
    assert caught.value.code == "correction.not_seen"
    assert "travaillés" in str(caught.value.facts["now"])
    assert (erratum.state, Correction.objects.count()) == ("accepted", 0)


def test_an_article_that_cannot_be_had_settles_nothing(
    article: Article, editor: Member, newspaper: Newspaper
) -> None:
    erratum = accepted(article, editor, "travaillés", "travaillé")
    (newspaper.site.folder / "canal.fr.html").unlink()

    with pytest.raises(FetchError, match="fetch.not_found"):
        applying.confirm_copied(erratum, editor, now=later(5))


def test_only_an_accepted_erratum_is_applied(article: Article, editor: Member) -> None:
    erratum = triage.undo(accepted(article, editor, "travaillés", "travaillé"), editor, now=later(2))

    with pytest.raises(Refused, match="erratum.wrong_state"):
        applying.instructions(erratum)
    with pytest.raises(Refused, match="erratum.wrong_state"):
        applying.confirm_copied(erratum, editor, now=later(5))


def test_a_stranger_cannot_confirm(article: Article, editor: Member) -> None:
    erratum = accepted(article, editor, "travaillés", "travaillé")

    with pytest.raises(NotFound):
        applying.confirm_copied(erratum, make_member(make_publication()), now=later(5))


def test_a_look_at_the_article_settles_what_was_pasted_without_a_word(
    article: Article, editor: Member, newspaper: Newspaper
) -> None:
    erratum = accepted(article, editor, "travaillés", "travaillé")
    newspaper.replace("canal", "travaillés", "travaillé")

    applying.observe_article(article.pk)

    erratum.refresh_from_db()
    assert erratum.state == "applied"
    assert erratum.corrections.get().member is None


def test_a_typo_is_public_only_where_the_publication_says_so(
    article: Article, editor: Member, newspaper: Newspaper, publication: Publication
) -> None:
    silent = accepted(article, editor, "travaillés", "travaillé")
    newspaper.replace("canal", "travaillés", "travaillé")
    applying.confirm_copied(silent, editor, now=later(5))
    assert not Notice.objects.exists()

    publication.publish_typos = True
    publication.save()
    article.refresh_from_db()
    public = accepted(article, editor, "l’existance", "l’existence")
    newspaper.replace("canal", "l’existance", "l’existence")
    applying.confirm_copied(public, editor, now=later(10))

    notice = Notice.objects.get()
    public.refresh_from_db()
    assert (notice.type, notice.erratum, public.state) == ("typo", public, "published")


def test_a_notice_says_what_was_wrong_and_can_be_amended_and_withdrawn_but_not_removed(
    article: Article, editor: Member, newspaper: Newspaper
) -> None:
    erratum = accepted(article, editor, "27\u00a0kilomètres", "29\u00a0kilomètres")
    newspaper.replace("canal", "27\u00a0kilomètres", "29\u00a0kilomètres")
    applying.confirm_copied(erratum, editor, now=later(5))
    for bad, code in (("gossip", "notice.unknown_type"), ("correction", "notice.empty")):
        with pytest.raises(Refused, match=code):
            publishing.publish_notice(erratum, editor, type=bad, text=" ", now=later(6))

    notice = publishing.publish_notice(
        erratum, editor, type="correction", text="Le canal mesure 29 km, non 27.", now=later(6)
    )
    assert "29\u00a0kilomètres" in notice.after
    amended = publishing.amend_notice(notice, editor, text="29 km.", now=later(7))
    assert (amended.text, amended.amended_at) == ("29 km.", later(7))
    with pytest.raises(Refused, match="notice.empty"):
        publishing.amend_notice(notice, editor, text="", now=later(7))
    with pytest.raises(Refused, match="erratum.role"):
        publishing.withdraw_notice(notice, editor, now=later(8))
    withdrawn = publishing.withdraw_notice(notice, make_member(erratum.publication, "manager"), now=later(8))

    erratum.refresh_from_db()
    assert (withdrawn.withdrawn_at, erratum.state, Notice.objects.count()) == (later(8), "applied", 1)
    with pytest.raises(NotFound):
        publishing.amend_notice(notice, make_member(make_publication()), text="x", now=later(9))
    assert trail.verify(erratum.publication) is None


def test_who_confirms_what_was_just_seen_gets_the_same_correction(
    article: Article, editor: Member, newspaper: Newspaper
) -> None:
    erratum = accepted(article, editor, "travaillés", "travaillé")
    newspaper.replace("canal", "travaillés", "travaillé")
    applying.observe_article(article.pk)

    correction = applying.confirm_copied(erratum, editor, now=later(5))

    assert correction == Correction.objects.get()


def test_a_look_at_a_page_that_is_gone_is_not_repeated_and_one_at_a_silent_site_is(
    article: Article, newspaper: Newspaper
) -> None:
    file = newspaper.site.file_of("canal")
    assert file is not None
    file.unlink()
    silent = make_article(make_publication(host="127.0.0.1:9"))

    applying.observe_article(article.pk)
    with pytest.raises(FetchError, match="fetch.unreachable"):
        applying.observe_article(silent.pk)
