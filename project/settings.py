"""The standalone server's Django settings: the only place that reads the environment."""

from __future__ import annotations

import secrets
from pathlib import Path
from urllib.parse import parse_qsl, unquote, urlsplit

from project.environment import ROOT, BadEnvironment, Environment, writable_folder
from project.sqlite.checkpoints import AT_LAST

ENV = Environment.read()
DATA_DIR = writable_folder(ENV.data_dir, "CORRIGENDA_DATA_DIR")

DEBUG = ENV.debug
# Who says where the server is need not say so twice.
ALLOWED_HOSTS = [*ENV.hosts, urlsplit(ENV.base_url).hostname or ""]
BASE_DIR = ROOT


def secret_key() -> str:
    """The configured key, or one made once and kept in the data folder, so that a first start needs nothing."""
    if ENV.secret_key:
        return ENV.secret_key
    path = DATA_DIR / "secret_key"
    try:
        if not path.exists():
            path.touch(mode=0o600)
            path.write_text(secrets.token_urlsafe(50), "utf-8")
        return path.read_text("utf-8").strip()
    except OSError as error:
        raise BadEnvironment(
            f"CORRIGENDA_DATA_DIR: {path} cannot be used by this user ({error.strerror})"
        ) from None


def database(url: str) -> dict[str, object]:
    """Django's settings of a database: a SQLite file in the data folder, or ``postgres://user:pw@host:port/name``."""
    if not url:
        return sqlite(str(DATA_DIR / "corrigenda.sqlite3"))
    parts = urlsplit(url)
    if parts.scheme == "sqlite":
        path = Path("/", unquote(parts.path).lstrip("/"))
        writable_folder(path.parent, "CORRIGENDA_DATABASE_URL")
        return sqlite(str(path))
    query = dict(parse_qsl(parts.query))
    return {
        "ENGINE": "django.db.backends.postgresql",
        "NAME": unquote(parts.path.lstrip("/")),
        "USER": unquote(parts.username or ""),
        "PASSWORD": unquote(parts.password or ""),
        "HOST": query.pop("host", None) or parts.hostname or "",
        "PORT": str(parts.port or ""),
        "CONN_MAX_AGE": 60,
        # A server that was restarted leaves dead connections behind: each is tried before a request uses it.
        "CONN_HEALTH_CHECKS": True,
        "OPTIONS": query,
    }


def sqlite(path: str) -> dict[str, object]:
    """SQLite as it must be for `201` to mean kept: WAL with FULL survives a power cut, WAL with NORMAL does not.

    IMMEDIATE takes the write lock at the start, so that two writers wait instead of failing half-way. The WAL
    keeps its size (``journal_size_limit``): a file that must grow again costs a second flush per commit.
    """
    return {
        "ENGINE": "project.sqlite",
        "NAME": path,
        # One connection a thread for good: opening the file again for each request costs more than the insert.
        "CONN_MAX_AGE": None,
        "OPTIONS": {
            "transaction_mode": "IMMEDIATE",
            "timeout": 10,
            "init_command": (
                "PRAGMA journal_mode=WAL;"
                "PRAGMA synchronous=FULL;"
                "PRAGMA journal_size_limit=67108864;"
                f"PRAGMA wal_autocheckpoint={AT_LAST};"
                "PRAGMA secure_delete=ON;"
                "PRAGMA temp_store=MEMORY;"
            ),
        },
    }


SECRET_KEY = secret_key()
DATABASES = {"default": database(ENV.database_url)}

INSTALLED_APPS = [
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.staticfiles",
    "django_tasks",
    "django_tasks_db",
    "corrigenda",
]

MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "corrigenda.web.middleware.SecurityHeaders",
    "corrigenda.web.middleware.NoNullCharacters",
    "project.middleware.Sessions",
    "project.middleware.Languages",
    "django.middleware.common.CommonMiddleware",
    "project.middleware.Forms",
    "project.middleware.LogIns",
    "project.middleware.Messages",
]

