"""Side-by-side measurements, one command each."""

from __future__ import annotations
