"""How well, and how fast, are reported places found again?"""

from __future__ import annotations
