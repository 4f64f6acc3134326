"""Measures the quality corpora anew and pins what was reached in tests/corpora/floors.json.

    python tools/pin_floors.py [--allow-lower]

Without ``--allow-lower`` nothing is written when a pinned floor would fall, a ceiling rise or a class go missing.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "src")]

from tests.corpora import anchoring_scores, merging_scores, offtopic_scores  # noqa: E402  (the paths come first)

SCORES = {"anchoring": anchoring_scores, "merging": merging_scores, "offtopic": offtopic_scores}


def main() -> None:
    path = anchoring_scores.FLOORS
    everything = json.loads(path.read_text("utf-8")) if path.exists() else {}
    worse: list[str] = []
    for name, scores in SCORES.items():
        floors, ceilings = scores.measure()
        before = everything.get(name, {})
        worse += lowered(before.get("floors", {}), floors) + raised(before.get("ceilings", {}), ceilings)
        everything[name] = {"fingerprint": scores.fingerprint(), "floors": floors, "ceilings": ceilings}
    if worse and "--allow-lower" not in sys.argv[1:]:
        sys.exit("not pinned, this would lower the bar (--allow-lower insists):\n" + "\n".join(worse))
    path.write_text(json.dumps(everything, indent=2, ensure_ascii=False, sort_keys=True) + "\n", "utf-8")
    print(json.dumps(everything, indent=2, ensure_ascii=False))


def lowered(before: dict[str, float], now: dict[str, float]) -> list[str]:
    """The floors that would fall, or vanish, in words."""
    return [
        f"  {name}: {old} -> {now.get(name)}" for name, old in before.items() if now.get(name, -1.0) < old
    ]


def raised(before: dict[str, float], now: dict[str, float]) -> list[str]:
    """The ceilings that would rise, or vanish, in words."""
    return [
        f"  {name}: {old} -> {now.get(name)}" for name, old in before.items() if now.get(name, 101.0) > old
    ]


if __name__ == "__main__":
    main()
