from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from django.test import Client
from pytest_django import DjangoAssertNumQueries

from corrigenda.models import Application, CmsConnection, Erratum, Member
from corrigenda.services import writing
from tests.factories import NOW, make_article, make_erratum
from tests.services.test_writing import OTHER, SECRET, House

pytestmark = pytest.mark.django_db


class Desk(House):
    """The house, with an accepted erratum and people in front of browsers."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        self.erratum = self.accepted()

    def client(self, member: Member) -> Client:
        client = Client(headers={"Accept-Language": "en"})
        client.force_login(member.user)
        return client

    def url(self, rest: str) -> str:
        return f"/desk/p/{self.publication.slug}/{rest}"

    def page(self, rest: str = "", member: Member | None = None) -> str:
        rest = rest or f"errata/{self.erratum.number}"
        return self.client(member or self.editor).get(self.url(rest)).content.decode()

    def post(self, rest: str, member: Member | None = None, **fields: str) -> tuple[int, str]:
        answer = self.client(member or self.editor).post(self.url(rest), fields, follow=True)
        return answer.status_code, answer.content.decode()


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    desk = Desk(tmp_path)
    yield desk
    desk.close()


def test_the_change_of_the_source_is_shown_and_nothing_is_written(desk: Desk) -> None:
    before = desk.file.read_bytes()

    shown = desk.page(f"errata/{desk.erratum.number}/source")

    assert (
        'travaillé<del class="diff-del"><span class="visually-hidden">before: </span>s</del> pendant' in shown
    )
    assert desk.file.read_bytes() == before


def test_an_editor_writes_and_sees_how_far_it_is(desk: Desk) -> None:
    status, page = desk.post(f"errata/{desk.erratum.number}/write")
    assert (status, "Being written" in page) == (200, True)

    writing.write_application(Application.objects.get().pk)
    assert "Written, not yet live" in desk.page()
    writing.look_for(Application.objects.get().pk)

    assert "Take it back from the article" in desk.page()
    assert Erratum.objects.get().state == "applied"


def test_a_written_correction_is_taken_back(desk: Desk) -> None:
    before = desk.file.read_bytes()
    application = desk.begun(desk.erratum)
    writing.look_for(application.pk)

    _, page = desk.post(f"applications/{application.pk}/undo")
    writing.undo_application(application.pk)

    assert "Being taken back" in page
    assert desk.file.read_bytes() == before


def test_what_failed_stands_in_a_list_with_its_reason_and_is_tried_again(desk: Desk) -> None:
    desk.connect(OTHER)
    application = desk.begun(desk.erratum)

    assert "no longer accepts our credentials" in desk.page("unwritten")
    assert "no longer accepts our credentials" in desk.page()
    desk.connect(SECRET)
    _, page = desk.post(f"applications/{application.pk}/again")

    assert "is being written" in page
    assert "Every correction was written." in desk.page("unwritten")


def test_a_wish_that_came_too_late_is_refused_in_words(desk: Desk) -> None:
    desk.begun(desk.erratum)

    status, page = desk.post(f"errata/{desk.erratum.number}/write")

    assert (status, "is being written to the editing system" in page) == (422, True)


def test_a_manager_connects_and_the_secret_is_never_shown_again(desk: Desk) -> None:
    page = desk.page("settings/connection", desk.manager)
    assert SECRET not in page
    assert "A secret is kept" in page

    status, page = desk.post(
        "settings/connection", desk.manager, connector="http", url=desk.proxy.url, secret="", do="save"
    )

    assert status == 200
    assert "The editing system answers" in page
    assert SECRET not in page


def test_a_setting_that_is_missing_is_named_and_what_was_typed_stays(desk: Desk) -> None:
    status, page = desk.post(
        "settings/connection",
        desk.manager,
        connector="wordpress",
        url="https://a.example",
        user="ada",
        do="save",
    )

    assert status == 422
    assert 'id="error-password"' in page
    assert 'aria-describedby="hint-password error-password"' in page
    assert "Application passwords" in page
    assert 'value="ada"' in page
    assert CmsConnection.objects.get().connector == "http"


def test_every_connector_has_its_form(desk: Desk) -> None:
    for name in ("copy", "ghost", "git", "http", "wagtail", "wordpress"):
        assert f'<option value="{name}" selected>' in desk.page(
            f"settings/connection?connector={name}", desk.manager
        )


def test_pasting_by_hand_stays_possible_until_it_is_being_written(desk: Desk) -> None:
    assert "Correct it by hand instead" in desk.page()

    desk.begun(desk.erratum)

    assert "I have done it" not in desk.page()


def test_what_is_written_and_not_yet_live_stands_in_the_list_and_is_looked_at(desk: Desk) -> None:
    desk.begun(desk.erratum)

    listed, page = desk.page("unwritten"), desk.page()
    status, after = desk.post(f"errata/{desk.erratum.number}/confirm")

    assert "Every correction was written." in listed
    assert "Written, not yet live" in listed
    assert "Look now" in listed
    assert "readers do not see them yet" in page
    assert (status, Erratum.objects.get().state) == (200, "applied")
    assert "Written, not yet live" not in desk.page("unwritten")
    assert "Take it back from the article" in after


def test_what_would_be_refused_while_it_is_written_is_not_offered(desk: Desk) -> None:
    assert "Take the decision back" in desk.page()

    desk.begun(desk.erratum)

    assert "Take the decision back" not in desk.page()
    assert "Reject…" not in desk.page()


def test_the_change_of_the_source_says_where_and_is_written_from_there(desk: Desk) -> None:
    shown = desk.page(f"errata/{desk.erratum.number}/source")
    assert "Nothing else in the source changes." in shown
    assert f"/errata/{desk.erratum.number}/write" in shown

    desk.begun(desk.erratum)

    assert "Write the correction" not in desk.page(f"errata/{desk.erratum.number}/source")


def test_after_an_outage_everything_that_failed_is_tried_again_at_once(desk: Desk) -> None:
    other = desk.accepted("existance", "existence")
    desk.connect(OTHER)
    for erratum in (desk.erratum, other):
        desk.begun(erratum)
    Application.objects.filter(erratum=other).update(state="stopped", code="edit.two_places")
    third = desk.accepted("Vautier", "Vauthier")
    desk.begun(third)
    assert "Try all that failed again" in desk.page("unwritten")

    _, page = desk.post("unwritten/again")
    _, again = desk.post("unwritten/again")

    states = dict(Application.objects.values_list("erratum", "state"))
    assert states == {desk.erratum.pk: "queued", other.pk: "stopped", third.pk: "queued"}
    assert "2 corrections are being written." in page
    assert "Nothing is left to try." in again


@pytest.mark.parametrize("count", [1, 3])
def test_the_list_asks_the_same_number_of_questions_whatever_its_length(
    desk: Desk, count: int, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    publication = desk.erratum.publication
    for number in range(count):
        for state in ("failed", "written"):
            erratum = make_erratum(make_article(publication, path=f"{state}-{number}"))
            Erratum.objects.filter(pk=erratum.pk).update(state="accepted")
            Application.objects.create(
                erratum=erratum, connector="http", state=state, started_at=NOW, changed_at=NOW
            )
    client = desk.client(desk.editor)
    client.get(desk.url("unwritten"))

    with django_assert_num_queries(8):
        page = client.get(desk.url("unwritten")).content.decode()
    assert page.count('class="row"') == 2 * count
