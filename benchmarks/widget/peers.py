"""What does the element cost a reader's page, beside its peers? Bytes, requests, script time, layout shift.

    python -m benchmarks.widget.peers SCRATCH [--runs 5] [--throttle 4]

Installs the peers from npm and PyPI into SCRATCH, once, and serves a 60-paragraph article from loopback. Figures are the
page with a widget less the bare page, the two taken in turn; the main thread is slowed. Requests to other hosts are
refused and counted. Our own page asks for the loader; the tap is measured apart.
"""

from __future__ import annotations

import argparse
import functools
import gzip
import http.server
import random
import shutil
import statistics
import subprocess
import sys
import threading
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from playwright.sync_api import Browser, Page, sync_playwright

HERE = Path(__file__).resolve().parent
ELEMENT = HERE.parents[1] / "src" / "corrigenda" / "static" / "corrigenda" / "widget"
WORDS = [
    "the",
    "press",
    "report",
    "said",
    "Friday",
    "that",
    "ministry",
    "audit",
    "board",
    "state",
    "its",
    "director",
    "under",
    "review",
    "public",
    "money",
]
SHIFT = (
    "window.moved = 0; new PerformanceObserver(list => {for (const e of list.getEntries()) if (!e.hadRecentInput) "
    "moved += e.value}).observe({type: 'layout-shift', buffered: true})"
)


@dataclass(frozen=True)
class Widget:
    """How a widget is put into a page: folders served under a prefix, what stands in the head and at the end."""

    name: str
    folders: dict[str, str]
    end: str
    head: str = ""


WIDGETS = [
    Widget(
        "corrigenda",
        {},
        '<corrigenda-report><a href="/report?url=x">An error in the text?</a></corrigenda-report>'
        '<script type="module" src="/w/VERSION/loader.js"></script>',
    ),
    Widget(
        "isso",
        {"/isso/js/": "ISSO/js", "/isso/css/": "ISSO/css"},
        '<section id="isso-thread"></section><script data-isso="/isso/" src="/isso/js/embed.min.js" async></script>',
    ),
    Widget(
        "giscus (component)",
        {"/b/": "bundles"},
        '<giscus-widget repo="a/b" repoid="x" mapping="pathname" term="x"></giscus-widget><script src="/b/giscus.js"></script>',
    ),
    Widget(
        "utterances (client)",
        {"/ut/": "node_modules/utterances"},
        '<script src="/ut/client.js" repo="a/b" issue-term="pathname" async></script>',
    ),
    Widget(
        "pushfeedback",
        {"/pf/": "node_modules/pushfeedback/dist/pushfeedback"},
        '<feedback-button project="x">Report</feedback-button>',
        '<link rel="stylesheet" href="/pf/pushfeedback.css"><script type="module" src="/pf/pushfeedback.esm.js"></script>',
    ),
    Widget(
        "recogito text-annotator",
        {"/b/": "bundles"},
        '<script src="/b/annotator.js"></script>',
    ),
    Widget(
        "recogito-js",
        {"/rec/": "node_modules/@recogito/recogito-js/dist"},
        '<script src="/rec/recogito.min.js"></script><script>Recogito.init({content: document.querySelector("article")})</script>',
        '<link rel="stylesheet" href="/rec/recogito.min.css">',
    ),
    Widget(
        "hypothesis (boot)",
        {"/hyp/": "node_modules/hypothesis"},
        '<script src="/hyp/build/boot.js" async></script>',
        '<script type="application/json" class="js-hypothesis-config">{"assetRoot": "/hyp/"}</script>',
    ),
]


@dataclass
class Cost:
    """What one opening of a page took."""

    script_ms: float
    shift: float
    bytes: int = 0
    requests: int = 0
    foreign: int = 0
    files: list[str] = field(default_factory=list)


