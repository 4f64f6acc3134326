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
