"""What every connector must do, to run against the real CMS; for third parties too (needs pytest).

class TestMine(Conformance):
    @pytest.fixture
    def bench(self) -> Iterator[Bench]: ...
"""

from __future__ import annotations

from corrigenda.connectors.conformance.proxy import Fault, FaultyProxy
from corrigenda.connectors.conformance.suite import Bench, Conformance

__all__ = ["Bench", "Conformance", "Fault", "FaultyProxy"]