def main() -> None:
    """Prints one line a widget, then ours as ratios."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("scratch", type=Path)
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--throttle", type=float, default=4)
    given = parser.parse_args()
    install(given.scratch)
    version = max(path.name for path in ELEMENT.iterdir() if path.is_dir())
    with serving(given.scratch, version) as origin, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=["--no-sandbox"])
        rows = [measured(browser, origin, widget, given.runs, given.throttle) for widget in WIDGETS]
        taps = [tapped(browser, origin, given.throttle) for _ in range(given.runs)]
        tap = statistics.median(ms for ms, _cost in taps), taps[-1][1]
        browser.close()
    show(rows, tap)


def install(scratch: Path) -> None:
    """The peers, once: npm's and Isso, and two bundles as their users build them."""
    if (scratch / "done").exists():
        return
    scratch.mkdir(parents=True, exist_ok=True)
    shutil.copy(HERE / "package.json", scratch)
    subprocess.run(["npm", "install", "--no-audit", "--no-fund", "--loglevel=error"], cwd=scratch, check=True)
    subprocess.run([sys.executable, "-m", "venv", scratch / "venv"], check=True)
    subprocess.run([scratch / "venv/bin/pip", "install", "-q", "isso==0.14.0"], check=True)
    for name, source in {
        "giscus": "import 'giscus'",
        "annotator": "import {createTextAnnotator} from '@recogito/text-annotator';"
        "createTextAnnotator(document.querySelector('article'))",
    }.items():
        subprocess.run(
            ["npx", "esbuild", "--bundle", "--minify", "--format=iife", "--loader:.css=empty",
             "--define:process.env.NODE_ENV=\"production\"", f"--outfile=bundles/{name}.js"],
            input=source, text=True, cwd=scratch, check=True, capture_output=True,
        )  # fmt: skip
    (scratch / "done").touch()


class serving:
    """The article, bare and with each widget, on a port of its own; yields the origin."""

    def __init__(self, scratch: Path, version: str) -> None:
        self._handler = functools.partial(_Handler, scratch, version)

    def __enter__(self) -> str:
        self._http = http.server.ThreadingHTTPServer(("127.0.0.1", 0), self._handler)
        threading.Thread(target=self._http.serve_forever, daemon=True).start()
        return f"http://127.0.0.1:{self._http.server_port}"

    def __exit__(self, *_: object) -> None:
        self._http.shutdown()
        self._http.server_close()


class _Handler(http.server.BaseHTTPRequestHandler):
    def __init__(self, scratch: Path, version: str, *args: Any) -> None:
        self._scratch, self._version = scratch, version
        super().__init__(*args)

    def log_message(self, *_: object) -> None:
        """Says nothing."""

    def do_GET(self) -> None:
        path = self.path.split("?")[0]
        if path.startswith("/page/"):
            self._send(
                article(int(path.rpartition("/")[2]), self._version).encode(), "text/html; charset=utf-8"
            )
        elif path.startswith("/api/v1/"):
            self._send(b'{"blocks": [], "publication": {}}', "application/json")
        elif (file := self._file(path)) is not None:
            kinds = {".js": "text/javascript", ".css": "text/css", ".html": "text/html"}
            self._send(file.read_bytes(), kinds.get(file.suffix, "application/octet-stream"))
        elif path.startswith("/isso/"):
            self._send(
                b'{"config": {}, "replies": [], "id": null, "total_replies": 0, "hidden_replies": 0}',
                "application/json",
            )
        else:
            self.send_error(404)

    def _file(self, path: str) -> Path | None:
        isso = next((self._scratch / "venv/lib").glob("*/site-packages/isso"))
        folders = {f"/w/{self._version}/": ELEMENT / self._version}
        for widget in WIDGETS:
            for prefix, folder in widget.folders.items():
                folders[prefix] = (
                    Path(folder.replace("ISSO", str(isso))) if "ISSO" in folder else self._scratch / folder
                )
        for prefix, base in folders.items():
            file = base / path.removeprefix(prefix)
            if path.startswith(prefix) and file.is_file():
                return file
        return None

    def _send(self, body: bytes, kind: str) -> None:
        self.send_response(200)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body)))
        self.send_header("Access-Control-Allow-Origin", "*")
        self.end_headers()
        self.wfile.write(body)


@functools.cache
def article(which: int, version: str) -> str:
    """Sixty paragraphs of about sixty words; ``which``: the widget's number from 1, 0 for none."""
    words = random.Random(42)
    text = "".join(f"<p>{' '.join(words.choices(WORDS, k=60))}.</p>" for _ in range(60))
    widget = WIDGETS[which - 1] if which else Widget("", {}, "")
    end = widget.end.replace("VERSION", version)
    return (
        '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>An article</title><link rel="icon" href="data:,">'
        f"<style>body{{font:18px/1.5 serif;max-width:42em;margin:auto}}</style>{widget.head}</head>"
        f"<body><article><h1>An article</h1>{text}</article><section id='below'></section>{end}</body></html>"
    )


