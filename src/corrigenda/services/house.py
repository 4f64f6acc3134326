"""The publication's own settings: its name, addresses, languages, ground rules and policy."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import available_timezones

from django.db import transaction

from corrigenda.core.addresses import normal_host, normal_url
from corrigenda.core.errors import NotFound, Refused
from corrigenda.core.languages import READERS
from corrigenda.core.words import Role
from corrigenda.models import Domain, Member, Publication
from corrigenda.models.publication import ProofChoices
from corrigenda.services import trail

MAX_NAME = 200
MAX_RULES = 5_000
MAX_SELECTOR = 500
MAX_ANSWER_DAYS = 60
MAX_ARTICLES = 1_000_000


@dataclass(frozen=True, slots=True)
class HouseSettings:
    """What a manager may set. ``ground_rules`` maps a language to the text beside the form.

    ``answer_days`` and ``articles_a_month`` are as typed; an empty number of articles means that nobody counts them.
    """

    name: str
    contact_url: str
    domains: tuple[str, ...]
    languages: tuple[str, ...]
    ground_rules: Mapping[str, str]
    publish_typos: bool
    article_selector: str
    time_zone: str
    answer_days: str
    articles_a_month: str
    proof_of_work: str = ProofChoices.FLOODED.value
    rights_url: str = ""
    separates_doubtful: bool = True


@transaction.atomic
def change_settings(
    publication: Publication, by: Member, wanted: HouseSettings, *, now: datetime
) -> Publication:
    """The publication as wanted. Raises Refused naming the field, also when another publication has a domain."""
    if by.publication_id != publication.pk:
        raise NotFound("publication.unknown")
    if by.rank is not Role.MANAGER:
        raise Refused("member.role", needed=Role.MANAGER.value)
    head = trail.lock(publication)
    wanted = checked(wanted)
    values = columns(wanted)
    changed = [name for name, value in values.items() if getattr(publication, name) != value]
    for name, value in values.items():
        setattr(publication, name, value)
    publication.save()
    if set_domains(publication, wanted.domains):
        changed.append("domains")
    if changed:
        trail.record(
            publication,
            "publication.change",
            f"publication:{publication.pk}",
            actor=trail.actor_of(by),
            now=now,
            facts={"fields": list(changed)},
            head=head,
        )
    return publication


def columns(wanted: HouseSettings) -> dict[str, object]:
    """The settings by the names of the publication's columns. Raises Refused("publication.bad_number")."""
    return {
        "name": wanted.name,
        "contact_url": wanted.contact_url,
        "rights_url": wanted.rights_url,
        "languages": list(wanted.languages),
        "ground_rules": dict(wanted.ground_rules),
        "publish_typos": wanted.publish_typos,
        "separates_doubtful": wanted.separates_doubtful,
        "article_selector": wanted.article_selector,
        "time_zone": wanted.time_zone,
        "answer_days": _number(wanted.answer_days, "answer_days", MAX_ANSWER_DAYS),
        "articles_a_month": _number(wanted.articles_a_month, "articles_a_month", MAX_ARTICLES)
        if wanted.articles_a_month
        else None,
        "proof_of_work": wanted.proof_of_work,
    }


def checked(wanted: HouseSettings) -> HouseSettings:
    """The settings as they are kept. Raises Refused naming the field."""
    name = wanted.name.strip()
    if not name:
        raise Refused("publication.no_name", field="name")
    if len(name) > MAX_NAME:
        raise Refused("publication.name_too_long", field="name", most=MAX_NAME)
    languages = tuple(code for code in READERS if code in wanted.languages)
    if not languages:
        raise Refused("publication.no_language", field="languages")
    if wanted.languages and wanted.languages[0] in languages:
        first = wanted.languages[0]
        languages = (first, *(code for code in languages if code != first))
    rules = {code: text.strip() for code, text in wanted.ground_rules.items() if text.strip()}
    for code, text in rules.items():
        if len(text) > MAX_RULES:
            raise Refused("publication.rules_too_long", field=f"rules_{code}", most=MAX_RULES)
    if len(wanted.article_selector.strip()) > MAX_SELECTOR:
        raise Refused("publication.selector_too_long", field="article_selector", most=MAX_SELECTOR)
    if wanted.time_zone not in available_timezones():
        raise Refused("publication.bad_time_zone", field="time_zone")
    if wanted.proof_of_work not in ProofChoices.values:
        raise Refused("publication.unknown_choice", field="proof_of_work")
    return HouseSettings(
        name=name,
        contact_url=_contact(wanted.contact_url),
        domains=_hosts(wanted.domains),
        languages=languages,
        ground_rules=rules,
        publish_typos=wanted.publish_typos,
        article_selector=wanted.article_selector.strip(),
        time_zone=wanted.time_zone,
        answer_days=wanted.answer_days.strip(),
        articles_a_month=wanted.articles_a_month.strip(),
        proof_of_work=wanted.proof_of_work,
        rights_url=_rights(wanted.rights_url.strip()),
        separates_doubtful=wanted.separates_doubtful,
    )


def _number(typed: str, field: str, most: int) -> int:
    """The whole number, from 1. Raises Refused("publication.bad_number")."""
    number = int(typed) if typed.isascii() and typed.isdigit() and len(typed) <= 9 else 0
    if not 1 <= number <= most:
        raise Refused("publication.bad_number", field=field, most=most)
    return number


def _contact(url: str) -> str:
    try:
        return normal_url(url)
    except Refused:
        raise Refused("publication.bad_contact", field="contact_url") from None


def _rights(url: str) -> str:
    """The page for persons concerned; none where there is none."""
    try:
        return normal_url(url) if url else ""
    except Refused:
        raise Refused("publication.bad_rights", field="rights_url") from None


def _hosts(domains: tuple[str, ...]) -> tuple[str, ...]:
    hosts = tuple(dict.fromkeys(normal_host(domain) for domain in domains if domain.strip()))
    if not hosts:
        raise Refused("publication.no_domain", field="domains")
    return hosts


def set_domains(publication: Publication, hosts: tuple[str, ...]) -> bool:
    """Whether the domains changed. Raises Refused("domain.taken")."""
    taken = Domain.objects.filter(host__in=hosts).exclude(publication=publication).first()
    if taken is not None:
        raise Refused("domain.taken", field="domains", domain=taken.host)
    known = set(publication.domains.values_list("host", flat=True))
    publication.domains.exclude(host__in=hosts).delete()
    Domain.objects.bulk_create(
        Domain(publication=publication, host=host) for host in hosts if host not in known
    )
    return known != set(hosts)
