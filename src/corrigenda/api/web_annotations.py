"""A reader's passage as a W3C Web Annotation.

Source: W3C Web Annotation Data Model (23 February 2017): 3.2.4 embedded textual body, 3.3.5 motivation,
4.1 specific resources, 4.2.4 and 4.2.5 selectors (code points), 4.3.1 time state; 5.2 annotation page.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from django.urls import reverse

from corrigenda.api.answers import moment
from corrigenda.conf import conf
from corrigenda.models import Erratum, Passage

CONTEXT = "http://www.w3.org/ns/anno.jsonld"


def page(url: str, erratum: Erratum, passages: Iterable[Passage]) -> dict[str, Any]:
    """Every passage of the erratum, each an annotation that also stands alone."""
    return {
        "@context": CONTEXT,
        "id": url,
        "type": "AnnotationPage",
        "items": [
            annotation(f"{url}#{one.report.public_id}-{one.position}", erratum, one) for one in passages
        ],
    }


def annotation(id: str, erratum: Erratum, passage: Passage) -> dict[str, Any]:
    """One passage. The proposal is a body that edits, the remark one that comments; readers have no name here."""
    return {
        "@context": CONTEXT,
        "id": id,
        "type": "Annotation",
        "motivation": "editing",
        "created": moment(passage.report.sent_at),
        "creator": {"type": "Person", "name": "A reader"},
        "body": _bodies(passage),
        "target": {
            "type": "SpecificResource",
            "source": erratum.article.url,
            **_state(erratum, passage),
            "selector": passage.selectors,
        },
    }


def _bodies(passage: Passage) -> list[dict[str, str]]:
    language = passage.report.language
    texts = [(passage.proposal, "editing"), (passage.remark, "commenting")]
    return [
        {
            "type": "TextualBody",
            "value": value,
            "format": "text/plain",
            "language": language,
            "purpose": purpose,
        }
        for value, purpose in texts
        if value
    ]


def _state(erratum: Erratum, passage: Passage) -> dict[str, Any]:
    """Which content the selectors count in, when we know it."""
    revision = passage.report.revision
    if revision is None:
        return {}
    cached = reverse("api:revision", args=[erratum.article.public_id, revision.digest])
    return {
        "state": {
            "type": "TimeState",
            "sourceDate": moment(revision.seen_at),
            "cached": conf().base_url + cached,
        }
    }
