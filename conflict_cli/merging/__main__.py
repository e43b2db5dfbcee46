"""`python -m conflict_cli.merging` is the command conflict-merge."""

from conflict_cli.__main__ import run_merge

if __name__ == "__main__":
    run_merge()
