"""The standalone server's addresses: the app at the root."""

from __future__ import annotations

from django.urls import include, path

urlpatterns = [path("", include("corrigenda.urls"))]
handler400 = "corrigenda.web.failures.bad_request"
handler403 = "corrigenda.web.failures.permission_denied"
handler404 = "corrigenda.web.failures.not_found"
handler500 = "corrigenda.web.failures.server_error"
