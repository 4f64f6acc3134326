"""Made-up articles in every source format, each with an edit of one of its blocks and what it must lead to."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from dataclasses import dataclass
from random import Random
from typing import Any

import pyromark
import turbohtml
from pyromark import Options

from corrigenda.core.edits import Edit, Near, SourceFormat

WORDS = [
    "le",
    "la",
    "un",
    "chat",
    "rivière",
    "maire",
    "commune",
    "été",
    "aujourd’hui",
    "l’eau",
    "d’un",
    "qu’il",
    "porte-parole",
    "week-end",
    "1,5",
    "2026",
    "don't",
    "café",
    "«",
    "oui",
    "»",
    "(voir)",
    "A&B",
    "x<y",
    "3>2",
    "a_b",
    "C*",
    "[sic]",
    "#1",
    "{x}",
    "\\n",
    "`q`",
    "10\xa0%",
    "–",
    "n°\xa05",
    "…",
    "œuvre",
    "été",
    "naïve",
    "👩\u200d💻",
    "R|S",
    "~10",
    "$5",
]
HOSTILE = [
    "<b>x</b>",
    "</p>",
    "<script>x</script>",
    "[x](y)",
    "{{< x >}}",
    "{% x %}",
    "<!-- wp:html -->",
    "-->",
    "[gallery]",
    "*x*",
    "`x`",
    "&amp;",
    "&#65;",
    "\\",
    "# x",
    "---",
    "1. x",
    "> x",
    '"x"',
    "https://x.example",
    "{x}",
    "|",
    "[^1]",
]
STYLES = ["em", "strong", "link", "link em", "strong em"]


@dataclass(frozen=True)
class Case:
    """An article's source, an edit of the block at ``index``, and where that block stands in the source."""

    source: str
    source_format: SourceFormat
    edit: Edit
    near: Near
    start: int
    end: int
    texts: tuple[str, ...]
    index: int


Nodes = list[tuple[str, str]]


def make_case(rng: Random, source_format: SourceFormat) -> Case:
    """One article with one edit."""
    blocks = [nodes(rng) for _ in range(rng.randint(1, 5))]
    texts = [text_of(block) for block in blocks]
    index = rng.randrange(len(blocks))
    source, spans = WRITERS[source_format](rng, blocks)
    near = Near(texts[index - 1] if index else "", texts[index + 1] if index + 1 < len(texts) else "")
    edit = Edit(texts[index], reworded(rng, texts[index]))
    return Case(source, source_format, edit, near, *spans[index], tuple(texts), index)


def case_of(rng: Random, source_format: SourceFormat, before: str, after: str, others: list[str]) -> Case:
    """The case of a real fix: its paragraph, set with links and emphasis over random words, among others."""
    blocks = [styled(rng, text.split(" ")) for text in [*others, before]]
    rng.shuffle(blocks)
    texts = [text_of(block) for block in blocks]
    index = texts.index(before)
    source, spans = WRITERS[source_format](rng, blocks)
    return Case(source, source_format, Edit(before, after), Near(), *spans[index], tuple(texts), index)


def nodes(rng: Random) -> Nodes:
    """A block as stretches of text and how each is set."""
    return styled(rng, ["Mot", *rng.choices(WORDS, k=rng.randint(3, 25)), "fin."])


def styled(rng: Random, words: list[str]) -> Nodes:
    """Links and emphasis over random words; a stretch that is set starts and ends with a letter."""
    made: Nodes = []
    at = 0
    while at < len(words):
        length = rng.randint(1, 3)
        stretch = words[at : at + length]
        text = " ".join(stretch)
        style = (
            rng.choice(STYLES) if rng.random() < 0.3 and text[:1].isalnum() and text[-1:].isalnum() else ""
        )
        made.append((text, style))
        if at + length < len(words):
            made.append((" ", ""))
        at += length
    return made


def text_of(block: Nodes) -> str:
    """What the block reads like."""
    return "".join(text for text, _ in block)


