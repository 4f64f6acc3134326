"""A flood comes in: the element proves by itself that it is none, or waits and brings its ticket."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import expect

from tests.e2e.element.conftest import Reader
from tests.e2e.element.press import Press
from tests.served import Served

pytestmark = [pytest.mark.e2e, pytest.mark.xdist_group("e2e")]
NewReader = Callable[..., Reader]
SEED = """
from django.core.management import call_command
from tests.factories import make_publication
call_command("migrate", verbosity=0)
make_publication("courier", {host!r}, languages=["en"], proof_of_work="always")
"""


@pytest.fixture(scope="module")
def flooded(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Press]:
    """A publisher whose server always asks for a proof of work."""
    limits = {"CORRIGENDA_LIMIT_REPORTS": "1"}
    with Served(tmp_path_factory.mktemp("flood"), settings=limits) as server, Press(server.url) as site:
        server.python(SEED.format(host=site.host))
        server.serve()
        yield site


def test_the_element_computes_the_proof_and_sends_by_itself(flooded: Press, new_reader: NewReader) -> None:
    reader = new_reader()
    reader.visit(flooded.add("/flood", headers={"Content-Security-Policy": flooded.strict_policy()}))
    reader.tap()
    assert not [request for request in reader.requests if "proof" in request]
    reader.block("Febuary").click()
    reader.reword("Febuary", "February")

    reader.panel.locator(".main").click()

    reader.panel.locator(".thanks").wait_for(timeout=30_000)
    assert [request for request in reader.requests if request.endswith("/form.proof.js")]


def test_who_cannot_compute_keeps_a_ticket_and_brings_it_the_next_time(
    flooded: Press, new_reader: NewReader
) -> None:
    reader = new_reader()
    reader.page.add_init_script("Object.defineProperty(crypto, 'subtle', {value: undefined})")
    reader.visit(flooded.add("/ticket"))
    reader.tap()
    reader.block("Febuary").click()
    reader.reword("Febuary", "February")
    reader.panel.locator(".main").click()
    expect(reader.panel).to_contain_text("It is kept in this tab")

    with reader.page.expect_request("**/api/v1/reports") as again:
        reader.page.get_by_role("button", name="Try again now").click()

    assert (again.value.header_value("corrigenda-proof") or "").startswith("wait.")
