"""Which connectors are installed, by name?"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from importlib.metadata import EntryPoint, entry_points

from corrigenda.connectors.base import Connector, Surroundings
from corrigenda.core.errors import ConnectorError

GROUP = "corrigenda.connectors"


def names() -> tuple[str, ...]:
    """Every installed connector, sorted; ``copy`` is always among them."""
    return tuple(sorted(_installed()))


def connector_class(name: str) -> type[Connector]:
    """The connector of this name. Raises ConnectorError("connector.unknown")."""
    point = _installed().get(name)
    if point is None:
        raise ConnectorError("connector.unknown", permanent=True, name=name)
    found: type[Connector] = point.load()
    return found


def open_connector(name: str, settings: Mapping[str, str], surroundings: Surroundings) -> Connector:
    """A connector ready to work. Raises ConnectorError("connector.unknown") or ("connector.bad_setting")."""
    found = connector_class(name)
    for field in found.setting_fields():
        value = settings.get(field.name, "") or field.default
        if field.is_required and not value:
            raise ConnectorError("connector.bad_setting", permanent=True, setting=field.name)
        if field.choices and value and value not in field.choices:
            raise ConnectorError("connector.bad_setting", permanent=True, setting=field.name)
    filled = {field.name: settings.get(field.name, "") or field.default for field in found.setting_fields()}
    return found(filled, surroundings)


@cache
def _installed() -> dict[str, EntryPoint]:
    """Every connector by name; looking reads the metadata of every package, so once a process."""
    return {point.name: point for point in entry_points(group=GROUP)}
