"""`python -m conflict_cli` and the installed command: what makes a start quick comes first, then the command."""

import gc

from conflict_cli.bytecode import use_snapshot


def run() -> None:
    """The command; it ends the process."""
    gc.set_threshold(100_000)  # starting makes 30,000 objects, none of them garbage: looking for it takes a tenth of a short run
    use_snapshot()
    from conflict_cli.cli import main

    main(prog_name="conflict-cli")


if __name__ == "__main__":
    run()
