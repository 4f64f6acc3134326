from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest
from django.test import Client
from pydantic import BaseModel

from corrigenda.api import schemas, urls
from corrigenda.api.application import api
from corrigenda.api.document import openapi, openapi_text
from corrigenda.services import reporting
from tests.api.calls import body_of, get, post, problem, secret_of
from tests.factories import make_article, make_erratum, make_member

KEPT = Path(__file__).parents[2] / "docs" / "openapi.json"
PATHS = openapi()["paths"]
OPERATIONS = [
    (method, path) for path, methods in PATHS.items() for method in methods if method != "parameters"
]
METHODS = ["get", "post", "put", "patch", "delete"]


def filled(path: str) -> str:
    return re.sub(r"\{\w+\}", "1", path)


def test_the_document_that_is_kept_is_the_one_that_is_served(client: Client) -> None:
    assert KEPT.read_text("utf-8") == openapi_text(), "run: tools/openapi.py"
    assert get(client, "/api/v1/openapi.json").content.decode() == openapi_text()


@pytest.mark.parametrize(("method", "path"), OPERATIONS)
def test_every_operation_declares_its_errors_in_the_envelope(method: str, path: str) -> None:
    responses = PATHS[path][method]["responses"]

    errors = {status: one for status, one in responses.items() if int(status) >= 400}
    assert {"405", "500"} <= errors.keys()
    for one in errors.values():
        assert list(one["content"]) == ["application/problem+json"]


@pytest.mark.django_db
@pytest.mark.parametrize("path", sorted({path for _, path in OPERATIONS}))
@pytest.mark.parametrize("method", METHODS)
def test_every_error_at_every_address_is_in_the_envelope(client: Client, method: str, path: str) -> None:
    response = (
        getattr(client, method)(filled(path), b"{", content_type="application/json")
        if method != "get"
        else (client.get(filled(path)))
    )

    known = method in PATHS[path]
    document = json.loads(response.content)
    problem(response, document["status"], document["code"])
    assert (response.status_code == 405) is not known
    assert ("Allow" in response) is not known
    assert schemas.Problem.model_validate(document)


@pytest.mark.django_db
def test_an_address_that_there_is_not_answers_in_the_envelope(client: Client) -> None:
    for path in ["", "nothing", "errata/x/y", "errata/one"]:
        response = client.get(f"/api/v1/{path}")
        assert response.status_code in {401, 404}
        problem(response, response.status_code, json.loads(response.content)["code"])


@pytest.mark.django_db
def test_a_fault_of_ours_is_a_problem_too_and_tells_nothing(client: Client, settings: Any) -> None:
    article = make_article()
    settings.CORRIGENDA = {**settings.CORRIGENDA, "UNHEARD_OF": 1}

    response = post(client, "/api/v1/reports", body_of(article), Origin="https://x.example")

    found = problem(response, 500, "server.fault")
    assert "UNHEARD_OF" not in json.dumps(found)


@pytest.mark.django_db
def test_answers_have_the_shape_that_the_document_promises(client: Client) -> None:
    erratum = make_erratum()
    token = secret_of(make_member(erratum.publication))
    received = reporting.Received(erratum.passages.get().report, "", False)
    expected: dict[str, type[BaseModel]] = {
        f"articles?url={erratum.article.url}": schemas.ArticleOut,
        "errata": schemas.ErrataPage,
        "errata/1": schemas.ErratumDetail,
        "errata/1/annotations": schemas.AnnotationPage,
        f"notices?publication={erratum.publication.slug}": schemas.NoticesPage,
    }

    for path, schema in expected.items():
        document = json.loads(get(client, f"/api/v1/{path}", token).content)
        held = schema.model_validate(document, strict=True)
        assert held.model_dump(by_alias=True) == document, path
    assert received.report.public_id


@pytest.mark.django_db
def test_a_receipt_is_read_by_its_token_and_kept_nowhere(client: Client) -> None:
    article = make_article()
    token = json.loads(post(client, "/api/v1/reports", body_of(article)).content)["receipt"].rpartition("/")[
        2
    ]

    response = get(client, f"/api/v1/receipts/{token}")

    found = json.loads(response.content)
    assert schemas.ReceiptOut.model_validate(found).model_dump() == found
    assert found["passages"][0]["state"] == "open"
    assert (response["Cache-Control"], response["Referrer-Policy"]) == ("no-store", "no-referrer")
    problem(get(client, "/api/v1/receipts/wrong"), 404, "receipt.unknown")


def test_the_addresses_and_methods_of_the_door_are_those_of_the_document() -> None:
    served = {
        "/api/v1/" + re.sub(r"<(\w+)>", r"{\1}", str(one.pattern)): urls.METHODS.get(
            str(one.name), {"GET", "HEAD"}
        )
        for one in urls.urlpatterns
        if one.name not in {None, "openapi"}
    }
    promised: dict[str, set[str]] = {}
    for method, path in OPERATIONS:
        promised.setdefault(path, set()).update({"GET", "HEAD"} if method == "get" else {method.upper()})

    assert served == promised
    assert api.urls_namespace == "api"
