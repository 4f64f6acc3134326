"""Log-in and log-out: the same answer to a wrong password and to an unknown name, and growing waits."""

from __future__ import annotations

from django.conf import settings
from django.contrib.auth import login, logout
from django.contrib.auth.forms import AuthenticationForm
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import redirect, render, resolve_url
from django.utils import timezone
from django.utils.http import url_has_allowed_host_and_scheme
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_http_methods, require_POST

from corrigenda.desk.access import desk_page
from corrigenda.desk.frame import language_links
from corrigenda.services import entering
from corrigenda.web.clients import address_of


@sensitive_post_parameters("password")
@require_http_methods(["GET", "POST"])
@desk_page
def log_in(request: HttpRequest) -> HttpResponse:
    """The form, and its answer: to where the member wanted to go."""
    if request.method == "POST":
        return _try(request)
    if request.user.is_authenticated:
        return HttpResponseRedirect(_target(request))
    return _form(request)


@require_POST
@desk_page
def log_out(request: HttpRequest) -> HttpResponse:
    """Ends the session, keeping the chosen language."""
    language = request.session.get("desk_language")
    logout(request)
    if language:
        request.session["desk_language"] = language
    return redirect("desk:login")


def _try(request: HttpRequest) -> HttpResponse:
    now = timezone.now()
    account, source = request.POST.get("username", "")[:254], address_of(request)
    wait = entering.wait(account, source, now=now)
    if wait:
        seconds = int(wait.total_seconds()) + 1
        tell = ngettext(
            "Too many tries. Wait %(n)d second, then try again.",
            "Too many tries. Wait %(n)d seconds, then try again.",
            seconds,
        )
        response = _form(request, tell % {"n": seconds}, status=429)
        response.headers["Retry-After"] = str(seconds)
        return response
    form = AuthenticationForm(request, request.POST)
    if not form.is_valid():
        entering.note_failure(account, source, now=now)
        return _form(request, _("This name and this password do not go together."), status=422)
    entering.note_success(account, source)
    target, language = _target(request), request.session.get("desk_language")
    login(request, form.get_user())
    if language:
        request.session["desk_language"] = language
    return HttpResponseRedirect(target)


def _form(request: HttpRequest, problem: str = "", *, status: int = 200) -> HttpResponse:
    facts = {
        "problem": problem,
        "username": request.POST.get("username", ""),
        "next": _next(request),
        "language_links": language_links(request),
    }
    return render(request, "corrigenda/desk/login.html", facts, status=status)


def _next(request: HttpRequest) -> str:
    """Where the member wanted to go, if that is a page of ours."""
    wanted = request.POST.get("next") or request.GET.get("next", "")
    ours = url_has_allowed_host_and_scheme(
        wanted, allowed_hosts={request.get_host()}, require_https=request.is_secure()
    )
    return wanted if ours else ""


def _target(request: HttpRequest) -> str:
    return _next(request) or resolve_url(settings.LOGIN_REDIRECT_URL)
