from __future__ import annotations

from collections.abc import Iterator

import pytest
from django.conf import settings
from django.test import Client, override_settings

from corrigenda.models import Article, Erratum, Passage, Report
from corrigenda.services import ground_rules
from tests.factories import NOW, TEXTS, make_article, make_erratum, make_member

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def limits_on() -> Iterator[None]:
    with override_settings(CORRIGENDA={**settings.CORRIGENDA, "LIMIT_REPORTS": True}):
        yield


OPINION = "Quelle honte, je ne suis pas d’accord avec ce projet ridicule."


def post(article: Article, go: str, **fields: str) -> tuple[int, str]:
    assert article.current is not None
    data = {
        "url": article.url,
        "revision": article.current.digest,
        "key": "k" * 22,
        "pick": "2",
        "proposal-2": TEXTS[2],
        "lang": "fr",
        "go": go,
        **{name.replace("_2", "-2"): text for name, text in fields.items()},
    }
    response = Client().post("/report", data)
    return response.status_code, response.content.decode()


def test_a_remark_that_seems_to_be_about_something_else_is_asked_about_and_sent_by_a_yes() -> None:
    article = make_article()

    status, asked = post(article, "send", remark_2=OPINION)
    assert status == 200
    assert "S’agit-il d’une erreur dans le texte" in asked
    assert OPINION in asked
    assert article.publication.contact_url in asked
    assert 'value="insist"' in asked

    assert post(article, "insist", remark_2=OPINION)[0] == 303
    assert Report.objects.count() == 1


def test_a_proposal_against_a_ground_rule_is_answered_at_its_field_and_may_be_sent_all_the_same() -> None:
    article = make_article()
    editor = make_member(article.publication)
    ground_rules.add_rule(editor, kind="spelling", kept="péniche", note="Nous écrivons « péniche ».", now=NOW)
    barge = TEXTS[2].replace("péniche", "barge")

    status, answered = post(article, "send", proposal_2=barge)
    assert status == 422
    assert "Nous écrivons « péniche »." in answered
    assert 'value="insist"' in answered
    assert post(article, "insist", proposal_2=barge)[0] == 303


def test_what_must_be_mended_cannot_be_insisted_on() -> None:
    status, answered = post(make_article(), "send")

    assert status == 422
    assert 'value="insist"' not in answered


def test_who_sends_too_much_is_told_when_to_come_back_and_loses_nothing() -> None:
    article = make_article()
    barge = TEXTS[2].replace("péniche", "barge")
    for n in range(6):
        assert post(article, "send", proposal_2=barge, key=f"{n}" * 22)[0] == 303

    status, answered = post(article, "send", proposal_2=barge, key="z" * 22)
    assert status == 429
    assert "barge" in answered
    assert "n’a pas encore été envoyé" in answered
    assert "à revoir avant l’envoi" not in answered


def test_what_a_program_fills_in_is_not_taken() -> None:
    status, _ = post(make_article(), "send", remark_2="coquille", website="https://spam.example")

    assert status == 422
    assert not Report.objects.exists()


def test_a_wording_with_characters_that_deceive_is_refused_by_name() -> None:
    status, answered = post(make_article(), "send", proposal_2=TEXTS[2].replace("péniche", "péni\u200bche"))

    assert status == 422
    assert "sans chasse" in answered


def test_who_saw_what_others_reported_joins_it_with_a_tick() -> None:
    article = make_article()
    erratum = make_erratum(article)

    page = post(article, "describe")[1]
    assert 'name="too-2" value="1"' in page
    assert "Un lecteur a déjà signalé quelque chose ici." in page

    assert post(article, "send", too_2="1")[0] == 303
    erratum.refresh_from_db()
    assert (erratum.readers, Erratum.objects.count()) == (2, 1)


def test_who_ticks_and_writes_is_read() -> None:
    article = make_article()
    make_erratum(article)

    assert post(article, "send", too_2="1", remark_2="« péniche » est impropre")[0] == 303

    assert Passage.objects.latest("pk").remark == "« péniche » est impropre"


def test_a_tick_where_nothing_waits_any_more_is_answered_and_stays_ticked() -> None:
    article = make_article()

    status, page = post(article, "send", too_2="1")

    assert status == 422
    assert "plus rien n’attend de correction" in page
    assert 'name="too-2" value="1" checked' in page
    assert 'name="too-2"' not in post(make_article(), "describe")[1]
