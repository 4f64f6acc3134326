"""Gives the demo's newspaper articles that repeat a mistake, and the erratum that mends it.

Run in a process of its own, with the server's environment, after Django's set-up.
"""

from __future__ import annotations

from pathlib import Path

from django.utils import timezone

from corrigenda.core.intake import Picked, Submission
from corrigenda.models import Publication
from corrigenda.services import reporting, revisions, showing, triage

WRONG, RIGHT = "Paul Vautier", "Paul Vauthier"
SLUGS = ("digue", "halle", "moulin")


def main(folder: str, site: str) -> None:
    """Writes the articles' files, takes them in, and prints the number of the accepted erratum."""
    canal = (Path(folder) / "canal.fr.html").read_text("utf-8")
    publication = Publication.objects.get()
    now = timezone.now()
    for slug in SLUGS:
        text = canal.replace("<h1>", f"<h1>{slug.title()} : ").replace("quatorze mois", f"un an ({slug})")
        (Path(folder) / f"{slug}.fr.html").write_text(text, "utf-8")
        revisions.observe_url(publication, f"{site}/articles/{slug}", now=now)
    article = revisions.observe_url(publication, f"{site}/articles/canal", now=now)
    texts = article.current.texts if article.current else ()
    at = next(index for index, text in enumerate(texts) if WRONG in text)
    wording = texts[at].replace(WRONG, RIGHT)
    picked = Picked(at, texts[at], wording, kind="name")
    outcome = reporting.submit_report(
        article, Submission((picked,), "fr"), revision=article.current, key="vauthier", now=now
    )
    assert isinstance(outcome, reporting.Received), outcome
    erratum = outcome.report.passages.get().erratum
    assert erratum is not None
    shown = showing.paragraph_at(erratum.place)
    triage.accept(erratum, publication.members.get(role="editor"), wording=wording, shown=shown, now=now)
    print(erratum.number)
