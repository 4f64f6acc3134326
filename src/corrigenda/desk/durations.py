"""How long something took, in words."""

from __future__ import annotations

from datetime import timedelta

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

_HOUR, _DAY = timedelta(hours=1), timedelta(days=1)


def spoken(took: timedelta) -> str:
    """In minutes under an hour, in hours under two days, else in days."""
    if took < timedelta(minutes=1):
        return _("less than a minute")
    if took < _HOUR:
        minutes = round(took / timedelta(minutes=1))
        return ngettext("%(n)d minute", "%(n)d minutes", minutes) % {"n": minutes}
    if took < 2 * _DAY:
        hours = round(took / _HOUR)
        return ngettext("%(n)d hour", "%(n)d hours", hours) % {"n": hours}
    days = round(took / _DAY)
    return ngettext("%(n)d day", "%(n)d days", days) % {"n": days}
