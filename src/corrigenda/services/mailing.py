"""Sends one text mail in a person's language, by the publication's clock; remembers what has left."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from django.core.mail import EmailMessage
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils import timezone, translation

from corrigenda.conf import conf
from corrigenda.models import Delivery, Publication


def has_left(key: str) -> bool:
    """Whether this message left already: a repeated job must not send it twice."""
    return Delivery.objects.filter(key=key).exists()


def note_leaving(publication: Publication, key: str, now: datetime) -> None:
    """Remembers that the message left."""
    Delivery.objects.get_or_create(key=key, defaults={"publication": publication, "sent_at": now})


def absolute(name: str, *args: object) -> str:
    """The whole address of a page, for people who read it elsewhere."""
    return conf().base_url + reverse(name, args=args)


def send(
    to: str,
    publication: Publication,
    language: str,
    what: str,
    context: Mapping[str, object],
    headers: Mapping[str, str] | None = None,
) -> None:
    """Sends the mail ``what`` at once. No reader's words in the headers; machines must not answer it."""
    with translation.override(language), timezone.override(publication.zone):
        subject = render_to_string(f"corrigenda/mail/{what}_subject.txt", dict(context))
        body = render_to_string(f"corrigenda/mail/{what}.txt", dict(context))
    EmailMessage(
        subject=" ".join(subject.splitlines()).strip(),
        body=body,
        to=[to],
        headers={"Auto-Submitted": "auto-generated", **(headers or {})},
    ).send()
