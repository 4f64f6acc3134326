from __future__ import annotations

from pathlib import Path

import pytest

from project.environment import BadEnvironment, Environment


def test_without_settings_everything_has_its_default() -> None:
    assert Environment.read({"HOME": "/", "PATH": "/bin"}) == Environment()


def test_each_kind_of_setting_is_read(tmp_path: Path) -> None:
    secret = tmp_path / "secret"
    secret.write_text("of the house\n", "utf-8")

    read = Environment.read(
        {
            "CORRIGENDA_DEBUG": "yes",
            "CORRIGENDA_LIMIT_REPORTS": "0",
            "CORRIGENDA_HOSTS": "corrigenda.example, desk.example,",
            "CORRIGENDA_FETCH_PORTS": "80,8080",
            "CORRIGENDA_DATA_DIR": "/srv/corrigenda",
            "CORRIGENDA_SECRET_KEY_FILE": str(secret),
        }
    )

    assert read == Environment(
        debug=True,
        limit_reports=False,
        hosts=("corrigenda.example", "desk.example"),
        fetch_ports=(80, 8080),
        data_dir=Path("/srv/corrigenda"),
        secret_key="of the house",
    )


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("CORRIGENDA_HOST", "corrigenda.example"),
        ("CORRIGENDA_DEBUG", "perhaps"),
        ("CORRIGENDA_FETCH_PORTS", "80,http"),
        ("CORRIGENDA_SECRET_KEY_FILE", "/nowhere/at/all"),
        ("CORRIGENDA_NO_SUCH_FILE", "/nowhere/at/all"),
    ],
)
def test_an_unknown_or_malformed_setting_stops_the_start_and_names_itself(key: str, value: str) -> None:
    with pytest.raises(BadEnvironment, match=key):
        Environment.read({key: value})


@pytest.mark.parametrize(
    ("key", "value", "said"),
    [
        ("BASE_URL", "corrigenda.example", "is no address"),
        ("BASE_URL", "ftp://corrigenda.example", "is no address"),
        ("BASE_URL", "https://corrigenda.example/desk", "at the root"),
        ("BASE_URL", "https://claire@corrigenda.example", "at the root"),
        ("BASE_URL", "https://corrigenda.example:port", "malformed"),
        ("BASE_URL", "https://corri genda.example", "space"),
        ("HOSTS", "https://corrigenda.example", "no name of a host"),
        ("HOSTS", "corrigenda.example:443", "no name of a host"),
        ("DATABASE_URL", "mysql://db/house", "neither"),
        ("DATABASE_URL", "sqlite://", "names no file"),
        ("DATABASE_URL", "sqlite://house.sqlite3/x", "three slashes"),
        ("DATABASE_URL", "postgres://claire:pw@db", "names no database"),
        ("DATABASE_URL", "postgres://claire:pw@db:none/house", "malformed"),
        ("EMAIL_URL", "mail.example", "is no address"),
        ("EMAIL_URL", "smtp://", "is no address"),
        ("EMAIL_URL", "smtp://claire:pw@mail.example:none", "malformed"),
        ("EMAIL_FROM", "the house", "no e-mail address"),
        ("FETCH_PORTS", "80,0", "no port"),
        ("FETCH_PORTS", "99999", "no port"),
        ("FETCH_PORTS", "²", "not a list of numbers"),
        ("TRUSTED_PROXIES", "10.0.0.1,proxy", "'proxy'"),
        ("REPOSITORIES_DIR", "/nowhere/at/all", "no folder"),
    ],
)
def test_a_value_that_cannot_work_is_refused_at_the_start(key: str, value: str, said: str) -> None:
    with pytest.raises(BadEnvironment, match=f"CORRIGENDA_{key}: .*{said}") as refused:
        Environment.read({f"CORRIGENDA_{key}": value})

    assert "pw" not in str(refused.value)


@pytest.mark.parametrize(
    ("key", "value", "read"),
    [
        ("base_url", "https://corrigenda.example/", "https://corrigenda.example"),
        ("base_url", "http://[::1]:8000", "http://[::1]:8000"),
        ("hosts", ".gazette.example,[::1]", (".gazette.example", "[::1]")),
        ("database_url", "postgres:///house?host=/run/postgresql", "postgres:///house?host=/run/postgresql"),
        ("database_url", "", ""),
        ("email_url", "smtp+tls://claire:pw@mail.example:587", "smtp+tls://claire:pw@mail.example:587"),
        ("email_from", "La Gazette <errata@gazette.example>", "La Gazette <errata@gazette.example>"),
        ("trusted_proxies", "10.0.0.0/8,::1", ("10.0.0.0/8", "::1")),
    ],
)
def test_a_value_that_works_is_read(key: str, value: str, read: object) -> None:
    assert getattr(Environment.read({f"CORRIGENDA_{key.upper()}": value}), key) == read


def test_a_file_that_is_no_text_is_refused(tmp_path: Path) -> None:
    (tmp_path / "secret").write_bytes(b"\xff\xfe")

    with pytest.raises(BadEnvironment, match="CORRIGENDA_SECRET_KEY_FILE: the file is no text"):
        Environment.read({"CORRIGENDA_SECRET_KEY_FILE": str(tmp_path / "secret")})
