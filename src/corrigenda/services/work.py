"""What a worker does besides running jobs: takes up what a dead one left, clears away what is done."""

from __future__ import annotations

from datetime import datetime, timedelta

from django_tasks_db.models import DBTaskResult

from corrigenda.services.jobs import perform

# No job runs this long: remote calls end after seconds, so what runs longer has nobody behind it.
LOST_AFTER = timedelta(minutes=10)


# Successful jobs say nothing after a day; failed ones stay for whoever looks into it.
KEPT_FOR = timedelta(days=1)
_AT_ONCE = 1000


def forget_done(*, now: datetime) -> None:
    """Deletes what was done long ago, a part at a time."""
    done = DBTaskResult.objects.filter(status="SUCCESSFUL", finished_at__lt=now - KEPT_FOR)
    ids = list(done.order_by().values_list("pk", flat=True)[:_AT_ONCE])
    DBTaskResult.objects.filter(pk__in=ids).delete()


def take_up_left(*, now: datetime) -> int:
    """Queues again the jobs that were running when their worker died; how many. Jobs are idempotent."""
    left = DBTaskResult.objects.filter(status="RUNNING", started_at__lt=now - LOST_AFTER)
    taken = 0
    for row in left:
        again = row.args_kwargs["args"]
        if DBTaskResult.objects.filter(pk=row.pk, status="RUNNING").update(status="FAILED", finished_at=now):
            perform.enqueue(*again)
            taken += 1
    return taken
