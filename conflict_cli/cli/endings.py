"""The exit status of a run, and the message about what ended it."""

from collections.abc import Callable

from conflict_cli.cli.complaints import report_failure
from conflict_cli.cli.outputs.clashes import Clash
from conflict_cli.cli.signals import Interruption
from conflict_cli.cli.streams import discard_output

EXIT_FAILED = 1
EXIT_USAGE = 2
EXIT_CLOSED_PIPE = 141  # what a shell shows for a filter that SIGPIPE ended


def status_of(work: Callable[[], int], fail: Callable[[OSError], None]) -> int:
    """The exit status of some work: its own, unless an exception ends it; `fail` reports why an
    output can't be written.
    """
    try:
        return work()
    except Clash as clash:
        report_failure(clash.failure)
        return EXIT_USAGE
    except BrokenPipeError:
        discard_output()
        return EXIT_CLOSED_PIPE
    except KeyboardInterrupt as interruption:
        discard_output()
        return interruption.status if isinstance(interruption, Interruption) else 130
    except OSError as error:
        fail(error)
        return EXIT_FAILED
