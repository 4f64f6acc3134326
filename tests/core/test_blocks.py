from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corrigenda.core.blocks import fold_space, text_digest, visible_text


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("plain", "plain"),
        ("  two\n  words ", "two words"),
        ("a <em>b</em>c", "a bc"),
        ("50&nbsp;Go", "50\u00a0Go"),
        ("« 50\u202f% »", "« 50\u202f% »"),
        ("l&rsquo;eau &amp; l&#39;air", "l’eau & l'air"),
        ("one<br>two<br/> three", "one two three"),
        ("a<!-- hidden -->b<script>x()</script>c", "abc"),
        ("AT&T &unknown; &", "AT&T &unknown; &"),
        ("1 < 2", "1 < 2"),
    ],
)
def test_visible_text_is_what_a_person_reads(html: str, text: str) -> None:
    assert visible_text(html).text == text


def test_an_entity_maps_to_its_whole_reference() -> None:
    mapped = visible_text("<b>caf&eacute;</b> noir")

    assert mapped.text == "café noir"
    assert mapped.spans[3] == (6, 14)
    assert mapped.spans[4] == (18, 19)


@given(st.text(alphabet="ab<>&;/!- \n\u00a0é'\"#x3", max_size=60))
def test_every_character_has_an_increasing_span_in_the_source(html: str) -> None:
    mapped = visible_text(html)

    assert len(mapped.spans) == len(mapped.text)
    assert all(0 <= start <= end <= len(html) for start, end in mapped.spans)
    assert list(mapped.spans) == sorted(mapped.spans)
    assert mapped.text == fold_space(mapped.text)


@given(st.text(max_size=40))
def test_a_digest_never_fails_and_tells_texts_apart(text: str) -> None:
    assert text_digest([text]) != text_digest([text, ""])
