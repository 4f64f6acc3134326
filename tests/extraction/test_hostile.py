"""Pages made to hurt parsers: each ends in a clear message or in its text, never in an article without it."""

from __future__ import annotations

import os
import resource
import signal
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from corrigenda.core.errors import FetchError
from corrigenda.extraction import blocks_from_html, extract_article
from corrigenda.extraction.article import read_article
from corrigenda.extraction.pool import Pool
from corrigenda.extraction.worker import CPU_SECONDS
from tests.extraction.hostile_pages import HOSTILE, PROSE, SURVIVED
from tests.work import calls_of


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


@pytest.mark.parametrize("name", HOSTILE)
def test_the_message_comes_through_the_child_process(name: str) -> None:
    html, code = HOSTILE[name]

    with pytest.raises(FetchError) as refusal:
        extract_article(html)

    assert (refusal.value.code, refusal.value.permanent) == (code, True)


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


def test_a_worker_that_does_not_answer_is_ended() -> None:
    pool = Pool()
    job = {"job": "blocks", "html": PROSE}
    pool.run(job)
    (worker,) = pool._idle
    os.kill(worker._process.pid, signal.SIGSTOP)

    with pytest.raises(FetchError) as refusal:
        pool.run(job, seconds=0.1)

    assert (refusal.value.code, refusal.value.permanent) == ("extract.timeout", True)
    assert worker._process.returncode == -signal.SIGKILL
    assert pool.run(job)["blocks"]
    pool.close()


def test_the_kernel_counts_each_pages_processor_time_and_its_end_is_a_clear_message() -> None:
    pool = Pool()
    job = {"job": "blocks", "html": PROSE}
    pool.run(job)
    (worker,) = pool._idle
    soft, _ = resource.prlimit(worker._process.pid, resource.RLIMIT_CPU)
    assert 0 < soft <= CPU_SECONDS + 3
    os.kill(worker._process.pid, signal.SIGSTOP)
    os.kill(worker._process.pid, signal.SIGXCPU)
    os.kill(worker._process.pid, signal.SIGCONT)

    with pytest.raises(FetchError) as refusal:
        pool.run(job)

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
