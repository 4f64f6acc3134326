from __future__ import annotations

import pytest

from corrigenda.core import rights
from corrigenda.core.offtopic import sort_out


@pytest.mark.parametrize(
    "remark",
    [
        "Merci de retirer mon nom de cet article",
        "Bonjour, pourriez-vous supprimer cette photo de moi ? Merci",
        "Je demande le droit à l’oubli, cela date de dix ans",
        "J’exige la suppression de mes données personnelles",
        "Je suis la personne citée et je demande un droit de réponse",
        "Please remove my name from this page",
        "Could you unpublish this story about me, it is ten years old",
        "I ask for erasure under the GDPR",
        "Ich verlange eine Gegendarstellung",
        "Exijo el derecho al olvido",
        "Chiedo il diritto all’oblio",
        "Ik beroep mij op het recht op vergetelheid",
        "Peço o direito de resposta",
        "أطلب حق الرد",
    ],
)
def test_who_asks_something_for_themselves_is_recognised(remark: str) -> None:
    assert rights.is_asked_for(remark, sort_out(remark))


@pytest.mark.parametrize(
    "remark",
    [
        "Mon nom s’écrit Dupond et non Dupont",
        "My name is spelled Smyth, not Smith",
        "Supprimez le s de « mes »",
        "Il faut enlever un « nom » en trop",
        "Remove the comma before “my”",
        "Delete the second “our”",
        "La photo n’est pas celle de l’écluse",
        "",
    ],
)
def test_an_error_in_the_text_is_none_of_it(remark: str) -> None:
    assert not rights.is_asked_for(remark, sort_out(remark))


def test_a_hostile_message_is_read_in_no_time() -> None:
    for piece in ("supprimer ", "my name ", "droit de ", "remove my "):
        rights.is_asked_for(piece * 5_000, sort_out(piece * 5_000))
