from __future__ import annotations

import json
from typing import Any

import pytest
from django.test import Client
from pytest_django import DjangoAssertNumQueries

from corrigenda.core.selectors import describe, to_json
from corrigenda.models import Passage, Report, queries
from corrigenda.services import reader_keys
from tests.api.calls import body_of, post, problem
from tests.factories import NOW, RIGHT, TEXTS, make_article, make_publication, make_report, push_again

pytestmark = pytest.mark.django_db
PATH = "/api/v1/reports"


def test_a_report_is_kept_and_answered_with_its_receipt(client: Client) -> None:
    article = make_article()

    response = post(client, PATH, body_of(article))

    assert response.status_code == 201
    answer = json.loads(response.content)
    report = Report.objects.get()
    assert answer == {"id": report.public_id, "receipt": answer["receipt"], "state": "received"}
    assert queries.report_by_token(answer["receipt"].rpartition("/")[2]) == report
    passage = report.passages.get()
    assert (passage.block_index, passage.proposal, passage.kind) == (2, RIGHT, "spelling")
    assert report.language == "fr"
    assert not response.cookies


def test_a_name_to_be_thanked_with_comes_along(client: Client) -> None:
    article = make_article()

    assert post(client, PATH, body_of(article, credit=" Marie  D. ")).status_code == 201
    assert Report.objects.get().credit == "Marie D."

    found = problem(
        post(client, PATH, body_of(article, credit="marie.example", key="other")), 422, "request.invalid"
    )
    assert [(one["field"], one["code"]) for one in found["errors"]] == [("credit", "credit.not_a_name")]


def test_sending_the_same_again_gives_the_same_answer_and_keeps_one_report(client: Client) -> None:
    body = body_of(make_article())

    first, second = post(client, PATH, body), post(client, PATH, body)

    assert (first.status_code, second.status_code) == (201, 201)
    assert first.content == second.content
    assert ("Idempotency-Replayed" in first, second["Idempotency-Replayed"]) == (False, "true")
    assert Report.objects.count() == 1


def test_a_repetition_is_recognised_after_the_article_has_changed(client: Client) -> None:
    article = make_article()
    body = body_of(article, article={"url": article.url})
    first = post(client, PATH, body)
    push_again(article, [*TEXTS[:2], "Un paragraphe nouveau.", *TEXTS[2:]])

    assert post(client, PATH, body).content == first.content


def test_another_report_under_the_same_key_is_refused(client: Client) -> None:
    article = make_article()
    post(client, PATH, body_of(article))

    response = post(client, PATH, body_of(article, email="a@b.example"))

    problem(response, 409, "report.key_reused")
    assert Report.objects.count() == 1


def test_the_key_may_come_as_a_header(client: Client) -> None:
    article = make_article()

    assert post(client, PATH, body_of(article, key=""), Idempotency_Key="k").status_code == 201
    assert Report.objects.get().key == "k"
    both = post(client, PATH, body_of(article, key="a"), Idempotency_Key="b")
    problem(both, 422, "report.bad_key")
    problem(post(client, PATH, body_of(article, key="")), 422, "report.bad_key")


def test_a_message_that_is_not_about_an_error_is_led_to_the_contact_page(client: Client) -> None:
    article = make_article()
    passages = [{"block": 2, "seen": TEXTS[2], "remark": "J’aime ce journal."}]

    response = post(client, PATH, body_of(article, passages=passages, about_error=False))

    found = problem(response, 422, "report.off_topic")
    assert found["contact_url"] == article.publication.contact_url
    assert found["text"] == "J’aime ce journal."
    assert Report.objects.count() == 0


def test_everything_to_mend_is_named_in_the_readers_language(client: Client) -> None:
    article = make_article()
    passages = [
        {"block": 2, "seen": TEXTS[2], "proposal": TEXTS[2]},
        {"block": 3, "seen": TEXTS[3], "remark": "Qui ?", "kind": "gossip", "source_url": "nowhere"},
    ]

    french = post(client, PATH, body_of(article, passages=passages, email="x"))
    english = post(client, PATH, body_of(article, passages=passages, email="x", language="en"))

    found = problem(french, 422, "request.invalid")["errors"]
    assert [(one["code"], one["field"]) for one in found] == [
        ("passage.unchanged", "passages.0.proposal"),
        ("passage.unknown_kind", "passages.1.kind"),
        ("passage.bad_source", "passages.1.source_url"),
        ("report.bad_email", "email"),
    ]
    assert french["Content-Language"] == "fr"
    assert found[1]["detail"] == "Choisissez une nature d’erreur dans la liste."
    assert problem(english, 422, "request.invalid")["errors"][1]["detail"] == "Pick a kind from the list."


