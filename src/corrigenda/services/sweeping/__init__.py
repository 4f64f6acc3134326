"""The same mistake is corrected in other articles: an editor's picks, each then checked and decided on its own."""

from __future__ import annotations

from corrigenda.services.sweeping.after import look, take_back
from corrigenda.services.sweeping.beginning import MOST, Pick, begin
from corrigenda.services.sweeping.correcting import correct

__all__ = ["MOST", "Pick", "begin", "correct", "look", "take_back"]
