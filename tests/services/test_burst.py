"""A thousand readers of one article, through the services: few errata, and everybody answered."""

from __future__ import annotations

import random

import pytest

from corrigenda.core.intake import Picked, Submission
from corrigenda.core.merging import Said
from corrigenda.models import Article, Erratum, Report
from corrigenda.services import reporting, triage
from tests.corpora.merging.readers import imagine
from tests.corpora.merging.replay import articles
from tests.corpora.merging_scores import fixes_in
from tests.factories import NOW, later, make_article, make_member, push_again

READERS = 1_000


def send(article: Article, said: Said, key: str) -> Report:
    """What an imagined reader says, sent as the form sends it; who is asked something says yes."""
    assert article.current is not None
    index = article.current.texts.index(said.seen)
    picked = Picked(index, said.seen, said.proposal or said.seen, said.remark, "spelling")
    outcome = reporting.submit_report(
        article,
        Submission((picked,), "fr", insists=True),
        revision=article.current,
        key=key,
        now=NOW,
    )
    assert isinstance(outcome, reporting.Received), outcome
    return outcome.report


@pytest.mark.slow
@pytest.mark.django_db
def test_a_burst_opens_hardly_more_errata_than_there_are_errors_and_answers_everybody() -> None:
    labelled = max(articles("tuning"), key=lambda one: len(fixes_in(one)))
    fixes, texts, rng = fixes_in(labelled), labelled["texts"], random.Random(5)
    language = labelled["language"]
    article = make_article(texts=texts, language=language)
    for n in range(READERS):
        if n == READERS // 2:
            # Half of them read it after the newsroom put a sentence in front.
            article = push_again(article, [texts[0], "Updated at noon.", *texts[1:]])
        send(article, imagine(texts, rng.choice(fixes), language, rng), f"reader-{n}")

    assert len(fixes) <= Erratum.objects.count() <= 1.1 * len(fixes)
    editor = make_member(article.publication)
    for erratum in Erratum.objects.all():
        triage.reject(
            erratum, editor, code="not_verified", reason="Nous n’avons pas pu vérifier.", now=later()
        )
    told = Report.objects.filter(passages__erratum__state="rejected").exclude(passages__erratum__reason="")
    assert told.distinct().count() == Report.objects.count() == READERS
