"""The receipt shows what became of a report, takes an answer or an address, and gives everything back."""

from __future__ import annotations

import json

import pytest
from django.test import Client
from django.utils import timezone

from corrigenda.core.intake import Picked
from corrigenda.models import Article, Erratum, Member, Notice, ReaderAddress, Report
from corrigenda.reader.outcomes import WORDS
from corrigenda.services import notifying, reporting, tokens, triage
from tests.factories import TEXTS, make_member, make_report
from tests.reader.conftest import fields

MENDED = TEXTS[2].replace("applaudissement", "applaudissements")


@pytest.fixture
def report(article: Article) -> Report:
    return make_report(
        article,
        Picked(2, TEXTS[2], MENDED, "Il manque un s.", "spelling"),
        Picked(4, TEXTS[4], TEXTS[4], "Six ou sept\u202f?", "number", "https://canal.example/chiffres"),
        now=timezone.now(),
    )


@pytest.fixture
def editor(article: Article) -> Member:
    return make_member(article.publication)


def token_of(report: Report, purpose: str = "receipt") -> str:
    return tokens.derived_token(purpose, report.public_id)


def link(report: Report, rest: str = "") -> str:
    return f"/r/{token_of(report)}{rest}"


def erratum_of(report: Report, position: int) -> Erratum:
    erratum = report.passages.get(position=position).erratum
    assert erratum is not None
    return erratum


def read(browser: Client, report: Report) -> str:
    return browser.get(link(report)).content.decode()


def test_a_receipt_shows_what_was_sent_and_where_it_stands(browser: Client, report: Report) -> None:
    page = read(browser, report)

    assert "Merci, votre signalement est arrivé" in page
    assert page.count("En attente de la rédaction") == 2
    assert ">applaudissement</del>" in page
    assert ">applaudissements</ins>" in page
    assert "Il manque un s." in page
    assert TEXTS[4] in page
    assert "https://canal.example/chiffres" in page
    assert 'href="https://canal.example' not in page


def test_a_receipt_is_kept_nowhere_and_told_to_nobody(browser: Client, report: Report) -> None:
    response = browser.get(link(report))

    assert response.headers["Cache-Control"] == "no-store"
    assert response.headers["Referrer-Policy"] == "no-referrer"
    assert response.headers["X-Robots-Tag"] == "noindex, nofollow"
    assert not response.cookies


@pytest.mark.django_db
@pytest.mark.parametrize("address", ["/r/x", "/r/%ff", "/r/x/erase", "/confirm/x"])
def test_every_wrong_link_is_the_same_404(browser: Client, address: str) -> None:
    response = browser.get(address)

    assert response.status_code == 404
    assert "Il n’y a pas d’accusé de réception à cette adresse." in response.content.decode()
    assert response.headers["Cache-Control"] == "no-store"


@pytest.mark.parametrize("state", WORDS)
def test_every_state_is_said_in_plain_words(browser: Client, report: Report, state: str) -> None:
    Erratum.objects.update(state=state, reason="Parce que.")

    page = read(browser, report)

    assert f'badge-{state}">' in page
    assert "Parce que." in page


@pytest.mark.parametrize(
    ("state", "heading"),
    [
        ("open", "Merci, votre signalement est arrivé"),
        ("needs_info", "La rédaction a une question pour vous"),
        ("rejected", "Ce qu’est devenu votre signalement"),
    ],
)
def test_the_heading_says_where_things_stand(
    browser: Client, report: Report, state: str, heading: str
) -> None:
    Erratum.objects.update(state=state)

    assert f'<h1 class="page-title">{heading}</h1>' in read(browser, report)


@pytest.mark.parametrize(("state", "asks"), [("open", True), ("held", True), ("published", False)])
def test_an_address_is_asked_for_as_long_as_there_is_something_to_tell(
    browser: Client, report: Report, state: str, asks: bool
) -> None:
    Erratum.objects.update(state=state)

    assert ('name="email"' in read(browser, report)) is asks


def test_others_who_said_the_same_are_counted(browser: Client, article: Article, report: Report) -> None:
    make_report(article, index=2, proposal=MENDED, now=timezone.now())

    assert "Un autre lecteur a signalé la même chose." in read(browser, report)


def test_the_desks_own_wording_and_the_public_entry_are_shown(browser: Client, report: Report) -> None:
    erratum = erratum_of(report, 0)
    erratum.state, erratum.before, erratum.after = "published", TEXTS[2], MENDED.replace("samedi", "dimanche")
    erratum.save()
    Notice.objects.create(
        publication=erratum.publication,
        article=erratum.article,
        erratum=erratum,
        type="correction",
        language="fr",
        text="La péniche est passée dimanche.",
        published_at=timezone.now(),
    )

    page = read(browser, report)

    assert "La formulation de la rédaction" in page
    assert ">dimanche</ins>" in page
    assert "La péniche est passée dimanche." in page
    assert f'href="/p/gazette/notices/{Notice.objects.get().public_id}/"' in page


