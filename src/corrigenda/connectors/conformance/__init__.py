"""What every connector must do, to run against the real CMS; for third parties too (needs pytest).

class TestMine(ServerConformance, HeadlineConformance):
    @pytest.fixture
    def bench(self) -> Iterator[MyBench]: ...
"""

from __future__ import annotations

from corrigenda.connectors.conformance.proxy import Fault, FaultyProxy
from corrigenda.connectors.conformance.suite import (
    Bench,
    Conformance,
    HeadlineBench,
    HeadlineConformance,
    ServerBench,
    ServerConformance,
)

__all__ = [
    "Bench",
    "Conformance",
    "Fault",
    "FaultyProxy",
    "HeadlineBench",
    "HeadlineConformance",
    "ServerBench",
    "ServerConformance",
]
