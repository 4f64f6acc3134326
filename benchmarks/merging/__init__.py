"""What does a new report cost when an article has many open errata, and how well do imagined readers meet?"""

from __future__ import annotations
