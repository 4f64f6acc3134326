from __future__ import annotations

from pathlib import Path

import pytest

from corrigenda.core.hints import HintKind
from corrigenda.services import hints
from tests.factories import TEXTS, make_erratum
from tests.needs import need


@pytest.mark.django_db
def test_the_hints_of_an_erratum_are_about_its_block_and_the_rest_of_the_article() -> None:
    erratum = make_erratum(index=4, proposal=TEXTS[4].replace("2029", "2030"))

    found = hints.hints_for(erratum, [TEXTS[4].replace("2029", "2030")])

    assert HintKind.CHANGES_NUMBER in {hint.kind for hint in found}


def test_without_a_dictionary_on_disk_there_is_none(tmp_path: Path) -> None:
    assert hints.dictionary("fr", tmp_path) is None
    assert hints.dictionary("tlh") is None


def test_the_french_dictionary_knows_words_and_elisions() -> None:
    knows = hints.dictionary("fr-FR")
    need("a French dictionary", knows, "apt-get install hunspell-fr")

    assert knows is not None
    assert [knows(word) for word in ("péniche", "l’", "aujourd’hui", "pénniche")] == [True, True, True, False]
