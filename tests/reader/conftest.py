"""An article of a French newspaper and a browser without JavaScript: fields are read from the page, then sent."""

from __future__ import annotations

from html.parser import HTMLParser

import pytest
from django.test import Client
from django.utils import timezone

from corrigenda.models import Article
from tests.factories import make_article, make_publication


@pytest.fixture
def article(db: None) -> Article:
    publication = make_publication(
        "gazette", "gazette.example", contact_url="https://gazette.example/contact"
    )
    return make_article(publication, path="canal", now=timezone.now())


@pytest.fixture
def browser() -> Client:
    return Client(headers={"Accept-Language": "fr"})


class Fields(HTMLParser):
    """The fields that a browser would send of a page's form, as it stands."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.sent: dict[str, list[str]] = {}
        self._textarea = ""
        self._select = ""
        self._template = False
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        name = given.get("name", "")
        if tag == "template":
            self._template = True
        if self._template or not (name or tag == "option"):
            return
        if tag == "textarea":
            self._textarea = name
            self.sent[name] = [""]
        elif tag == "select":
            self._select = name
            self.sent[name] = [""]
        elif tag == "option" and self._select and "selected" in given:
            self.sent[self._select] = [given["value"]]
        elif tag == "input" and (given.get("type") != "checkbox" or "checked" in given):
            self.sent.setdefault(name, []).append(given.get("value", ""))

    def handle_endtag(self, tag: str) -> None:
        if tag == "template":
            self._template = False
        elif tag == "textarea":
            self._textarea = ""
        elif tag == "select":
            self._select = ""

    def handle_data(self, data: str) -> None:
        if self._textarea:
            self.sent[self._textarea] = [self.sent[self._textarea][0] + data]

    def filled(self, go: str, **typed: str | list[str]) -> dict[str, str | list[str]]:
        """What is sent when these fields are filled in and the button ``go`` is pressed."""
        # HTML drops the line end that follows <textarea>; browsers send CRLF.
        kept: dict[str, str | list[str]] = {
            name: [value.removeprefix("\n") for value in values] for name, values in self.sent.items()
        }
        return {**kept, **{name.replace("_", "-"): value for name, value in typed.items()}, "go": go}


def fields(response: object) -> Fields:
    """The fields of a response's form."""
    return Fields(response.content.decode())  # type: ignore[attr-defined]
