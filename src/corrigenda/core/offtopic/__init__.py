"""Is a remark about an error in the text, or does it belong elsewhere? Explained, and never the last word.

    sort_out("Je n’ai pas reçu mon journal", "Le conseil a voté …")   # Finding(topic, score, signs)

The words of a remark, how it is said and how it touches the picked paragraph each weigh something, learnt from a corpus
of messages (tools/learn_offtopic.py). From `ASK` on the reader is *asked* whether this is about an error in the text,
and may say yes; from `DOUBT` on it is *doubtful* and lies apart at the desk. Nothing is refused here.
"""

from __future__ import annotations

from corrigenda.core.offtopic.sorting import NOTHING, Finding, sort_out
from corrigenda.core.offtopic.topics import Topic
from corrigenda.core.offtopic.weights import ASK, DOUBT

__all__ = ["ASK", "DOUBT", "NOTHING", "Finding", "Topic", "sort_out"]
