"""What the build prepares for a quick start: parsed lexicons, compiled patterns, the code of the modules."""
