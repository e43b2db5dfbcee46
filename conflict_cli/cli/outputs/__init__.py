"""Output files: never half written, one for each input, or lines added to one."""
