"""The one family of errors: stable word codes, translated only at the doors."""

from __future__ import annotations


class CorrigendaError(Exception):
    """An expected failure. ``code`` is stable (``report.nothing_picked``); ``facts`` fill its sentence."""

    def __init__(self, code: str, **facts: object) -> None:
        super().__init__(code)
        self.code = code
        self.facts = facts

    def __str__(self) -> str:
        facts = ", ".join(f"{name}={value!r}" for name, value in self.facts.items())
        return f"{self.code} ({facts})" if facts else self.code


class Refused(CorrigendaError):
    """What was asked is not acceptable as it stands; ``field`` names the input to mend, if there is one."""

    def __init__(self, code: str, *, field: str = "", **facts: object) -> None:
        super().__init__(code, **facts)
        self.field = field


class NotFound(CorrigendaError):
    """There is no such thing, or not in this publication: doors answer 404 to both."""


class Conflict(CorrigendaError):
    """Somebody else changed it meanwhile; nothing was written."""


class FetchError(CorrigendaError):
    """A page could not be had or is no article. ``permanent`` says that trying again cannot help."""

    def __init__(self, code: str, *, permanent: bool = True, **facts: object) -> None:
        super().__init__(code, **facts)
        self.permanent = permanent


class ConnectorError(CorrigendaError):
    """A CMS refused or failed. ``permanent`` decides between giving up and trying again.

    ``wait`` is how many seconds the CMS asks us to leave it alone; 0 when it did not say.
    """

    def __init__(self, code: str, *, permanent: bool, wait: int = 0, **facts: object) -> None:
        super().__init__(code, **facts)
        self.permanent = permanent
        self.wait = wait
