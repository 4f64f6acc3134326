"""Who may see a page of the desk: members of the publication in the address, nobody else; nothing is cached."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Concatenate, ParamSpec, cast
from urllib.parse import urlencode

from django.contrib.auth import REDIRECT_FIELD_NAME
from django.contrib.auth.views import redirect_to_login
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.utils.http import url_has_allowed_host_and_scheme

from corrigenda.core.errors import NotFound, Refused
from corrigenda.core.words import Role
from corrigenda.desk.language import activate_language
from corrigenda.models import Member, queries
from corrigenda.web.sentences import sentence_of
from corrigenda.web.typed import words_of

Facts = ParamSpec("Facts")
MemberView = Callable[Concatenate[HttpRequest, Member, Facts], HttpResponse]
PublicationView = Callable[Concatenate[HttpRequest, str, Facts], HttpResponse]
PlainView = Callable[Concatenate[HttpRequest, Facts], HttpResponse]

# The roles that the refusals speak of; a page below is simply not for everybody.
_ROLE_CODES = {"erratum.role", "member.role"}


def desk_page(view: PlainView[Facts]) -> PlainView[Facts]:
    """The view in the member's language; its answer is kept by no cache."""

    @wraps(view)
    def answer(request: HttpRequest, *args: Facts.args, **kwargs: Facts.kwargs) -> HttpResponse:
        activate_language(request)
        response = view(request, *args, **kwargs)
        response.headers["Cache-Control"] = "no-store, private"
        return response

    return cast("PlainView[Facts]", answer)


def for_members(view: MemberView[Facts]) -> PublicationView[Facts]:
    """The view for members of the publication that the slug names, by its clock; 404 to strangers, log-in to unknown
    people."""

    @wraps(view)
    def answer(request: HttpRequest, slug: str, *args: Facts.args, **kwargs: Facts.kwargs) -> HttpResponse:
        if request.user.pk is None:
            return _log_in_first(request)
        try:
            member = queries.membership(request.user.pk, slug)
            with timezone.override(member.publication.zone):
                return view(request, member, *args, **kwargs)
        except NotFound:
            return render(request, "corrigenda/desk/missing.html", status=404)
        except Refused as error:
            if error.code not in _ROLE_CODES:
                raise
            facts = {"sentence": sentence_of(error), "slug": slug}
            return render(request, "corrigenda/desk/refused.html", facts, status=403)

    return cast("PublicationView[Facts]", desk_page(answer))


def _log_in_first(request: HttpRequest) -> HttpResponse:
    """To the log-in and back; with what was typed, when the session ended under a form."""
    back, words = request.get_full_path(), list[str]()
    if request.method == "POST":
        # What takes a form shows no page: back to the one that the form stood on.
        words, page = words_of(request), request.headers.get("Referer", "")
        if url_has_allowed_host_and_scheme(page, {request.get_host()}, request.is_secure()):
            back = page
    if not words:
        return redirect_to_login(back, "desk:login")
    facts = {"words": words, "target": urlencode({REDIRECT_FIELD_NAME: back})}
    return render(request, "corrigenda/desk/logged_out.html", facts, status=403)


def for_managers(view: MemberView[Facts]) -> PublicationView[Facts]:
    """Like `for_members`, refused to those below manager."""

    @wraps(view)
    def answer(
        request: HttpRequest, member: Member, *args: Facts.args, **kwargs: Facts.kwargs
    ) -> HttpResponse:
        if member.rank is not Role.MANAGER:
            raise Refused("member.role", needed=Role.MANAGER.value)
        return view(request, member, *args, **kwargs)

    return for_members(cast("MemberView[Facts]", answer))