ROOT_URLCONF = "project.urls"
WSGI_APPLICATION = "project.wsgi.application"

TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
            ],
        },
    },
]

AUTH_PASSWORD_VALIDATORS = [
    {"NAME": "django.contrib.auth.password_validation.MinimumLengthValidator", "OPTIONS": {"min_length": 10}},
    {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"},
]
PASSWORD_HASHERS = [
    "django.contrib.auth.hashers.Argon2PasswordHasher",
    "django.contrib.auth.hashers.PBKDF2PasswordHasher",
]
CSRF_FAILURE_VIEW = "corrigenda.web.failures.csrf_failure"
LOGIN_URL = "desk:login"
LOGIN_REDIRECT_URL = "desk:home"
LOGOUT_REDIRECT_URL = "desk:login"

LANGUAGE_CODE = "en"
LANGUAGES = [("en", "English"), ("fr", "Français")]
USE_I18N = True
USE_TZ = True
TIME_ZONE = "UTC"

STATIC_URL = "static/"
STATIC_ROOT = DATA_DIR / "static"
WHITENOISE_USE_FINDERS = True

DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
SECURE_CONTENT_TYPE_NOSNIFF = True
SECURE_REFERRER_POLICY = "same-origin"
X_FRAME_OPTIONS = "DENY"
SECURE = ENV.base_url.startswith("https://")
SESSION_COOKIE_SECURE = SECURE
SESSION_COOKIE_NAME = "__Host-desk" if SECURE else "desk"
SESSION_COOKIE_AGE = 7 * 24 * 3600
CSRF_COOKIE_SECURE = SECURE
CSRF_TRUSTED_ORIGINS = [ENV.base_url]
SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https") if ENV.trusted_proxies else None
DATA_UPLOAD_MAX_MEMORY_SIZE = 2 * 1024 * 1024

TASKS = {"default": {"BACKEND": "django_tasks_db.DatabaseBackend"}}

DEFAULT_FROM_EMAIL = ENV.email_from
if ENV.email_url:
    _mail = urlsplit(ENV.email_url)
    EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
    EMAIL_HOST = _mail.hostname or "localhost"
    EMAIL_PORT = _mail.port or {"smtps": 465, "smtp+tls": 587}.get(_mail.scheme, 25)
    EMAIL_HOST_USER = unquote(_mail.username or "")
    EMAIL_HOST_PASSWORD = unquote(_mail.password or "")
    EMAIL_USE_SSL = _mail.scheme == "smtps"
    EMAIL_USE_TLS = _mail.scheme == "smtp+tls"
    EMAIL_TIMEOUT = 20
else:
    # Nothing configured: mails are files that the operator (and the demo) can open.
    EMAIL_BACKEND = "django.core.mail.backends.filebased.EmailBackend"
    EMAIL_FILE_PATH = DATA_DIR / "mail"

CORRIGENDA = {
    "BASE_URL": ENV.base_url,
    "DATA_DIR": DATA_DIR,
    "ALLOW_PRIVATE_ADDRESSES": ENV.allow_private_addresses,
    "FETCH_PORTS": ENV.fetch_ports,
    "SEALING_KEYS": ENV.sealing_keys,
    "REPOSITORIES_DIR": ENV.repositories_dir,
    "TRUSTED_PROXIES": ENV.trusted_proxies,
    "LIMIT_REPORTS": ENV.limit_reports,
}

LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "handlers": {"stderr": {"class": "logging.StreamHandler"}},
    "root": {"handlers": ["stderr"], "level": "INFO"},
    "loggers": {
        # A line for every fetch and every queued job says nothing an operator needs.
        "httpx2": {"level": "WARNING"},
        "django_tasks": {"level": "WARNING"},
        "django_tasks_db": {"level": "WARNING"},
    },
}
