from __future__ import annotations

import contextlib
import gzip
import os
import re
import socket
import threading
import zlib
from collections.abc import Callable, Sequence

import pytest

from corrigenda.core.errors import FetchError
from corrigenda.net import (
    USER_AGENT,
    Guard,
    Limits,
    Page,
    Validators,
    fetch_file_again,
    fetch_head,
    fetch_page,
    fetch_page_again,
    request,
)
from tests.net.servers import Handler, Server, answer, has_hung_up, redirect, routes, serving

OPEN = Guard(None, allow_private=True, ports=None)
# Waits that must end soon, for the tests of waiting; everything else has time on a busy machine.
# Roomy, because other tests run beside these; the tests of slowness have their own.
QUICK = Limits(total=30, first_byte=20, connect=20)
IMPATIENT = Limits(connect=0.5, first_byte=0.5, total=1.2)
CALM = Limits(connect=10, first_byte=20, total=40)
PAGE = "<!doctype html><title>Été</title><p>Déjà l’été.</p>".encode()


def fetch(server: Server, path: str = "/", *, guard: Guard = OPEN, limits: Limits = CALM) -> Page:
    return fetch_page(server.url + path, guard=guard, limits=limits)


def code_of(act: Callable[[], object]) -> tuple[str, bool]:
    with pytest.raises(FetchError) as refusal:
        act()
    return refusal.value.code, refusal.value.permanent


def code_for(handler: Handler, path: str = "/", limits: Limits = CALM) -> tuple[str, bool]:
    with serving(handler) as server:
        return code_of(lambda: fetch(server, path, limits=limits))


def test_a_page_comes_with_its_bytes_and_its_text() -> None:
    with serving(answer(PAGE, content_type="text/html; charset=utf-8")) as server:
        page = fetch(server, "/a?b=c")

    assert (page.url, page.status) == (f"{server.url}/a?b=c", 200)
    assert (page.body, page.html) == (PAGE, PAGE.decode())
    assert (page.content_type, page.charset) == ("text/html", "utf-8")


def test_a_request_says_who_asks_and_carries_no_cookie() -> None:
    handler = routes(
        root=answer(b"", status="302 Found", Location="/b", Set_Cookie="a=b; Path=/"), b=answer(PAGE)
    )
    with serving(handler) as server:
        fetch(server)

    assert len(server.heads) == 2
    assert f"User-Agent: {USER_AGENT}\r\n" in server.heads[1]
    assert re.fullmatch(r"Corrigenda/\d\S* \(\+https://\S+\)", USER_AGENT)
    assert f"Host: 127.0.0.1:{server.port}\r\n" in server.heads[1]
    assert "cookie" not in server.heads[1].lower()


@pytest.mark.parametrize(
    ("status", "code", "permanent"),
    [
        ("404 Not Found", "fetch.not_found", True),
        ("410 Gone", "fetch.not_found", True),
        ("401 Unauthorized", "fetch.needs_login", True),
        ("403 Forbidden", "fetch.needs_login", True),
        ("400 Bad Request", "fetch.refused", True),
        ("451 Unavailable For Legal Reasons", "fetch.refused", True),
        ("304 Not Modified", "fetch.refused", True),
        ("429 Too Many Requests", "fetch.server_error", False),
        ("500 Internal Server Error", "fetch.server_error", False),
        ("503 Service Unavailable", "fetch.server_error", False),
    ],
)
def test_each_kind_of_refusal_has_its_code(status: str, code: str, permanent: bool) -> None:
    assert code_for(answer(b"", status=status)) == (code, permanent)


@pytest.mark.parametrize(
    "kind", ["application/pdf", "image/png", "application/json", "video/mp4", "text/css", "text/xml"]
)
def test_what_is_not_html_says_so_without_being_downloaded(kind: str) -> None:
    def handler(connection: socket.socket, head: str) -> None:
        connection.sendall(
            f"HTTP/1.1 200 OK\r\nContent-Type: {kind}\r\nContent-Length: 900000000\r\n\r\n".encode()
        )

    assert code_for(handler) == ("fetch.not_html", True)


@pytest.mark.parametrize("kind", ["", "text/plain"])
def test_a_page_with_a_careless_type_is_known_by_its_first_bytes(kind: str) -> None:
    with serving(answer(PAGE, content_type=kind)) as server:
        assert fetch(server).html == PAGE.decode()

    assert code_for(answer(b"just words", content_type=kind)) == ("fetch.not_html", True)


