"""`make demo` beside what runs already, and after what was there before."""

from __future__ import annotations

import socket
from collections.abc import Iterator

import pytest
from django.core.management import CommandError, call_command

from corrigenda.management.demo.data import SLUG
from tests.factories import make_publication
from tests.served import free_port


@pytest.fixture
def taken() -> Iterator[int]:
    """A port that somebody listens on."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        yield server.getsockname()[1]


def test_a_port_that_is_taken_is_named_with_its_setting(taken: int) -> None:
    with pytest.raises(CommandError, match=rf"port {taken} .* make demo PORT="):
        call_command("demo", port=taken, site_port=free_port())
    with pytest.raises(CommandError, match=rf"port {taken} .* make demo SITE_PORT="):
        call_command("demo", port=free_port(), site_port=taken)


@pytest.mark.django_db
def test_a_newspaper_cannot_move_to_another_port_under_its_articles() -> None:
    make_publication(SLUG, "127.0.0.1:8001")

    with pytest.raises(CommandError, match="start with SITE_PORT=8001"):
        call_command("demo", port=free_port(), site_port=free_port())
