"""One self-contained page for checking the facts."""
