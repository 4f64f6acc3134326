"""The connector for Ghost, by its Admin API and a custom integration's key."""

from __future__ import annotations

from corrigenda.connectors.ghost.connector import GhostConnector

__all__ = ["GhostConnector"]
