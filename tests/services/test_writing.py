from __future__ import annotations

import runpy
import threading
from collections.abc import Iterator
from pathlib import Path
from wsgiref.simple_server import make_server

import pytest
from django.core.management import call_command
from django.test import override_settings
from django.utils import timezone
from django_tasks_db.models import DBTaskResult

from corrigenda.connectors.conformance import Fault, FaultyProxy
from corrigenda.connectors.writing import DryRun
from corrigenda.core.edits import spliced
from corrigenda.core.errors import ConnectorError, NotFound, Refused
from corrigenda.core.intake import Picked, Submission
from corrigenda.management.demo.site import DemoSite, QuietHandler
from corrigenda.models import Application, ApplicationState, CmsConnection, Erratum
from corrigenda.services import (
    applying,
    connections,
    jobs,
    reporting,
    retrying,
    revisions,
    trail,
    triage,
    writing,
)
from tests.factories import NOW, accept, later, make_member, make_publication
from tests.settings import CORRIGENDA

pytestmark = pytest.mark.django_db

REFERENCE = Path(__file__).parents[2] / "docs" / "connectors" / "reference_server.py"
SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"
OTHER = "whsec_AAAA9r8GKYqrTwjUPD8ILPZIo2LaLaSw"


class House:
    """A newspaper on loopback, and the CMS that keeps its articles, behind a proxy that may fail."""

    def __init__(self, folder: Path) -> None:
        self.site = DemoSite(folder, "", "http://testserver")
        self.server = make_server("127.0.0.1", 0, self.site, handler_class=QuietHandler)
        host = f"127.0.0.1:{self.server.server_port}"
        self.site.base_url = f"http://{host}"
        (folder / "articles").mkdir()
        (folder / "articles" / "canal.html").symlink_to("../canal.fr.html")
        self.cms = runpy.run_path(str(REFERENCE))["serve"](folder, SECRET)
        for server in (self.server, self.cms):
            threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True).start()
        self.proxy = FaultyProxy(
            f"http://127.0.0.1:{self.cms.server_address[1]}", lambda method, path: path.endswith("/apply")
        )
        self.file = folder / "canal.fr.html"
        self.publication = make_publication(host=host)
        self.manager = make_member(self.publication, "manager")
        self.editor = make_member(self.publication)
        self.connect(SECRET)

    def connect(self, secret: str) -> None:
        values = {"url": self.proxy.url, "secret": secret}
        connections.change_connection(self.manager, "http", values, now=NOW)
        self.publication.refresh_from_db()

    def accepted(self, wrong: str = "travaillés", right: str = "travaillé") -> Erratum:
        article = revisions.observe_url(self.publication, self.site.url_of("canal"), now=NOW)
        assert article.current is not None
        texts = article.current.texts
        index = next(i for i, text in enumerate(texts) if wrong in text)
        wording = texts[index].replace(wrong, right)
        picked = Picked(index, texts[index], wording, kind="spelling")
        outcome = reporting.submit_report(
            article, Submission((picked,), "fr"), revision=article.current, key=wrong, now=NOW
        )
        assert isinstance(outcome, reporting.Received)
        erratum = outcome.report.passages.get().erratum
        assert erratum is not None
        return accept(erratum, self.editor, wording=wording, now=later())

    def begun(self, erratum: Erratum) -> Application:
        application = writing.begin(erratum, self.editor, now=later(2))
        writing.write_application(application.pk)
        application.refresh_from_db()
        return application

    def close(self) -> None:
        self.proxy.close()
        for server in (self.server, self.cms):
            server.shutdown()
            server.server_close()


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    house = House(tmp_path)
    yield house
    house.close()


def test_an_accepted_erratum_is_written_seen_live_and_settled(house: House) -> None:
    erratum = house.accepted()
    before = house.file.read_bytes()

    application = house.begun(erratum)
    assert application.state == ApplicationState.WRITTEN
    writing.look_for(application.pk)

    application.refresh_from_db()
    erratum.refresh_from_db()
    correction = erratum.corrections.get()
    assert house.file.read_bytes() == before.replace("travaillés".encode(), "travaillé".encode())
    assert (application.state, erratum.state) == ("live", "applied")
    assert (correction.connector, correction.member) == ("http", house.editor)
    assert trail.verify(house.publication) is None


