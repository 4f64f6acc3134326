"""Speaks the HTTP contract with ``corrigenda-wagtail``, which compares and publishes a page in one transaction.

Wagtail 8 has a REST API that writes (v3, a preview). It rewrites the HTML of rich text, starts from the newest draft and
compares no version, so it cannot keep what a connector promises.
"""

from __future__ import annotations

from corrigenda.connectors.http import HttpConnector


class WagtailConnector(HttpConnector):
    """An address and a shared secret: those of ``corrigenda_wagtail.urls`` and ``CORRIGENDA_WAGTAIL``."""

    name = "wagtail"
