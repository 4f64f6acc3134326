"""What elements say about themselves: by tag, role, class and id. No rule here knows a particular site."""

from __future__ import annotations

import re
from collections.abc import Iterator
from enum import IntEnum

from turbohtml import Element, Node

# Whole words of class names and ids, as templates of every make use them for what surrounds an article.
# The first are never an article, however much prose they hold (consent texts are long, and so are comments);
# the others are, on a page where nearly everything stands in an element of that name.
_ALWAYS_AROUND = re.compile(
    r"^(.*-)?(comments?|commentlist|comment-?(area|section|body|content|text)|respond|disqus\w*|cookies?|consent|gdpr"
    r"|modal|popup|newsletter\w*|signup|outbrain|taboola|breadcrumbs?|navbar|navigation|masthead|adsbygoogle"
    r"|related\w*|recirc\w*|recommend\w*)(-.*)?$"
)
_AROUND = re.compile(
    r"^(.*-)?(shar(e|ing)|sharedaddy|addthis\w*|subscri\w*|promo\w*|ad|ads|advert\w*|sponsor\w*|sidebar\w*|widgets?|nav"
    r"|menu\w*|footer|bio|authorbox|byline\w*|taglinks|topics?|trending|popular|copyright|toolbar|pagination|pager"
    r"|also|login|register|toc|carousel|slideshow|teasers?|eyebrow|kicker|skip|search\w*|more|metadata|meta|postmeta"
    r"|credits?|author\w*|disclaimer|screen-reader\w*|visually-?hidden|offscreen|alert|rating\w*|vote\w*|poll"
    r"|timestamp|date|published\w*|updated)(-.*)?$"
    r"|^(.*-)?(tags?|tag-?list|sr-only|hidden|hide|print-only|social(-?(shar(e|ing)|links?|icons?|bar|buttons?|media|nav"
    r"|follow|networks?|tools?))?)$"
)
# Themes write a post's whole filing into its classes ("category-films tag-menu label-hidden").
_FILING = re.compile(r"^(tag|category|label|type|status|format|field|view|node)-")
# What stands in a frame of furniture and is the article's all the same.
_EMBED = re.compile(r"(^|-)(embed\w*|tweet|twitter|instagram|\w*quote)(-|$)")
_PICTURE = re.compile(r"(^|-)(photo\w*|image\w*|img|picture\w*|figure|thumb\w*|\w*gallery\w*|media\w*)(-|$)")
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
    r"(^|-)(stand-?first|sub-?title|sub-?head(line|ing)?|dek|deck|chapo|chapeau|accroche|strap-?line)(-|$)"
)
# Of these names, the first paragraph of a text is given one as often as a standfirst.
_INTRODUCTION = re.compile(r"(^|-)(lede?|lead|intro(duction)?|summary|excerpt|synopsis)(-|$)")
_CAMEL = re.compile(r"([a-z])([A-Z])")
_LONGEST_CAPTION = 600  # characters, white space included
_LONGEST_TEASER = 600
_LONGEST_NAME = 60  # Longer ones are made by machines: hashes, or styles spelt out.


def ancestors_and_self(element: Element) -> Iterator[Element]:
    """The element, its parent, and so on up to ``<html>``."""
    node: Node | None = element
    while isinstance(node, Element):
        yield node
        node = node.parent


class Furniture(IntEnum):
    """How surely an element stands around an article, not in it."""

    NO = 0
    PERHAPS = 1
    SURELY = 2


def furniture_of(element: Element) -> Furniture:
    """What the element calls itself: something around an article, or not."""
    if element.tag == "article" and is_teaser(element):
        return Furniture.PERHAPS
    if element.tag in ("article", "main", "body", "html"):
        return Furniture.NO
    if element.tag in _FURNITURE_TAGS or element.attr("role") in _FURNITURE_ROLES:
        return Furniture.SURELY
    names = [name for name in _names(element) if not _FILING.match(name)]
    if any(_ALWAYS_AROUND.match(name) for name in names):
        return Furniture.SURELY
    if any(_EMBED.search(name) or _ARTICLE.search(name) for name in names):
        return Furniture.NO
    return Furniture.PERHAPS if any(_AROUND.match(name) for name in names) else Furniture.NO


def is_teaser(element: Element) -> bool:
    """Whether the element shows another article: its heading leads to another page, and it is short."""
    if len(element.text) > _LONGEST_TEASER:
        return False
    heading = element.select_one("h2 a[href], h3 a[href], h4 a[href], a[href] h2, a[href] h3, a[href] h4")
    link = heading.closest("a[href]") if heading is not None else None
    return link is not None and "#" not in (link.attr("href") or "#")


def is_picture(element: Element) -> bool:
    """Whether the element is the frame of a picture, so that the words in it are about the picture."""
    if element.tag == "figure":
        return element.select_one("p + p") is None
    named = any(_PICTURE.search(name) for name in _names(element))
    return named and element.find("img") is not None and len(element.text) < _LONGEST_CAPTION


def is_caption(element: Element) -> bool:
    """Whether the element calls itself a picture's caption."""
    return element.tag in ("figcaption", "caption") or any(_CAPTION.search(name) for name in _names(element))


def is_standfirst(element: Element) -> bool:
    """Whether the element calls itself a standfirst."""
    prop = element.attr("itemprop") or ""
    named = any(_STANDFIRST.search(name) for name in _names(element))
    return named or prop in ("description", "alternativeHeadline")


def is_introduction(element: Element) -> bool:
    """Whether the element calls itself a standfirst, or something that a first paragraph may be called too."""
    return is_standfirst(element) or any(_INTRODUCTION.search(name) for name in _names(element))


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
