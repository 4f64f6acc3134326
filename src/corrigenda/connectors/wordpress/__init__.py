"""The connector for WordPress, by its REST API and an application password."""

from __future__ import annotations

from corrigenda.connectors.wordpress.connector import WordPressConnector

__all__ = ["WordPressConnector"]
