"""What are connectors and their settings called in the page's language?"""

from __future__ import annotations

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from corrigenda.connectors.base import Setting

_NAMES: dict[str, Promise] = {
    "copy": _("Copy (an editor pastes by hand)"),
    "ghost": _("Ghost"),
    "git": _("Git repository"),
    "http": _("HTTP contract"),
    "wordpress": _("WordPress"),
}

# The labels of our own connectors; a third party's stand as they are given.
_LABELS: dict[str, Promise] = {
    "Repository (https address, or path on this server)": _(
        "Repository (https address, or path on this server)"
    ),
    "Branch": _("Branch"),
    "Site generator": _("Site generator"),
    "Rules from address to file": _("Rules from address to file"),
    "How to write": _("How to write"),
    "User name": _("User name"),
    "Access token": _("Access token"),
    "Name on commits": _("Name on commits"),
    "Address on commits": _("Address on commits"),
    "Forge": _("Forge"),
    "API address of the forge": _("API address of the forge"),
    "Project on the forge (owner/name)": _("Project on the forge (owner/name)"),
    "Address of the contract": _("Address of the contract"),
    "Shared secret (whsec_…)": _("Shared secret (whsec_…)"),
    "Address of the WordPress site": _("Address of the WordPress site"),
    "Address of the Ghost site": _("Address of the Ghost site"),
    "Admin API key": _("Admin API key"),
    "Application password": _("Application password"),
}


def name_of(connector: str) -> str:
    """The connector's name for people."""
    return str(_NAMES.get(connector, connector))


def label_of(setting: Setting) -> str:
    """The setting's label."""
    return str(_LABELS.get(setting.label, setting.label))
