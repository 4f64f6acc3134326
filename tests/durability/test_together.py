"""Reports that come at once are committed together, on a real file: each is answered for itself, none is lost."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.served import Served

pytestmark = pytest.mark.slow

SETUP = """
import json, threading
from django.core.management import call_command
from django.db import connection, transaction
from corrigenda.core.errors import Conflict
from corrigenda.core.intake import Picked, Submission
from corrigenda.models import Erratum, Report
from corrigenda.services import reporting, together, trail
from tests.factories import NOW, make_article
call_command("migrate", verbosity=0)
article = make_article()
seen = article.current.texts[3]

def send(key, remark):
    picked = Picked(3, seen, seen.replace("travaillés", "travaillé"), remark, "spelling")
    return reporting.submit_report(
        article, Submission((picked,), "fr"), revision=article.current, key=key, now=NOW)

def at_once(works):
    # The first one holds the turn until all others wait: what they then do is one transaction.
    started, others, outcomes = threading.Event(), threading.Event(), [None] * len(works)

    def first():
        started.set()
        others.wait(30)

    def run(at, work):
        try:
            outcomes[at] = work()
        except Exception as error:
            outcomes[at] = getattr(error, "code", type(error).__name__)

    holder = threading.Thread(target=lambda: together.write(first))
    holder.start()
    started.wait(30)
    threads = [threading.Thread(target=run, args=(at, work)) for at, work in enumerate(works)]
    for thread in threads:
        thread.start()
    for _ in range(3000):
        if len(together._QUEUE._waiting) == len(works):
            break
        threading.Event().wait(0.01)
    others.set()
    for thread in [holder, *threads]:
        thread.join(60)
    return outcomes
"""

COUNTED = """
commits = []

def counted(name):
    def work():
        transaction.on_commit(lambda: commits.append(name))
        return threading.get_ident(), connection.connection.total_changes

    return lambda: together.write(work)

outcomes = at_once([counted(n) for n in range(12)])
print(json.dumps({"commits": sorted(commits), "threads": len({one[0] for one in outcomes})}))
"""

SHARED = """
made, put_off = [], []

def sharing(name):
    def work():
        head = together.shared("head", lambda: made.append(name) or [])
        head.append(name)
        together.at_last("head", lambda: put_off.append(sorted(head)))
        if name == broken:
            raise OSError("the disk is gone")
        return name

    return lambda: together.write(work)

broken = None
at_once([sharing(n) for n in range(4)])
whole = [len(made), put_off[:]]
made.clear(), put_off.clear()
broken = 2
outcomes = at_once([sharing(n) for n in range(4)])
print(json.dumps({"whole": whole, "outcomes": outcomes, "made again": made[1:], "put off": put_off}))
"""

SENT = """
send("taken", "")
sends = [lambda n=n: send(f"reader-{n}", "") for n in range(10)]
outcomes = at_once([*sends, lambda: send("taken", "other words"), lambda: send("taken", "")])
print(json.dumps({
    "kept": [one.report.key for one in outcomes[:10]],
    "refused": outcomes[10],
    "replayed": outcomes[11].replayed,
    "stored": sorted(Report.objects.values_list("key", flat=True)),
    "errata": list(Erratum.objects.values_list("readers", flat=True)),
    "broken": str(trail.verify(article.publication) or ""),
}))
"""

FAILED = """
def broken():
    raise OSError("the disk is gone")

outcomes = at_once([lambda: send("one", ""), lambda: together.write(broken), lambda: send("two", "")])
print(json.dumps({
    "outcomes": [outcomes[0].report.key, outcomes[1], outcomes[2].report.key],
    "stored": sorted(Report.objects.values_list("key", flat=True)),
}))
"""

ROOM = """
from corrigenda.models import Bucket
from corrigenda.services import limits

def asks(name):
    return lambda: limits.require_room(limits.Sender(name), article, [""], now=NOW)

outcomes = at_once([asks("eager") for _ in range(8)] + [asks(f"reader-{n}") for n in range(4)])
print(json.dumps({
    "eager": sorted("taken" if isinstance(one, limits.Taken) else one for one in outcomes[:8]),
    "others": sum(isinstance(one, limits.Taken) for one in outcomes[8:]),
    "article": Bucket.objects.get(key=f"article:{article.pk}").full,
}))
"""

CUT_OFF = """
def ended():
    raise SystemExit

outcomes = at_once([lambda: send("one", ""), lambda: together.write(ended), lambda: send("two", "")])
later = send("later", "")
print(json.dumps({
    "answered": [getattr(one, "report", None) and one.report.key for one in outcomes],
    "later": later.report.key,
    "stored": sorted(Report.objects.values_list("key", flat=True)),
}))
"""


def told(tmp_path: Path, code: str) -> dict[str, object]:
    with Served(tmp_path, settings={"CORRIGENDA_LIMIT_REPORTS": "1"}) as served:
        found: dict[str, object] = json.loads(served.python(SETUP + code).splitlines()[-1])
    return found


def test_what_waits_is_done_by_one_thread_and_each_hears_of_the_commit(tmp_path: Path) -> None:
    found = told(tmp_path, COUNTED)

    assert found == {"commits": list(range(12)), "threads": 1}


def test_what_is_shared_is_made_once_and_ends_once_and_a_failure_shares_nothing(tmp_path: Path) -> None:
    found = told(tmp_path, SHARED)

    assert found["whole"] == [1, [[0, 1, 2, 3]]]
    assert found["outcomes"] == [0, 1, "OSError", 3]
    assert found["made again"] == [0, 1, 2, 3]
    # The one that failed asked for it before it did.
    assert found["put off"] == [[0], [1], [2], [3]]


def test_reports_that_wait_are_kept_once_and_a_bad_one_harms_no_other(tmp_path: Path) -> None:
    found = told(tmp_path, SENT)

    keys = [f"reader-{n}" for n in range(10)]
    assert found["kept"] == keys
    assert found["refused"] == "report.key_reused"
    assert found["replayed"] is True
    assert found["stored"] == sorted([*keys, "taken"])
    assert found["errata"] == [11]
    assert found["broken"] == ""


def test_a_failure_is_met_by_the_one_who_caused_it_alone(tmp_path: Path) -> None:
    found = told(tmp_path, FAILED)

    assert found == {"outcomes": ["one", "OSError", "two"], "stored": ["one", "two"]}


def test_who_finds_no_room_takes_none_from_those_who_asked_at_the_same_time(tmp_path: Path) -> None:
    found = told(tmp_path, ROOM)

    assert found == {"eager": ["report.too_many"] * 2 + ["taken"] * 6, "others": 4, "article": 10}


def test_what_was_cut_off_with_its_leader_is_not_said_to_be_kept(tmp_path: Path) -> None:
    found = told(tmp_path, CUT_OFF)

    # Whether it was cut off hangs on who led; answered and stored are the same either way.
    answered = [key for key in found["answered"] if key]  # type: ignore[attr-defined]
    assert found["stored"] == sorted([*answered, "later"])
