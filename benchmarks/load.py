"""Starts servers on loopback, loads them for a bounded time, reads their CPU and memory from /proc.

Closed loop (wrk: how much goes through) and open loop (requests leave on a schedule, latency counts from the time
a request was due: what a reader feels). Every figure says what the rest of the machine was doing meanwhile.
"""

from __future__ import annotations

import asyncio
import json
import os
import resource
import secrets
import shutil
import signal
import socket
import statistics
import subprocess
import tempfile
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Any

TICKS = os.sysconf("SC_CLK_TCK")

# wrk runs Lua; each request's body gets a number of its own in place of @N@ and one of 0..99 in place of @P@.
LUA = """
local n = 0
local body = %(body)s
local headers = %(headers)s
function request()
  n = n + 1
  local own = body:gsub("@N@", "%(seed)s-" .. n):gsub("@P@", tostring(n %% 100))
  return wrk.format("%(method)s", "%(path)s", headers, own)
end
function done(summary, latency)
  io.write(string.format('FIGURES{"requests":%%d,"seconds":%%f,"failed":%%d,"p50_ms":%%f,"p99_ms":%%f}\\n',
    summary.requests, summary.duration / 1e6,
    summary.errors.status + summary.errors.connect + summary.errors.read + summary.errors.write + summary.errors.timeout,
    latency:percentile(50) / 1000, latency:percentile(99) / 1000))
end
"""


@dataclass(frozen=True)
class Call:
    """One kind of request. ``body`` may hold @N@ (unique in the run) and @P@ (0..99)."""

    path: str
    method: str = "GET"
    body: str = ""
    headers: Mapping[str, str] | None = None


class Server:
    """A server process of ours, up when it answers below 500 at ``ready``, gone at the end of the block."""

    def __init__(
        self,
        command: Sequence[str],
        port: int,
        *,
        env: Mapping[str, str],
        ready: str,
        log: Path,
        cwd: Path | None = None,
    ) -> None:
        self.port, self._ready, self._command, self._env, self._log, self._cwd = (
            port,
            ready,
            command,
            env,
            log,
            cwd,
        )

    def __enter__(self) -> Server:
        with self._log.open("ab") as log:
            self.process = subprocess.Popen(
                self._command,
                env={**os.environ, **self._env},
                cwd=self._cwd,
                stdout=log,
                stderr=log,
                start_new_session=True,
            )
        deadline = time.monotonic() + 60
        while time.monotonic() < deadline:
            if self.process.poll() is not None:
                raise RuntimeError(f"ended at once, see {self._log}")
            try:
                if _status(self.port, self._ready) < 500:
                    return self
            except OSError:
                time.sleep(0.02)
        raise RuntimeError(f"not ready, see {self._log}")

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.process.send_signal(signal.SIGTERM)
        try:
            self.process.wait(15)
        except subprocess.TimeoutExpired:
            os.killpg(self.process.pid, signal.SIGKILL)
            self.process.wait()

    @property
    def pids(self) -> list[int]:
        """The process and all that descend from it."""
        children: dict[int, list[int]] = {}
        for entry in Path("/proc").iterdir():
            if entry.name.isdigit():
                try:
                    parent = int((entry / "stat").read_text().rsplit(")", 1)[1].split()[1])
                except OSError:
                    continue
                children.setdefault(parent, []).append(int(entry.name))
        found, todo = [], [self.process.pid]
        while todo:
            pid = todo.pop()
            found.append(pid)
            todo += children.get(pid, [])
        return found

    def cpu_seconds(self) -> float:
        """The CPU time used so far by all its processes."""
        total = 0
        for pid in self.pids:
            try:
                fields = Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()
            except OSError:
                continue
            total += int(fields[11]) + int(fields[12])
        return total / TICKS

    def memory_mib(self) -> float:
        """Proportional set size of all its processes."""
        kilobytes = 0
        for pid in self.pids:
            try:
                lines = Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines()
            except OSError:
                continue
            kilobytes += sum(int(line.split()[1]) for line in lines if line.startswith("Pss:"))
        return kilobytes / 1024


