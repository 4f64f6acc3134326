from __future__ import annotations

import subprocess
import sys

# What a third party's package imports; whoever imports Django on the way fails.
PROGRAM = """
import sys
sys.modules["django"] = None
import corrigenda.connectors.base, corrigenda.connectors.calling, corrigenda.connectors.writing
from corrigenda.connectors.conformance import Fault, FaultyProxy, HeadlineConformance, ServerConformance
from corrigenda.connectors.registry import connector_class, names
print(*(connector_class(name).name for name in names()))
print(sum(name.startswith("test_") for name in {*dir(ServerConformance), *dir(HeadlineConformance)}))
"""


def test_a_third_party_needs_no_django_to_write_and_try_a_connector() -> None:
    done = subprocess.run([sys.executable, "-c", PROGRAM], capture_output=True, text=True, check=True)
    ours, promises = done.stdout.splitlines()

    assert ours == "copy ghost git http wagtail wordpress"
    assert int(promises) >= 14