def picked(client: Client, passage: dict[str, Any], **article: str) -> Passage:
    """The one passage kept of a report that points like this."""
    known = make_article()
    response = post(client, PATH, body_of(known, article={"url": known.url, **article}, passages=[passage]))
    assert response.status_code == 201, response.content
    return Passage.objects.get()


def test_a_quote_finds_its_block(client: Client) -> None:
    kept = picked(
        client, {"selector": [{"type": "TextQuoteSelector", "exact": TEXTS[3]}], "remark": "Accord"}
    )

    assert (kept.block_index, kept.seen, kept.place["blocks"]) == (3, TEXTS[3], [3])


def test_a_proposal_for_some_words_rewords_their_block(client: Client) -> None:
    quote = {"type": "TextQuoteSelector", "exact": "applaudissement", "prefix": "les ", "suffix": " des"}

    kept = picked(client, {"selector": [quote], "proposal": "applaudissements"})

    assert (kept.block_index, kept.proposal) == (2, RIGHT)


def test_the_words_picked_in_a_block_keep_their_place(client: Client) -> None:
    kept = picked(
        client, {"selector": [{"type": "TextQuoteSelector", "exact": "samedi"}], "remark": "Dimanche"}
    )

    assert (kept.seen, TEXTS[2][kept.place["start"] : kept.place["end"]]) == (TEXTS[2], "samedi")


def test_words_of_a_text_that_was_never_ours_are_placed_with_all_the_page_told(client: Client) -> None:
    seen = TEXTS[3].replace("quatorze", "treize")
    at, end = seen.index("travaillés"), seen.index("travaillés") + len("travaillés")
    quote = {
        "type": "TextQuoteSelector",
        "exact": seen[at:end],
        "prefix": f"{TEXTS[2][-30:]}\n{seen[:at]}",
        "suffix": f"{seen[end:]}\n{TEXTS[4][:30]}",
    }

    kept = picked(client, {"seen": seen, "selector": [quote], "proposal": "travaillé"})

    assert (kept.block_index, kept.seen, kept.proposal) == (None, seen, seen.replace("illés", "illé"))
    assert (kept.place["outcome"], kept.place["blocks"]) == ("anchor", [3])


def test_the_text_alone_finds_its_block(client: Client) -> None:
    assert picked(client, {"seen": TEXTS[4], "remark": "Seize"}).block_index == 4


def test_an_index_alone_counts_with_a_digest_only(client: Client) -> None:
    article = make_article()
    passages = [{"block": 2, "remark": "Accord"}]

    without = post(client, PATH, body_of(article, article={"url": article.url}, passages=passages))
    with_digest = post(client, PATH, body_of(article, passages=passages))

    found = problem(without, 422, "request.invalid")["errors"]
    assert [(one["code"], one["field"]) for one in found] == [("selector.empty", "passages.0.selector")]
    assert with_digest.status_code == 201


def test_an_index_that_says_otherwise_than_its_text_is_not_believed(client: Client) -> None:
    article = make_article()
    passages = [{"block": 3, "seen": "Un tout autre texte.", "remark": "Accord"}]

    response = post(client, PATH, body_of(article, passages=passages))

    found = problem(response, 422, "request.invalid")["errors"]
    assert [(one["code"], one["field"]) for one in found] == [("passage.unknown_block", "passages.0.block")]


def test_a_page_that_reads_otherwise_is_taken_at_its_word_and_looked_at_again(client: Client) -> None:
    article = make_article()
    passages = [{"block": 2, "seen": "Un texte que nous n’avons jamais vu.", "remark": "Faux"}]
    seen = {"url": article.url, "text_digest": "0" * 64}

    response = post(client, PATH, body_of(article, article=seen, passages=passages))

    assert response.status_code == 201
    kept = Passage.objects.get()
    assert (kept.seen, kept.block_index) == ("Un texte que nous n’avons jamais vu.", None)


