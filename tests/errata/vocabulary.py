"""The part of schema.org's vocabulary that the record uses, and a check of JSON-LD documents against it.

Source: schema.org, release 30 (types, their parents, properties with domain and range), read from the package
``schema-dts`` 2.1.0, which is generated from the vocabulary's own definition.
"""

from __future__ import annotations

import re
from typing import Any

PARENTS = {
    "Thing": "",
    "CreativeWork": "Thing",
    "Comment": "CreativeWork",
    "CorrectionComment": "Comment",
    "Article": "CreativeWork",
    "WebPage": "CreativeWork",
    "CollectionPage": "WebPage",
    "Organization": "Thing",
    "NewsMediaOrganization": "Organization",
    "Person": "Thing",
}
# property: (types that have it, what it may hold); Text, URL and DateTime are data types.
PROPERTIES = {
    "url": (["Thing"], ["URL"]),
    "name": (["Thing"], ["Text"]),
    "identifier": (["Thing"], ["Text", "URL"]),
    "inLanguage": (["CreativeWork"], ["Text"]),
    "text": (["CreativeWork"], ["Text"]),
    "headline": (["CreativeWork"], ["Text"]),
    "keywords": (["CreativeWork", "Organization"], ["Text", "URL"]),
    "datePublished": (["CreativeWork"], ["DateTime"]),
    "dateModified": (["CreativeWork"], ["DateTime"]),
    "creativeWorkStatus": (["CreativeWork"], ["Text"]),
    "correction": (["CreativeWork"], ["CorrectionComment", "Text", "URL"]),
    "publisher": (["CreativeWork"], ["Organization"]),
    "contributor": (["CreativeWork"], ["Organization", "Person"]),
    "hasPart": (["CreativeWork"], ["CreativeWork"]),
    "isPartOf": (["CreativeWork"], ["CreativeWork", "URL"]),
    "parentItem": (["Comment"], ["Comment", "CreativeWork"]),
    "correctionsPolicy": (["Organization"], ["CreativeWork", "URL"]),
}
_MOMENT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(Z|[+-]\d\d:\d\d)")
_URL = re.compile(r"https?://[^\s/]+/\S*")


def faults(document: dict[str, Any]) -> list[str]:
    """Every use of a type, a property or a value that the vocabulary does not know; empty when there is none."""
    found = [] if document.get("@context") == "https://schema.org" else ["no @context"]
    return found + _faults({name: value for name, value in document.items() if name != "@context"})


def _faults(node: dict[str, Any]) -> list[str]:
    type = node.get("@type")
    if type not in PARENTS:
        return [f"unknown type {type}"]
    found = []
    for name, values in node.items():
        if name in {"@type", "@id"}:
            continue
        if name not in PROPERTIES:
            found.append(f"unknown property {name}")
            continue
        domains, ranges = PROPERTIES[name]
        if not any(_is(type, domain) for domain in domains):
            found.append(f"{type} has no {name}")
        for value in values if isinstance(values, list) else [values]:
            found += _value_faults(name, value, ranges)
    return found


def _value_faults(name: str, value: Any, ranges: list[str]) -> list[str]:
    if isinstance(value, dict):
        fits = any(_is(value.get("@type", ""), wanted) for wanted in ranges)
        return _faults(value) + ([] if fits else [f"{name} cannot hold {value.get('@type')}"])
    if not isinstance(value, str):
        return [f"{name} holds {value!r}"]
    fits = (
        "Text" in ranges
        or ("URL" in ranges and _URL.fullmatch(value) is not None)
        or ("DateTime" in ranges and _MOMENT.fullmatch(value) is not None)
    )
    return [] if fits else [f"{name} cannot hold {value!r}"]


def _is(type: str, wanted: str) -> bool:
    while type:
        if type == wanted:
            return True
        type = PARENTS.get(type, "")
    return False