def test_what_is_queued_is_named_by_its_room_and_found_in_whatever_file_it_stands(house: House) -> None:
    application = writing.begin(house.accepted(), house.editor, now=later(2))

    queued = [row.args_kwargs["args"] for row in DBTaskResult.objects.all()]
    name = "corrigenda.services.writing.write_application"
    assert [name, [application.pk], 0] in queued
    jobs.perform.func(name, [application.pk], 0)

    application.refresh_from_db()
    assert application.state == ApplicationState.WRITTEN


def test_a_dry_run_shows_the_change_of_the_source_and_writes_nothing(house: House) -> None:
    erratum = house.accepted()
    before = house.file.read_bytes()

    planned = writing.preview(erratum, house.editor)

    assert isinstance(planned, DryRun)
    assert spliced(planned.source.text, planned.applied.splices) == planned.applied.source
    assert house.file.read_bytes() == before
    assert not Application.objects.exists()


def test_what_the_author_changed_elsewhere_meanwhile_is_kept(house: House) -> None:
    erratum = house.accepted()
    theirs = house.file.read_bytes() + "<p>Une dernière ligne.</p>\n".encode()
    house.proxy.meanwhile = lambda: house.file.write_bytes(theirs) and None

    application = house.begun(erratum)

    assert application.state == ApplicationState.WRITTEN
    assert house.file.read_bytes() == theirs.replace("travaillés".encode(), "travaillé".encode())


def test_a_paragraph_that_the_author_rewrote_meanwhile_stops_it(house: House) -> None:
    erratum = house.accepted()
    theirs = house.file.read_text("utf-8").replace(
        "Les archéologues y ont travaillés pendant quatorze mois.", ""
    )
    theirs = theirs.replace("Annoncée pour 2021, puis pour 2024, la réouverture", "Tout cela")
    house.file.write_text(theirs, "utf-8")

    application = house.begun(erratum)

    assert (application.state, application.code) == ("stopped", "edit.not_found")
    assert house.file.read_text("utf-8") == theirs
    assert Erratum.objects.get().state == "accepted"


def test_a_lost_answer_is_told_apart_by_looking(house: House) -> None:
    erratum = house.accepted()
    house.proxy.fault = Fault.LOST_AFTER

    application = house.begun(erratum)

    assert application.state == ApplicationState.WRITTEN
    assert house.file.read_text("utf-8").count("travaillé ") == 1


def test_a_write_that_never_arrived_is_repeated_until_it_has(house: House) -> None:
    erratum = house.accepted()
    house.proxy.fault = Fault.LOST_BEFORE
    application = writing.begin(erratum, house.editor, now=later(2))

    with pytest.raises(ConnectorError):
        writing.write_application(application.pk)
    application.refresh_from_db()
    assert (application.state, application.code) == ("queued", "connector.unreachable")
    house.proxy.fault = Fault.NONE
    writing.write_application(application.pk)

    application.refresh_from_db()
    assert (application.state, application.code) == ("written", "")


def test_a_job_that_ran_to_its_end_unseen_does_no_harm_when_it_runs_again(house: House) -> None:
    application = house.begun(house.accepted())
    after = house.file.read_bytes()
    Application.objects.update(state="queued")

    writing.write_application(application.pk)

    application.refresh_from_db()
    assert (application.state, house.file.read_bytes()) == ("written", after)


def test_expired_credentials_end_among_the_failed_and_can_be_tried_again(house: House) -> None:
    erratum = house.accepted()
    house.connect(OTHER)

    application = house.begun(erratum)
    assert (application.state, application.code) == ("failed", "connector.refused")
    house.connect(SECRET)
    writing.try_again(application, house.editor, now=later(5))
    writing.write_application(application.pk)

    application.refresh_from_db()
    assert (application.state, application.code) == ("written", "")


def test_failures_that_may_pass_end_among_the_failed_after_the_last_try(house: House) -> None:
    application = writing.begin(house.accepted(), house.editor, now=later(2))
    house.proxy.fault = Fault.SERVER_ERROR

    for _ in range(7):
        with pytest.raises(ConnectorError):
            writing.write_application(application.pk)
    writing.write_application(application.pk)

    application.refresh_from_db()
    assert (application.state, application.code) == ("failed", "connector.failed")


