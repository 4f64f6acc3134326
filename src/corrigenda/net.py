"""The one guarded HTTP client: public addresses only, checked where they are dialled; size and time limits."""

from __future__ import annotations
