"""Puts the element into the templates of a Django or Wagtail site that has this app installed."""

from __future__ import annotations

from urllib.parse import urlencode

from django import template
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import gettext

from corrigenda.conf import conf
from corrigenda.web import element

register = template.Library()


@register.simple_tag
def corrigenda_script() -> SafeString:
    """The loader, pinned by its hash; once a page, anywhere."""
    return format_html(
        '<script type="module" src="{}" integrity="{}" crossorigin="anonymous"></script>',
        element.loader_url(),
        element.integrity(),
    )


@register.simple_tag
def corrigenda_report(url: str, label: str = "", selector: str = "") -> SafeString:
    """The element of the article at ``url`` (its public address), with the plain link inside.

    ``selector`` is the CSS selector of the article's text, where the page does not say it by itself.
    """
    return format_html(
        '<corrigenda-report data-url="{}"{}><a href="{}/report?{}" rel="nofollow">{}</a></corrigenda-report>',
        url,
        format_html(' data-selector="{}"', selector) if selector else "",
        conf().base_url,
        urlencode({"url": url}),
        label or gettext("An error in the text?"),
    )
