"""Django's middlewares of pages; the API goes past them: it has no cookies, so no session, no log-in and no forgery,
and each of its answers says itself which language it is in."""

from __future__ import annotations

from django.contrib.auth.middleware import AuthenticationMiddleware
from django.contrib.messages.middleware import MessageMiddleware
from django.contrib.sessions.middleware import SessionMiddleware
from django.http import HttpRequest, HttpResponseBase
from django.middleware.csrf import CsrfViewMiddleware
from django.middleware.locale import LocaleMiddleware
from django.utils import translation
from django.utils.deprecation import MiddlewareMixin

API = "/api/"


class _OfPages(MiddlewareMixin):
    """Works on pages only."""

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        if request.path_info.startswith(API):
            return self.get_response(request)  # type: ignore[return-value]  # none of ours is asynchronous
        return super().__call__(request)  # type: ignore[return-value]


class Sessions(_OfPages, SessionMiddleware):
    """Sessions of the desk."""


class Languages(_OfPages, LocaleMiddleware):
    """The language of a page."""

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        # What the thread's last page spoke is over, for the API too.
        translation.deactivate()
        return super().__call__(request)


class LogIns(_OfPages, AuthenticationMiddleware):
    """Who is logged in."""


class Messages(_OfPages, MessageMiddleware):
    """What the next page says."""


class Forms(_OfPages, CsrfViewMiddleware):
    """No form from elsewhere."""
