"""Fills the demo's publication through the services: articles, readers' reports, decisions in every state."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

from django.contrib.auth import get_user_model
from django.db import transaction

from corrigenda.core.intake import Picked, Submission
from corrigenda.core.words import ErrorKind, NoticeType, RejectionReason
from corrigenda.management.demo.site import DemoSite
from corrigenda.models import Article, Domain, Erratum, Member, Publication
from corrigenda.services import applying, publishing, reporting, revisions, showing, triage

SLUG = "gazette"
PASSWORD = "corrigenda-demo"  # noqa: S105 -- printed on purpose: the demo's log-ins
PEOPLE = (
    ("claire", "Claire Morel", "manager"),
    ("edgar", "Edgar Nys", "editor"),
    ("lou", "Lou Sabatier", "corrector"),
)


@dataclass(frozen=True)
class Said:
    """What one reader says of the block that holds ``words``."""

    words: str
    right: str = ""
    remark: str = ""
    kind: ErrorKind = ErrorKind.SPELLING
    source_url: str = ""


def hosts() -> list[str]:
    """Where the demo's newspaper stands; empty before it was filled. A second run keeps what is there."""
    return list(Domain.objects.filter(publication__slug=SLUG).order_by("pk").values_list("host", flat=True))


def make_publication(host: str, now: datetime) -> Publication:
    """The demo's newspaper and its people."""
    publication = Publication.objects.create(
        slug=SLUG,
        name="La Gazette de Brévannes",
        languages=["fr", "en"],
        contact_url=f"http://{host}/",
        ground_rules={
            "fr": "Nous écrivons «\u00a0événement\u00a0» et «\u00a0clé\u00a0». Les citations restent telles qu’elles ont été dites.",
            "en": "We write British English. Quotations stay as they were said.",
        },
        publish_typos=False,
        time_zone="Europe/Paris",
        articles_a_month=180,
        created_at=now,
    )
    Domain.objects.create(publication=publication, host=host)
    for username, name, role in PEOPLE:
        first, last = name.split()
        user = get_user_model().objects.create_user(
            username, f"{username}@gazette.example", PASSWORD, first_name=first, last_name=last
        )
        Member.objects.create(publication=publication, user=user, role=role)
    return publication


