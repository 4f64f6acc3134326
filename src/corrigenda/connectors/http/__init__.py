"""The connector for home-made CMSs: two signed calls, described in docs/connectors/http.openapi.yaml."""

from __future__ import annotations

from corrigenda.connectors.http.connector import HttpConnector

__all__ = ["HttpConnector"]
