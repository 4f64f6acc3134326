from __future__ import annotations

import json
from typing import Any

import pytest

from corrigenda.core.edits import (
    Applied,
    Edit,
    Near,
    SourceFormat,
    Splice,
    Stopped,
    agreed_text,
    apply_edit,
    apply_to_text,
    reversed_splices,
    spliced,
    undo,
)
from corrigenda.core.errors import Conflict

HTML, MD, WP, LEX = SourceFormat.HTML, SourceFormat.MARKDOWN, SourceFormat.WORDPRESS, SourceFormat.LEXICAL


def applied(source: str, source_format: SourceFormat, before: str, after: str, **near: Any) -> str:
    outcome = apply_edit(source, source_format, Edit(before, after), near=Near(**near) if near else None)
    assert isinstance(outcome, Applied), outcome
    assert undo(outcome) == source
    return outcome.source


def stopped(source: str, source_format: SourceFormat, before: str, after: str) -> Stopped:
    outcome = apply_edit(source, source_format, Edit(before, after))
    assert isinstance(outcome, Stopped), outcome
    return outcome


def lexical(*nodes: dict[str, Any]) -> str:
    paragraph = {"children": list(nodes), "type": "paragraph", "version": 1}
    return json.dumps({"root": {"children": [paragraph], "type": "root"}}, ensure_ascii=False)


def words(text: str, form: int = 0) -> dict[str, Any]:
    return {"detail": 0, "format": form, "text": text, "type": "extended-text"}


@pytest.mark.parametrize(
    ("source", "before", "after", "wished"),
    [
        ("<p>Le chat dort.</p>", "Le chat dort.", "Le chien dort.", "<p>Le chien dort.</p>"),
        (
            '\ufeff<P  class=a ID="b">Le <em>chat</em>\r\n\tdort.</P>\r\n',
            "Le chat dort.",
            "Le chien dort.",
            '\ufeff<P  class=a ID="b">Le <em>chien</em>\r\n\tdort.</P>\r\n',
        ),
        (
            "<p>L&rsquo;eau &#233;tai&nbsp;: là</p>",
            "L’eau étai\u00a0: là",
            "L’eau était\u00a0: là",
            "<p>L&rsquo;eau &#233;tait&nbsp;: là</p>",
        ),
        (
            '<p>Voir <a href="/x">le ra<b>port</b></a>.</p>',
            "Voir le raport.",
            "Voir le rapport.",
            '<p>Voir <a href="/x">le ra<b>pport</b></a>.</p>',
        ),
        (
            '<p>Voir <a href="/x">la une</a> ici</p>',
            "Voir la une ici",
            "Voir la grande une là",
            '<p>Voir <a href="/x">la grande une</a> là</p>',
        ),
        ("<p>Un <em>mot</em></p>", "Un mot", "Un mot juste", "<p>Un <em>mot</em> juste</p>"),
        ("<p><em>Un</em> mot</p>", "Un mot", "Ici, Un mot", "<p>Ici, <em>Un</em> mot</p>"),
        (
            "<p>Un <!-- note --><i>petit mot</i></p>",
            "Un petit mot",
            "Un mot",
            "<p>Un <!-- note --><i>mot</i></p>",
        ),
        ("<p>un <b>très bon</b> vin</p>", "un très bon vin", "un très vin", None),
        ("<p>a <b>b</b> c d</p>", "a b c d", "a b d", "<p>a <b>b</b> d</p>"),
        ("<ul><li>un<li>deu</ul>", "deu", "deux", "<ul><li>un<li>deux</ul>"),
    ],
)
def test_html_changes_only_where_it_must(source: str, before: str, after: str, wished: str | None) -> None:
    assert applied(source, HTML, before, after) == (wished or source.replace(" bon", ""))


