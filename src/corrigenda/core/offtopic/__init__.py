"""Is a remark about an error in the text, or does it belong elsewhere? Explained, and never the last word.

    sort_out("Je n’ai pas reçu mon journal", points_at_text=False)   # Finding(topic, score, signs)

Signs with weights speak for a topic, others for an error; from `ASK` on the reader is *asked* whether this is about
an error in the text, and may say yes. Nothing is refused here.
"""

from __future__ import annotations

from corrigenda.core.offtopic.signs import Topic
from corrigenda.core.offtopic.sorting import ASK, Finding, sort_out

__all__ = ["ASK", "Finding", "Topic", "sort_out"]
