"""An SQLite database of reports: tables made from the models, views over them, and the file that
they are kept in.
"""