@pytest.mark.parametrize(
    ("source", "before", "after", "wished"),
    [
        ("Le *chat* dort.\n", "Le chat dort.", "Le chien dort.", "Le *chien* dort.\n"),
        (
            "---\ntitle: Le chat\n---\r\n\r\n# Le chat {#c}\r\n\r\nLe **[chat](/x 'y')**\r\ndort.\r\n",
            "Le chat dort.",
            "Le chien dort.",
            "---\ntitle: Le chat\n---\r\n\r\n# Le chat {#c}\r\n\r\nLe **[chien](/x 'y')**\r\ndort.\r\n",
        ),
        (
            "Un mot[^1] ici.\n\n[^1]: La note.\n",
            "Un mot1 ici.",
            "Un mot1 là.",
            "Un mot[^1] là.\n\n[^1]: La note.\n",
        ),
        (
            "Un mot[^1] ici.\n\n[^1]: La note.\n",
            "La note.",
            "Une note.",
            "Un mot[^1] ici.\n\n[^1]: Une note.\n",
        ),
        (
            "Prix : {{< prix >}} euro.\n",
            "Prix : 12 euro.",
            "Prix : 12 euros.",
            "Prix : {{< prix >}} euros.\n",
        ),
        ("Texte court.\n{:.chapo}\n", "Texte court.", "Texte long.", "Texte long.\n{:.chapo}\n"),
        (
            "> un texte long\n> et cité\n",
            "un texte long et cité",
            "un texte et cité",
            "> un texte\n> et cité\n",
        ),
        ("a \\* b\n", "a * b", "a c", "a c\n"),
        ("Le `cod` ici\n", "Le cod ici", "Le code ici", "Le `code` ici\n"),
        ("|a|b|\n|-|-|\n|un|deu|\n", "deu", "deux", "|a|b|\n|-|-|\n|un|deux|\n"),
        ("<div>\nun <b>deu</b>\n</div>\n", "un deu", "un deux", "<div>\nun <b>deux</b>\n</div>\n"),
        ("![alt](x.png) Légend\n", "Légend", "Légende", "![alt](x.png) Légende\n"),
    ],
)
def test_markdown_changes_only_where_it_must(source: str, before: str, after: str, wished: str) -> None:
    assert applied(source, MD, before, after) == wished


