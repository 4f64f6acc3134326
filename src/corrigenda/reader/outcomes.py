"""What became of each passage of a report, in words for its reader."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from corrigenda.core.lifecycle import CLOSED, State
from corrigenda.core.merging import folded
from corrigenda.models import Erratum, Message, Notice, Passage, Report, queries

# The state in a word, and what it means for the reader: what was done, what happens next.
WORDS: dict[State, tuple[Promise, Promise]] = {
    State.OPEN: (
        _("Waiting for the desk"),
        _("An editor will read it. Come back to this page to see what became of it."),
    ),
    State.NEEDS_INFO: (
        _("The desk has a question for you"),
        _("Your answer goes back to the desk."),
    ),
    State.HELD: (
        _("Being checked"),
        _("The desk has read it and is checking; this takes more time."),
    ),
    State.ACCEPTED: (
        _("Accepted"),
        _("The desk agrees with you. The article will be corrected."),
    ),
    State.APPLIED: (
        _("Corrected"),
        _("The article has been corrected. Thank you."),
    ),
    State.PUBLISHED: (
        _("Corrected and published"),
        _("The article has been corrected, and the correction is on the public record. Thank you."),
    ),
    State.REJECTED: (
        _("Left as it is"),
        _("The desk has read it and leaves the text as it is."),
    ),
    State.ALREADY_FIXED: (
        _("Already corrected"),
        _("The error had been corrected when the desk read your report. Thank you."),
    ),
    State.OFF_TOPIC: (
        _("Not a matter for this form"),
        _("This is not an error in the text. The contact page is the place for it."),
    ),
}
WITHDRAWN = (_("Taken back"), _("You took this report back. Your words have been erased."))
# The looks of the badge: by the state's own name (see badge.css).
DONE = {State.APPLIED, State.PUBLISHED, State.ALREADY_FIXED}


@dataclass(frozen=True, slots=True)
class Outcome:
    """One passage and what became of it.

    ``others`` readers said the same; ``told_before``: so had this reader; ``wording`` is the desk's own, where it differs from the reader's.
    """

    passage: Passage
    state: str
    title: Promise
    meaning: Promise
    reason: str
    others: int
    told_before: bool
    wording: str
    messages: Sequence[Message]
    notices: Sequence[Notice]

    @property
    def erratum(self) -> Erratum | None:
        """The erratum that the passage belongs to."""
        return self.passage.erratum

    @property
    def is_asked(self) -> bool:
        """Whether the desk waits for the reader's answer."""
        return self.state == State.NEEDS_INFO.value

    @property
    def is_done(self) -> bool:
        """Whether the article is right now."""
        return self.state in {state.value for state in DONE}


def heading_of(outcomes: Sequence[Outcome]) -> Promise:
    """What the receipt is about today: the desk's question, what became of the report, or its arrival."""
    states = {State(outcome.state) for outcome in outcomes}
    if State.NEEDS_INFO in states:
        return _("The desk has a question for you")
    if states <= CLOSED | {State.ACCEPTED}:
        return _("What became of your report")
    return _("Thank you, your report has arrived")


def is_personal(outcomes: Sequence[Outcome]) -> bool:
    """Whether the report asks something for a person whom the article concerns."""
    return any(outcome.erratum is not None and outcome.erratum.is_personal for outcome in outcomes)


def may_change(outcomes: Sequence[Outcome]) -> bool:
    """Whether there will be something to tell the reader yet."""
    return any(State(outcome.state) not in CLOSED for outcome in outcomes)


def outcomes_of(report: Report) -> list[Outcome]:
    """What became of each passage, in the order of the article."""
    messages = list(report.messages.all())
    told = queries.told_before(report)
    return [
        _outcome(passage, messages, told_before=passage.erratum_id in told, is_erased=not report.salt)
        for passage in report.passages.all()
    ]


def _outcome(passage: Passage, messages: Sequence[Message], *, told_before: bool, is_erased: bool) -> Outcome:
    erratum = passage.erratum
    state = State.OPEN if erratum is None else State(erratum.state)
    withdrawn = is_erased and (erratum is None or erratum.reason_code == "withdrawn")
    title, meaning = WITHDRAWN if withdrawn else WORDS[state]
    return Outcome(
        passage=passage,
        state=state.value,
        title=title,
        meaning=meaning,
        reason="" if erratum is None else erratum.reason,
        others=0 if erratum is None else max(erratum.readers - 1, 0),
        told_before=told_before,
        wording=_wording(passage, erratum),
        messages=[m for m in messages if m.erratum_id == passage.erratum_id and m.text],
        notices=[] if erratum is None else [n for n in erratum.notices.all() if n.withdrawn_at is None],
    )


def _wording(passage: Passage, erratum: Erratum | None) -> str:
    if erratum is None or not erratum.after or folded(erratum.after) == folded(passage.proposal):
        return ""
    return erratum.after
