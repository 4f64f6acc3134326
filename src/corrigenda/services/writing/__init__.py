"""An accepted erratum is written to the CMS by a job: intent first, then the write, then looking until it is live.

Nothing remote happens inside a transaction. Every job may run twice: it looks before it writes.
"""

from __future__ import annotations

from corrigenda.services.writing.acts import begin, give_up, preview, try_again, undo
from corrigenda.services.writing.carrying_out import write_application
from corrigenda.services.writing.looking import look_for
from corrigenda.services.writing.taking_back import undo_application

__all__ = [
    "begin",
    "give_up",
    "look_for",
    "preview",
    "try_again",
    "undo",
    "undo_application",
    "write_application",
]
