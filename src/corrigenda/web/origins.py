"""Does this POST come from one of our own pages?"""

from __future__ import annotations

from urllib.parse import urlsplit

from django.http import HttpRequest


def is_from_elsewhere(request: HttpRequest) -> bool:
    """Whether the browser says that another site sent this request.

    Readers' pages have no cookie, so a forged POST carries nobody's authority; this keeps other sites from
    using their visitors to flood a desk. A request that names no origin (an old browser, a page whose referrer
    is hidden) is let through.
    """
    site = request.headers.get("Sec-Fetch-Site")
    if site is not None:
        return site not in {"same-origin", "none"}
    origin = request.headers.get("Origin", "null")
    return origin != "null" and urlsplit(origin).netloc != request.get_host()
