"""One report at a time is worked on, the next while it waits; a report that ends badly leaves room for the next."""

from __future__ import annotations

import threading
from collections.abc import Callable

import pytest

from corrigenda.services import working


def begun(work: Callable[[], None]) -> threading.Thread:
    thread = threading.Thread(target=work, daemon=True)
    thread.start()
    return thread


def test_another_works_only_while_this_one_rests_or_is_done() -> None:
    inside = threading.Event()

    def other() -> None:
        with working.alone():
            inside.set()

    with working.alone():
        thread = begun(other)
        assert not inside.wait(0.05)
        with working.resting():
            assert inside.wait(30)
            thread.join(30)
    assert not thread.is_alive()


def test_who_rested_works_on_alone() -> None:
    order: list[str] = []
    go_on, resting = threading.Event(), threading.Event()

    def first() -> None:
        with working.alone():
            with working.resting():
                resting.set()
                go_on.wait(30)
            order.append("first")

    thread = begun(first)
    assert resting.wait(30)
    with working.alone():
        go_on.set()
        assert thread.is_alive()
        order.append("second")
    thread.join(30)
    assert order == ["second", "first"]


def test_inside_it_may_be_entered_again() -> None:
    with working.alone(), working.alone():
        pass

    with working.alone(), working.resting(), working.resting():
        pass


def test_what_fails_inside_lets_the_next_in() -> None:
    with pytest.raises(OSError, match="gone"), working.alone(), working.resting():
        raise OSError("gone")

    with pytest.raises(OSError, match="gone"), working.alone():
        raise OSError("gone")

    done = threading.Event()

    def other() -> None:
        with working.alone():
            done.set()

    begun(other)
    assert done.wait(30)
