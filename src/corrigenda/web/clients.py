"""Where does a request come from? Used for the day's key of a sender, kept nowhere."""

from __future__ import annotations

from django.http import HttpRequest

from corrigenda.conf import conf
from corrigenda.core.limits import client_address

_MOST_HOPS = 20


def address_of(request: HttpRequest) -> str:
    """The client's address: the socket's, or the rightmost untrusted hop behind the configured proxies."""
    header = request.headers.get("X-Forwarded-For", "")
    hops = [hop for hop in header.split(",") if hop.strip()][-_MOST_HOPS:]
    return client_address(request.META.get("REMOTE_ADDR", ""), hops, conf().trusted_proxies)
