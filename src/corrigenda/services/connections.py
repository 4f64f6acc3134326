"""How a publication's articles are written: the connector's settings, its secrets sealed, its health."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import datetime

from django.db import transaction

from corrigenda.conf import conf
from corrigenda.connectors import registry
from corrigenda.connectors.base import Capabilities, Connector, Health, SettingKind, Surroundings
from corrigenda.core.addresses import without_credentials
from corrigenda.core.errors import ConnectorError, Refused
from corrigenda.core.words import Role
from corrigenda.models import CmsConnection, Member, Publication
from corrigenda.services import sealing, trail


def connection_of(publication: Publication) -> CmsConnection | None:
    """How the publication is connected; None when corrections are made by hand."""
    return CmsConnection.objects.filter(publication=publication).first()


@transaction.atomic
def change_connection(
    member: Member, connector: str, values: Mapping[str, str], *, now: datetime
) -> CmsConnection:
    """Keeps how articles are written. A secret that is left empty stays as it is, unless the CMS's address changes.

    Raises Refused("member.role"), Refused("connector.unknown"), Refused("connector.bad_setting", setting=…),
    Refused("connector.credentials_in_address"): settings are shown again, secrets never are.
    """
    if member.rank is not Role.MANAGER:
        raise Refused("member.role", needed=Role.MANAGER.value)
    publication = member.publication
    head = trail.lock(publication)
    known = CmsConnection.objects.select_for_update().filter(publication=publication).first()
    wanted = _wanted(known, connector, values)
    row = known or CmsConnection(publication=publication)
    secrets = {name: wanted.pop(name) for name in _secret_names(connector)}
    row.connector, row.settings, row.changed_at = connector, wanted, now
    row.sealed = _seal(publication, connector, secrets)
    row.checked_at, row.health, row.health_facts = None, "", {}
    row.save()
    publication.connector = connector
    publication.save(update_fields=["connector"])
    trail.record(
        publication,
        "connection.change",
        f"publication:{publication.pk}",
        actor=trail.actor_of(member),
        now=now,
        facts={"connector": connector},
        head=head,
    )
    return row


def open_for(publication: Publication) -> Connector:
    """The publication's connector, ready to work; `copy` where none is set up.

    Raises ConnectorError: the settings no longer fit, or the secrets were sealed for somebody else.
    """
    row = connection_of(publication)
    if row is None:
        return registry.open_connector("copy", {}, surroundings_of(publication))
    values = {**row.settings, **_unseal(row)}
    return registry.open_connector(row.connector, values, surroundings_of(publication))


def capabilities_of(publication: Publication) -> Capabilities | None:
    """What the publication's connector can do; None when it cannot even be opened."""
    try:
        return open_for(publication).capabilities
    except ConnectorError:
        return None


def check(publication: Publication, *, now: datetime) -> Health:
    """Asks the CMS whether it lets us do what we must, and keeps the answer."""
    try:
        health = open_for(publication).check()
    except ConnectorError as error:
        health = Health(False, error.code, error.facts)
    facts = {name: str(value) for name, value in health.facts.items()}
    CmsConnection.objects.filter(publication=publication).update(
        checked_at=now, health=health.code, health_facts=facts
    )
    return health


@transaction.atomic
def reseal() -> int:
    """Seals every connection's secrets with the newest key; how many."""
    rows = CmsConnection.objects.select_for_update()
    for row in rows:
        row.sealed = sealing.reseal(row.sealed)
        row.save(update_fields=["sealed"])
    return len(rows)


def surroundings_of(publication: Publication) -> Surroundings:
    """What the house lends to the publication's connector."""
    settings = conf()
    return Surroundings(
        folder=settings.data_dir / "connectors" / str(publication.pk),
        hosts=frozenset(publication.domains.values_list("host", flat=True)),
        allow_private=settings.allow_private_addresses,
        ports=settings.fetch_ports or None,
        repositories=settings.repositories_dir,
    )


def _wanted(known: CmsConnection | None, connector: str, values: Mapping[str, str]) -> dict[str, str]:
    """The settings as they shall be, judged by the connector itself."""
    try:
        fields = registry.connector_class(connector).setting_fields()
    except ConnectorError as error:
        raise Refused(error.code, field="connector", **error.facts) from None
    given = {field.name: values.get(field.name, "").strip() for field in fields}
    for field in fields:
        if (
            field.kind is not SettingKind.SECRET
            and without_credentials(given[field.name]) != given[field.name]
        ):
            raise Refused("connector.credentials_in_address", field=field.name)
        if field.kind is SettingKind.SECRET and not given[field.name] and known is not None:
            given[field.name] = _kept(known, connector, given, field.name)
        if field.is_required and not (given[field.name] or field.default):
            raise Refused("connector.bad_setting", field=field.name, setting=field.name)
        if field.choices and (given[field.name] or field.default) not in field.choices:
            raise Refused("connector.bad_setting", field=field.name, setting=field.name)
    return given


def _kept(known: CmsConnection, connector: str, given: Mapping[str, str], name: str) -> str:
    """The secret as it is. It is never sent to an address that it was not given for."""
    addresses = ("url", "repository", "forge_api", "user")
    same = all(known.settings.get(field, "") == given.get(field, "") for field in addresses)
    return _unseal(known).get(name, "") if same and known.connector == connector else ""


def _secret_names(connector: str) -> list[str]:
    fields = registry.connector_class(connector).setting_fields()
    return [field.name for field in fields if field.kind is SettingKind.SECRET]


def _seal(publication: Publication, connector: str, secrets: Mapping[str, str]) -> bytes:
    """The secrets together with whom they are for: a row moved to another publication does not open."""
    return sealing.seal(json.dumps({"for": [publication.pk, connector], "secrets": dict(secrets)}))


def _unseal(row: CmsConnection) -> dict[str, str]:
    try:
        found = json.loads(sealing.unseal(row.sealed))
    except sealing.BadSeal:
        raise ConnectorError("connector.sealed", permanent=True) from None
    if found["for"] != [row.publication_id, row.connector]:
        raise ConnectorError("connector.sealed", permanent=True)
    secrets: dict[str, str] = found["secrets"]
    return secrets