@pytest.mark.parametrize(
    "start", [b"%PDF-1.7\n", b"\x89PNG\r\n", b"GIF89a", b"\xff\xd8\xff\xe0", b"PK\x03\x04"]
)
def test_a_file_that_its_server_calls_a_page_is_still_a_file(start: bytes) -> None:
    assert code_for(answer(start + bytes(range(256)))) == ("fetch.not_html", True)


def test_redirects_are_followed_and_the_last_address_is_told() -> None:
    handler = routes(
        a=redirect("/b", "301 Moved Permanently"),
        b=redirect("c?d=é", "308 Permanent Redirect"),
        c=answer(PAGE),
    )
    with serving(handler) as server:
        assert fetch(server, "/a").url == f"{server.url}/c?d=%C3%A9"


def test_five_redirects_pass_and_the_sixth_does_not() -> None:
    steps = {f"r{n}": redirect(f"/r{n - 1}") for n in range(1, 7)}
    with serving(routes(r0=answer(PAGE), **steps)) as server:
        assert fetch(server, "/r5").status == 200
        assert code_of(lambda: fetch(server, "/r6")) == ("fetch.too_many_redirects", True)
        assert (
            code_of(lambda: fetch(server, "/r6", limits=Limits(redirects=0)))[0] == "fetch.too_many_redirects"
        )


@pytest.mark.parametrize(
    "target",
    [
        "/login?next=/a",
        "/users/sign_in/../sign-in",
        "/wp-login.php",
        "/connexion",
        "https://login.gazette.example/",
    ],
)
def test_being_sent_to_log_in_is_told_as_that(target: str) -> None:
    assert code_for(redirect(target)) == ("fetch.needs_login", True)


def test_a_headline_about_a_log_in_is_no_log_in() -> None:
    handler = routes(
        a=redirect("/une-connexion-authentique-login"), **{"une-connexion-authentique-login": answer(PAGE)}
    )
    with serving(handler) as server:
        assert fetch(server, "/a").status == 200


@pytest.mark.parametrize(
    ("target", "code"),
    [
        ("http://evil.example/", "fetch.not_in_domains"),
        ("//evil.example/", "fetch.not_in_domains"),
        ("http://127.0.0.1:1/", "fetch.not_in_domains"),
        ("file:///etc/passwd", "fetch.bad_url"),
        ("http://user:word@127.0.0.1/", "fetch.bad_url"),
        ("http://[::1", "fetch.bad_url"),
    ],
)
def test_each_redirect_is_checked_like_the_first_address(target: str, code: str) -> None:
    with serving(redirect(target)) as server:
        own = Guard(frozenset({f"127.0.0.1:{server.port}"}), allow_private=True, ports=None)
        assert code_of(lambda: fetch(server, guard=own)) == (code, True)


def test_a_redirect_into_the_private_network_is_refused() -> None:
    with serving(answer(PAGE)) as inner, serving(redirect(f"http://inner.example:{inner.port}/")) as outer:
        guard = FakePublic(None, ports=None)
        names = {"outer.example": ["127.0.0.1"], "inner.example": ["127.0.0.2"]}
        code = code_of(
            lambda: fetch_page(
                f"http://outer.example:{outer.port}/",
                guard=guard,
                limits=CALM,
                resolver=lambda host, port: names[host],
            )
        )

    assert code == ("fetch.private_address", True)
    assert len(outer.heads) == 1
    assert inner.heads == []


class FakePublic(Guard):
    """Takes 127.0.0.1 for the one public address there is, so that tests stay on this machine."""

    __slots__ = ()

    def permits(self, address: str) -> bool:
        return address == "127.0.0.1" or Guard.permits(self, address)


def test_a_name_that_changes_its_mind_is_asked_once_and_dialled_where_it_was_checked() -> None:
    answers = iter([["127.0.0.1"], ["127.0.0.2"], ["127.0.0.2"]])
    asked: list[str] = []

    def rebinding(host: str, port: int) -> Sequence[str]:
        asked.append(host)
        return next(answers)

    with serving(answer(PAGE)) as server:
        page = fetch_page(
            f"http://rebinding.example:{server.port}/",
            guard=FakePublic(None, ports=None),
            limits=CALM,
            resolver=rebinding,
        )

    assert page.status == 200
    assert asked == ["rebinding.example"]
    assert f"Host: rebinding.example:{server.port}\r\n" in server.heads[0]


