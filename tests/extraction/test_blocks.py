from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from corrigenda.core.blocks import Block, BlockKind, visible_text
from corrigenda.core.errors import FetchError
from corrigenda.extraction import blocks_from_html
from corrigenda.extraction.article import read_blocks

# A line as long as a paragraph that ends as one.
LONG = "L’éclusier de la section nord, en poste depuis vingt-six ans, ouvre encore les vannes à la main chaque matin."


def rows(html: str) -> list[tuple[str, str]]:
    return [(block.kind.value, block.text) for block in read_blocks(html)]


def test_pushed_html_becomes_blocks_in_another_process() -> None:
    assert blocks_from_html("<h1>Été</h1><p>Un <b>mot</b>.</p>") == (
        Block(BlockKind.HEADLINE, "Été", "Été"),
        Block(BlockKind.PARAGRAPH, "Un mot.", "Un <b>mot</b>."),
    )


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        ("plain", [("paragraph", "plain")]),
        ("one<br>line", [("paragraph", "one line")]),
        (
            "one<br><br>two<br> <br/>three",
            [("paragraph", "one"), ("paragraph", "two"), ("paragraph", "three")],
        ),
        (
            f"<div>{LONG}<br>{LONG} <b>c</b><br>d</div>",
            [("paragraph", LONG), ("paragraph", f"{LONG} c d")],
        ),
        (f"<font>{LONG}<br>{LONG}</font>", [("paragraph", LONG), ("paragraph", LONG)]),
        (f"<p>{LONG}<br>{LONG}</p>", [("paragraph", f"{LONG} {LONG}")]),
        (f"<div>{LONG},<br>{LONG}</div>", [("paragraph", f"{LONG}, {LONG}")]),
        ("<p>a<p>b", [("paragraph", "a"), ("paragraph", "b")]),
        ("<div>a<p>b</p>c</div>", [("paragraph", "a"), ("paragraph", "b"), ("paragraph", "c")]),
        ("<h2>a</h2>b", [("heading", "a"), ("paragraph", "b")]),
        ("<p>a</p><h1>b</h1>", [("paragraph", "a"), ("heading", "b")]),
        ("<ul><li>a<li>b<ul><li>c</ul></ul>", [("list_item", "a"), ("list_item", "b"), ("list_item", "c")]),
        ("<blockquote>a<p>b</blockquote>", [("quote", "a"), ("quote", "b")]),
        ("<figure><img><figcaption>a</figcaption></figure>", [("caption", "a")]),
        ("<table><tr><th>a<td>b</table>", [("table_cell", "a"), ("table_cell", "b")]),
        ("<dl><dt>a<dd>b</dl>", [("list_item", "a"), ("list_item", "b")]),
        ("<a href=x><div>a</div></a>", [("paragraph", "a")]),
        ("<p>a<script>b</script><style>c</style><!-- d -->e", [("paragraph", "ae")]),
        ("<p hidden>a</p><p>b<span style='display:none'>c</span></p>", [("paragraph", "b")]),
        (
            "<p>a</p><button>b</button><svg><text>c</text></svg><p>d</p>",
            [("paragraph", "a"), ("paragraph", "d")],
        ),
        ("<p>a\u00a0; b\u202f! «\u00a0c\u00a0»</p>", [("paragraph", "a\u00a0; b\u202f! «\u00a0c\u00a0»")]),
    ],
)
def test_html_is_cut_where_a_reader_sees_blocks(html: str, expected: list[tuple[str, str]]) -> None:
    assert rows(html) == expected


@pytest.mark.parametrize(
    ("html", "markup"),
    [
        ("<p class=x>a <em>b</em>\n c</p>", "a <em>b</em>\n c"),
        (
            "<p>caf&eacute; &amp; <a href='/x?a&b'>th&eacute;</a>",
            "caf&eacute; &amp; <a href='/x?a&b'>th&eacute;</a>",
        ),
        ("<li>a <B>b</B><li>c", "a <B>b</B>"),
        ("x<br><br><i>y</i> z<hr>", "x"),
        ("<p>a</p> <i>y</i> z", "a"),
    ],
)
def test_the_markup_of_a_block_is_the_sources_own(html: str, markup: str) -> None:
    assert read_blocks(html)[0].html == markup


def test_misnested_markup_falls_back_to_the_text() -> None:
    (first, second) = read_blocks("<p><b>a &lt; <p>b</b> c")

    assert (first.text, second.text) == ("a <", "b c")
    assert visible_text(first.html).text == first.text
    assert visible_text(second.html).text == second.text


def test_html_without_text_is_no_article() -> None:
    with pytest.raises(FetchError) as refusal:
        blocks_from_html("<p> </p><img src=x>")

    assert refusal.value.code == "extract.no_article"


TAGS = [
    "p",
    "div",
    "b",
    "i",
    "a",
    "li",
    "ul",
    "table",
    "td",
    "tr",
    "br",
    "h2",
    "span",
    "blockquote",
    "svg",
    "form",
    "p/",
    "/p",
    "/b",
    "/div",
    "/table",
    "/a",
]
PIECES = st.one_of(
    st.sampled_from(TAGS).map(lambda tag: f"<{tag}>"),
    st.text("aé \n&<>;«\u00a0\x00\r", max_size=6),
    st.sampled_from(["&amp;", "&eacute", "&#39;", "<!-- x -->", "<script>y</script>", "&nosuch;"]),
)


@settings(max_examples=400, deadline=None)
@given(st.lists(PIECES, max_size=25).map("".join))
def test_whatever_the_html_each_block_reads_as_its_markup(html: str) -> None:
    try:
        blocks = read_blocks(html)
    except FetchError as refusal:
        code = refusal.code
        blocks = ()
    else:
        code = ""

    assert bool(blocks) != (code == "extract.no_article")
    for block in blocks:
        assert block.text
        assert visible_text(block.html).text == block.text