def test_a_question_is_answered_on_the_receipt(browser: Client, report: Report, editor: Member) -> None:
    triage.ask(erratum_of(report, 1), editor, question="D’où vient ce chiffre\u202f?", now=timezone.now())
    form = fields(browser.get(link(report)))
    assert "D’où vient ce chiffre\u202f?" in read(browser, report)

    sent = {"erratum": form.sent["erratum"][0], "text": "Du rapport annuel."}
    response = browser.post(link(report, "/answer"), sent)

    assert response.status_code == 303
    assert "Du rapport annuel." in read(browser, report)
    assert erratum_of(report, 1).state == "open"


def test_an_empty_answer_is_refused_at_the_receipt(browser: Client, report: Report, editor: Member) -> None:
    triage.ask(erratum_of(report, 1), editor, question="D’où\u202f?", now=timezone.now())

    sent = {"erratum": erratum_of(report, 1).public_id, "text": " ", "lang": "fr"}
    response = browser.post(link(report, "/answer"), sent)

    assert response.status_code == 422
    assert "Écrivez d’abord votre réponse." in response.content.decode()


def test_an_answer_about_another_erratum_is_404(browser: Client, report: Report) -> None:
    response = browser.post(link(report, "/answer"), {"erratum": "none", "text": "x"})

    assert response.status_code == 404


def test_an_address_is_given_confirmed_by_a_button_and_erased(browser: Client, report: Report) -> None:
    assert browser.post(link(report, "/email"), {"email": "lectrice@mail.example"}).status_code == 303
    assert "Nous avons écrit à <strong>lectrice@mail.example</strong>" in read(browser, report)

    confirm = f"/confirm/{notifying.confirm_token(report, notifying.email_of(report))}"
    assert "Confirmez votre adresse" in browser.get(confirm).content.decode()
    assert ReaderAddress.objects.get().verified_at is None
    assert "Votre adresse est confirmée" in browser.post(confirm).content.decode()
    assert ReaderAddress.objects.get().verified_at is not None
    assert "Les nouvelles vont à <strong>lectrice@mail.example</strong>" in read(browser, report)

    assert browser.post(link(report, "/email/forget")).status_code == 303
    assert not ReaderAddress.objects.exists()


def test_a_bad_address_is_refused_and_kept_in_its_field(browser: Client, report: Report) -> None:
    response = browser.post(link(report, "/email"), {"email": "nobody", "lang": "fr"})

    assert response.status_code == 422
    assert "Ceci ne ressemble pas à une adresse électronique." in response.content.decode()
    assert 'value="nobody"' in response.content.decode()


def test_a_reader_takes_everything_along(browser: Client, report: Report) -> None:
    response = browser.post(link(report, "/export"))

    assert response.headers["Content-Disposition"] == (
        f'attachment; filename="report-{report.public_id}.json"'
    )
    assert json.loads(response.content)["passages"][0]["proposal"] == MENDED


def test_a_report_is_taken_back_after_one_more_question(browser: Client, report: Report) -> None:
    assert "Retirer votre signalement\u202f?" in browser.get(link(report, "/erase")).content.decode()
    assert "Il manque un s." in read(browser, report)

    assert browser.post(link(report, "/erase")).status_code == 303

    page = read(browser, report)
    assert "Vous avez retiré votre signalement" in page
    assert "Il manque un s." not in page
    assert page.count("Vous avez retiré ce signalement.") == 2
    assert "/erase" not in page


def test_a_receipt_speaks_the_language_of_its_report(report: Report) -> None:
    english = Client(headers={"Accept-Language": "en"})

    assert english.get(link(report)).headers["Content-Language"] == "fr"
    assert english.get(link(report), {"lang": "en"}).headers["Content-Language"] == "en"


@pytest.mark.parametrize("rest", ["/answer", "/email", "/email/forget", "/export", "/erase"])
def test_another_site_cannot_act_on_a_receipt(browser: Client, report: Report, rest: str) -> None:
    response = browser.post(link(report, rest), headers={"Origin": "https://elsewhere.example"})

    assert response.status_code == 403


@pytest.mark.parametrize("rest", ["/answer", "/email", "/email/forget", "/export"])
def test_what_changes_something_is_never_a_link(browser: Client, report: Report, rest: str) -> None:
    assert browser.get(link(report, rest)).status_code == 405


def test_who_asks_something_for_themselves_reads_what_happens_and_where_to_turn(
    browser: Client, article: Article
) -> None:
    wish = make_report(article, remark="Merci de retirer mon nom de cet article", index=3, now=timezone.now())
    page = read(browser, wish)
    assert "Vous écrivez pour vous-même" in page
    assert 'href="https://gazette.example/contact"' in page

    article.publication.rights_url = "https://gazette.example/droits"
    article.publication.save()
    assert 'href="https://gazette.example/droits"' in read(browser, wish)

    reporting.erase_report(wish, now=timezone.now())
    assert "Vous écrivez pour vous-même" not in read(browser, wish)


def test_a_report_of_an_error_says_nothing_of_persons_concerned(browser: Client, report: Report) -> None:
    assert "Vous écrivez pour vous-même" not in read(browser, report)


def test_who_reports_the_same_again_is_told_so(browser: Client, article: Article) -> None:
    first = make_report(article, proposal=MENDED, source="s1", now=timezone.now())
    again = make_report(article, proposal=MENDED, source="s1", now=timezone.now())

    sentence = "nous l’aviez déjà signalé."
    assert sentence not in read(browser, first)
    page = read(browser, again)
    assert sentence in page
    assert "Une autre personne" not in page
