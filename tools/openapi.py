"""Writes docs/openapi.json, the document that the API serves; a test keeps the two the same."""

from __future__ import annotations

import os
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent

if __name__ == "__main__":
    sys.path[:0] = [str(ROOT), str(ROOT / "src")]
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "project.settings")
    import django

    django.setup()
    from corrigenda.api.document import openapi_text

    (ROOT / "docs" / "openapi.json").write_text(openapi_text(), "utf-8")
