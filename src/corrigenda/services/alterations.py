"""What changed in an article without a correction behind it is kept for the desk: a notice, or none is needed."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime

from django.db import transaction
from django.db.models import QuerySet

from corrigenda.core.alterations import Altered, joined, unexplained
from corrigenda.core.errors import NotFound, Refused
from corrigenda.core.lifecycle import State
from corrigenda.core.words import Role
from corrigenda.models import (
    Alteration,
    AlterationState,
    Application,
    ApplicationState,
    Article,
    Erratum,
    Member,
    Notice,
    Revision,
    TrailHead,
)
from corrigenda.services import placing, publishing, trail

# An article that is rewritten from top to bottom is one change to the eye.
_MOST_ROWS = 200
_EXPLAINING = (State.ACCEPTED, State.APPLIED, State.PUBLISHED, State.ALREADY_FIXED)
_TAKEN_BACK = (ApplicationState.UNDOING, ApplicationState.UNDONE)
# Alterations that are decided in one go.
MOST_AT_ONCE = 200


def see(article: Article, before: Revision | None, *, now: datetime) -> Alteration | None:
    """The article's open alteration after a new content was seen; None when corrections explain all that changed.

    Runs inside the transaction that keeps the content, when its errata have been placed and closed.
    """
    after = article.current
    if before is None or after is None:
        return None
    edits = _edits_of(article)
    changed = [Altered(one.before, one.after) for one in placing.changes_between(before, after)]
    new = [left for one in changed if (left := unexplained(one, edits)) is not None]
    known = Alteration.objects.filter(article=article, state=AlterationState.OPEN).first()
    rows = joined([Altered(*row) for row in known.rows] if known else [], new)
    if not rows:
        if known is not None:
            # Everything was put back: nothing is left to decide.
            known.delete()
        return None
    if not new:
        return known
    known = known or Alteration(publication=article.publication, article=article, before=before, seen_at=now)
    return _keep(known, rows, after, now)


@transaction.atomic
def dismiss(shown: Mapping[str, int], member: Member, *, now: datetime) -> list[Alteration]:
    """Those that were open and are still what was shown: they need no notice.

    ``shown`` names each by its public id, with the revision (by id) that it led to then: what was changed later in
    the article nobody has looked at, so it stays. Raises Refused("erratum.role") below editor.
    """
    head = _begin(member)
    open_ones = _open(member).filter(public_id__in=shown)
    rows = [row for row in open_ones if row.after_id == shown[row.public_id]]
    for row in rows:
        row.state, row.decided_at, row.decided_by = AlterationState.DISMISSED, now, member
    Alteration.objects.bulk_update(rows, ["state", "decided_at", "decided_by"])
    _record(rows, "dismiss", member, now, head)
    return rows


@transaction.atomic
def reopen(alterations: Iterable[Alteration], member: Member, *, now: datetime) -> list[Alteration]:
    """Those of them that were dismissed, to be decided again; what was changed since joins them."""
    head = _begin(member)
    ids = [alteration.pk for alteration in alterations]
    dismissed = Alteration.objects.filter(
        publication=member.publication, pk__in=ids, state=AlterationState.DISMISSED
    ).order_by("seen_at", "pk")
    reopened: list[Alteration] = []
    for row in dismissed.select_related("after", "article"):
        row.decided_at = row.decided_by = None
        since = _open(member).filter(article=row.article_id).select_related("after").first()
        rows = [Altered(*one) for one in row.rows]
        if since is not None:
            rows = list(joined(rows, [Altered(*one) for one in since.rows]))
            since.delete()
        row.state = AlterationState.OPEN
        reopened.append(_keep(row, rows, since.after if since else row.after, row.changed_at))
    _record(reopened, "reopen", member, now, head)
    return reopened


@transaction.atomic
def publish(
    alteration: Alteration,
    member: Member,
    *,
    type: str,
    text: str,
    row: int | None,
    shown: int | None,
    now: datetime,
) -> Notice:
    """The public entry of what was changed; ``row`` is the changed block that it shows, None: words alone.

    ``shown`` is the revision (by id) that the alteration led to when it was read. Raises Refused("alteration.decided")
    when somebody decided meanwhile, ("alteration.changed") when the article was changed again: what the rows say, and
    which is which, is another thing by then. And like `publishing.publish_change`.
    """
    if alteration.publication_id != member.publication_id:
        raise NotFound("alteration.unknown")
    trail.lock(member.publication)
    found = Alteration.objects.select_for_update(of=("self",)).select_related("article", "publication")
    current = found.get(pk=alteration.pk)
    if current.state != AlterationState.OPEN:
        raise Refused("alteration.decided")
    if current.after_id != shown:
        raise Refused("alteration.changed", field="text")
    change = current.changes[row] if row is not None and 0 <= row < len(current.changes) else Altered("", "")
    notice = publishing.publish_change(
        current.article, member, type=type, text=text, before=change.before, after=change.after, now=now
    )
    current.state, current.notice = AlterationState.PUBLISHED, notice
    current.decided_at, current.decided_by = now, member
    current.save(update_fields=["state", "notice", "decided_at", "decided_by"])
    return notice


def _keep(alteration: Alteration, rows: Sequence[Altered], after: Revision, now: datetime) -> Alteration:
    alteration.rows = [[one.before, one.after] for one in rows[:_MOST_ROWS]]
    alteration.is_small = all(one.is_small for one in rows[:_MOST_ROWS])
    alteration.after, alteration.changed_at = after, now
    alteration.save()
    return alteration


def _edits_of(article: Article) -> list[tuple[str, str]]:
    """What the article's errata change, as agreed or as proposed; both ways where a writing is taken back."""
    errata = Erratum.objects.filter(article=article, state__in=[state.value for state in _EXPLAINING])
    taken_back = set(
        Application.objects.filter(erratum__article=article, state__in=_TAKEN_BACK).values_list(
            "erratum", flat=True
        )
    )
    edits: list[tuple[str, str]] = []
    for erratum in errata.prefetch_related("passages"):
        own = [(erratum.before, erratum.after)] if erratum.after else []
        own += [(row.seen, row.proposal) for row in erratum.passages.all() if row.proposal]
        edits += own
        if erratum.pk in taken_back:
            edits += [(after, before) for before, after in own]
    return edits


def _open(member: Member) -> QuerySet[Alteration]:
    rows = Alteration.objects.filter(publication=member.publication, state=AlterationState.OPEN)
    return rows.select_related("article")


def _begin(member: Member) -> TrailHead:
    if not member.rank.includes(Role.EDITOR):
        raise Refused("erratum.role", needed=Role.EDITOR.value)
    return trail.lock(member.publication)


def _record(rows: Sequence[Alteration], verb: str, member: Member, now: datetime, head: TrailHead) -> None:
    for row in rows:
        trail.record(
            member.publication,
            f"alteration.{verb}",
            f"article:{row.article.public_id}",
            actor=trail.actor_of(member),
            now=now,
            facts={"alteration": row.public_id},
            head=head,
        )
