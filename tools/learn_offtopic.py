"""Learns from tests/corpora/offtopic what each trait of a remark weighs, and writes core/offtopic/weights.py.

    pip install numpy scipy rapidfuzz     # in an environment of its own: nothing of this is needed at run time
    python tools/learn_offtopic.py [--try]

First each source of messages is left out in turn and sorted with what was learnt from the others: that tells what
to expect of strangers, and where to ask (`ASK`). ``--try`` stops there. A logistic regression; what is rare is held
near nothing, and what weighs next to nothing is left out.
"""

from __future__ import annotations

import sys
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from pathlib import Path

import numpy as np
from scipy.optimize import minimize
from scipy.sparse import csr_matrix

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "src")]

from corrigenda.core.offtopic.reading import Reading  # noqa: E402  (the paths come first)
from corrigenda.core.offtopic.sorting import traits  # noqa: E402
from tests.corpora.offtopic_scores import GENUINE, Message, figures, messages  # noqa: E402

# `fresh-held-out` and `editor-held-out` are never learnt from.
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
LOST = 0.03  # of the genuine may be asked: two in a hundred would let four in ten of the rest pass
RARE = 6  # messages; what fewer have is not learnt
# How strongly a weight is held near nothing: manners and what is shared with the paragraph are few and seen often.
HELD = {"w": 0.9, "b": 0.9, "f": 0.9, "=": 0.2, "@": 0.2}
LEAST = 0.1  # smaller weights are left out

Traits = dict[str, float]


def main() -> None:
    sources = {name: [one for part in parts for one in messages(part)] for name, parts in SOURCES.items()}
    found = {name: [(one, *both(one)) for one in told] for name, told in sources.items()}
    ask = leave_one_out(found)
    if "--try" in sys.argv[1:]:
        return
    weights = learn([one for told in found.values() for one in told])
    write(weights, ask)


def both(message: Message) -> tuple[Traits, Traits]:
    """The traits of a message with its paragraph and without."""
    reading = Reading(unicodedata.normalize("NFC", message.text)[:2_000])
    return traits(reading, message.paragraph), traits(reading, "")


Found = tuple[Message, Traits, Traits]


def leave_one_out(found: dict[str, list[Found]]) -> float:
    """From which score on to ask, so that no more of the genuine is lost than may be; prints what that lets through."""
    scored: dict[bool, list[tuple[Message, float, str]]] = {True: [], False: []}
    for left_out, told in found.items():
        weights = learn([one for name, others in found.items() if name != left_out for one in others])
        for message, beside, alone in told:
            if message.paragraph:
                scored[True].append((message, weigh(weights, beside), left_out))
            scored[False].append((message, weigh(weights, alone), left_out))
    ask = threshold([(message, score) for message, score, _ in scored[True]], LOST)
    for beside, told in scored.items():
        print("with the paragraph" if beside else "without")
        for name in (*found, ""):
            those = [(m, s) for m, s, source in told if name in {source, ""}]
            if those:
                shown = [figures([(m, s >= at) for m, s in those]) for at in (ask, ask - 0.5, ask - 1)]
                own = threshold(those, LOST)
                at_lost = figures([(m, s >= own) for m, s in those])
                print(
                    f"  {name or 'all':10}",
                    *(f"{act:.1f} % / {lost:.1f} %" for act, lost in shown),
                    f"at 2 %: {at_lost[0]:.1f} % (from {own:.2f})",
                    sep="   ",
                )
    return ask


def threshold(scored: Sequence[tuple[Message, float]], lost: float) -> float:
    """The score that so many of the genuine reach, facts and language in the published proportions."""
    counted = Counter(message.label for message, _ in scored)
    share = {"fact": 6 / 39, "text": 33 / 39}
    gone = 0.0
    for message, score in sorted(scored, key=lambda one: -one[1]):
        if message.label in GENUINE:
            gone += share[message.label] / counted[message.label]
            if gone > lost:
                return score + 0.01
    return 0.0


def weigh(weights: Traits, found: Traits) -> float:
    return weights["bias"] + sum(weights.get(name, 0.0) * much for name, much in found.items())


def learn(found: Iterable[Found]) -> Traits:
    """What each trait weighs for something else than an error. Replies are left out: they have a lane of their own."""
    rows: list[Traits] = []
    elsewhere: list[float] = []
    counts: list[float] = []
    for message, beside, alone in found:
        if message.label == "reply":
            continue
        variants = [beside, alone] if message.paragraph else [alone]
        for variant in variants:
            rows.append(variant)
            elsewhere.append(-1.0 if message.label in GENUINE else 1.0)
            counts.append(1 / len(variants))
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


def write(weights: Traits, ask: float) -> None:
    by_weight: dict[float, list[str]] = defaultdict(list)
    for name, weight in weights.items():
        if name != "bias":
            by_weight[weight].append(name)
    groups = "\n".join(
        f"{weight:+.2f}\n{wrapped(names)}" for weight, names in sorted(by_weight.items(), reverse=True)
    )
    path = ROOT / "src/corrigenda/core/offtopic/weights.py"
    path.write_text(TEMPLATE.format(ask=ask, bias=weights["bias"], groups=groups), "utf-8")
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

# From this score on the reader is asked; about three in a hundred genuine errors told by strangers reach it.
ASK = {ask:.2f}
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
