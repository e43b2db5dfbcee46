"""Parts prepared by the build for a quick start: parsed lexicons, compiled patterns, the code of
the modules.
"""
