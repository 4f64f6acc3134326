"""``embed`` prints what a publisher copies."""

from __future__ import annotations

from io import StringIO

import pytest
from django.core.management import CommandError, call_command

from corrigenda.web import element
from tests.factories import make_publication

pytestmark = pytest.mark.django_db


def printed(*words: str) -> str:
    out = StringIO()
    call_command("embed", *words, stdout=out)
    return out.getvalue()


def test_the_tag_has_a_pinned_address_its_hash_and_a_plain_link() -> None:
    make_publication("courier", "courier.example")

    text = printed("courier", "--language", "en")

    assert f'src="http://testserver/w/{element.version()}/loader.js"' in text
    assert f'integrity="{element.integrity()}" crossorigin="anonymous"' in text
    assert '<a href="http://testserver/report">An error in the text?</a>' in text
    assert "script-src http://testserver; connect-src http://testserver" in text
    assert "courier.example" in text
    assert "/report?url=https%3A%2F%2F" in text


def test_the_link_speaks_the_publications_language() -> None:
    make_publication("gazette", "gazette.example", languages=["fr"])

    assert ">Une erreur dans le texte\u202f?</a>" in printed("gazette")


def test_an_unknown_publication_is_named() -> None:
    with pytest.raises(CommandError, match="no publication “nobody”"):
        printed("nobody")
