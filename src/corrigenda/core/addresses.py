"""When are two URLs the address of one article?"""

from __future__ import annotations

import re
from urllib.parse import SplitResult, parse_qsl, quote, urlencode, urlsplit, urlunsplit

from corrigenda.core.errors import Refused

MAX_LENGTH = 2000
_DEFAULT_PORTS = {"http": 80, "https": 443}
# Parameters that say how a reader came, never what the page is.
_TRACKING = re.compile(
    r"^(utm_\w+|mtm_\w+|pk_\w+|at_\w+|fbclid|gclid|dclid|msclkid|mc_[ce]id|igshid|xtor|ref_src)$"
)


def normal_url(url: str) -> str:
    """The address in one form: lower-case host in ASCII, no default port, no fragment, no tracking parameters.

    Raises Refused("url.bad") when it is not an absolute http(s) address, carries a password or is too long.
    """
    url = url.strip()
    try:
        parts = urlsplit(url)
        port = parts.port
        host = _ascii_host(parts.hostname or "")
    except ValueError:
        raise Refused("url.bad", field="url") from None
    scheme = parts.scheme.lower()
    if scheme not in _DEFAULT_PORTS or not host or parts.username is not None or len(url) > MAX_LENGTH:
        raise Refused("url.bad", field="url")
    if any(ord(char) < 33 for char in url):
        raise Refused("url.bad", field="url")
    if ":" in host:
        host = f"[{host}]"
    netloc = host if port in (None, _DEFAULT_PORTS[scheme]) else f"{host}:{port}"
    path = quote(parts.path or "/", safe="/%:@!$&'()*+,;=~-._")
    kept = [
        (name, value) for name, value in parse_qsl(parts.query, True) if not _TRACKING.match(name.lower())
    ]
    return SplitResult(scheme, netloc, path, urlencode(kept), "").geturl()


def host_of(url: str) -> str:
    """The host and, where it is not the default, the port of an address in normal form."""
    return urlsplit(url).netloc


def normal_host(host: str) -> str:
    """A domain as it is compared: lower case, ASCII, no scheme, no path. Raises Refused("domain.bad")."""
    host = host.strip().lower().removeprefix("https://").removeprefix("http://").split("/")[0].rstrip(".")
    try:
        name, _, port = host.partition(":") if not host.startswith("[") else (host, "", "")
        ascii_name = _ascii_host(name.strip("[]")) if name else ""
    except ValueError:
        raise Refused("domain.bad", field="domains", domain=host) from None
    if not re.fullmatch(r"[a-z0-9.:-]+", ascii_name) or (port and not port.isdigit()):
        raise Refused("domain.bad", field="domains", domain=host)
    if ":" in ascii_name:
        ascii_name = f"[{ascii_name}]"
    return f"{ascii_name}:{port}" if port else ascii_name


def _ascii_host(host: str) -> str:
    """The host in ASCII (IDNA). Raises ValueError (UnicodeError is one)."""
    host = host.rstrip(".").lower()
    return host if host.isascii() else host.encode("idna").decode("ascii")


def without_credentials(address: str) -> str:
    """The address without a user name and a password before its host; as it is when it has none."""
    try:
        parts = urlsplit(address)
        return (
            urlunsplit(parts._replace(netloc=parts.netloc.rpartition("@")[2]))
            if "@" in parts.netloc
            else address
        )
    except ValueError:
        return address