def closed_loop(server: Server, call: Call, *, connections: int = 32, seconds: int = 5) -> dict[str, Any]:
    """As fast as it goes over keep-alive connections (wrk, one thread)."""
    if shutil.which("wrk") is None:
        raise SystemExit("wrk is missing. On Debian: apt-get install wrk")
    script = LUA % {
        "body": _lua(call.body),
        "headers": "{" + ",".join(f"[{_lua(k)}]={_lua(v)}" for k, v in (call.headers or {}).items()) + "}",
        "seed": secrets.token_hex(4),
        "method": call.method,
        "path": call.path,
    }
    with tempfile.NamedTemporaryFile("w", suffix=".lua") as file:
        file.write(script)
        file.flush()
        used, busy, children, started = (
            server.cpu_seconds(),
            _machine_busy(),
            _children_cpu(),
            time.monotonic(),
        )
        out = subprocess.run(
            [
                "wrk",
                "-t1",
                f"-c{connections}",
                f"-d{seconds}s",
                "--timeout",
                "10s",
                "-s",
                file.name,
                f"http://127.0.0.1:{server.port}",
            ],
            capture_output=True,
            text=True,
            check=True,
            timeout=seconds + 60,
        ).stdout
    wall = time.monotonic() - started
    used, load = server.cpu_seconds() - used, _children_cpu() - children
    figures: dict[str, Any] = json.loads(out.split("FIGURES", 1)[1])
    done = figures["requests"] - figures["failed"]
    return {
        "per_s": round(done / figures["seconds"], 1),
        "p50_ms": round(figures["p50_ms"], 2),
        "p99_ms": round(figures["p99_ms"], 2),
        "failed": figures["failed"],
        "done": done,
        "cpu_ms": round(1000 * used / max(1, done), 3),
        "memory_mib": round(server.memory_mib(), 1),
        "others_cores": round(max(0.0, (_machine_busy() - busy - used - load) / wall), 2),
    }


def open_loop(
    server: Server, call: Call, *, rate: int = 50, seconds: int = 6, connections: int = 32
) -> dict[str, Any]:
    """At a fixed rate, whatever the server does."""
    seed = secrets.token_hex(4)

    def raw(number: int) -> bytes:
        body = call.body.replace("@N@", f"{seed}-{number}").replace("@P@", str(number % 100)).encode()
        lines = [
            f"{call.method} {call.path} HTTP/1.1",
            f"Host: 127.0.0.1:{server.port}",
            f"Content-Length: {len(body)}",
        ]
        lines += [f"{name}: {value}" for name, value in (call.headers or {}).items()]
        return "\r\n".join(lines).encode() + b"\r\n\r\n" + body

    latencies, failed = asyncio.run(_send(server.port, raw, rate, seconds, connections))
    ordered = sorted(latencies)
    return {
        "rate": rate,
        "sent": len(ordered),
        "failed": failed,
        "p50_ms": round(1000 * statistics.median(ordered), 2),
        "p99_ms": round(1000 * ordered[int(0.99 * (len(ordered) - 1))], 2),
        "max_ms": round(1000 * ordered[-1], 2),
    }


def free_port() -> int:
    """A port that nobody listens on just now."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def median_of(runs: Sequence[Mapping[str, float]], figure: str) -> float:
    """The middle value of a figure over several runs."""
    return statistics.median(run[figure] for run in runs)


async def _send(
    port: int, raw: Callable[[int], bytes], rate: int, seconds: int, connections: int
) -> tuple[list[float], int]:
    latencies: list[float] = []
    failed = 0
    loop = asyncio.get_running_loop()
    queue: asyncio.Queue[tuple[float, bytes] | None] = asyncio.Queue()

    async def worker() -> None:
        nonlocal failed
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        while (job := await queue.get()) is not None:
            due, request = job
            writer.write(request)
            head = await reader.readuntil(b"\r\n\r\n")
            length = next(
                (
                    int(line.split(b":")[1])
                    for line in head.split(b"\r\n")
                    if line.lower().startswith(b"content-length:")
                ),
                0,
            )
            await reader.readexactly(length)
            failed += int(head.split(None, 2)[1]) >= 400
            latencies.append(loop.time() - due)
            if b"connection: close" in head.lower():
                writer.close()
                reader, writer = await asyncio.open_connection("127.0.0.1", port)
        writer.close()

    workers = [asyncio.create_task(worker()) for _ in range(connections)]
    start = loop.time()
    for number in range(rate * seconds):
        await asyncio.sleep(max(0.0, start + number / rate - loop.time()))
        queue.put_nowait((start + number / rate, raw(number)))
    for _ in workers:
        queue.put_nowait(None)
    await asyncio.gather(*workers)
    return latencies, failed


def _status(port: int, path: str) -> int:
    with socket.create_connection(("127.0.0.1", port), timeout=5) as link:
        link.sendall(f"GET {path} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nConnection: close\r\n\r\n".encode())
        first = link.recv(64)
    if not first.startswith(b"HTTP/1."):
        raise OSError("no HTTP answer")
    return int(first.split()[1])


def _machine_busy() -> float:
    fields = [int(field) for field in Path("/proc/stat").read_text().split("\n", 1)[0].split()[1:]]
    return (fields[0] + fields[1] + fields[2] + fields[5] + fields[6] + fields[7]) / TICKS


def _children_cpu() -> float:
    usage = resource.getrusage(resource.RUSAGE_CHILDREN)
    return usage.ru_utime + usage.ru_stime


def _lua(text: str) -> str:
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n") + '"'
