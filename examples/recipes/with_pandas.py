"""People killed by article: pandas on the JSON Lines.    usage: conflict-cli article.txt... | python3 with_pandas.py"""

import sys

import pandas

reports = pandas.read_json(sys.stdin, lines=True)
rows = pandas.json_normalize(reports.to_dict("records"), "casualties", "source")
killed = rows[rows.counted & (rows.outcome == "killed")].groupby("source").low.sum()
killed.rename("killed").to_csv(sys.stdout)
