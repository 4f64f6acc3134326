from __future__ import annotations

import re
from html import unescape

import pytest
from django.test import Client
from django.utils import timezone
from pytest_django import DjangoAssertNumQueries

from corrigenda.core.blocks import Block, BlockKind
from corrigenda.core.intake import Picked
from corrigenda.models import Erratum, LinkCheck, Message, Report, TrailEvent
from corrigenda.services import reader_keys, reporting, revisions, showing, triage
from tests.desk.conftest import Newsroom
from tests.factories import (
    NOW,
    TEXTS,
    later,
    make_article,
    make_erratum,
    make_member,
    make_report,
    push_again,
)

WRONG, RIGHT = TEXTS[2], TEXTS[2].replace("applaudissement", "applaudissements")


def page_of(newsroom: Newsroom, member: object = None, query: str = "", number: int | None = None) -> str:
    client = newsroom.client(member or newsroom.erin)  # type: ignore[arg-type]
    number = newsroom.erratum.number if number is None else number
    response = client.get(newsroom.url(f"errata/{number}{query}"))
    assert response.status_code == 200
    return str(response.content.decode())


def words_of(page: str) -> str:
    main = page[page.index("<main") : page.index("</main>")]
    return re.sub(r"\s+", " ", unescape(re.sub(r"<[^>]+>", "", main)))


def do(newsroom: Newsroom, verb: str, client: Client | None = None, **post: object) -> tuple[int, str]:
    client = client or newsroom.client(newsroom.erin)
    erratum = newsroom.erratum
    shown = showing.paragraph_at(newsroom.fresh().place)
    data = {
        "version": str(erratum.version),
        "revision": shown.revision,
        "blocks": " ".join(map(str, shown.blocks)),
        **post,
    }
    response = client.post(newsroom.url(f"errata/{erratum.number}/do/{verb}"), data)
    return response.status_code, response.headers.get("Location", "") or response.content.decode()


def shown_revision(page: str) -> str:
    return re.findall(r'name="revision" value="([^"]*)"', page)[0]


def test_the_page_shows_the_block_in_its_article_with_the_change_and_both_neighbours(
    newsroom: Newsroom,
) -> None:
    page = page_of(newsroom)

    assert TEXTS[1] in words_of(page)
    assert TEXTS[3] in words_of(page)
    assert '<p class="context-near">' in page
    assert "applaudissements</ins>" in page
    assert f'href="{newsroom.article.url}"' in page


