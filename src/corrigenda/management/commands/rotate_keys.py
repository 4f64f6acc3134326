"""``rotate_keys``: seals addresses and credentials again under the newest of ``CORRIGENDA_SEALING_KEYS``."""

from __future__ import annotations

from typing import Any

from django.core.management.base import BaseCommand, CommandError

from corrigenda.services import announcing, connections, rotating
from corrigenda.services.sealing import BadSeal


class Command(BaseCommand):
    """Afterwards the older keys may be taken out of the settings."""

    help = "Seals what is sealed again, under the newest key."

    def handle(self, *args: Any, **options: Any) -> None:
        """Says how many of each were sealed again."""
        try:
            addresses = rotating.reseal_addresses()
            secrets = connections.reseal() + announcing.reseal()
        except BadSeal:
            raise CommandError("something was sealed with a key that is not among the settings") from None
        self.stdout.write(
            f"{addresses} addresses and {secrets} secrets of editing systems are sealed with the newest key"
        )