def test_what_was_written_is_taken_back_to_the_byte_with_its_correction(house: House) -> None:
    erratum = house.accepted()
    before = house.file.read_bytes()
    application = house.begun(erratum)
    writing.look_for(application.pk)

    writing.undo(Application.objects.get(), house.editor, now=later(9))
    writing.undo_application(application.pk)

    erratum.refresh_from_db()
    application.refresh_from_db()
    assert house.file.read_bytes() == before
    assert (application.state, erratum.state) == ("undone", "accepted")
    assert erratum.corrections.get().taken_back_at is not None
    assert trail.verify(house.publication) is None


def test_words_that_somebody_replaced_before_they_were_live_need_no_taking_back(house: House) -> None:
    erratum = house.accepted()
    application = house.begun(erratum)
    theirs = "<h1>Tout autre chose</h1><p>Un article entièrement réécrit.</p>"
    house.file.write_text(theirs, "utf-8")

    writing.undo(application, house.editor, now=later(9))
    writing.undo_application(application.pk)

    application.refresh_from_db()
    assert (application.state, house.file.read_text("utf-8")) == ("undone", theirs)
    triage.undo(erratum, house.editor, now=later(10))


def test_an_approval_is_waited_for_only_as_long_as_an_editor_likes(house: House) -> None:
    erratum = house.accepted()
    application = house.begun(erratum)
    with pytest.raises(Refused, match="application.wrong_state"):
        writing.give_up(application, house.editor, now=later(9))
    Application.objects.update(state="waiting")

    writing.give_up(application, house.editor, now=later(9))

    triage.undo(erratum, house.editor, now=later(10))
    assert Application.objects.get().state == "undone"


def test_what_is_being_written_cannot_be_decided_otherwise_nor_begun_twice(house: House) -> None:
    erratum = house.accepted()
    writing.begin(erratum, house.editor, now=later(2))

    with pytest.raises(Refused, match="erratum.being_applied"):
        triage.undo(erratum, house.editor, now=later(3))
    with pytest.raises(Refused, match="erratum.being_applied"):
        triage.already_fixed(erratum, house.editor, now=later(3))
    with pytest.raises(Refused, match="erratum.being_applied"):
        writing.begin(erratum, house.editor, now=later(3))


def test_strangers_and_correctors_write_nothing(house: House) -> None:
    erratum = house.accepted()
    stranger = make_member(make_publication())

    with pytest.raises(NotFound):
        writing.begin(erratum, stranger, now=later(2))
    with pytest.raises(NotFound):
        writing.preview(erratum, stranger)
    with pytest.raises(Refused, match="erratum.role"):
        writing.begin(erratum, make_member(house.publication, "corrector"), now=later(2))


def test_a_publication_without_a_connection_writes_by_hand(house: House) -> None:
    erratum = house.accepted()
    connections.change_connection(house.manager, "copy", {}, now=later())

    with pytest.raises(Refused, match="connector.by_hand"):
        writing.begin(erratum, house.editor, now=later(2))


def test_words_pasted_by_hand_while_it_waits_count_as_live(house: House) -> None:
    erratum = house.accepted()
    application = writing.begin(erratum, house.editor, now=later(2))
    house.file.write_text(house.file.read_text("utf-8").replace("travaillés", "travaillé"), "utf-8")

    applying.confirm_copied(erratum, house.editor, now=later(3))
    writing.write_application(application.pk)

    application.refresh_from_db()
    assert application.state == ApplicationState.LIVE


def test_a_secret_is_sealed_kept_when_left_empty_and_never_sent_elsewhere(house: House) -> None:
    row = CmsConnection.objects.get()
    assert SECRET not in str(row.settings)
    assert SECRET.encode() not in bytes(row.sealed)
    same = {"url": house.proxy.url, "secret": ""}

    connections.change_connection(house.manager, "http", same, now=later())
    assert connections.check(house.publication, now=later()).is_well
    with pytest.raises(Refused) as caught:
        connections.change_connection(
            house.manager, "http", {"url": "https://elsewhere.example", "secret": ""}, now=later()
        )
    assert (caught.value.code, caught.value.field) == ("connector.bad_setting", "secret")


