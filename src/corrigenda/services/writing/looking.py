"""After a write: the article is looked at, as readers see it, until the words are live."""

from __future__ import annotations

from datetime import timedelta

from django.utils import timezone

from corrigenda.core.errors import FetchError
from corrigenda.models import Application, ApplicationState
from corrigenda.services import revisions
from corrigenda.services.jobs import enqueue, job

# Seconds before each look at the article: page caches empty after minutes, approvals take days.
_LOOKS = (5, 20, 60, 300, 900, 3600, 4 * 3600, 12 * 3600, *[24 * 3600] * 14)


@job
def look_for(application_id: int) -> None:
    """Looks at the article as readers see it, until the words are live."""
    application = Application.objects.select_related("erratum__article__publication").get(pk=application_id)
    if application.state not in (ApplicationState.WRITTEN, ApplicationState.WAITING):
        return
    now = timezone.now()
    try:
        revisions.observe(application.erratum.article, now=now)
    except FetchError:
        look_later(application)
        return
    application.refresh_from_db()
    if application.state != ApplicationState.LIVE:
        look_later(application)


def look_later(application: Application) -> None:
    """Queues the next look; after the last the desk sees "written, not yet live" until somebody looks."""
    if application.looks >= len(_LOOKS):
        return
    after = timezone.now() + timedelta(seconds=_LOOKS[application.looks])
    Application.objects.filter(pk=application.pk).update(looks=application.looks + 1)
    enqueue(look_for, application.pk, after=after)
