"""The standalone settings, with what tests need: a throw-away data folder, mail in memory, loopback allowed."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

_folder = Path(tempfile.mkdtemp(prefix="corrigenda-tests-"))
# whitenoise warns of a folder that is not there.
(_folder / "static").mkdir()
os.environ.setdefault("CORRIGENDA_DATA_DIR", str(_folder))
os.environ.setdefault("CORRIGENDA_SECRET_KEY", "tests")

from project.settings import *  # noqa: E402, F403
from project.settings import CORRIGENDA, DATABASES, TEMPLATES  # noqa: E402

CORRIGENDA = {
    **CORRIGENDA,
    "ALLOW_PRIVATE_ADDRESSES": True,
    "FETCH_PORTS": (),
    "BASE_URL": "http://testserver",
    "LIMIT_REPORTS": False,
}
EMAIL_BACKEND = "django.core.mail.backends.locmem.EmailBackend"
PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
ROOT_URLCONF = "tests.urls"
TEMPLATES = [{**TEMPLATES[0], "DIRS": [Path(__file__).parent / "looks" / "templates"]}]
if DATABASES["default"]["ENGINE"] == "project.sqlite":
    # In memory, as with Django's own backend, also where tests run side by side.
    DATABASES = {"default": {**DATABASES["default"], "TEST": {"NAME": ":memory:"}}}
