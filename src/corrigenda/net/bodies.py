"""An answer's body, decompressed piece by piece within a size limit."""

from __future__ import annotations

import zlib
from collections.abc import Iterable, Iterator

from corrigenda.core.errors import FetchError

# What a piece may grow to before its size is counted: bounds memory whatever the compression ratio.
_PIECE = 64 * 1024


def read_body(pieces: Iterable[bytes], encoding: str, limit: int) -> bytes:
    """The whole body after decompression.

    One layer of gzip or deflate is understood (no other is asked for).
    Raises FetchError: fetch.too_large over ``limit`` bytes, fetch.bad_encoding for another encoding or
    damaged data, fetch.incomplete when the compressed data stop early.
    """
    body = bytearray()
    for piece in _decoded(pieces, encoding.strip().lower()):
        body += piece
        if len(body) > limit:
            raise FetchError("fetch.too_large", limit=limit)
    return bytes(body)


def _decoded(pieces: Iterable[bytes], encoding: str) -> Iterator[bytes]:
    if encoding in ("", "identity"):
        return iter(pieces)
    if encoding in ("gzip", "x-gzip"):
        return _inflated(pieces, zlib.MAX_WBITS | 16)
    if encoding == "deflate":
        return _inflated(pieces, None)
    raise FetchError("fetch.bad_encoding")


def _inflated(pieces: Iterable[bytes], window: int | None) -> Iterator[bytes]:
    inflater = None if window is None else zlib.decompressobj(window)
    for piece in pieces:
        if not piece:
            continue
        if inflater is None:
            inflater = zlib.decompressobj(_deflate_window(piece))
        try:
            yield from _drained(inflater, piece)
        except zlib.error:
            raise FetchError("fetch.bad_encoding") from None
    if inflater is not None and not inflater.eof:
        raise FetchError("fetch.incomplete", permanent=False)


def _drained(inflater: zlib._Decompress, piece: bytes) -> Iterator[bytes]:
    while piece and not inflater.eof:
        yield inflater.decompress(piece, _PIECE)
        piece = inflater.unconsumed_tail
    # What no input byte is left for may still wait inside the decompressor.
    while not inflater.eof and (rest := inflater.decompress(b"", _PIECE)):
        yield rest


def _deflate_window(first: bytes) -> int:
    """RFC 9110's deflate has zlib's header; many servers send it bare."""
    has_header = first[0] & 0x0F == 8 and (len(first) < 2 or (first[0] * 256 + first[1]) % 31 == 0)
    return zlib.MAX_WBITS if has_header else -zlib.MAX_WBITS
