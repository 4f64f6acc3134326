"""Reads of what is written to the CMS, and of sweeps."""

from __future__ import annotations

from collections.abc import Sequence

from django.db.models import Count, Prefetch, QuerySet

from corrigenda.core.errors import NotFound
from corrigenda.core.lifecycle import State
from corrigenda.core.sweeping import Picked, Stage, stage_of
from corrigenda.models.connection import Application, ApplicationState
from corrigenda.models.erratum import Erratum
from corrigenda.models.publication import Publication
from corrigenda.models.sweep import Recurrence, Sweep


def application(publication: Publication, pk: int) -> Application:
    """One writing of a correction. Raises NotFound("application.unknown")."""
    rows = Application.objects.select_related("erratum__article", "erratum__publication")
    found = rows.filter(erratum__publication=publication, pk=pk).first()
    if found is None:
        raise NotFound("application.unknown")
    return found


def sweep(publication: Publication, public_id: str) -> Sweep:
    """One sweep with its erratum. Raises NotFound("sweep.unknown")."""
    rows = sweeps(publication).select_related("erratum__article", "member__user", "publication")
    found = rows.filter(public_id=public_id).first()
    if found is None:
        raise NotFound("sweep.unknown")
    return found


def recurrences(sweep: Sweep) -> QuerySet[Recurrence]:
    """What was picked in a sweep, in the order of the picking, with the newest writing of each."""
    newest = Application.objects.defer("before", "after").order_by("-started_at", "-id")
    return (
        Recurrence.objects.filter(sweep=sweep)
        .select_related("article", "erratum")
        .prefetch_related(Prefetch("erratum__applications", newest))
        .order_by("pk")
    )


def recurrence(sweep: Sweep, pk: int) -> Recurrence:
    """One picked block. Raises NotFound("recurrence.unknown")."""
    found = recurrences(sweep).filter(pk=pk).first()
    if found is None:
        raise NotFound("recurrence.unknown")
    return found


def newest_writing(recurrence: Recurrence) -> Application | None:
    """The newest writing of what was picked, as `recurrences` read it."""
    erratum = recurrence.erratum
    return None if erratum is None else next(iter(erratum.applications.all()), None)


def stage(recurrence: Recurrence, *, writes: bool) -> Stage:
    """How far it is, as `recurrences` read it; ``writes``: the publication's connector writes corrections."""
    erratum, newest = recurrence.erratum, newest_writing(recurrence)
    state = None if erratum is None else State(erratum.state)
    return stage_of(Picked(recurrence.state), state, newest.state if newest else "", writes=writes)


def why_no_further(recurrence: Recurrence) -> tuple[str, dict[str, object]]:
    """The code and the facts of what stopped it, or stopped its newest writing; no code where nothing did."""
    newest = newest_writing(recurrence)
    if recurrence.code or newest is None:
        return recurrence.code, recurrence.facts
    return newest.code, newest.facts


def sweeps(publication: Publication) -> QuerySet[Sweep]:
    """The publication's sweeps, newest first, each with its erratum."""
    rows = Sweep.objects.filter(publication=publication).select_related("erratum")
    return rows.order_by("-started_at", "-id")


def picked_in(sweeps: Sequence[Sweep]) -> dict[int, int]:
    """How many blocks were picked in each of the sweeps, by its key."""
    counted = Recurrence.objects.filter(sweep__in=sweeps).order_by().values_list("sweep")
    return dict(counted.annotate(picked=Count("pk")))


def sweeps_of(erratum: Erratum) -> QuerySet[Sweep]:
    """The sweeps that an erratum gave rise to, newest first, with how many blocks were ``picked`` in each."""
    rows = Sweep.objects.filter(erratum=erratum).annotate(picked=Count("recurrences"))
    return rows.order_by("-started_at", "-id")


def origin_of(erratum: Erratum) -> Recurrence | None:
    """The picked block that an erratum was opened for, with the sweep and the erratum behind it."""
    rows = Recurrence.objects.filter(erratum=erratum).exclude(state=Picked.STOPPED.value)
    return rows.select_related("sweep__erratum").first()


def last_application(erratum: Erratum) -> Application | None:
    """The newest writing of an erratum, without the sources it keeps."""
    return Application.objects.filter(erratum=erratum).defer("before", "after").first()


def unwritten(publication: Publication) -> QuerySet[Application]:
    """What stopped or failed and is still wished, newest first."""
    states = (ApplicationState.STOPPED, ApplicationState.FAILED)
    rows = Application.objects.select_related("erratum__article").defer("before", "after")
    wished = rows.filter(
        erratum__publication=publication, erratum__state=State.ACCEPTED.value, state__in=states
    )
    return wished.order_by("-changed_at")


def not_live(publication: Publication) -> QuerySet[Application]:
    """What is in the editing system and was not yet seen by readers, oldest first."""
    states = (ApplicationState.WRITTEN, ApplicationState.WAITING)
    rows = Application.objects.select_related("erratum__article").defer("before", "after")
    found = rows.filter(
        erratum__publication=publication, erratum__state=State.ACCEPTED.value, state__in=states
    )
    return found.order_by("changed_at", "pk")
