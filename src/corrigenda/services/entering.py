"""Slows down who guesses passwords, without locking anybody out: the wait grows, and passes.

Two counts: one of an account from one source, one of the source whatever the account. Somebody else's failures
from elsewhere never make a member wait.
"""

from __future__ import annotations

import hashlib
import hmac
from dataclasses import dataclass
from datetime import datetime, timedelta

from django.conf import settings
from django.db import transaction
from django.db.models import F

from corrigenda.models import LoginDelay

# After an hour without a failure everything is forgotten.
FORGOTTEN_AFTER = timedelta(hours=1)
LONGEST = timedelta(minutes=10)
FREE_TRIES = 4  # a mistyped password or two cost nothing
FREE_TRIES_OF_SOURCE = 20  # a newsroom behind one address


@dataclass(frozen=True, slots=True)
class _Count:
    key: str
    free: int


def wait(account: str, source: str, *, now: datetime) -> timedelta:
    """How long this source must wait before its next try for this account; zero when it need not."""
    free = {count.key: count.free for count in _counts(account, source)}
    rows = LoginDelay.objects.filter(key__in=free, last_at__gt=now - FORGOTTEN_AFTER)
    waits = [row.last_at + _pause(row.failures - free[row.key]) - now for row in rows]
    return max([timedelta(0), *waits])


@transaction.atomic
def note_failure(account: str, source: str, *, now: datetime) -> None:
    """Counts a failed try and drops what is forgotten."""
    LoginDelay.objects.filter(last_at__lte=now - FORGOTTEN_AFTER).delete()
    for count in _counts(account, source):
        LoginDelay.objects.get_or_create(key=count.key, defaults={"last_at": now})
        LoginDelay.objects.filter(key=count.key).update(failures=F("failures") + 1, last_at=now)


def note_success(account: str, source: str) -> None:
    """Forgets the failures of this account from this source; the source's own count stays."""
    LoginDelay.objects.filter(key=_counts(account, source)[0].key).delete()


def _pause(over: int) -> timedelta:
    """Nothing within the free tries, then 2 s, 4 s, 8 s … up to ten minutes."""
    return min(timedelta(seconds=2 ** min(over, 20)), LONGEST) if over > 0 else timedelta(0)


def _counts(account: str, source: str) -> tuple[_Count, _Count]:
    account = account.strip().casefold()
    return (
        _Count(_key("account", account, source), FREE_TRIES),
        _Count(_key("source", source), FREE_TRIES_OF_SOURCE),
    )


def _key(*parts: str) -> str:
    words = "\n".join(parts).encode("utf-8", "surrogatepass")
    return hmac.new(settings.SECRET_KEY.encode(), b"login\n" + words, hashlib.sha256).hexdigest()