@pytest.mark.parametrize(
    ("source", "before", "after", "wished"),
    [
        (
            '<!-- wp:paragraph {"align":"left"} -->\n<p class="a">Le <a href="x">chat</a></p>\n<!-- /wp:paragraph -->',
            "Le chat",
            "Le chien",
            '<!-- wp:paragraph {"align":"left"} -->\n<p class="a">Le <a href="x">chien</a></p>\n<!-- /wp:paragraph -->',
        ),
        (
            "Un.\r\n\r\nDeu <b>b</b>\r\n\r\n[gallery ids=1]",
            "Deu b",
            "Deux b",
            "Un.\r\n\r\nDeux <b>b</b>\r\n\r\n[gallery ids=1]",
        ),
        (
            "[caption id=a]<img src=b> La legende[/caption]\n\nTexte",
            "La legende",
            "La légende",
            "[caption id=a]<img src=b> La légende[/caption]\n\nTexte",
        ),
        (
            "<!-- wp:freeform -->\nUn texte\nsur deux ligne.\n\nUn autre.\n<!-- /wp:freeform -->\n\n<!-- wp:separator /-->\n\nTout seul\n\nici",
            "Un texte sur deux ligne.",
            "Un texte sur deux lignes.",
            "<!-- wp:freeform -->\nUn texte\nsur deux lignes.\n\nUn autre.\n<!-- /wp:freeform -->\n\n<!-- wp:separator /-->\n\nTout seul\n\nici",
        ),
        (
            "<!-- wp:verse -->\n<pre>Un ver\n\ndeux vers</pre>\n<!-- /wp:verse -->\n\nTout seul\n\nici",
            "Un ver deux vers",
            "Un vers deux vers",
            "<!-- wp:verse -->\n<pre>Un vers\n\ndeux vers</pre>\n<!-- /wp:verse -->\n\nTout seul\n\nici",
        ),
        (
            "<!-- wp:list -->\n<ul><!-- wp:list-item -->\n<li>Un chien<!-- wp:list -->\n<ul><!-- wp:list-item -->\n<li>Un cha</li>\n<!-- /wp:list-item --></ul>\n<!-- /wp:list --></li>\n<!-- /wp:list-item --></ul>\n<!-- /wp:list -->",
            "Un cha",
            "Un chat",
            "<!-- wp:list -->\n<ul><!-- wp:list-item -->\n<li>Un chien<!-- wp:list -->\n<ul><!-- wp:list-item -->\n<li>Un chat</li>\n<!-- /wp:list-item --></ul>\n<!-- /wp:list --></li>\n<!-- /wp:list-item --></ul>\n<!-- /wp:list -->",
        ),
        (
            '<!-- wp:image {"id":7} -->\n<figure><img src="/a.jpg" alt="Un batau"/><figcaption class="wp-element-caption">Le <a href="/x">batau</a></figcaption></figure>\n<!-- /wp:image -->',
            "Le batau",
            "Le bateau",
            '<!-- wp:image {"id":7} -->\n<figure><img src="/a.jpg" alt="Un batau"/><figcaption class="wp-element-caption">Le <a href="/x">bateau</a></figcaption></figure>\n<!-- /wp:image -->',
        ),
        (
            "<!-- wp:pullquote -->\n<figure><blockquote><p>Je sui là.</p><cite>Un témoin</cite></blockquote></figure>\n<!-- /wp:pullquote -->",
            "Je sui là.",
            "Je suis là.",
            "<!-- wp:pullquote -->\n<figure><blockquote><p>Je suis là.</p><cite>Un témoin</cite></blockquote></figure>\n<!-- /wp:pullquote -->",
        ),
        (
            '<!-- wp:table -->\n<figure><table><thead><tr><th>Ville</th></tr></thead><tbody><tr><td>Paris</td><td data-align="right">1 00</td></tr></tbody></table><figcaption>Les villes</figcaption></figure>\n<!-- /wp:table -->',
            "1 00",
            "1 000",
            '<!-- wp:table -->\n<figure><table><thead><tr><th>Ville</th></tr></thead><tbody><tr><td>Paris</td><td data-align="right">1 000</td></tr></tbody></table><figcaption>Les villes</figcaption></figure>\n<!-- /wp:table -->',
        ),
        (
            '<!-- wp:buttons -->\n<div><!-- wp:button -->\n<div><a class="wp-block-button__link" href="/a">Abonez-vous</a></div>\n<!-- /wp:button --></div>\n<!-- /wp:buttons -->',
            "Abonez-vous",
            "Abonnez-vous",
            '<!-- wp:buttons -->\n<div><!-- wp:button -->\n<div><a class="wp-block-button__link" href="/a">Abonnez-vous</a></div>\n<!-- /wp:button --></div>\n<!-- /wp:buttons -->',
        ),
        (
            '<!-- wp:paragraph -->\n<p>Une note<sup data-fn="a" class="fn"><a href="#a" id="a-link">1</a></sup> ici</p>\n<!-- /wp:paragraph -->\n\n<!-- wp:footnotes /-->',
            "Une note1 ici",
            "Une note1 là",
            '<!-- wp:paragraph -->\n<p>Une note<sup data-fn="a" class="fn"><a href="#a" id="a-link">1</a></sup> là</p>\n<!-- /wp:paragraph -->\n\n<!-- wp:footnotes /-->',
        ),
        (
            "<!-- wp:paragraph -->\n<p>Il\u00a0a dit&nbsp;: «\u202foui\u202f» hie.</p>\n<!-- /wp:paragraph -->",
            'Il a dit : "oui" hie.',
            'Il a dit : "oui" hier.',
            "<!-- wp:paragraph -->\n<p>Il\u00a0a dit&nbsp;: «\u202foui\u202f» hier.</p>\n<!-- /wp:paragraph -->",
        ),
        (
            "<blockquote>Cité ici\n\net encor</blockquote>\nTexte apprès.\n\n[gallery ids='1']",
            "Texte apprès.",
            "Texte après.",
            "<blockquote>Cité ici\n\net encor</blockquote>\nTexte après.\n\n[gallery ids='1']",
        ),
        ("Le [prix n=1] total", "Le 12 total", "Le 12 totaux", "Le [prix n=1] totaux"),
    ],
)
def test_wordpress_changes_only_where_it_must(source: str, before: str, after: str, wished: str) -> None:
    assert applied(source, WP, before, after) == wished