@pytest.mark.parametrize(
    "second", ["10.0.0.1", "::1", "169.254.169.254", "::ffff:127.0.0.1", "64:ff9b::7f00:1", "fe80::1%lo"]
)
def test_one_private_answer_among_public_ones_refuses_them_all(second: str) -> None:
    with serving(answer(PAGE)) as server:
        code = code_of(
            lambda: fetch_page(
                f"http://mixed.example:{server.port}/",
                guard=FakePublic(None, ports=None),
                limits=CALM,
                resolver=lambda host, port: ["127.0.0.1", second],
            )
        )

    assert code == ("fetch.private_address", True)
    assert server.heads == []


@pytest.mark.parametrize(
    "host", ["127.0.0.1", "localhost", "[::1]", "[::ffff:127.0.0.1]", "0x7f.1", "2130706433"]
)
def test_this_machine_is_out_of_reach_by_default(host: str) -> None:
    with serving(answer(PAGE)) as server:
        guard = Guard(None, ports=None)
        assert code_of(lambda: fetch_page(f"http://{host}:{server.port}/", guard=guard, limits=CALM)) == (
            "fetch.private_address",
            True,
        )

    assert server.heads == []


def test_the_next_address_is_tried_when_one_does_not_answer() -> None:
    with serving(answer(PAGE)) as server:
        page = fetch_page(
            f"http://two.example:{server.port}/",
            guard=OPEN,
            limits=CALM,
            resolver=lambda host, port: ["127.0.0.3", "127.0.0.1"],
        )

    assert page.status == 200


def test_a_proxy_of_the_environment_is_not_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    with serving(answer(PAGE)) as server, serving(answer(b"", status="500 Proxy")) as proxy:
        monkeypatch.setenv("http_proxy", proxy.url)
        monkeypatch.setenv("ALL_PROXY", proxy.url)
        assert fetch(server).status == 200

    assert proxy.heads == []


def unresolvable(host: str, port: int) -> Sequence[str]:
    raise socket.gaierror("no such name")


@pytest.mark.parametrize(
    ("resolver", "code"),
    [
        (unresolvable, "fetch.unreachable"),
        (lambda host, port: [], "fetch.unreachable"),
    ],
)
def test_a_name_without_an_answer_may_be_tried_again(
    resolver: Callable[[str, int], Sequence[str]], code: str
) -> None:
    act = lambda: fetch_page("http://gazette.example/", guard=OPEN, limits=IMPATIENT, resolver=resolver)  # noqa: E731

    assert code_of(act) == (code, False)


def test_a_resolver_that_does_not_answer_is_left_at_the_deadline() -> None:
    left = threading.Event()

    def silent(host: str, port: int) -> Sequence[str]:
        left.wait(30)
        return ["127.0.0.1"]

    try:
        code = code_of(
            lambda: fetch_page("http://gazette.example/", guard=OPEN, limits=IMPATIENT, resolver=silent)
        )
    finally:
        left.set()

    assert code == ("fetch.timeout", False)


def test_a_closed_port_is_unreachable() -> None:
    with serving(answer(PAGE)) as server:
        pass

    assert code_of(lambda: fetch(server)) == ("fetch.unreachable", False)


def drip(head: bytes, piece: bytes) -> Handler:
    """Sends a head, then a piece every 0.1 s for as long as anybody listens: only the client can end it."""

    def handler(connection: socket.socket, request_head: str) -> None:
        connection.sendall(head)
        with contextlib.suppress(OSError):
            while not has_hung_up(connection, 0.1):
                connection.sendall(piece)

    return handler


