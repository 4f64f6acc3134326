from __future__ import annotations

import threading
from collections.abc import Iterator
from html import unescape
from pathlib import Path
from wsgiref.simple_server import make_server

import pytest
from django.test import Client

from corrigenda.core.intake import Picked, Submission
from corrigenda.management.demo.site import DemoSite, QuietHandler
from corrigenda.models import Erratum, Member, Notice
from corrigenda.services import reporting, revisions, triage
from tests.factories import NOW, accept, make_member, make_publication

WRONG, RIGHT = "sous les applaudissement des", "sous les applaudissements des"


class Desk:
    """The desk of a newspaper whose site really answers on loopback; one erratum is accepted."""

    def __init__(self, folder: Path) -> None:
        self.site = DemoSite(folder, "", "http://testserver")
        self.server = make_server("127.0.0.1", 0, self.site, handler_class=QuietHandler)
        host = f"127.0.0.1:{self.server.server_port}"
        self.site.base_url = f"http://{host}"
        threading.Thread(target=self.server.serve_forever, daemon=True).start()
        self.publication = make_publication("gazette", host)
        self.alice = make_member(self.publication, "manager", "alice")
        self.erin = make_member(self.publication, "editor", "erin")
        self.bob = make_member(self.publication, "corrector", "bob")
        self.erratum = self.accepted()

    def accepted(self) -> Erratum:
        article = revisions.observe_url(self.publication, self.site.url_of("canal"), now=NOW)
        assert article.current is not None
        index = next(i for i, text in enumerate(article.current.texts) if WRONG in text)
        seen = article.current.texts[index]
        picked = Picked(index, seen, seen.replace(WRONG, RIGHT), "", "spelling")
        sent = reporting.submit_report(
            article, Submission((picked,), "fr"), revision=article.current, key="k", now=NOW
        )
        assert isinstance(sent, reporting.Received)
        erratum = Erratum.objects.get()
        return accept(erratum, self.erin, wording=picked.proposal, now=NOW)

    def paste(self) -> None:
        """What an editor does in the CMS."""
        file = self.site.file_of("canal")
        assert file is not None
        file.write_text(file.read_text("utf-8").replace(WRONG, RIGHT), "utf-8")

    def client(self, member: Member) -> Client:
        client = Client(headers={"Accept-Language": "en"})
        client.force_login(member.user)
        return client

    def post(self, rest: str, member: Member | None = None, **post: str) -> tuple[int, str]:
        response = self.client(member or self.erin).post(f"/desk/p/gazette/{rest}", post, follow=True)
        self.erratum.refresh_from_db()
        return response.status_code, unescape(response.content.decode())

    def corrected(self) -> None:
        self.paste()
        self.post("errata/1/confirm")


@pytest.fixture
def desk(tmp_path: Path, db: None) -> Iterator[Desk]:
    desk = Desk(tmp_path)
    yield desk
    desk.server.shutdown()
    desk.server.server_close()


def test_a_paste_that_stands_in_the_article_is_a_correction(desk: Desk) -> None:
    desk.paste()

    status, page = desk.post("errata/1/confirm")

    assert (status, desk.erratum.state) == (200, "applied")
    assert "The new words stand in the article: #1 is corrected." in page
    assert desk.erratum.corrections.count() == 1


def test_a_paste_that_is_not_there_yet_shows_what_stands_there(desk: Desk) -> None:
    status, page = desk.post("errata/1/confirm")

    assert (status, desk.erratum.state) == (422, "accepted")
    assert "The new words do not stand in the article yet." in page
    assert "This stands there now:" in page
    assert WRONG in page


def test_a_site_that_is_down_is_said_and_nothing_counts(desk: Desk) -> None:
    desk.server.shutdown()
    desk.server.server_close()

    status, page = desk.post("errata/1/confirm")

    assert (status, desk.erratum.state) == (422, "accepted")
    assert "The site does not answer." in page


def test_a_corrector_may_not_say_that_it_is_done(desk: Desk) -> None:
    desk.paste()

    assert desk.post("errata/1/confirm", desk.bob)[0] == 403
    assert desk.erratum.state == "accepted"


def test_looking_at_the_article_settles_what_was_pasted(desk: Desk) -> None:
    desk.paste()

    _status, page = desk.post(f"articles/{desk.erratum.article.public_id}/observe")

    assert "The article has changed." in page
    assert desk.erratum.state == "applied"
    assert "Nothing has changed." in desk.post(f"articles/{desk.erratum.article.public_id}/observe")[1]


def test_another_article_is_taken_in_by_its_address(desk: Desk) -> None:
    _status, page = desk.post("articles/look", url=desk.site.url_of("lighthouse"))

    assert "standing-headline" in page


def test_a_corrected_erratum_gets_its_notice_with_the_words_prepared_in_the_articles_language(
    desk: Desk,
) -> None:
    triage.weigh(desk.erratum, desk.erin, severity="significant", now=NOW)
    desk.corrected()

    page = unescape(desk.client(desk.erin).get("/desk/p/gazette/errata/1").content.decode())

    assert "Une version antérieure de cet article indiquait" in page
    assert 'value="correction" selected' in page


def test_a_notice_is_published_amended_and_withdrawn(desk: Desk) -> None:
    desk.corrected()
    desk.post("errata/1/publish", type="correction", text="Il manquait un s.")
    notice = Notice.objects.get()
    assert (desk.erratum.state, notice.text) == ("published", "Il manquait un s.")

    _status, page = desk.post(f"notices/{notice.public_id}/amend", text="Il manquait une lettre.")
    assert "Il manquait une lettre." in page
    assert "amended" in page

    assert desk.post(f"notices/{notice.public_id}/withdraw")[0] == 403
    _status, page = desk.post(f"notices/{notice.public_id}/withdraw", desk.alice)
    assert "withdrawn" in page
    assert desk.erratum.state == "applied"


@pytest.mark.parametrize(
    ("post", "sentence"),
    [
        ({"type": "correction", "text": " "}, "Write the text of the entry first."),
        ({"type": "poem", "text": "x"}, "Pick a type of entry from the list."),
    ],
)
def test_a_notice_without_words_or_type_is_refused(desk: Desk, post: dict[str, str], sentence: str) -> None:
    desk.corrected()

    status, page = desk.post("errata/1/publish", **post)

    assert (status, desk.erratum.state) == (422, "applied")
    assert sentence in page


def test_an_amendment_without_words_is_refused(desk: Desk) -> None:
    desk.corrected()
    desk.post("errata/1/publish", type="correction", text="Il manquait un s.")

    status, page = desk.post(f"notices/{Notice.objects.get().public_id}/amend", text="")

    assert status == 422
    assert "Write the text of the entry first." in page


def test_a_corrector_publishes_nothing(desk: Desk) -> None:
    desk.corrected()

    assert desk.post("errata/1/publish", desk.bob, type="typo", text="")[0] == 403
    assert "/publish" not in desk.client(desk.bob).get("/desk/p/gazette/errata/1").content.decode()