@pytest.mark.parametrize(
    ("source", "source_format", "before", "after", "wished"),
    [
        # The emphasis of no words goes with them.
        ("<p>un <b class=x>bon</b> vin</p>", HTML, "un bon vin", "un vin", "<p>un vin</p>"),
        ("un ***bon* vin** ici\n", MD, "un bon vin ici", "un vin ici", "un **vin** ici\n"),
        ("un ***bon*** vin\n", MD, "un bon vin", "un vin", "un vin\n"),
        ("un <em>*bon*</em> vin\n", MD, "un bon vin", "un vin", "un vin\n"),
        ("<p><i>un bon</i> <b>vin</b> là</p>", HTML, "un bon vin là", "un là", "<p><i>un</i> là</p>"),
        # A word put together, or with a hyphen: every letter stays as it is set.
        ("<p>un <b>porte</b> parole</p>", HTML, "un porte parole", "un porte-parole", "<p>un <b>porte</b>-parole</p>"),
        ("un **porte** *feuille*\n", MD, "un porte feuille", "un portefeuille", "un **porte***feuille*\n"),
        ("un **porte** parole\n", MD, "un porte parole", "un porte-parole", "un **porte**-parole\n"),
        # Words that stay, in another case or with other accents, keep their place.
        ("*En* plus, *il* dort\n", MD, "En plus, il dort", "Il dort", "*Il* dort\n"),
        ("<p>à <b>coté, cet</b> été</p>", HTML, "à coté, cet été", "A côté été", "<p>A <b>côté</b> été</p>"),
        # What starts the next line goes with the line end.
        ("> un bon\n> vin\n", MD, "un bon vin", "un bonvin", "> un bonvin\n"),
        ("- un porte\n  parole\n", MD, "un porte parole", "un porte-parole", "- un porte-parole\n"),
        ("> un porte\n> \\*parole\n", MD, "un porte *parole", "un porte-*parole", "> un porte-\\*parole\n"),
        # A space that would stand at the inner edge of an emphasis goes instead of the one outside.
        ("**Un peu. Et** alors il dort\n", MD, "Un peu. Et alors il dort", "Un peu. il dort", "**Un peu.** il dort\n"),
    ],
)  # fmt: skip
def test_what_has_one_reading_is_carried(
    source: str, source_format: SourceFormat, before: str, after: str, wished: str
) -> None:
    assert applied(source, source_format, before, after) == wished


def test_lexical_changes_text_values_alone() -> None:
    link = {"children": [words("le site")], "rel": None, "type": "link", "url": "/x"}
    source = lexical(words("Voir "), link, words(" du «\u00a0journal\u00a0» "), words("d’hier", 1))

    wished = source.replace("le site", "le grand site").replace("hier", "ici")
    assert (
        applied(source, LEX, "Voir le site du « journal » d’hier", "Voir le grand site du « journal » d'ici")
        == wished
    )


def test_a_streamfield_keeps_its_spelling_in_json() -> None:
    source = '[{"type": "p", "value": "<p data-block-key=\\"k\\">Un <b>caf\\u00e9</b></p>", "id": "a"},\r\n {"value": "AT&T"}]'

    assert applied(source, SourceFormat.STREAMFIELD, "Un café", "Un thé & <café>") == source.replace(
        "Un <b>", "Un th\\u00e9 &amp; &lt;<b>"
    ).replace("</b></p>", "</b>&gt;</p>")
    assert applied(source, SourceFormat.STREAMFIELD, "AT&T", 'AT&T "x"') == source.replace(
        "T&T", 'T&T \\"x\\"'
    )


