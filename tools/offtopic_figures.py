"""Prints what the question "is this about an error?" would do to a file of messages.

    python tools/offtopic_figures.py messages.tsv

One message a line, parted by tabs: label (fact, text, reply; anything else is off topic), language, message, and the
paragraph that was picked. Per cent of what reaches the desk that is actionable, and of genuine errors asked about.
"""

from __future__ import annotations

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "src")]

from corrigenda.core.offtopic import sort_out  # noqa: E402  (the paths come first)
from tests.corpora.offtopic_scores import figures, read  # noqa: E402


def main() -> None:
    messages = read(Path(sys.argv[1]))
    for how, seen in (("with the paragraph", True), ("without", False)):
        actionable, lost = figures(
            [(one, sort_out(one.text, one.paragraph if seen else "").asks) for one in messages]
        )
        print(f"{how}: {actionable:.1f} % actionable, {lost:.1f} % of genuine errors asked")


if __name__ == "__main__":
    main()
