"""A Dask cluster on loopback gives the bytes of one process, a killed worker or not."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest
from conftest import ROOT, run
from faults import write_feed

from conflict_cli.cli.clusters import use_cluster

COMMAND = [sys.executable, "-m", "conflict_cli"]


@pytest.mark.parametrize("dies", [False, True])
def test_a_cluster_gives_the_same_bytes(tmp_path: Path, dies: bool) -> None:
    distributed = pytest.importorskip("distributed")
    write_feed(tmp_path / "feed.jsonl", 2000)
    (tmp_path / "feed.jsonl").open("a").write("oops\n")
    (tmp_path / "a.txt").write_text("Five people were killed near Aleppo.")
    names = [str(tmp_path / name) for name in ("feed.jsonl", "none.txt", "a.txt")]
    alone = run("-j", "1", *names)
    with distributed.LocalCluster(
        n_workers=2,
        threads_per_worker=1,
        processes=True,
        host="127.0.0.1",
        dashboard_address=None,
        worker_dashboard_address=None,
    ) as cluster:
        process = subprocess.Popen(
            [*COMMAND, "--cluster", cluster.scheduler_address, *names],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            cwd=ROOT,
        )
        if dies:
            client = distributed.Client(cluster, set_as_default=False)
            while not all(client.processing().values()):  # until both have work
                time.sleep(0.01)
            os.kill(next(iter(cluster.workers.values())).pid, signal.SIGKILL)
            client.close()
        out, errors = process.communicate(timeout=120)
    assert out == alone.stdout
    assert process.returncode == alone.returncode == 1
    assert errors.decode().splitlines() == alone.stderr.decode().splitlines()


def test_a_cluster_that_is_not_there_is_one_line() -> None:
    process = run("--cluster", "tcp://127.0.0.1:1", stdin=b"x")
    if b"pip install" not in process.stderr:
        pytest.skip("waits for a connection where distributed is installed")
    assert (process.returncode, process.stdout) == (1, b"")
    assert process.stderr.count(b"\n") == 1


@pytest.mark.parametrize(
    ("address", "is_encrypted"), [("tls://host:8786", True), ("tcp://host:8786", False)]
)
def test_tls_is_asked_for_and_never_gone_without(
    address: str, is_encrypted: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: dict[str, object] = {}

    class Client:
        def __init__(self, address: str, **options: object) -> None:
            asked.update(options, address=address)

        def run(self, function: Callable[[], str]) -> dict[str, str]:
            return {"worker": function()}

        def nthreads(self) -> dict[str, int]:
            return {"worker": 3}

        def get_executor(self, **_: object) -> None:
            return None

    fake = ModuleType("distributed")
    fake.Client, fake.Security = Client, dict  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "distributed", fake)
    _, slots = use_cluster(address)
    assert slots == 3 and asked["address"] == address
    assert asked.get("security") == ({"require_encryption": True} if is_encrypted else None)
