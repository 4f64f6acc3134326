"""Every door's addresses."""

from __future__ import annotations

from django.urls import include, path

from corrigenda.api.element import file

urlpatterns = [
    # First, because machines ask it most.
    path("api/v1/", include("corrigenda.api.urls")),
    path("", include("corrigenda.reader.urls")),
    path("desk/", include("corrigenda.desk.urls")),
    path("p/<slug:slug>/", include("corrigenda.errata.urls")),
    path("w/<str:version>/<str:name>", file, name="element"),
]
