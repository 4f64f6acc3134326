"""Seals readers' addresses again when the operator has a newer key."""

from __future__ import annotations

from django.db import transaction

from corrigenda.models import ReaderAddress
from corrigenda.services import sealing


@transaction.atomic
def reseal_addresses() -> int:
    """Seals every reader's address with the newest key; how many. Raises sealing.BadSeal."""
    rows = ReaderAddress.objects.select_for_update().exclude(sealed_email=b"")
    count = 0
    for row in rows.iterator(chunk_size=500):
        row.sealed_email = sealing.reseal(row.sealed_email)
        row.save(update_fields=["sealed_email"])
        count += 1
    return count
