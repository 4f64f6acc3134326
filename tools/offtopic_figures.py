"""Prints where the messages of a file would come to lie.

    python tools/offtopic_figures.py messages.tsv

One message a line, parted by tabs: label (fact, text, reply; anything else is off topic), language, message, and the
paragraph that was picked. Per cent, in the published proportions (tests/corpora/offtopic/README.md).
"""

from __future__ import annotations

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "src")]

from tests.corpora.offtopic_scores import read, shares, sorted_out  # noqa: E402  (the paths come first)


def main() -> None:
    messages = read(Path(sys.argv[1]))
    alone = [message._replace(paragraph="") for message in messages]
    for how, told in (("with the paragraph", messages), ("without", alone)):
        found = shares(sorted_out(told))
        print(
            f"{how}: {found.actionable:.1f} % of the queue is actionable; of genuine errors {found.asked:.1f} % are asked "
            f"about and {found.doubtful:.1f} % doubtful; {found.apart:.1f} % of all lie apart, {found.found:.1f} % of "
            "these are actionable"
        )


if __name__ == "__main__":
    main()
