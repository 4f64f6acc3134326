"""A proof of work that costs a reader's browser a second and a flood its profit; without scripts, a wait.

It is asked for only while much comes in at once (`services.limits`), each proof is good for one report in one
publication, and nothing of it comes from a third party.
"""

from __future__ import annotations

import hashlib
import json
import re
import secrets
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from altcha import v2 as altcha
from django.db import IntegrityError, transaction

from corrigenda.core.errors import Refused
from corrigenda.models import Publication, SpentProof
from corrigenda.services import tokens

ALGORITHM = "PBKDF2/SHA-256"
# Checking takes half a millisecond; finding the counter takes a browser from half a second to a few.
ROUNDS = 1_000
LEAST_TRIES, MOST_TRIES = 300, 1_000
GOOD_FOR = timedelta(minutes=10)
# Who cannot compute waits so long instead.
WAIT = timedelta(seconds=30)
MAX_LENGTH = 4_000
_TICKET = re.compile(r"wait\.(\d{1,12})\.([\w-]{22})\.([\w-]{22})")


@dataclass(frozen=True, slots=True)
class Asked:
    """What a sender may bring: the solved ``challenge`` (ALTCHA), or ``ticket`` once ``seconds`` have passed."""

    challenge: dict[str, Any]
    ticket: str
    seconds: int

    @property
    def text(self) -> str:
        """The challenge as JSON."""
        return json.dumps(self.challenge)


def ask(publication: Publication, sender: str, *, now: datetime) -> Asked:
    """A fresh challenge, and a ticket for this sender."""
    until = int((now + GOOD_FOR).timestamp())
    tries = LEAST_TRIES + secrets.randbelow(MOST_TRIES - LEAST_TRIES)
    made = altcha.create_challenge(
        ALGORITHM, ROUNDS, counter=tries, data={"until": until}, hmac_secret=_secret(publication)
    )
    issued, name = str(int(now.timestamp())), secrets.token_urlsafe(16)
    ticket = f"wait.{issued}.{name}.{_seal(publication, sender, issued, name)}"
    return Asked(made.to_dict(), ticket, int(WAIT.total_seconds()))


def spend(publication: Publication, sender: str, proof: str, *, now: datetime) -> None:
    """Takes a proof, once. Raises Refused("report.proof_needed") whatever is wrong with it."""
    name = _waited(publication, sender, proof, now) or _solved(publication, proof, now)
    if name is None:
        raise Refused("report.proof_needed", seconds=int(WAIT.total_seconds()))
    digest = hashlib.sha256(name.encode()).hexdigest()
    try:
        with transaction.atomic():
            SpentProof.objects.create(digest=digest, good_until=now + GOOD_FOR)
    except IntegrityError:
        raise Refused("report.proof_needed", seconds=int(WAIT.total_seconds())) from None


def forget_spent(*, now: datetime) -> None:
    """Drops what could not be used any more anyway."""
    SpentProof.objects.filter(good_until__lt=now).delete()


def _solved(publication: Publication, proof: str, now: datetime) -> str | None:
    """The name of a solved challenge of ours that is still good."""
    if not proof or len(proof) > MAX_LENGTH:
        return None
    if not altcha.verify_solution(proof, _secret(publication)).verified:
        return None
    challenge = altcha.Payload.from_base64(proof).challenge
    until = (challenge.parameters.data or {}).get("until", 0)
    return challenge.parameters.nonce if now.timestamp() <= until else None


def _waited(publication: Publication, sender: str, proof: str, now: datetime) -> str | None:
    """The name of a ticket of this sender's that has been waited for."""
    match = _TICKET.fullmatch(proof)
    if match is None:
        return None
    issued, name, seal = match.groups()
    age = now.timestamp() - int(issued)
    is_ours = secrets.compare_digest(seal, _seal(publication, sender, issued, name))
    return name if is_ours and WAIT.total_seconds() <= age <= GOOD_FOR.total_seconds() else None


def _secret(publication: Publication) -> str:
    return tokens.derived_token("proof", publication.slug)


def _seal(publication: Publication, sender: str, issued: str, name: str) -> str:
    return tokens.derived_token("wait", f"{publication.slug}:{sender}:{issued}:{name}")
