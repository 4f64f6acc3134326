"""The one guarded HTTP client: public addresses only, checked where they are dialled; size and time limits."""

from __future__ import annotations

from corrigenda.net.bodies import read_body
from corrigenda.net.charset import decode_page
from corrigenda.net.client import fetch_head, request
from corrigenda.net.errand import USER_AGENT, Response
from corrigenda.net.guard import Guard, Limits, Resolver, resolve_host
from corrigenda.net.pages import Page, Validators, fetch_file_again, fetch_page, fetch_page_again

__all__ = [
    "USER_AGENT",
    "Guard",
    "Limits",
    "Page",
    "Resolver",
    "Response",
    "Validators",
    "decode_page",
    "fetch_file_again",
    "fetch_head",
    "fetch_page",
    "fetch_page_again",
    "read_body",
    "request",
    "resolve_host",
]
