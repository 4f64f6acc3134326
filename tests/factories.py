"""Makes rows for tests through the services wherever there is one; plain functions, no magic."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

from django.contrib.auth import get_user_model

from corrigenda.core.blocks import Block, BlockKind
from corrigenda.core.intake import Picked, Submission
from corrigenda.models import Article, Domain, Erratum, Member, Publication, ReaderKey, Report
from corrigenda.services import reporting, revisions, showing, triage

NOW = datetime(2026, 11, 20, 9, 30, tzinfo=UTC)
_count = itertools.count(1)

TEXTS = (
    "Le canal rouvre aux péniches",
    "Fermé depuis 2015, l’ouvrage accueille de nouveau les bateaux.",
    "La première péniche a franchi l’écluse samedi, sous les applaudissement des riverains.",
    "Les archéologues y ont travaillés pendant quatorze mois, dit Paul Vautier.",
    "Le syndicat attend six bateaux par jour d’ici à 2029.",
)
# The article with the mistake of its third block mended.
RIGHT = TEXTS[2].replace("applaudissement", "applaudissements")
FIXED = [*TEXTS[:2], RIGHT, *TEXTS[3:]]
KINDS = (BlockKind.HEADLINE, BlockKind.STANDFIRST, *[BlockKind.PARAGRAPH] * 3)


def later(minutes: float = 1) -> datetime:
    """A moment after NOW."""
    return NOW + timedelta(minutes=minutes)


def make_publication(slug: str = "", host: str = "", **fields: object) -> Publication:
    """A publication with one domain."""
    slug = slug or f"gazette-{next(_count)}"
    values: dict[str, object] = {
        "slug": slug,
        "name": slug.title(),
        "languages": ["fr", "en"],
        "contact_url": f"https://{slug}.example/contact",
        "ground_rules": {"fr": "Nous écrivons « événement ».", "en": "We write British English."},
        "created_at": NOW,
        **fields,
    }
    publication = Publication.objects.create(**values)
    Domain.objects.create(publication=publication, host=host or f"{slug}.example")
    return publication


def make_member(
    publication: Publication, role: str = "editor", username: str = "", *, digest: str = "never"
) -> Member:
    """A user with a role; the password is the user name. Without a digest: its clock would never let a queue end."""
    username = username or f"user-{next(_count)}"
    users = get_user_model().objects
    user = users.filter(username=username).first() or users.create_user(
        username, f"{username}@desk.example", username
    )
    return Member.objects.create(publication=publication, user=user, role=role, digest=digest)


def make_blocks(texts: Sequence[str] = TEXTS) -> tuple[Block, ...]:
    """Blocks of these texts: headline, standfirst, then paragraphs."""
    kinds = (*KINDS, *[BlockKind.PARAGRAPH] * len(texts))
    return tuple(Block(kind, text) for kind, text in zip(kinds, texts, strict=False))


def make_article(
    publication: Publication | None = None,
    texts: Sequence[str] = TEXTS,
    *,
    path: str = "",
    language: str = "fr",
    now: datetime = NOW,
) -> Article:
    """An article that the publisher pushed; pushing the same ``path`` again makes a new revision."""
    publication = publication or make_publication()
    host = publication.domains.all()[0].host
    url = f"https://{host}/{path or f'article-{next(_count)}'}"
    return revisions.push(publication, url, make_blocks(texts), title=texts[0], language=language, now=now)


def push_again(article: Article, texts: Sequence[str], *, now: datetime | None = None) -> Article:
    """The same article with other texts."""
    return revisions.push(
        article.publication,
        article.url,
        make_blocks(texts),
        title=texts[0],
        language=article.language,
        now=now or later(60),
    )


def make_report(
    article: Article,
    *picked: Picked,
    index: int = 2,
    proposal: str = "",
    remark: str = "",
    kind: str = "spelling",
    email: str = "",
    language: str = "fr",
    key: str = "",
    now: datetime = NOW,
    source: str = "",
    reader_key: ReaderKey | None = None,
) -> Report:
    """A kept report of these passages, or of one passage about block ``index``."""
    assert article.current is not None
    if not picked:
        seen = article.current.texts[index]
        picked = (Picked(index, seen, proposal or seen, remark, kind),)
    outcome = reporting.submit_report(
        article,
        Submission(picked, language, email),
        revision=article.current,
        key=key or f"key-{next(_count)}",
        now=now,
        source=source,
        reader_key=reader_key,
    )
    assert isinstance(outcome, reporting.Received), outcome
    return outcome.report


def make_reader_key(publication: Publication) -> ReaderKey:
    """The key of a reader who chose to be known again."""
    return ReaderKey.objects.create(publication=publication, digest=f"{next(_count):064x}", created_at=NOW)


def make_erratum(article: Article | None = None, **fields: object) -> Erratum:
    """The erratum of a new report (a proposal that mends block 2, unless told otherwise)."""
    article = article or make_article()
    values: dict[str, object] = {
        "proposal": TEXTS[2].replace("applaudissement", "applaudissements"),
        **fields,
    }
    if values.get("remark") and "proposal" not in fields:
        values["proposal"] = ""
    report = make_report(article, **values)  # type: ignore[arg-type]
    passage = report.passages.get()
    assert passage.erratum is not None
    return passage.erratum


def accept(
    erratum: Erratum, member: Member, *, wording: str, now: datetime, version: int | None = None
) -> Erratum:
    """The erratum accepted by somebody who has just read the paragraph as it stands."""
    shown = showing.paragraph_at(Erratum.objects.get(pk=erratum.pk).place)
    return triage.accept(erratum, member, wording=wording, shown=shown, now=now, version=version)


# Nobody takes it for an error in the text; its reader says that it is about one.
RANT = "Et qui va payer ? Toujours les mêmes, quelle honte !"


def make_doubtful(
    article: Article, *, remark: str = RANT, index: int = 4, source_url: str = "", now: datetime = NOW
) -> Erratum:
    """The erratum of a remark that is perhaps off topic, whose reader was asked and insists."""
    assert article.current is not None
    picked = Picked(index, article.current.texts[index], "", remark, "other", source_url)
    outcome = reporting.submit_report(
        article,
        Submission((picked,), "fr", insists=True),
        revision=article.current,
        key=f"key-{next(_count)}",
        now=now,
    )
    assert isinstance(outcome, reporting.Received), outcome
    erratum = outcome.report.passages.get().erratum
    assert erratum is not None
    return erratum