def reworded(rng: Random, text: str) -> str:
    """The text with some of a reader's changes; never the text itself."""
    words = text.split(" ")
    for _ in range(rng.choice([1, 1, 1, 2, 3])):
        at = rng.randrange(len(words))
        if rng.random() < 0.1:
            words[at : at + rng.randint(2, 4)] = rng.choices(
                ["autre", "chose", "d’ici,", "ailleurs"], k=rng.randint(1, 3)
            )
        else:
            words[at : at + 1] = rng.choice(_CHANGES)(rng, words[at])
        words = words or ["reste"]
    after = " ".join(words)
    if rng.random() < 0.2:
        after = after.replace("’", "'").replace("\u00a0", " ")
    after = re.sub(" +", " ", after).strip()
    return after if after and after != text else text + " ajout"


_CHANGES: list[Callable[[Random, str], list[str]]] = [
    lambda rng, word: [word[:-1] + rng.choice("ese")],
    lambda rng, word: [word + rng.choice("s,.x")],
    lambda rng, word: [rng.choice(["autre", "mot-clé", "l’autre", "42"])],
    lambda rng, word: [],
    lambda rng, word: [word, rng.choice(["très", "bien", "d’ici", "«\u00a0ainsi\u00a0»"])],
    lambda rng, word: [rng.choice(["Hier,", "très"]), word],
    lambda rng, word: [word[: len(word) // 2], word[len(word) // 2 :]],
    lambda rng, word: [word, rng.choice(HOSTILE)],
    lambda rng, word: [rng.choice(HOSTILE), word],
    lambda rng, word: [rng.choice(HOSTILE)],
]

# ---- writing sources


def _joined(rng: Random, pieces: list[tuple[str, str, str]]) -> tuple[str, list[tuple[int, int]]]:
    """The source of (before, block, after) pieces, and where each block stands in it."""
    source, spans = "", []
    for before, block, after in pieces:
        start = len(source) + len(before)
        spans.append((start, start + len(block)))
        source += before + block + after
    return source, spans


def _html_text(rng: Random, text: str) -> str:
    named = {
        "’": "&rsquo;",
        "é": "&eacute;",
        "\u00a0": "&nbsp;",
        "…": "&#8230;",
        "–": "&#x2013;",
        ">": "&gt;",
    }
    must = {"&": "&amp;", "<": "&lt;", "[": "&#91;", "{": "&#123;"}
    out = []
    for char in text:
        if char == " ":
            out.append(rng.choice([" ", " ", " ", "\n", "\r\n\t", "  "]))
        else:
            out.append(must.get(char) or (named[char] if char in named and rng.random() < 0.3 else char))
    return "".join(out)


def _html_inline(rng: Random, block: Nodes) -> str:
    tags = {
        "em": ("<em>", "</em>"),
        "strong": ('<B  class=x\n data-y="a>b">', "</B>"),
        "link": ("<a href='/x?a=1&b=2' rel=\"nofollow\">", "</a >"),
        "link em": ('<a id=l HREF="x"><i>', "</i></a>"),
        "strong em": ("<strong><em>", "</em></strong>"),
    }
    out = []
    for text, style in block:
        opened, closed = tags.get(style, ("", ""))
        note = (
            rng.choice(["<!-- note -->", "<wbr>", '<img src="x" alt="a b">']) if rng.random() < 0.05 else ""
        )
        out.append(note + opened + _html_text(rng, text) + closed)
    return "".join(out)


def write_html(rng: Random, blocks: list[Nodes]) -> tuple[str, list[tuple[int, int]]]:
    frames = [
        ("<p>", "</p>"),
        ("\t<P CLASS='a'>\r\n  ", "\r\n</P>"),
        ("<h2 id=x>", "</h2>"),
        ("<ul>\n<li>", "</li></ul>"),
        ("<blockquote><p>", "</p></blockquote>"),
        ("<table><tr><td>", "</td></tr></table>"),
        ("<script>if (a<b) '</p>'</script><p>", "</p><style>p{}</style>"),
    ]
    pieces = []
    for number, block in enumerate(blocks):
        opened, closed = rng.choice(frames)
        mark = "\ufeff" if number == 0 and rng.random() < 0.1 else ""
        pieces.append((mark + opened, _html_inline(rng, block), closed + rng.choice(["\n", "\r\n\r\n", ""])))
    return _joined(rng, pieces)


def write_wordpress(rng: Random, blocks: list[Nodes]) -> tuple[str, list[tuple[int, int]]]:
    if rng.random() < 0.5:
        outer = rng.choice(["", "[gallery ids=1]\n\n", "<!--more-->\n\n"])
        lines = [re.sub(r"\n\s*\n", "\n", _html_inline(rng, block)) for block in blocks]
        return _joined(rng, [(outer if i == 0 else "", line, "\r\n\r\n") for i, line in enumerate(lines)])
    opened = '<!-- wp:paragraph {"align":"left"} -->\n<p class="has-x">'
    return _joined(rng, [(opened, _html_inline(rng, b), "</p>\n<!-- /wp:paragraph -->\n\n") for b in blocks])


def write_wagtail(rng: Random, blocks: list[Nodes]) -> tuple[str, list[tuple[int, int]]]:
    rows = [(f'<p data-block-key="k{i}">', _html_inline(rng, b), "</p>") for i, b in enumerate(blocks)]
    rows[-1] = (*rows[-1][:2], '</p><embed embedtype="image" id="3" alt="x"/>')
    return _joined(rng, rows)


def _json_string(rng: Random, text: str, ascii_only: bool) -> str:
    return json.dumps(text, ensure_ascii=ascii_only)[1:-1].replace("/", rng.choice(["/", "\\/"]))


def write_streamfield(rng: Random, blocks: list[Nodes]) -> tuple[str, list[tuple[int, int]]]:
    ascii_only, pieces = rng.random() < 0.5, []
    for number, block in enumerate(blocks):
        rich = any(style for _, style in block) or rng.random() < 0.5
        value = f'<p data-block-key="k">{_html_inline(rng, block)}</p>' if rich else text_of(block)
        opened = "[" if number == 0 else rng.choice([", ", ",\n  "])
        closed = f'", "id": "{number}"}}' + ("]" if number == len(blocks) - 1 else "")
        pieces.append((opened + '{"type": "t", "value": "', _json_string(rng, value, ascii_only), closed))
    return _joined(rng, pieces)


def write_lexical(rng: Random, blocks: list[Nodes]) -> tuple[str, list[tuple[int, int]]]:
    pieces = []
    for number, block in enumerate(blocks):
        children = json.dumps(
            [_lexical_node(text, style) for text, style in _run_together(block)],
            ensure_ascii=rng.random() < 0.5,
        )
        opened = '{"root":{"children":[' if number == 0 else ', {"type":"horizontalrule"}, '
        closed = ',"type":"paragraph","version":1}' + (
            '],"type":"root"}}' if number == len(blocks) - 1 else ""
        )
        pieces.append((opened + '{"children":', children, closed))
    return _joined(rng, pieces)


def _run_together(block: Nodes) -> Nodes:
    """Lexical keeps no two texts side by side that are set alike."""
    made: Nodes = []
    for text, style in block:
        if made and made[-1][1] == style == "":
            made[-1] = (made[-1][0] + text, style)
        else:
            made.append((text, style))
    return made


def _lexical_node(text: str, style: str) -> dict[str, Any]:
    form = 2 if "em" in style else 1 if "strong" in style else 0
    node = {"detail": 0, "format": form, "text": text, "type": "extended-text", "version": 1}
    return {"children": [node], "type": "link", "url": "/x", "version": 1} if "link" in style else node


def _markdown_text(rng: Random, text: str, soft: str) -> str:
    out = []
    for char in text:
        if char == " ":
            out.append(soft if rng.random() < 0.08 else " ")
        elif char in "{}":
            out.append(f"&#{ord(char)};")
        elif char == "’" and rng.random() < 0.2:
            out.append("&rsquo;")
        else:
            out.append("\\" + char if char in "\\`*_[]<>&#|~!" else char)
    return "".join(out)


def _markdown_inline(rng: Random, block: Nodes, soft: str) -> str:
    marks = {
        "em": [("*", "*"), ("<em>", "</em>")],
        "strong": [("**", "**")],
        "link": [("[", "](/x)"), ("[", '](</a b> "t *x*")'), ("[", "][ref]")],
        "link em": [("[*", "*](/x)")],
        "strong em": [("***", "***")],
    }
    out = []
    for number, (text, style) in enumerate(block):
        opened, closed = rng.choice(marks[style]) if style else ("", "")
        out.append(opened + _markdown_text(rng, text, soft if 0 < number < len(block) - 2 else " ") + closed)
    return "".join(out)


def write_markdown(rng: Random, blocks: list[Nodes]) -> tuple[str, list[tuple[int, int]]]:
    end = rng.choice(["\n", "\r\n"])
    front = rng.choice(["", f"---{end}title: 'Mot *fin*'{end}---{end}", f"+++{end}t = 1{end}+++{end}{end}"])
    pieces = []
    for number, block in enumerate(blocks):
        prefix, soft = rng.choice(
            [("", end), ("> ", f"{end}> "), ("- ", f"{end}  "), ("## ", " "), ("1. ", f"{end}   ")]
        )
        between = rng.choice(
            [
                "",
                f"{{{{< figure src=x >}}}}{end}{end}",
                f"```{end}Mot *code*{end}```{end}{end}",
                f"***{end}{end}",
            ]
        )
        # A rule parts the blocks: two lists in a row would be one.
        between = between or f"<!-- x -->{end}{end}"
        opened = (front if number == 0 else "") + between + prefix
        pieces.append((opened, _markdown_inline(rng, block, soft), end + end))
    source, spans = _joined(rng, pieces)
    mark = "\ufeff" if rng.random() < 0.1 else ""
    spans = [(start + len(mark), stop + len(mark)) for start, stop in spans]
    return mark + source + f"[ref]: /ref{end}", spans


def write_text(rng: Random, blocks: list[Nodes]) -> tuple[str, list[tuple[int, int]]]:
    return _joined(rng, [("", text_of(block), rng.choice(["\n\n", "\r\n\r\n"])) for block in blocks])


WRITERS: dict[SourceFormat, Callable[[Random, list[Nodes]], tuple[str, list[tuple[int, int]]]]] = {
    SourceFormat.TEXT: write_text,
    SourceFormat.HTML: write_html,
    SourceFormat.WORDPRESS: write_wordpress,
    SourceFormat.WAGTAIL: write_wagtail,
    SourceFormat.STREAMFIELD: write_streamfield,
    SourceFormat.MARKDOWN: write_markdown,
    SourceFormat.MDX: write_markdown,
    SourceFormat.LEXICAL: write_lexical,
}

# ---- rendering them, by other means than the product's


def shown(source: str, source_format: SourceFormat) -> str:
    """All that the source shows, as another parser reads it, without any space: where lines break does not count."""
    return "".join(_RENDERERS[source_format](source).split())


def _shown_html(source: str) -> str:
    document = turbohtml.parse(source.removeprefix("\ufeff"))
    for node in document.select("script, style"):
        node.decompose()
    return document.text


def _shown_markdown(source: str) -> str:
    source = source.removeprefix("\ufeff")
    options = Options.ENABLE_TABLES | Options.ENABLE_FOOTNOTES | Options.ENABLE_STRIKETHROUGH
    options |= Options.ENABLE_YAML_STYLE_METADATA_BLOCKS | Options.ENABLE_PLUSES_DELIMITED_METADATA_BLOCKS
    return _shown_html(pyromark.html(source, options=options))


def _shown_lexical(source: str) -> str:
    def texts(node: Any) -> str:
        return node.get("text", "") + "".join(texts(child) for child in node.get("children", []))

    return texts(json.loads(source)["root"])


def _shown_streamfield(source: str) -> str:
    values = [block["value"] for block in json.loads(source)]
    return " ".join(_shown_html(value) if value.startswith("<p ") else value for value in values)


_RENDERERS: dict[SourceFormat, Callable[[str], str]] = {
    SourceFormat.TEXT: lambda source: source,
    SourceFormat.HTML: _shown_html,
    SourceFormat.WORDPRESS: _shown_html,
    SourceFormat.WAGTAIL: _shown_html,
    SourceFormat.STREAMFIELD: _shown_streamfield,
    SourceFormat.MARKDOWN: _shown_markdown,
    SourceFormat.MDX: _shown_markdown,
    SourceFormat.LEXICAL: _shown_lexical,
}
