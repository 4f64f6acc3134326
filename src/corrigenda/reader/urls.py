"""The addresses of this door: the form, and the receipt behind its unguessable link."""

from __future__ import annotations

from django.urls import path

from corrigenda.reader import keys, receipts, views

app_name = "reader"
urlpatterns = [
    path("report", views.report, name="report"),
    path("confirm/<str:token>", receipts.confirm, name="confirm"),
    path("r/<str:token>", receipts.receipt, name="receipt"),
    path("r/<str:token>/answer", receipts.answer, name="answer"),
    path("r/<str:token>/email", receipts.email, name="email"),
    path("r/<str:token>/email/forget", receipts.forget, name="forget"),
    path("r/<str:token>/key", keys.make, name="make_key"),
    path("k/<str:token>", keys.show, name="key"),
    path("k/<str:token>/drop", keys.drop, name="drop_key"),
    path("r/<str:token>/export", receipts.export, name="export"),
    path("r/<str:token>/erase", receipts.erase, name="erase"),
]