def test_a_sealed_secret_moved_to_another_publication_does_not_open(house: House) -> None:
    other = make_publication()
    CmsConnection.objects.update(publication=other)

    with pytest.raises(ConnectorError, match="connector.sealed"):
        connections.open_for(other)


def test_keys_are_rotated(house: House) -> None:
    house.accepted()
    with override_settings(CORRIGENDA={**CORRIGENDA, "SEALING_KEYS": ("old",)}):
        house.connect(SECRET)
    with override_settings(CORRIGENDA={**CORRIGENDA, "SEALING_KEYS": ("new", "old")}):
        call_command("rotate_keys", verbosity=0)
    with override_settings(CORRIGENDA={**CORRIGENDA, "SEALING_KEYS": ("new",)}):
        assert connections.check(house.publication, now=later()).is_well


def test_only_managers_connect(house: House) -> None:
    with pytest.raises(Refused, match="member.role"):
        connections.change_connection(house.editor, "copy", {}, now=later())
    with pytest.raises(Refused, match="connector.unknown"):
        connections.change_connection(house.manager, "no-such", {}, now=later())


def test_a_job_whose_wish_was_withdrawn_does_nothing(house: House) -> None:
    application = house.begun(house.accepted())
    written = house.file.read_bytes()

    writing.write_application(application.pk)
    writing.undo_application(application.pk)
    Application.objects.update(state="undone")
    writing.look_for(application.pk)

    assert (Application.objects.get().state, house.file.read_bytes()) == ("undone", written)


def test_what_is_no_longer_agreed_is_not_written(house: House) -> None:
    erratum = house.accepted()
    before = house.file.read_bytes()
    application = writing.begin(erratum, house.editor, now=later(2))
    Erratum.objects.update(state="rejected")

    writing.write_application(application.pk)

    application.refresh_from_db()
    assert (application.state, application.code) == ("stopped", "erratum.wrong_state")
    assert house.file.read_bytes() == before


def test_an_author_who_is_faster_every_time_is_left_alone(house: House) -> None:
    erratum = house.accepted()
    lines: list[str] = []

    def save() -> None:
        lines.append(f"<p>Ligne {len(lines)}.</p>\n")
        house.file.write_text(house.file.read_text("utf-8") + lines[-1], "utf-8")
        house.proxy.meanwhile = save

    house.proxy.meanwhile = save
    application = house.begun(erratum)

    assert (application.state, application.code) == ("stopped", "connector.changed")
    assert len(lines) == 3
    assert "travaillés" in house.file.read_text("utf-8")


def test_an_article_that_is_gone_from_the_editing_system_is_told(house: House) -> None:
    application = house.begun(house.accepted())
    Application.objects.update(state="queued")
    house.file.unlink()

    writing.write_application(application.pk)

    application.refresh_from_db()
    assert (application.state, application.code) == ("failed", "connector.gone")


def test_a_lost_answer_is_not_looked_for_where_nobody_lets_us_in(house: House) -> None:
    application = house.begun(house.accepted())
    Application.objects.update(state="queued")
    house.connect(OTHER)

    writing.write_application(application.pk)

    application.refresh_from_db()
    assert (application.state, application.code) == ("failed", "connector.refused")


def test_a_second_try_waits_for_the_first(house: House) -> None:
    erratum = house.accepted()
    house.connect(OTHER)
    failed = house.begun(erratum)
    writing.begin(erratum, house.editor, now=later(4))

    with pytest.raises(Refused, match="erratum.being_applied"):
        writing.try_again(failed, house.editor, now=later(5))
    with pytest.raises(Refused, match="application.wrong_state"):
        writing.undo(failed, house.editor, now=later(5))
    with pytest.raises(Refused, match="application.wrong_state"):
        writing.try_again(Application.objects.exclude(pk=failed.pk).get(), house.editor, now=later(5))
    with pytest.raises(NotFound):
        writing.undo(failed, make_member(make_publication()), now=later(5))


