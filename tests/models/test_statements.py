"""Rows read by statements made once are the rows that the ORM reads."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from django.forms.models import model_to_dict

from corrigenda.models import Article, Erratum, Publication, Revision
from corrigenda.models.statements import Select
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
