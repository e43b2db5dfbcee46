"""Word lists: data only, one entry a line, `|` before attributes, `#` for comments."""
