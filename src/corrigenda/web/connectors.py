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
    "wagtail": _("Wagtail"),
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

# What a choice means; a site generator's or a forge's name speaks for itself.
_CHOICES: dict[str, Promise] = {
    "live": _("published at once"),
    "pending": _("saved as pending, to be approved there"),
    "direct": _("committed to the branch"),
    "branch": _("committed to a branch of its own"),
    "pull_request": _("proposed as a pull request"),
}

# Where an editor finds what is asked for.
_HINTS: dict[str, Promise] = {
    "Application password": _(
        "In WordPress under Users, Profile, Application passwords. It is not the password that you log in with."
    ),
    "Admin API key": _("In Ghost under Settings, Integrations, Add custom integration."),
    "Access token": _("A token of the forge that may write to this repository alone."),
    "Shared secret (whsec_…)": _("Your system signs and checks with the same one."),
}


def name_of(connector: str) -> str:
    """The connector's name for people."""
    return str(_NAMES.get(connector, connector))


def label_of(setting: Setting) -> str:
    """The setting's label."""
    return str(_LABELS.get(setting.label, setting.label))


def hint_of(setting: Setting) -> str:
    """Where to find what the setting asks for; empty where its label says enough."""
    return str(_HINTS.get(setting.label, ""))


def choices_of(setting: Setting) -> list[tuple[str, str]]:
    """The values to choose from, each with its meaning."""
    return [(choice, str(_CHOICES.get(choice, choice or "—"))) for choice in setting.choices]
