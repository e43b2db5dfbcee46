"""People killed by article: pandas on the JSON Lines.    usage: conflict-cli article.txt... | python3 with_pandas.py"""

import sys

import pandas

reports = pandas.read_json(sys.stdin, lines=True)
claims = pandas.json_normalize(reports.to_dict("records"), "casualties", "source")
killed = claims[claims.counted & (claims.outcome == "killed")].groupby("source").low.sum()
killed.rename("killed").to_csv(sys.stdout)
