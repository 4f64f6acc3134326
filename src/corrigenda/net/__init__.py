"""The one guarded HTTP client: public addresses only, checked where they are dialled; size and time limits."""

from __future__ import annotations

from corrigenda.net.charset import decode_page
from corrigenda.net.client import USER_AGENT, Page, Response, fetch_page, request
from corrigenda.net.guard import Guard, Limits, Resolver, resolve_host

__all__ = [
    "USER_AGENT",
    "Guard",
    "Limits",
    "Page",
    "Resolver",
    "Response",
    "decode_page",
    "fetch_page",
    "request",
    "resolve_host",
]
