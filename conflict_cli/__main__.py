"""`python -m conflict_cli` is the command."""

from conflict_cli.cli import main

if __name__ == "__main__":
    main(prog_name="conflict-cli")
