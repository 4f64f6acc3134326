"""Rows read by statements made once are the rows that the ORM reads."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from django.db import IntegrityError, transaction
from django.forms.models import model_to_dict

from corrigenda.models import Article, Domain, Erratum, Publication, Revision, TrailEvent
from corrigenda.models.statements import Insert, Read, Select, Update
from tests.factories import make_article, make_publication

pytestmark = pytest.mark.django_db
NOW = datetime(2026, 3, 1, 12, 0, 30, 250_000, tzinfo=UTC)


@pytest.mark.parametrize("model", [Publication, Article, Revision])
def test_a_row_is_read_as_the_orm_reads_it(model: type[Publication | Article | Revision]) -> None:
    make_article(make_publication(languages=["fr", "en"]), now=NOW)
    theirs = model.objects.get()

    (ours,) = Select(model, f"SELECT * FROM {model._meta.db_table} WHERE id = %s")(theirs.pk)

    assert ours == theirs
    assert not ours._state.adding
    assert model_to_dict(ours) == model_to_dict(theirs)
    for field in model._meta.concrete_fields:
        assert getattr(ours, field.attname) == getattr(theirs, field.attname)
        assert type(getattr(ours, field.attname)) is type(getattr(theirs, field.attname))


def test_columns_that_were_not_selected_are_read_when_asked_for() -> None:
    publication = make_publication(name="Le Courrier de Kermor")

    (row,) = Select(Publication, "SELECT name, id FROM corrigenda_publication WHERE id = %s")(publication.pk)

    assert row.get_deferred_fields() >= {"slug", "languages"}
    assert (row.pk, row.name, row.slug) == (publication.pk, publication.name, publication.slug)


def test_no_row_is_an_empty_list_and_the_next_call_reads_on() -> None:
    select = Select(Erratum, "SELECT * FROM corrigenda_erratum WHERE id = %s")

    assert select(1) == []
    assert select.locked(1) == []


def test_a_row_is_written_as_the_orm_writes_it() -> None:
    theirs = make_publication("kermor", "kermor.example", languages=["fr"])
    ours = Publication(**{**model_to_dict(theirs), "id": None, "slug": "rumon", "created_at": NOW})

    assert Insert(Publication)(ours)

    stored = Publication.objects.get(slug="rumon")
    assert (ours.pk, ours._state.adding, ours._state.db) == (stored.pk, False, "default")
    assert model_to_dict(stored) == model_to_dict(theirs) | {
        "id": stored.pk,
        "slug": "rumon",
        "created_at": NOW,
    }


def test_a_row_of_values_alone_is_written_with_json_and_all() -> None:
    publication = make_publication()
    values = dict.fromkeys(["at", "actor", "action", "subject", "previous", "digest"], "x")

    Insert(TrailEvent).values(publication_id=publication.pk, sequence=7, facts={"é": [1, None]}, **values)

    assert TrailEvent.objects.get(publication=publication, sequence=7).facts == {"é": [1, None]}


def test_a_row_that_is_there_already_is_left_alone_where_that_was_asked_for() -> None:
    publication = make_publication("kermor", "kermor.example")
    other = make_publication()
    again = Domain(publication=other, host="kermor.example")

    assert not Insert(Domain, once=["host"])(again)
    assert again.pk is None
    with pytest.raises(IntegrityError), transaction.atomic():
        Insert(Domain)(again)
    assert Domain.objects.get(host="kermor.example").publication == publication


def test_plain_rows_are_read_and_changed_by_statements_made_once() -> None:
    publication = make_publication(name="Le Courrier de Kermor")

    Update("UPDATE corrigenda_publication SET name = %s WHERE id = %s")("Le Télégramme", publication.pk)

    rows = Read("SELECT name, id FROM corrigenda_publication WHERE id = %s")(publication.pk)
    assert rows == [("Le Télégramme", publication.pk)]
    assert Read("SELECT id FROM corrigenda_publication WHERE name = %s")("nobody") == []
