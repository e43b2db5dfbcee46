"""Who was harmed by name."""
