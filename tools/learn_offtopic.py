"""Learns from tests/corpora/offtopic what each trait of a remark weighs, and writes core/offtopic/weights.py.

    pip install numpy scipy rapidfuzz     # in an environment of its own: nothing of this is needed at run time
    python tools/learn_offtopic.py [--try]

First each source of messages is left out in turn and sorted with what was learnt from the others: that tells what
to expect of strangers, where to ask (`ASK`) and where to doubt (`DOUBT`). ``--try`` stops there. A logistic regression;
what is rare is held near nothing, and what weighs next to nothing is left out.
"""

from __future__ import annotations

import math
import sys
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

import numpy as np
from scipy.optimize import minimize
from scipy.sparse import csr_matrix

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "src")]

from corrigenda.core.offtopic.reading import Reading  # noqa: E402  (the paths come first)
from corrigenda.core.offtopic.sorting import traits  # noqa: E402
from corrigenda.core.offtopic.topics import Topic, topic_of  # noqa: E402
from tests.corpora.offtopic_scores import GENUINE, Message, Outcome, Shares, messages, shares  # noqa: E402

# `fresh-held-out`, `editor-held-out` and `strangers` are never learnt from.
SOURCES = {
    "regional": ("regional",),
    "national": ("national",),
    "letters": ("letters",),
    "daily": ("daily",),
    "abroad": ("abroad",),
    "press": ("press",),
    "editor": ("editor",),
    "first": ("tuning", "held-out"),
    "later": ("later",),
    "fresh": ("fresh-tuning",),
}
ASKED = 0.02  # of the genuine may be asked about
DOUBTED = 0.08  # of the genuine may lie apart: seven in ten of what stands in the queue are actionable then
STEP = 0.05
RARE = 6  # messages; what fewer have is not learnt
# How strongly a weight is held near nothing: manners and what is shared with the paragraph are few and seen often.
HELD = {"w": 0.9, "b": 0.9, "f": 0.9, "=": 0.2, "@": 0.2, "p": 2.0, "&": 0.6}
LEAST = 0.1  # smaller weights are left out

Traits = dict[str, float]


def main() -> None:
    sources = {name: [one for part in parts for one in messages(part)] for name, parts in SOURCES.items()}
    found = {name: [(one, *both(one)) for one in told] for name, told in sources.items()}
    thresholds = leave_one_out(found)
    if "--try" in sys.argv[1:]:
        return
    weights = learn(found)
    write(weights, *thresholds)


def both(message: Message) -> tuple[Traits, Traits]:
    """The traits of a message with its paragraph and without."""
    reading = Reading(unicodedata.normalize("NFC", message.text)[:2_000])
    return traits(reading, message.paragraph), traits(reading, "")


Found = tuple[Message, Traits, Traits]
Scored = dict[str, list[tuple[Message, float]]]


def leave_one_out(found: dict[str, list[Found]]) -> tuple[float, float]:
    """From which scores on to ask and to doubt, so that no more of the genuine is concerned than may be.

    Prints what strangers may expect of that. A person concerned is neither asked nor doubted, so scores nothing here.
    """
    scored: Scored = {}
    for left_out, told in found.items():
        weights = learn({name: others for name, others in found.items() if name != left_out})
        scored[left_out] = [
            (
                message,
                -math.inf
                if is_concerned(message)
                else weigh(weights, beside if message.paragraph else alone),
            )
            for message, beside, alone in told
        ]
    ask, doubt = threshold(scored, ASKED), threshold(scored, ASKED + DOUBTED)
    print(f"asks from {ask:.2f}, doubts from {doubt:.2f}")
    print(
        "          queue actionable  asked  doubtful (of the genuine)   apart (of all), actionable of these"
    )
    every = {
        name: shares([(message, outcome(score, ask, doubt)) for message, score in told])
        for name, told in scored.items()
    }
    mean = Shares(*(sum(column) / len(every) for column in zip(*every.values(), strict=True)))
    for name, row in {**every, "mean": mean}.items():
        print(f"{name:10}", *(f"{value:12.1f} %" for value in row))
    return ask, doubt


def is_concerned(message: Message) -> bool:
    reading = Reading(message.text)
    return topic_of(reading.text, reading.plain) is Topic.PERSON_CONCERNED


def outcome(score: float, ask: float, doubt: float) -> Outcome:
    return Outcome.ASKED if score >= ask else Outcome.DOUBTFUL if score >= doubt else Outcome.QUEUE