@pytest.mark.parametrize(
    ("before", "after", "wished"),
    [
        (
            "Le 12 est un chat de 3 ans.",
            "La 12 est un chat de 3 ans.",
            "La {{< a >}} est un chat de {{< b >}} ans.",
        ),
        (
            "Le 12 est un chat de 3 ans.",
            "Le 12 est un chien de 3 ans.",
            "Le {{< a >}} est un chien de {{< b >}} ans.",
        ),
        (
            "Le 12 est un chat de 3 ans.",
            "Le 12 est un chat de 3 mois.",
            "Le {{< a >}} est un chat de {{< b >}} mois.",
        ),
        ("Le est un chat de ans.", "Le est un chien de ans.", "Le {{< a >}} est un chien de {{< b >}} ans."),
        ("Le 12 est un chat de 3 ans.", "Le 12 est un chat de 4 ans.", None),
        ("Le est un chat de est un chat de ans.", "Le est un chien de est un chat de ans.", None),
        ("Le 12 est un gros chat de 3 ans.", "Le 12 est un chat de 3 ans.", None),
    ],
)
def test_words_around_what_a_shortcode_shows_are_ours_and_its_own_are_not(
    before: str, after: str, wished: str | None
) -> None:
    source = "Le {{< a >}} est un chat de {{< b >}} ans.\n"

    outcome = apply_edit(source, MD, Edit(before, after))

    assert (outcome.source if isinstance(outcome, Applied) else None) == (wished and wished + "\n")


def test_a_block_that_is_mostly_a_shortcode_is_nobodys() -> None:
    assert stopped("{{< a >}}.\n", MD, "Un mot ici.", "Un mot là.").code == "edit.not_found"


HOSTILE = [
    "<script>alert(1)</script>",
    "[x](javascript:y)",
    "![x](y)",
    "{{< x >}}",
    "{% raw %}",
    "{{ x }}",
    "{:.c}",
    "<!-- wp:html -->",
    "-->",
    "[gallery]",
    "[x]",
    "*x* _x_ **x** ~~x~~ `x`",
    "&amp; &lt; &#65;",
    "\\",
    "a | b",
    "<% x %>",
    'https://x.example "q"',
    "<x@y.example>",
    "---",
    "$x$ ^x^ ==x==",
    "x_y_z",
    "[^1]",
    "</p>",
    "!",
]


@pytest.mark.parametrize("hostile", HOSTILE)
@pytest.mark.parametrize(
    ("source_format", "source"),
    [
        (SourceFormat.TEXT, "Un mot ici."),
        (HTML, "<p>Un <em>mot</em> ici.</p>"),
        (WP, "<!-- wp:paragraph -->\n<p>Un <em>mot</em> ici.</p>\n<!-- /wp:paragraph -->"),
        (WP, "Un <em>mot</em> ici.\n\nDeux."),
        (MD, "Un *mot* ici.\n\n[^1]: note\n"),
        (SourceFormat.MDX, "Un *mot* ici.\n"),
        (MD, "|Un *mot* ici.|b|\n|-|-|\n"),
        (MD, "- Un *mot* ici.\n"),
        (LEX, lexical(words("Un "), words("mot", 1), words(" ici."))),
        (SourceFormat.STREAMFIELD, '[{"value":"<p>Un <b>mot</b> ici.</p>"}]'),
    ],
)
def test_what_looks_like_markup_is_written_as_text(
    hostile: str, source_format: SourceFormat, source: str
) -> None:
    for frame in ("{} Un mot ici.", "Un {} mot ici.", "Un mot ici {}.", "Un {} ici."):
        wished = frame.format(hostile)
        outcome = apply_edit(source, source_format, Edit("Un mot ici.", wished))

        assert isinstance(outcome, Applied), outcome
        assert outcome.text == wished
        assert undo(outcome) == source


@pytest.mark.parametrize(
    "line", ["# x", "- x", "+ x", "> x", "1. x", "1) x", "=== x", ": x", "``` x", "    x", "| x"]
)
def test_the_start_of_a_line_cannot_become_a_block(line: str) -> None:
    assert isinstance(apply_edit("mot ici\n", MD, Edit("mot ici", f"{line} mot ici")), Applied)
    assert isinstance(apply_edit("mot\nici\n", MD, Edit("mot ici", f"mot {line} ici")), Applied)


