#!/usr/bin/env python
"""Django's command line for the standalone server."""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

if __name__ == "__main__":
    from project.commands import run

    run(sys.argv)
