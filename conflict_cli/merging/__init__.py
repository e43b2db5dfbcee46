"""Merges the incidents of many reports into events with their sources and ranges of figures."""
