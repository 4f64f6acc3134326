"""A real Wagtail site on loopback, run by a Python that has Wagtail: ``site.py FOLDER PORT``.

The companion package is the one installed in ``FOLDER/packages``.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from wsgiref.simple_server import WSGIRequestHandler, make_server

import django
from django.conf import settings

HERE = Path(__file__).resolve().parent
FOLDER, PORT = Path(sys.argv[1]), int(sys.argv[2])
sys.path[:0] = [str(FOLDER), str(HERE), str(FOLDER / "packages")]

settings.configure(
    SECRET_KEY="site",
    ALLOWED_HOSTS=["*"],
    ROOT_URLCONF=__name__,
    USE_TZ=True,
    DATABASES={
        "default": {
            "ENGINE": "django.db.backends.sqlite3",
            "NAME": str(FOLDER / "site.sqlite3"),
            "OPTIONS": {"transaction_mode": "IMMEDIATE", "timeout": 20},
        }
    },
    INSTALLED_APPS=[
        "news",
        "corrigenda_wagtail",
        *(f"wagtail.{name}" for name in ("users", "snippets", "documents", "images", "search", "admin")),
        "wagtail",
        "modelcluster",
        "taggit",
        *(
            f"django.contrib.{name}"
            for name in ("auth", "contenttypes", "sessions", "messages", "staticfiles")
        ),
    ],
    MIDDLEWARE=[],
    TEMPLATES=[
        {
            "BACKEND": "django.template.backends.django.DjangoTemplates",
            "OPTIONS": {
                "loaders": [
                    (
                        "django.template.loaders.locmem.Loader",
                        {"article.html": "<article>{{ page.body }}</article>"},
                    )
                ]
            },
        }
    ],
    # A model that inherits from Wagtail's needs a migration; it is made anew for each site.
    MIGRATION_MODULES={"news": "news_migrations"},
    STATIC_URL="static/",
    DEFAULT_AUTO_FIELD="django.db.models.BigAutoField",
    WAGTAIL_SITE_NAME="Gazette",
    WAGTAILADMIN_BASE_URL="http://127.0.0.1",
    WAGTAILSEARCH_BACKENDS={},
    CORRIGENDA_WAGTAIL={"SECRET": "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw", "USER": "corrigenda"},
)
django.setup()

from django.contrib.auth import get_user_model  # noqa: E402
from django.core.management import call_command  # noqa: E402
from django.core.wsgi import get_wsgi_application  # noqa: E402
from django.http import HttpResponse  # noqa: E402
from django.urls import include, path  # noqa: E402
from django.views.decorators.csrf import csrf_exempt  # noqa: E402
from news.models import ArticlePage  # noqa: E402
from wagtail import urls as wagtail_urls  # noqa: E402
from wagtail.models import Page, Site  # noqa: E402


@csrf_exempt
def person(request):
    """What an author does in the editor."""
    wish = json.loads(request.body)
    if wish["act"] == "create":
        page = ArticlePage(title=wish["slug"], slug=wish["slug"], body=wish["body"])
        Page.objects.get(depth=2).add_child(instance=page)
        page.save_revision().publish()
        return HttpResponse(page.pk)
    page = ArticlePage.objects.get(pk=wish["id"])
    if wish["act"] in ("save", "draft"):
        page.body = wish["body"]
        revision = page.save_revision()
        if wish["act"] == "save":
            revision.publish()
    if wish["act"] == "remove":
        page.delete()
        return HttpResponse("")
    return HttpResponse(json.dumps(page.body.get_prep_value(), ensure_ascii=False))


urlpatterns = [
    path("person", person),
    path("corrigenda/", include("corrigenda_wagtail.urls")),
    path("", include(wagtail_urls)),
]


class Quiet(WSGIRequestHandler):
    """Says nothing."""

    def log_message(self, format, *args):
        pass


if __name__ == "__main__":
    (FOLDER / "news_migrations").mkdir()
    (FOLDER / "news_migrations" / "__init__.py").touch()
    call_command("makemigrations", "news", verbosity=0)
    call_command("migrate", verbosity=0)
    get_user_model().objects.create_superuser("corrigenda", "c@gazette.example", "c")
    Site.objects.update(hostname="127.0.0.1", port=PORT, is_default_site=True)
    make_server("127.0.0.1", PORT, get_wsgi_application(), handler_class=Quiet).serve_forever()