@pytest.mark.parametrize("readers", [1, 3])
def test_the_page_asks_the_same_number_of_questions_whatever_its_length(
    newsroom: Newsroom, readers: int, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    for number in range(readers - 1):
        make_report(newsroom.article, proposal=RIGHT)
        make_erratum(newsroom.article, remark=f"Remarque {number}", index=3)
    client = newsroom.client(newsroom.erin)

    with django_assert_num_queries(14):
        client.get(newsroom.url(f"errata/{newsroom.erratum.number}"))


def test_the_same_proposal_of_several_readers_stands_once_with_their_number(newsroom: Newsroom) -> None:
    make_report(newsroom.article, proposal=RIGHT)

    words = words_of(page_of(newsroom))

    assert "2 readers" in words
    assert "wordings)" not in words


def test_a_source_is_shown_as_text_and_leads_out_safely(newsroom: Newsroom) -> None:
    erratum = make_erratum(newsroom.article, remark="Voir là.", index=3)
    erratum.passages.update(source_url="https://example.org/preuve")

    page = page_of(newsroom, number=erratum.number)

    assert 'href="https://example.org/preuve" rel="noopener noreferrer nofollow ugc"' in page


def test_what_a_reader_writes_is_never_markup(newsroom: Newsroom) -> None:
    erratum = make_erratum(newsroom.article, remark="<script>alert(1)</script>", index=3)

    assert "<script>alert" not in page_of(newsroom, number=erratum.number)
    assert "<script>alert" not in newsroom.client(newsroom.erin).get(newsroom.url()).content.decode()


def test_an_edit_elsewhere_in_the_paragraph_is_shown_and_the_proposal_still_fits(newsroom: Newsroom) -> None:
    now = WRONG.replace("samedi", "dimanche")
    push_again(newsroom.article, [*TEXTS[:2], now, *TEXTS[3:]])

    page = page_of(newsroom)
    do(newsroom, "accept", proposal=unescape(re.findall(r'name="proposal" value="([^"]*)"', page)[0]))

    assert "The reader saw another text" in page
    assert newsroom.fresh().after == RIGHT.replace("samedi", "dimanche")


def test_an_edit_at_the_very_place_is_left_to_a_person(newsroom: Newsroom) -> None:
    now = WRONG.replace("les applaudissement", "les cris nourris")
    push_again(newsroom.article, [*TEXTS[:2], now, *TEXTS[3:]])

    page = page_of(newsroom)

    assert "edited at this very place" in page
    assert 'name="proposal"' not in page


def test_a_paragraph_that_reads_like_the_proposal_already_says_so(newsroom: Newsroom) -> None:
    push_again(newsroom.article, [*TEXTS[:2], RIGHT, *TEXTS[3:]])
    answered = page_of(newsroom)
    triage.undo(newsroom.fresh(), newsroom.erin, now=later(61))

    assert "Already fixed" in answered
    assert "The article reads like this already." in page_of(newsroom)


def test_a_paragraph_that_is_gone_can_be_placed_by_hand(newsroom: Newsroom) -> None:
    push_again(newsroom.article, [*TEXTS[:2], *TEXTS[3:]])
    page = page_of(newsroom)
    assert "does not stand in the article any more" in page or "not sure which paragraph" in page
    assert 'name="wording"' not in page

    status, where = do(newsroom, "place", block="2", revision=shown_revision(page))

    assert (status, where) == (302, newsroom.url(f"errata/{newsroom.erratum.number}"))
    assert newsroom.fresh().place["by"] == "editor"
    page = page_of(newsroom)
    assert TEXTS[3] in words_of(page)
    assert "This paragraph was chosen by hand." in page


def test_a_choice_of_paragraph_is_taken_back_on_the_page(newsroom: Newsroom) -> None:
    page = page_of(newsroom)
    assert "It is another paragraph" in page
    do(newsroom, "place", block="4", revision=shown_revision(page))
    newsroom.erratum.refresh_from_db()
    assert TEXTS[4] in words_of(page_of(newsroom))

    assert do(newsroom, "unplace")[0] == 302

    page = page_of(newsroom)
    assert "chosen by hand." not in page
    assert "The choice of paragraph was taken back" in page
    assert newsroom.fresh().place["blocks"] == [2]


@pytest.mark.parametrize(
    ("block", "sentence"),
    [
        ("4", "The article has changed meanwhile."),
        ("", "There is no such paragraph"),
        ("99", "There is no such"),
    ],
)
def test_a_choice_that_cannot_be_kept_is_asked_for_again(
    newsroom: Newsroom, block: str, sentence: str
) -> None:
    status, page = do(newsroom, "place", block=block, revision="older")

    assert status == 422
    assert page.count(sentence) == 2
    assert '<details class="act" open>' in page
    assert newsroom.fresh().place["blocks"] == [2]


def test_one_click_accepts_the_readers_wording_and_shows_what_to_paste(newsroom: Newsroom) -> None:
    client = newsroom.client(newsroom.erin)
    wording = unescape(re.findall(r'name="proposal" value="([^"]*)"', page_of(newsroom))[0])

    status, where = do(newsroom, "accept", client, proposal=wording)
    page = client.get(where).content.decode()

    assert status == 302
    assert (newsroom.fresh().state, newsroom.fresh().after) == ("accepted", RIGHT)
    assert "Put this in its place:" in page
    assert RIGHT in words_of(page)
    assert "#1 accepted." in page
    assert 'value="undo"' in page


def test_a_wording_that_changes_nothing_is_refused_at_the_field_and_kept(newsroom: Newsroom) -> None:
    status, page = do(newsroom, "accept", wording=WRONG)

    assert status == 422
    assert "The wording is the same as before." in page
    assert 'aria-invalid="true"' in page
    assert newsroom.fresh().state == "open"


def test_a_rejection_without_words_of_ones_own_sends_the_prepared_sentence_in_the_readers_language(
    newsroom: Newsroom,
) -> None:
    do(newsroom, "reject", code="quoted_as_said")

    assert newsroom.fresh().reason.startswith("Merci de votre signalement. Il s’agit d’une citation")


def test_the_prepared_sentences_stand_in_the_readers_language_on_an_english_desk(newsroom: Newsroom) -> None:
    page = page_of(newsroom)

    assert 'data-sentence="Merci de votre lecture attentive.' in unescape(page)
    assert "It is our house style" in page


def test_another_reason_needs_words(newsroom: Newsroom) -> None:
    status, page = do(newsroom, "reject", code="other")

    assert status == 422
    assert "Give the reader a reason." in page


def test_a_refused_question_is_said_at_its_field(newsroom: Newsroom) -> None:
    status, page = do(newsroom, "ask", question="  ")

    assert status == 422
    assert "Write the question first." in page


def test_an_asked_reader_answers_and_the_exchange_is_shown(newsroom: Newsroom) -> None:
    do(newsroom, "ask", question="Quelle est votre source ?")
    report = newsroom.erratum.passages.get().report
    reporting.answer_question(report, newsroom.fresh(), "La mairie.", now=later())

    words = words_of(page_of(newsroom))

    assert "Quelle est votre source ?" in words
    assert "La mairie." in words
    assert Message.objects.count() == 2


@pytest.mark.parametrize(
    ("verb", "post", "state"),
    [
        ("hold", {"hold_reason": "Attendre la mairie"}, "held"),
        ("already_fixed", {}, "already_fixed"),
        ("off_topic", {}, "off_topic"),
        ("reject", {"code": "other", "reason": "Non."}, "rejected"),
    ],
)
def test_each_decision_leads_on_to_the_next_erratum_and_can_be_undone(
    newsroom: Newsroom, verb: str, post: dict[str, str], state: str
) -> None:
    following = make_erratum(newsroom.article, remark="Autre coquille", index=3, now=later())
    client = newsroom.client(newsroom.erin)

    _status, where = do(newsroom, verb, client, **post)
    page = client.get(where).content.decode()

    assert newsroom.fresh().state == state
    assert where == newsroom.url(f"errata/{following.number}")
    mark = re.findall(r'name="picked" value="([^"]+)"', page)
    client.post(newsroom.url("decide"), {"picked": mark, "verb": "undo"})
    assert newsroom.fresh().state == "open"


def test_after_the_last_erratum_comes_the_list(newsroom: Newsroom) -> None:
    _status, where = do(newsroom, "off_topic")

    assert where == newsroom.url()


def test_the_filters_of_the_queue_stay(newsroom: Newsroom) -> None:
    other = make_erratum(make_article(newsroom.publication), remark="Autre", now=later())
    third = make_erratum(newsroom.article, remark="Troisième", index=4, now=later(2))
    query = f"?article={newsroom.article.public_id}&order=oldest"
    page = page_of(newsroom, query=query)

    assert "1 of 2" in page
    assert f'href="{newsroom.url()}errata/{third.number}?article=' in page
    assert f"errata/{other.number}?" not in page


def test_two_editors_at_once_and_the_second_is_told_who_decided_what(newsroom: Newsroom) -> None:
    triage.hold(newsroom.erratum, newsroom.alice, reason="", now=NOW)

    status, page = do(newsroom, "accept", wording="Ma tournure à moi.")

    assert status == 409
    assert "alice decided meanwhile; the erratum is now “On hold”." in unescape(page)
    assert "Ma tournure à moi." in page
    assert newsroom.fresh().state == "held"


def form_with(page: str, mark: str) -> dict[str, str]:
    """What the page's form that holds ``mark`` sends besides what is typed."""
    form = next(part for part in page.partition("<main")[2].split("<form") if mark in part)
    pairs = re.findall(r'name="(\w+)" value="([^"]*)"', form.partition("</form>")[0])
    return {name: unescape(value) for name, value in pairs if name != "csrfmiddlewaretoken"}


PROPOSAL, REWORD = 'name="proposal"', "data-preview="


def edit(newsroom: Newsroom) -> str:
    """The CMS's author changes another word of the paragraph; how it reads then."""
    now = WRONG.replace("samedi", "dimanche")
    push_again(newsroom.article, [*TEXTS[:2], now, *TEXTS[3:]])
    return now


def test_a_wording_typed_on_an_older_page_comes_back_with_what_changed_in_the_paragraph(
    newsroom: Newsroom,
) -> None:
    form = form_with(page_of(newsroom), REWORD)
    now = edit(newsroom)
    mine = WRONG.replace("applaudissement", "bravos")

    status, page = do(newsroom, "accept", **{**form, "wording": mine})

    assert status == 422
    assert newsroom.fresh().state == "open"
    words = words_of(page)
    assert "The article has changed meanwhile." in words
    assert "The paragraph was changed after your page was made." in words
    alert = page[page.index('role="alert"') : page.index("erratum-head")]
    assert "samedi</del>" in alert
    assert "dimanche</ins>" in alert
    # In the field, with what it would undo; opened, so that it is seen without a script.
    assert f"{mine}</textarea>" in unescape(page)
    assert '<details class="part act reword" id="reword" open>' in page
    preview = page[page.index("data-preview-here") : page.index("Accept this wording</button>")]
    assert "dimanche</del>" in preview

    # Who has seen it decides: the page that came back stands on the text of now.
    fresh = form_with(page, REWORD)
    assert do(newsroom, "accept", **{**fresh, "wording": now.replace("applaudissement", "bravos")})[0] == 302
    assert newsroom.fresh().before == now


def test_a_readers_proposal_is_not_accepted_over_an_edit_nobody_saw_but_offered_again_in_it(
    newsroom: Newsroom,
) -> None:
    form = form_with(page_of(newsroom), PROPOSAL)
    assert form["proposal"] == RIGHT
    now = edit(newsroom)

    status, page = do(newsroom, "accept", **form)

    assert (status, newsroom.fresh().state) == (422, "open")
    assert "The proposal is shown again, in the paragraph as it stands now." in words_of(page)
    # It is nothing that the editor typed: the field starts from what fits now.
    assert f"{RIGHT}</textarea>" not in unescape(page)
    fresh = form_with(page, PROPOSAL)
    assert fresh["proposal"] == now.replace("applaudissement", "applaudissements")
    assert do(newsroom, "accept", **fresh)[0] == 302


def test_an_edit_elsewhere_in_the_article_does_not_get_in_the_way(newsroom: Newsroom) -> None:
    form = form_with(page_of(newsroom), PROPOSAL)
    push_again(newsroom.article, ["Un titre de plus", *TEXTS[:4], "Tout autre chose."])

    assert do(newsroom, "accept", **form)[0] == 302

    assert (newsroom.fresh().state, newsroom.fresh().after) == ("accepted", RIGHT)


def test_who_is_late_twice_is_told_of_the_decision_and_of_the_paragraph(newsroom: Newsroom) -> None:
    form = form_with(page_of(newsroom), REWORD)
    triage.hold(newsroom.erratum, newsroom.alice, reason="", now=NOW)
    edit(newsroom)

    status, page = do(newsroom, "accept", **{**form, "wording": "Ma tournure à moi."})

    assert status == 409
    assert "alice decided meanwhile" in words_of(page)
    assert "The paragraph was changed after your page was made." in words_of(page)


def test_what_was_typed_for_a_paragraph_that_is_gone_is_kept(newsroom: Newsroom) -> None:
    form = form_with(page_of(newsroom), REWORD)
    push_again(newsroom.article, [*TEXTS[:2], *TEXTS[3:]])

    status, page = do(newsroom, "accept", **{**form, "wording": "Ma tournure à moi."})

    assert status == 422
    assert "What you typed is kept here:" in page
    assert '<p class="copyable">Ma tournure à moi.</p>' in page


@pytest.mark.parametrize("post", [{"revision": ""}, {"blocks": ""}, {"blocks": "x -2 ²"}, {"revision": "ab"}])
def test_a_form_that_does_not_say_what_was_read_accepts_nothing(
    newsroom: Newsroom, post: dict[str, str]
) -> None:
    status, page = do(newsroom, "accept", wording="Ma tournure à moi.", **post)

    assert (status, newsroom.fresh().state) == (422, "open")
    assert "Look at the paragraph again" in page
    assert "Ma tournure à moi.</textarea>" in page


def test_a_form_without_a_version_writes_nothing(newsroom: Newsroom) -> None:
    status, _page = do(newsroom, "off_topic", version="")

    assert (status, newsroom.fresh().state) == (409, "open")


def test_what_a_role_may_not_do_is_not_shown_and_refused(newsroom: Newsroom) -> None:
    page = page_of(newsroom, newsroom.bob)
    bob = newsroom.client(newsroom.bob)

    assert "/do/hold" in page
    assert "/do/accept" not in page
    assert "/do/reject" not in page
    assert do(newsroom, "accept", bob, wording=RIGHT)[0] == 403
    assert do(newsroom, "reject", bob, code="other", reason="Non.")[0] == 403
    assert newsroom.fresh().state == "open"


def test_a_claim_shows_who_has_it_and_is_given_back(newsroom: Newsroom) -> None:
    bob = newsroom.client(newsroom.bob)
    do(newsroom, "claim", bob)
    assert "bob has it." in words_of(page_of(newsroom))
    assert "You have it." in words_of(page_of(newsroom, newsroom.bob))

    do(newsroom, "claim", bob)

    assert "Nobody has it." in words_of(page_of(newsroom))


def test_a_severity_is_set_and_an_unknown_one_refused(newsroom: Newsroom) -> None:
    assert do(newsroom, "weigh", severity="serious")[0] == 302
    assert newsroom.fresh().severity == "serious"
    assert do(newsroom, "weigh", severity="x")[0] == 422


@pytest.mark.parametrize("into", ["", "x", "999"])
def test_a_merge_needs_another_erratum(newsroom: Newsroom, into: str) -> None:
    assert do(newsroom, "merge", into=into)[0] in {404, 422}


def test_splitting_nothing_is_refused(newsroom: Newsroom) -> None:
    assert do(newsroom, "split")[0] == 422


def test_the_history_tells_who_did_what(newsroom: Newsroom) -> None:
    do(newsroom, "hold")

    words = words_of(page_of(newsroom))

    assert re.search(r"A report arrived \(a reader\).*Put on hold \(erin\)", words)
    assert TrailEvent.objects.filter(action="erratum.hold").count() == 1


def test_an_act_reached_by_a_plain_visit_leads_back_to_the_erratum(newsroom: Newsroom) -> None:
    client = newsroom.client(newsroom.erin)

    response = client.get(newsroom.url("errata/1/do/accept?tab=all"))

    assert response.headers["Location"] == newsroom.url("errata/1?tab=all")


def test_an_unknown_act_and_an_unknown_number_are_nowhere(newsroom: Newsroom) -> None:
    client = newsroom.client(newsroom.erin)

    assert client.post(newsroom.url("errata/1/do/eat"), {"version": "0"}).status_code == 404
    assert client.get(newsroom.url("errata/999")).status_code == 404


def test_the_live_diff_shows_what_is_typed(newsroom: Newsroom) -> None:
    client = newsroom.client(newsroom.erin)

    response = client.post(newsroom.url("errata/1/preview"), {"wording": WRONG.replace("samedi", "dimanche")})

    assert "dimanche</ins>" in response.content.decode()


def test_a_report_of_several_paragraphs_gives_an_erratum_each(newsroom: Newsroom) -> None:
    make_report(
        newsroom.article,
        Picked(3, TEXTS[3], TEXTS[3].replace("travaillés", "travaillé"), "", "spelling"),
        Picked(4, TEXTS[4], "", "C’est 2028.", "number"),
    )

    client = newsroom.client(newsroom.erin)
    assert client.get(newsroom.url()).content.decode().count("data-row=") == 3


def test_an_erratum_of_an_unseen_article_still_opens(newsroom: Newsroom) -> None:
    newsroom.article.current = None
    newsroom.article.save()

    assert "The article is not known yet" in page_of(newsroom)


def test_a_former_members_acts_keep_their_place_in_the_history(newsroom: Newsroom) -> None:
    gone = make_member(newsroom.publication, "editor", "gone")
    triage.hold(newsroom.erratum, gone, reason="", now=NOW)
    gone.delete()

    assert "(a former member)" in words_of(page_of(newsroom))


def test_an_unsure_place_offers_its_candidates_to_choose_from(newsroom: Newsroom) -> None:
    current = newsroom.article.current
    assert current is not None
    Erratum.objects.update(
        place={
            "outcome": "unsure",
            "candidates": [{"block": 3, "score": 0.5}, {"block": 4, "score": 0.4}],
            "revision": current.digest,
        }
    )

    page = page_of(newsroom)

    assert "not sure which paragraph" in page
    assert (
        f'value="4" required> <span lang="fr" dir="ltr">{TEXTS[4]}</span>' in page
    )  # too unlike to be shown as a change
    assert re.findall(r'name="block" value="(\d)" required', page) == ["3", "4"]
    assert "It is none of these" in page
    assert page.count("<option") >= len(TEXTS)
    assert "To accept, say first which paragraph this is about." in page


@pytest.mark.parametrize(
    ("texts", "sentence"),
    [
        ([*TEXTS[:2], *TEXTS[3:], WRONG], "stands elsewhere in the article"),
        ([*TEXTS[:2], *WRONG.split(", ", 1), *TEXTS[3:]], "was split in two"),
        ([*TEXTS[:2], f"{WRONG} {TEXTS[3]}", TEXTS[4]], "was joined with another"),
    ],
    ids=["moved", "split", "merged"],
)
def test_what_became_of_the_paragraph_is_told(newsroom: Newsroom, texts: list[str], sentence: str) -> None:
    push_again(newsroom.article, texts)

    assert sentence in page_of(newsroom)


def test_a_rejection_as_correct_offers_a_ground_rule_that_is_kept_with_one_button(newsroom: Newsroom) -> None:
    do(newsroom, "reject", code="correct_as_is", reason="C’est juste.")
    newsroom.erratum.refresh_from_db()
    page = (
        newsroom.client(newsroom.erin).get(newsroom.url(f"errata/{newsroom.erratum.number}")).content.decode()
    )
    assert "Make it a ground rule?" in page

    assert do(newsroom, "keep_rule", note="Nous l’écrivons ainsi.")[0] == 302
    rule = newsroom.publication.rules.get()
    assert (rule.kept, rule.instead_of) == ("applaudissement", ["applaudissements"])
    assert do(newsroom, "keep_rule")[0] == 422


def test_links_that_were_found_gone_or_moved_are_told_as_hints(newsroom: Newsroom) -> None:
    gone, moved = "https://ville.example/plan", "https://ville.example/<b>"
    blocks = [Block(BlockKind.PARAGRAPH, text) for text in TEXTS]
    blocks[2] = Block(BlockKind.PARAGRAPH, WRONG, f'{WRONG}<a href="{gone}"></a><a href="{moved}"></a>')
    url = newsroom.article.url + "/liens"
    article = revisions.push(newsroom.publication, url, blocks, title="Liens", language="fr", now=NOW)
    erratum = make_erratum(article)
    checks = LinkCheck.objects.filter(publication=newsroom.publication)
    checks.filter(url=gone).update(outcome="gone", status=404, checked_at=NOW)
    checks.filter(url=moved).update(outcome="moved", target="https://port.example/b", checked_at=NOW)

    page = page_of(newsroom, number=erratum.number)

    assert f"The link {gone} answers “not found” (checked: " in words_of(page)
    assert f"The link {moved} has moved for good to https://port.example/b (checked: " in unescape(page)
    assert "<b>" not in page

    triage.off_topic(erratum, newsroom.erin, now=later())

    assert "not found" not in page_of(newsroom, number=erratum.number)


@pytest.mark.parametrize("readers", [1, 3])
def test_a_readers_key_is_shown_with_how_often_it_was_right_in_one_more_question(
    newsroom: Newsroom, readers: int, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    for number in range(readers):
        earlier = make_erratum(make_article(newsroom.publication), remark=f"Remarque {number}")
        Erratum.objects.filter(pk=earlier.pk).update(state="applied")
        token = reader_keys.keep_key(earlier.passages.get().report, now=NOW)
        report = make_report(newsroom.article, proposal=RIGHT, remark=f"Il manque un s, dit {number}.")
        Report.objects.filter(pk=report.pk).update(reader_key=reader_keys.opened(token))
    Report.objects.update(sent_at=timezone.now())
    client = newsroom.client(newsroom.erin)

    with django_assert_num_queries(15):
        page = client.get(newsroom.url(f"errata/{newsroom.erratum.number}")).content.decode()

    assert page.count("Reader’s key: 1 of 1 earlier reports were right") == readers


def test_a_readers_key_without_a_decided_report_says_so_and_not_this_one(newsroom: Newsroom) -> None:
    reader_keys.keep_key(newsroom.erratum.passages.get().report, now=NOW)
    Erratum.objects.update(state="applied")

    assert "Reader’s key: no earlier report decided yet" in page_of(newsroom)


def test_what_a_person_concerned_asks_is_labelled_and_can_be_put_back_and_set_apart(
    newsroom: Newsroom,
) -> None:
    wish = make_erratum(newsroom.article, remark="Merci de retirer mon nom de cet article", index=3)
    page = page_of(newsroom, number=wish.number)
    assert "A person concerned by the article writes" in page
    assert f'href="{newsroom.publication.contact_url}"' in page

    client = newsroom.client(newsroom.bob)
    for verb, is_personal, version in (("put_back", False, "0"), ("set_apart", True, "1")):
        client.post(newsroom.url(f"errata/{wish.number}/do/{verb}"), {"version": version})
        wish.refresh_from_db()
        assert wish.is_personal is is_personal


def test_nothing_is_offered_for_the_record_of_what_a_person_concerned_asked(newsroom: Newsroom) -> None:
    Erratum.objects.update(state="applied", is_personal=True, before=WRONG, after=RIGHT)

    assert 'name="type"' not in page_of(newsroom)
    Erratum.objects.update(is_personal=False)
    assert 'name="type"' in page_of(newsroom)


def test_a_name_to_be_thanked_is_shown_to_the_desk_and_thanked_when_an_editor_says_so(
    newsroom: Newsroom,
) -> None:
    assert "Thanks by name" not in page_of(newsroom)
    report = newsroom.erratum.passages.get().report
    Report.objects.filter(pk=report.pk).update(credit="<b>Marie</b>")

    page = page_of(newsroom)
    assert "&lt;b&gt;Marie&lt;/b&gt;" in page
    assert 'name="named"' in page
    assert 'name="named"' not in page_of(newsroom, newsroom.bob)
    ids = {"shown": report.public_id, "named": report.public_id}
    assert do(newsroom, "thank", newsroom.client(newsroom.bob), **ids)[0] == 403
    assert do(newsroom, "thank", **ids)[0] == 302

    report.refresh_from_db()
    assert report.is_credited
    assert re.search(r'name="named" value="\w+" aria-describedby="thanks-hint" checked', page_of(newsroom))
    assert "Which readers are thanked by name was decided (erin)" in words_of(page_of(newsroom))
    assert "thanked by name" in words_of(page_of(newsroom, newsroom.bob))

    do(newsroom, "thank", shown=report.public_id)
    report.refresh_from_db()
    assert not report.is_credited


def test_what_cannot_be_seen_in_a_readers_words_is_named_at_the_desk(newsroom: Newsroom) -> None:
    remark = "La p\u200béniche\u202e <b>ehcinép</b> du canal"
    erratum = make_erratum(newsroom.article, remark=remark, index=3)
    client = newsroom.client(newsroom.erin)

    for page in (
        page_of(newsroom, number=erratum.number),
        client.get(newsroom.url("?tab=all")).content.decode(),
    ):
        assert 'La p<span class="diff-chip">U+200B</span>éniche<span class="diff-chip">U+202E</span>' in page
        assert "<b>" not in page
        assert "\u202e" not in page.split("<h1", 1)[1].split('name="reason"')[0]
