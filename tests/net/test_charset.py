from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corrigenda.core.errors import FetchError
from corrigenda.net.charset import decode_page

FRENCH = "<p>« L’été, déjà ? » demanda Zoë à l’élève. Le cœur coûte 3 €.</p>"
RUSSIAN = "<p>Ошибка в третьем абзаце статьи о выборах</p>"
JAPANESE = "<p>記事の第三段落に誤りがあります</p>"


@pytest.mark.parametrize(
    ("body", "declared", "charset"),
    [
        (FRENCH.encode(), "utf-8", "utf-8"),
        (FRENCH.encode(), "UTF8", "utf-8"),
        (FRENCH.encode(), "", "utf-8"),
        (FRENCH.encode(), "nobody-knows-this", "utf-8"),
        (FRENCH.encode(), "base64", "utf-8"),
        (FRENCH.encode("cp1252"), "iso-8859-1", "windows-1252"),
        (FRENCH.encode("cp1252"), '"Windows-1252"', "windows-1252"),
        (FRENCH.encode("cp1252"), "", "windows-1252"),
        (FRENCH.encode("iso-8859-15", "replace"), "iso-8859-15", "iso8859-15"),
        (FRENCH.encode("utf-8-sig"), "iso-8859-1", "utf-8"),
        (b"\xff\xfe" + FRENCH.encode("utf-16-le"), "utf-8", "utf-16-le"),
        (b"\xfe\xff" + FRENCH.encode("utf-16-be"), "", "utf-16-be"),
    ],
)
def test_a_french_page_reads_in_its_charset(body: bytes, declared: str, charset: str) -> None:
    text, used = decode_page(body, declared)

    assert used == charset
    assert text == (FRENCH if charset != "iso8859-15" else FRENCH.replace("’", "?"))


@pytest.mark.parametrize(
    ("text", "label", "codec"),
    [
        (RUSSIAN, "windows-1251", "cp1251"),
        (RUSSIAN, "koi8-r", "koi8-r"),
        (JAPANESE, "Shift_JIS", "cp932"),
        (JAPANESE, "euc-jp", "euc-jp"),
    ],
)
def test_other_scripts_read_when_they_are_declared(text: str, label: str, codec: str) -> None:
    page = f'<html><head><meta charset="{label}"></head>{text}'

    assert decode_page(page.encode(codec))[0] == page
    assert decode_page(text.encode(codec), label)[0] == text


@pytest.mark.parametrize(
    "meta",
    [
        "<meta charset=windows-1251>",
        "<META CHARSET='Windows-1251' />",
        '<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">',
        '<!-- <meta charset="utf-8"> --><meta charset="cp1251">',
    ],
)
def test_the_page_may_declare_its_charset_itself(meta: str) -> None:
    assert RUSSIAN in decode_page((meta + RUSSIAN).encode("cp1251"))[0]


def test_utf_8_declared_as_latin_1_is_read_as_what_it_is() -> None:
    assert decode_page(FRENCH.encode(), "iso-8859-1") == (FRENCH, "utf-8")


@pytest.mark.parametrize(
    ("body", "declared"),
    [
        (FRENCH.encode("cp1252"), "utf-8"),
        (FRENCH.encode() + b"\xe9t", "utf-8"),
        (FRENCH.encode() + b"\xe9t\xe9", ""),
        (FRENCH.encode() + b"\xe9t", "iso-8859-1"),
        (RUSSIAN.encode("cp1251"), ""),
        (JAPANESE.encode("cp932"), ""),
        (JAPANESE.encode("cp932")[:-5], "shift_jis"),
        (b"\xff\xfe\x00", ""),
    ],
)
def test_bytes_that_do_not_decode_are_an_error_never_mojibake(body: bytes, declared: str) -> None:
    with pytest.raises(FetchError) as refusal:
        decode_page(body, declared)

    assert refusal.value.code == "fetch.bad_charset"


@given(st.binary(max_size=300), st.text(max_size=20))
def test_any_bytes_read_or_end_in_the_one_error(body: bytes, declared: str) -> None:
    outcome = outcome_of(body, declared)

    assert outcome == "fetch.bad_charset" or outcome[1]


def outcome_of(body: bytes, declared: str) -> str | tuple[str, str]:
    try:
        return decode_page(body, declared)
    except FetchError as refusal:
        return refusal.code