@pytest.mark.parametrize(
    ("source", "source_format", "before", "after", "code"),
    [
        ("<p>a b</p>", HTML, "a b", "a  b", "edit.nothing_to_change"),
        ("<p>a b</p>", HTML, "a b", "", "edit.empty"),
        ("<p>tout autre</p>", HTML, "a b", "a c", "edit.not_found"),
        ("<p>a b</p><p>a b</p>", HTML, "a b", "a c", "edit.two_places"),
        ("<p>un <a>bon</a> vin</p>", HTML, "un bon vin", "un vin", "edit.empties_markup"),
        ("<p>un <b><a>bon</a></b> vin</p>", HTML, "un bon vin", "un vin", "edit.empties_markup"),
        ("<p>un <b id=x>bon</b> vin</p>", HTML, "un bon vin", "un vin", "edit.empties_markup"),
        ("<p>un <b>bon<!-- note --></b> vin</p>", HTML, "un bon vin", "un vin", "edit.empties_markup"),
        ("un `bon` vin\n", MD, "un bon vin", "un vin", "edit.empties_markup"),
        (
            lexical(words("un "), words("bon", 1), words(" vin")),
            LEX,
            "un bon vin",
            "un vin",
            "edit.empties_markup",
        ),
        ("<p>un <b>bon</b> vin</p>", HTML, "un bon vin", "un nectar", "edit.crosses_markup"),
        ("<p>très <b>très bon</b></p>", HTML, "très très bon", "très bon", "edit.two_readings"),
        ("<p>a<br>b</p>", HTML, "a b", "ab", "edit.generated"),
        ("Prix : {{< p >}}.\n", MD, "Prix : 12.", "Prix : 13.", "edit.generated"),
        ("Voir [le site].\n\n[le site]: /x\n", MD, "Voir le site.", "Voir le lieu.", "edit.unproven"),
        ("{}", LEX, "a", "b", "edit.unreadable_source"),
        ('{"root"', LEX, "a", "b", "edit.unreadable_source"),
        ("\ud800 a", MD, "a", "b", "edit.unreadable_source"),
        (lexical(words("a", 1), words("b", 2)), LEX, "ab", "a, b", "edit.two_readings"),
        (lexical(words("a.", 1), words("b", 2)), LEX, "a.b", "a. b", "edit.two_readings"),
    ],
)
def test_what_cannot_be_carried_surely_stops(
    source: str, source_format: SourceFormat, before: str, after: str, code: str
) -> None:
    assert stopped(source, source_format, before, after).code == code


@pytest.mark.parametrize("source_format", SourceFormat)
def test_a_source_that_shows_nothing_has_no_block(source_format: SourceFormat) -> None:
    empty = {LEX: '{"root":{"children":[]}}', SourceFormat.STREAMFIELD: "[]"}.get(source_format, "")

    assert stopped(empty, source_format, "a", "b").code == "edit.not_found"
    assert stopped("---\nslug: a\n---\n", MD, "a", "b").code == "edit.not_found"


def test_a_source_beyond_reason_is_not_read() -> None:
    assert stopped("a" * 2_000_001, HTML, "a", "b").code == "edit.source_too_long"


def test_the_likest_block_is_shown_when_the_text_has_moved() -> None:
    facts = stopped("<p>Le gros chat dort.</p>", HTML, "Le chat dort.", "Le chien dort.").facts

    assert facts == {"nearest": "Le gros chat dort.", "likeness": 0.84}


@pytest.mark.parametrize(
    "near",
    [{"previous": "un"}, {"following": "trois"}, {"ordinal": 1, "of": 2}],
)
def test_the_neighbours_or_the_count_tell_equal_blocks_apart(near: dict[str, Any]) -> None:
    source = "<p>a b</p><p>un</p><p>a b</p><p>trois</p>"

    assert applied(source, HTML, "a b", "a c", **near) == "<p>a b</p><p>un</p><p>a c</p><p>trois</p>"


