"""A request's JSON, read strictly: what is ambiguous, endless or unfit to be stored is refused before anything else."""

from __future__ import annotations

import json
from typing import Any

from corrigenda.core.errors import Refused

MAX_DEPTH = 20
MAX_DIGITS = 18  # what every database and every reader of JSON can hold


def read_json(body: bytes) -> Any:
    """The value. Raises Refused("request.malformed") for what is no JSON, has a key twice, NaN or a huge number,
    Refused("request.too_deep"), and Refused("request.bad_characters") for NUL and lone surrogates."""
    try:
        value = json.loads(
            body.decode("utf-8"),
            object_pairs_hook=_without_doubles,
            parse_constant=_no_constant,
            parse_int=_small_int,
        )
    except RecursionError:
        raise Refused("request.too_deep", most=MAX_DEPTH) from None
    except ValueError:
        raise Refused("request.malformed") from None
    _look_through(value)
    return value


def _without_doubles(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise ValueError("a key twice")
    return found


def _no_constant(name: str) -> Any:
    raise ValueError(name)


def _small_int(digits: str) -> int:
    if len(digits.lstrip("-")) > MAX_DIGITS:
        raise ValueError("too many digits")
    return int(digits)


def _look_through(value: Any) -> None:
    """Walks level by level, so that depth costs no stack."""
    level, depth = [value], 0
    while level:
        depth += 1
        if depth > MAX_DEPTH:
            raise Refused("request.too_deep", most=MAX_DEPTH)
        below: list[Any] = []
        for one in level:
            if isinstance(one, str):
                _fit(one)
            elif isinstance(one, dict):
                below += [*one.keys(), *one.values()]
            elif isinstance(one, list):
                below += one
        level = below


def _fit(text: str) -> None:
    half = not text.isascii() and any("\ud800" <= char <= "\udfff" for char in text)
    if half or "\0" in text:
        raise Refused("request.bad_characters")
