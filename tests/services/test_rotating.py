"""Readers' addresses are sealed again when the operator brings a newer key; the older one may go then."""

from __future__ import annotations

import pytest
from django.core.management import CommandError, call_command
from django.test import override_settings

from corrigenda.models import ReaderAddress
from corrigenda.services import notifying, sealing
from tests.factories import make_article, make_report
from tests.settings import CORRIGENDA

pytestmark = pytest.mark.django_db


def keys(*secrets: str) -> override_settings:
    return override_settings(CORRIGENDA={**CORRIGENDA, "SEALING_KEYS": secrets})


def test_an_address_opens_with_the_new_key_alone_once_it_was_sealed_again() -> None:
    article = make_article()
    with keys("old"):
        report = make_report(article, remark="Un s manque.", email="lea@example.org")
        forgotten = make_report(article, remark="Il en manque un.", email="max@example.org")
        notifying.forget_email(forgotten, now=forgotten.sent_at)

    with keys("new", "old"):
        call_command("rotate_keys", verbosity=0)

    with keys("new"):
        assert notifying.email_of(report) == "lea@example.org"
        assert notifying.email_of(forgotten) == ""
    with keys("old"), pytest.raises(sealing.BadSeal):
        sealing.unseal(ReaderAddress.objects.get(report=report).sealed_email)


def test_a_key_that_is_missing_changes_nothing() -> None:
    with keys("old"):
        report = make_report(make_article(), remark="Un s manque.", email="lea@example.org")
    sealed = bytes(ReaderAddress.objects.get(report=report).sealed_email)

    with keys("new"), pytest.raises(CommandError, match="not among the settings"):
        call_command("rotate_keys")

    assert bytes(ReaderAddress.objects.get(report=report).sealed_email) == sealed
