"""Runs a command with a throw-away PostgreSQL of its own: ``with_postgres.py COMMAND …``.

The cluster lives in a temporary folder, listens on a Unix socket alone and ends with the command, which finds it in
CORRIGENDA_DATABASE_URL. PostgreSQL refuses to run as root, so root hands it to the ``postgres`` user of the package.
"""

from __future__ import annotations

import os
import pwd
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from urllib.parse import quote


def main(command: list[str]) -> int:
    """The command's exit status; 1 when there is no PostgreSQL (which a CI must not pass over)."""
    binaries = find_binaries()
    if binaries is None:
        print("PostgreSQL is missing: apt-get install postgresql. Its tests were NOT run.", file=sys.stderr)
        return 1 if os.environ.get("CI") else 0
    with tempfile.TemporaryDirectory(prefix="corrigenda-pg-") as name:
        folder = Path(name)
        folder.chmod(0o755)
        owner = pwd.getpwnam("postgres") if os.geteuid() == 0 else None
        if owner:
            os.chown(folder, owner.pw_uid, owner.pw_gid)
        return run_with(binaries, folder, command, owner)


def run_with(binaries: Path, folder: Path, command: list[str], owner: pwd.struct_passwd | None) -> int:
    """Makes and starts the cluster, runs the command, stops the cluster."""
    data = folder / "data"
    run_as(
        owner,
        [
            binaries / "initdb",
            "-D",
            data,
            "-A",
            "trust",
            "-U",
            "corrigenda",
            "-E",
            "UTF8",
            "--locale=C.UTF-8",
            "--no-sync",
        ],
    )
    options = f"-c listen_addresses='' -c unix_socket_directories={folder} -c fsync=off"
    run_as(owner, [binaries / "pg_ctl", "-D", data, "-w", "-l", folder / "log", "-o", options, "start"])
    try:
        url = f"postgres://corrigenda@/postgres?host={quote(str(folder), safe='')}"
        return subprocess.run(
            command, env={**os.environ, "CORRIGENDA_DATABASE_URL": url}, check=False
        ).returncode
    finally:
        run_as(owner, [binaries / "pg_ctl", "-D", data, "-m", "immediate", "stop"])


def run_as(owner: pwd.struct_passwd | None, command: list[str | Path]) -> None:
    """Runs a command quietly, as the owner when there is one."""
    ids = {"user": owner.pw_uid, "group": owner.pw_gid, "extra_groups": []} if owner else {}
    done = subprocess.run(command, capture_output=True, text=True, cwd="/", check=False, **ids)  # type: ignore[call-overload]
    if done.returncode:
        raise SystemExit(done.stderr)


def find_binaries() -> Path | None:
    """Where initdb is: on the path, or where Debian puts it (the newest)."""
    on_path = shutil.which("initdb")
    if on_path:
        return Path(on_path).resolve().parent
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"), key=lambda path: int(path.parts[-3]))
    return found[-1].parent if found else None


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
