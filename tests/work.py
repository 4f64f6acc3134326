"""How much work does something do? Counted, not timed: the same on a busy machine, and under coverage."""

from __future__ import annotations

import cProfile
from collections.abc import Callable


def calls_of(work: Callable[[], object]) -> int:
    """How many functions, Python's and C's, a piece of work calls.

    What grows too fast shows here, as every loop of ours that matters calls something; what one C function does
    inside is not seen. The profiler counts in C: a counter in Python takes most of the time.
    """
    profile = cProfile.Profile()
    profile.runcall(work)
    return sum(entry.callcount for entry in profile.getstats())