def test_a_page_that_knows_our_content_but_reads_otherwise_is_taken_at_its_word(client: Client) -> None:
    article = make_article()
    assert article.current is not None
    seen = {"url": article.url, "digest": article.current.digest, "text_digest": "0" * 64}
    passages = [{"block": 2, "seen": "Un encadré que nous n’avons pas.", "remark": "Faux"}]

    assert post(client, PATH, body_of(article, article=seen, passages=passages)).status_code == 201
    assert Passage.objects.get().seen == "Un encadré que nous n’avons pas."


def test_an_older_content_counts_by_its_digest(client: Client) -> None:
    article = make_article()
    body = body_of(article, passages=[{"block": 2, "remark": "Accord"}])
    push_again(article, ["Titre", "Un paragraphe nouveau.", *TEXTS[1:]])

    assert post(client, PATH, body).status_code == 201
    kept = Passage.objects.get()
    assert (kept.block_index, kept.seen, kept.place["blocks"]) == (2, TEXTS[2], [3])


def test_our_own_selectors_come_back_to_their_block(client: Client) -> None:
    article = make_article()
    assert article.current is not None
    selector = to_json(describe(article.current.blocks, 3, 4, 16))

    post(client, PATH, body_of(article, passages=[{"selector": selector, "remark": "Qui ?"}]))

    assert Passage.objects.get().block_index == 3


@pytest.mark.parametrize(
    ("changes", "field", "code"),
    [
        ({"language": 7}, "language", "request.bad_value"),
        ({"passages": "all"}, "passages", "request.bad_value"),
        ({"passages": [{"block": "2"}]}, "passages.0.block", "request.bad_value"),
        ({"passages": [{"block": -1}]}, "passages.0.block", "request.bad_value"),
        ({"article": {}}, "article.url", "request.missing"),
        ({"surprise": 1}, "surprise", "request.unknown_field"),
        ({"insists": "yes"}, "insists", "request.bad_value"),
    ],
)
def test_a_body_of_another_shape_is_refused_at_its_field(
    client: Client, changes: dict[str, Any], field: str, code: str
) -> None:
    response = post(client, PATH, body_of(make_article(), **changes))

    found = problem(response, 422, "request.invalid")["errors"]
    assert [(one["field"], one["code"]) for one in found] == [(field, code)]


def test_an_address_of_nobodys_site_is_not_found(client: Client) -> None:
    make_publication()
    body = {"article": {"url": "https://elsewhere.example/a"}, "passages": [], "key": "k"}

    problem(post(client, PATH, body), 404, "publication.unknown")
    problem(post(client, PATH, {**body, "article": {"url": "ftp://x"}}), 422, "url.bad")


def test_a_body_of_64_kilobytes_is_the_most(client: Client) -> None:
    article = make_article()

    problem(post(client, PATH, b'{"a": "' + b"x" * 66_000 + b'"}'), 413, "request.too_large")
    problem(post(client, PATH, b"x" * 64_000), 400, "request.malformed")
    assert len(json.dumps(body_of(article))) < 1_000


def test_only_json_is_taken(client: Client) -> None:
    response = client.post(PATH, b"{}", content_type="text/plain")

    problem(response, 415, "request.not_json")


@pytest.mark.parametrize("passages", [1, 3])
def test_a_report_costs_few_queries(
    client: Client, passages: int, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    article = make_article()
    many = [{"block": 2 + at, "seen": TEXTS[2 + at], "remark": f"Remarque {at}"} for at in range(passages)]

    post(client, PATH, body_of(article, passages=many, key="first"))

    # Two of them are this door's: whose is the site, which is the article; six keep floods out.
    with django_assert_max_num_queries(20 + 2 * (passages - 1)):
        post(client, PATH, body_of(article, passages=many))


def test_a_readers_key_ties_the_report_and_one_of_elsewhere_is_told_at_its_field(client: Client) -> None:
    article, elsewhere = make_article(), make_article()
    ours, theirs = (
        reader_keys.keep_key(make_report(one, index=3, remark="« travaillé », sans s."), now=NOW)
        for one in (article, elsewhere)
    )

    refused = post(client, PATH, body_of(article, reader_key=theirs))
    kept = post(client, PATH, body_of(article, reader_key=ours))

    errors = problem(refused, 422, "reader_key.not_ours")["errors"]
    assert [error["field"] for error in errors] == ["reader_key"]
    assert kept.status_code == 201
    report = Report.objects.get(public_id=json.loads(kept.content)["id"])
    assert report.reader_key == reader_keys.opened(ours)
