"""Which characters do the bytes of a page mean?"""

from __future__ import annotations

import codecs
import re

from corrigenda.core.errors import FetchError

_BOMS = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"))
# The HTML standard looks for the declaration in the first 1,024 bytes; real pages are later with it.
_META_WITHIN = 8192
_COMMENT = re.compile(rb"<!--.*?-->", re.S)
_META = re.compile(rb"<meta\s[^>]*?charset\s*=\s*[\"']?\s*([\w.:-]+)", re.I)
_RUN = re.compile(r"[^\x00-\x7f]{4,}")
# The names that the Encoding standard reads otherwise than Python does.
_LABELS = {
    "ascii": "windows-1252",
    "us-ascii": "windows-1252",
    "ansi_x3.4-1968": "windows-1252",
    "iso-8859-1": "windows-1252",
    "iso8859-1": "windows-1252",
    "latin1": "windows-1252",
    "latin-1": "windows-1252",
    "l1": "windows-1252",
    "iso-8859-9": "windows-1254",
    "latin5": "windows-1254",
    "tis-620": "windows-874",
    "iso-8859-11": "windows-874",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "x-gbk": "gb18030",
    "shift_jis": "cp932",
    "shift-jis": "cp932",
    "x-sjis": "cp932",
    "windows-31j": "cp932",
    "euc-kr": "cp949",
    "ks_c_5601-1987": "cp949",
    "big5": "big5hkscs",
    "x-user-defined": "windows-1252",
}
_NOT_TEXT = frozenset({"base64", "bz2", "hex", "quopri", "rot13", "rot-13", "uu", "zlib", "idna", "punycode"})
_NOT_TEXT_EITHER = frozenset({"unicode-escape", "raw-unicode-escape", "utf-7", "undefined", "mbcs", "oem"})


def decode_page(body: bytes, declared: str = "") -> tuple[str, str]:
    """The page's text and the charset it was read in.

    As the HTML standard goes: byte order mark, then ``declared`` (the HTTP header's), then ``<meta>``; without
    any, UTF-8, else windows-1252 where the outcome looks like a Western text. Two things the standard does not
    do, because they would show mojibake: bytes that are UTF-8 are read so even when declared windows-1252, and
    bytes that do not decode are an error instead of replacement characters.
    Raises FetchError("fetch.bad_charset"). Source: WHATWG HTML, "determining the character encoding".
    """
    for mark, charset in _BOMS:
        if body.startswith(mark):
            return _strict(body[len(mark) :], charset), charset
    charset = _known(declared) or _from_meta(body)
    if charset in ("", "utf-8", "windows-1252"):
        return _western(body, charset)
    return _strict(body, charset), charset


def _western(body: bytes, charset: str) -> tuple[str, str]:
    try:
        return body.decode("utf-8"), "utf-8"
    except UnicodeDecodeError:
        if charset == "utf-8":
            raise FetchError("fetch.bad_charset", charset=charset) from None
    if _mostly_utf8(body):
        raise FetchError("fetch.bad_charset", charset="utf-8")
    text = _strict(body, "windows-1252")
    if not charset and not _looks_western(text):
        raise FetchError("fetch.bad_charset", charset="")
    return text, "windows-1252"


def _strict(body: bytes, charset: str) -> str:
    try:
        return body.decode(charset)
    except (UnicodeError, LookupError):
        raise FetchError("fetch.bad_charset", charset=charset) from None


def _known(label: str) -> str:
    """The charset's usual name, empty when nobody knows it."""
    label = label.strip().strip("\"'").lower()
    label = _LABELS.get(label, label)
    if label in _NOT_TEXT | _NOT_TEXT_EITHER or label.replace("_", "-") in _NOT_TEXT | _NOT_TEXT_EITHER:
        return ""
    try:
        info = codecs.lookup(label) if label else None
    except (LookupError, ValueError):
        return ""
    if info is None or not getattr(info, "_is_text_encoding", True):
        return ""
    return "windows-1252" if info.name == "cp1252" else info.name


def _from_meta(body: bytes) -> str:
    found = _META.search(_COMMENT.sub(b"", body[:_META_WITHIN]))
    charset = _known(found[1].decode("ascii", "replace")) if found else ""
    # A declaration that can be read as ASCII is not written in UTF-16: the standard says UTF-8 then.
    return "utf-8" if charset.startswith("utf-16") else charset


def _mostly_utf8(body: bytes) -> bool:
    """Whether the bytes are UTF-8 with damage: more sequences decode than fail."""
    shown = body.decode("utf-8", "replace")
    bad = shown.count("\ufffd")
    good = sum(char > "\x7f" for char in shown) - bad
    return good > bad


def _looks_western(text: str) -> bool:
    """Western texts sprinkle their letters beyond ASCII; another script read as windows-1252 has runs of them."""
    beyond = sum(char > "\x7f" for char in text)
    in_runs = sum(len(run) for run in _RUN.findall(text))
    return in_runs * 5 <= beyond
