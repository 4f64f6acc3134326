"""The pages of one article's form: picking, describing and sending, being led elsewhere."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from datetime import datetime
from http import HTTPStatus
from urllib.parse import urlencode

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils import timezone, translation

from corrigenda.core.errors import Conflict, Refused
from corrigenda.core.intake import INSISTABLE, MAX_PASSAGES, OffTopic, Problem, Refusals
from corrigenda.core.languages import READERS
from corrigenda.models import Article, Revision
from corrigenda.models.report import KindChoices
from corrigenda.reader.drafts import Draft, submission_of, with_new_key, written
from corrigenda.reader.rows import rows_of, summary_of
from corrigenda.services import limits, proof
from corrigenda.services.receiving import receive_report
from corrigenda.web.clients import address_of
from corrigenda.web.language import language_of
from corrigenda.web.outages import AWAY
from corrigenda.web.pages import page

log = logging.getLogger("corrigenda.reader")

# A field that people do not see and programs fill in.
TRAP = "website"


class Form:
    """The pages of one article's form, in the language chosen for it."""

    def __init__(self, request: HttpRequest, article: Article, revision: Revision) -> None:
        self._request = request
        self._article = article
        self._revision = revision
        self._publication = article.publication
        self._language = language_of(
            request, article=article.language, publication=article.publication.languages
        )

    def pick(self, draft: Draft, problems: Sequence[Problem] = ()) -> HttpResponse:
        """Step 1: the article as toggles."""
        return self._page("pick", draft, problems)

    def describe(self, draft: Draft, problems: Sequence[Problem] = ()) -> HttpResponse:
        """Steps 2 and 3: what is wrong with each picked block, and sending."""
        if not draft.picks:
            return self.pick(draft, problems or [Problem("report.nothing_picked", "passages", {})])
        if len(draft.picks) > MAX_PASSAGES:
            facts: dict[str, object] = {"most": MAX_PASSAGES}
            return self.pick(draft, [Problem("report.too_many_passages", "passages", facts)])
        return self._page("describe", draft, problems)

    def send(self, draft: Draft) -> HttpResponse:
        """The receipt of the kept report, or the form again with what is to be mended."""
        submission = submission_of(draft, self._revision, self._language)
        now = timezone.now()
        sender = self._sender(now)
        try:
            outcome = receive_report(
                self._article,
                submission,
                revision=self._revision,
                key=draft.key,
                sender=sender,
                reader_key=draft.reader_key,
                now=now,
            )
        except Conflict as error:
            return self.describe(with_new_key(draft), [Problem(error.code, "form", error.facts)])
        except Refused as error:
            return self._not_now(draft, sender, error)
        except AWAY:
            log.exception("a report could not be kept")
            return self._unavailable(draft)
        match outcome:
            case Refusals(problems):
                return self.describe(draft, problems)
            case OffTopic(topic=topic):
                return self._page("asked" if topic else "off_topic", draft)
        response = redirect("reader:receipt", outcome.token)
        response.status_code = HTTPStatus.SEE_OTHER
        response.headers["Cache-Control"] = "no-store"
        return response

    def _sender(self, now: datetime) -> limits.Sender:
        trap, proof_given = self._request.POST.get(TRAP, ""), self._request.POST.get("proof", "")
        address = address_of(self._request)
        return limits.sender_of(self._publication, address, now=now, trap=trap, proof=proof_given)

    def _not_now(self, draft: Draft, sender: limits.Sender, error: Refused) -> HttpResponse:
        """The form again with everything typed in it, and when to come back or what to prove."""
        if error.code == "report.proof_needed":
            asked = proof.ask(self._publication, sender.key, now=timezone.now())
            response = self._page("describe", draft, asked=asked)
        else:
            response = self.describe(draft, [Problem(error.code, error.field or "form", error.facts)])
        if "seconds" in error.facts:
            response.status_code = HTTPStatus.TOO_MANY_REQUESTS
            response.headers["Retry-After"] = str(error.facts["seconds"])
        return response

    def _unavailable(self, draft: Draft) -> HttpResponse:
        """The form with everything typed in it: the disk is full, or the database gone. Nothing was kept."""
        response = self.describe(draft, [Problem("server.unavailable", "form", {})])
        response.status_code = HTTPStatus.SERVICE_UNAVAILABLE
        response.headers["Retry-After"] = "60"
        return response

    def lead_elsewhere(self, draft: Draft) -> HttpResponse:
        """The way to the contact page, with what was typed ready to be copied."""
        return self._page("off_topic", draft)

    def _page(
        self,
        name: str,
        draft: Draft,
        problems: Sequence[Problem] = (),
        asked: proof.Asked | None = None,
    ) -> HttpResponse:
        with translation.override(self._language):
            rows = rows_of(self._article, self._revision, draft, problems, now=timezone.now())
            summary = summary_of(draft, rows, problems)
        context = {
            "article": self._article,
            "publication": self._publication,
            "revision": self._revision,
            "draft": draft,
            "rows": rows,
            "picked": [row for row in rows if row.is_picked],
            "others": [(index, said) for index, said in draft.words.items() if index not in draft.picks],
            "summary": summary,
            # Nothing that the reader wrote is wrong: the form as a whole cannot be taken now.
            "is_refused": all(problem.field == "form" for problem in problems),
            "asked": asked,
            "email_error": next((line.text for line in summary if line.target == "email"), ""),
            "credit_error": next((line.text for line in summary if line.target == "credit"), ""),
            "key_error": next((line.text for line in summary if line.target == "reader_key"), ""),
            # The script makes each passage's fields from this one, its index filled in.
            "blank": {"index": "INDEX"},
            "written": written(draft, self._revision) if name in {"off_topic", "asked"} else "",
            "may_insist": bool(problems) and all(problem.code in INSISTABLE for problem in problems),
            "kinds": KindChoices.choices,
            "ground_rules": self._ground_rules(),
            "language": self._language,
            "language_links": self._language_links(draft),
        }
        status = HTTPStatus.UNPROCESSABLE_ENTITY if problems else HTTPStatus.OK
        template = f"corrigenda/reader/{name}.html"
        return page(self._request, template, context, language=self._language, status=status)

    def _ground_rules(self) -> str:
        """The house's rules for the article's language, else for the page's."""
        rules = self._publication.ground_rules
        return str(rules.get(self._article.language.split("-")[0]) or rules.get(self._language) or "")

    def _language_links(self, draft: Draft) -> list[dict[str, str]]:
        """The empty form in our other languages; none once something may have been typed."""
        if self._request.method == "POST":
            return []
        return language_links(self._language, url=draft.url)


def language_links(language: str, **query: str) -> list[dict[str, str]]:
    """The same address in our other languages, as links for the masthead."""
    return [
        {"code": code, "name": name, "href": "?" + urlencode({**query, "lang": code})}
        for code, name in READERS.items()
        if code != language
    ]
