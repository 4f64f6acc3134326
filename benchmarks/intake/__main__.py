"""How many whole reports a second are kept durably, next to Isso in the same minutes; what the 100,001st costs.

    python -m benchmarks.intake [--seconds 5] [--runs 3] [--grow 1000,100000] [--scratch var/benchmarks]

Both servers on SQLite, both on loopback, asked in turns over 32 keep-alive connections; rows are counted in the database
afterwards: what was answered must be there. Needs wrk (Debian) and, for the peer, isso and gunicorn from PyPI, which it installs
into the scratch folder.
"""

from __future__ import annotations

import argparse
import json
import os
import sqlite3
import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from benchmarks.load import Call, Server, closed_loop, free_port, median_of, open_loop

ROOT = Path(__file__).resolve().parents[2]


@dataclass(frozen=True)
class Contender:
    """A server that is up, what is asked of it, and where its rows can be counted."""

    server: Server
    post: Call
    database: Path
    table: str

    def count(self) -> int:
        """The rows that it keeps by now."""
        with sqlite3.connect(self.database) as connection:
            number: int = connection.execute(f"select count(*) from {self.table}").fetchone()[0]
            return number


def main() -> None:
    """Runs both and prints figures and ratios as JSON."""
    options = _options()
    options.scratch.mkdir(parents=True, exist_ok=True)
    with ExitStack() as stack:
        contenders = {"corrigenda": stack.enter_context(corrigenda(options))}
        if not options.alone:
            contenders["isso"] = stack.enter_context(isso(options))
        result: dict[str, Any] = _measure(contenders, options)
    if not options.alone:
        result["ratios"] = _ratios(result["corrigenda"], result["isso"])
    result["corrigenda"]["grown"] = list(_grown(options))
    print(json.dumps(result, indent=1))


@contextmanager
def corrigenda(options: argparse.Namespace) -> Iterator[Contender]:
    """Our server: posts of a report with one reworded paragraph, over 100 articles."""
    folder = options.scratch / "corrigenda"
    environment = _fresh(folder)
    texts = json.loads(_manage(environment, FILL))
    body = json.dumps(
        {
            "article": {"url": "https://bench.example/article-@P@", "digest": texts["digest"]},
            "language": "fr",
            "key": "@N@",
            "passages": [
                {
                    "block": 2,
                    "seen": texts["seen"],
                    "proposal": texts["seen"].replace("travaillés", "travaillé"),
                    "remark": "",
                    "kind": "spelling",
                    "selector": [{"type": "TextQuoteSelector", "exact": texts["seen"]}],
                }
            ],
        },
        ensure_ascii=False,
    )
    post = Call("/api/v1/reports", "POST", body, {"Content-Type": "application/json"})
    with _granian(environment, free_port(), folder, options.workers) as server:
        yield Contender(server, post, folder / "corrigenda.sqlite3", "corrigenda_report")


@contextmanager
def isso(options: argparse.Namespace) -> Iterator[Contender]:
    """The peer: posts of a comment over 100 pages, its limits against floods off."""
    folder = options.scratch / "isso"
    folder.mkdir(parents=True, exist_ok=True)
    python = folder / "venv" / "bin" / "python"
    if not python.exists():
        subprocess.run([sys.executable, "-m", "venv", folder / "venv"], check=True)
        subprocess.run([python, "-m", "pip", "install", "-q", "isso==0.14.0", "gunicorn"], check=True)
    database, port = folder / "comments.db", free_port()
    for old in folder.glob("comments.db*"):
        old.unlink()
    (folder / "isso.cfg").write_text(
        f"[general]\ndbpath = {database}\nhost = http://127.0.0.1:{port}/\nlog-file = {folder}/isso.log\n"
        f"[server]\nlisten = http://127.0.0.1:{port}\n[guard]\nenabled = false\n"
    )
    text = "In the third paragraph, « ont travaillés » should read « ont travaillé ». Thank you, report @N@."
    body = json.dumps(
        {
            "author": "A reader @N@",
            "email": None,
            "website": None,
            "parent": None,
            "title": "A page",
            "text": text,
        }
    )
    post = Call("/new?uri=%2Farticle%2F", "POST", body, {"Content-Type": "application/json"})
    command = [str(python.parent / "gunicorn"), "-b", f"127.0.0.1:{port}", "-w", str(options.workers)]
    command += ["--preload", "isso.run"]
    with Server(
        command,
        port,
        env={"ISSO_SETTINGS": str(folder / "isso.cfg")},
        ready="/latest",
        log=folder / "log",
        cwd=folder,
    ) as server:
        yield Contender(server, post, database, "comments")


def _measure(contenders: Mapping[str, Contender], options: argparse.Namespace) -> dict[str, Any]:
    """The figures of each, run by run in turns, because the machine's own speed wanders; the first, cold one apart."""
    out: dict[str, Any] = {
        name: {"idle_memory_mib": round(one.server.memory_mib(), 1), "post": []}
        for name, one in contenders.items()
    }
    before = {name: one.count() for name, one in contenders.items()}
    for at in range(options.runs + 1):
        for name, one in contenders.items():
            run = closed_loop(one.server, one.post, seconds=options.seconds)
            if at == 0:
                out[name]["cold"] = run
            else:
                out[name]["post"].append(run)
    for name, one in contenders.items():
        figures = out[name]
        figures["at_50_per_s"] = steady = open_loop(one.server, one.post)
        runs = [figures["cold"], *figures["post"]]
        answered = sum(run["done"] for run in runs) + steady["sent"] - steady["failed"]
        figures["answered"], figures["stored"] = answered, one.count() - before[name]
        # wrk hangs up on the requests that are under way when its time is over: stored, but not answered.
        if figures["stored"] < answered:
            raise SystemExit(
                f"{name}: {answered - figures['stored']} answered reports are not in the database"
            )
    return out


