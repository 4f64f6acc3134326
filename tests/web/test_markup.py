from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corrigenda.core.blocks import Block, BlockKind, visible_text
from corrigenda.web.markup import inline_html

BASE = "https://gazette.example/2026/marche"
REL = 'rel="nofollow noopener noreferrer"'


def shown(html: str) -> str:
    return str(inline_html(Block(BlockKind.PARAGRAPH, visible_text(html).text, html), BASE))


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        ("a &lt; b &amp; c", "a &lt; b &amp; c"),
        ("un <em>mot</em>, <strong>deux</strong>", "un <em>mot</em>, <strong>deux</strong>"),
        ("H<sub>2</sub>O le 1<sup>er</sup>", "H<sub>2</sub>O le 1<sup>er</sup>"),
        ("a<br>b<br/>c", "a<br>b<br>c"),
        (
            '<a href="http://x.example/" target="_blank" onclick="y()">z</a>',
            f'<a href="http://x.example/" {REL}>z</a>',
        ),
        ('<a href="/b?c=d&amp;e=f">g</a>', f'<a href="https://gazette.example/b?c=d&amp;e=f" {REL}>g</a>'),
        ('<a href="#note">h</a>', f'<a href="{BASE}#note" {REL}>h</a>'),
        ('<a href="//x.example/">i</a>', f'<a href="https://x.example/" {REL}>i</a>'),
        ('<a href="mailto:a@x.example">j</a>', f'<a href="mailto:a@x.example" {REL}>j</a>'),
        ('<a name="k">k</a>', f"<a {REL}>k</a>"),
        ('<a href="javascript:alert(1)">l</a>', f"<a {REL}>l</a>"),
        ('<a href=" jAvaScript&#58;alert(1)">m</a>', f"<a {REL}>m</a>"),
        ('<a href="data:text/html,x">n</a>', f"<a {REL}>n</a>"),
        ('<a href="http://[">o</a>', f"<a {REL}>o</a>"),
        ('<span style="color:red" class="x">p</span><font size=9>q</font>', "pq"),
        ('<time datetime="2026-03-14">r</time>', "<time>r</time>"),
        ('s<img src="x" onerror="alert(1)">t', "st"),
        ("u<script>alert(1)</script><style>*{}</style>v", "uv"),
        ("w<!-- x -->y<b>z", "wy<b>z</b>"),
        ("«\u00a0a\u202f!\u00a0» <i>b</i>", "«&nbsp;a\u202f!&nbsp;» <i>b</i>"),
    ],
)
def test_inline_markup_is_shown_and_nothing_else(html: str, expected: str) -> None:
    assert shown(html) == expected


def test_a_block_without_markup_is_its_text_escaped() -> None:
    assert (
        inline_html(Block(BlockKind.PARAGRAPH, "<script>alert(1)</script>"))
        == "&lt;script&gt;alert(1)&lt;/script&gt;"
    )


def test_more_markup_than_sense_is_its_text() -> None:
    assert inline_html(Block(BlockKind.PARAGRAPH, "a", "<b>" * 100_000 + "a")) == "a"


ATTACKS = st.lists(
    st.sampled_from(
        [
            *(
                "<a ",
                "href=",
                '"javascript:x"',
                "'//y'",
                ">",
                "</a>",
                "<svg>",
                "<math>",
                "<mtext>",
                "<style>",
                "</style>",
            ),
            *(
                "<b onclick=z>",
                "</b>",
                "<img src=x onerror=y>",
                "<!--",
                "-->",
                "<script>",
                "</script>",
                '"',
                "'",
                "<",
                "&lt;",
            ),
            *(
                "<table>",
                "<noscript>",
                "<title>",
                "<iframe srcdoc=",
                "text",
                "\x00",
                "&#106;",
                "<form action=x>",
                "<base href=x>",
            ),
        ]
    ),
    max_size=20,
).map("".join)


@given(ATTACKS)
def test_no_tag_or_attribute_but_the_allowed_ones_gets_through(html: str) -> None:
    tags = re.findall(r"<[^>]*>", shown(html))

    for tag in tags:
        assert re.fullmatch(rf'</?(?:a|b|br)(?: href="(?:https?://|mailto:)[^"<>]*")?(?: {REL})?>', tag)
