"""What elements say about themselves: by tag, role, class and id. No rule here knows a particular site."""

from __future__ import annotations

import re
from collections.abc import Iterator

from turbohtml import Element, Node

# Whole words of class names and ids, as templates of every make use them for what surrounds an article.
_FURNITURE = re.compile(
    r"^(.*-)?(related|recirc\w*|recommend\w*|shar(e|ing)\w*|social\w*|comments?|commentlist|respond|disqus\w*"
    r"|newsletter\w*|subscri\w*|signup|promo\w*|ad|ads|advert\w*|adsbygoogle|sponsor\w*|sidebar\w*|widgets?"
    r"|breadcrumbs?|nav|navbar|navigation|menu\w*|footer|masthead|bio|authorbox|byline\w*|tags?|taglinks|topics?"
    r"|trending|popular|outbrain|taboola|cookies?|consent|gdpr|modal|popup|copyright|toolbar|pagination|pager|also"
    r"|login|register|toc|carousel|slideshow|teasers?|eyebrow|kicker|skip|search\w*|more|metadata|meta|postmeta"
    r"|credits?|author\w*|disclaimer|hidden|hide|sr-only|screen-reader\w*|visually-?hidden|offscreen|print-only"
    r"|alert|rating\w*|vote\w*|poll|timestamp|date|published\w*|updated)(-.*)?$"
)
_FURNITURE_TAGS = frozenset({"nav", "footer", "form", "aside", "address"})
_FURNITURE_ROLES = frozenset(
    {"navigation", "complementary", "contentinfo", "search", "dialog", "banner", "menu", "tablist"}
)
_ARTICLE = re.compile(
    r"(article|story|post|entry|news)-?(body|content|text|detail|main|copy)"
    r"|^(body-?copy|content-?body|articlebody|storybody|entry|story|post|article)$"
)
_CAPTION = re.compile(r"(^|-)(caption\w*|legende?|photo-?credit)(-|$)|-?caption$")
_STANDFIRST = re.compile(
    r"(^|-)(stand-?first|sub-?title|sub-?head(line|ing)?|dek|deck|chapo|chapeau|accroche|strap-?line|lede?|lead"
    r"|intro(duction)?|summary|excerpt|synopsis)(-|$)"
)
_CAMEL = re.compile(r"([a-z])([A-Z])")
_LONGEST_NAME = 60  # Longer ones are made by machines: hashes, or styles spelt out.


def ancestors_and_self(element: Element) -> Iterator[Element]:
    """The element, its parent, and so on up to ``<html>``."""
    node: Node | None = element
    while isinstance(node, Element):
        yield node
        node = node.parent


def is_furniture(element: Element) -> bool:
    """Whether the element calls itself something that stands around an article, not in it."""
    if element.tag in _FURNITURE_TAGS or element.attr("role") in _FURNITURE_ROLES:
        return True
    return any(_FURNITURE.match(name) for name in _names(element))


def is_caption(element: Element) -> bool:
    """Whether the element calls itself a picture's caption."""
    return element.tag in ("figcaption", "caption") or any(_CAPTION.search(name) for name in _names(element))


def is_standfirst(element: Element) -> bool:
    """Whether the element calls itself a standfirst."""
    prop = element.attr("itemprop") or ""
    return prop in ("description", "alternativeHeadline") or any(
        _STANDFIRST.search(name) for name in _names(element)
    )


def article_claim(element: Element) -> float:
    """How strongly the element says that it is the article's body: a factor, 1 when it says nothing."""
    if "articleBody" in (element.attr("itemprop") or ""):
        return 1.5
    if any(_ARTICLE.search(name) for name in _names(element)):
        return 1.2
    return 1.1 if element.tag == "article" else 1.0


def _names(element: Element) -> list[str]:
    given = [*classes_of(element), element.attr("id") or ""]
    return [
        _CAMEL.sub(r"\1-\2", name).replace("_", "-").lower()
        for name in given
        if 0 < len(name) < _LONGEST_NAME
    ]


def classes_of(element: Element) -> list[str]:
    """The element's classes."""
    return (element.attr("class") or "").split()