def measured(browser: Browser, origin: str, widget: Widget, runs: int, throttle: float) -> tuple[str, Cost]:
    """The widget's page less the bare page, medians."""
    at = WIDGETS.index(widget) + 1
    pairs = [
        (opened(browser, f"{origin}/page/0", throttle), opened(browser, f"{origin}/page/{at}", throttle))
        for _ in range(runs)
    ]
    last = pairs[-1][1]
    script = statistics.median(more.script_ms - bare.script_ms for bare, more in pairs)
    shift = max(more.shift for _, more in pairs)
    return widget.name, Cost(script, shift, last.bytes, last.requests, last.foreign, last.files)


def opened(browser: Browser, url: str, throttle: float) -> Cost:
    """One page opened in a fresh context."""
    page = browser.new_context().new_page()
    page.add_init_script(SHIFT)
    cost = Cost(0, 0)
    listen(page, url, cost)
    network = page.context.new_cdp_session(page)
    network.send("Performance.enable", {"timeDomain": "threadTicks"})
    network.send("Emulation.setCPUThrottlingRate", {"rate": throttle})
    page.goto(url, wait_until="load")
    page.wait_for_timeout(1200)
    metrics = {row["name"]: row["value"] for row in network.send("Performance.getMetrics")["metrics"]}
    cost.script_ms, cost.shift = 1000 * metrics["ScriptDuration"], page.evaluate("moved")
    page.context.close()
    return cost


def listen(page: Page, url: str, cost: Cost) -> None:
    """Counts what the page asks for besides itself; other hosts are refused."""
    origin = "/".join(url.split("/")[:3])
    page.context.route(
        lambda asked: not asked.startswith((origin, "data:")), lambda route: (refuse(cost), route.abort())[1]
    )

    def count(response: Any) -> None:
        if (
            response.url != url
            and response.url.startswith(origin)
            and "/api/" not in response.url
            and response.ok
        ):
            cost.requests += 1
            cost.bytes += len(gzip.compress(response.body(), 9))

    page.on("response", count)


def refuse(cost: Cost) -> None:
    """One more request to somebody else."""
    cost.foreign += 1


def tapped(browser: Browser, origin: str, throttle: float) -> tuple[float, Cost]:
    """From the tap to sixty toggles, in ms (slowed), and what it asked for."""
    page = browser.new_context().new_page()
    url = f"{origin}/page/1"
    page.goto(url, wait_until="load")
    cost = Cost(0, 0)
    listen(page, url, cost)
    page.wait_for_timeout(400)
    page.context.new_cdp_session(page).send("Emulation.setCPUThrottlingRate", {"rate": throttle})
    ms = page.evaluate(
        """() => new Promise(done => {const start = performance.now()
        addEventListener('corrigenda:ready', () => requestAnimationFrame(() => done(performance.now() - start)), {once: true})
        document.querySelector('corrigenda-report a').click()})"""
    )
    page.wait_for_timeout(500)
    page.context.close()
    return ms, cost


def show(rows: list[tuple[str, Cost]], tap: tuple[float, Cost]) -> None:
    """One line a widget; ours as a share of each."""
    ours = rows[0][1]
    print(
        f"{'before any tap':26} {'requests':>8} {'elsewhere':>9} {'gzip':>8} {'script ms':>9} {'shift':>6} {'our bytes':>9} {'our script':>10}"
    )
    for name, cost in rows:
        share = (
            f"{ours.bytes / cost.bytes:9.3f} {ours.script_ms / max(cost.script_ms, 0.01):10.3f}"
            if cost.bytes
            else ""
        )
        print(
            f"{name:26} {cost.requests:8} {cost.foreign:9} {cost.bytes:8} {cost.script_ms:9.1f} {cost.shift:6.3f} {share}"
        )
    ms, cost = tap
    print(
        f"corrigenda, the tap: {cost.requests} file(s), {cost.bytes} bytes gzip, {ms:.0f} ms to the toggles"
    )


if __name__ == "__main__":
    main()
