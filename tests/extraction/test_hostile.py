"""Pages made to hurt parsers: each ends in a clear message or in its text, never in an article without it."""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from corrigenda.core.errors import FetchError
from corrigenda.extraction import blocks_from_html, extract_article
from corrigenda.extraction.article import read_article
from corrigenda.extraction.pool import Pool
from tests.work import calls_of

SENTENCE = (
    "The harbour master wants charts on paper, and screens that are checked against them every Monday. "
)
PROSE = "".join(f"<p>{number}. {SENTENCE}</p>" for number in range(5))

HOSTILE = {
    "100k nested div": ("<div>" * 100_000 + PROSE, "extract.too_deep"),
    "50k nested span": ("<span>" * 50_000 + PROSE, "extract.too_deep"),
    "20k misnested b and i": ("<b><i>" * 20_000 + PROSE + "</b></i>" * 20_000, "extract.too_deep"),
    "5k font around 50 p": ("<font>" * 5_000 + PROSE * 10, "extract.too_deep"),
    "3k nested tables": ("<table><tr><td>" * 3_000 + PROSE, "extract.too_deep"),
    "513 levels": ("<div>" * 513 + PROSE, "extract.too_deep"),
    "100k attributes": (
        "<p " + " ".join(f"a{n}=1" for n in range(100_000)) + ">" + PROSE,
        "extract.too_unusual",
    ),
    "257 attributes": ("<p " + " ".join(f"a{n}=1" for n in range(257)) + ">" + PROSE, "extract.too_unusual"),
    "6 MB paragraph": ("<p>" + "a " * 3_000_000, "extract.too_large"),
    "4 MB paragraph": (f"<p>{'word ' * 800_000}</p>" + PROSE, "extract.too_unusual"),
    "200k paragraphs": ("<p>a</p>" * 199_000, "extract.too_many_blocks"),
    "a million tags": ("<b>" * 1_000_000, "extract.too_unusual"),
    "only less-than signs": ("<" * 4_000_000, "extract.too_unusual"),
    "unclosed comment": ("<!--" + PROSE, "extract.no_article"),
    "unclosed script": ("<script>" + PROSE, "extract.no_article"),
    "text in a textarea": ("<textarea>" + PROSE, "extract.no_article"),
    "hidden text": (f'<div style="display: none">{PROSE}</div>', "extract.no_article"),
    "lone surrogates": ("\ud800" * 1000, "extract.no_article"),
}


@pytest.fixture(autouse=True)
def _deep_recursion() -> Iterator[None]:
    """What the worker sets for itself: trees are walked recursively."""
    before = sys.getrecursionlimit()
    sys.setrecursionlimit(4000)
    yield
    sys.setrecursionlimit(before)


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_page_ends_in_its_message_after_little_work(name: str) -> None:
    html, code = HOSTILE[name]

    def be_refused() -> None:
        with pytest.raises(FetchError) as refusal:
            read_article(html)
        assert refusal.value.code == code

    assert calls_of(be_refused) < 4 * len(html)


@pytest.mark.parametrize("name", ["100k nested div", "100k attributes", "4 MB paragraph", "lone surrogates"])
def test_the_message_comes_through_the_child_process(name: str) -> None:
    html, code = HOSTILE[name]

    with pytest.raises(FetchError) as refusal:
        extract_article(html)

    assert (refusal.value.code, refusal.value.permanent) == (code, True)


SURVIVED = {
    "253 levels": "<div>" * 253 + PROSE,
    "254 levels, where libxml2 loses everything": "<div>" * 254 + PROSE,
    "500 levels": "<div>" * 500 + PROSE,
    "250 nested span": "<p>" + "<span>" * 250 + SENTENCE * 5,
    "100 misnested b and i": "<b><i>" * 100 + PROSE + "</b></i>" * 100,
    "10k paragraphs": "<article>" + "".join(f"<p>{n}. {SENTENCE}</p>" for n in range(10_000)) + "</article>",
    "10k unclosed paragraphs": "<article>" + f"<p>{SENTENCE}" * 10_000,
    "two thousand unclosed list items": PROSE + "<ul>" + "<li>A point in a list, which ends here." * 2_000,
    "a NUL in each word": PROSE.replace("charts", "cha\x00rts"),
    "entities galore": PROSE + "<p>" + "&eacute;&amp;&nosuch;&#xfffe;&#0;" * 2_000,
    "CR and CRLF": PROSE.replace("</p>", "</p>\r\n\r"),
    "XHTML with an entity bomb": '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>'
    + PROSE
    + "<p>&b;</p>",
}


@pytest.mark.parametrize("name", SURVIVED)
def test_an_unusual_page_keeps_its_text(name: str) -> None:
    html = SURVIVED[name]

    def keep_the_text() -> None:
        text = " ".join(block.text for block in read_article(html).blocks)
        assert text.count("screens that are checked against them every Monday.") >= 5

    assert calls_of(keep_the_text) < 60 * len(html)


def test_five_hundred_levels_pass_through_the_child_process() -> None:
    assert len(extract_article(SURVIVED["500 levels"]).blocks) == 5


def test_a_worker_that_dies_is_a_clear_message_and_the_next_page_comes_in() -> None:
    pool = Pool()
    job = {"job": "article", "html": PROSE, "url": "", "selector": ""}
    assert pool.run(job)["blocks"]
    (worker,) = pool._idle
    os.kill(worker._process.pid, signal.SIGKILL)
    worker._process.wait()

    with pytest.raises(FetchError) as refusal:
        pool.run(job)

    assert refusal.value.code == "extract.too_unusual"
    assert pool.run(job)["blocks"]
    pool.close()


def test_a_worker_that_does_not_end_is_ended() -> None:
    pool = Pool()

    with pytest.raises(FetchError) as refusal:
        pool.run(
            {"job": "article", "html": SURVIVED["10k paragraphs"], "url": "", "selector": ""}, seconds=0.05
        )

    assert refusal.value.code == "extract.timeout"
    pool.close()


def test_a_page_costs_no_new_process() -> None:
    pool = Pool()
    job = {"job": "blocks", "html": PROSE}
    pool.run(job)
    before = [worker._process.pid for worker in pool._idle]

    pool.run(job)

    assert [worker._process.pid for worker in pool._idle] == before
    pool.close()


def test_the_child_sees_nothing_of_our_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CORRIGENDA_SECRET_KEY", "do not tell")
    pool = Pool()
    pool.run({"job": "blocks", "html": PROSE})
    (worker,) = pool._idle

    environment = Path(f"/proc/{worker._process.pid}/environ").read_bytes()

    assert b"do not tell" not in environment
    pool.close()


def test_hostile_fragments_end_in_the_same_messages() -> None:
    with pytest.raises(FetchError) as refusal:
        blocks_from_html("<div>" * 1000 + PROSE)

    assert refusal.value.code == "extract.too_deep"