def test_a_wrong_count_decides_nothing() -> None:
    near = Near(ordinal=1, of=3)

    assert apply_edit("<p>a</p><p>a</p>", HTML, Edit("a", "b"), near=near) == Stopped(
        "edit.two_places", {"count": 2}
    )


def test_typography_beside_the_change_is_left_alone() -> None:
    source = "<p>L’eau «\u00a0vive\u00a0» coul.</p>"

    assert applied(source, HTML, 'L\'eau "vive" coul.', 'L\'eau "vive" coule.') == source.replace(
        "coul", "coule"
    )


@pytest.mark.parametrize(
    ("before", "after", "wished"),
    [
        ("L’un, vrai ?", "L'un, vrai\u00a0?", "L’un, vrai\u00a0?"),
        ("L'un", "L’un", "L’un"),
        ("L’un", "L'un", "L'un"),
        ('"oui"', "«\u00a0oui\u00a0»", "«\u00a0oui\u00a0»"),
    ],
)
def test_an_edit_of_mere_typography_is_carried_where_it_betters(before: str, after: str, wished: str) -> None:
    assert applied(f"<p>{before}</p>", HTML, before, after) == f"<p>{wished}</p>"


def test_typography_is_carried_with_the_wording_when_asked() -> None:
    edit = Edit("l'eau vrai ?", "l’eau vraie\u00a0?", typography=True)

    outcome = apply_edit("<p>l'eau vrai ?</p>", HTML, edit)
    assert isinstance(outcome, Applied)
    assert outcome.source == "<p>l’eau vraie\u00a0?</p>"


def test_words_put_beside_a_link_are_pointed_out() -> None:
    outcome = apply_edit("<p>Un <a>mot</a></p>", HTML, Edit("Un mot", "Un mot juste"))

    assert isinstance(outcome, Applied)
    assert outcome.at_border
    assert outcome.splices == (Splice(16, "", " juste"),)


def test_words_beside_a_hole_in_the_source_stop_when_no_letter_is_near() -> None:
    assert (
        stopped("a {{< x >}}{{< y >}} bcdef ghi\n", MD, "a 1 2 3 bcdef ghi", "a 1 4 2 3 bcdef ghi").code
        == "edit.generated"
    )


def test_an_undone_edit_leaves_no_trace_in_a_long_article() -> None:
    source = "".join(f"<p>Le paragraphe {n} dit <em>ceci</em>.</p>\r\n" for n in range(300))

    outcome = apply_edit(
        source, HTML, Edit("Le paragraphe 150 dit ceci.", "Le paragraphe 150 dit cela, enfin.")
    )

    assert isinstance(outcome, Applied)
    assert outcome.splices[0].start == source.index("ceci", source.index("150")) + 2
    assert undo(outcome) == source


def test_the_agreed_text_leaves_out_stray_typography() -> None:
    assert agreed_text(Edit("L’eau vrai ?", "L'eau vraie ?")) == "L’eau vraie ?"


def test_a_plain_text_takes_an_edit_in_its_own_typography() -> None:
    assert apply_to_text("L’eau est là.", Edit("L'eau est là.", "L'eau est ici.")) == "L’eau est ici."


@pytest.mark.parametrize(
    ("text", "edit", "code"),
    [
        ("a", Edit("b", "c"), "edit.not_found"),
        ("", Edit("b", "c"), "edit.not_found"),
        ("a", Edit("a", "a"), "edit.nothing_to_change"),
    ],
)
def test_a_plain_text_that_is_another_conflicts(text: str, edit: Edit, code: str) -> None:
    with pytest.raises(Conflict, match=code):
        apply_to_text(text, edit)


def test_a_source_that_has_moved_takes_no_splice() -> None:
    splices = (Splice(3, "a", "bc"), Splice(5, "x", ""))

    assert spliced("<p>a x", splices) == "<p>bc "
    assert spliced(spliced("<p>a x", splices), reversed_splices(splices)) == "<p>a x"
    with pytest.raises(Conflict, match=r"edit\.moved"):
        spliced("<p> a x", splices)
