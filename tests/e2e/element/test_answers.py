"""What is answered at once, as a reader meets it in the element."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import expect

from tests.e2e.element.conftest import Reader, kept
from tests.e2e.element.press import PARAGRAPHS, Press
from tests.served import Served

pytestmark = [pytest.mark.e2e, pytest.mark.xdist_group("e2e")]
NewReader = Callable[..., Reader]

RULE = """
from django.utils import timezone
from corrigenda.models import Publication
from corrigenda.services import ground_rules
from tests.factories import make_member
editor = make_member(Publication.objects.get(slug="courier"), username="ruler")
ground_rules.add_rule(editor, kind="spelling", language="en", kept="grey", note="We write “grey”.", now=timezone.now())
"""
REJECT = """
from django.utils import timezone
from corrigenda.models import Article, Publication
from corrigenda.services import triage
from tests.factories import make_member
editor = make_member(Publication.objects.get(slug="courier"), username="judge")
erratum = Article.objects.get(url={url!r}).errata.get()
reason = "The diary says so."
triage.reject(erratum, editor, code="correct_as_is", reason=reason, now=timezone.now())
"""


def test_a_proposal_against_a_ground_rule_is_answered_and_sent_when_the_reader_insists(
    press: Press, served: Served, new_reader: NewReader
) -> None:
    served.python(RULE)
    reader = new_reader()
    url = press.add(
        "/grey", ("The grey tower stands on a rock that the tide leaves twice a day.", *PARAGRAPHS)
    )
    reader.start(url, "grey tower")
    reader.reword("grey", "gray")
    reader.press_send()

    expect(reader.panel).to_contain_text("We write “grey”.")
    assert kept(served, url) == []
    reader.insist()
    assert len(kept(served, url)) == 1


def correct_the_steps(reader: Reader, url: str) -> None:
    reader.start(url, "212 steps")
    reader.reword("212", "221")


def test_what_was_rejected_before_is_answered_with_its_reason_and_insisted_on_once(
    press: Press, served: Served, new_reader: NewReader
) -> None:
    url = press.add("/rejected")
    first, second = new_reader(), new_reader()
    correct_the_steps(first, url)
    first.send()
    served.python(REJECT.format(url=url))

    correct_the_steps(second, url)
    second.press_send()

    expect(second.panel).to_contain_text("The diary says so.")
    assert len(kept(served, url)) == 1
    second.insist()
    assert len(kept(served, url)) == 2


def test_what_the_article_reads_already_is_answered(
    press: Press, served: Served, new_reader: NewReader
) -> None:
    reader = new_reader()
    url = press.add("/mended")
    reader.start(url, "1.4 millions")
    reader.reword("millions", "million")
    # While the reader types, the newsroom mends it and Corrigenda sees that.
    press.add("/mended", tuple(text.replace("1.4 millions", "1.4 million") for text in PARAGRAPHS))
    served.manage("observe", "courier", url)
    reader.press_send()

    expect(reader.panel).to_contain_text("Corrected since your copy")
    assert kept(served, url) == []
    reader.insist()
    assert len(kept(served, url)) == 1


def test_an_opinion_is_asked_about_and_sent_by_a_yes(
    press: Press, served: Served, new_reader: NewReader
) -> None:
    reader = new_reader()
    url = press.add("/opinion")
    reader.start(url, "nine thousand")
    reader.remark("What a disgrace, I completely disagree with this waste of public money.")
    reader.press_send()

    reader.insist()
    assert len(kept(served, url)) == 1


def test_what_changes_nothing_is_said_before_anything_is_sent(press: Press, new_reader: NewReader) -> None:
    reader = new_reader()
    reader.start(press.add("/unchanged"), "Febuary")
    reader.press_send()

    expect(reader.panel.get_by_role("alert")).to_be_visible()
    assert not [request for request in reader.requests if request.startswith("POST")]


def test_who_asks_something_for_themselves_is_never_led_away(
    press: Press, served: Served, new_reader: NewReader
) -> None:
    reader = new_reader()
    url = press.add("/concerned")
    reader.start(url, "nine thousand")
    reader.remark("I am in the picture: please remove my name from this article.")
    reader.send()

    assert [row["is_personal"] for row in kept(served, url)] == [1]
    reader.visit(url)
    reader.tap()
    expect(reader.block("nine thousand")).not_to_contain_text("Already reported")
