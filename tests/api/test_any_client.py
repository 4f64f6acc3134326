from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.served import Served

ROWS = """
from tests.factories import make_article, make_member, make_publication, make_report
from corrigenda.services import api_tokens
from django.utils import timezone
publication = make_publication("orgeval", host="orgeval.example")
make_report(make_article(publication, path="canal"), remark="Accord")
print(api_tokens.create_token(make_member(publication, "manager"), name="tests", days=30, now=timezone.now())[1])
"""
# 413 is how a body beyond the limit is refused, whatever else is wrong with it.
CONFIGURATION = """
[checks]
negative_data_rejection.expected-statuses = [400, 401, 403, 404, 405, 409, 413, 415, 422]
"""
CHECKS = (
    "not_a_server_error,status_code_conformance,content_type_conformance,response_schema_conformance,"
    "negative_data_rejection"
)


@pytest.mark.slow
def test_whatever_a_client_sends_is_answered_as_the_document_says(tmp_path: Path) -> None:
    (tmp_path / "schemathesis.toml").write_text(CONFIGURATION, "utf-8")
    with Served(tmp_path) as served:
        served.manage("migrate", "--verbosity", "0")
        token = served.python(ROWS).strip().splitlines()[-1]
        served.serve()
        command = [sys.executable, "-m", "schemathesis.cli", "run", f"{served.url}/api/v1/openapi.json"]
        command += ["--header", f"Authorization: Bearer {token}", "--checks", CHECKS, "--no-color"]
        command += ["--phases", "coverage,fuzzing", "--max-examples", "8", "--max-time", "25"]

        run = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, timeout=300)

    assert run.returncode == 0, run.stdout[-4000:]
