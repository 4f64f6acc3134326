from __future__ import annotations

from datetime import UTC, datetime

from django.template import Context, Template
from django.utils import translation

from corrigenda.core.blocks import Block, BlockKind


def render(source: str, **context: object) -> str:
    return Template("{% load corrigenda %}" + source).render(Context(context))


def test_a_state_has_a_badge_in_the_language_of_the_page() -> None:
    with translation.override("fr"):
        assert render("{% state_badge 'open' %}") == '<span class="badge badge-open">À trancher</span>'


def test_a_time_says_its_moment_to_machines_and_people() -> None:
    when = datetime(2026, 3, 4, 14, 5, tzinfo=UTC)

    with translation.override("fr"):
        assert render("{% local_time when 'TIME_FORMAT' %}", when=when) == (
            '<time datetime="2026-03-04T14:05:00+00:00">14:05</time>'
        )


def test_a_diff_is_a_tag_of_its_own() -> None:
    assert '<ins class="diff-ins">' in render("{% word_diff 'a b' 'a c' %}")


def test_a_block_shows_its_links_and_a_toggle_only_their_words() -> None:
    block = Block(BlockKind.PARAGRAPH, "le canal", '<a href="/c">le <em>canal</em></a><script>x</script>')

    assert render("{% inline_block block 'https://a.example/b' %}", block=block) == (
        '<a href="https://a.example/c" rel="nofollow noopener noreferrer">le <em>canal</em></a>'
    )
    assert render("{% inline_words_of block %}", block=block) == "<a>le <em>canal</em></a>"


def test_words_of_an_article_say_their_language_and_how_it_runs() -> None:
    tag = "<p {% in_language language %}>"

    assert render(tag, language="ar") == '<p lang="ar" dir="rtl">'
    assert render(tag, language="fr-CA") == '<p lang="fr-CA" dir="ltr">'
    assert render(tag, language="") == '<p dir="auto">'
    assert render(tag, language='"><script>') == '<p lang="&quot;&gt;&lt;script&gt;" dir="ltr">'
