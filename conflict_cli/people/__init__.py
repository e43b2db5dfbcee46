"""People: those harmed whom the text names."""
