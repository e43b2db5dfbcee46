"""People killed by article: pandas on the JSON Lines.    usage: conflict-cli article.txt... |
python3 with_pandas.py
"""

import json
import sys

import pandas

reports = [json.loads(line) for line in sys.stdin]
told = [{"source": report["source"]} | row for report in reports for row in report["casualties"]]
rows = pandas.DataFrame(
    told, columns=["source", "outcome", "counted", "low"]
)  # the columns also where there is no row
killed = rows[rows.counted.eq(True) & rows.outcome.eq("killed")].groupby("source").low.sum()
sources = pandas.Index([report["source"] for report in reports], name="source")
killed.reindex(sources, fill_value=0).astype(int).rename("killed").to_csv(sys.stdout)
