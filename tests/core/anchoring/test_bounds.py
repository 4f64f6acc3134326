from __future__ import annotations

from corrigenda.core.anchoring.reading import read


def test_comparisons_grow_with_the_article_not_with_its_square() -> None:
    old = tuple(f"paragraphe numéro {n} dit que la ligne {n} passe par {n * 7}" for n in range(2_000))
    new = tuple(text.replace("dit", "écrit").replace("passe", "va") for text in old)

    reading = read(old, new)

    assert reading.likeness.comparisons < 20 * len(old)