@pytest.mark.parametrize(
    "handler",
    [
        lambda connection, head: None if has_hung_up(connection, 60) else connection.sendall(b"late"),
        drip(b"", b"H"),
        drip(b"HTTP/1.1 200 OK\r\n", b"X-A: b\r\n"),
        drip(b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n", b"<p>"),
        drip(
            b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\n", b"1\r\na\r\n"
        ),
        drip(b"", b"HTTP/1.1 100 Continue\r\n\r\n"),
    ],
    ids=["silence", "status", "headers", "body", "chunks", "continue"],
)
def test_a_slow_server_is_left_at_the_deadline(handler: Handler) -> None:
    assert code_for(handler, limits=IMPATIENT) == ("fetch.timeout", False)


def test_redirects_share_one_deadline() -> None:
    def handler(connection: socket.socket, head: str) -> None:
        if not has_hung_up(connection, 0.4):
            redirect("/again")(connection, head)

    # Five redirects at 0.4 s each stay below every other limit: only the whole's deadline can end it.
    assert code_for(handler, limits=IMPATIENT) == ("fetch.timeout", False)


@pytest.mark.parametrize(
    "raw",
    [
        b"",
        b"nonsense\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 100\r\n\r\ncut",
        b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: -1\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nX: " + b"a" * 300_000 + b"\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
    ],
)
def test_an_answer_that_is_none_is_unreachable(raw: bytes) -> None:
    assert code_for(lambda connection, head: connection.sendall(raw)) == ("fetch.unreachable", False)


@pytest.mark.parametrize(
    ("encoding", "squeeze"),
    [
        ("gzip", gzip.compress),
        ("x-gzip", gzip.compress),
        ("deflate", zlib.compress),
        ("deflate", lambda body: zlib.compress(body, wbits=-15)),
        ("identity", bytes),
    ],
)
def test_one_layer_of_compression_is_undone(encoding: str, squeeze: Callable[[bytes], bytes]) -> None:
    body = PAGE + os.urandom(200_000).hex().encode()
    with serving(answer(squeeze(body), Content_Encoding=encoding)) as server:
        assert fetch(server).body == body


@pytest.mark.parametrize("encoding", ["gzip, gzip", "br", "zstd", "compress", "nonsense"])
def test_another_compression_is_refused(encoding: str) -> None:
    body = gzip.compress(gzip.compress(PAGE))

    assert code_for(answer(body, Content_Encoding=encoding)) == ("fetch.bad_encoding", True)


def test_damaged_and_cut_compression_are_told_apart() -> None:
    squeezed = gzip.compress(os.urandom(50_000))

    assert code_for(answer(b"\x00" * 50, Content_Encoding="gzip")) == ("fetch.bad_encoding", True)
    assert code_for(answer(squeezed[:-100], Content_Encoding="gzip")) == ("fetch.incomplete", False)


def test_a_bomb_is_stopped_while_it_unpacks() -> None:
    bomb = gzip.compress(b"<p>" + b"a" * 200_000_000)

    assert len(bomb) < 300_000
    assert code_for(answer(bomb, Content_Encoding="gzip"), limits=Limits()) == ("fetch.too_large", True)


def test_twenty_megabytes_are_too_much_announced_or_not() -> None:
    def unannounced(connection: socket.socket, head: str) -> None:
        connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nConnection: close\r\n\r\n")
        with contextlib.suppress(OSError):
            for _ in range(200):
                connection.sendall(b"<p>a</p>" * 12_500)

    assert code_for(unannounced, limits=Limits()) == ("fetch.too_large", True)
    assert code_for(answer(b"<p>" + b"a" * 20_000_000)) == ("fetch.too_large", True)


def test_a_page_that_does_not_decode_is_an_error() -> None:
    assert code_for(answer("Déjà".encode("cp1252"), content_type="text/html; charset=utf-8")) == (
        "fetch.bad_charset",
        True,
    )


def test_a_request_sends_json_and_credentials_and_does_not_follow() -> None:
    with serving(redirect("/elsewhere")) as server:
        response = request(
            "POST",
            f"{server.url}/api?a=b",
            guard=OPEN,
            json={"é": 1},
            auth=("user", "word"),
            params={"c": "d"},
            limits=CALM,
        )

    assert (response.status, response.headers["location"]) == (302, "/elsewhere")
    assert len(server.heads) == 1
    assert server.heads[0].startswith("POST /api?a=b&c=d HTTP/1.1\r\n")
    assert "Authorization: Basic dXNlcjp3b3Jk\r\n" in server.heads[0]


def test_an_answer_reads_as_json_or_says_that_it_is_none() -> None:
    with serving(
        routes(a=answer('{"é": [1]}'.encode(), content_type="application/json"), b=answer(b"<p>"))
    ) as server:
        good = request("GET", f"{server.url}/a", guard=OPEN, limits=CALM)
        bad = request("GET", f"{server.url}/b", guard=OPEN, limits=CALM)

    assert (good.content_type, good.json()) == ("application/json", {"é": [1]})
    assert code_of(bad.json) == ("fetch.not_json", True)


def test_a_request_is_guarded_like_a_page() -> None:
    site = Guard(frozenset({"www.gazette.example"}))

    assert code_of(lambda: request("GET", "http://127.0.0.1/", guard=site))[0] == "fetch.not_in_domains"
    assert (
        code_of(lambda: request("GET", "http://127.0.0.1/", guard=Guard(None)))[0] == "fetch.private_address"
    )


def test_a_page_is_asked_for_with_what_is_known_and_not_sent_again() -> None:
    known = Validators('"abc"', "Fri, 20 Nov 2026 09:30:00 GMT")
    with serving(answer(b"", status="304 Not Modified")) as server:
        assert fetch_page_again(f"{server.url}/a", known, guard=OPEN) is None

    head = server.heads[0].lower()
    assert 'if-none-match: "abc"\r\n' in head
    assert "if-modified-since: fri, 20 nov 2026 09:30:00 gmt\r\n" in head


def test_a_page_that_changed_brings_what_to_ask_with_next_time() -> None:
    with serving(answer(b"<html>", ETag='W/"def"', Last_Modified="Sat, 21 Nov 2026 09:30:00 GMT")) as server:
        page = fetch_page_again(f"{server.url}/a", Validators('"abc"'), guard=OPEN)

    assert page is not None
    assert Validators.of(page.headers) == Validators('W/"def"', "Sat, 21 Nov 2026 09:30:00 GMT")


def test_an_etag_that_is_too_long_or_strange_is_not_kept() -> None:
    assert Validators.of({"etag": "x" * 501, "last-modified": "é"}) == Validators()
    assert Validators().conditions() == {}


def test_a_file_comes_as_it_is_whatever_its_type_after_redirects() -> None:
    there = answer(b"<urlset/>", content_type="application/xml")
    with serving(routes(here=redirect("/there"), there=there)) as server:
        found = fetch_file_again(f"{server.url}/here", Validators(), guard=OPEN)

    assert found is not None
    assert (found.url, found.body) == (f"{server.url}/there", b"<urlset/>")


@pytest.mark.parametrize(
    ("status", "code"), [("404 Not Found", "fetch.not_found"), ("503 Busy", "fetch.server_error")]
)
def test_a_file_that_cannot_be_had_says_why(status: str, code: str) -> None:
    with serving(answer(b"", status=status)) as server, pytest.raises(FetchError, match=code):
        fetch_file_again(f"{server.url}/robots.txt", Validators(), guard=OPEN)


def test_a_head_comes_without_its_body_whatever_its_status_and_redirects_are_handed_back() -> None:
    site = routes(
        here=answer(PAGE),
        away=redirect("/here", "301 Moved Permanently"),
        busy=answer(b"", status="503 Busy"),
    )
    with serving(site) as server:
        heads = [
            fetch_head(server.url + path, guard=OPEN, limits=CALM)
            for path in ("/here", "/away", "/busy", "/none")
        ]

    assert [(head.status, head.body) for head in heads] == [(200, b""), (301, b""), (503, b""), (404, b"")]
    assert heads[1].headers["location"] == "/here"
    assert [head.split("/")[0] for head in server.heads] == ["HEAD ", "HEAD ", "HEAD ", "HEAD ", "GET "]


def test_a_server_that_does_not_know_head_is_asked_with_get_and_its_body_is_not_read() -> None:
    def knows_get_alone(connection: socket.socket, head: str) -> None:
        if head.startswith("HEAD"):
            answer(b"", status="405 Method Not Allowed")(connection, head)
            return
        connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 9000000000\r\n\r\nfilm")
        assert has_hung_up(connection, 30)

    with serving(knows_get_alone) as server:
        head = fetch_head(server.url + "/film", guard=OPEN, limits=CALM)

    assert (head.status, head.body) == (200, b"")


def test_a_head_is_guarded_like_everything() -> None:
    with serving(answer(PAGE)) as server:
        assert code_of(lambda: fetch_head(server.url, guard=Guard(None, ports=None))) == (
            "fetch.private_address",
            True,
        )
    assert server.heads == []
