"""The WSGI entry point (granian, gunicorn)."""

from __future__ import annotations

import gc
import os

from django.conf import settings
from django.core.wsgi import get_wsgi_application
from django.urls import get_resolver

from corrigenda.conf import conf
from corrigenda.core.wording import tokens
from project import cores

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "project.settings")
# Whitenoise serves collected files from here and complains of a missing folder; until then it finds them in the app.
settings.STATIC_ROOT.mkdir(parents=True, exist_ok=True)
application = get_wsgi_application()
# Half a second of loading that the first reader would wait for.
get_resolver().url_patterns  # noqa: B018 -- reading them loads them
tokens("")
# What is loaded stays: the collector need not look through it again, in the middle of an answer.
gc.collect()
gc.freeze()
cores.settle(conf().data_dir)
