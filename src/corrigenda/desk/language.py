"""Which language does a member read the desk in?"""

from __future__ import annotations

from django.conf import settings
from django.http import HttpRequest
from django.utils import translation

from corrigenda.core.languages import DESK

_KEY = "desk_language"


def activate_language(request: HttpRequest) -> None:
    """Switches to the language chosen with ``?lang=``, else chosen before, else asked for by the browser."""
    chosen = request.GET.get("lang", "")
    if chosen in DESK:
        request.session[_KEY] = chosen
    language = request.session.get(_KEY) or translation.get_language_from_request(request)
    translation.activate(language if language in DESK else settings.LANGUAGE_CODE)
    request.LANGUAGE_CODE = translation.get_language()
