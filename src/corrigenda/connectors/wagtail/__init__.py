"""The connector for Wagtail, through the package ``corrigenda-wagtail`` in the site."""

from __future__ import annotations

from corrigenda.connectors.wagtail.connector import WagtailConnector

__all__ = ["WagtailConnector"]