def threshold(scored: Scored, most: float) -> float:
    """The lowest score that so many of the genuine reach, in the published proportions; each source counts the same."""

    def reached(at: float) -> float:
        told = [
            shares([(message, outcome(score, at, at)) for message, score in one]) for one in scored.values()
        ]
        return sum(one.asked for one in told) / len(told)

    at = 5.0
    while reached(at - STEP) <= 100 * most:
        at -= STEP
    return at


def weigh(weights: Traits, found: Traits) -> float:
    return weights["bias"] + sum(weights.get(name, 0.0) * much for name, much in found.items())


def learn(sources: Mapping[str, Sequence[Found]]) -> Traits:
    """What each trait weighs for something else than an error. Replies are left out: they have a lane of their own."""
    rows: list[Traits] = []
    elsewhere: list[float] = []
    counts: list[float] = []
    for told in sources.values():
        # A big source tells more than a small one, but not as much more as it is bigger: it has manners of its own.
        count = min(1.5, math.sqrt(600 / len(told)))
        for message, beside, alone in told:
            if message.label == "reply":
                continue
            variants = [beside, alone] if message.paragraph else [alone]
            for variant in variants:
                rows.append(variant)
                elsewhere.append(-1.0 if message.label in GENUINE else 1.0)
                counts.append(count / len(variants))
    seen = Counter(name for row in rows for name in row)
    index = {name: at for at, name in enumerate(sorted(n for n, times in seen.items() if times >= RARE))}
    cells = [
        (much, at, index[name]) for at, row in enumerate(rows) for name, much in row.items() if name in index
    ]
    much, at, column = zip(*cells, strict=True)
    matrix = csr_matrix((much, (at, column)), shape=(len(rows), len(index)))
    side, count = np.array(elsewhere), np.array(counts)
    held = np.array([HELD[name[0]] for name in index])

    def loss(weights: np.ndarray) -> tuple[float, np.ndarray]:
        margin = side * (matrix @ weights[:-1] + weights[-1])
        pull = -side * count / (1 + np.exp(np.clip(margin, -50, 50)))
        value = (count * np.logaddexp(0, -margin)).sum() + (held * weights[:-1] ** 2).sum() / 2
        return value, np.append(matrix.T @ pull + held * weights[:-1], pull.sum())

    best = minimize(loss, np.zeros(len(index) + 1), jac=True, method="L-BFGS-B", options={"maxiter": 200}).x
    weights = {name: round(float(best[at]) * 20) / 20 for name, at in index.items()}
    return {"bias": round(float(best[-1]), 2)} | {n: w for n, w in weights.items() if abs(w) >= LEAST}


def write(weights: Traits, ask: float, doubt: float) -> None:
    by_weight: dict[float, list[str]] = defaultdict(list)
    for name, weight in weights.items():
        if name != "bias":
            by_weight[weight].append(name)
    groups = "\n".join(
        f"{weight:+.2f}\n{wrapped(names)}" for weight, names in sorted(by_weight.items(), reverse=True)
    )
    path = ROOT / "src/corrigenda/core/offtopic/weights.py"
    path.write_text(TEMPLATE.format(ask=ask, doubt=doubt, bias=weights["bias"], groups=groups), "utf-8")
    print(len(weights), "weights,", path.stat().st_size, "bytes")


def wrapped(names: Iterable[str]) -> str:
    """Names parted by a space that no name has, in lines of a width to read."""
    lines, line = [], ""
    for name in sorted(names):
        name = name.replace(" ", "~")
        if line and len(line) + len(name) > 108:
            lines.append(line)
            line = ""
        line += f" {name}"
    return "\n".join([*lines, line])


TEMPLATE = '''"""What each trait of a remark weighs for something else than an error; learnt by tools/learn_offtopic.py.

A weight stands above the traits that have it (`reading` tells their names; ``~`` stands for a space in one).
"""

from __future__ import annotations

# From this score on the reader is asked; two in a hundred genuine errors told by strangers reach it.
ASK = {ask:.2f}
# From this score on it is doubtful; eight more in a hundred reach it.
DOUBT = {doubt:.2f}
_BIAS = {bias}
_LEARNT = r"""
{groups}
"""


def _read(learnt: str) -> dict[str, float]:
    weights, weight = {{"bias": _BIAS}}, 0.0
    for line in learnt.strip().splitlines():
        if line.startswith(" "):
            weights.update((name.replace("~", " "), weight) for name in line.split())
        else:
            weight = float(line)
    return weights


WEIGHTS = _read(_LEARNT)
'''


if __name__ == "__main__":
    main()
