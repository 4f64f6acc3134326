"""The act of a plain form is done, and its page answers: that it is done, or why not."""

from __future__ import annotations

from collections.abc import Callable

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect

from corrigenda.core.errors import CorrigendaError, FetchError, Refused
from corrigenda.desk import undoing
from corrigenda.models import Member


def act_and_answer(
    request: HttpRequest,
    member: Member,
    back: str,
    act: Callable[[], str],
    again: Callable[[CorrigendaError], HttpResponse],
) -> HttpResponse:
    """The way back to the page, which then says what ``act`` says; a plain visit does nothing.

    ``again`` makes the page once more when the act was refused; what the role forbids is the whole desk's answer.
    """
    if request.method != "POST":
        return redirect(back)
    try:
        undoing.tell(request, member.publication, act())
    except (Refused, FetchError) as error:
        if error.code == "erratum.role":
            raise
        return again(error)
    return redirect(back)
