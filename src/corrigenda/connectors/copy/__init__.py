"""The connector without a CMS: an editor pastes the new text by hand."""

from __future__ import annotations

from corrigenda.connectors.copy.connector import CopyConnector

__all__ = ["CopyConnector"]