def _grown(options: argparse.Namespace) -> Iterator[dict[str, Any]]:
    """What it costs with so many reports stored before."""
    for rows in options.grow:
        with corrigenda(options) as one:
            _manage(_environment(options.scratch / "corrigenda"), GROW.format(rows=rows))
            closed_loop(one.server, one.post, seconds=options.seconds)
            yield {"rows_before": rows, **closed_loop(one.server, one.post, seconds=options.seconds)}


def _ratios(ours: dict[str, Any], theirs: dict[str, Any]) -> dict[str, float]:
    def ratio(name: str, digits: int = 3) -> float:
        return round(median_of(ours["post"], name) / median_of(theirs["post"], name), digits)

    return {
        "stored_per_s": ratio("per_s", 2),
        "cpu_per_report": ratio("cpu_ms"),
        "p99_at_saturation": ratio("p99_ms"),
        "p99_at_50_per_s": round(ours["at_50_per_s"]["p99_ms"] / theirs["at_50_per_s"]["p99_ms"], 3),
    }


def _fresh(folder: Path) -> dict[str, str]:
    """The environment of a server that begins with nothing."""
    folder.mkdir(parents=True, exist_ok=True)
    for old in folder.glob("corrigenda.sqlite3*"):
        old.unlink()
    return _environment(folder)


def _environment(folder: Path) -> dict[str, str]:
    return {
        "CORRIGENDA_DATA_DIR": str(folder),
        "CORRIGENDA_SECRET_KEY": "benchmark",
        # The peer's guard against floods is off, too.
        "CORRIGENDA_LIMIT_REPORTS": "0",
        "DJANGO_SETTINGS_MODULE": "project.settings",
        "PYTHONPATH": os.pathsep.join([str(ROOT), str(ROOT / "src")]),
    }


def _granian(environment: dict[str, str], port: int, folder: Path, workers: int) -> Server:
    command = [
        sys.executable,
        "-m",
        "granian",
        "--interface",
        "wsgi",
        "--host",
        "127.0.0.1",
        "--port",
        str(port),
    ]
    command += ["--workers", str(workers), "--blocking-threads", "8", "--no-log", "project.wsgi:application"]
    return Server(command, port, env=environment, ready="/report", log=folder / "log", cwd=ROOT)


def _manage(environment: dict[str, str], code: str) -> str:
    command = [sys.executable, "-c", "import django; django.setup()\n" + code]
    done = subprocess.run(
        command, env={**os.environ, **environment}, cwd=ROOT, capture_output=True, text=True, check=False
    )
    if done.returncode:
        raise SystemExit(done.stderr)
    return done.stdout.splitlines()[-1] if done.stdout else ""


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--seconds", type=int, default=5)
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument(
        "--grow", type=lambda text: [int(n) for n in text.split(",") if n], default=[1000, 100_000]
    )
    parser.add_argument("--scratch", type=Path, default=ROOT / "var" / "benchmarks")
    parser.add_argument("--workers", type=int, default=2, help="processes of either server")
    parser.add_argument("--alone", action="store_true", help="without the peer")
    return parser.parse_args()


FILL = """
import json
from django.core.management import call_command
from django.utils import timezone
from corrigenda.core.blocks import Block, BlockKind
from corrigenda.models import Domain, Publication
from corrigenda.services import revisions
call_command("migrate", verbosity=0)
now = timezone.now()
publication = Publication.objects.create(
    slug="bench", name="Bench", languages=["fr"], contact_url="https://bench.example/contact", created_at=now)
Domain.objects.create(publication=publication, host="bench.example")
seen = "Les archéologues y ont travaillés pendant quatorze mois, raconte Paul Vautier, qui a dirigé la fouille."
texts = ["Le canal rouvre", "Fermé depuis 2015, l’ouvrage accueille de nouveau les bateaux.", seen]
texts += [f"Un paragraphe parmi d’autres, le {n}e de cet article qui en compte soixante." for n in range(57)]
blocks = [Block(BlockKind.PARAGRAPH, text) for text in texts]
for n in range(100):
    article = revisions.push(
        publication, f"https://bench.example/article-{n}", blocks, title=texts[0], language="fr", now=now)
print(json.dumps({"seen": seen, "digest": article.current.digest}))
"""

# Reports of the past, decided since: an archive, not a queue.
GROW = """
import secrets
from django.utils import timezone
from corrigenda.models import Article, Erratum, Passage, Report, TrailHead
articles = list(Article.objects.all())
now = timezone.now()
missing = {rows} - Report.objects.count()
head = TrailHead.objects.get()
while missing > 0:
    step = min(5000, missing)
    chosen = [articles[n % len(articles)] for n in range(step)]
    errata = Erratum.objects.bulk_create(
        Erratum(publication_id=a.publication_id, article=a, number=head.errata + n + 1, state="published",
                readers=1, opened_at=now, changed_at=now) for n, a in enumerate(chosen))
    head.errata += step
    reports = Report.objects.bulk_create(
        Report(publication_id=a.publication_id, article=a, revision_id=a.current_id, key=secrets.token_hex(12),
               body_digest="", receipt_digest=secrets.token_hex(32), salt="", language="fr", sent_at=now)
        for a in chosen)
    Passage.objects.bulk_create(
        Passage(report=r, erratum=e, position=0, block_index=2, seen="x" * 100, proposal="y" * 100, kind="spelling")
        for r, e in zip(reports, errata))
    missing -= step
head.save()
"""

if __name__ == "__main__":
    main()
