"""A CMS's credentials stand nowhere but under the seal: not in logs, rows, pages, answers, whatever the CMS does."""

from __future__ import annotations

import base64
import io
import json
import logging
import threading
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import suppress
from typing import Any
from urllib.parse import quote
from wsgiref.simple_server import make_server

import pytest
from django.apps import apps
from django.test import Client
from django.utils import timezone

from corrigenda.core.errors import ConnectorError, Refused
from corrigenda.management.demo.site import QuietHandler
from corrigenda.models import Application, CmsConnection, Erratum, Member
from corrigenda.services import api_tokens, connections, jobs, reporting, writing
from tests.factories import (
    NOW,
    TEXTS,
    accept,
    later,
    make_article,
    make_member,
    make_publication,
    make_report,
)

pytestmark = pytest.mark.django_db

HEX = "a1b2c3d4" * 8
SETTINGS: dict[str, dict[str, str]] = {
    "wordpress": {"user": "ada", "password": "Xq7w Zt4k Pl9v Mn2b"},
    "ghost": {"key": f"64b0c0ffee64b0c0ffee64b0:{HEX}"},
    "http": {"secret": "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"},
    "git": {"token": "ghp_S3cretOfTheRepository", "user": "ada", "generator": "hugo"},
    "forge": {
        "token": "ghp_S3cretOfTheForge",
        "user": "ada",
        "generator": "hugo",
        "mode": "pull_request",
        "forge": "github",
        "forge_project": "gazette/site",
    },
}
SECRETS = ("password", "key", "secret", "token")
WRONG, RIGHT = "applaudissement", "applaudissements"


def spellings(settings: Mapping[str, str]) -> list[str]:
    """What must be found nowhere: the secret, and the forms in which it travels."""
    (secret,) = (value for name, value in settings.items() if name in SECRETS)
    found = {secret, quote(secret), secret.replace(" ", ""), secret.removeprefix("whsec_"), HEX}
    for user in (settings.get("user", ""), "corrigenda"):
        found.add(base64.b64encode(f"{user}:{secret}".encode()).decode())
        found.add(base64.b64encode(f"{user}:{secret.replace(' ', '')}".encode()).decode())
    return sorted(found)


class Gossip:
    """A CMS that tells everything it was sent in its answer, whatever the status."""

    def __init__(self) -> None:
        self.status, self.heard = "200 OK", list[str]()

    def __call__(self, environ: dict[str, Any], start: Callable[..., Any]) -> Iterable[bytes]:
        sent = {name: value for name, value in environ.items() if name.startswith("HTTP_")}
        body = environ["wsgi.input"].read(int(environ.get("CONTENT_LENGTH") or 0)).decode("utf-8", "replace")
        told = f"{sent} {body}"
        self.heard.append(told)
        answer = {"message": told, "code": told, "error": told, "errors": [{"message": told}], "source": told}
        start(self.status, [("Content-Type", "application/json")])
        return [json.dumps(answer).encode()]


class Newsroom:
    """A publication whose CMS gossips, an accepted erratum, and everything that anybody could read of it."""

    def __init__(self, cms: Gossip, address: str) -> None:
        self.cms, self.address = cms, address
        self.publication = make_publication()
        self.manager = make_member(self.publication, "manager")
        article = make_article(self.publication)
        wording = TEXTS[2].replace(WRONG, RIGHT)
        self.report = make_report(article, index=2, proposal=wording)
        erratum = self.report.passages.get().erratum
        assert erratum is not None
        self.erratum = accept(erratum, self.manager, wording=wording, now=later())

    def connect(self, case: str) -> CmsConnection:
        values = dict(SETTINGS[case])
        name = "git" if case == "forge" else case
        values["repository" if name == "git" else "url"] = self.address
        if case == "forge":
            values["forge_api"] = self.address
        row = connections.change_connection(self.manager, name, values, now=later(2))
        self.publication.refresh_from_db()
        return row

    def try_everything(self) -> None:
        """Each remote act once, through the queue's own door, to its last failure."""
        connections.check(self.publication, now=later(3))
        with suppress(ConnectorError):
            writing.preview(Erratum.objects.get(pk=self.erratum.pk), self.manager)
        if not Application.objects.filter(erratum=self.erratum).exists():
            writing.begin(self.erratum, self.manager, now=later(4))
        for application in Application.objects.all():
            Application.objects.filter(pk=application.pk).update(state="queued", tries=0)
            name = "corrigenda.services.writing.write_application"
            with suppress(ConnectorError):
                jobs.perform.call(name, [application.pk], len(jobs.PAUSES))

    def answers(self) -> Iterator[tuple[str, str]]:
        """The pages that show what the CMS answered, and every row of every table."""
        client, slug = browser(self.manager), self.publication.slug
        for rest in ("unwritten", "settings/connection", f"errata/{self.erratum.number}/source"):
            yield rest, client.get(f"/desk/p/{slug}/{rest}").content.decode()
        for model in apps.get_models():
            for row in model._base_manager.values_list():
                yield model.__name__, str([bytes(v) if isinstance(v, memoryview) else v for v in row])

    def everything(self) -> Iterator[tuple[str, str]]:
        """The other pages of the desk, the API's answers, the reader's export."""
        client, slug, number = browser(self.manager), self.publication.slug, self.erratum.number
        forms = [f"settings/connection?connector={name}" for name in ("wordpress", "ghost", "http", "git")]
        for rest in ("", "?tab=all", "articles", "settings", "trail?verify=1", f"errata/{number}", *forms):
            yield rest, client.get(f"/desk/p/{slug}/{rest}").content.decode()
        _row, token = api_tokens.create_token(self.manager, name="CMS", days=30, now=timezone.now())
        for address in ("/api/v1/errata", f"/api/v1/errata/{number}"):
            answer = Client().get(address, headers={"Authorization": f"Bearer {token}"})
            assert answer.status_code == 200
            yield address, answer.content.decode()
        yield "export", json.dumps(reporting.export_report(self.report))


