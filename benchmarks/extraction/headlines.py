"""Is the headline right? There is no truth for it: the page's own titles and first-level headings are the judges."""

from __future__ import annotations

import re

import turbohtml

_LETTERS = re.compile(r"\w+")


def headline_agrees(html: str, headline: str) -> bool:
    """Whether the headline's words are those of ``og:title``, begin ``<title>``, or are the only ``<h1>``'s.

    A site's name after the title counts for nothing either way. Judges by words, so a quote's kind does not matter.
    """
    tree = turbohtml.parse(html)
    words = _words(headline)
    if not words:
        return False
    og = tree.select_one('meta[property="og:title"]')
    title = tree.select_one("head > title")
    given = [_words(og.attr("content") or "") if og else [], _words(title.text) if title else []]
    if any(told[: len(words)] == words or words[: len(told)] == told for told in given if told):
        return True
    h1s = [_words(h1.text) for h1 in tree.select("h1")]
    return words in h1s and any(len(set(words) & set(told)) * 2 >= len(set(words)) for told in given)


def _words(text: str) -> list[str]:
    return _LETTERS.findall(text.lower())
