"""Files, folders, records and HTML pages become articles."""
