"""Pages made to hurt parsers; `benchmarks.extraction --hostile` times them beside other parsers."""

from __future__ import annotations

SENTENCE = (
    "The harbour master wants charts on paper, and screens that are checked against them every Monday. "
)
PROSE = "".join(f"<p>{number}. {SENTENCE}</p>" for number in range(5))

# Name: page, and the message it must end in.
HOSTILE = {
    "100k nested div": ("<div>" * 100_000 + PROSE, "extract.too_deep"),
    "50k nested span": ("<span>" * 50_000 + PROSE, "extract.too_deep"),
    "20k misnested b and i": ("<b><i>" * 20_000 + PROSE + "</b></i>" * 20_000, "extract.too_deep"),
    "5k font around 50 p": ("<font>" * 5_000 + PROSE * 10, "extract.too_deep"),
    "3k nested tables": ("<table><tr><td>" * 3_000 + PROSE, "extract.too_deep"),
    "513 levels": ("<div>" * 513 + PROSE, "extract.too_deep"),
    "100k attributes": (
        "<p " + " ".join(f"a{n}=1" for n in range(100_000)) + ">" + PROSE,
        "extract.too_unusual",
    ),
    "257 attributes": ("<p " + " ".join(f"a{n}=1" for n in range(257)) + ">" + PROSE, "extract.too_unusual"),
    "6 MB paragraph": ("<p>" + "a " * 3_000_000, "extract.too_large"),
    "4 MB paragraph": (f"<p>{'word ' * 800_000}</p>" + PROSE, "extract.too_unusual"),
    "200k paragraphs": ("<p>a</p>" * 199_000, "extract.too_many_blocks"),
    "a million tags": ("<b>" * 1_000_000, "extract.too_unusual"),
    "only less-than signs": ("<" * 4_000_000, "extract.too_unusual"),
    "unclosed comment": ("<!--" + PROSE, "extract.no_article"),
    "unclosed script": ("<script>" + PROSE, "extract.no_article"),
    "text in a textarea": ("<textarea>" + PROSE, "extract.no_article"),
    "hidden text": (f'<div style="display: none">{PROSE}</div>', "extract.no_article"),
    "lone surrogates": ("\ud800" * 1000, "extract.no_article"),
}

# Unusual, and yet articles.
SURVIVED = {
    "253 levels": "<div>" * 253 + PROSE,
    "254 levels, where libxml2 loses everything": "<div>" * 254 + PROSE,
    "500 levels": "<div>" * 500 + PROSE,
    "250 nested span": "<p>" + "<span>" * 250 + SENTENCE * 5,
    "100 misnested b and i": "<b><i>" * 100 + PROSE + "</b></i>" * 100,
    "10k paragraphs": "<article>" + "".join(f"<p>{n}. {SENTENCE}</p>" for n in range(10_000)) + "</article>",
    "10k unclosed paragraphs": "<article>" + f"<p>{SENTENCE}" * 10_000,
    "two thousand unclosed list items": PROSE + "<ul>" + "<li>A point in a list, which ends here." * 2_000,
    "a NUL in each word": PROSE.replace("charts", "cha\x00rts"),
    "entities galore": PROSE + "<p>" + "&eacute;&amp;&nosuch;&#xfffe;&#0;" * 2_000,
    "CR and CRLF": PROSE.replace("</p>", "</p>\r\n\r"),
    "XHTML with an entity bomb": '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>'
    + PROSE
    + "<p>&b;</p>",
}
