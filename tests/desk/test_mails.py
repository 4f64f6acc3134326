from __future__ import annotations

import re

from django.core.mail import EmailMessage
from django.test import Client

from corrigenda.models import Member
from corrigenda.services import digests
from tests.desk.conftest import Newsroom
from tests.factories import NOW


def rhythm_of(member: Member) -> str:
    return Member.objects.get(pk=member.pk).digest


def link_of(newsroom: Newsroom, mailoutbox: list[EmailMessage]) -> str:
    Member.objects.filter(pk=newsroom.bob.pk).update(digest="daily")
    digests.send(newsroom.bob.pk, NOW.isoformat())
    return re.findall(r"/desk/mails/\S+/stop", mailoutbox[0].body)[0]


def test_a_member_chooses_how_often_and_in_which_language(newsroom: Newsroom) -> None:
    client = newsroom.client(newsroom.bob)
    address = newsroom.url("mails")

    answer = client.post(address, {"rhythm": "weekly", "language": "en"}, follow=True)

    bob = Member.objects.get(pk=newsroom.bob.pk)
    assert (bob.digest, bob.language) == ("weekly", "en")
    assert rhythm_of(newsroom.erin) == "never"
    assert "Your mails are set." in answer.content.decode()


def test_a_wrong_choice_is_said_at_its_field(newsroom: Newsroom) -> None:
    answer = newsroom.client(newsroom.bob).post(newsroom.url("mails"), {"rhythm": "yearly", "language": "en"})

    assert answer.status_code == 422
    assert '<p class="field-error">Choose how often from the list.</p>' in answer.content.decode()
    assert '<option value="en" lang="en" selected>' in answer.content.decode()


def test_the_link_in_a_digest_asks_first_and_needs_no_log_in(
    newsroom: Newsroom, mailoutbox: list[EmailMessage]
) -> None:
    link = link_of(newsroom, mailoutbox)

    page = Client(headers={"Accept-Language": "en"}).get(link).content.decode()

    assert "No more digests of Gazette?" in page
    assert rhythm_of(newsroom.bob) == "daily"


def test_one_click_in_a_mail_program_stops_them(newsroom: Newsroom, mailoutbox: list[EmailMessage]) -> None:
    link = link_of(newsroom, mailoutbox)

    answer = Client(enforce_csrf_checks=True).post(link, {"List-Unsubscribe": "One-Click"})

    assert answer.status_code == 200
    assert rhythm_of(newsroom.bob) == "never"


def test_a_wrong_link_is_missing(newsroom: Newsroom) -> None:
    Member.objects.filter(pk=newsroom.bob.pk).update(digest="weekly")

    assert Client().post(f"/desk/mails/{newsroom.bob.pk}/x/stop").status_code == 404
    assert rhythm_of(newsroom.bob) == "weekly"