def browser(member: Member) -> Client:
    client = Client(headers={"Accept-Language": "en"})
    client.force_login(member.user)
    return client


@pytest.fixture
def newsroom() -> Iterator[Newsroom]:
    cms = Gossip()
    server = make_server("127.0.0.1", 0, cms, handler_class=QuietHandler)
    threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True).start()
    yield Newsroom(cms, f"http://127.0.0.1:{server.server_port}")
    server.shutdown()
    server.server_close()


@pytest.fixture
def log() -> Iterator[io.StringIO]:
    """Everything that any library logs, tracebacks included, at its most talkative."""
    kept, root = io.StringIO(), logging.getLogger()
    handler, level = logging.StreamHandler(kept), root.level
    root.addHandler(handler)
    root.setLevel(logging.DEBUG)
    loggers = [logging.getLogger(name) for name in ("httpx2", "httpcore2", "django_tasks", "dulwich")]
    levels = [logger.level for logger in loggers]
    for logger in loggers:
        logger.setLevel(logging.DEBUG)
    yield kept
    root.removeHandler(handler)
    root.setLevel(level)
    for logger, before in zip(loggers, levels, strict=True):
        logger.setLevel(before)


@pytest.mark.parametrize("case", SETTINGS)
def test_credentials_stand_nowhere_whatever_the_cms_does(
    newsroom: Newsroom, log: io.StringIO, case: str
) -> None:
    secrets = spellings(SETTINGS[case])
    newsroom.connect(case)
    statuses = ("200 OK", "401 No", "409 No", "500 Oops", "302 Away")

    for status in statuses:
        newsroom.cms.status = status
        newsroom.try_everything()
        for where, text in newsroom.answers():
            assert [secret for secret in secrets if secret in text] == [], f"{status}: {where}"
    for where, text in newsroom.everything():
        assert [secret for secret in secrets if secret in text] == [], where
    written = log.getvalue()

    assert [secret for secret in secrets if secret in written] == []
    assert "failed for good" in written
    # The CMS did hear of us, so there was something to leak.
    assert len(newsroom.cms.heard) > len(statuses)


@pytest.mark.parametrize("case", ["wordpress", "ghost", "http", "git"])
def test_a_refused_form_does_not_show_what_was_typed_as_a_secret(newsroom: Newsroom, case: str) -> None:
    values = {name: value for name, value in SETTINGS[case].items() if name in SECRETS}

    answer = browser(newsroom.manager).post(
        f"/desk/p/{newsroom.publication.slug}/settings/connection",
        {**values, "connector": case, "do": "save"},
    )

    assert answer.status_code == 422
    assert [secret for secret in spellings(SETTINGS[case]) if secret in answer.content.decode()] == []


@pytest.mark.parametrize(
    ("connector", "field"), [("git", "repository"), ("wordpress", "url"), ("ghost", "url"), ("http", "url")]
)
def test_credentials_in_an_address_are_refused_and_not_shown_again(
    newsroom: Newsroom, connector: str, field: str
) -> None:
    values = {**SETTINGS[connector], field: "https://ada:hunter2@cms.example/site.git"}

    answer = browser(newsroom.manager).post(
        f"/desk/p/{newsroom.publication.slug}/settings/connection",
        {**values, "connector": connector, "do": "save"},
    )
    page = answer.content.decode()

    assert answer.status_code == 422
    assert "Leave the user name and the password out of the address" in page
    assert "hunter2" not in page
    assert 'value="https://cms.example/site.git"' in page
    assert not CmsConnection.objects.exists()


def test_who_has_the_database_alone_has_no_credentials(newsroom: Newsroom) -> None:
    row = newsroom.connect("wordpress")

    assert b"Xq7w" not in bytes(row.sealed)
    assert "Xq7w" not in str(row.settings)
    other = make_publication()
    CmsConnection.objects.filter(pk=row.pk).update(publication=other)
    with pytest.raises(ConnectorError, match=r"connector\.sealed"):
        connections.open_for(other)


def test_a_secret_does_not_follow_to_another_address(newsroom: Newsroom) -> None:
    newsroom.connect("wordpress")
    values = {"url": "https://elsewhere.example", "user": "ada", "password": ""}

    with pytest.raises(Refused, match=r"connector\.bad_setting"):
        connections.change_connection(newsroom.manager, "wordpress", values, now=NOW)
