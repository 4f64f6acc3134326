"""The same decision for several errata at once."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from corrigenda.core.errors import Conflict, Refused
from corrigenda.models import Erratum

MAX_BULK = 200


@dataclass(frozen=True, slots=True)
class BulkResult:
    """How many errata were decided and which numbers could not be, with the code that says why."""

    done: int
    refused: tuple[tuple[int, str], ...]


def bulk(errata: Iterable[Erratum], decide: Callable[[Erratum], Erratum]) -> BulkResult:
    """Decides several errata, each in its own transaction; what cannot be decided is named, not hidden."""
    done, refused = 0, []
    for erratum in list(errata)[:MAX_BULK]:
        try:
            decide(erratum)
            done += 1
        except (Refused, Conflict) as error:
            refused.append((erratum.number, error.code))
    return BulkResult(done, tuple(refused))
