"""The connector for sites built from a git repository: Hugo, Jekyll, Eleventy, Docusaurus, MkDocs and their like."""

from __future__ import annotations

from corrigenda.connectors.git.connector import GitConnector

__all__ = ["GitConnector"]