class Story:
    """A fortnight at the newspaper, told through the services; ``site`` is its CMS."""

    def __init__(self, publication: Publication, site: DemoSite, now: datetime) -> None:
        self.publication, self.site, self.now = publication, site, now
        self.editor = publication.members.get(user__username="edgar")
        self.manager = publication.members.get(user__username="claire")
        self._sent = 0

    def tell(self) -> None:
        """Everything, in the order it happened."""
        self.library()
        self.lighthouse()
        self.canal()
        self.unannounced()
        self.opinions()

    def library(self) -> None:
        """A wrong figure, corrected and published; an opinion; a matter that waits."""
        article = self.fetch("bibliotheque", days=13)
        wrong = self.report(
            article,
            Said(
                "84\u202f000",
                "48\u202f000",
                "Carsac a 48\u202f000\u00a0habitants, pas 84\u202f000.",
                ErrorKind.NUMBER,
                "https://www.insee.fr/",
            ),
            days=12,
        )
        self.report(article, Said("84\u202f000", "48\u202f000", kind=ErrorKind.NUMBER), days=11.9)
        self.accept(wrong, "84\u202f000", "48\u202f000", days=11.5)
        self.paste("bibliotheque", "84\u202f000", "48\u202f000")
        applying.confirm_copied(self.fresh(wrong), self.editor, now=self.at(11.4))
        publishing.publish_notice(
            self.fresh(wrong),
            self.editor,
            type=NoticeType.CORRECTION.value,
            text="Une première version de cet article attribuait 84\u202f000\u00a0habitants à Carsac. La ville en compte 48\u202f000.",
            now=self.at(11.3),
        )
        opinion = self.report(
            article,
            Said(
                "4\u202f300\u00a0euros",
                remark="Encore de l’argent public jeté par les fenêtres !",
                kind=ErrorKind.OTHER,
            ),
            days=6,
        )
        triage.off_topic(opinion, self.editor, now=self.at(5.8))
        waiting = self.report(
            article,
            Said(
                "9\u00a0décembre",
                remark="Le conseil a été reporté au 16, d’après la mairie.",
                kind=ErrorKind.FACT,
            ),
            days=2,
        )
        triage.hold(
            waiting, self.editor, reason="Nous attendons la réponse de la mairie de Carsac.", now=self.at(1.7)
        )

    def lighthouse(self) -> None:
        """English, too: one slip to be pasted, one quotation left as said, one corrected in the CMS by hand."""
        article = self.fetch("lighthouse", days=9)
        slip = self.report(article, Said("who’s drawings", "whose drawings"), days=8)
        quote = self.report(article, Said("could not of", "could not have"), days=7.5)
        self.accept(slip, "who’s", "whose", days=0.3)
        triage.reject(
            quote,
            self.editor,
            code=RejectionReason.QUOTED_AS_SAID.value,
            reason="Thank you. These are the keeper’s own words, and we print quotations as they were said.",
            now=self.at(7),
        )
        self.report(article, Said("nine seconds", "ninety seconds", kind=ErrorKind.NUMBER), days=5)
        self.paste("lighthouse", "within nine seconds", "within ninety seconds")
        revisions.observe(article, now=self.at(4.5))

    def canal(self) -> None:
        """What is on the desk this morning: many readers, one question, a paragraph that has moved."""
        article = self.fetch("canal", days=1.5)
        for hours in (30, 22, 9):
            self.report(article, Said("applaudissement des", "applaudissements des"), days=hours / 24)
        self.report(
            article,
            Said("y ont travaillés", "y ont travaillé"),
            Said(
                "27\u00a0kilomètres",
                remark="Le site du syndicat parle de 29\u00a0kilomètres.",
                kind=ErrorKind.FACT,
                source_url="https://canal.example/chiffres",
            ),
            days=1.1,
        )
        self.report(article, Said("l’existance", "l’existence"), days=0.9)
        title = self.report(
            article, Said("Le canal de Brévannes rouvre", "Le canal de Brévannes réouvre"), days=0.8
        )
        triage.reject(
            title,
            self.editor,
            code=RejectionReason.CORRECT_AS_IS.value,
            reason="Merci. «\u00a0Rouvrir\u00a0» est la forme correcte\u202f; «\u00a0réouvrir\u00a0» n’existe qu’à travers «\u00a0réouverture\u00a0».",
            now=self.at(0.7),
        )
        speed = self.report(
            article,
            Said("6\u00a0km/h", remark="Ce n’est pas ce qui est affiché sur place.", kind=ErrorKind.NUMBER),
            days=0.6,
        )
        triage.ask(
            speed,
            self.editor,
            question="Quelle vitesse est affichée, et à quel endroit\u202f?",
            now=self.at(0.5),
        )
        self.report(
            article,
            Said(
                "Berges tranquilles",
                remark="Le collectif s’appelle «\u00a0Berges paisibles\u00a0».",
                kind=ErrorKind.NAME,
            ),
            days=0.4,
        )
        self.report(
            article,
            Said(
                "27\u00a0kilomètres",
                remark="La longueur indiquée ne correspond pas à la carte officielle.",
                kind=ErrorKind.FACT,
            ),
            days=0.3,
        )
        self.report(
            article,
            Said(
                "Inès Carpentier",
                remark="Je suis la batelière citée. Merci de retirer mon nom de cet article.",
                kind=ErrorKind.OTHER,
            ),
            days=0.25,
        )
        self.move_paragraph()
        revisions.observe(article, now=self.at(0.2))

    def unannounced(self) -> None:
        """What the newsroom changed in its CMS without a word: a figure, a number of tools, a mere no-break space."""
        for slug, wrong, right in (
            ("bibliotheque", "300", "900"),
            ("bibliotheque", "deux ponceuses", "trois ponceuses"),
            ("lighthouse", "two miles", "two\u00a0miles"),
        ):
            self.paste(slug, wrong, right)
        for slug in ("bibliotheque", "lighthouse"):
            self.fetch(slug, days=0.1)

    def opinions(self) -> None:
        """What is perhaps off topic: readers who were asked whether it is about an error, and say so."""
        for slug, words, remark, days in (
            (
                "canal",
                "27\u00a0kilomètres",
                "Et qui va payer\u202f? Toujours les mêmes, quelle honte\u202f!",
                0.5,
            ),
            ("lighthouse", "ninety seconds", "Great piece, I read you every morning. Keep it up!", 0.4),
        ):
            self.report(
                self.fetch(slug, days=0.1), Said(words, remark=remark, kind=ErrorKind.OTHER), days=days
            )

    def move_paragraph(self) -> None:
        """The newsroom puts the last paragraph higher up: what was reported there moves with it."""
        file = self.site.folder / "canal.fr.html"
        lines = file.read_text("utf-8").splitlines()
        last = next(i for i, line in enumerate(lines) if "Berges tranquilles" in line)
        target = next(i for i, line in enumerate(lines) if "Un chantier deux fois" in line)
        lines.insert(target, lines.pop(last))
        file.write_text("\n".join(lines) + "\n", "utf-8")

    def fetch(self, slug: str, days: float) -> Article:
        """The article as the newspaper serves it."""
        return revisions.observe_url(self.publication, self.site.url_of(slug), now=self.at(days))

    def report(self, article: Article, *said: Said, days: float) -> Erratum:
        """One reader's report; the erratum of its first passage."""
        article.refresh_from_db()
        revision = article.current
        if revision is None:
            raise LookupError(article.url)
        self._sent += 1
        outcome = reporting.submit_report(
            article,
            # A reader who was asked whether it is about an error, and said yes.
            Submission(tuple(_picked(one, revision.texts) for one in said), revision.language, insists=True),
            revision=revision,
            key=f"demo-{self._sent}",
            now=self.at(days),
        )
        if not isinstance(outcome, reporting.Received):
            raise LookupError(str(outcome))
        erratum = outcome.report.passages.order_by("position")[0].erratum
        if erratum is None:
            raise LookupError(article.url)
        return self.fresh(erratum)

    def paste(self, slug: str, wrong: str, right: str) -> None:
        """What an editor does in the CMS."""
        file = self.site.file_of(slug)
        if file is None:
            raise LookupError(slug)
        file.write_text(file.read_text("utf-8").replace(wrong, right), "utf-8")

    def accept(self, erratum: Erratum, wrong: str, right: str, days: float) -> None:
        """The editor reads the paragraph as it stands, and accepts it with the words put right."""
        shown = showing.paragraph_at(self.fresh(erratum).place)
        wording = erratum.passages.all()[0].seen.replace(wrong, right)
        triage.accept(erratum, self.editor, wording=wording, shown=shown, now=self.at(days))

    def fresh(self, erratum: Erratum) -> Erratum:
        """The erratum as it stands now."""
        return Erratum.objects.select_related("article__current", "publication").get(pk=erratum.pk)

    def at(self, days: float) -> datetime:
        """So many days ago."""
        return self.now - timedelta(days=days)


@transaction.atomic
def fill(site: DemoSite, host: str, now: datetime, say: Callable[[str], object]) -> None:
    """Makes the publication and tells its story. Whole or not at all: who stops it half-way begins anew."""
    publication = make_publication(host, now - timedelta(days=14))
    say("Filling the demo publication …")
    Story(publication, site, now).tell()


def _picked(said: Said, texts: tuple[str, ...]) -> Picked:
    index = next(i for i, text in enumerate(texts) if said.words in text)
    proposal = texts[index].replace(said.words, said.right) if said.right else texts[index]
    return Picked(index, texts[index], proposal, said.remark, said.kind.value, said.source_url)
