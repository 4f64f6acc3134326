from __future__ import annotations

import pytest
from django.test import RequestFactory

from corrigenda.web.language import language_of


@pytest.mark.parametrize(
    ("query", "article", "publication", "browser", "language"),
    [
        ("?lang=en", "fr", ["fr"], "fr", "en"),
        ("?lang=xx", "fr", ["fr"], "en", "fr"),
        ("", "fr-FR", ["en", "fr"], "en", "fr"),
        ("", "en", ["fr"], "en-GB,en;q=0.8", "en"),
        ("", "de-AT", ["fr"], "it", "de"),
        ("", "ar_EG", [], "it", "ar"),
        ("", "br", ["br", "fr"], "pt-BR,fr;q=0.5", "pt"),
        ("", "br", ["br", "fr"], "eu", "fr"),
        ("", "", [], "", "en"),
        ("", "", [], "fr-CA,en;q=0.1", "fr"),
        ("", "", [], "x" * 300 + ",fr", "en"),
    ],
)
def test_the_page_speaks(
    query: str, article: str, publication: list[str], browser: str, language: str
) -> None:
    request = RequestFactory().get(f"/report{query}", headers={"Accept-Language": browser})

    assert language_of(request, article=article, publication=publication) == language


def test_a_form_keeps_its_language() -> None:
    request = RequestFactory().post("/report", {"lang": "fr"}, headers={"Accept-Language": "en"})

    assert language_of(request) == "fr"
