"""Runs the work on a Dask cluster.

`distributed` trusts any server that answers at the address: what it sends is unpickled.
"""

from collections.abc import Callable
from contextlib import suppress
from functools import partial
from typing import TYPE_CHECKING

from conflict_cli import __version__
from conflict_cli.cli.articles import Input, Terms
from conflict_cli.cli.batch import Item
from conflict_cli.cli.inputs.reader import UNREADABLE, open_input, read_whole

if TYPE_CHECKING:
    from concurrent.futures import Executor


def use_cluster(address: str) -> "tuple[Callable[[], Executor], int]":
    """A function that starts an executor on a Dask cluster, and the number of tasks that it runs at
    a time.

    Raises ClusterError without `distributed`, if nobody answers at the address, or if workers have
    another version.
    """
    from importlib import import_module

    try:
        distributed = import_module("distributed")
        # Keys and certificates are those of Dask's configuration; if TLS is asked for, there is no
        # fallback without it.
        security = (
            {"security": distributed.Security(require_encryption=True)}
            if address.startswith("tls://")
            else {}
        )
        client = distributed.Client(address, timeout=20, set_as_default=False, **security)
        versions = set(client.run(get_version).values())
        slots = sum(client.nthreads().values())
    except ImportError as error:
        raise ClusterError(
            str(error), "install it here and on the workers: pip install '.[cluster]' in its folder"
        ) from error
    except Exception as error:  # distributed and the network may raise anything
        raise ClusterError(
            f"{type(error).__name__}: {error}",
            "check the address of the scheduler, such as tcp://host:8786",
        ) from error
    if not slots or versions != {__version__}:
        found = ", ".join(sorted(map(str, versions))) or "none"
        raise ClusterError(
            f"its workers have conflict-cli {found}, not {__version__}",
            "start workers that have the same version installed",
        )
    return partial(client.get_executor, pure=False), slots


class ClusterError(Exception):
    """A cluster that can't be used: cause and advice."""


def get_version() -> str:
    """The version of conflict-cli on a worker."""
    return __version__


def fetch(item: Item, terms: Terms) -> Item:
    """An item with its bytes: the machines of a cluster may not have access to the files."""
    if isinstance(item, Input) and item.data is None:
        with suppress(*UNREADABLE), open_input(item.locator) as stream:
            return item._replace(data=read_whole(stream, terms.most))
    return item
