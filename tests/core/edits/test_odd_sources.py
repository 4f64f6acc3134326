"""Whatever else stands in a source, rare as it may be, stays as it is to the byte."""

from __future__ import annotations

import pytest

from corrigenda.core.edits import SourceFormat, read
from tests.core.edits.test_applying import HTML, LEX, MD, WP, applied, lexical, words


@pytest.mark.parametrize(
    ("source", "source_format", "seen"),
    [
        ("<!DOCTYPE html><?php echo 1 ?><!-- c --><![CDATA[y]]><p>Une faut.</p>", HTML, "Une faut."),
        ("<p>A<!-- c --><?pi x?><![if !IE]>B, une faut.</p>", HTML, "AB, une faut."),
        ("<p>R&amp;D &inconnu; &#8217; &eacute, une faut.</p>", HTML, "R&D &inconnu; ’ é, une faut."),
        ("<p>Une faut.<br>Suite<hr/>fin</p>", HTML, None),
        ("![alt `code` *fort* <b>x</b> \\\nsuite[^1] &amp;](a.png) Une faut.\n\n[^1]: note\n", MD, None),
        ("Une faut.<br>Suite `x`  \nfin, <kbd>K</kbd> <!-- c --> <img src=a>\n", MD, None),
        ("Une faut.\\\nSuite[^n], R&amp;D &copy;\n\n[^n]: Note.\n", MD, None),
        ("<div>\nRien.\n</div>\n\n- [ ] Une faut.\n- [x] Fait\n\n$$x$$\n", MD, None),
        ("| a | b |\n|---|:-:|\n| Une faut. | `x` |\n", MD, "Une faut."),
        ("Terme\n: Une faut.\n\n~~barré~~ H~2~O\n", MD, "Une faut."),
        (
            "<!-- wp:paragraph -->\n<p>Une faut.</p>\n<!-- /wp:paragraph -->\n[galerie id=1]\n",
            WP,
            "Une faut.",
        ),
        (
            lexical(
                words("Une faut."), {"type": "tab"}, {"type": "linebreak"}, {"type": "mystery", "x": 1}, 7
            ),
            LEX,
            None,
        ),
    ],
)
def test_what_is_beside_the_words_stays(source: str, source_format: SourceFormat, seen: str | None) -> None:
    texts = [block.text for block in read(source, source_format).blocks]
    before = next(text for text in texts if "Une faut." in text or "une faut." in text)
    after = before.replace("faut", "faute")

    assert seen in (None, before)
    assert applied(source, source_format, before, after) == source.replace("faut", "faute", 1)
