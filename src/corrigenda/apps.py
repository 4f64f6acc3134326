"""Django's entry to the app."""

from __future__ import annotations

from importlib import import_module

from django.apps import AppConfig


class CorrigendaConfig(AppConfig):
    """The app as installed: in the standalone server, or in somebody's own Django or Wagtail site."""

    name = "corrigenda"
    verbose_name = "Corrigenda"
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        """Registers our checks."""
        import_module("corrigenda.checks")
