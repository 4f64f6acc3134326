"""Many readers of one article at once, through the API as the element asks it: few errata, and everybody answered."""

from __future__ import annotations

import json
import random

import pytest
from django.test import Client

from corrigenda.models import Erratum, Report
from tests.api.calls import post, secret_of
from tests.corpora.merging.readers import imagine
from tests.corpora.merging.replay import articles
from tests.corpora.merging_scores import fixes_in
from tests.factories import make_article, make_member

READERS = 200


@pytest.mark.slow
@pytest.mark.django_db
def test_a_burst_opens_hardly_more_errata_than_there_are_errors_and_answers_everybody() -> None:
    labelled = max(articles("tuning"), key=lambda one: len(fixes_in(one)))
    fixes, texts, language = fixes_in(labelled), labelled["texts"], labelled["language"]
    article, rng = make_article(texts=texts, language=language), random.Random(7)
    assert article.current is not None
    client, receipts = Client(), []
    for n in range(READERS):
        said = imagine(texts, rng.choice(fixes), language, rng)
        passage = {
            "block": texts.index(said.seen),
            "seen": said.seen,
            "proposal": said.proposal or said.seen,
            "remark": said.remark,
            "kind": "spelling",
        }
        body = {
            "article": {"url": article.url, "digest": article.current.digest},
            "passages": [passage],
            "language": language,
            "key": f"reader-{n}",
            "insists": True,
        }
        answer = post(client, "/api/v1/reports", body)
        assert answer.status_code == 201, answer.content
        receipts.append(json.loads(answer.content)["receipt"])

    assert len(fixes) <= Erratum.objects.count() <= 1.1 * len(fixes)
    token = secret_of(make_member(article.publication))
    for erratum in Erratum.objects.all():
        address = f"/api/v1/errata/{erratum.number}/decisions"
        decided = post(
            client,
            address,
            {"decision": "reject", "code": "not_verified", "reason": "Vu."},
            token,
        )
        assert decided.status_code == 200, decided.content
    assert Report.objects.count() == len(set(receipts)) == READERS
    assert all("Vu." in client.get(receipt).content.decode() for receipt in receipts)