@pytest.mark.parametrize("is_live", [True, False])
def test_a_taking_back_that_fails_leaves_what_stands_there(house: House, is_live: bool) -> None:
    application = house.begun(house.accepted())
    if is_live:
        writing.look_for(application.pk)
    house.connect(OTHER)

    application = writing.undo(Application.objects.get(), house.editor, now=later(9))
    writing.undo_application(application.pk)

    application.refresh_from_db()
    assert (application.state, application.code) == ("live" if is_live else "written", "connector.refused")


def test_a_taking_back_stops_where_the_author_went_on_writing(house: House) -> None:
    application = house.begun(house.accepted())
    writing.look_for(application.pk)
    theirs = "<h1>Tout autre chose</h1><p>Un article entièrement réécrit.</p>"
    house.file.write_text(theirs, "utf-8")

    writing.undo(Application.objects.get(), house.editor, now=later(9))
    writing.undo_application(application.pk)

    application.refresh_from_db()
    assert (application.state, application.code) == ("live", "edit.not_found")
    assert house.file.read_text("utf-8") == theirs
    assert application.erratum.corrections.get().taken_back_at is None


def test_words_that_do_not_come_alive_are_looked_for_less_and_less_and_then_no_more(house: House) -> None:
    application = house.begun(house.accepted())
    house.file.write_text("<h1>Le canal</h1><p>Un cache montre encore un vieux texte ici.</p>", "utf-8")
    waits: list[int] = []

    for _ in range(40):
        DBTaskResult.objects.all().delete()
        before = timezone.now()
        writing.look_for(application.pk)
        looks = DBTaskResult.objects.filter(run_after__isnull=False)
        waits += [round((row.run_after - before).total_seconds()) for row in looks]

    assert waits == sorted(waits)
    assert 15 < len(waits) < 30
    assert Application.objects.get().state == "written"


def test_an_article_that_cannot_be_had_after_a_write_is_looked_at_again(house: House) -> None:
    application = house.begun(house.accepted())
    house.file.unlink()
    looks = Application.objects.get().looks

    writing.look_for(application.pk)

    assert (Application.objects.get().state, Application.objects.get().looks) == ("written", looks + 1)


def test_of_two_failures_of_one_erratum_one_is_tried_again(house: House) -> None:
    erratum = house.accepted()
    house.connect(OTHER)
    house.begun(erratum)
    house.begun(erratum)

    assert retrying.try_failed_again(house.editor, now=later(5)) == 1
    assert sorted(Application.objects.values_list("state", flat=True)) == ["failed", "queued"]


def test_words_that_somebody_put_there_meanwhile_count_as_written(house: House) -> None:
    erratum = house.accepted()
    house.file.write_text(house.file.read_text("utf-8").replace("travaillés", "travaillé"), "utf-8")
    theirs = house.file.read_bytes()

    application = house.begun(erratum)

    assert (application.state, house.file.read_bytes()) == ("written", theirs)


def test_a_paragraph_without_a_place_is_looked_for_all_the_same(house: House) -> None:
    erratum = house.accepted()
    kept = house.file.read_text("utf-8")
    house.file.write_text(
        "<h1>Le marché couvert</h1>"
        + "<p>La halle du quartier nord ouvrira trois jours par semaine, dit la mairie.</p>" * 4,
        "utf-8",
    )
    applying.observe_article(erratum.article_id)
    house.file.write_text(kept, "utf-8")
    erratum.refresh_from_db()
    assert erratum.place["outcome"] == "orphan"

    application = house.begun(erratum)

    assert application.state == "written"
    assert house.file.read_text("utf-8") == kept.replace("travaillés", "travaillé")


def test_a_connection_that_cannot_be_opened_says_why(house: House) -> None:
    CmsConnection.objects.update(sealed=b"from another server")

    assert connections.capabilities_of(house.publication) is None
    health = connections.check(house.publication, now=later())
    assert (health.is_well, health.code) == (False, "connector.sealed")
    assert CmsConnection.objects.get().health == "connector.sealed"


def test_a_choice_that_does_not_exist_is_refused(house: House) -> None:
    values = {"url": "https://cms.example", "user": "ada", "password": "secret", "mode": "sideways"}

    with pytest.raises(Refused) as refused:
        connections.change_connection(house.manager, "wordpress", values, now=later())

    assert (refused.value.code, refused.value.field) == ("connector.bad_setting", "mode")
