"""Fills a fresh database for the browser tests and says, as JSON on standard output, what is in it.

Run in a process of its own, with the server's environment, after Django's set-up.
"""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import datetime

from django.core.management import call_command
from django.utils import timezone

from corrigenda.core.blocks import Block, BlockKind
from corrigenda.core.intake import Picked
from corrigenda.models import Article, Publication
from corrigenda.services import ground_rules, notifying, revisions, tokens, triage
from tests.factories import make_erratum, make_member, make_publication, make_report

CANAL = (
    Block(BlockKind.HEADLINE, "Le canal de Saint-Aubrac rouvre aux péniches après onze ans de travaux"),
    Block(
        BlockKind.STANDFIRST,
        "Fermé depuis 2015, l’ouvrage accueille de nouveau les bateaux. Le chantier a coûté "
        "14\u00a0millions d’euros, deux fois plus que prévu.",
    ),
    Block(
        BlockKind.PARAGRAPH,
        "La première péniche a franchi l’écluse du Moulin samedi à 9\u00a0h\u00a020, sous les applaudissement de "
        "quelques centaines de riverains venus malgré la pluie.",
        'La première péniche a franchi <a href="/ecluses/moulin">l’écluse du Moulin</a> samedi à '
        "9&nbsp;h&nbsp;20, sous les applaudissement de <em>quelques centaines</em> de riverains venus malgré "
        "la pluie.",
    ),
    Block(BlockKind.CAPTION, "L’écluse du Moulin, vue de la rive gauche."),
    Block(BlockKind.HEADING, "Un chantier semé d’embûches"),
    Block(
        BlockKind.PARAGRAPH,
        "Les archéologues ont travaillés pendant quatorze mois sur la rive droite, où ils ont mis au jour les "
        "vestiges d’un port romain.",
    ),
    Block(BlockKind.QUOTE, "«\u00a0On nous disait que c’était fini pour le fluvial.\u00a0»"),
    Block(BlockKind.PARAGRAPH, "Le syndicat du canal attend six bateaux par jour d’ici à 2029."),
    Block(BlockKind.LIST_ITEM, "Saint-Aubrac, au pied de la halle aux grains\u202f;"),
    Block(BlockKind.TABLE_CELL, "Saint-Aubrac – Montréval\u202f: 11\u00a0km"),
    Block(BlockKind.PARAGRAPH, "Une fête du canal est annoncée pour le 21\u00a0juin."),
)
GERMAN = (
    Block(BlockKind.HEADLINE, "Der Kanal von Saint-Aubrac ist nach elf Jahren wieder für Lastkähne offen"),
    Block(
        BlockKind.STANDFIRST,
        "Die Sanierung des Schleusenbauwerks hat 14\u00a0Millionen Euro gekostet, doppelt so viel wie veranschlagt.",
    ),
    Block(
        BlockKind.PARAGRAPH,
        "Der erste Lastkahn passierte die Mühlenschleuse am Samstag um 9.20\u00a0Uhr unter dem Beifal von einigen "
        "hundert Anwohnern, die trotz des Regens gekommen waren.",
    ),
    Block(BlockKind.CAPTION, "Die Mühlenschleuse vom linken Ufer aus."),
    Block(BlockKind.QUOTE, "„Uns hat man gesagt, mit der Binnenschifffahrt sei es vorbei.“"),
)
ARABIC = (
    Block(BlockKind.HEADLINE, "قناة سان أوبراك تُفتح من جديد أمام الزوارق بعد أحد عشر عامًا من الأشغال"),
    Block(BlockKind.STANDFIRST, "كلّف المشروع 14 مليون يورو، أي ضعف ما كان مقررًا."),
    Block(
        BlockKind.PARAGRAPH,
        "عبر أول زورق هويس الطاحونة يوم السبت في الساعة 9:20 وسط تصفيق بضع مئات من السكان الذين حضرو رغم المطر.",
    ),
    Block(BlockKind.CAPTION, "هويس الطاحونة من الضفة اليسرى."),
    Block(BlockKind.QUOTE, "«قيل لنا إن الملاحة النهرية انتهت.»"),
)
# One article each for what is answered at once, with JavaScript and without.
ANSWERS = ("corrige", "deja", "inchange", "regle", "rejete", "hors-sujet", "concerne")
RULES = {"fr": "Nous écrivons « événement » avec deux accents aigus.", "en": "We write British English."}


def article_at(publication: Publication, path: str, now: datetime) -> Article:
    """The article about the canal, at another address for each test that writes."""
    url = f"https://gazette.example/{path}"
    return revisions.push(publication, url, CANAL, title=CANAL[0].text, language="fr", now=now)


def correct(publication: Publication, path: str, now: datetime) -> None:
    """The newsroom puts the agreement right, and that is seen."""
    mended = [replace(block, text=block.text.replace("ssement de", "ssements de")) for block in CANAL]
    url = f"https://gazette.example/{path}"
    revisions.push(publication, url, mended, title=CANAL[0].text, language="fr", now=now)


def seed(now: datetime) -> dict[str, str]:
    """One newspaper, articles for the tests, and a report in three states."""
    publication = make_publication(
        "gazette", "gazette.example", name="La Gazette de l’Orgeval", ground_rules=RULES
    )
    article = article_at(publication, "canal", now)
    texts = article.current.texts if article.current else ()
    make_report(article, index=5, proposal=texts[5].replace("travaillés", "travaillé"), now=now)
    report = make_report(
        article,
        Picked(2, texts[2], texts[2].replace("applaudissement", "applaudissements"), "Un s.", "spelling"),
        Picked(7, texts[7], texts[7], "Six ou sept\u202f?", "number", "https://canal.example/chiffres"),
        Picked(10, texts[10], texts[10].replace("21", "22"), "", "number"),
        now=now,
        email="lectrice@mail.example",
    )
    editor = make_member(publication, "editor", "camille")
    errata = [passage.erratum for passage in report.passages.all() if passage.erratum]
    triage.ask(errata[1], editor, question="D’où tenez-vous ce chiffre\u202f?", now=now)
    reason = "Le syndicat nous confirme le 21\u00a0juin."
    triage.reject(errata[2], editor, code="correct_as_is", reason=reason, now=now)
    for path in ("sans-js", "avec-js", "clavier", "brouillon", "double", "ailleurs", "collage"):
        article_at(publication, path, now)
    ground_rules.add_rule(
        editor,
        kind="spelling",
        language="fr",
        kept="péniche",
        note="Nous écrivons «\u00a0péniche\u00a0».",
        now=now,
    )
    for path, blocks in (("de", GERMAN), ("ar", ARABIC)):
        url = f"https://gazette.example/{path}"
        revisions.push(publication, url, blocks, title=blocks[0].text, language=path, now=now)
    for answer in ANSWERS:
        for way in ("js", "plain"):
            article = article_at(publication, f"{answer}-{way}", now)
            if answer == "deja":
                make_report(article, index=2, proposal=texts[2].replace("ssement de", "ssements de"), now=now)
            if answer == "rejete":
                wrong = make_erratum(article, index=10, proposal=texts[10].replace("21", "22"), now=now)
                triage.reject(wrong, editor, code="correct_as_is", reason=reason, now=now)
    return {
        "receipt": tokens.derived_token("receipt", report.public_id),
        "confirm": notifying.confirm_token(report, notifying.email_of(report)),
    }


def main() -> None:
    """Makes the tables and fills them."""
    call_command("migrate", verbosity=0)
    print(json.dumps(seed(timezone.now())))
