"""A publisher's site for the element's tests: another origin than the server's, pages by path, headers at will."""

from __future__ import annotations

import threading
from collections.abc import Mapping
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import TracebackType

HEADLINE = "A light that has not gone out"
PARAGRAPHS = (
    "The old lighthouse of Kermor was lit for the first time in 1847, on a stormy night in Febuary.",
    "Its keeper, Anne Le Goff, climbed the 212 steps twice a day for thirty-one years, whatever the weather.",
    "“The sea never sleeps,” she wrote in her diary, “and neither do I, as long as the lamp is mine.”",
    "The lamp burned rapeseed oil until 1902, when the town council voted for electric light after a long debate.",
    "Today the tower welcomes nine thousand visitors a year, most of them in July and August.",
    "The museum at its foot shows the first lens, made in Paris by the workshop of Augustin Fresnel.",
    "A restoration costing 1.4 millions euros is to begin next spring, the mayor said on Tuesday.",
)
FRENCH = (
    "La première péniche a franchi l’écluse samedi, sous les applaudissement de quelques centaines de riverains.",
    "Les archéologues y ont travaillé pendant quatorze mois et mis au jour les vestiges d’un port romain.",
    "Le syndicat du canal attend six bateaux par jour d’ici à 2029, dit son président, Paul Vautier.",
)
ARABIC = (
    "أضيئت منارة كرمور القديمة لأول مرة في عام 1847، في ليلة عاصفة من شهر فبراير، بحضور أهل المدينة.",
    "كانت حارسة المنارة تصعد الدرجات المئتين واثنتي عشرة مرتين في اليوم طوال إحدى وثلاثين سنة.",
    "تستقبل المنارة اليوم تسعة آلاف زائر في السنة، معظمهم في شهري يوليو وأغسطس.",
)
STYLE = "body{font:18px/1.6 Georgia,serif;max-width:42rem;margin:0 auto;padding:1rem}html{color-scheme:light dark}"


@dataclass
class Press:
    """Serves ``pages`` (path to body and headers) on its own port. Use as a context manager."""

    server: str
    pages: dict[str, tuple[str, Mapping[str, str]]] = field(default_factory=dict)

    def __enter__(self) -> Press:
        press = self

        class Handler(BaseHTTPRequestHandler):
            def log_message(self, *_: object) -> None:
                """Says nothing."""

            def do_GET(self) -> None:
                press.answer(self)

        self._http = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        threading.Thread(target=self._http.serve_forever, daemon=True).start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._http.shutdown()
        self._http.server_close()

    @property
    def host(self) -> str:
        """The site's domain as a publication names it."""
        return f"127.0.0.1:{self._http.server_port}"

    @property
    def url(self) -> str:
        """The site's origin."""
        return f"http://{self.host}"

    def answer(self, request: BaseHTTPRequestHandler) -> None:
        """Writes the page of a path, or 404."""
        path = request.path.split("?")[0]
        body, headers = self.pages.get(path, ("", {}))
        request.send_response(200 if path in self.pages else 404)
        for name, value in {"Content-Type": "text/html; charset=utf-8", **headers}.items():
            request.send_header(name, value)
        request.send_header("Content-Length", str(len(body.encode())))
        request.end_headers()
        request.wfile.write(body.encode())

    def strict_policy(self) -> str:
        """The strictest policy that the element's documentation allows."""
        return (
            f"default-src 'none'; style-src 'self'; img-src data:; script-src {self.server}; "
            f"connect-src {self.server}; frame-ancestors 'none'; require-trusted-types-for 'script'"
        )

    def add(
        self,
        path: str,
        paragraphs: tuple[str, ...] = PARAGRAPHS,
        *,
        title: str = HEADLINE,
        language: str = "en",
        tag: str = "",
        head: str = "",
        before: str = "",
        between: str = "",
        headers: Mapping[str, str] | None = None,
    ) -> str:
        """Puts an article at ``path``; its address. ``between`` stands after its first paragraph."""
        direction = "rtl" if language == "ar" else "ltr"
        first, *rest = [f"<p>{text}</p>" for text in paragraphs]
        tag = tag or f'<corrigenda-report><a href="{self.server}/report">?</a></corrigenda-report>'
        self.pages["/site.css"] = (STYLE, {"Content-Type": "text/css"})
        self.pages[path] = (
            f'<!doctype html><html lang="{language}" dir="{direction}"><head><meta charset="utf-8">'
            f'<meta name="viewport" content="width=device-width,initial-scale=1"><title>{title}</title>'
            f'<link rel="icon" href="data:,"><link rel="stylesheet" href="/site.css">{head}'
            f'<script type="module" src="{self.server}/w/latest/loader.js" crossorigin="anonymous"></script>'
            f"</head><body>{before}<header>The Kermor Courier</header><main><article><h1>{title}</h1>"
            f"{first}{between}{''.join(rest)}{tag}</article></main><footer>Contact us</footer></body></html>",
            headers or {},
        )
        return self.url + path
