"""PostgreSQL is restarted under the running server and worker, which find it again by themselves.

What was acknowledged is kept. Whoever comes meanwhile is told when to come back, and keeps what was typed.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from http.client import HTTPMessage
from pathlib import Path
from urllib.error import HTTPError
from urllib.parse import urlencode
from urllib.request import Request, urlopen

import pytest

from tests.durability.load import Load, fill, wait_until
from tests.needs import need
from tests.reader.conftest import Fields
from tests.served import Served
from tools.with_postgres import Cluster, find_binaries, running_cluster

pytestmark = pytest.mark.slow
REMARK = "Le syndicat du canal parle de vingt-neuf kilomètres, pas de vingt-sept."
TOLD = """
import json
from corrigenda.models import Passage, Publication, Report
from corrigenda.services import trail
print(json.dumps({
    "keys": list(Report.objects.values_list("key", flat=True)),
    "passages": Passage.objects.count(),
    "broken": str(trail.verify(Publication.objects.get()) or ""),
}))
"""


@pytest.fixture
def cluster() -> Iterator[Cluster]:
    binaries = find_binaries()
    need("PostgreSQL", binaries, "apt-get install postgresql")
    assert binaries is not None
    with running_cluster(binaries) as cluster:
        yield cluster


@pytest.fixture
def served(cluster: Cluster, tmp_path: Path) -> Iterator[Served]:
    with Served(tmp_path, settings={"CORRIGENDA_DATABASE_URL": cluster.url}) as served:
        yield served


def ask(served: Served, path: str, **fields: str | list[str]) -> tuple[int, str, HTTPMessage]:
    """What a French browser gets: status, page, headers. With fields it sends a form."""
    body = urlencode(fields, doseq=True).encode() if fields else None
    request = Request(served.url + path, body, {"Accept-Language": "fr"})
    try:
        with urlopen(request, timeout=20) as answer:
            return answer.status, answer.read().decode(), answer.headers
    except HTTPError as error:
        return error.code, error.read().decode(), error.headers


def listed(values: str | list[str]) -> list[str]:
    return values if isinstance(values, list) else [values]


def test_a_restarted_database_costs_nobody_a_report(cluster: Cluster, served: Served) -> None:
    article = fill(served)
    served.serve()
    worker = served.start([sys.executable, "-m", "django", "work"])
    load = Load(served, article)
    load.start()
    form = "/report?" + urlencode({"url": article["url"]})
    described = Fields(
        ask(served, "/report", **Fields(ask(served, form)[1]).filled("describe", pick=["2"]))[1]
    )
    sent = described.filled("send", remark_2=REMARK, email="lea@example.org")

    for mode in ("fast", "immediate"):
        load.wait_for_more(20)
        cluster.stop(mode)
        load.wait_for_refusals(20)
        status, page, headers = ask(served, "/report", **sent)
        cluster.start()
        load.wait_for_more(20)

        assert (status, headers["Retry-After"]) == (503, "30")
        # Everything comes back in the form, to be read and to be sent by its button.
        assert f">{REMARK}<" in page
        assert Fields(page).sent == {name: listed(values) for name, values in sent.items()}
    load.join()
    status, page, _ = ask(served, "/report", **Fields(page).sent)
    told = json.loads(served.python(TOLD))

    assert (status, "Merci" in page) == (200, True)
    assert set(load.refused) == {(503, "server.unavailable", "30")}
    assert sorted(set(told["keys"]) - {sent["key"][0]}) == sorted(load.acknowledged)
    assert (len(told["keys"]), told["passages"]) == (len(set(told["keys"])), len(told["keys"]))
    assert told["broken"] == ""
    # The worker goes on with its jobs: here, the mail that asks whether the address is the reader's.
    wait_until(lambda: any((served.folder / "mail").glob("*")))
    assert worker.poll() is None
