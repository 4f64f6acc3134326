from __future__ import annotations

from html.parser import HTMLParser

from hypothesis import given
from hypothesis import strategies as st

from corrigenda.web.differences import shown_diff


def test_a_changed_word_is_deleted_and_inserted_in_words() -> None:
    assert shown_diff("ouvert en 1912.", "ouvert en 1921.") == (
        '<span class="diff">ouvert en '
        '<del class="diff-del"><span class="visually-hidden"> deleted: </span>1912</del><wbr>'
        '<ins class="diff-ins"><span class="visually-hidden"> inserted: </span>1921</ins>.</span>'
    )


def test_a_space_that_became_no_break_is_seen_and_heard() -> None:
    html = shown_diff("50 m", "50\u00a0m")

    assert '<span class="diff-space"> </span><span class="visually-hidden"> (space) </span>' in html
    assert (
        '<span class="diff-space">\u00a0</span><span class="visually-hidden"> (no-break space) </span>'
        in html
    )


def test_a_character_that_nobody_sees_shows_its_number() -> None:
    assert '<span class="diff-chip">U+202E</span>' in shown_diff("abc", "abc \u202edef")


def test_markup_in_a_wording_is_shown_as_written() -> None:
    html = shown_diff("a", "<script>alert(1)</script>")

    assert "<script" not in html
    assert "&lt;script&gt;" in html.replace('<ins class="diff-ins">', "")


def test_far_from_the_change_the_text_is_left_out() -> None:
    html = shown_diff("abcd efgh ijkl mnop", "abcd efgh XXXX mnop", around=3)

    assert html.startswith('<span class="diff"><span class="diff-gap">…\u00a0</span>gh <del')
    assert html.endswith(' mn<span class="diff-gap">\u00a0…</span></span>')


class _Text(HTMLParser):
    def __init__(self, html: str) -> None:
        super().__init__()
        self.kept = {"del": "", "ins": ""}
        self._in: list[str] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "wbr":
            return
        self._in.append("hidden" if ("class", "visually-hidden") in attrs else tag)

    def handle_endtag(self, tag: str) -> None:
        self._in.pop()

    def handle_data(self, data: str) -> None:
        if "hidden" in self._in:
            return
        for side, other in (("del", "ins"), ("ins", "del")):
            if other not in self._in:
                self.kept[side] += data


@given(
    st.text(alphabet="ab <&'’«\u00a0\u202f1.", max_size=40),
    st.text(alphabet="ab <&'’«\u00a0\u202f1.", max_size=40),
)
def test_both_wordings_can_be_read_in_full(before: str, after: str) -> None:
    shown = _Text(shown_diff(before, after))

    assert shown.kept == {"del": before, "ins": after}
