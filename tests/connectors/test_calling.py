from __future__ import annotations

from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

import pytest

from corrigenda.connectors.calling import asked_wait


@pytest.mark.parametrize(
    ("asked", "seconds"),
    [
        ("120", 120),
        (" 7 ", 7),
        ("99999999999999", 86_400),
        ("Wed, 21 Oct 2015 07:28:00 GMT", 0),
        ("soon", 0),
        ("-5", 0),
        ("", 0),
    ],
)
def test_a_cms_may_say_how_long_to_leave_it_alone(asked: str, seconds: int) -> None:
    assert asked_wait({"retry-after": asked}) == seconds


def test_it_may_say_so_by_a_date() -> None:
    then = format_datetime(datetime.now(UTC) + timedelta(seconds=600), usegmt=True)

    assert 500 < asked_wait({"retry-after": then}) <= 600
    assert asked_wait({}) == 0
